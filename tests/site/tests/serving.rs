//! How the files of the site are served, and what is in them.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use site_tests::contract::{FIGURES, Language};
use site_tests::environment::Environment;
use site_tests::proxy::{FOLDER, Spoiling};
use site_tests::static_page::StaticPage;
use site_tests::visitor::address;
use site_tests::{Behaviour, Outcome, Visitor, behaviours};

pub(crate) const SERVED: &[Behaviour] = behaviours![served =>
    files_come_with_their_types_and_are_open_to_frames,
    files_come_compressed,
    no_file_holds_a_path_of_its_builder,
    every_figure_has_its_pictures,
];

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![site_works_in_a_folder_of_its_host];

fn files_come_with_their_types_and_are_open_to_frames(environment: &Environment) -> Outcome {
    for (file, kind) in files(environment)? {
        let answer = ureq::get(&file).call().with_context(|| format!("fetching {file}"))?;
        let header =
            |name: &str| answer.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let sent = header("content-type");
        ensure!(sent.starts_with(kind), "{file} is sent as \"{sent}\", not as {kind}");
        // In a sandboxed frame the origin is opaque, and only this lets modules and wasm in.
        let open_to = header("access-control-allow-origin");
        ensure!(open_to == "*", "{file} is open to \"{open_to}\" only");
        let kept = header("cache-control");
        ensure!(kept.contains("immutable"), "{file} has a digest in its name and is kept \"{kept}\"");
    }
    Ok(())
}

fn files_come_compressed(environment: &Environment) -> Outcome {
    for (file, _) in files(environment)? {
        for coding in ["br", "gzip"] {
            let answer = ureq::get(&file)
                .header("accept-encoding", coding)
                .call()
                .with_context(|| format!("fetching {file}"))?;
            let sent = answer.headers().get("content-encoding").and_then(|value| value.to_str().ok());
            ensure!(sent == Some(coding), "{file} was asked for as {coding} and came as {sent:?}");
        }
    }
    Ok(())
}

fn no_file_holds_a_path_of_its_builder(environment: &Environment) -> Outcome {
    let package = std::env::var("CARGO_MANIFEST_DIR").context("cargo says where the package is")?;
    let project = Path::new(&package).ancestors().nth(2).context("no project")?;
    let mut secrets = vec![project.display().to_string(), "/.cargo/registry".to_owned()];
    if let Ok(home) = std::env::var("HOME") {
        secrets.push(format!("{home}/"));
    }
    let files = files_below(&environment.dist)?;
    ensure!(files.len() > 4, "the built site has only {} files", files.len());
    for file in files {
        let bytes = std::fs::read(&file)?;
        for secret in &secrets {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            ensure!(!found, "{} holds {secret}", file.display());
        }
    }
    Ok(())
}

fn site_works_in_a_folder_of_its_host(visitor: &Visitor) -> Outcome {
    let proxy = visitor.proxy(Spoiling::Nothing)?;
    for language in Language::ALL {
        let link = address(&proxy.site_in_a_folder(), language, "growth=15");
        visitor.open_at(&link)?.read()?;
    }
    let outside: Vec<String> = proxy.asked().into_iter().filter(|path| !path.starts_with(FOLDER)).collect();
    ensure!(outside.is_empty(), "the site asks outside of its folder for {outside:?}");
    Ok(())
}

/// Addresses of the files that the front page names, with the type of each.
fn files(environment: &Environment) -> Result<Vec<(String, &'static str)>> {
    let page = StaticPage::fetch(&environment.site, Language::English)?;
    let mut files = Vec::new();
    for name in page.attributes("link[href]", "href")? {
        let kind = match name.rsplit('.').next() {
            Some("css") => "text/css",
            Some("js") => "text/javascript",
            Some("wasm") => "application/wasm",
            _ => continue,
        };
        files.push((format!("{}{}", environment.site, name.trim_start_matches("./")), kind));
    }
    ensure!(files.len() >= 3, "the front page names only {files:?}");
    Ok(files)
}

fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)
        .with_context(|| format!("SITE_DIST names {}, which cannot be read", folder.display()))?
    {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// Width and height of a PNG, from its first bytes.
fn size_of_png(bytes: &[u8]) -> Result<[u32; 2]> {
    ensure!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"), "it is no PNG");
    let number = |from: usize| -> Result<u32> {
        let four = bytes.get(from..from + 4).context("it is too short")?;
        Ok(u32::from_be_bytes(four.try_into()?))
    };
    Ok([number(16)?, number(20)?])
}

fn every_figure_has_its_pictures(environment: &Environment) -> Outcome {
    for language in Language::ALL {
        let figures = FIGURES.map(|figure| (language.figure_path(figure), true));
        for (folder, has_picture) in figures.into_iter().chain([(language.path().to_owned(), false)]) {
            let read = |name: &str| {
                let path = environment.dist.join(&folder).join(name);
                std::fs::read(&path).with_context(|| format!("reading {}", path.display()))
            };
            let card = size_of_png(&read("card.png")?).with_context(|| format!("{folder}card.png"))?;
            ensure!(card == [1200, 630], "{folder}card.png is {card:?}");
            if has_picture {
                let [width, height] =
                    size_of_png(&read("figure.png")?).with_context(|| format!("{folder}figure.png"))?;
                ensure!(
                    width == 1920 && (800..2000).contains(&height),
                    "{folder}figure.png is {width} by {height}"
                );
                ensure!(read("figure.svg")?.starts_with(b"<svg "), "{folder}figure.svg is no drawing");
                let answer = ureq::get(&format!("{}{folder}figure.png", environment.site)).call()?;
                let kind = answer.headers().get("content-type").and_then(|kind| kind.to_str().ok());
                ensure!(kind == Some("image/png"), "{folder}figure.png is sent as {kind:?}");
            }
        }
    }
    Ok(())
}
