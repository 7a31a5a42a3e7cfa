//! Trunk's post-build step: joins the style sheets, lightens the script and writes the static page of each language.
//!
//! It runs between Trunk's build and the moment the result becomes `dist`, in the folder that `TRUNK_STAGING_DIR`
//! names. Natively only.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    match native::run() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("The static pages could not be made: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::error::Error;
    use std::path::{Path, PathBuf};
    use std::{env, fs};

    use jobs_explainer::document::{Assets, Policy, document};
    use jobs_explainer::text::Locale;
    use sha2::{Digest, Sha256};

    pub(super) fn run() -> Result<(), Box<dyn Error>> {
        let folder = env::var_os("TRUNK_STAGING_DIR")
            .map(PathBuf::from)
            .ok_or("TRUNK_STAGING_DIR is not set; Trunk runs this program after a build")?;
        let policy = match env::var("TRUNK_PROFILE").as_deref() {
            Ok("debug") => Policy::Absent,
            _ => Policy::Enforced,
        };
        let shell = read(&folder.join("index.html"))?;
        let (shell, stylesheet) = join_stylesheets(&folder, &shell)?;
        let assets = Assets {
            stylesheet,
            script: lighten_script(&folder)?,
            wasm: only(&folder, |name| name.ends_with("_bg.wasm"))?,
        };
        let runtime = tokio::runtime::Builder::new_current_thread().build()?;
        let local = tokio::task::LocalSet::new();
        for locale in Locale::ALL {
            let html = local.block_on(&runtime, document(locale, &shell, &assets, policy))?;
            let page = folder.join(locale.folder()).join("index.html");
            if let Some(parent) = page.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&page, html)?;
        }
        Ok(())
    }

    /// Joins the linked style sheets, in their order, to one file named after its content, and takes the links and the
    /// single files away: one request instead of a dozen.
    fn join_stylesheets(folder: &Path, shell: &str) -> Result<(String, String), Box<dyn Error>> {
        let mut rest = String::new();
        let mut css = String::new();
        for line in shell.split_inclusive('\n') {
            match linked_stylesheet(line) {
                Some(name) => {
                    let file = folder.join(name);
                    css.push_str(&without_comments(&read(&file)?));
                    fs::remove_file(&file)?;
                }
                // What told Trunk to build the app says nothing to a browser.
                None if line.contains("rel=\"rust\"") => {}
                None => rest.push_str(line),
            }
        }
        if css.is_empty() {
            return Err("index.html links no style sheet".into());
        }
        let name = format!("styles-{}.css", hash(&css));
        fs::write(folder.join(&name), css)?;
        Ok((rest, name))
    }

    /// The file that a line of the shell links as a style sheet.
    fn linked_stylesheet(line: &str) -> Option<&str> {
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

    /// Takes the comments and the indentation out of the module that loads the WebAssembly, and names it anew.
    fn lighten_script(folder: &Path) -> Result<String, Box<dyn Error>> {
        let old = only(folder, |name| name.starts_with("jobs-explainer-") && name.ends_with(".js"))?;
        let mut js = String::new();
        let mut in_comment = false;
        // wasm-bindgen writes comments on lines of their own, and no string of more than one line.
        for line in read(&folder.join(&old))?.lines().map(str::trim).filter(|line| !line.is_empty()) {
            in_comment |= line.starts_with("/*");
            if !in_comment && !line.starts_with("//") {
                js.push_str(line);
                js.push('\n');
            }
            in_comment &= !line.ends_with("*/");
        }
        fs::remove_file(folder.join(&old))?;
        let name = format!("jobs-explainer-{}.js", hash(&js));
        fs::write(folder.join(&name), js)?;
        Ok(name)
    }

    /// A name for content: the beginning of its digest.
    fn hash(content: &str) -> String {
        Sha256::digest(content.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    /// The one file of the folder whose name fits.
    fn only(folder: &Path, fits: impl Fn(&str) -> bool) -> Result<String, Box<dyn Error>> {
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

    fn read(path: &Path) -> Result<String, Box<dyn Error>> {
        fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
    }
}
