//! The page of the embed builder.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jobs_explainer::document::builder::{BuilderAssets, builder};
use jobs_explainer::document::sharing::SiteAddress;
use jobs_explainer::link::{Key, WORKBENCH_KEYS, read};
use jobs_explainer::picture::Subject;
use jobs_explainer::site::{FigureId, Locale, Page};
use jobs_explainer::state::State;
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;
use sha2::{Digest, Sha256};

const SCRIPT: &str = include_str!("../../embed/builder.js");

fn drawn(locale: Locale, site: Option<&SiteAddress>) -> Html {
    let assets = BuilderAssets { stylesheet: "styles-1.css", style: "a{color:red}", script: SCRIPT, site };
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("it can be built");
    let html = tokio::task::LocalSet::new().block_on(&runtime, builder(locale, assets));
    Html::parse_document(&html)
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).expect("it is good")).collect()
}

fn data(page: &Html) -> Value {
    let text: String = all(page, "#builder-data")[0].text().collect();
    serde_json::from_str(&text).expect("it is JSON")
}

#[test]
fn a_code_pins_every_setting_that_a_figure_shows_at_its_usual_value() {
    for locale in Locale::ALL {
        let data = data(&drawn(locale, None));
        for (language, of) in [("en", Locale::English), ("zh", Locale::Chinese)] {
            for figure in FigureId::ALL {
                let described = &data["figures"][language][figure.id()];
                for (base, alone) in [("report", ""), ("article", "?v=1&figures=article")] {
                    let usual = described["usual"][base].as_str().expect("it is a text");
                    let reading = read(usual);
                    assert!(usual.starts_with("v=1&"), "{usual}");
                    assert!(
                        reading.mends.is_empty() && reading.unknown.is_empty(),
                        "{usual}: {:?}",
                        reading.mends
                    );
                    assert_eq!(State::from_query(usual).query(), alone, "{usual} is not the usual");
                }
                let page = Page { locale: of, figure: Some(figure) };
                assert_eq!(described["title"].as_str(), Some(of.prose().title(page.figure).as_str()));
                let pictures = described["pictures"].as_array().expect("it is a list");
                assert_eq!(pictures.len(), Subject::of_page(page).len());
                for picture in pictures {
                    assert!(picture["alt"].as_str().is_some_and(|words| words.len() > 30));
                    assert!(
                        picture["width"].as_f64() == Some(960.0) && picture["height"].as_f64() > Some(300.0)
                    );
                }
            }
        }
        let growth =
            data["figures"]["en"]["growth"]["usual"]["report"].as_str().expect("it is a text").to_owned();
        for key in ["law", "growth", "add", "fade", "ceiling", "until", "noise", "target", "scale"] {
            assert!(growth.contains(&format!("&{key}=")), "{growth} leaves {key} open");
        }
        let keys: Vec<&str> =
            data["keys"].as_array().expect("it is a list").iter().filter_map(Value::as_str).collect();
        let known: Vec<&str> = Key::ALL.into_iter().map(Key::name).chain(WORKBENCH_KEYS).collect();
        assert_eq!(keys, known);
    }
}

#[test]
fn its_policy_knows_its_script_and_its_style_and_nothing_else_runs() {
    for locale in Locale::ALL {
        let page = drawn(locale, None);
        let policy =
            all(&page, "meta[http-equiv]")[0].value().attr("content").expect("it has one").to_owned();
        let digest = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())));
        for text in [SCRIPT, "a{color:red}"] {
            assert!(policy.contains(&digest(text)), "{policy}");
        }
        assert!(!policy.contains("unsafe") && policy.starts_with("default-src 'none'"), "{policy}");
        let running: Vec<_> =
            all(&page, "script").into_iter().filter(|one| one.value().attr("type").is_none()).collect();
        assert_eq!(running.len(), 2, "the loader and its own");
    }
}

#[test]
fn every_control_has_a_name_and_without_a_script_none_is_seen() {
    for locale in Locale::ALL {
        let page = drawn(locale, None);
        for control in all(&page, "select, input") {
            let label = control
                .ancestors()
                .filter_map(ElementRef::wrap)
                .find(|element| element.value().name() == "label");
            let id = control.value().attr("id").unwrap_or_default();
            let label = label.or_else(|| all(&page, &format!("label[for={id}]")).into_iter().next());
            let named = label.is_some_and(|label| !label.text().collect::<String>().trim().is_empty());
            assert!(named, "{} has no name", control.html());
        }
        for named in all(&page, "textarea, main button") {
            let by = named.value().attr("aria-labelledby").expect("it is named by elements");
            for id in by.split(' ') {
                assert_eq!(all(&page, &format!("#{id}")).len(), 1, "{id} names {}", named.html());
            }
        }
        for part in all(&page, "main > form, main > section") {
            assert!(
                part.value().attr("hidden").is_some() && part.value().attr("data-needs-script").is_some()
            );
        }
        let without: String = all(&page, "noscript").iter().map(ElementRef::inner_html).collect();
        assert!(without.contains("iframe") && without.contains("figure/growth/"), "{without}");
    }
}

#[test]
fn the_code_without_a_script_has_the_sites_address_where_it_is_known() {
    let site = SiteAddress::new("https://news.example/jobs").expect("it is an address");
    let page = drawn(Locale::English, Some(&site));
    let without: String = all(&page, "noscript").iter().map(ElementRef::inner_html).collect();
    assert!(without.contains("https://news.example/jobs/figure/growth/"), "{without}");
}
