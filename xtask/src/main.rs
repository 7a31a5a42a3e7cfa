//! `cargo xtask`: the project's commands. What they do is in the library beside this file.

use std::io::ErrorKind;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};
use clap::{Args, Parser, Subcommand};
use xtask::headers::{self, Headers};
use xtask::process::answer;
use xtask::progress::{Steps, seconds};
use xtask::project::Project;
use xtask::server::{Server, Site};
use xtask::site::Plan;
use xtask::size::{BUDGET, Table};
use xtask::suites::{self, Suite};
use xtask::{bench, browsers::Browser, site, tools};

/// Builds, serves, tests and weighs "Twenty-two million jobs".
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Install what is missing, build the release site, and serve it on this machine.
    Serve {
        /// The port; without it 8022, or the next one that is free.
        #[arg(long)]
        port: Option<u16>,
        /// The path that the site lies below, as on a shared host.
        #[arg(long, default_value = "/")]
        base: String,
        /// Open the page in the browser.
        #[arg(long)]
        open: bool,
        #[command(flatten)]
        place: Place,
    },
    /// Run every test: formatting, lints, native, wasm, and the built site in three browsers.
    Test {
        /// Run only these suites.
        #[arg(long, value_delimiter = ',')]
        only: Vec<Suite>,
        /// Test the built site only in this browser.
        #[arg(long)]
        browser: Option<Browser>,
        /// Run only the native tests and behaviours whose names hold this.
        name: Option<String>,
    },
    /// Rebuild and reload the page at each change of a source, with Trunk.
    Dev {
        /// The port.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Open the page in the browser.
        #[arg(long)]
        open: bool,
    },
    /// Install what is missing and build the release site into `dist`.
    Build(Place),
    /// Say what the built site weighs, against the budgets.
    Size(Place),
    /// Time the engine and the page's sliders, and hold both to their goals.
    Bench,
    /// Run what needs no browser and no build: formatting, lints and native tests.
    Check,
}

/// For which place the site is built.
#[derive(Debug, Args)]
struct Place {
    /// The address at which the site will be, such as https://example.org/jobs/: with it links become cards, and pasted
    /// addresses figures.
    #[arg(long)]
    site_url: Option<String>,
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<ExitCode> {
    let project = Project::find()?;
    match task {
        Task::Serve { port, base, open, place } => serve(&project, port, base, open, &place),
        Task::Test { only, browser, name } => {
            let choice = suites::Choice { browser, name };
            suites::run(&project, &suites::chosen(&only), &choice)
        }
        Task::Dev { port, open } => dev(&project, port, open),
        Task::Build(place) => build(&project, &place).map(|()| ExitCode::SUCCESS),
        Task::Size(place) => size(&project, &place),
        Task::Bench => bench::run(&project),
        Task::Check => {
            suites::run(&project, &[Suite::Fmt, Suite::Clippy, Suite::Native], &suites::Choice::default())
        }
    }
}

fn build(project: &Project, place: &Place) -> Result<()> {
    let plan = Plan::new(project, place.site_url.as_deref())?;
    let mut steps = Steps::new(plan.steps());
    if plan.steps() == 0 {
        eprintln!("The site in {} is current.", project.dist.display());
    } else {
        plan.carry_out(project, &mut steps)?;
        eprintln!("The site stands in {} after {}.", project.dist.display(), seconds(steps.elapsed()));
    }
    Ok(())
}

fn size(project: &Project, place: &Place) -> Result<ExitCode> {
    build(project, place)?;
    let table = Table::measure(&project.dist)?;
    println!("{table}");
    let excesses = table.excesses(BUDGET);
    for sentence in &excesses {
        println!("{sentence}");
    }
    Ok(if excesses.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn serve(project: &Project, port: Option<u16>, base: String, open: bool, place: &Place) -> Result<ExitCode> {
    build(project, place)?;
    let site = Site { folder: project.dist.clone(), base, headers: Headers::parse(headers::SOURCE)? };
    let server = Server::start(site, listener(port)?)?;
    println!("\nThe page is at {} (Ctrl-C stops it).", server.url());
    if open {
        open_browser(&server.url());
    }
    server.wait();
    Ok(ExitCode::SUCCESS)
}

/// The named port or an error; without a name the first free port of a hundred from 8022 on.
fn listener(port: Option<u16>) -> Result<TcpListener> {
    const FIRST: u16 = 8022;
    if let Some(port) = port {
        return TcpListener::bind(("127.0.0.1", port))
            .with_context(|| format!("Port {port} cannot be used; choose another with --port."));
    }
    for port in FIRST..FIRST + 100 {
        match TcpListener::bind(("127.0.0.1", port)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == ErrorKind::AddrInUse => {
                eprintln!("Port {port} is taken, trying the next.");
            }
            Err(error) => {
                return Err(error).with_context(|| format!("Port {port} cannot be used."));
            }
        }
    }
    bail!("No port from {FIRST} on is free; choose one with --port.")
}

fn open_browser(url: &str) {
    let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let started = Command::new(opener).arg(url).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    if started.is_err() {
        eprintln!("The browser cannot be opened from here (no {opener}); open the address yourself.");
    }
}

fn dev(project: &Project, port: u16, open: bool) -> Result<ExitCode> {
    let missing = tools::missing(project, &[tools::WASM_BINDGEN, tools::TRUNK]);
    tools::ensure(project, &missing, &mut Steps::new(missing.len()))?;
    tools::ensure_wasm_target(project)?;
    if answer(project.command("cargo").args(["fetch", "--locked"])).is_none() {
        bail!("The sources cannot be fetched; run `cargo fetch --locked` to see why.");
    }
    // The release site in `dist` stays as it is.
    let folder: PathBuf = project.target.join("xtask/dev");
    std::fs::create_dir_all(&folder)
        .with_context(|| format!("The folder {} cannot be made.", folder.display()))?;
    let mut trunk = site::trunk(project, "serve")?;
    trunk
        .args(["--locked", "--offline", "--address", "127.0.0.1", "--port", &port.to_string(), "--dist"])
        .arg(folder);
    if open {
        trunk.arg("--open");
    }
    let status = trunk.status().context("Trunk cannot be started.")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
