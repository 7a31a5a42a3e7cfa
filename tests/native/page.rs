//! The static page of each language, read as HTML: its structure, what it says, and what it lets a browser do.

mod contract;
mod numbers;
mod outline;
mod policy;
mod structure;

use std::sync::LazyLock;

use jobs_explainer::document::{Assets, Policy, document};
use jobs_explainer::text::Locale;
use scraper::{ElementRef, Html, Selector};

/// The shell as Trunk leaves it to `prerender`: without the lines that told Trunk what to build.
static SHELL: LazyLock<String> = LazyLock::new(|| {
    include_str!("../../index.html")
        .lines()
        .filter(|line| !line.contains("data-trunk"))
        .collect::<Vec<_>>()
        .join("\n")
});

/// A page with its language.
struct Page {
    locale: Locale,
    /// As it was written.
    source: String,
    /// As a browser reads it.
    html: Html,
}

/// The page of each language, as the built site has them.
fn pages() -> [Page; 2] {
    Locale::ALL.map(|locale| {
        let source = written(locale, &SHELL, Policy::Enforced).expect("the shell has every mark");
        let html = Html::parse_document(&source);
        Page { locale, source, html }
    })
}

/// The document of a language in a shell.
fn written(locale: Locale, shell: &str, policy: Policy) -> Result<String, String> {
    let assets = Assets {
        stylesheet: String::from("styles-0123.css"),
        script: String::from("jobs-explainer-0123.js"),
        wasm: String::from("jobs-explainer-0123_bg.wasm"),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime can be made");
    let local = tokio::task::LocalSet::new();
    local.block_on(&runtime, document(locale, shell, &assets, policy)).map_err(|error| error.to_string())
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
