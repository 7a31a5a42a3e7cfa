//! Short names for the custom properties of the style sheets, which nobody but these uses.
//!
//! Page and workbench have a style sheet each and share properties, so the names follow from all the project's style sheets
//! together, whichever of them is being written.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

/// The style sheet with short names, by all style sheets in the folder `styles` of the project.
///
/// # Errors
/// The folder or a style sheet in it cannot be read.
pub(super) fn shorten(css: &str, project: &Path) -> std::io::Result<String> {
    let mut all = String::new();
    for entry in fs::read_dir(project.join("styles"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "css") {
            all.push_str(&fs::read_to_string(path)?);
        }
    }
    let names = short_names(&all);
    Ok(renamed(css, |name| names.get(name).cloned()))
}

/// A short name for each custom property, the shortest for those that are used most.
fn short_names(all: &str) -> HashMap<String, String> {
    let mut uses = BTreeMap::<String, usize>::new();
    renamed(all, |name| {
        *uses.entry(name.to_owned()).or_default() += 1;
        None
    });
    let mut order: Vec<(String, usize)> = uses.into_iter().collect();
    // Those used equally often stay in the order of their names, so that the same style sheets give the same names.
    order.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    order.into_iter().enumerate().map(|(index, (name, _))| (name, short_name(index))).collect()
}

/// `--a` to `--z`, then `--aa` to `--zz`, and so on.
fn short_name(index: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = index + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'a' + u8::try_from(rest % 26).unwrap_or_default()));
        rest /= 26;
    }
    letters.extend(['-', '-']);
    letters.into_iter().rev().collect()
}

/// A style sheet with each custom property renamed, where there is a name for it. One begins where no name is under way: a
/// class may have two hyphens in it.
fn renamed(css: &str, mut name_of: impl FnMut(&str) -> Option<String>) -> String {
    let in_name = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '_';
    let mut text = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find("--") {
        let (before, from) = rest.split_at(at);
        let end = from.find(|letter: char| !in_name(letter)).unwrap_or(from.len());
        let (name, after) = from.split_at(end);
        text.push_str(before);
        match name_of(name).filter(|_| !before.ends_with(in_name)) {
            Some(short) => text.push_str(&short),
            None => text.push_str(name),
        }
        rest = after;
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_used_property_has_the_shortest_name_and_a_class_keeps_its_own() {
        let css = ".a--ink{--ink-2: red;color:var(--ink-2);border:var(--edge,var(--ink-2))}";
        let names = short_names(css);
        let short = renamed(css, |name| names.get(name).cloned());
        assert_eq!(short, ".a--ink{--a: red;color:var(--a);border:var(--b,var(--a))}");
    }

    #[test]
    fn names_are_never_alike() {
        let mut names: Vec<String> = (0..26 * 27).map(short_name).collect();
        assert_eq!([&*names[0], &names[25], &names[26], &names[701]], ["--a", "--z", "--aa", "--zz"]);
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 26 * 27);
    }
}
