//! What other sites read of a page: tags and oEmbed, against their specifications.

use jobs_explainer::document::sharing::{SiteAddress, oembed, tags};
use jobs_explainer::site::Page;
use scraper::{Html, Selector};
use serde_json::Value;

fn site() -> SiteAddress {
    SiteAddress::new("https://example.org/jobs").expect("it is an address")
}

#[test]
fn a_figures_oembed_is_what_the_specification_asks_of_rich_content() {
    for page in Page::all().filter(|page| page.figure.is_some()) {
        let answer: Value = serde_json::from_str(&oembed(page, Some(&site()))).expect("it is JSON");
        assert_eq!((answer["version"].as_str(), answer["type"].as_str()), (Some("1.0"), Some("rich")));
        for field in ["width", "height", "cache_age"] {
            assert!(answer[field].as_u64().is_some_and(|number| number > 0), "{field} is {}", answer[field]);
        }
        for field in ["title", "provider_name"] {
            assert!(
                answer[field].as_str().is_some_and(|text| !text.is_empty()),
                "{field} is {}",
                answer[field]
            );
        }
        assert!(
            answer["provider_url"].as_str().is_some_and(|url| url.starts_with("https://example.org/jobs/"))
        );
        let image = answer["thumbnail_url"].as_str().expect("it has a picture");
        assert_eq!(image, [&site().of(page), "card.png"].concat());
        assert_eq!(
            (answer["thumbnail_width"].as_u64(), answer["thumbnail_height"].as_u64()),
            (Some(1200), Some(630))
        );
        let html = answer["html"].as_str().expect("rich content has its HTML");
        assert!(!html.contains('\n'), "WordPress breaks lines at {html}");
        let fragment = Html::parse_fragment(html);
        let address = site().of(page);
        for (selector, attribute) in [("blockquote > a", "href"), ("iframe", "src")] {
            let found: Vec<_> = fragment.select(&Selector::parse(selector).expect("it is good")).collect();
            assert_eq!(found.len(), 1, "{html}");
            assert_eq!(found[0].value().attr(attribute), Some(address.as_str()));
        }
        let frame =
            fragment.select(&Selector::parse("iframe").expect("it is good")).next().expect("there is one");
        assert_eq!(frame.value().attr("title"), answer["title"].as_str());
        // What WordPress takes away must not be needed.
        for (name, _) in frame.value().attrs() {
            assert!(["src", "width", "height", "frameborder", "title"].contains(&name), "{name}");
        }
    }
}

#[test]
fn every_address_in_the_tags_is_whole_and_a_figures_oembed_is_among_the_first() {
    for page in Page::all() {
        let tags = tags(page, &site());
        let head = Html::parse_document(&format!("<head>{tags}</head>"));
        let one = |selector: &str, attribute: &str| -> Option<String> {
            let selector = Selector::parse(selector).expect("it is good");
            head.select(&selector).next()?.value().attr(attribute).map(str::to_owned)
        };
        let address = site().of(page);
        assert_eq!(one("link[rel=canonical]", "href"), Some(address.clone()));
        assert_eq!(one("meta[property='og:url']", "content"), Some(address.clone()));
        for property in ["og:title", "og:type", "og:description", "og:site_name", "og:locale"] {
            let content = one(&format!("meta[property='{property}']"), "content");
            assert!(content.is_some_and(|content| !content.is_empty()), "{property}");
        }
        assert_eq!(one("meta[property='og:image']", "content"), Some(format!("{address}card.png")));
        assert_eq!(one("meta[property='og:image:width']", "content").as_deref(), Some("1200"));
        assert!(one("meta[property='og:image:alt']", "content").is_some_and(|words| words.len() > 30));
        assert_eq!(one("meta[name='twitter:card']", "content").as_deref(), Some("summary_large_image"));
        let discovery = one("link[type='application/json+oembed']", "href");
        assert_eq!(discovery, page.figure.map(|_| format!("{address}oembed.json")));
    }
}

#[test]
fn a_policy_names_the_sites_origin_without_its_folder() {
    for (text, origin) in [
        ("https://example.org/jobs", "https://example.org"),
        ("http://127.0.0.1:8022", "http://127.0.0.1:8022"),
    ] {
        assert_eq!(SiteAddress::new(text).expect("it is an address").origin(), origin);
    }
}

#[test]
fn a_site_that_does_not_know_its_address_names_none() {
    for page in Page::all().filter(|page| page.figure.is_some()) {
        assert!(!oembed(page, None).contains("://"));
    }
}
