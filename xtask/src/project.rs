//! Where the project's files are: its root, its target folder, its tools and its built site.
//!
//! No path is compiled in: everything is asked of Cargo when a command starts, so that one shared target
//! folder can serve several clones.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// The folders that the commands work in; every path is absolute.
#[derive(Clone, Debug)]
pub struct Project {
    /// The folder of the workspace's `Cargo.toml`.
    pub root: PathBuf,
    /// Cargo's target folder, which may lie outside the workspace.
    pub target: PathBuf,
    /// The folder that the pinned tools are installed into; its `bin` holds the programs.
    pub tools: PathBuf,
    /// The built site.
    pub dist: PathBuf,
}

impl Project {
    /// Finds the project that this program was started from.
    ///
    /// # Errors
    /// Cargo cannot be run, or does not find a workspace.
    pub fn find() -> Result<Self> {
        let start = match env::var_os("CARGO_MANIFEST_DIR") {
            Some(folder) => PathBuf::from(folder),
            None => env::current_dir().context("The current folder cannot be read.")?,
        };
        let metadata = cargo_metadata(&start)?;
        let root = folder(&metadata, "workspace_root")?;
        let target = folder(&metadata, "target_directory")?;
        let tools = match env::var_os("JOBS_EXPLAINER_TOOLS") {
            Some(named) if !named.is_empty() => root.join(named),
            _ => root.join(".tools"),
        };
        Ok(Self { dist: root.join("dist"), root, target, tools })
    }

    /// The path of an installed tool's program.
    pub fn tool(&self, program: &str) -> PathBuf {
        self.tools.join("bin").join(program)
    }

    /// The file that takes the output of a long step, under the target folder.
    pub fn log(&self, name: &str) -> PathBuf {
        self.target.join("xtask").join(format!("{name}.log"))
    }

    /// The file that says which inputs and outputs the last build of the site had.
    pub fn stamp(&self) -> PathBuf {
        self.target.join("site.stamp")
    }

    /// A command that runs in the project's root with the pinned tools first on its path.
    pub fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut paths = vec![self.tools.join("bin")];
        if let Some(inherited) = env::var_os("PATH") {
            paths.extend(env::split_paths(&inherited));
        }
        let mut command = Command::new(program.as_ref());
        command.current_dir(&self.root);
        if let Ok(joined) = env::join_paths(paths) {
            command.env("PATH", joined);
        }
        command
    }
}

fn cargo_metadata(start: &Path) -> Result<Value> {
    let output = Command::new("cargo")
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .current_dir(start)
        .output()
        .context("Cargo cannot be run; install Rust from rustup.rs.")?;
    if !output.status.success() {
        bail!("Cargo finds no workspace here: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    serde_json::from_slice(&output.stdout).context("Cargo's answer about the workspace cannot be read.")
}

fn folder(metadata: &Value, key: &str) -> Result<PathBuf> {
    let path = metadata[key].as_str().with_context(|| format!("Cargo's answer has no {key}."))?;
    Ok(PathBuf::from(path))
}
