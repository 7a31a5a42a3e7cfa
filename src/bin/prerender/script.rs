//! The script that loads the WebAssembly, and the WebAssembly, made lighter and named after what they hold.

use std::error::Error;
use std::path::Path;

use wasm_encoder::{Encode, NameSection, Section};

use super::{files, lighter, names, order};

/// How the files of the page's app begin, before their digest.
pub(super) const APP: &str = "jobs-explainer";
/// How those of the workbench begin.
pub(super) const WORKBENCH: &str = "workbench";

/// Whether the files are for readers or for whoever works on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// As wasm-bindgen wrote them: the browser's tools show what calls what.
    Long,
    /// As short as can be.
    Short,
}

/// Lightens the two files of an app, which its name begins, and names them anew; gives the names of the script and of the WebAssembly.
///
/// # Errors
/// Where one of them is missing, or is not as wasm-bindgen is known to write it.
pub(super) fn lighten(folder: &Path, app: &str, wanted: Names) -> Result<(String, String), Box<dyn Error>> {
    let script = files::only(folder, |name| name.starts_with(app) && name.ends_with(".js"))?;
    let wasm = files::only(folder, |name| name.ends_with("_bg.wasm"))?;
    let mut script = lightened(&String::from_utf8(files::take(&folder.join(script))?)?)?;
    if app == WORKBENCH {
        script = apart(&script)?;
    }
    let mut wasm = files::take(&folder.join(wasm))?;
    if wanted == Names::Short {
        (script, wasm) = names::shorten(&script, &wasm)?;
        script = String::from_utf8(lighter::script(script.into_bytes())?)?;
        wasm = order::sorted(&lighter::wasm(folder, wasm)?)?;
    }
    if app == WORKBENCH {
        wasm.extend(module_name(&[app, "-"].concat()));
    }
    Ok((files::write(folder, app, ".js", script.as_bytes())?, files::write(folder, app, "_bg.wasm", &wasm)?))
}

/// The section of a WebAssembly that says what it is called. By that name, as by their files', the page tells the workbench's faults
/// from its own; in the one-file edition there are no files.
fn module_name(name: &str) -> Vec<u8> {
    let mut names = NameSection::new();
    names.module(name);
    let mut section = Vec::new();
    section.push(names.id());
    names.encode(&mut section);
    section
}

/// The workbench's script with marks of its own. Yew marks the elements that it listens to with numbers of its registry; two
/// apps on one page have two registries, and the page's would take the workbench's numbers for its own.
fn apart(script: &str) -> Result<String, Box<dyn Error>> {
    const MARKS: &str = ".__yew_";
    if !script.contains(MARKS) {
        return Err(format!(
            "the script marks no element with `{MARKS}…`: do the two apps keep apart by now?"
        )
        .into());
    }
    Ok(script.replace(MARKS, ".__workbench_"))
}

/// The script without comments, indentation, and the two ways to start that the page does not take: at once from bytes,
/// and without being told where the WebAssembly is.
fn lightened(script: &str) -> Result<String, Box<dyn Error>> {
    let script = without_block(script, "function initSync(module) {")?;
    let script = without_block(&script, "    if (module_or_path === undefined) {")?;
    let exports = "export { initSync, __wbg_init as default };";
    if !script.contains(exports) {
        return Err(format!("the script has no line `{exports}`").into());
    }
    Ok(without_comments(&script.replace(exports, "export { __wbg_init as default };")))
}

/// A script without the block that a line opens, up to the bracket that stands as far in as that line.
fn without_block(script: &str, opening: &str) -> Result<String, Box<dyn Error>> {
    let unknown = || format!("the script has no block `{}`", opening.trim());
    let (before, after) = script.split_once(&format!("\n{opening}\n")).ok_or_else(unknown)?;
    let indentation = &opening[..opening.len() - opening.trim_start().len()];
    let (_, rest) = after.split_once(&format!("\n{indentation}}}\n")).ok_or_else(unknown)?;
    Ok([before, "\n", rest].concat())
}

/// A script without comments, blank lines and indentation. wasm-bindgen writes comments on lines of their own, and no
/// string of more than one line.
fn without_comments(script: &str) -> String {
    let mut text = String::new();
    let mut in_comment = false;
    for line in script.lines().map(str::trim).filter(|line| !line.is_empty()) {
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.starts_with("//") {
            text.push_str(line);
            text.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "/* A note
 * over two lines. */
let wasm;

function initSync(module) {
    if (module !== undefined) {
        ({module} = module)
    }
    return wasm;
}

async function __wbg_init(module_or_path) {
    // Why.
    if (module_or_path === undefined) {
        module_or_path = new URL('jobs-explainer_bg.wasm', import.meta.url);
    }
    return fetch(module_or_path);
}

export { initSync, __wbg_init as default };
";

    #[test]
    fn what_the_page_does_not_call_is_left_out_and_all_else_stays() {
        assert_eq!(
            lightened(SCRIPT).unwrap(),
            "let wasm;\nasync function __wbg_init(module_or_path) {\nreturn fetch(module_or_path);\n}\n\
             export { __wbg_init as default };\n"
        );
    }

    #[test]
    fn a_script_in_another_form_is_an_error_that_names_what_is_not_there() {
        for line in
            ["function initSync(module) {", "if (module_or_path === undefined) {", "export { initSync,"]
        {
            let said = lightened(&SCRIPT.replace(line, "other")).unwrap_err().to_string();
            assert!(said.contains(line), "{said}");
        }
    }
}
