//! One digest for a whole folder: two folders have the same one exactly when names and contents agree.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// The digest, in hexadecimal digits, of `note` and of the files below `folder` that `keep` accepts.
///
/// `keep` gets each path relative to `folder`; a folder that it refuses is not entered. Times, owners and
/// permissions do not count; a symbolic link counts as the text of where it leads.
///
/// # Errors
/// A file or folder cannot be read; the error names it.
pub fn of_folder(folder: &Path, note: &str, keep: &dyn Fn(&Path) -> bool) -> Result<String> {
    let mut hasher = Sha256::new();
    add(&mut hasher, note.as_bytes());
    for relative in files(folder, keep)? {
        let path = folder.join(&relative);
        let content = if path.is_symlink() {
            fs::read_link(&path).map(|target| target.into_os_string().into_encoded_bytes())
        } else {
            fs::read(&path)
        };
        add(&mut hasher, relative.to_string_lossy().as_bytes());
        add(&mut hasher, &content.with_context(|| format!("The file {} cannot be read.", path.display()))?);
    }
    Ok(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The files below `folder` that `keep` accepts, relative to it and in the order of their names.
///
/// # Errors
/// A folder cannot be read; the error names it.
pub fn files(folder: &Path, keep: &dyn Fn(&Path) -> bool) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![PathBuf::new()];
    while let Some(relative) = open.pop() {
        let here = folder.join(&relative);
        let unreadable = || format!("The folder {} cannot be read.", here.display());
        for entry in fs::read_dir(&here).with_context(unreadable)? {
            let entry = entry.with_context(unreadable)?;
            let name = relative.join(entry.file_name());
            if keep(&name) {
                let is_folder = entry.file_type().with_context(unreadable)?.is_dir();
                if is_folder {
                    open.push(name);
                } else {
                    found.push(name);
                }
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Adds a piece with its length in front, so that no two lists of pieces look the same.
fn add(hasher: &mut Sha256, piece: &[u8]) {
    hasher.update((piece.len() as u64).to_le_bytes());
    hasher.update(piece);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("xtask-digest-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(path.join("inner")).unwrap();
        fs::write(path.join("a"), "one").unwrap();
        fs::write(path.join("inner/b"), "two").unwrap();
        path
    }

    fn all(_: &Path) -> bool {
        true
    }

    #[test]
    fn the_digest_follows_names_contents_and_the_note_and_nothing_else() {
        let path = folder("follows");
        let first = of_folder(&path, "note", &all).unwrap();
        assert_eq!(first.len(), 64);
        fs::write(path.join("a"), "one").unwrap();
        assert_eq!(of_folder(&path, "note", &all).unwrap(), first, "writing the same again changes nothing");
        assert_ne!(of_folder(&path, "other", &all).unwrap(), first);
        fs::write(path.join("a"), "won").unwrap();
        assert_ne!(of_folder(&path, "note", &all).unwrap(), first);
        fs::write(path.join("a"), "one").unwrap();
        fs::rename(path.join("inner/b"), path.join("inner/c")).unwrap();
        assert_ne!(of_folder(&path, "note", &all).unwrap(), first);
        fs::remove_dir_all(&path).unwrap();
    }

    #[test]
    fn a_refused_folder_does_not_count() {
        let path = folder("refused");
        let keep = |relative: &Path| relative != Path::new("inner");
        let first = of_folder(&path, "", &keep).unwrap();
        fs::write(path.join("inner/b"), "changed").unwrap();
        assert_eq!(of_folder(&path, "", &keep).unwrap(), first);
        assert_eq!(files(&path, &keep).unwrap(), [PathBuf::from("a")]);
        fs::remove_dir_all(&path).unwrap();
    }

    #[test]
    fn a_missing_folder_is_named() {
        let error = of_folder(Path::new("no such folder"), "", &all).unwrap_err();
        assert!(error.to_string().contains("no such folder"));
    }
}
