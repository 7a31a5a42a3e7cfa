//! Building the release site into `dist`, and not building it when nothing changed.
//!
//! For each language and each kind of pages (the story, the growth figure's own, the others' own) Trunk compiles a wasm that
//! has only what these need, and runs the package's own `prerender` after it, which writes the pages; before them the workbench, which
//! pages with the growth figure fetch; the folders are then one site. What follows here is what needs no knowledge of the pages: `_headers`, the checks of [`crate::inspect`] and the compressed copies.

use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::path::{Component, Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::join::join;
use crate::npm::{self, BINARYEN, ESBUILD, NpmPackage};
use crate::packages::{self, Need};
use crate::process::{answer, create, run_logged};
use crate::progress::{Step, Steps};
use crate::project::Project;
use crate::tools::{self, CargoTool, TRUNK, WASM_BINDGEN};
use crate::{compiler, compress, digest, headers, inspect, one_file, pictures};

/// Top-level entries that no page depends on. Whatever else changes leads to a build.
const NOT_INPUTS: [&str; 8] = [".ci", ".git", ".tools", "dist", "docs", "target", "tests", "throughput"];

/// Tells `prerender` which language's pages to write; without it, all. It needs the words of every language for any page,
/// so features would only have it compiled once for each.
const LANGUAGE: &str = "JOBS_EXPLAINER_LANGUAGE";

/// Tells `prerender` which kind of pages to write; without it, all.
const PAGES: &str = "JOBS_EXPLAINER_PAGES";

/// The programs that make the built files lighter, and how `prerender` is told where they are; without them, it leaves the
/// files as they are.
const LIGHTENERS: [(&str, NpmPackage); 2] =
    [("JOBS_EXPLAINER_WASM_OPT", BINARYEN), ("JOBS_EXPLAINER_ESBUILD", ESBUILD)];

/// The languages that the site is built in.
const LANGUAGES: [Language; 2] =
    [Language { feature: "english", tag: "en" }, Language { feature: "chinese", tag: "zh-Hans" }];

/// A language of the site.
#[derive(Clone, Copy, Debug)]
struct Language {
    /// The feature of the package `jobs-explainer` that compiles its words into the wasm.
    feature: &'static str,
    /// The tag by which `prerender` knows it.
    tag: &'static str,
}

/// The kinds of pages, by their names for `prerender`, with the features of what they show.
const KINDS: [Kind; 4] = [
    Kind { name: WORKBENCH, features: &["growth"], shell: "workbench.html" },
    Kind { name: "story", features: &["growth", "others"], shell: "index.html" },
    Kind { name: "growth", features: &["growth"], shell: "index.html" },
    Kind { name: "others", features: &["others"], shell: "index.html" },
];

/// The kind that has no pages, and comes first: pages name its files.
const WORKBENCH: &str = "workbench";

/// How `prerender` is told the names of the workbench's files.
const WORKBENCH_FILES: &str = "JOBS_EXPLAINER_WORKBENCH";

/// How `prerender` is told the address at which the site will be.
const SITE_ADDRESS: &str = "JOBS_EXPLAINER_SITE_ADDRESS";

/// A kind of pages.
#[derive(Clone, Copy, Debug)]
struct Kind {
    name: &'static str,
    features: &'static [&'static str],
    /// The file that Trunk begins with.
    shell: &'static str,
}

/// What is built, one after another: each language in each kind.
fn builds() -> impl Iterator<Item = (Language, Kind)> {
    LANGUAGES.into_iter().flat_map(|language| KINDS.map(|kind| (language, kind)))
}

/// What stands between now and a current site.
#[derive(Debug)]
pub struct Plan {
    current: bool,
    address: Option<String>,
    missing: Vec<CargoTool>,
    missing_npm: Vec<NpmPackage>,
    missing_fonts: Vec<Need>,
    inputs: String,
    /// Held until the plan is carried out or dropped: two builds at once would take each other's files away.
    _lock: File,
}

