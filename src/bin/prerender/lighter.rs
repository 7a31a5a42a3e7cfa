//! Built files made lighter by other people's programs, where the environment names these.

use std::env;
use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use jobs_explainer::document::Scripts;

/// Where esbuild is; unset, scripts and style sheets stay as they are.
const ESBUILD: &str = "JOBS_EXPLAINER_ESBUILD";
/// Where wasm-opt is; unset, the WebAssembly stays as it is.
const WASM_OPT: &str = "JOBS_EXPLAINER_WASM_OPT";

/// What wasm-opt does: it looks for what can be said shorter until it finds nothing more, and uses of WebAssembly's later
/// parts just those that rustc was told to use (`xtask/src/compiler.rs`). The lowest kilobyte of memory is the far end of the stack, so an address and
/// what is added to it can be one number. Flat code first, whose blocks are then found anew, and little put where it is
/// called, is a hundredth less once compressed than `-Oz` alone.
const WASM_OPT_ARGUMENTS: [&str; 15] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Os",
    "--converge",
    "--one-caller-inline-max-function-size=40",
    "--always-inline-max-function-size=4",
    "--low-memory-unused",
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-simd",
];

/// The browsers that every script but one is for.
const MODERN: &str = "--target=es2022";

/// A module's script with short names and without spaces.
pub(super) fn script(script: Vec<u8>) -> Result<Vec<u8>, Box<dyn Error>> {
    through_esbuild(script, &["--minify", "--format=esm", MODERN])
}

/// The scripts that stand in the pages, likewise; the first is for browsers that know no modules, too.
pub(super) fn scripts() -> Result<Scripts, Box<dyn Error>> {
    let Scripts { waiting, boot, workbench, height, framed } = Scripts::default();
    Ok(Scripts {
        waiting: inline(waiting, "--target=es5")?,
        boot: inline(boot, MODERN)?,
        workbench: inline(workbench, MODERN)?,
        height: inline(height, MODERN)?,
        framed: inline(framed, MODERN)?,
    })
}

/// The script of the embed builder.
pub(super) fn builder() -> Result<String, Box<dyn Error>> {
    inline(include_str!("../../../embed/builder.js").to_owned(), MODERN)
}

fn inline(text: String, target: &str) -> Result<String, Box<dyn Error>> {
    let text = through_esbuild(text.into_bytes(), &["--minify", target])?;
    Ok(String::from_utf8(text)?.trim_end().to_owned())
}

/// A style sheet without spaces, with values in their shortest form.
pub(super) fn style(style: Vec<u8>) -> Result<Vec<u8>, Box<dyn Error>> {
    through_esbuild(style, &["--minify", "--loader=css"])
}

/// A page without what HTML lets go: the end tags of what ends where the next cell, row, item, term or description begins, or
/// with the list or table around it; those of paragraphs, likewise; those of a drawing's marks, which hold nothing; and the
/// quotation marks round values that need none. No text of ours holds a tag, since a `<` in a text is written `&lt;`.
pub(super) fn page(html: &str) -> String {
    let mut light = String::with_capacity(html.len());
    let mut rest = html;
    // Scripts are no HTML and stay as they are: the policy knows them by their bytes.
    while let Some((before, script)) = rest.split_once("<script") {
        markup(before, &mut light);
        let end = script.find("</script>").unwrap_or(script.len());
        light.push_str("<script");
        light.push_str(&script[..end]);
        rest = &script[end..];
    }
    markup(rest, &mut light);
    light
}

/// HTML without scripts, made lighter in all these ways.
fn markup(html: &str, light: &mut String) {
    const ENDS: [&str; 6] = ["</td>", "</th>", "</tr>", "</li>", "</dt>", "</dd>"];
    const MARKS: [&str; 4] = ["path", "rect", "line", "circle"];
    let html = ENDS.iter().fold(html.to_owned(), |html, tag| html.replace(tag, ""));
    let html = MARKS.iter().fold(html, |html, mark| html.replace(&format!("></{mark}>"), " />"));
    unquoted(&without_ends_of_paragraphs(&html), light);
}

