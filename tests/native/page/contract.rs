//! What stands on the page before any script runs, and without one.

use jobs_explainer::decimal;
use jobs_explainer::model::{Futures, Lever, Scenario, outcome};
use jobs_explainer::text::Locale;
use scraper::ElementRef;

use super::{attribute, pages, text};
use crate::text::language::half_width_punctuation;

#[test]
fn every_control_rests_until_the_app_runs() {
    for page in pages() {
        // The popover's own button is the browser's: it closes what only the app can open.
        let controls = page.all("input, button:not(.popover-close), select, textarea");
        assert!(controls.len() > 20, "{:?} has {} controls", page.locale, controls.len());
        for control in controls {
            assert!(control.value().attr("disabled").is_some(), "{} is not disabled", control.html());
        }
    }
}

#[test]
fn the_panels_open_and_the_links_lead_without_a_script() {
    for page in pages() {
        for panel in page.all("details") {
            let first = panel.child_elements().next().expect("a panel holds something");
            assert_eq!(first.value().name(), "summary", "{}", panel.html());
        }
        assert_eq!(page.one("#growth-table").value().name(), "details");
        for link in page.all("a") {
            assert!(!attribute(link, "href").is_empty(), "{}", link.html());
        }
    }
}

#[test]
fn a_sentence_says_what_the_page_shows_where_the_controls_cannot_run() {
    let [english, chinese] = pages();
    assert_eq!(
        english.text(".controls-missing"),
        "The controls could not start here. Everything on this page can still be read. Whatever the link asks for, this figure \
         shows the article’s own rate: 10% a year gives 43.6 million in 2025. Read the table"
    );
    assert!(chinese.text(".controls-missing").contains("每年10%，到2025年为4,355万个。"));
    for page in pages() {
        // A link into a closed panel opens it.
        let target = page.one(attribute(page.one(".controls-missing > a:last-child"), "href"));
        assert!(target.select(&scraper::Selector::parse("table").expect("good")).next().is_some());
    }
}

#[test]
fn the_result_is_a_status_with_its_number() {
    for page in pages() {
        let answer = page.one("#growth-answer[role=status]");
        assert_eq!(attribute(answer, "data-result"), "43.5538");
        assert_eq!(attribute(answer, "aria-busy"), "false");
        let scenario = Scenario::default();
        let outlook = Futures::default().of(&scenario);
        let said = page.locale.text();
        assert_eq!(text(answer), said.result(&scenario).plain() + &said.unsure(&scenario, &outlook).plain());
        for (name, end) in [("data-p10", outlook.low), ("data-p90", outlook.high)] {
            assert_eq!(attribute(answer, name), decimal::format(end.in_millions(), 4));
        }
        assert!((outcome(&scenario).in_millions() - 43.5538).abs() < 0.00005);
        let chart = page.one("#growth-chart svg[role=img]");
        assert_eq!(page.text(&format!("#{}", attribute(chart, "aria-labelledby"))), text(answer));
        assert_eq!(page.text("#growth-description"), page.locale.prose().chart_description());
    }
}

#[test]
fn the_static_page_names_each_lever_and_has_no_sliders() {
    for page in pages() {
        for lever in Lever::ALL {
            let effect = format!("#lever-{}-effect", lever.spec().key);
            let name = page.one(&format!(".slider:has(> {effect}) .slider-name"));
            assert_eq!(text(name), page.locale.text().lever_name(lever));
        }
        let of_use = page.all(".controls input, .controls button:not([disabled])");
        assert_eq!(of_use.len(), 0, "nobody could use them");
    }
}

#[test]
fn the_language_is_declared_and_leads_to_the_other() {
    for page in pages() {
        let (locale, other) = (page.locale, page.locale.other());
        assert_eq!(attribute(page.one("html"), "lang"), locale.tag());
        let link = page.one("a#language");
        assert_eq!((attribute(link, "lang"), attribute(link, "hreflang")), (other.tag(), other.tag()));
        assert_eq!(
            attribute(link, "href"),
            format!("{}{}", page.site.root(), page.site.translated().folder())
        );
        assert_eq!(text(link), other.prose().own_name());
        let alternates: Vec<(&str, &str)> = page
            .all("link[rel=alternate]")
            .into_iter()
            .map(|link| (attribute(link, "hreflang"), attribute(link, "href")))
            .collect();
        let expected = match locale {
            Locale::English => [("en", "./"), ("zh-Hans", "./zh/")],
            Locale::Chinese => [("en", "../"), ("zh-Hans", "../zh/")],
        };
        assert_eq!(alternates, expected);
    }
}

#[test]
fn title_and_description_say_what_the_page_is() {
    for page in pages() {
        let prose = page.locale.prose();
        assert_eq!(page.text("head > title"), prose.title(page.site.figure));
        assert_eq!(
            attribute(page.one("meta[name=description]"), "content"),
            prose.description(page.site.figure)
        );
        let length = prose.description(page.site.figure).chars().count();
        assert!((30..=220).contains(&length), "a description of {length} characters is cut off");
    }
}

#[test]
fn every_address_is_relative_but_for_sources_and_the_icon() {
    for page in pages() {
        for element in page.all("[href], [src]") {
            for name in ["href", "src"] {
                let Some(address) = element.value().attr(name) else { continue };
                let in_sources = element
                    .ancestors()
                    .filter_map(ElementRef::wrap)
                    .any(|outer| outer.value().attr("id") == Some("entries"));
                let source =
                    in_sources && (address.starts_with("https://") || address.starts_with("http://"));
                let icon = attribute(element, "rel") == "icon" && address.starts_with("data:image/svg+xml,");
                let relative = ["./", "../", "#"].iter().any(|start| address.starts_with(start));
                assert!(source || icon || relative, "{address:?} in {:?}", page.locale);
                // From a folder, `./` alone would look for the files in it.
                if relative && !address.starts_with('#') {
                    assert!(address.starts_with(page.site.root()), "{address:?} in {:?}", page.locale);
                }
            }
        }
    }
}

#[test]
fn words_in_another_language_say_so() {
    let han = |text: &str| text.chars().any(|character| ('\u{3400}'..='\u{9fff}').contains(&character));
    let [english, _] = pages();
    for element in english.all("body *") {
        let own: String =
            element.children().filter_map(|child| child.value().as_text().map(|text| &**text)).collect();
        if han(&own) {
            let languages: Vec<&str> = element
                .ancestors()
                .filter_map(ElementRef::wrap)
                .chain([element])
                .filter_map(|outer| outer.value().attr("lang"))
                .collect();
            let foreign = languages.iter().any(|tag| tag.starts_with("zh") || *tag == "ja");
            // A note may name a Chinese paper by its own name.
            let in_a_note = element
                .ancestors()
                .filter_map(ElementRef::wrap)
                .any(|outer| attribute(outer, "class") == "entry-source");
            assert!(foreign || in_a_note, "{own:?} does not say its language");
        }
    }
}

#[test]
fn the_chinese_page_is_punctuated_in_full_width() {
    let [_, chinese] = pages();
    for block in chinese.all("h1, h2, h3, p, li > p, caption, summary, legend, th, label, button, desc") {
        // Titles and quotes stay as they were printed.
        let foreign = block.select(&scraper::Selector::parse("[lang]").expect("good")).next().is_some();
        let said = text(block);
        // The article's word-bars are no words, and the signs of verdicts no punctuation.
        if !foreign && !said.contains(['▄', '≈']) && !said.starts_with('?') {
            assert_eq!(half_width_punctuation(&said), None, "{said:?}");
        }
    }
}
