//! A whole HTML document: the head and the static page, put into the shell (`index.html`).
//!
//! Native only: the browser never makes a document. The page's body is drawn by Yew's server renderer from the same
//! [`App`] as the live page. Deliberately absent: files; the `prerender` program reads and writes them.

pub mod builder;
pub mod downloads;
mod footnotes;
pub mod one_file;
pub mod sharing;

use self::sharing::SiteAddress;
use std::fmt::Write;
use std::rc::Rc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use yew::LocalServerRenderer;

use crate::app::{App, AppProps};
use crate::browser::swap::{LIVE, STATIC};
use crate::footnotes::Footnote;
use crate::site::{FigureId, Locale, Page};

/// Where the shell takes the head.
const HEAD: &str = "<!-- prerender: head -->";
/// Where the shell takes the body.
const BODY: &str = "<!-- prerender: body -->";
/// The shell's language.
const LANGUAGE: &str = "<html lang=\"en\">";
/// A unit mark of the page, drawn into its own address so that it costs no request.
const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M1 1h6v6H1zM9 1h6v6H9zM1 9h6v6H1z' fill='%2307c160' stroke='%230a8f5b'/%3E%3C/svg%3E";

/// The scripts that stand in a page's HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scripts {
    /// Keeps the controls' space from before the first picture on, where they can come at all, and shows the figures that the
    /// link asks for; after ten seconds the page says in a sentence that the controls have not come.
    pub waiting: String,
    /// Starts the app, and hands the page back when it fails: a panic ends in a trap, and a stack that has run full in an
    /// error of the browser's own.
    pub boot: String,
    /// Fetches the workbench when the reader begins to explore, and presses what the reader pressed meanwhile.
    pub workbench: String,
    /// Tells a host how high a framed figure is, in every dialect that hosts understand.
    pub height: String,
    /// Shows a figure's own page as its address and its frame ask for it, from the first picture on.
    pub framed: String,
}

impl Default for Scripts {
    /// As they are written.
    fn default() -> Self {
        Self {
            waiting: include_str!("browser/waiting.js").to_owned(),
            boot: include_str!("browser/boot.js").to_owned(),
            workbench: include_str!("browser/workbench.js").to_owned(),
            height: include_str!("browser/height.js").to_owned(),
            framed: include_str!("browser/framed.js").to_owned(),
        }
    }
}

/// The names of the built files, relative to the site's root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assets {
    /// The style sheet.
    pub stylesheet: String,
    /// The module that loads the WebAssembly.
    pub script: String,
    /// The WebAssembly.
    pub wasm: String,
    /// The script, the WebAssembly and the style sheet of the workbench; none where it was not built.
    pub workbench: Option<[String; 3]>,
    /// What stands in the page itself.
    pub scripts: Scripts,
    /// The style of framed figures, which stands in the figures' own pages: no other has anything of it.
    pub framed_style: String,
    /// The site's own address, where the build is told it.
    pub site: Option<SiteAddress>,
}

/// Why a document could not be made: something is not in the shell, in a script or in the page that must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingMark(String);

impl std::fmt::Display for MissingMark {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "there is no `{}`: the page does not know where its parts go", self.0)
    }
}

impl std::error::Error for MissingMark {}

/// Whether the document carries the Content-Security-Policy of the built site. The development server adds a script
/// of its own, which the policy would refuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// With the policy.
    Enforced,
    /// Without.
    Absent,
}

/// The document of a page.
///
/// # Errors
/// Where the shell lacks a mark for the head, the body or the language.
pub async fn document(
    page: Page,
    shell: &str,
    assets: &Assets,
    policy: Policy,
) -> Result<String, MissingMark> {
    let elements = static_page(page).await;
    let root = page.root();
    let Scripts { waiting, boot, workbench, height, framed } = &assets.scripts;
    let mut boot = boot
        .replace("SCRIPT", &format!("{root}{}", assets.script))
        .replace("WASM", &format!("{root}{}", assets.wasm));
    // Its files are named beside the script and not in it: they are no part of what the page fetches by itself.
    let mut named = String::new();
    if let Some([script, wasm, style]) = assets.workbench.as_ref().filter(|_| page.shows(FigureId::Growth)) {
        boot.push_str(workbench);
        named = format!(" data-workbench=\"{root}{script} {root}{wasm} {root}{style}\"");
    }
    // The whole story is no figure to frame.
    let mut scripts = vec![waiting.as_str()];
    if page.figure.is_some() {
        boot = ["document.documentElement.matches('[data-view~=still]')||", &boot, height].concat();
        scripts.push(framed);
    }
    scripts.push(&boot);
    let head = head(page, assets, policy, &scripts);
    let body = format!(
        "<div id=\"{STATIC}\">{elements}</div>\n<div id=\"{LIVE}\" hidden></div>\n<script type=\"module\"{named}>{boot}</script>"
    );
    let mut text = String::from(shell);
    for (mark, part) in [(LANGUAGE, root_element(page)), (HEAD, head), (BODY, body)] {
        text = replaced(&text, mark, &part)?;
    }
    Ok(text)
}

