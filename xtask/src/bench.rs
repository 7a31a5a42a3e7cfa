//! `cargo xtask bench`: how many futures a second the engine carries, and what a slider's event costs in the built page.
//!
//! The engine is timed by the package `throughput`, natively and as WebAssembly, which is compiled as the site's is; the page
//! by the program `bench` of the package `site-tests`, which prints all tables.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::browsers::{Browser, Missing};
use crate::headers::Headers;
use crate::process::{answer, run_logged};
use crate::progress::Steps;
use crate::project::Project;
use crate::site::Plan;
use crate::stage::{Stage, serve};
use crate::tools::WASM_TARGET;
use crate::{compiler, drivers};

/// Builds what is timed, times it, and prints the tables; a goal that is missed is a failure.
///
/// # Errors
/// Something cannot be built, installed or started.
pub fn run(project: &Project) -> Result<ExitCode> {
    drivers::end_with_this_program()?;
    let plan = Plan::new(project, None)?;
    let missing = Missing::look(project, &[Browser::Chromium], true);
    let mut steps = Steps::new(plan.steps() + missing.steps() + 2);
    plan.carry_out(project, &mut steps)?;
    missing.install(project, &mut steps)?;
    let page = engine_page(project, &mut steps)?;
    let native = native(project, &mut steps)?;

    let server = serve(&page, Headers::parse("")?)?;
    let stage = Stage::put_up(project, &[Browser::Chromium])?;
    let mut command = project.command("cargo");
    command
        .args(["run", "--locked", "--quiet", "--package", "site-tests", "--bin", "bench"])
        .env("SITE_BROWSER", Browser::Chromium.name())
        .env("THROUGHPUT_NATIVE", native)
        .env("THROUGHPUT_URL", server.url());
    stage.tell(project, &mut command)?;
    let status = command.status().context("The benchmark cannot be started.")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A folder with the page that times the engine in a browser.
fn engine_page(project: &Project, steps: &mut Steps) -> Result<PathBuf> {
    let mut step = steps.begin("Building the engine for the browser");
    let mut build = project.command("cargo");
    compiler::with_standard_library(&mut build)
        .args(["build", "--locked", "--release", "--package", "throughput", "--lib", "--target", WASM_TARGET])
        .env(compiler::flags_variable(), compiler::release_flags(project)?)
        .env("CARGO_TARGET_DIR", &project.target);
    let log = project.log("throughput");
    run_logged(&mut build, "Building the engine for the browser", &log, &mut step)?;
    let folder = project.target.join("xtask/throughput");
    let built = project.target.join(WASM_TARGET).join("release/throughput.wasm");
    let mut bind = project.command(project.tool("wasm-bindgen"));
    bind.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&folder).arg(built);
    run_logged(&mut bind, "Writing the script of the engine", &log, &mut step)?;
    let web = project.root.join("throughput/web");
    for name in ["index.html", "measure.js", "plain.js"] {
        copy(&web.join(name), &folder.join(name))?;
    }
    step.end("built");
    Ok(folder)
}

/// What the native program measured, as JSON.
fn native(project: &Project, steps: &mut Steps) -> Result<String> {
    let mut step = steps.begin("Timing the engine natively");
    let mut build = project.command("cargo");
    build.args(["build", "--locked", "--release", "--package", "throughput", "--bin", "throughput"]);
    run_logged(&mut build, "Building the engine", &project.log("throughput-native"), &mut step)?;
    let program = project.target.join("release/throughput");
    let Some(measured) = answer(&mut project.command(program)) else {
        bail!("The native program of the package throughput failed.");
    };
    step.end("timed");
    Ok(measured)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to)
        .map(drop)
        .with_context(|| format!("The file {} cannot be copied to {}.", from.display(), to.display()))
}
