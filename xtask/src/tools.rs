//! The pinned build tools: what they are, how they are installed, how a stale one is noticed.
//!
//! They go into a folder of the project that git ignores, or into the one that `JOBS_EXPLAINER_TOOLS`
//! names; what is installed elsewhere on the machine is neither used nor touched.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::compiler::library_sources;
use crate::process::{answer, failure, run_logged, run_to_log};
use crate::progress::{Step, Steps};
use crate::project::Project;

/// The target that browsers run.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// What Cargo says when the registry, or a mirror of it, does not have a version that a lock file names.
const UNAVAILABLE_VERSION: &str = "failed to select a version";

/// A program that `cargo install` compiles.
#[derive(Clone, Copy, Debug)]
pub struct CargoTool {
    /// The package's name in the registry.
    pub package: &'static str,
    /// The programs that it brings; the first one is asked for its version.
    pub programs: &'static [&'static str],
    /// The exact version.
    pub version: &'static str,
    /// What `cargo install` is told besides name and version.
    pub arguments: &'static [&'static str],
}

/// Writes the JavaScript beside the wasm and runs wasm tests; its version must be that of the crate `wasm-bindgen`.
pub const WASM_BINDGEN: CargoTool = CargoTool {
    package: "wasm-bindgen-cli",
    programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
    version: "0.2.130",
    // It fetches nothing for us, so it needs no encryption library.
    arguments: &["--no-default-features"],
};

/// Builds the site.
pub const TRUNK: CargoTool = CargoTool {
    package: "trunk",
    programs: &["trunk"],
    version: "0.21.14",
    arguments: &["--no-default-features", "--features", "rustls"],
};

/// Drives Firefox.
pub const GECKODRIVER: CargoTool =
    CargoTool { package: "geckodriver", programs: &["geckodriver"], version: "0.37.1", arguments: &[] };

impl CargoTool {
    /// Whether the tool stands in the tools folder at its pinned version.
    pub fn is_installed(&self, project: &Project) -> bool {
        let all_there = self.programs.iter().all(|program| project.tool(program).is_file());
        all_there
            && self.programs.first().is_some_and(|program| {
                answer(Command::new(project.tool(program)).arg("--version"))
                    .is_some_and(|said| names_version(&said, self.version))
            })
    }

    fn install(&self, project: &Project, step: &mut Step) -> Result<()> {
        let log = project.log(&format!("install-{}", self.package));
        let what = format!("Installing {} {}", self.package, self.version);
        let status = run_to_log(&mut self.install_command(project, true), &what, &log, step)?;
        if status.success() {
            return Ok(());
        }
        if !fs::read_to_string(&log).is_ok_and(|text| text.contains(UNAVAILABLE_VERSION)) {
            return Err(failure(status, &what, &log, step));
        }
        step.close_line();
        eprintln!(
            "      The registry lacks a version that {} locks; taking the newest that it has.",
            self.package
        );
        run_logged(&mut self.install_command(project, false), &what, &log, step)
    }

    fn install_command(&self, project: &Project, locked: bool) -> Command {
        let mut command = project.command("cargo");
        command
            .args(["install", "--debug", "--force", "--version", self.version, "--root"])
            .arg(&project.tools)
            .args(self.arguments)
            .arg(self.package)
            // The tools run for seconds and compile for minutes: compile fast, and share what they have in common.
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_TARGET_DIR", build_folder(project))
            .env("CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS", "fallback")
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS");
        if locked {
            command.arg("--locked");
        }
        command
    }
}

/// Installs each of the `missing` tools at its version, a step for each.
///
/// # Errors
/// An installation fails; the error names the tool and the log.
pub fn ensure(project: &Project, missing: &[CargoTool], steps: &mut Steps) -> Result<()> {
    for tool in missing {
        let mut step = steps.begin(format_args!(
            "Installing {} {} into {}",
            tool.package,
            tool.version,
            project.tools.display()
        ));
        tool.install(project, &mut step)?;
        if !tool.is_installed(project) {
            bail!("{} was installed but does not answer with version {}.", tool.package, tool.version);
        }
        step.end("installed");
    }
    let leftover = build_folder(project);
    if leftover.exists() {
        fs::remove_dir_all(&leftover)
            .with_context(|| format!("The folder {} cannot be removed.", leftover.display()))?;
    }
    Ok(())
}

/// Those of `tools` that are missing or stale.
pub fn missing(project: &Project, tools: &[CargoTool]) -> Vec<CargoTool> {
    tools.iter().filter(|tool| !tool.is_installed(project)).copied().collect()
}

/// Makes sure that the compiler can produce wasm, and returns whether it had to be fetched.
///
/// # Errors
/// The target is missing and there is no rustup, or rustup fails.
pub fn ensure_wasm_target(project: &Project) -> Result<bool> {
    let installed =
        answer(project.command("rustc").args(["--print", "target-libdir", "--target", WASM_TARGET]))
            .is_some_and(|folder| PathBuf::from(folder).is_dir());
    if installed {
        return Ok(false);
    }
    rustup(project, &["target", "add", WASM_TARGET], &format!("the compile target {WASM_TARGET}"))?;
    Ok(true)
}

/// Makes sure that the sources of the standard library are there, which the release compiles.
///
/// # Errors
/// They are missing and there is no rustup, or rustup fails.
pub fn ensure_standard_library(project: &Project) -> Result<()> {
    if library_sources(project).is_some_and(|sources| sources.join("library/Cargo.lock").is_file()) {
        return Ok(());
    }
    rustup(project, &["component", "add", "rust-src"], "the sources of the standard library")
}

/// Makes sure that `cargo fmt` and `cargo clippy` are there.
///
/// # Errors
/// One is missing and there is no rustup, or rustup fails.
pub fn ensure_linters(project: &Project) -> Result<()> {
    for component in ["rustfmt", "clippy"] {
        let subcommand = if component == "rustfmt" { "fmt" } else { component };
        if answer(project.command("cargo").args([subcommand, "--version"])).is_none() {
            rustup(project, &["component", "add", component], &format!("the component {component}"))?;
        }
    }
    Ok(())
}

fn rustup(project: &Project, arguments: &[&str], what: &str) -> Result<()> {
    let status = project.command("rustup").args(arguments).status().with_context(|| {
        format!("Rust lacks {what} and there is no rustup to add it; install Rust from rustup.rs.")
    })?;
    if !status.success() {
        bail!("Rust lacks {what}, and `rustup {}` failed.", arguments.join(" "));
    }
    Ok(())
}

fn build_folder(project: &Project) -> PathBuf {
    project.tools.join("build")
}

/// Whether a program's answer to `--version` names `version` as one of its words.
fn names_version(answer: &str, version: &str) -> bool {
    answer.lines().next().is_some_and(|line| line.split_whitespace().any(|word| word == version))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_counts_only_as_a_whole_word_of_the_first_line() {
        assert!(names_version("trunk 0.21.14", "0.21.14"));
        assert!(names_version("geckodriver 0.37.1 (a1b2 2026)\nmore", "0.37.1"));
        assert!(!names_version("trunk 0.21.140", "0.21.14"));
        assert!(!names_version("wasm-bindgen\n0.2.130", "0.2.130"));
    }

    #[test]
    fn the_command_line_tool_has_the_version_of_the_locked_crate() {
        let lock = include_str!("../../Cargo.lock");
        let locked = format!("name = \"wasm-bindgen\"\nversion = \"{}\"\n", WASM_BINDGEN.version);
        assert!(lock.contains(&locked), "Cargo.lock has another wasm-bindgen than {}", WASM_BINDGEN.version);
    }
}
