//! The test suites in their order, what each one runs, and the account at the end.
//!
//! A suite that fails does not keep the next one from running. A suite that runs no test, or leaves one
//! out, has failed.

use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::browsers::{self, Browser};
use crate::drivers::{self, Drivers};
use crate::headers::{self, Headers};
use crate::process::run_shown;
use crate::progress::{Steps, seconds};
use crate::project::Project;
use crate::server::{Server, Site};
use crate::site::Plan;
use crate::size::{BUDGET, Table};
use crate::tools::{self, WASM_BINDGEN, WASM_TARGET};

/// A part of the tests that can be run alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Suite {
    /// Formatting.
    Fmt,
    /// Lints, native and for wasm.
    Clippy,
    /// Native tests of every package.
    Native,
    /// Tests of the wasm in a headless browser.
    Wasm,
    /// The release site in three browsers, and its size.
    Site,
}

/// What a suite came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Tests and checks that passed.
    pub passed: u64,
    /// Tests and checks that failed.
    pub failed: u64,
    /// Tests that were left out, which counts as a failure of the suite.
    pub ignored: u64,
}

impl Suite {
    /// Every suite, in the order in which they run: the quickest to fail first.
    pub const ALL: [Self; 5] = [Self::Fmt, Self::Clippy, Self::Native, Self::Wasm, Self::Site];

    fn what(self) -> &'static str {
        match self {
            Self::Fmt => "formatting",
            Self::Clippy => "lints, native and wasm",
            Self::Native => "native tests",
            Self::Wasm => "wasm tests in Chromium",
            Self::Site => "the built site in browsers, and its size",
        }
    }
}

/// The suites that a person asked for, or all of them, in their order.
pub fn chosen(only: &[Suite]) -> Vec<Suite> {
    Suite::ALL.into_iter().filter(|suite| only.is_empty() || only.contains(suite)).collect()
}

/// Runs `suites` and prints the account; `only_in` limits the tests of the built site to one browser.
///
/// # Errors
/// Only what concerns no suite: an interrupt cannot be handled.
pub fn run(project: &Project, suites: &[Suite], only_in: Option<Browser>) -> Result<ExitCode> {
    drivers::end_with_this_program()?;
    let mut steps = Steps::new(suites.len());
    let mut account = Vec::new();
    for suite in suites {
        let step = steps.begin(format_args!("Testing: {}", suite.what()));
        let counts = run_one(project, *suite, only_in).unwrap_or_else(|error| {
            eprintln!("\nerror: {error:#}\n");
            Counts { failed: 1, ..Counts::default() }
        });
        let counts = counts.strict();
        account.push((*suite, counts));
        step.end(counts.sentence());
    }
    let total = account.iter().fold(Counts::default(), |sum, (_, counts)| sum.plus(*counts));
    println!();
    for (suite, counts) in &account {
        println!("{:<44} {}", suite.what(), counts.sentence());
    }
    println!("{:<44} {}", "time", seconds(steps.elapsed()));
    println!("{}", total.sentence());
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

impl Counts {
    /// The counts that the standard test program printed, summed over its closing lines.
    fn read(output: &str) -> Self {
        let closing = output.lines().filter_map(|line| line.trim().strip_prefix("test result: "));
        closing.fold(Self::default(), |sum, line| {
            sum.plus(Self {
                passed: number_before(line, " passed"),
                failed: number_before(line, " failed"),
                ignored: number_before(line, " ignored"),
            })
        })
    }

    fn plus(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            ignored: self.ignored + other.ignored,
        }
    }

    /// A test that is left out counts as failed, and so does a suite without a test.
    fn strict(self) -> Self {
        let nothing_ran = u64::from(self.passed + self.failed + self.ignored == 0);
        Self { passed: self.passed, failed: self.failed + self.ignored + nothing_ran, ignored: 0 }
    }

    fn sentence(self) -> String {
        format!("{} passed, {} failed", self.passed, self.failed)
    }
}

fn number_before(line: &str, word: &str) -> u64 {
    line.split([';', '.'])
        .find_map(|part| part.trim().strip_suffix(word.trim_start())?.trim().parse().ok())
        .unwrap_or(0)
}

fn run_one(project: &Project, suite: Suite, only_in: Option<Browser>) -> Result<Counts> {
    match suite {
        Suite::Fmt => {
            tools::ensure_linters(project)?;
            check(project, &["fmt", "--all", "--check"])
        }
        Suite::Clippy => clippy(project),
        Suite::Native => tests(
            project.command("cargo").args([
                "test",
                "--locked",
                "--no-fail-fast",
                "--workspace",
                "--exclude",
                "site-tests",
            ]),
            "The native tests",
        ),
        Suite::Wasm => wasm(project),
        Suite::Site => site(project, only_in),
    }
}

fn clippy(project: &Project) -> Result<Counts> {
    tools::ensure_linters(project)?;
    tools::ensure_wasm_target(project)?;
    let strict = ["--", "--deny", "warnings"];
    let native = ["clippy", "--locked", "--workspace", "--all-targets"];
    // `prerender` is native alone, and the native tests too.
    let wasm = [
        "clippy",
        "--locked",
        "--package",
        "jobs-explainer",
        "--lib",
        "--bin",
        "jobs-explainer",
        "--test",
        "browser",
    ];
    let native = check(project, &[&native[..], &strict].concat())?;
    Ok(native.plus(check(project, &[&wasm[..], &["--target", WASM_TARGET], &strict].concat())?))
}

