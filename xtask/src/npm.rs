//! What comes from npm, pinned: two programs that make the built files lighter, the accessibility checker, and the scripts of
//! newsrooms in which figures are tested.
//!
//! Each stands in a folder of its own below the tools folder, since npm clears out of a folder what it did not just install.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::packages::{self, Need};
use crate::process::{answer, run_logged};
use crate::progress::Steps;
use crate::project::Project;

/// A package of npm's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NpmPackage {
    /// Its name in the registry.
    pub name: &'static str,
    /// The exact version.
    pub version: &'static str,
    /// The file that is wanted of it, within the package's folder.
    pub file: &'static str,
}

/// Checks pages for what shuts people out.
pub const AXE: NpmPackage = NpmPackage { name: "axe-core", version: "4.14.1", file: "axe.min.js" };

/// Brings `wasm-opt`, which takes a hundredth off the WebAssembly's Brotli bytes.
pub const BINARYEN: NpmPackage = NpmPackage { name: "binaryen", version: "132.0.0", file: "bin/wasm-opt" };

/// Takes a fifth off the Brotli bytes of the script that wasm-bindgen writes.
pub const ESBUILD: NpmPackage = NpmPackage { name: "esbuild", version: "0.28.2", file: "bin/esbuild" };

/// Scripts that newsrooms have in their articles, in which a figure must do as well; each with its name for the tests.
pub const PARENTS: [(&str, NpmPackage); 8] = [
    ("PYM", NpmPackage { name: "pym.js", version: "1.3.2", file: "dist/pym.v1.js" }),
    ("FRAMES", NpmPackage { name: "@newswire/frames", version: "1.0.0", file: "dist/frames.umd.js" }),
    // The script of Datawrapper's responsive codes, as it ships it.
    ("DATAWRAPPER", NpmPackage { name: "@datawrapper/chart-core", version: "8.47.0", file: "dist/embed.js" }),
    ("SIDECHAIN", NpmPackage { name: "@nprapps/sidechain", version: "1.1.5", file: "dist/sidechain.js" }),
    // AMP's own component, and the modules that it asks for by name.
    (
        "AMP",
        NpmPackage {
            name: "@ampproject/amp-iframe",
            version: "1.2110011758.0",
            file: "dist/component-preact.module.js",
        },
    ),
    ("PREACT", preact("dist/preact.module.js")),
    ("PREACT_HOOKS", preact("hooks/dist/hooks.module.js")),
    ("PREACT_COMPAT", preact("compat/dist/compat.module.js")),
];

/// A module of what AMP's component is written with.
const fn preact(file: &'static str) -> NpmPackage {
    NpmPackage { name: "preact", version: "10.29.8", file }
}

impl NpmPackage {
    /// The wanted file.
    ///
    /// # Errors
    /// The package is not there, or it is another version.
    pub fn found(self, project: &Project) -> Result<PathBuf> {
        let package = self.folder(project).join("node_modules").join(self.name);
        let manifest = fs::read_to_string(package.join("package.json")).unwrap_or_default();
        let file = package.join(self.file);
        if !file.is_file() || !manifest.contains(&format!("\"version\": \"{}\"", self.version)) {
            bail!("{} {} is not in {}.", self.name, self.version, package.display());
        }
        Ok(file)
    }

    fn folder(self, project: &Project) -> PathBuf {
        project.tools.join("npm").join(self.name)
    }

    fn install(self, project: &Project, steps: &mut Steps) -> Result<()> {
        let mut step = steps.begin(format_args!("Installing {} {}", self.name, self.version));
        let folder = self.folder(project);
        fs::create_dir_all(&folder)
            .with_context(|| format!("The folder {} cannot be made.", folder.display()))?;
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"])
            .arg(&folder)
            .arg(format!("{}@{}", self.name, self.version))
            .current_dir(&folder);
        let what = format!("Installing {}", self.name);
        run_logged(
            &mut npm,
            &what,
            &project.log(&format!("install-{}", self.name.replace('/', "-"))),
            &mut step,
        )?;
        self.found(project)?;
        step.end("installed");
        Ok(())
    }
}

/// Those of the packages that are not there.
pub fn missing(project: &Project, packages: &[NpmPackage]) -> Vec<NpmPackage> {
    let mut missing: Vec<NpmPackage> = Vec::new();
    for package in packages {
        // Of some packages more than one file is wanted.
        let known = missing.iter().any(|known| known.name == package.name);
        if !known && package.found(project).is_err() {
            missing.push(*package);
        }
    }
    missing
}

/// Whether npm itself is there.
pub fn is_there() -> bool {
    answer(Command::new("npm").arg("--version")).is_some()
}

/// How many steps [`ensure`] takes.
pub fn steps(missing: &[NpmPackage]) -> usize {
    missing.len() + usize::from(!missing.is_empty() && !is_there())
}

/// Installs what is missing, and npm before it where it is not there.
///
/// # Errors
/// An installation fails; the error names it.
pub fn ensure(project: &Project, missing: &[NpmPackage], steps: &mut Steps) -> Result<()> {
    if !missing.is_empty() && !is_there() {
        let mut step = steps.begin("Installing npm");
        packages::install(project, &[Need::Npm], &mut step)?;
        step.end("installed");
    }
    missing.iter().try_for_each(|package| package.install(project, steps))
}