impl Plan {
    /// Waits until no other build is under way, then compares the project's files with those of the last one. What needs a
    /// whole address is written for a site at `address`, if that is given.
    ///
    /// # Errors
    /// A file cannot be read, the lock cannot be taken, or the address is none.
    pub fn new(project: &Project, address: Option<&str>) -> Result<Self> {
        if let Some(address) = address.filter(|address| !is_site_address(address)) {
            bail!(
                "\"{address}\" is no address of a site: it must begin with https:// or http://, name a host, and have no ?, # or \
                 space in it."
            );
        }
        let lock = lock(project)?;
        let mut inputs = inputs(project)?;
        if let Some(address) = address {
            inputs = format!("{inputs} for {address}");
        }
        let recorded = fs::read_to_string(project.stamp()).unwrap_or_default();
        let current = project.dist.is_dir() && recorded == stamp(&inputs, &outputs(project)?);
        let missing = if current { Vec::new() } else { tools::missing(project, &[WASM_BINDGEN, TRUNK]) };
        let missing_npm =
            if current { Vec::new() } else { npm::missing(project, &LIGHTENERS.map(|(_, package)| package)) };
        let missing_fonts = if current { Vec::new() } else { pictures::missing_fonts() };
        Ok(Self {
            current,
            address: address.map(str::to_owned),
            missing,
            missing_npm,
            missing_fonts,
            inputs,
            _lock: lock,
        })
    }

