//! What the page lets a browser do: its scripts, its policy, and nothing besides.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jobs_explainer::document::Policy;
use scraper::Html;
use sha2::{Digest, Sha256};

use super::{Page, SHELL, attribute, pages, written};

/// The policy as its directives, each a name with its values.
fn directives(page: &Page) -> Vec<Vec<String>> {
    let policy = attribute(page.one("meta[http-equiv='Content-Security-Policy']"), "content");
    policy.split(';').map(|directive| directive.split_whitespace().map(str::to_owned).collect()).collect()
}

/// The values of a directive.
fn values(page: &Page, name: &str) -> Vec<String> {
    let found: Vec<Vec<String>> = directives(page)
        .into_iter()
        .filter(|directive| directive.first().is_some_and(|n| n == name))
        .collect();
    assert_eq!(found.len(), 1, "{name}");
    found[0][1..].to_vec()
}

#[test]
fn there_are_two_scripts_and_the_policy_knows_each_by_its_hash() {
    for page in pages() {
        let scripts = page.all("script");
        assert_eq!(scripts.len(), 2, "{:?}", page.locale);
        let mut expected: Vec<String> = scripts
            .iter()
            .map(|script| {
                assert_eq!(script.value().attr("src"), None, "a script of its own needs no hash");
                format!(
                    "'sha256-{}'",
                    STANDARD.encode(Sha256::digest(script.text().collect::<String>().as_bytes()))
                )
            })
            .collect();
        let mut hashes = values(&page, "script-src");
        hashes.retain(|value| value.starts_with("'sha256-"));
        expected.sort();
        hashes.sort();
        assert_eq!(hashes, expected, "{:?}", page.locale);
    }
}

#[test]
fn the_policy_allows_what_the_page_needs_and_no_more() {
    for page in pages() {
        let mut scripts = values(&page, "script-src");
        scripts.retain(|value| !value.starts_with("'sha256-"));
        assert_eq!(scripts, ["'self'", "'wasm-unsafe-eval'"]);
        for (name, expected) in [
            ("default-src", vec!["'none'"]),
            ("style-src", vec!["'self'"]),
            ("img-src", vec!["'self'", "data:"]),
            ("connect-src", vec!["'self'"]),
            ("base-uri", vec!["'none'"]),
            ("form-action", vec!["'none'"]),
        ] {
            assert_eq!(values(&page, name), expected, "{name}");
        }
        assert_eq!(directives(&page).len(), 7, "a directive that no test knows");
        for forbidden in ["'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:"] {
            assert!(!directives(&page).iter().flatten().any(|value| value == forbidden), "{forbidden}");
        }
    }
}

#[test]
fn the_policy_stands_before_all_that_it_governs() {
    for page in pages() {
        let at = |what: &str| page.source.find(what).unwrap_or_else(|| panic!("the page has no {what}"));
        let policy = at("http-equiv=\"Content-Security-Policy\"");
        for governed in ["<script", "<link"] {
            assert!(policy < at(governed), "{governed} comes before the policy in {:?}", page.locale);
        }
        assert!(at("<meta charset") < policy && at("<meta charset") < 1024);
    }
}

#[test]
fn no_element_has_styles_or_scripts_of_its_own() {
    for page in pages() {
        assert!(page.all("style, iframe, object, embed, form, base").is_empty());
        for element in page.all("*") {
            for (name, _) in element.value().attrs() {
                assert!(name != "style" && !name.starts_with("on"), "{name} on {}", element.html());
            }
        }
        assert!(page.all("a[href^='javascript:']").is_empty());
    }
}

#[test]
fn links_that_lead_away_tell_nobody_where_from() {
    for page in pages() {
        let away = page.all("a[href^=http]");
        assert!(!away.is_empty());
        assert_eq!(attribute(page.one("meta[name=referrer]"), "content"), "no-referrer");
        // What a link opens takes this page's place: no window is left behind for it to reach.
        assert!(away.iter().all(|link| link.value().attr("target").is_none()));
    }
}

#[test]
fn the_development_server_gets_the_same_page_without_the_policy() {
    for page in pages() {
        let source = written(page.site, &SHELL, Policy::Absent).expect("the shell has every mark");
        let html = Html::parse_document(&source);
        assert!(!source.contains("Content-Security-Policy"));
        assert_eq!(html.errors, Vec::<String>::new());
        let with_policy: Vec<&str> =
            page.source.lines().filter(|line| !line.contains("http-equiv")).collect();
        assert_eq!(source.lines().collect::<Vec<_>>(), with_policy);
    }
}

#[test]
fn the_files_are_asked_for_once_each_and_by_their_built_names() {
    for page in pages() {
        let root = page.site.root();
        assert_eq!(attribute(page.one("link[rel=stylesheet]"), "href"), format!("{root}styles-0123.css"));
        let module = format!("{root}jobs-explainer-0123.js");
        let wasm = format!("{root}jobs-explainer-0123_bg.wasm");
        let boot = page.one("script[type=module]").text().collect::<String>();
        assert!(boot.contains(&format!("\"{module}\"")) && boot.contains(&format!("\"{wasm}\"")), "{boot}");
        for name in ["SCRIPT", "WASM"] {
            assert!(!boot.contains(name), "{name} was left in {boot}");
        }
        // What is fetched ahead is what the script then asks for, else it is fetched twice.
        for link in page.all("link[rel=modulepreload], link[rel=preload]") {
            let href = attribute(link, "href");
            assert!(href == module || href == wasm, "{href}");
        }
    }
}
