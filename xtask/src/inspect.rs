//! Checks on the built site that no browser makes for us: old engines can read the wasm, and no file tells where it was built.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use wasmparser::{Validator, WasmFeatures};

use crate::compress::is_copy;
use crate::digest::files;
use crate::project::Project;

/// Checks every file of the built site.
///
/// # Errors
/// A wasm file needs more than the features below, or a file names a folder of the builder; the error says
/// which file and what.
pub fn folder(project: &Project) -> Result<()> {
    let secrets = builder_paths(project);
    let mut wasm_files = 0;
    for relative in files(&project.dist, &|path| !is_copy(path))? {
        let path = project.dist.join(&relative);
        let bytes =
            fs::read(&path).with_context(|| format!("The file {} cannot be read.", path.display()))?;
        if relative.extension().is_some_and(|ending| ending == "wasm") {
            validate(&bytes).with_context(|| format!("Browsers would refuse {}.", relative.display()))?;
            wasm_files += 1;
        }
        if let Some(secret) = secrets.iter().find(|secret| contains(&bytes, secret.as_bytes())) {
            bail!(
                "The built file {} names the builder's folder {secret}; a release must not.",
                relative.display()
            );
        }
    }
    if wasm_files == 0 {
        bail!("The built site has no wasm file.");
    }
    Ok(())
}

/// Checks a module as a browser does that knows only what rustc 1.95 emits by default for wasm32, and vector instructions.
///
/// # Errors
/// The module is malformed, or it uses a newer feature.
pub fn validate(module: &[u8]) -> Result<()> {
    let features = WasmFeatures::BULK_MEMORY
        | WasmFeatures::FLOATS
        | WasmFeatures::GC_TYPES // gates `externref` itself, which reference types need
        | WasmFeatures::MULTI_VALUE
        | WasmFeatures::MUTABLE_GLOBAL
        | WasmFeatures::REFERENCE_TYPES
        | WasmFeatures::SATURATING_FLOAT_TO_INT
        | WasmFeatures::SIGN_EXTENSION
        | WasmFeatures::SIMD;
    Validator::new_with_features(features).validate_all(module)?;
    Ok(())
}

/// The folders whose names would tell who built the site and where, each with a slash at its end.
fn builder_paths(project: &Project) -> Vec<String> {
    let mut paths = vec![project.root.clone(), project.target.clone(), cargo_home()];
    paths.extend(env::var_os("HOME").map(PathBuf::from));
    paths.iter().filter_map(|path| searchable(path)).collect()
}

/// Cargo's home, where the sources of dependencies lie.
pub fn cargo_home() -> PathBuf {
    match env::var_os("CARGO_HOME") {
        Some(named) if !named.is_empty() => PathBuf::from(named),
        _ => PathBuf::from(env::var_os("HOME").unwrap_or_default()).join(".cargo"),
    }
}

/// A root folder alone would be found in every address, so it is not searched for.
fn searchable(path: &Path) -> Option<String> {
    let text = path.to_str()?.trim_end_matches('/');
    (path.is_absolute() && !text.is_empty()).then(|| format!("{text}/"))
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with one memory, written by hand; `flags` is the memory's first byte.
    fn module_with_memory(flags: u8) -> Vec<u8> {
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        module.extend([5, 3, 1, flags, 1]);
        module
    }

    #[test]
    fn plain_modules_pass_and_newer_features_and_rubbish_do_not() {
        validate(&module_with_memory(0)).unwrap();
        let memory64 = validate(&module_with_memory(4)).unwrap_err();
        assert!(memory64.to_string().contains("memory64"), "{memory64}");
        validate(b"not wasm").unwrap_err();
        validate(&module_with_memory(0)[..10]).unwrap_err();
    }

    #[test]
    fn a_builder_s_folder_is_searched_for_with_its_slash() {
        assert_eq!(searchable(Path::new("/home/reader")), Some("/home/reader/".to_owned()));
        assert_eq!(searchable(Path::new("/home/reader/")), Some("/home/reader/".to_owned()));
        assert_eq!(searchable(Path::new("/")), None);
        assert_eq!(searchable(Path::new("")), None);
        assert!(contains(b"at /home/reader/x.rs", b"/home/reader/"));
        assert!(!contains(b"at /home/readers/x.rs", b"/home/reader/"));
    }
}