    /// How many steps it takes; none if the site is current.
    pub fn steps(&self) -> usize {
        if self.current {
            0
        } else {
            self.missing.len()
                + npm::steps(&self.missing_npm)
                + usize::from(!self.missing_fonts.is_empty())
                + 3
                + builds().count()
        }
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
        npm::ensure(project, &self.missing_npm, steps)?;
        if !self.missing_fonts.is_empty() {
            let mut step = steps.begin("Installing the fonts of the figures' pictures");
            packages::install(project, &self.missing_fonts, &mut step)?;
            step.end("installed");
        }

        let mut step = steps.begin("Fetching the sources that the site is built from");
        tools::ensure_wasm_target(project)?;
        tools::ensure_standard_library(project)?;
        // Without a target Cargo leaves out what the library needs for WebAssembly alone.
        let mut fetch = project.command("cargo");
        fetch.args(["fetch", "--locked", "--target", "host-tuple", "--target", tools::WASM_TARGET]);
        run_logged(
            compiler::with_standard_library(&mut fetch),
            "Fetching the sources",
            &project.log("fetch"),
            &mut step,
        )?;
        step.end("all there");

        let parts = project.target.join("xtask/site");
        let part = |language: Language, kind: Kind| parts.join(format!("{}-{}", language.feature, kind.name));
        for (language, kind) in builds() {
            let name = format!("{} {}", language.feature, kind.name);
            let mut step =
                steps.begin(format_args!("Building the release site, {name}: wasm, then static pages"));
            let what = format!("Building the site, {name},");
            let mut build = trunk_build(project, language, kind, &part(language, kind))?;
            if let Some(address) = &self.address {
                build.env(SITE_ADDRESS, address);
            }
            if kind.name != WORKBENCH {
                build.env(WORKBENCH_FILES, workbench_files(&part(language, KINDS[0]))?);
            }
            let log = project.log(&format!("build-{}-{}", language.feature, kind.name));
            run_logged(&mut build, &what, &log, &mut step)?;
            step.end("built");
        }

        let all: Vec<PathBuf> = builds().map(|(language, kind)| part(language, kind)).collect();
        join(&all, &project.dist)?;
        let mut step = steps.begin("Making the figures' pictures");
        let count = pictures::folder(&project.dist, &mut step)?;
        step.end(format_args!("made {count} pictures"));

        let mut step = steps.begin("Checking and compressing the built files");
        fs::write(project.dist.join("_headers"), headers::SOURCE)
            .context("The file _headers cannot be written.")?;
        loader(project, &mut step)?;
        one_file::fill(project)?;
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
        .env(compiler::flags_variable(), compiler::flags(project)?)
        .env("CARGO_TARGET_DIR", &project.target)
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        // Trunk reads this as a flag of its own and refuses the usual value.
        .env_remove("NO_COLOR")
        // A compiler error would otherwise drown in the trace of Trunk's own calls.
        .env("RUST_BACKTRACE", "0")
        .env_remove(LANGUAGE)
        .env_remove(PAGES)
        .env_remove(WORKBENCH_FILES)
        .env_remove(SITE_ADDRESS);
    Ok(command)
}

fn trunk_build(project: &Project, language: Language, kind: Kind, folder: &Path) -> Result<Command> {
    let mut command = trunk(project, "build")?;
    for (variable, package) in LIGHTENERS {
        command.env(variable, package.found(project)?);
    }
    compiler::with_standard_library(&mut command)
        .env(compiler::flags_variable(), compiler::release_flags(project)?)
        .args([kind.shell, "--release", "--locked", "--offline", "--no-default-features", "--features"])
        .arg([&[language.feature], kind.features].concat().join(","))
        .arg("--dist")
        .arg(folder)
        .env(LANGUAGE, language.tag)
        .env(PAGES, kind.name);
    Ok(command)
}

/// Whether `prerender` would take it, said before a build of minutes.
fn is_site_address(text: &str) -> bool {
    let rest = ["https://", "http://"].into_iter().find_map(|scheme| text.strip_prefix(scheme));
    let strange = |letter: char| !letter.is_ascii_graphic() || "?#\"'<>&\\".contains(letter);
    rest.is_some_and(|rest| !rest.starts_with('/') && !rest.is_empty() && !rest.contains(strange))
}

/// Writes the loader that articles take, without spaces, under a name that stays.
///
/// # Errors
/// esbuild fails.
fn loader(project: &Project, step: &mut Step) -> Result<()> {
    let mut command = project.command(ESBUILD.found(project)?);
    command
        .arg(project.root.join("embed/embed.js"))
        .args(["--minify", "--target=es2022"])
        .arg(format!("--outfile={}", project.dist.join("embed.js").display()));
    run_logged(&mut command, "Making the loader", &project.log("loader"), step)
}

/// The names of the workbench's script, WebAssembly and style sheet in the folder that it was built into, with spaces between
/// them.
///
/// # Errors
/// The folder cannot be read, or one of them is not in it.
fn workbench_files(folder: &Path) -> Result<String> {
    let names = digest::files(folder, &|_| true)?;
    let named = |ending: &str| {
        let found = names.iter().find_map(|name| name.to_str().filter(|name| name.ends_with(ending)));
        found.with_context(|| format!("The workbench's build in {} left no {ending}.", folder.display()))
    };
    Ok([named(".js")?, named("_bg.wasm")?, named(".css")?].join(" "))
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

    use jobs_explainer::document::sharing::SiteAddress;
    use jobs_explainer::site::Locale;

    #[test]
    fn every_language_of_the_site_is_built_in_its_order_and_with_its_feature() {
        assert_eq!(LANGUAGES.map(|language| language.tag), Locale::ALL.map(Locale::tag));
        let manifest = include_str!("../../Cargo.toml");
        for Language { feature, tag } in LANGUAGES {
            assert!(manifest.contains(&format!("\n{feature} = []\n")), "{tag} has no feature {feature}");
        }
        let program = include_str!("../../src/bin/prerender.rs");
        for variable in [LANGUAGE, PAGES, WORKBENCH_FILES, SITE_ADDRESS] {
            assert!(program.contains(&format!("\"{variable}\"")), "prerender does not read {variable}");
        }
        for Kind { name, features, .. } in KINDS {
            let known = program.contains(&format!("Ok(\"{name}\")")) || name == WORKBENCH;
            assert!(known, "prerender does not know {name}");
            for feature in features {
                assert!(manifest.contains(&format!("\n{feature} = []\n")), "{name} has no feature {feature}");
            }
        }
    }

    #[test]
    fn an_address_is_taken_or_refused_before_the_build_as_it_is_in_it() {
        for text in [
            "https://example.org",
            "https://example.org/a/b/",
            "http://127.0.0.1:8022/",
            "example.org",
            "https://",
            "https:///a",
            "ftp://example.org/",
            "https://example.org/?a=1",
            "https://example.org/#a",
            "https://example.org/a b",
            "",
        ] {
            assert_eq!(is_site_address(text), SiteAddress::new(text).is_ok(), "{text}");
        }
    }

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
}
