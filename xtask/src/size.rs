//! What the built site weighs, and what it may weigh.
//!
//! A kB is 1,000 bytes. A first visit is a page and every file that it asks for by itself, each counted as
//! the Brotli bytes of its body; response headers are not counted.

use std::collections::BTreeSet;
use std::fmt::{self, Display};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use html5gum::{Token, Tokenizer};

use crate::compress::{is_copy, sibling};
use crate::digest::files;

/// What one first visit may cost.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    /// The Brotli bytes of all files of a page with the whole story.
    pub story: u64,
    /// The Brotli bytes of all files of a page with one figure.
    pub figure: u64,
    /// The Brotli bytes of the wasm.
    pub wasm: u64,
    /// The number of requests, the page's own included.
    pub requests: usize,
    /// The Brotli bytes of the loader that articles take.
    pub loader: u64,
}

/// The one place where the budgets stand.
pub const BUDGET: Budget =
    Budget { story: 150_000, figure: 120_000, wasm: 95_000, requests: 4, loader: 1_500 };

/// The folders of the languages, empty or ending in `/`.
const LANGUAGES: [&str; 2] = ["", "zh/"];

/// The figures that have pages of their own, in the order of the story.
const FIGURES: [&str; 9] =
    ["jobs", "growth", "mini-programs", "living", "money", "operators", "job-search", "checks", "sources"];

/// The built site's files and first visits.
#[derive(Clone, Debug)]
pub struct Table {
    files: Vec<(PathBuf, Weight)>,
    visits: Vec<Visit>,
}

#[derive(Clone, Copy, Debug)]
struct Weight {
    raw: u64,
    brotli: u64,
}

/// A page whose first visit is weighed.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Page {
    /// Its folder, empty or ending in `/`.
    folder: String,
    /// Whether it shows one figure alone.
    is_figure: bool,
}

#[derive(Clone, Debug)]
struct Visit {
    page: Page,
    files: Vec<(PathBuf, u64)>,
}

impl Table {
    /// Weighs the built site in `dist`.
    ///
    /// # Errors
    /// A page is missing, asks for a file that is not there, or cannot be read.
    pub fn measure(dist: &Path) -> Result<Self> {
        let names = files(dist, &|path| !is_copy(path))?;
        let mut weighed = Vec::new();
        for name in &names {
            weighed.push((name.clone(), weight(&dist.join(name))?));
        }
        let visits = pages().map(|page| visit(dist, page, &names)).collect::<Result<_>>()?;
        Ok(Self { files: weighed, visits })
    }

    /// One sentence for each budget that is not kept.
    pub fn excesses(&self, budget: Budget) -> Vec<String> {
        // What comes later than the first visit, as the workbench does, has that one limit alone.
        let heavy = self.files.iter().filter(|(name, weight)| {
            name.extension().is_some_and(|ending| ending == "wasm") && weight.brotli > budget.wasm
        });
        let heavy = heavy.map(|(name, weight)| {
            format!("{} takes {} bytes; a wasm may take {}.", name.display(), weight.brotli, budget.wasm)
        });
        let loader = self
            .files
            .iter()
            .filter(|(name, weight)| name == Path::new("embed.js") && weight.brotli > budget.loader);
        let loader = loader.map(|(_, weight)| {
            format!("embed.js takes {} bytes; {} are allowed.", weight.brotli, budget.loader)
        });
        self.visits.iter().flat_map(|visit| visit.excesses(budget)).chain(heavy).chain(loader).collect()
    }
}

impl Visit {
    fn total(&self) -> u64 {
        self.files.iter().map(|(_, bytes)| bytes).sum()
    }

    fn of_kind(&self, ending: &str) -> u64 {
        let is_kind = |path: &Path| path.extension().is_some_and(|found| found == ending);
        self.files.iter().filter(|(path, _)| is_kind(path)).map(|(_, bytes)| bytes).sum()
    }

    fn excesses(&self, budget: Budget) -> Vec<String> {
        let total = if self.page.is_figure { budget.figure } else { budget.story };
        let measured = [("all files", self.total(), total), ("wasm", self.of_kind("wasm"), budget.wasm)];
        let mut found: Vec<String> = measured
            .iter()
            .filter(|(_, bytes, allowed)| bytes > allowed)
            .map(|(what, bytes, allowed)| {
                format!(
                    "A first visit of {} takes {bytes} bytes for {what}; {allowed} are allowed.",
                    self.page
                )
            })
            .collect();
        let requests = self.files.len();
        if requests > budget.requests {
            found.push(format!(
                "A first visit of {} takes {requests} requests; {} are allowed.",
                self.page, budget.requests
            ));
        }
        found
    }
}

