//! Which entries a page needs, found in the page itself: it is drawn under enough queries to show every number that it can
//! show, and drawn again with their entries until these name no further ones.

use std::rc::Rc;

use scraper::{ElementRef, Html, Selector};

use super::drawn;
use crate::footnotes::{Entry, Footnote, Use};
use crate::site::{FigureId, Page};

/// Queries under which a page shows, between them, every printed or derived number that it can: both printings, each
/// law, the cautions about very large outcomes, each colouring of the marks, and the guess before and after.
const QUERIES: [&str; 8] = [
    "",
    "?figures=article",
    "?law=steady&marks=mini",
    "?law=fading&marks=new&guess=skip",
    "?law=ceiling&marks=fulltime&growth=-20",
    "?growth=40&until=2035&guess=25~28~31~35",
    "?growth=25&until=2030&mini_growth=200&mini_fade=0&figures=article&marks=mini",
    "?growth=18&until=2030&figures=article&marks=new",
];

/// The entries that the page needs, in the order in which its numbers first name them.
pub(super) async fn needed(page: Page) -> Rc<[Footnote]> {
    // The sources' own page lists all that was printed, named or not; the story leads there.
    let mut named: Vec<String> = if page.figure == Some(FigureId::Sources) {
        Entry::all().filter(|entry| !matches!(entry, Entry::Derived(_))).map(Entry::anchor).collect()
    } else {
        Vec::new()
    };
    for query in QUERIES {
        note_anchors(&drawn(page, query, Rc::new([])).await, &mut named);
    }
    loop {
        let before = named.len();
        note_anchors(&drawn(page, "", of(&named)).await, &mut named);
        if named.len() == before {
            return with_uses(page, of(&named)).await;
        }
    }
}

/// The entries of these names; a name that none has is a sum of the page's own.
fn of(named: &[String]) -> Rc<[Footnote]> {
    let all: Vec<Entry> = Entry::all().collect();
    let found = named.iter().filter_map(|name| all.iter().find(|entry| entry.anchor() == *name));
    found.map(|&entry| Footnote { entry, uses: Vec::new() }).collect()
}

/// The same entries with the places where the static page names them.
async fn with_uses(page: Page, footnotes: Rc<[Footnote]>) -> Rc<[Footnote]> {
    let html = Html::parse_fragment(&drawn(page, "", Rc::clone(&footnotes)).await);
    let mut footnotes = footnotes.to_vec();
    for link in links(&html) {
        let (Some(anchor), Some(place)) = (target(link), place(link)) else { continue };
        if let Some(footnote) = footnotes.iter_mut().find(|footnote| footnote.entry.anchor() == anchor)
            && !footnote.uses.iter().any(|other| other.figure == place.figure)
        {
            footnote.uses.push(place);
        }
    }
    footnotes.into()
}

/// Adds what the page's numbers lead to.
fn note_anchors(html: &str, named: &mut Vec<String>) {
    for anchor in links(&Html::parse_fragment(html)).into_iter().filter_map(target) {
        if !named.iter().any(|name| name == anchor) {
            named.push(String::from(anchor));
        }
    }
}

/// Every link of a page that a number can be.
fn links(html: &Html) -> Vec<ElementRef<'_>> {
    Selector::parse("a.number").map(|selector| html.select(&selector).collect()).unwrap_or_default()
}

/// The id that a link leads to.
fn target(link: ElementRef<'_>) -> Option<&str> {
    link.value().attr("href")?.strip_prefix('#')
}

/// The nearest part round a link that bears an id, and the figure in which it stands; none inside an entry.
fn place(link: ElementRef<'_>) -> Option<Use> {
    let mut part = None;
    let mut figure = None;
    for element in link.ancestors().filter_map(ElementRef::wrap) {
        let Some(id) = element.value().id() else { continue };
        if id == "entries" {
            return None;
        }
        part.get_or_insert(id);
        figure = figure.or_else(|| FigureId::from_id(id));
    }
    Some(Use { figure, part: String::from(part?) })
}
