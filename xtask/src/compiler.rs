//! What the compiler of the WebAssembly is told: which standard library to use, how small to make it, and nothing of the
//! builder's folders.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::inspect;
use crate::process::answer;
use crate::project::Project;
use crate::tools::WASM_TARGET;

/// What the release compiles of the standard library: the page's own copy instead of the one that rustc brings, which is
/// made for speed and puts a message together for each way to panic.
///
/// It takes a ninth off the WebAssembly's Brotli bytes, and each of these is an unstable setting of Cargo or rustc, which
/// `RUSTC_BOOTSTRAP` lets the pinned stable compiler take. Development and tests use the usual library.
const STANDARD_LIBRARY: [(&str, &str); 3] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
];

/// Compiler flags for the release's WebAssembly.
const RELEASE: [&str; 6] = [
    // A panic ends in a trap, with no message. The page's script sees the trap and brings the static page back.
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    // Nobody is there to read where in the source, or what value.
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
    // The futures are columns of numbers: vectors carry two at a time. Browsers know them since 2021, Safari since 2023; an
    // older one keeps the static page, which says so.
    "-Ctarget-feature=+simd128",
    // Half the usual stack: the addresses of all that lies behind it have a byte less.
    "-Clink-arg=-zstack-size=524288",
];

/// Lets Cargo compile the standard library for the WebAssembly.
pub fn with_standard_library(command: &mut Command) -> &mut Command {
    command.envs(STANDARD_LIBRARY)
}

/// The folder of the standard library's sources, whether or not they are installed; none without a compiler.
pub fn library_sources(project: &Project) -> Option<PathBuf> {
    let sysroot = answer(project.command("rustc").args(["--print", "sysroot"]))?;
    Some(Path::new(&sysroot).join("lib/rustlib/src/rust"))
}

/// The flags of the release: [`flags`], and those of [`RELEASE`].
///
/// # Errors
/// As of [`flags`].
pub fn release_flags(project: &Project) -> Result<String> {
    Ok([RELEASE.join(" "), flags(project)?].join(" "))
}

/// Flags that replace the builder's folders by fixed names; they apply to the wasm alone.
///
/// Where several match, the compiler takes the last.
///
/// # Errors
/// A folder's name cannot be written into compiler flags.
pub fn flags(project: &Project) -> Result<String> {
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
    let version = answer(project.command("rustc").arg("-vV")).unwrap_or_default();
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: "));
    if let (Some(sources), Some(commit)) = (library_sources(project), commit) {
        pairs.push((sources, format!("/rustc/{commit}")));
    }
    remapped(&pairs)
}

fn remapped(pairs: &[(PathBuf, String)]) -> Result<String> {
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

/// The variable by which Cargo takes compiler flags for the WebAssembly alone.
pub fn flags_variable() -> String {
    format!("CARGO_TARGET_{}_RUSTFLAGS", WASM_TARGET.to_uppercase().replace('-', "_"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_wasm_is_told_of_its_library_is_kept_from_the_native_program() {
        let hook = include_str!("../../Trunk.toml");
        for (variable, _) in STANDARD_LIBRARY {
            assert!(hook.contains(&format!("\"-u\", \"{variable}\"")), "{variable}");
        }
    }

    #[test]
    fn every_folder_of_the_builder_gets_a_fixed_name() {
        let pair = |folder: &str, name: &str| (PathBuf::from(folder), name.to_owned());
        let all =
            remapped(&[pair("/home/reader/jobs", "/source"), pair("/home/reader/.cargo", "/cargo")]).unwrap();
        assert_eq!(
            all,
            "--remap-path-prefix=/home/reader/jobs=/source --remap-path-prefix=/home/reader/.cargo=/cargo"
        );
        let error = remapped(&[pair("/home/a reader", "/source")]).unwrap_err();
        assert!(error.to_string().contains("/home/a reader"));
    }
}
