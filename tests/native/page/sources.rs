//! The figure on sources, method and limits, as HTML: every publication once, over all that it printed.

use jobs_explainer::document::downloads;
use jobs_explainer::report::{FIGURES, STATEMENTS, Source};
use jobs_explainer::site::{self, FigureId, Locale};
use jobs_explainer::text::Download;
use scraper::{ElementRef, Selector};

use super::{Page, all_pages, attribute, pages, read, text};

/// The figure's own page in each language.
fn alone() -> [Page; 2] {
    Locale::ALL.map(|locale| read(site::Page { locale, figure: Some(FigureId::Sources) }))
}

/// The one element below another that fits.
fn within<'a>(element: ElementRef<'a>, selector: &str) -> ElementRef<'a> {
    let selector = Selector::parse(selector).expect("good");
    element.select(&selector).next().expect("it is there")
}

/// The publication over an entry.
fn publication<'a>(page: &'a Page, id: &str) -> ElementRef<'a> {
    let entry = page.one(&format!("#{id}"));
    let group = entry
        .ancestors()
        .filter_map(ElementRef::wrap)
        .find(|outer| outer.value().attr("data-source").is_some())
        .expect("an entry that was printed stands under its publication");
    // What `browser::provenance` copies into the entry that it opens.
    group.child_elements().next().expect("a group begins with its publication")
}

fn expect_publication(page: &Page, id: &str, source: &Source) {
    let shown = publication(page, id);
    let link = within(shown, "a");
    assert_eq!(attribute(link, "href"), source.url, "{id}");
    assert_eq!(text(link), page.locale.of(source.publisher), "{id}");
    let said = text(shown);
    assert!(said.contains(&page.locale.prose().date(source.date)), "{id}: {said}");
    if let Some(note) = source.note {
        assert!(said.contains(page.locale.of(note)), "{id}: {said}");
    }
}

#[test]
fn the_sources_page_lists_every_figure_and_statement_under_its_publication() {
    for page in alone() {
        for (figure, provenance) in FIGURES {
            expect_publication(&page, &format!("source-{}", figure.key), provenance.source);
        }
        for statement in STATEMENTS {
            expect_publication(&page, &format!("source-{}", statement.key), statement.source);
        }
        let groups = page.all("#entries > [data-source] > p a[href^=http]");
        let mut addresses: Vec<&str> = groups.into_iter().map(|link| attribute(link, "href")).collect();
        let all = addresses.len();
        addresses.sort_unstable();
        addresses.dedup();
        assert_eq!(addresses.len(), all, "each publication stands once");
    }
}

#[test]
fn every_printed_entry_of_every_page_stands_under_a_publication() {
    for page in all_pages() {
        for entry in page.all("#entries .entry[id^=source-]") {
            publication(&page, attribute(entry, "id"));
        }
    }
}

#[test]
fn the_story_leads_to_the_list_of_everything() {
    for page in pages() {
        let link = page.one("#sources-list a");
        let alone = site::Page { locale: page.locale, figure: Some(FigureId::Sources) };
        let address = [page.site.root(), &alone.folder(), "#sources-list"].concat();
        assert_eq!(attribute(link, "href"), address);
        read(alone).one("#sources-list");
    }
    for page in alone() {
        assert!(page.all("#sources-list a").is_empty(), "the list does not lead to itself");
    }
}

#[test]
fn the_files_to_take_along_are_linked_from_the_site_s_root() {
    for page in pages().into_iter().chain(alone()) {
        let links = page.all("#sources-about a[download]");
        let addresses: Vec<&str> = links.into_iter().map(|link| attribute(link, "href")).collect();
        assert_eq!(addresses, Download::ALL.map(|file| [page.site.root(), file.address()].concat()));
        assert!(page.text("#sources-citation").contains("TechNode"));
    }
}

#[test]
fn the_files_hold_what_the_page_holds() {
    let json = downloads::contents(Download::Json).expect("the data file is good");
    let csv = downloads::contents(Download::Csv).expect("the data file is good");
    // A head, and a row for each figure; the last line ends as all do.
    assert_eq!(csv.matches("\r\n").count(), FIGURES.len() + 1);
    for (figure, provenance) in FIGURES {
        assert!(json.contains(&format!("\"key\": \"{}\"", figure.key)), "{}", figure.key);
        assert!(csv.contains(&format!("\r\n{},", figure.key)), "{}", figure.key);
        assert!(csv.contains(provenance.source.url), "{}", figure.key);
    }
}

/// The rounding on which every verdict rests is reckoned twice: for the files natively, and for the page in the browser too.
#[test]
fn the_files_and_the_page_round_alike() {
    let report = report_data::read(std::path::Path::new("data/figures.toml")).expect("the data file is good");
    assert_eq!(report.figures.len(), FIGURES.len());
    for (theirs, (ours, _)) in report.figures.iter().zip(FIGURES) {
        assert_eq!(theirs.key, ours.key);
        let bits = |(from, to): (f64, f64)| (from.to_bits(), to.to_bits());
        assert_eq!(bits(theirs.interval()), bits(ours.interval()), "{}", ours.key);
    }
}
