//! The folder in which Trunk left what it built: finding files, and naming them after what they hold.

use std::error::Error;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

/// Writes a file named after its content, so that a copy of it never goes stale, and gives its name.
pub(super) fn write(
    folder: &Path,
    stem: &str,
    ending: &str,
    content: &[u8],
) -> Result<String, Box<dyn Error>> {
    let digest: String = Sha256::digest(content).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let name = format!("{stem}-{digest}{ending}");
    fs::write(folder.join(&name), content)?;
    Ok(name)
}

/// The one file of the folder whose name fits.
pub(super) fn only(folder: &Path, fits: impl Fn(&str) -> bool) -> Result<String, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if fits(&name) {
            found.push(name);
        }
    }
    match found.as_slice() {
        [name] => Ok(name.clone()),
        _ => Err(format!("of the built files {found:?}, one was expected").into()),
    }
}

/// A file's content, with the file taken away: what is made of it has another name or is written anew.
pub(super) fn take(path: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    let content = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    fs::remove_file(path)?;
    Ok(content)
}
