//! The folders of the site's parts, made one site.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::digest;
use crate::process::create;

/// Puts the files of `parts` into `dist`, in place of what was there.
///
/// # Errors
/// A file cannot be read or written, or two parts have different files of one name.
pub fn join(parts: &[PathBuf], dist: &Path) -> Result<()> {
    if dist.exists() {
        fs::remove_dir_all(dist)
            .with_context(|| format!("The folder {} cannot be removed.", dist.display()))?;
    }
    for part in parts {
        for name in digest::files(part, &|_| true)? {
            let (from, to) = (part.join(&name), dist.join(&name));
            let content =
                fs::read(&from).with_context(|| format!("The file {} cannot be read.", from.display()))?;
            match fs::read(&to) {
                Ok(other) if other != content => {
                    bail!("The builds have different files of the name {}.", name.display());
                }
                Ok(_) => continue,
                Err(_) => {}
            }
            create(&to)?
                .write_all(&content)
                .with_context(|| format!("The file {} cannot be written.", to.display()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A new folder with the parts of a site.
    fn parts(test: &str, files: &[(&str, &str)]) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-join-{}-{test}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        for (name, content) in files {
            create(&folder.join(name)).unwrap().write_all(content.as_bytes()).unwrap();
        }
        folder
    }

    #[test]
    fn the_languages_become_one_site_and_nothing_of_the_last_one_is_left() {
        let folder = parts(
            "one",
            &[
                ("a/index.html", "English"),
                ("a/styles.css", "same"),
                ("b/zh/index.html", "中文"),
                ("b/styles.css", "same"),
                ("dist/old.js", "stale"),
                ("dist/zh/figure/old.html", "stale"),
            ],
        );
        let dist = folder.join("dist");
        join(&[folder.join("a"), folder.join("b")], &dist).unwrap();
        let names = ["index.html", "styles.css", "zh/index.html"].map(PathBuf::from);
        assert_eq!(digest::files(&dist, &|_| true).unwrap(), names);
        assert_eq!(fs::read_to_string(dist.join("zh/index.html")).unwrap(), "中文");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn two_different_files_of_one_name_are_an_error_that_names_it() {
        let folder = parts("two", &[("a/index.html", "English"), ("b/index.html", "中文")]);
        let error = join(&[folder.join("a"), folder.join("b")], &folder.join("dist")).unwrap_err();
        assert!(error.to_string().contains("index.html"), "{error}");
        fs::remove_dir_all(&folder).unwrap();
    }
}