impl Display for Table {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{:<44} {:>10} {:>10}", "File", "raw", "Brotli")?;
        for (name, weight) in &self.files {
            writeln!(formatter, "{:<44} {:>10} {:>10}", name.display(), weight.raw, weight.brotli)?;
        }
        writeln!(
            formatter,
            "\n{:<28} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8} {:>9}",
            "First visit", "HTML", "CSS", "JS", "wasm", "other", "sum", "requests"
        )?;
        for visit in &self.visits {
            let kinds = ["html", "css", "js", "wasm"].map(|ending| visit.of_kind(ending));
            let other = visit.total() - kinds.iter().sum::<u64>();
            let [html, css, js, wasm] = kinds;
            writeln!(
                formatter,
                "{:<28} {html:>8} {css:>8} {js:>8} {wasm:>8} {other:>8} {:>8} {:>9}",
                visit.page.to_string(),
                visit.total(),
                visit.files.len()
            )?;
        }
        for (what, total) in
            [("allowed for the story", BUDGET.story), ("allowed for a figure", BUDGET.figure)]
        {
            let (wasm, requests) = (BUDGET.wasm, BUDGET.requests);
            writeln!(
                formatter,
                "{what:<28} {:>8} {:>8} {:>8} {wasm:>8} {:>8} {total:>8} {requests:>9}",
                "", "", "", ""
            )?;
        }
        Ok(())
    }
}

impl Display for Page {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "/{}", self.folder)
    }
}

/// Every page: in each language the story, then the figures.
fn pages() -> impl Iterator<Item = Page> {
    LANGUAGES.into_iter().flat_map(|language| {
        let story = Page { folder: language.to_owned(), is_figure: false };
        let figures = FIGURES
            .into_iter()
            .map(move |figure| Page { folder: format!("{language}figure/{figure}/"), is_figure: true });
        std::iter::once(story).chain(figures)
    })
}

fn weight(path: &Path) -> Result<Weight> {
    let length = |path: &Path| fs::metadata(path).map(|metadata| metadata.len());
    let raw = length(path).with_context(|| format!("The file {} cannot be read.", path.display()))?;
    Ok(Weight { raw, brotli: length(&sibling(path, "br")).unwrap_or(raw) })
}

fn visit(dist: &Path, page: Page, names: &[PathBuf]) -> Result<Visit> {
    let html = Path::new(&page.folder).join("index.html");
    let mut asked: BTreeSet<PathBuf> = BTreeSet::from([html.clone()]);
    let mut unread = vec![html];
    while let Some(name) = unread.pop() {
        let found = match name.extension().and_then(|ending| ending.to_str()) {
            Some("html") => asked_by_html(&read(&dist.join(&name))?, &name, names)?,
            Some("js") => named_in(&read(&dist.join(&name))?, names),
            _ => continue,
        };
        for file in found {
            if asked.insert(file.clone()) {
                unread.push(file);
            }
        }
    }
    let weighed = asked.into_iter().map(|name| Ok((name.clone(), weight(&dist.join(name))?.brotli)));
    Ok(Visit { page, files: weighed.collect::<Result<_>>()? })
}

/// The files that a browser fetches for a page by itself, those named in its inline scripts included.
fn asked_by_html(text: &str, page: &Path, names: &[PathBuf]) -> Result<Vec<PathBuf>> {
    const FETCHED: [&str; 5] = ["icon", "modulepreload", "preload", "prefetch", "stylesheet"];
    let mut found = Vec::new();
    let mut inside_script = false;
    for token in Tokenizer::new(text) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let attribute = |name: &str| {
                    tag.attributes
                        .get(name.as_bytes())
                        .map(|value| String::from_utf8_lossy(value).into_owned())
                };
                inside_script = *tag.name == b"script"[..];
                let address = match &**tag.name {
                    b"link" => attribute("rel")
                        .filter(|rel| rel.split_whitespace().any(|word| FETCHED.contains(&word)))
                        .and_then(|_| attribute("href")),
                    b"script" | b"img" | b"iframe" | b"source" => attribute("src"),
                    _ => None,
                };
                if let Some(address) = address.filter(|address| !address.starts_with("data:")) {
                    found.push(resolve(&address, page, names)?);
                }
            }
            Token::EndTag(_) => inside_script = false,
            Token::String(script) if inside_script => {
                found.extend(named_in(&String::from_utf8_lossy(&script), names));
            }
            _ => {}
        }
    }
    Ok(found)
}

/// The built files whose own name stands in a script's text.
fn named_in(script: &str, names: &[PathBuf]) -> Vec<PathBuf> {
    let is_named =
        |name: &&PathBuf| name.file_name().is_some_and(|file| script.contains(&*file.to_string_lossy()));
    let is_page = |name: &&PathBuf| name.extension().is_some_and(|ending| ending == "html");
    names.iter().filter(|name| !is_page(name) && is_named(name)).cloned().collect()
}

