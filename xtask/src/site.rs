//! Building the release site into `dist`, and not building it when nothing changed.
//!
//! Trunk compiles the wasm and runs the package's own `prerender` after it; what follows here is what needs
//! no knowledge of the pages: `_headers`, the checks of [`crate::inspect`] and the compressed copies.

use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::path::{Component, Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::{answer, create, run_logged};
use crate::progress::Steps;
use crate::project::Project;
use crate::tools::{self, CargoTool, TRUNK, WASM_BINDGEN, WASM_TARGET};
use crate::{compress, digest, headers, inspect};

/// Top-level entries that no page depends on. Whatever else changes leads to a build.
const NOT_INPUTS: [&str; 7] = [".ci", ".git", ".tools", "dist", "docs", "target", "tests"];

/// What stands between now and a current site.
#[derive(Debug)]
pub struct Plan {
    current: bool,
    missing: Vec<CargoTool>,
    inputs: String,
    /// Held until the plan is carried out or dropped: two builds at once would take each other's files away.
    _lock: File,
}

impl Plan {
    /// Waits until no other build is under way, then compares the project's files with those of the last one.
    ///
    /// # Errors
    /// A file cannot be read, or the lock cannot be taken.
    pub fn new(project: &Project) -> Result<Self> {
        let lock = lock(project)?;
        let inputs = inputs(project)?;
        let recorded = fs::read_to_string(project.stamp()).unwrap_or_default();
        let current = project.dist.is_dir() && recorded == stamp(&inputs, &outputs(project)?);
        let missing = if current { Vec::new() } else { tools::missing(project, &[WASM_BINDGEN, TRUNK]) };
        Ok(Self { current, missing, inputs, _lock: lock })
    }

    /// How many steps it takes; none if the site is current.
    pub fn steps(&self) -> usize {
        if self.current { 0 } else { self.missing.len() + 3 }
    }

    /// Installs what is missing and builds the site.
    ///
    /// # Errors
    /// An installation, the build or a check of the built files fails; the error says which and why.
    pub fn carry_out(self, project: &Project, steps: &mut Steps) -> Result<()> {
        if self.current {
            return Ok(());
        }
        tools::ensure(project, &self.missing, steps)?;

        let mut step = steps.begin("Fetching the sources that the site is built from");
        tools::ensure_wasm_target(project)?;
        let mut fetch = project.command("cargo");
        run_logged(
            fetch.args(["fetch", "--locked"]),
            "Fetching the sources",
            &project.log("fetch"),
            &mut step,
        )?;
        step.end("all there");

        let mut step = steps.begin("Building the release site: wasm, then the static pages");
        run_logged(&mut trunk_build(project)?, "Building the site", &project.log("build"), &mut step)?;
        step.end("built");

        let mut step = steps.begin("Checking and compressing the built files");
        fs::write(project.dist.join("_headers"), headers::SOURCE)
            .context("The file _headers cannot be written.")?;
        inspect::folder(project)?;
        let count = compress::folder(&project.dist, &mut step)?;
        fs::write(project.stamp(), stamp(&self.inputs, &outputs(project)?))
            .with_context(|| format!("The file {} cannot be written.", project.stamp().display()))?;
        step.end(format_args!("compressed {count} files into {}", project.dist.display()));
        Ok(())
    }
}

/// Trunk, set up so that neither the builder's environment nor the builder's folders show in what it builds.
///
/// # Errors
/// A folder's name cannot be written into compiler flags.
pub fn trunk(project: &Project, subcommand: &str) -> Result<Command> {
    let mut command = project.command(project.tool("trunk"));
    command
        .arg(subcommand)
        .env(format!("CARGO_TARGET_{}_RUSTFLAGS", env_name(WASM_TARGET)), remap_flags(project)?)
        .env("CARGO_TARGET_DIR", &project.target)
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        // Trunk reads this as a flag of its own and refuses the usual value.
        .env_remove("NO_COLOR")
        // A compiler error would otherwise drown in the trace of Trunk's own calls.
        .env("RUST_BACKTRACE", "0");
    Ok(command)
}

fn trunk_build(project: &Project) -> Result<Command> {
    let mut command = trunk(project, "build")?;
    command.args(["--release", "--locked", "--offline", "--dist"]).arg(&project.dist);
    Ok(command)
}

/// Flags that replace the builder's folders by fixed names; they apply to the wasm alone.
///
/// Where several match, the compiler takes the last.
fn remap_flags(project: &Project) -> Result<String> {
    let mut pairs = vec![
        (inspect::cargo_home(), "/cargo".to_owned()),
        (project.root.clone(), "/source".to_owned()),
        (project.target.clone(), "/target".to_owned()),
    ];
    // The folder of a registry is named after its address, which a mirror changes.
    let registries = inspect::cargo_home().join("registry/src");
    for registry in fs::read_dir(registries).into_iter().flatten().flatten() {
        pairs.push((registry.path(), "/registry".to_owned()));
    }
    // With the standard library's sources installed, the compiler would name the builder's copy of them.
    let sysroot = answer(project.command("rustc").args(["--print", "sysroot"]));
    let version = answer(project.command("rustc").arg("-vV")).unwrap_or_default();
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: "));
    if let (Some(sysroot), Some(commit)) = (sysroot, commit) {
        pairs.push((Path::new(&sysroot).join("lib/rustlib/src/rust"), format!("/rustc/{commit}")));
    }
    flags(&pairs)
}

fn flags(pairs: &[(PathBuf, String)]) -> Result<String> {
    let mut all = Vec::new();
    for (folder, name) in pairs {
        let text = folder.to_str().filter(|text| !text.contains(char::is_whitespace));
        let Some(text) = text else {
            bail!(
                "The folder \"{}\" has a space in its name, which Cargo's compiler flags cannot carry; move it.",
                folder.display()
            );
        };
        all.push(format!("--remap-path-prefix={text}={name}"));
    }
    Ok(all.join(" "))
}

fn env_name(target: &str) -> String {
    target.to_uppercase().replace('-', "_")
}

fn lock(project: &Project) -> Result<File> {
    let path = project.target.join("xtask/build.lock");
    let file = create(&path)?;
    let untaken = || format!("The lock {} cannot be taken.", path.display());
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            eprintln!("Another command is building the site; waiting for it …");
            file.lock().with_context(untaken)?;
        }
        Err(TryLockError::Error(error)) => return Err(error).with_context(untaken),
    }
    Ok(file)
}

