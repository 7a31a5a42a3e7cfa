//! What other sites read of a page: the tags by which a link to it becomes a card, and a figure's oEmbed, by which a pasted
//! address becomes the figure. <https://oembed.com> and <https://ogp.me> have the specifications.

use std::fmt::Write;

use serde_json::json;

use super::escaped;
use crate::picture::{CARD, Subject};
use crate::site::{FigureId, Page};

/// The first width of a figure's frame, in CSS pixels.
const WIDTH: u32 = 640;

/// The first height of a figure's frame, in CSS pixels: about what the figure takes at the first width, and of those that take
/// much more its beginning, with the chart. A host that hears the figure gives it its own height; in any other what does not
/// fit scrolls.
#[must_use]
pub const fn first_height(figure: FigureId) -> u32 {
    match figure {
        FigureId::Jobs => 2080,
        FigureId::MiniPrograms => 2750,
        FigureId::Living => 2330,
        FigureId::Money | FigureId::Operators => 2220,
        FigureId::JobSearch => 2370,
        FigureId::Growth | FigureId::Checks | FigureId::Sources => 2400,
    }
}

/// How long a consumer may keep a figure's oEmbed, in seconds: a day.
const CACHE_AGE: u32 = 86_400;

/// The address of a site, as far as its root: absolute, and ending in a slash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteAddress(String);

/// Why a text is no address of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoSiteAddress;

impl std::fmt::Display for NoSiteAddress {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(
            "a site's address begins with https:// or http://, names a host, and has neither ? nor # nor spaces in it",
        )
    }
}

impl std::error::Error for NoSiteAddress {}

impl SiteAddress {
    /// The address that a text is; a slash is added where it ends in none.
    ///
    /// # Errors
    /// It is not absolute, names no host, or goes on with a query.
    pub fn new(text: &str) -> Result<Self, NoSiteAddress> {
        let rest = ["https://", "http://"]
            .into_iter()
            .find_map(|scheme| text.strip_prefix(scheme))
            .ok_or(NoSiteAddress)?;
        let host = rest.split('/').next().unwrap_or_default();
        let strange = |letter: char| !letter.is_ascii_graphic() || "?#\"'<>&\\".contains(letter);
        if host.is_empty() || rest.contains(strange) {
            return Err(NoSiteAddress);
        }
        Ok(Self(if text.ends_with('/') { text.to_owned() } else { [text, "/"].concat() }))
    }

    /// Its scheme and host, as a policy names them.
    #[must_use]
    pub fn origin(&self) -> &str {
        let host = self.0.find("://").map_or(0, |place| place + 3);
        let end = self.0[host..].find('/').map_or(self.0.len(), |slash| host + slash);
        &self.0[..end]
    }

    /// The address itself.
    #[must_use]
    pub fn root(&self) -> &str {
        &self.0
    }

    /// The address of a page.
    #[must_use]
    pub fn of(&self, page: Page) -> String {
        [&self.0, page.folder().as_str()].concat()
    }
}

/// The tags for other sites, each on a line of its own. Their addresses are absolute, as their specifications want, so a site
/// that does not know its own has none.
#[must_use]
pub fn tags(page: Page, site: &SiteAddress) -> String {
    let text = page.locale.prose();
    let (title, address) = (text.title(page.figure), site.of(page));
    let mut tags = String::new();
    // Writing to a string cannot fail, here and below.
    let _ = writeln!(tags, "<link rel=\"canonical\" href=\"{}\">", escaped(&address));
    if page.figure.is_some() {
        // Early in the head: WordPress reads no more than the first 150 kB.
        let _ = writeln!(
            tags,
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}oembed.json\" title=\"{}\">",
            escaped(&address),
            escaped(&title)
        );
    }
    let locale = match page.locale {
        crate::site::Locale::English => "en_GB",
        crate::site::Locale::Chinese => "zh_CN",
    };
    for (name, value) in [
        ("og:type", "article"),
        ("og:site_name", &text.title(None)),
        ("og:title", &title),
        ("og:description", &text.description(page.figure)),
        ("og:url", &address),
        ("og:locale", locale),
    ] {
        let _ = writeln!(tags, "<meta property=\"{name}\" content=\"{}\">", escaped(value));
    }
    let [width, height] = CARD;
    let words = page
        .figure
        .map_or_else(|| text.description(None), |figure| Subject::Figure(figure).alternative(page.locale));
    for (name, value) in [
        ("og:image", format!("{address}card.png")),
        ("og:image:width", width.to_string()),
        ("og:image:height", height.to_string()),
        ("og:image:alt", words),
    ] {
        let _ = writeln!(tags, "<meta property=\"{name}\" content=\"{}\">", escaped(&value));
    }
    tags.push_str("<meta name=\"twitter:card\" content=\"summary_large_image\">\n");
    tags
}

/// A figure's oEmbed: a quotation with a link, which a host shows until the figure speaks, and the frame. Without the site's
/// address those in it are as seen from the site's root, and no consumer can use them.
#[must_use]
pub fn oembed(page: Page, site: Option<&SiteAddress>) -> String {
    let text = page.locale.prose();
    let title = text.title(page.figure);
    let address = site.map_or_else(|| page.folder(), |site| site.of(page));
    let home = site.map_or_else(|| String::from("./"), |site| site.of(Page::whole(page.locale)));
    let (width, height) = (WIDTH, page.figure.map_or(800, first_height));
    let (shown, link) = (escaped(&title), escaped(&address));
    let mut answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": text.title(None),
        "provider_url": home,
        "cache_age": CACHE_AGE,
        "width": width,
        "height": height,
        "html": format!(
            "<blockquote><a href=\"{link}\">{shown}</a></blockquote><iframe src=\"{link}\" width=\"{width}\" height=\"{height}\" \
             frameborder=\"0\" title=\"{shown}\"></iframe>"
        ),
    });
    // A consumer fetches it, so only a whole address is of use.
    if site.is_some() {
        let [width, height] = CARD;
        answer["thumbnail_url"] = [&address, "card.png"].concat().into();
        answer["thumbnail_width"] = width.into();
        answer["thumbnail_height"] = height.into();
    }
    answer.to_string() + "\n"
}
