//! Trunk's post-build step: joins the style sheets, lightens the script with its WebAssembly, and writes the static pages and
//! the files that a reader can take along.
//!
//! It runs between Trunk's build and the moment the result becomes `dist`, in the folder that `TRUNK_STAGING_DIR`
//! names, and writes every page, or those of the language that `JOBS_EXPLAINER_LANGUAGE` names and of the kind that
//! `JOBS_EXPLAINER_PAGES` does. Natively only.

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
#[path = "prerender"]
mod native {
    mod files;
    mod lighter;
    mod names;
    mod order;
    mod pictures;
    mod properties;
    mod script;
    mod style;

    use std::error::Error;
    use std::path::{Path, PathBuf};
    use std::{env, fs};

    use jobs_explainer::document::builder::{BuilderAssets, builder};
    use jobs_explainer::document::one_file::one_file;
    use jobs_explainer::document::sharing::{SiteAddress, oembed};
    use jobs_explainer::document::{Assets, Policy, document, downloads};
    use jobs_explainer::site::{FigureId, Locale, Page, builder_folder, one_file_folder};
    use jobs_explainer::text::Download;
    use script::{APP, Names, WORKBENCH};

    /// The language, by its tag, whose words the built WebAssembly has; unset where it has every language's.
    const LANGUAGE: &str = "JOBS_EXPLAINER_LANGUAGE";

    /// What the built WebAssembly is for: the page of the whole `story`, that of the `growth` figure alone, or those of the
    /// `others`; unset where it is for all. The `workbench` has no pages.
    const PAGES: &str = "JOBS_EXPLAINER_PAGES";

    /// The names of the workbench's script, WebAssembly and style sheet, with spaces between them.
    const WORKBENCH_FILES: &str = "JOBS_EXPLAINER_WORKBENCH";

    /// The address at which the site will be, for what needs a whole one.
    const SITE_ADDRESS: &str = "JOBS_EXPLAINER_SITE_ADDRESS";

    pub(super) fn run() -> Result<(), Box<dyn Error>> {
        let folder = env::var_os("TRUNK_STAGING_DIR")
            .map(PathBuf::from)
            .ok_or("TRUNK_STAGING_DIR is not set; Trunk runs this program after a build")?;
        let (policy, names) = match env::var("TRUNK_PROFILE").as_deref() {
            Ok("debug") => (Policy::Absent, Names::Long),
            _ => (Policy::Enforced, Names::Short),
        };
        if env::var(PAGES).as_deref() == Ok(WORKBENCH) {
            // Trunk's page serves to name the style sheet; the workbench has no page of its own.
            let shell = String::from_utf8(files::take(
                &folder.join(files::only(&folder, |name| name.ends_with(".html"))?),
            )?)?;
            style::join(&folder, &shell)?;
            script::lighten(&folder, WORKBENCH, names)?;
            return Ok(());
        }
        let languages = languages()?;
        let shell = String::from_utf8(files::take(&folder.join("index.html"))?)?;
        let (shell, stylesheet) = style::join(&folder, &shell)?;
        let (script, wasm) = script::lighten(&folder, APP, names)?;
        let assets = Assets {
            stylesheet,
            script,
            wasm,
            workbench: workbench(),
            scripts: lighter::scripts()?,
            framed_style: style::framed()?,
            site: site()?,
        };
        let runtime = tokio::runtime::Builder::new_current_thread().build()?;
        let local = tokio::task::LocalSet::new();
        let kind = pages()?;
        for page in Page::all().filter(|page| languages.contains(&page.locale) && kind(page)) {
            let html = local.block_on(&runtime, document(page, &shell, &assets, policy))?;
            let folder = folder.join(page.folder());
            fs::create_dir_all(&folder)?;
            fs::write(folder.join("index.html"), lighter::page(&html))?;
            pictures::write(&folder, page, assets.site.as_ref())?;
            if page.figure.is_some() {
                fs::write(folder.join("oembed.json"), oembed(page, assets.site.as_ref()))?;
            }
        }
        if kind(&Page::whole(Locale::English)) {
            let style = style::one_file()?;
            for locale in &languages {
                let edition = local.block_on(&runtime, one_file(*locale, &shell, &assets, &style))?;
                if let Some(html) = edition.filter(|_| policy == Policy::Enforced) {
                    let folder = folder.join(one_file_folder(*locale));
                    fs::create_dir_all(&folder)?;
                    fs::write(folder.join("index.html"), lighter::page(&html))?;
                }
            }
            let (style, script) = (style::builder()?, lighter::builder()?);
            let assets = BuilderAssets {
                stylesheet: &assets.stylesheet,
                style: &style,
                script: &script,
                site: assets.site.as_ref(),
            };
            for locale in languages {
                let html = local.block_on(&runtime, builder(locale, assets));
                let folder = folder.join(builder_folder(locale));
                fs::create_dir_all(&folder)?;
                fs::write(folder.join("index.html"), html)?;
            }
        }
        write_downloads(&folder)
    }

    /// Writes the files that a reader can take along.
    fn write_downloads(folder: &Path) -> Result<(), Box<dyn Error>> {
        for file in Download::ALL {
            let path = folder.join(file.address());
            let text = downloads::contents(file).map_err(|error| format!("{}: {error}", file.address()))?;
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        Ok(())
    }

    /// The names of the workbench's files, which were built before; none where the environment does not say.
    fn workbench() -> Option<[String; 3]> {
        let named = env::var(WORKBENCH_FILES).ok()?;
        named.split(' ').map(str::to_owned).collect::<Vec<_>>().try_into().ok()
    }

    /// The site's own address; none where the environment does not say.
    fn site() -> Result<Option<SiteAddress>, String> {
        let Ok(text) = env::var(SITE_ADDRESS) else { return Ok(None) };
        SiteAddress::new(&text)
            .map(Some)
            .map_err(|error| format!("{SITE_ADDRESS} is \"{text}\", but {error}"))
    }

    /// Whether a page is among those that are written.
    type Meant = fn(&Page) -> bool;

    /// Which pages are written.
    fn pages() -> Result<Meant, Box<dyn Error>> {
        match env::var(PAGES).as_deref() {
            Err(env::VarError::NotPresent) => Ok(|_| true),
            Ok("story") => Ok(|page| page.figure.is_none()),
            Ok("growth") => Ok(|page| page.figure == Some(FigureId::Growth)),
            Ok("others") => Ok(|page| page.figure.is_some_and(|figure| figure != FigureId::Growth)),
            other => {
                Err(format!("{PAGES} is {other:?}; it may be workbench, story, growth or others").into())
            }
        }
    }

    /// The languages whose pages are written: all of them, or the one whose tag the environment names. By the environment
    /// and not by this program's own features, because it needs the words of both languages for every page (each names the
    /// other), and would be compiled once for each.
    fn languages() -> Result<Vec<Locale>, Box<dyn Error>> {
        match env::var(LANGUAGE) {
            Err(env::VarError::NotPresent) => Ok(Locale::ALL.to_vec()),
            Ok(tag) => match Locale::ALL.into_iter().find(|locale| locale.tag() == tag) {
                Some(locale) => Ok(vec![locale]),
                None => Err(format!("{LANGUAGE} is \"{tag}\", which is no language of the site").into()),
            },
            Err(error) => Err(format!("{LANGUAGE}: {error}").into()),
        }
    }
}
