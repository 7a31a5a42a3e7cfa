//! The test suites in their order, what each one runs, and the account at the end.
//!
//! A suite that fails does not keep the next one from running. A suite that runs no test, or leaves one
//! out, has failed.

use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::browsers::{Browser, Missing};
use crate::counts::Counts;
use crate::drivers;
use crate::hosting::{self, Host};
use crate::packages::{self, Need};
use crate::process::run_shown;
use crate::progress::{Steps, seconds};
use crate::project::Project;
use crate::site::Plan;
use crate::size::{BUDGET, Table};
use crate::stage::Stage;
use crate::tools::{self, WASM_BINDGEN, WASM_TARGET};
use crate::wordpress::WordPress;

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
    /// The release site behind three servers.
    Hosts,
    /// The release site in three browsers, and its size.
    Site,
}

impl Suite {
    /// Every suite, in the order in which they run: the quickest to fail first.
    pub const ALL: [Self; 6] = [Self::Fmt, Self::Clippy, Self::Native, Self::Wasm, Self::Hosts, Self::Site];

    fn what(self) -> &'static str {
        match self {
            Self::Fmt => "formatting",
            Self::Clippy => "lints, native and wasm",
            Self::Native => "native tests",
            Self::Wasm => "wasm tests in Chromium",
            Self::Hosts => "the built site behind nginx, Caddy and Apache",
            Self::Site => "the built site in browsers, and its size",
        }
    }
}

/// The suites that a person asked for, or all of them, in their order.
pub fn chosen(only: &[Suite]) -> Vec<Suite> {
    Suite::ALL.into_iter().filter(|suite| only.is_empty() || only.contains(suite)).collect()
}

/// What of the suites is run.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// The only browser in which the built site is tested; all three for none.
    pub browser: Option<Browser>,
    /// What the names of native tests and of the built site's behaviours must hold; all run for none.
    pub name: Option<String>,
}

/// Runs what is chosen of `suites` and prints the account.
///
/// # Errors
/// Only what concerns no suite: an interrupt cannot be handled.
pub fn run(project: &Project, suites: &[Suite], choice: &Choice) -> Result<ExitCode> {
    drivers::end_with_this_program()?;
    let mut steps = Steps::new(suites.len());
    let mut account = Vec::new();
    for suite in suites {
        let step = steps.begin(format_args!("Testing: {}", suite.what()));
        let counts = run_one(project, *suite, choice).unwrap_or_else(|error| {
            eprintln!("\nerror: {error:#}\n");
            Counts { failed: 1, ..Counts::default() }
        });
        let counts = counts.strict();
        account.push((*suite, counts));
        step.end(counts.sentence());
    }
    let total = account.iter().fold(Counts::default(), |sum, (_, counts)| sum.plus(*counts));
    if suites.contains(&Suite::Site)
        && let Ok(table) = Table::measure(&project.dist)
    {
        println!("\n{table}");
        for sentence in table.excesses(BUDGET) {
            println!("{sentence}");
        }
    }
    println!();
    for (suite, counts) in &account {
        println!("{:<44} {}", suite.what(), counts.sentence());
    }
    println!("{:<44} {}", "time", seconds(steps.elapsed()));
    println!("{}", total.sentence());
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn run_one(project: &Project, suite: Suite, choice: &Choice) -> Result<Counts> {
    match suite {
        Suite::Fmt => {
            tools::ensure_linters(project)?;
            check(project, &["fmt", "--all", "--check"])
        }
        Suite::Clippy => clippy(project),
        Suite::Native => tests(
            project
                .command("cargo")
                .args(["test", "--locked", "--no-fail-fast", "--workspace", "--exclude", "site-tests"])
                .args(&choice.name),
            "The native tests",
        ),
        Suite::Wasm => wasm(project),
        Suite::Hosts => hosts(project),
        Suite::Site => site(project, choice),
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
    let tools = tools::missing(project, &[WASM_BINDGEN]);
    let missing = Missing::look(project, &[Browser::Chromium], false);
    let mut steps = Steps::new(tools.len() + missing.steps());
    tools::ensure_wasm_target(project)?;
    tools::ensure(project, &tools, &mut steps)?;
    missing.install(project, &mut steps)?;
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

fn hosts(project: &Project) -> Result<Counts> {
    let plan = Plan::new(project, None)?;
    let needs: Vec<Need> =
        Host::ALL.into_iter().filter(|host| host.program().is_none()).map(Host::need).collect();
    let mut steps = Steps::new(plan.steps() + usize::from(!needs.is_empty()));
    plan.carry_out(project, &mut steps)?;
    if !needs.is_empty() {
        let mut step = steps.begin("Installing the servers");
        packages::install(project, &needs, &mut step)?;
        step.end("installed");
    }
    hosting::try_all(project)
}

fn site(project: &Project, choice: &Choice) -> Result<Counts> {
    let chosen = choice.browser.map_or(Browser::ALL.to_vec(), |browser| vec![browser]);
    let plan = Plan::new(project, None)?;
    let missing = Missing::look(project, &chosen, true);
    let wordpress = WordPress::is_there();
    let mut steps = Steps::new(plan.steps() + missing.steps() + usize::from(!wordpress));
    plan.carry_out(project, &mut steps)?;
    missing.install(project, &mut steps)?;
    if !wordpress {
        let mut step = steps.begin("Installing WordPress");
        packages::install(project, &[Need::WordPress], &mut step)?;
        step.end("installed");
    }
    // The account at the end says what the site weighs; keeping the budgets is one check.
    let size = Counts::of_check(Table::measure(&project.dist)?.excesses(BUDGET).is_empty());

    let stage = Stage::put_up(project, &chosen)?;
    let mut command = project.command("cargo");
    command.args(["test", "--locked", "--no-fail-fast", "--package", "site-tests"]).args(&choice.name);
    if let Some(browser) = choice.browser {
        command.env("SITE_BROWSER", browser.name());
    }
    stage.tell(project, &mut command)?;
    let wordpress = WordPress::start(project)?;
    wordpress.tell(&mut command);
    Ok(size.plus(tests(&mut command, "The tests of the built site")?))
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
    Ok(Counts::of_check(status.success()))
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
    fn suites_run_in_their_order_whatever_the_order_of_asking() {
        assert_eq!(chosen(&[Suite::Site, Suite::Fmt]), [Suite::Fmt, Suite::Site]);
        assert_eq!(chosen(&[]), Suite::ALL);
    }
}
