//! The figure on the operators, as HTML: its bars, and the printed words of each row without a script.

use jobs_explainer::site::{self, FigureId, Locale};
use jobs_explainer::text::operators::{ELSEWHERE, IN_ARTICLE};
use scraper::Selector;

use super::{Page, attribute, pages, read, text};

/// The story and the figure's own page, in each language.
fn shown() -> Vec<Page> {
    let alone = Locale::ALL.map(|locale| read(site::Page { locale, figure: Some(FigureId::Operators) }));
    pages().into_iter().chain(alone).collect()
}

#[test]
fn every_row_opens_the_words_it_rests_on() {
    let quotes = Selector::parse("details > blockquote").expect("good");
    for page in shown() {
        let rows = page.all("#operators .who-row");
        assert_eq!(rows.len(), IN_ARTICLE.len() + ELSEWHERE.len());
        for (row, evidence) in rows.into_iter().zip(IN_ARTICLE.into_iter().chain(ELSEWHERE)) {
            let shown: Vec<String> = row.select(&quotes).map(text).collect();
            let printed: Vec<&str> =
                evidence.printed.iter().filter_map(|one| one.quote()).map(|quote| quote.text).collect();
            assert_eq!(shown, printed);
        }
    }
}

#[test]
fn bars_are_filled_as_far_as_anyone_says() {
    for page in shown() {
        let widths = |class: &str| -> Vec<String> {
            page.all(&format!("#operators rect.{class}"))
                .into_iter()
                .map(|bar| String::from(attribute(bar, "width")))
                .collect()
        };
        assert_eq!(widths("who-said"), ["60%"]);
        assert_eq!(widths("who-known"), ["27.6%", "44.7%", "12.4%", "50.7%", "8%"]);
        assert_eq!(widths("who-all"), vec!["100%"; 10]);
    }
}

#[test]
fn one_bar_is_the_picture_that_the_sentence_names() {
    for page in shown() {
        let picture = page.one("#operators svg[role=img]");
        assert_eq!(attribute(picture, "aria-labelledby"), "operators-answer-words");
        assert!(page.text("#operators-answer-words").contains("60%"));
    }
}

#[test]
fn what_the_article_alone_says_bears_the_sign_and_says_why() {
    for page in shown() {
        let signs = page.all("#operators .who-sign");
        assert_eq!(signs.len(), IN_ARTICLE.len());
        assert!(signs.into_iter().all(|sign| text(sign) == "?"));
        for row in page.all("#operators .who:first-of-type .who-value") {
            assert!(text(row).ends_with(page.locale.prose().one_source()), "{}", text(row));
        }
    }
}
