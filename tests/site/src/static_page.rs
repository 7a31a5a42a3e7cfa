//! The page as the server sends it, read without a browser and without script.

use anyhow::{Context, Result, anyhow, ensure};
use scraper::{ElementRef, Html, Selector};

use crate::contract::Language;
use crate::visitor::address;

/// A page as it was sent.
#[derive(Debug)]
pub struct StaticPage {
    document: Html,
}

impl StaticPage {
    /// Fetches the page in a language from `site`, an address that ends in a slash.
    ///
    /// # Errors
    /// When the server does not send it as HTML in UTF-8.
    pub fn fetch(site: &str, language: Language) -> Result<Self> {
        let address = address(site, language, "");
        let mut response = ureq::get(&address).call().with_context(|| format!("fetching {address}"))?;
        let kind = response.headers().get("content-type").and_then(|kind| kind.to_str().ok());
        ensure!(
            kind.is_some_and(|kind| kind.to_ascii_lowercase().replace(' ', "") == "text/html;charset=utf-8"),
            "{address} is sent as {kind:?}, not as HTML in UTF-8"
        );
        let text = response.body_mut().read_to_string()?;
        Ok(Self { document: Html::parse_document(&text) })
    }

    /// The elements that a CSS selector finds.
    ///
    /// # Errors
    /// When the selector is none.
    pub fn find_all(&self, css: &str) -> Result<Vec<ElementRef<'_>>> {
        let selector = Selector::parse(css).map_err(|error| anyhow!("{css}: {error}"))?;
        Ok(self.document.select(&selector).collect())
    }

    /// The text of the elements that a CSS selector finds, one entry each.
    ///
    /// # Errors
    /// When the selector is none.
    pub fn texts(&self, css: &str) -> Result<Vec<String>> {
        Ok(self.find_all(css)?.into_iter().map(|element| element.text().collect()).collect())
    }

    /// An attribute of the elements that a CSS selector finds, where they have it.
    ///
    /// # Errors
    /// When the selector is none.
    pub fn attributes(&self, css: &str, name: &str) -> Result<Vec<String>> {
        Ok(self
            .find_all(css)?
            .into_iter()
            .filter_map(|element| element.attr(name).map(str::to_owned))
            .collect())
    }
}