/// The digest of everything that the site is made from: the project's files and the compiler.
fn inputs(project: &Project) -> Result<String> {
    let compiler = answer(project.command("rustc").arg("-vV")).unwrap_or_default();
    digest::of_folder(&project.root, &compiler, &|relative| {
        let path = project.root.join(relative);
        path != project.target && path != project.tools && path != project.dist && is_input(relative)
    })
}

fn outputs(project: &Project) -> Result<String> {
    if project.dist.is_dir() { digest::of_folder(&project.dist, "", &|_| true) } else { Ok(String::new()) }
}

fn is_input(relative: &Path) -> bool {
    let top = match relative.components().next() {
        Some(Component::Normal(name)) => name,
        _ => OsStr::new(""),
    };
    let is_prose = relative == Path::new(top) && relative.extension().is_some_and(|ending| ending == "md");
    !is_prose && !NOT_INPUTS.iter().any(|name| top == *name)
}

fn stamp(inputs: &str, outputs: &str) -> String {
    format!("inputs {inputs}\noutputs {outputs}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_settings_and_unknown_new_files_are_inputs() {
        for path in [
            "Cargo.lock",
            ".cargo/config.toml",
            "src/text/README.md",
            "data/figures.toml",
            "new",
            "index.html",
        ] {
            assert!(is_input(Path::new(path)), "{path}");
        }
        for path in
            [".git", ".git/HEAD", "docs/a.png", "README.md", "tests/native/main.rs", "dist/index.html"]
        {
            assert!(!is_input(Path::new(path)), "{path}");
        }
    }

    #[test]
    fn every_folder_of_the_builder_gets_a_fixed_name() {
        let pair = |folder: &str, name: &str| (PathBuf::from(folder), name.to_owned());
        let all =
            flags(&[pair("/home/reader/jobs", "/source"), pair("/home/reader/.cargo", "/cargo")]).unwrap();
        assert_eq!(
            all,
            "--remap-path-prefix=/home/reader/jobs=/source --remap-path-prefix=/home/reader/.cargo=/cargo"
        );
        let error = flags(&[pair("/home/a reader", "/source")]).unwrap_err();
        assert!(error.to_string().contains("/home/a reader"));
    }
}