/// The page's elements as they stand before the app runs, and without it, with an entry for every number that the page
/// can show.
pub async fn static_page(page: Page) -> String {
    drawn(page, "", footnotes::needed(page).await).await
}

/// The page's elements under a query, with these entries.
async fn drawn(page: Page, query: &'static str, footnotes: Rc<[Footnote]>) -> String {
    let props = AppProps { page, query: query.into(), live: false, footnotes, apart: None };
    LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

/// The root element's tag: its language, and the figure where the page shows one alone.
fn root_element(page: Page) -> String {
    let tag = page.locale.tag();
    match page.figure {
        Some(figure) => format!("<html lang=\"{tag}\" data-figure=\"{}\">", figure.id()),
        None => format!("<html lang=\"{tag}\">"),
    }
}

/// Everything in the head that depends on the page or on the built files.
fn head(page: Page, assets: &Assets, policy: Policy, scripts: &[&str]) -> String {
    let text = page.locale.prose();
    let root = page.root();
    let mut head = String::new();
    if policy == Policy::Enforced {
        let hashes: Vec<String> =
            scripts.iter().map(|script| format!("'sha256-{}'", digest(script))).collect();
        let style = if page.figure.is_some() {
            format!(" 'sha256-{}'", digest(&assets.framed_style))
        } else {
            String::new()
        };
        // In a sandbox WebKit takes nothing for the page's own, unless it is named.
        let own =
            assets.site.as_ref().map_or(String::from("'self'"), |site| format!("'self' {}", site.origin()));
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(
            head,
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src {own} 'wasm-unsafe-eval' {}; \
             style-src {own}{style}; img-src {own} data:; connect-src {own}; base-uri 'none'; form-action 'none'\">",
            hashes.join(" ")
        );
    }
    let _ = writeln!(head, "<script>{}</script>", assets.scripts.waiting);
    let _ = writeln!(head, "<title>{}</title>", escaped(&text.title(page.figure)));
    if let Some(site) = &assets.site {
        head.push_str(&sharing::tags(page, site));
    }
    head.push_str(&about(&text.description(page.figure)));
    let _ = writeln!(head, "<link rel=\"stylesheet\" href=\"{root}{}\">", assets.stylesheet);
    if page.figure.is_some() {
        let Assets { scripts: Scripts { framed, .. }, framed_style, .. } = assets;
        let _ = writeln!(head, "<style>{framed_style}</style>\n<script>{framed}</script>");
    }
    let _ = writeln!(head, "<link rel=\"modulepreload\" href=\"{root}{}\">", assets.script);
    let _ = writeln!(
        head,
        "<link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"{root}{}\">",
        assets.wasm
    );
    for other in Locale::ALL.map(|locale| Page { locale, ..page }) {
        let _ = writeln!(
            head,
            "<link rel=\"alternate\" hreflang=\"{}\" href=\"{root}{}\">",
            other.locale.tag(),
            other.folder()
        );
    }
    head
}

/// What every page says in its head behind its title: what it is about, that it is light or dark, that nobody is told where its
/// readers came from, and its icon.
fn about(description: &str) -> String {
    format!(
        "<meta name=\"description\" content=\"{}\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"{ICON}\">\n",
        escaped(description)
    )
}

/// A text with another in place of what must stand in it, where that stands first.
fn replaced(text: &str, what: &str, with: &str) -> Result<String, MissingMark> {
    if text.contains(what) { Ok(text.replacen(what, with, 1)) } else { Err(MissingMark(what.to_owned())) }
}

/// The hash by which the policy knows a script.
fn digest(script: &str) -> String {
    STANDARD.encode(Sha256::digest(script.as_bytes()))
}

/// Text made safe for an attribute or an element.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
