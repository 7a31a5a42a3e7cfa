//! One style sheet out of many.
//!
//! Comments and indentation are left out here; where esbuild is at hand, it takes another hundredth of what is sent.

use std::env;
use std::error::Error;
use std::path::Path;

use super::{files, lighter, properties};

/// Joins the linked style sheets, in their order, to one file named after its content, and takes the links and the
/// single files away: one request instead of a dozen. Gives the shell without the links, and the file's name.
pub(super) fn join(folder: &Path, shell: &str) -> Result<(String, String), Box<dyn Error>> {
    let mut rest = String::new();
    let mut css = String::new();
    for line in shell.split_inclusive('\n') {
        match linked(line) {
            Some(name) => {
                let sheet = String::from_utf8(files::take(&folder.join(name))?)?;
                css.push_str(&without_comments(&sheet));
            }
            // What told Trunk to build the app says nothing to a browser.
            None if line.contains("rel=\"rust\"") => {}
            None => rest.push_str(line),
        }
    }
    if css.is_empty() {
        return Err("index.html links no style sheet".into());
    }
    let css = light(&css)?;
    let name = files::write(folder, "styles", ".css", &css)?;
    Ok((rest, name))
}

/// The style of framed figures, which stands in their pages.
pub(super) fn framed() -> Result<String, Box<dyn Error>> {
    inline(include_str!("../../../styles/framed.css"))
}

/// The style of the embed builder, which stands in its page.
pub(super) fn builder() -> Result<String, Box<dyn Error>> {
    inline(include_str!("../../../styles/builder.css"))
}

/// The style of the one-file edition, which stands in its page.
pub(super) fn one_file() -> Result<String, Box<dyn Error>> {
    inline(include_str!("../../../styles/one-file.css"))
}

fn inline(css: &str) -> Result<String, Box<dyn Error>> {
    Ok(String::from_utf8(light(&without_comments(css))?)?.trim_end().to_owned())
}

/// A style sheet with short names and without spaces.
fn light(css: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let project = env::var_os("TRUNK_SOURCE_DIR")
        .ok_or("TRUNK_SOURCE_DIR is not set; Trunk names the project by it")?;
    lighter::style(properties::shorten(css, Path::new(&project))?.into_bytes())
}

/// The file that a line of the shell links as a style sheet.
fn linked(line: &str) -> Option<&str> {
    if !line.contains("rel=\"stylesheet\"") {
        return None;
    }
    let (_, after) = line.split_once("href=\"")?;
    let (name, _) = after.split_once('"')?;
    Some(name.trim_start_matches("./").trim_start_matches('/'))
}

/// A style sheet without its comments, blank lines and indentation, which are for those who read the source.
fn without_comments(css: &str) -> String {
    let mut text = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n") + "\n"
}
