//! The figure on the operators: its rows say no more than the words they rest on.

use jobs_explainer::report::ARTICLE_MINI_STARTUPS;
use jobs_explainer::text::Locale;
use jobs_explainer::text::operators::{ELSEWHERE, Evidence, IN_ARTICLE, Row};

/// Each row with its evidence.
fn rows(locale: Locale) -> Vec<(Evidence, Row)> {
    let prose = locale.prose();
    let in_article = IN_ARTICLE.into_iter().zip(prose.article_rows());
    in_article.chain(ELSEWHERE.into_iter().zip(prose.elsewhere_rows())).collect()
}

#[test]
fn every_row_rests_on_printed_words() {
    for (evidence, row) in rows(Locale::English) {
        assert!(!evidence.printed.is_empty(), "{}", row.name);
        for printed in evidence.printed {
            assert!(printed.quote().is_some(), "{}", row.name);
        }
    }
}

#[test]
fn the_share_of_a_row_is_the_one_it_says() {
    let shares: Vec<Option<String>> = rows(Locale::English)
        .iter()
        .map(|(evidence, _)| evidence.share.map(|share| format!("{:.1}", share.percent())))
        .collect();
    let expected = [
        Some("60.0"),
        None,
        None,
        None,
        None,
        Some("27.6"),
        Some("44.7"),
        Some("12.4"),
        Some("50.7"),
        Some("8.0"),
    ];
    assert_eq!(shares.iter().map(Option::as_deref).collect::<Vec<_>>(), expected);
    for locale in Locale::ALL {
        for (evidence, row) in rows(locale) {
            assert_eq!(row.value.plain().contains('%'), evidence.share.is_some(), "{}", row.name);
        }
    }
}

#[test]
fn the_names_of_rows_hold_no_number() {
    for locale in Locale::ALL {
        for (_, row) in rows(locale) {
            assert!(!row.name.contains(|letter: char| letter.is_ascii_digit()), "{}", row.name);
        }
    }
}

#[test]
fn what_the_article_calls_a_large_majority_is_quoted() {
    let quote = ARTICLE_MINI_STARTUPS.quote;
    for (locale, words) in [(Locale::English, Some(quote.text)), (Locale::Chinese, quote.chinese)] {
        let said = locale.prose().article_rows()[1].value.plain();
        let inner = said.trim_matches(['“', '”']);
        assert_ne!(inner, said, "{said} is no quotation");
        assert!(words.expect("it is translated").contains(inner), "{said}");
    }
}

#[test]
fn every_row_from_elsewhere_bears_a_flag() {
    for locale in Locale::ALL {
        assert!(locale.prose().elsewhere_rows().iter().all(|row| !row.flag.is_empty()));
    }
}
