//! Built files made lighter by other people's programs, where the environment names these.

use std::env;
use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Where esbuild is; unset, scripts and style sheets stay as they are.
const ESBUILD: &str = "JOBS_EXPLAINER_ESBUILD";
/// Where wasm-opt is; unset, the WebAssembly stays as it is.
const WASM_OPT: &str = "JOBS_EXPLAINER_WASM_OPT";

/// What wasm-opt does: it looks for what can be said shorter until it finds nothing more, and uses of WebAssembly's later
/// parts just those that rustc uses anyway. The lowest kilobyte of memory is the far end of the stack, so an address and
/// what is added to it can be one number.
const WASM_OPT_ARGUMENTS: [&str; 9] = [
    "-Oz",
    "--converge",
    "--low-memory-unused",
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// A module's script with short names and without spaces.
pub(super) fn script(script: Vec<u8>) -> Result<Vec<u8>, Box<dyn Error>> {
    through_esbuild(script, &["--minify", "--format=esm", "--target=es2022"])
}

/// A style sheet without spaces, with values in their shortest form.
pub(super) fn style(style: Vec<u8>) -> Result<Vec<u8>, Box<dyn Error>> {
    through_esbuild(style, &["--minify", "--loader=css"])
}

/// A page without the end tags that HTML lets go: what ends where the next cell, row, item, term or description begins, or
/// with the list or table around it. No text of ours holds such a tag, since a `<` in a text is written `&lt;`.
pub(super) fn page(html: &str) -> String {
    ["</td>", "</th>", "</tr>", "</li>", "</dt>", "</dd>"]
        .iter()
        .fold(html.to_owned(), |html, tag| html.replace(tag, ""))
}

fn through_esbuild(text: Vec<u8>, arguments: &[&str]) -> Result<Vec<u8>, Box<dyn Error>> {
    let Some(program) = env::var_os(ESBUILD) else { return Ok(text) };
    let mut esbuild = Command::new(&program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| unstartable(&program, &error))?;
    // It reads all before it writes, so neither waits for the other.
    if let Some(mut input) = esbuild.stdin.take() {
        input.write_all(&text)?;
    }
    let output = esbuild.wait_with_output()?;
    if output.status.success() { Ok(output.stdout) } else { Err("esbuild failed; it says why above".into()) }
}

/// The WebAssembly, doing the same in fewer bytes; `folder` is where it may be put meanwhile.
pub(super) fn wasm(folder: &Path, wasm: Vec<u8>) -> Result<Vec<u8>, Box<dyn Error>> {
    let Some(program) = env::var_os(WASM_OPT) else { return Ok(wasm) };
    let (from, to) = (folder.join("heavy.wasm"), folder.join("light.wasm"));
    fs::write(&from, wasm)?;
    let status = Command::new(&program)
        .args(WASM_OPT_ARGUMENTS)
        .arg(&from)
        .arg("-o")
        .arg(&to)
        .status()
        .map_err(|error| unstartable(&program, &error))?;
    if !status.success() {
        return Err("wasm-opt failed; it says why above".into());
    }
    let light = fs::read(&to)?;
    fs::remove_file(from)?;
    fs::remove_file(to)?;
    Ok(light)
}

fn unstartable(program: &OsString, error: &std::io::Error) -> String {
    format!("{} cannot be started: {error}", Path::new(program).display())
}
