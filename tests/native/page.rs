//! The static page of each language, read as HTML: its structure, what it says, and what it lets a browser do.

mod checks;
mod contract;
mod guess;
mod job_search;
mod jobs;
mod living;
mod masthead;
mod mini_programs;
mod money;
mod naked;
mod numbers;
mod operators;
mod outline;
mod policy;
mod sources;
mod structure;

use std::sync::LazyLock;

use jobs_explainer::document::{Assets, Policy, Scripts, document};
use jobs_explainer::site::{self, Locale};
use scraper::{ElementRef, Html, Selector};

/// The shell as Trunk leaves it to `prerender`: without the lines that told Trunk what to build.
static SHELL: LazyLock<String> = LazyLock::new(|| {
    include_str!("../../index.html")
        .lines()
        .filter(|line| !line.contains("data-trunk"))
        .collect::<Vec<_>>()
        .join("\n")
});

/// A page of the site.
struct Page {
    locale: Locale,
    /// Which one it is.
    site: site::Page,
    /// As it was written.
    source: &'static str,
    /// As a browser reads it.
    html: Html,
}

/// Every page as it is written: drawn once, since each is drawn several times over to find its entries.
static WRITTEN: LazyLock<Vec<(site::Page, String)>> = LazyLock::new(|| {
    let page = |page| (page, written(page, &SHELL, Policy::Enforced).expect("the shell has every mark"));
    site::Page::all().map(page).collect()
});

/// The whole story in each language, as the built site has them.
fn pages() -> [Page; 2] {
    Locale::ALL.map(|locale| read(site::Page::whole(locale)))
}

/// Every page of the site, the stories and the figures.
fn all_pages() -> impl Iterator<Item = Page> {
    site::Page::all().map(read)
}

/// A page, read as a browser does.
fn read(page: site::Page) -> Page {
    let (_, source) = WRITTEN.iter().find(|(of, _)| *of == page).expect("every page is written");
    Page { locale: page.locale, site: page, source, html: Html::parse_document(source) }
}

/// The document of a page in a shell.
fn written(page: site::Page, shell: &str, policy: Policy) -> Result<String, String> {
    let assets = Assets {
        workbench: None,
        stylesheet: String::from("styles-0123.css"),
        script: String::from("jobs-explainer-0123.js"),
        wasm: String::from("jobs-explainer-0123_bg.wasm"),
        scripts: Scripts::default(),
        framed_style: String::from("a{}"),
        site: None,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime can be made");
    let local = tokio::task::LocalSet::new();
    local.block_on(&runtime, document(page, shell, &assets, policy)).map_err(|error| error.to_string())
}

impl Page {
    /// Every element that fits, in the order of the page.
    fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        let selector = Selector::parse(selector).expect("the selector is good");
        self.html.select(&selector).collect()
    }

    /// The one element that fits.
    fn one(&self, selector: &str) -> ElementRef<'_> {
        let found = self.all(selector);
        assert_eq!(found.len(), 1, "{:?} has {} of {selector}", self.locale, found.len());
        found[0]
    }

    /// What the one element that fits says.
    fn text(&self, selector: &str) -> String {
        text(self.one(selector))
    }
}

/// What an element says, with every run of white space as one space.
fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An attribute, or nothing where the element lacks it.
fn attribute<'a>(element: ElementRef<'a>, name: &str) -> &'a str {
    element.value().attr(name).unwrap_or_default()
}
