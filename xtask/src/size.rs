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
    /// The Brotli bytes of all files together.
    pub total: u64,
    /// The Brotli bytes of the wasm.
    pub wasm: u64,
    /// The number of requests, the page's own included.
    pub requests: usize,
}

/// The one place where the budgets stand.
pub const BUDGET: Budget = Budget { total: 110_000, wasm: 92_000, requests: 6 };

/// The pages whose first visit is weighed.
const PAGES: [&str; 2] = ["", "zh"];

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

#[derive(Clone, Debug)]
struct Visit {
    page: String,
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
        let visits = PAGES.iter().map(|page| visit(dist, page, &names)).collect::<Result<_>>()?;
        Ok(Self { files: weighed, visits })
    }

    /// One sentence for each budget that is not kept.
    pub fn excesses(&self, budget: Budget) -> Vec<String> {
        self.visits.iter().flat_map(|visit| visit.excesses(budget)).collect()
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
        let measured =
            [("all files", self.total(), budget.total), ("wasm", self.of_kind("wasm"), budget.wasm)];
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
            "\n{:<12} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8} {:>9}",
            "First visit", "HTML", "CSS", "JS", "wasm", "other", "sum", "requests"
        )?;
        for visit in &self.visits {
            let kinds = ["html", "css", "js", "wasm"].map(|ending| visit.of_kind(ending));
            let other = visit.total() - kinds.iter().sum::<u64>();
            let [html, css, js, wasm] = kinds;
            writeln!(
                formatter,
                "{:<12} {html:>8} {css:>8} {js:>8} {wasm:>8} {other:>8} {:>8} {:>9}",
                visit.page,
                visit.total(),
                visit.files.len()
            )?;
        }
        write!(
            formatter,
            "{:<12} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8} {:>9}",
            "allowed", "", "", "", BUDGET.wasm, "", BUDGET.total, BUDGET.requests
        )
    }
}

fn weight(path: &Path) -> Result<Weight> {
    let length = |path: &Path| fs::metadata(path).map(|metadata| metadata.len());
    let raw = length(path).with_context(|| format!("The file {} cannot be read.", path.display()))?;
    Ok(Weight { raw, brotli: length(&sibling(path, "br")).unwrap_or(raw) })
}

fn visit(dist: &Path, page: &str, names: &[PathBuf]) -> Result<Visit> {
    let html = Path::new(page).join("index.html");
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
    let page = if page.is_empty() { "/".to_owned() } else { format!("/{page}/") };
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
        let visit = Visit {
            page: "/".to_owned(),
            files: vec![("index.html".into(), 40), ("a.js".into(), 20), ("a_bg.wasm".into(), 60)],
        };
        assert_eq!(visit.total(), 120);
        assert_eq!(visit.excesses(Budget { total: 120, wasm: 60, requests: 3 }), [""; 0]);
        let sentences = visit.excesses(Budget { total: 119, wasm: 59, requests: 2 });
        assert_eq!(sentences.len(), 3);
        assert!(sentences[0].contains("120 bytes for all files; 119"), "{sentences:?}");
        assert!(sentences[1].contains("60 bytes for wasm; 59"), "{sentences:?}");
        assert!(sentences[2].contains("3 requests; 2"), "{sentences:?}");
    }
}
