//! The page is good HTML: nesting, headings, ids and what points at them.

use std::collections::HashSet;

use jobs_explainer::document::Policy;
use jobs_explainer::site::{self, Locale};
use scraper::ElementRef;

use super::{all_pages, attribute, pages, text, written};

/// Elements that hold words and nothing that stands in a block of its own.
const WORDS_ONLY: [&str; 18] = [
    "a", "b", "button", "caption", "cite", "em", "h1", "h2", "h3", "label", "legend", "li > b", "p", "span",
    "summary", "text", "time", "tspan",
];

/// Elements that may stand among words.
const AMONG_WORDS: [&str; 25] = [
    "a", "b", "br", "button", "circle", "cite", "desc", "em", "input", "label", "line", "path", "rect", "s",
    "span", "svg", "text", "time", "tspan", "del", "mark", "q", "small", "sup", "i",
];

#[test]
fn a_browser_reads_the_page_without_a_fault() {
    for page in all_pages() {
        assert_eq!(page.html.errors, Vec::<String>::new(), "{:?}", page.locale);
    }
}

#[test]
fn words_hold_no_blocks() {
    for page in all_pages() {
        for parent in page.all(&WORDS_ONLY.join(", ")) {
            for child in parent.child_elements() {
                let name = child.value().name();
                let about = (page.locale, parent.value().name(), text(parent));
                assert!(AMONG_WORDS.contains(&name), "<{name}> in {about:?}");
            }
        }
    }
}

#[test]
fn nothing_that_answers_lies_in_something_that_answers() {
    for page in all_pages() {
        for inner in page.all("a, button, input, summary") {
            let outer = inner
                .ancestors()
                .skip(1)
                .filter_map(ElementRef::wrap)
                .find(|outer| ["a", "button", "summary"].contains(&outer.value().name()));
            assert!(outer.is_none(), "{} in {:?}", inner.html(), outer.map(|outer| outer.html()));
        }
    }
}

#[test]
fn the_page_has_one_first_heading_and_leaves_no_level_out() {
    for page in all_pages() {
        let levels: Vec<&str> = page.all("h1, h2, h3, h4, h5, h6").iter().map(|h| h.value().name()).collect();
        assert_eq!(levels.iter().filter(|level| **level == "h1").count(), 1, "{:?}", page.site);
        assert_eq!(levels.first(), Some(&"h1"), "{:?}", page.site);
        for pair in levels.windows(2) {
            let deeper = pair[1].cmp(pair[0]).is_gt();
            let depth = |level: &str| level.trim_start_matches('h').parse::<u8>().expect("a level");
            assert!(!deeper || depth(pair[1]) == depth(pair[0]) + 1, "{pair:?} in {:?}", page.site);
        }
        for heading in page.all("h1, h2, h3") {
            assert!(!text(heading).is_empty());
        }
    }
}

#[test]
fn no_id_stands_twice() {
    for page in all_pages() {
        let mut seen = HashSet::new();
        for element in page.all("[id]") {
            let id = attribute(element, "id");
            assert!(!id.is_empty() && !id.contains(char::is_whitespace), "{id:?}");
            assert!(seen.insert(id), "{:?} has #{id} twice", page.locale);
        }
        assert!(seen.len() > 30, "{:?} has {} ids", page.site, seen.len());
    }
}

#[test]
fn whatever_points_at_an_id_finds_it() {
    for page in all_pages() {
        let ids: HashSet<&str> = page.all("[id]").iter().map(|element| attribute(*element, "id")).collect();
        for name in ["aria-labelledby", "aria-describedby", "aria-controls", "for"] {
            for element in page.all(&format!("[{name}]")) {
                let named: Vec<&str> = attribute(element, name).split_whitespace().collect();
                assert!(!named.is_empty(), "{}", element.html());
                for id in named {
                    assert!(ids.contains(id), "{name}={id:?} in {:?} leads nowhere", page.locale);
                }
            }
        }
        let fragments: Vec<&str> =
            page.all("a[href^='#']").iter().map(|link| &attribute(*link, "href")[1..]).collect();
        assert!(fragments.len() >= 4, "{fragments:?}");
        for id in fragments {
            // `#top` is the top of any page.
            assert!(id == "top" || ids.contains(id), "#{id} leads nowhere in {:?}", page.locale);
        }
    }
}

#[test]
fn no_still_part_stands_in_another_and_each_holds_something() {
    for page in all_pages() {
        // They are told apart by their order, which one inside another would upset.
        assert_eq!(page.all("[data-still] [data-still]").len(), 0);
        let parts = page.all("[data-still]");
        let empty = parts.iter().filter(|part| part.children().next().is_none());
        assert_eq!(empty.count(), 0, "{:?}", page.site);
        assert!(parts.len() >= 10, "{:?} has {} still parts", page.site, parts.len());
    }
}

#[test]
fn every_control_has_a_name_in_words() {
    for page in all_pages() {
        for control in page.all("input, button, summary, a[href]") {
            let labels = page.all("label[for]");
            let labelled_by = attribute(control, "aria-labelledby");
            let name = if !labelled_by.is_empty() {
                let parts = labelled_by.split(' ').map(|id| page.text(&format!("[id='{id}']")));
                parts.collect::<Vec<String>>().join(" ")
            } else if let Some(name) = control.value().attr("aria-label") {
                String::from(name)
            } else if let Some(label) = labels.iter().find(|label| {
                attribute(**label, "for") == attribute(control, "id") && !attribute(control, "id").is_empty()
            }) {
                text(*label)
            } else if control.value().name() == "input" {
                let label =
                    control.ancestors().filter_map(ElementRef::wrap).find(|e| e.value().name() == "label");
                label.map(text).unwrap_or_default()
            } else {
                text(control)
            };
            assert!(name.chars().any(char::is_alphanumeric), "{} has no name", control.html());
        }
    }
}

#[test]
fn both_languages_have_the_same_controls_and_ids() {
    let [english, chinese] = pages();
    let ids = |page: &super::Page| -> Vec<String> {
        let mut ids: Vec<String> =
            page.all("[id]").iter().map(|element| attribute(*element, "id").to_owned()).collect();
        // Entries stand in the order in which a language's sentences first name them.
        ids.sort();
        ids
    };
    assert_eq!(ids(&english), ids(&chinese));
    let kinds = |page: &super::Page| -> Vec<String> {
        page.all("input, button").iter().map(|control| attribute(*control, "type").to_owned()).collect()
    };
    assert_eq!(kinds(&english), kinds(&chinese));
}

#[test]
fn a_shell_without_a_mark_is_refused_with_its_name() {
    for mark in ["<html lang=\"en\">", "<!-- prerender: head -->", "<!-- prerender: body -->"] {
        let shell = super::SHELL.replace(mark, "");
        let error = written(site::Page::whole(Locale::English), &shell, Policy::Enforced)
            .expect_err("a mark is missing");
        assert!(error.contains(mark), "{error}");
    }
}