/// HTML without the end tags of the paragraphs that end with what comes next: another block, or the end of the block around.
fn without_ends_of_paragraphs(html: &str) -> String {
    const AFTER: [&str; 28] = [
        "<p",
        "<div",
        "<ul",
        "<ol",
        "<dl",
        "<details",
        "<figure",
        "<fieldset",
        "<blockquote",
        "<section",
        "<table",
        "<aside",
        "<nav",
        "<h2",
        "<h3",
        "<h4",
        "</div",
        "</section",
        "</li",
        "</ol",
        "</ul",
        "</details",
        "</figure",
        "</fieldset",
        "</blockquote",
        "</aside",
        "</nav",
        "</main",
    ];
    let begins =
        |rest: &str, tag: &str| rest.strip_prefix(tag).is_some_and(|rest| rest.starts_with([' ', '>']));
    let ends = |rest: &str| AFTER.iter().any(|tag| begins(rest, tag));
    let mut light = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("</p>") {
        light.push_str(before);
        if !ends(after) {
            light.push_str("</p>");
        }
        rest = after;
    }
    light.push_str(rest);
    light
}

/// HTML without scripts and without the quotation marks that its attributes can do without.
fn unquoted(html: &str, light: &mut String) {
    let plain = |value: &str| {
        let harmless = |letter: char| !letter.is_whitespace() && !"\"'`=<>".contains(letter);
        // Before a bracket a slash at the end would close the element.
        !value.is_empty() && value.chars().all(harmless) && !value.ends_with('/')
    };
    let mut rest = html;
    while let Some((text, tag)) = rest.split_once('<') {
        light.push_str(text);
        light.push('<');
        rest = tag;
        // Each attribute as it stands: its name up to the `="`, its value up to the next mark.
        while let Some((name, after)) = rest.split_once("=\"").filter(|(name, _)| !name.contains(['<', '>']))
        {
            let Some((value, after)) = after.split_once('"') else { break };
            light.push_str(name);
            if plain(value) {
                light.push('=');
                light.push_str(value);
            } else if !value.is_empty() {
                light.push_str("=\"");
                light.push_str(value);
                light.push('"');
            }
            rest = after;
        }
    }
    light.push_str(rest);
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

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn marks_stay_where_a_value_needs_them_and_scripts_stay_as_they_are() {
        assert_eq!(
            page(
                r##"<!doctype html><ul class="a b" id="list"><li data-x="" hidden=""><a href="./a/">a="b"</a></li></ul>"##
            ),
            r##"<!doctype html><ul class="a b" id=list><li data-x hidden><a href="./a/">a="b"</a></ul>"##
        );
        let script = r#"<script type="module" data-a="b">if (a<b) c = "<li></li>"</script>"#;
        assert_eq!(page(&format!("{script}<p id=\"x\">y</p>")), format!("{script}<p id=x>y</p>"));
        assert_eq!(page("<p title=\"a > b\">1 < 2</p>"), "<p title=\"a > b\">1 < 2</p>");
    }

    #[test]
    fn paragraphs_end_with_what_comes_next_where_html_says_that_they_do() {
        assert_eq!(
            page("<div><p>a</p><p class=\"b\">b</p></div><p>c</p>"),
            "<div><p>a<p class=b>b</div><p>c</p>"
        );
        for kept in ["<a href=x><p>a</p></a>", "<p>a</p>b", "<p>a</p><picture></picture>"] {
            assert_eq!(page(kept), kept);
        }
    }

    #[test]
    fn marks_that_hold_nothing_are_closed_where_they_begin() {
        assert_eq!(
            page(r#"<svg><path d="M0 0" class="a"></path><circle r="3"></circle></svg>"#),
            r#"<svg><path d="M0 0" class=a /><circle r=3 /></svg>"#
        );
    }
}