fn wasm(project: &Project) -> Result<Counts> {
    let missing = tools::missing(project, &[WASM_BINDGEN]);
    let mut steps = Steps::new(missing.len() + 1);
    tools::ensure_wasm_target(project)?;
    tools::ensure(project, &missing, &mut steps)?;
    browsers::ensure(project, &[Browser::Chromium], &mut steps)?;
    let mut command = project.command("cargo");
    command
        .args([
            "test",
            "--locked",
            "--package",
            "jobs-explainer",
            "--test",
            "browser",
            "--target",
            WASM_TARGET,
        ])
        .env("CHROMEDRIVER", Browser::Chromium.driver(project)?)
        .env_remove("GECKODRIVER");
    tests(&mut command, "The wasm tests")
}

fn site(project: &Project, only_in: Option<Browser>) -> Result<Counts> {
    let chosen = only_in.map_or(Browser::ALL.to_vec(), |browser| vec![browser]);
    let plan = Plan::new(project)?;
    let mut steps = Steps::new(plan.steps());
    plan.carry_out(project, &mut steps)?;
    let size = weigh(project)?;
    let mut steps = Steps::new(1);
    browsers::ensure(project, &chosen, &mut steps)?;
    let axe = browsers::ensure_axe(project, &mut steps)?;

    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).context("The system gives no free port.")?;
    let headers = Headers::parse(headers::SOURCE)?;
    let server =
        Server::start(Site { folder: project.dist.clone(), base: "/".to_owned(), headers }, listener)?;
    let running = Drivers::start(project, &chosen)?;

    let mut command = project.command("cargo");
    command
        .args(["test", "--locked", "--no-fail-fast", "--package", "site-tests"])
        .env("SITE_URL", server.url())
        .env("SITE_DIST", &project.dist)
        .env("AXE_SCRIPT", axe)
        .env("SITE_BROWSERS", chosen.iter().map(|browser| browser.name()).collect::<Vec<_>>().join(","));
    for (browser, url) in running.urls() {
        let (driver, binary) = match browser {
            Browser::Chromium => ("CHROMEDRIVER_URL", "CHROMIUM_BINARY"),
            Browser::Firefox => ("GECKODRIVER_URL", "FIREFOX_BINARY"),
            Browser::Webkit => ("WEBKITDRIVER_URL", "WEBKIT_BINARY"),
        };
        command.env(driver, url).env(binary, browser.program()?);
    }
    Ok(size.plus(tests(&mut command, "The tests of the built site")?))
}

/// The size table as one check per budget and page.
fn weigh(project: &Project) -> Result<Counts> {
    let table = Table::measure(&project.dist)?;
    println!("\n{table}\n");
    let excesses = table.excesses(BUDGET);
    for sentence in &excesses {
        println!("{sentence}");
    }
    Ok(if excesses.is_empty() {
        Counts { passed: 1, ..Counts::default() }
    } else {
        Counts { failed: 1, ..Counts::default() }
    })
}

/// A Cargo subcommand that passes or fails as a whole.
fn check(project: &Project, arguments: &[&str]) -> Result<Counts> {
    let status = project
        .command("cargo")
        .args(arguments)
        .status()
        .with_context(|| format!("`cargo {}` cannot be started.", arguments.join(" ")))?;
    if !status.success() {
        eprintln!("`cargo {}` failed.", arguments.join(" "));
    }
    Ok(Counts { passed: status.success().into(), failed: (!status.success()).into(), ignored: 0 })
}

/// A command that runs tests and says how many.
fn tests(command: &mut Command, what: &str) -> Result<Counts> {
    let (succeeded, output) = run_shown(command, what)?;
    let counts = Counts::read(&output);
    if !succeeded && counts.failed == 0 {
        // It did not compile, or a test program ended before its last line: what ran still counts.
        eprintln!("{what} did not come to their end.");
        return Ok(counts.plus(Counts { failed: 1, ..Counts::default() }));
    }
    if succeeded && counts.passed == 0 {
        bail!("{what} ran no test.");
    }
    Ok(counts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_lines_of_several_test_programs_are_summed() {
        let output = "running 3 tests\ntest result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 2 filtered out\n\
            noise 9 passed\ntest result: FAILED. 4 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished\n";
        assert_eq!(Counts::read(output), Counts { passed: 7, failed: 2, ignored: 1 });
    }

    #[test]
    fn tests_left_out_and_suites_without_a_test_count_as_failures() {
        assert_eq!(
            Counts { passed: 3, failed: 0, ignored: 2 }.strict(),
            Counts { passed: 3, failed: 2, ignored: 0 }
        );
        assert_eq!(Counts::default().strict(), Counts { passed: 0, failed: 1, ignored: 0 });
    }

    #[test]
    fn the_last_line_is_the_plain_one_that_every_reader_of_logs_knows() {
        assert_eq!(Counts { passed: 12, failed: 0, ignored: 0 }.sentence(), "12 passed, 0 failed");
    }

    #[test]
    fn suites_run_in_their_order_whatever_the_order_of_asking() {
        assert_eq!(chosen(&[Suite::Site, Suite::Fmt]), [Suite::Fmt, Suite::Site]);
        assert_eq!(chosen(&[]), Suite::ALL);
    }
}