/// The built file that a relative address on `page` leads to.
fn resolve(address: &str, page: &Path, names: &[PathBuf]) -> Result<PathBuf> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let mut resolved = page.parent().map(Path::to_path_buf).unwrap_or_default();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                resolved.pop();
            }
            name => resolved.push(name),
        }
    }
    if !names.contains(&resolved) {
        bail!("The page {} asks for \"{address}\", which is not among the built files.", page.display());
    }
    Ok(resolved)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("The built file {} cannot be read.", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(names: &[&str]) -> Vec<PathBuf> {
        names.iter().map(PathBuf::from).collect()
    }

    #[test]
    fn a_page_s_own_requests_are_found_and_mere_links_are_not() {
        let names = paths(&[
            "index.html",
            "zh/index.html",
            "a-1.js",
            "a-1_bg.wasm",
            "s-2.css",
            "icon.svg",
            "card.png",
        ]);
        let page = r#"<link rel="stylesheet" href="../s-2.css"><link rel="icon" href="data:,">
            <link rel="alternate" hreflang="en" href="../"><meta property="og:image" content="card.png">
            <link rel="icon" href="../icon.svg"><a href="../index.html">English</a>
            <script type="module">import init from "../a-1.js"; init("../a-1_bg.wasm");</script>"#;
        let mut found = asked_by_html(page, Path::new("zh/index.html"), &names).unwrap();
        found.sort();
        assert_eq!(found, paths(&["a-1.js", "a-1_bg.wasm", "icon.svg", "s-2.css"]));
    }

    #[test]
    fn a_page_that_asks_for_a_missing_file_is_an_error_that_names_both() {
        let error =
            asked_by_html(r#"<img src="./gone.png">"#, Path::new("index.html"), &[]).unwrap_err().to_string();
        assert!(error.contains("index.html") && error.contains("./gone.png"), "{error}");
    }

    #[test]
    fn each_budget_that_is_passed_gives_a_sentence_and_one_that_is_met_exactly_gives_none() {
        let mut visit = Visit {
            page: Page { folder: String::new(), is_figure: false },
            files: vec![("index.html".into(), 40), ("a.js".into(), 20), ("a_bg.wasm".into(), 60)],
        };
        assert_eq!(visit.total(), 120);
        assert_eq!(
            visit.excesses(Budget { story: 120, figure: 0, wasm: 60, requests: 3, loader: 1_500 }),
            [""; 0]
        );
        let sentences =
            visit.excesses(Budget { story: 119, figure: 200, wasm: 59, requests: 2, loader: 1_500 });
        assert_eq!(sentences.len(), 3);
        assert!(sentences[0].contains("120 bytes for all files; 119"), "{sentences:?}");
        assert!(sentences[1].contains("60 bytes for wasm; 59"), "{sentences:?}");
        assert!(sentences[2].contains("3 requests; 2"), "{sentences:?}");
        visit.page = Page { folder: "figure/jobs/".to_owned(), is_figure: true };
        assert_eq!(
            visit.excesses(Budget { story: 0, figure: 120, wasm: 60, requests: 3, loader: 1_500 }),
            [""; 0]
        );
        let sentences =
            visit.excesses(Budget { story: 200, figure: 119, wasm: 60, requests: 3, loader: 1_500 });
        assert_eq!(sentences.len(), 1);
        assert!(sentences[0].contains("/figure/jobs/ takes 120 bytes for all files; 119"), "{sentences:?}");
    }

    #[test]
    fn a_wasm_that_comes_later_is_weighed_too() {
        let weight = |brotli| Weight { raw: 200, brotli };
        let files = vec![("workbench-1_bg.wasm".into(), weight(61)), ("workbench-1.js".into(), weight(99))];
        let table = Table { files, visits: Vec::new() };
        let budget = |wasm| Budget { story: 0, figure: 0, wasm, requests: 0, loader: 1_500 };
        assert_eq!(table.excesses(budget(61)), [""; 0]);
        assert_eq!(table.excesses(budget(60)), ["workbench-1_bg.wasm takes 61 bytes; a wasm may take 60."]);
    }

    #[test]
    fn every_page_of_the_site_is_weighed() {
        let all = jobs_explainer::site::Page::all();
        let all = all.map(|page| Page { folder: page.folder(), is_figure: page.figure.is_some() });
        assert_eq!(pages().collect::<Vec<_>>(), all.collect::<Vec<_>>());
    }

    #[test]
    fn each_page_is_weighed_with_the_files_of_its_own_language_alone() {
        let names = paths(&["a-1.js", "a-1_bg.wasm", "a-2.js", "a-2_bg.wasm", "zh/figure/jobs/index.html"]);
        let page = r#"<link rel="modulepreload" href="../../../a-2.js"><link rel="alternate" hreflang="en" href="../../../figure/jobs/">
            <script type="module">import("../../../a-2.js").then((app) => app.default({ module_or_path: "../../../a-2_bg.wasm" }));</script>"#;
        let found = asked_by_html(page, Path::new("zh/figure/jobs/index.html"), &names).unwrap();
        assert_eq!(BTreeSet::from_iter(found), BTreeSet::from_iter(paths(&["a-2.js", "a-2_bg.wasm"])));
    }
}
