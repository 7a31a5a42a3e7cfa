//! The one-file edition, made whole: `prerender` left marks where a built file goes, and here each file takes its mark's place.

use std::fs;
use std::io::Write;
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::compress;
use crate::npm::ESBUILD;
use crate::project::Project;

/// The editions, from the site's root.
const EDITIONS: [&str; 2] = ["standalone/index.html", "standalone/zh/index.html"];

/// What a mark begins with; it ends with the next `@`.
const MARK: &str = "@one-file ";

/// Puts the built files into the editions.
///
/// # Errors
/// An edition or a file that it needs is not there, or a script cannot be rewritten.
pub fn fill(project: &Project) -> Result<()> {
    for edition in EDITIONS {
        let path = project.dist.join(edition);
        let text = fs::read_to_string(&path)
            .with_context(|| format!("The one-file edition {} cannot be read.", path.display()))?;
        let whole = filled(&text, |mark| part(project, mark))?;
        fs::write(&path, whole)
            .with_context(|| format!("The one-file edition {} cannot be written.", path.display()))?;
    }
    Ok(())
}

/// A text with each mark replaced by what `part` makes of its words.
fn filled(text: &str, part: impl Fn(&str) -> Result<String>) -> Result<String> {
    let mut whole = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(MARK) {
        let Some((mark, behind)) = after.split_once('@') else {
            bail!("A mark of the one-file edition has no end.")
        };
        whole.push_str(before);
        whole.push_str(&part(mark)?);
        rest = behind;
    }
    whole.push_str(rest);
    Ok(whole)
}

/// A file in the form that a mark asks for.
fn part(project: &Project, mark: &str) -> Result<String> {
    let words: Vec<&str> = mark.split(' ').collect();
    let read = |name: &str| {
        let path = project.dist.join(name);
        fs::read(&path)
            .with_context(|| format!("The one-file edition needs {}, which cannot be read.", path.display()))
    };
    Ok(match words.as_slice() {
        ["text", name] => safe(&String::from_utf8(read(name)?)?),
        // By its name the page tells the workbench's faults from its own.
        ["script", global, name] => {
            format!("{}\n//# sourceURL=/{name}\n", safe(&classic(project, &read(name)?, global)?))
        }
        ["gzip", name] => STANDARD.encode(compress::gzip(&read(name)?)?),
        ["data", kind, name] => format!("data:{kind};base64,{}", STANDARD.encode(read(name)?)),
        _ => bail!("The one-file edition has a mark that is not known: {mark}"),
    })
}

/// A text that ends no element which holds it.
fn safe(text: &str) -> String {
    text.replace("</script", "<\\/script").replace("</style", "<\\/style")
}

/// A module as a script that gives what the module gives to a name: a file that is opened by itself may load no module.
fn classic(project: &Project, module: &[u8], global: &str) -> Result<String> {
    let mut esbuild = project
        .command(ESBUILD.found(project)?)
        .args(["--format=iife", "--minify", "--target=es2022"])
        .arg(format!("--global-name={global}"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("esbuild cannot be started.")?;
    // It reads all before it writes, so neither waits for the other.
    if let Some(mut input) = esbuild.stdin.take() {
        input.write_all(module).context("esbuild does not read.")?;
    }
    let output = esbuild.wait_with_output().context("esbuild does not answer.")?;
    if !output.status.success() {
        bail!("esbuild failed; it says why above.");
    }
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    use jobs_explainer::site::{Locale, one_file_folder};

    use super::*;

    #[test]
    fn the_editions_stand_where_the_site_has_them() {
        let folders = Locale::ALL.map(|locale| format!("{}index.html", one_file_folder(locale)));
        assert_eq!(folders, EDITIONS);
    }

    #[test]
    fn each_mark_is_replaced_and_all_else_stays() {
        let whole =
            filled("a@b <@one-file gzip x@> @one-file text y z@.", |mark| Ok(format!("[{mark}]"))).unwrap();
        assert_eq!(whole, "a@b <[gzip x]> [text y z].");
        assert!(filled("@one-file text x", |_| Ok(String::new())).is_err());
    }

    #[test]
    fn nothing_that_is_put_in_ends_its_element() {
        assert_eq!(safe("a='</script>'"), "a='<\\/script>'");
    }
}
