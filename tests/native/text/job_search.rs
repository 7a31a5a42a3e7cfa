//! The sentence on the search for work: what it multiplies, and how it compares.

use jobs_explainer::model::{Lever, Scenario, searching};
use jobs_explainer::text::{Locale, Origin, Piece};
use proptest::prelude::*;

use super::scenario;
use crate::strategy::any_scenario;

/// Holds a link to its sentence in each language.
fn reads(query: &str, english: &str, chinese: &str) {
    let said = |locale: Locale| locale.text().job_search_result(&scenario(query)).plain();
    assert_eq!(said(Locale::English), english);
    assert_eq!(said(Locale::Chinese), chinese);
}

#[test]
fn the_articles_numbers_make_more_than_all_jobs() {
    reads(
        "",
        "Of 1,000 million users, 11% is 110 million, and a quarter of those is 27.5 million: more than all 22.35 million \
         WeChat jobs.",
        "10亿用户的11%是1.1亿，其中四分之一是2,750万，多于全部2,235万个微信就业机会。",
    );
    reads(
        "?figures=article",
        "Of 1,000 million users, 11% is 110 million, and a quarter of those is 27.5 million: more than all 22 million \
         WeChat jobs.",
        "10亿用户的11%是1.1亿，其中四分之一是2,750万，多于全部2,200万个微信就业机会。",
    );
}

#[test]
fn on_people_they_make_fewer() {
    reads(
        "?users=494.3",
        "Of 494.3 million users, 11% is 54.4 million, and a quarter of those is 13.6 million: fewer than all 22.35 million \
         WeChat jobs.",
        "4.943亿用户的11%是5,437万，其中四分之一是1,359万，少于全部2,235万个微信就业机会。",
    );
}

#[test]
fn near_all_jobs_the_sentence_shows_on_which_side() {
    reads(
        "?users=1000&search_share=10&search_success=22.35",
        "Of 1,000 million users, 10% is 100 million, and 22.4% of those is 22.35 million: as many as all 22.35 million \
         WeChat jobs.",
        "10亿用户的10%是1亿，其中22.4%是2,235万，等于全部2,235万个微信就业机会。",
    );
    reads(
        "?users=1000&search_share=10&search_success=22.3",
        "Of 1,000 million users, 10% is 100 million, and 22.3% of those is 22.30 million: fewer than all 22.35 million \
         WeChat jobs.",
        "10亿用户的10%是1亿，其中22.3%是2,230万，少于全部2,235万个微信就业机会。",
    );
}

#[test]
fn nobody_is_fewer_than_all() {
    reads(
        "?search_share=0",
        "Of 1,000 million users, 0% is 0 million, and a quarter of those is 0 million: fewer than all 22.35 million \
         WeChat jobs.",
        "10亿用户的0%是0万，其中四分之一是0万，少于全部2,235万个微信就业机会。",
    );
}

#[test]
fn the_sum_multiplies_the_three_numbers() {
    let sum = |locale: Locale, query: &str| locale.text().job_search_sum(&scenario(query)).plain();
    assert_eq!(sum(Locale::English, ""), "1,000 million × 11% × 25% = 27.5 million");
    assert_eq!(sum(Locale::Chinese, "?users=494.3"), "4.943亿 × 11% × 25% = 1,359万");
}

proptest! {
    #[test]
    fn the_comparison_is_true_for_whatever_is_set(scenario in any_scenario()) {
        let over = searching(&scenario).finding - scenario.base.jobs_2018().in_millions();
        for (locale, [more, fewer, same]) in [
            (Locale::English, ["more than all", "fewer than all", "as many as all"]),
            (Locale::Chinese, ["多于全部", "少于全部", "等于全部"]),
        ] {
            let said = locale.text().job_search_result(&scenario).plain();
            let expected = if over.abs() < 0.005 { same } else if over > 0.0 { more } else { fewer };
            for words in [more, fewer, same] {
                prop_assert_eq!(said.contains(words), words == expected, "{}", said);
            }
        }
    }

    #[test]
    fn every_digit_belongs_to_a_number_with_an_origin(scenario in any_scenario()) {
        for locale in Locale::ALL {
            let sentence = locale.text().job_search_result(&scenario);
            let own = |piece: &&Piece| matches!(piece, Piece::Number(number) if matches!(number.origin, Origin::Yours(_)));
            prop_assert_eq!(sentence.pieces().iter().filter(own).count(), 5);
            for piece in sentence.pieces() {
                if let Piece::Words(words) = piece {
                    prop_assert!(!words.contains(|character: char| character.is_ascii_digit()), "{}", words);
                }
            }
        }
    }
}

#[test]
fn every_slider_of_the_figure_marks_what_the_article_says() {
    for lever in Lever::OF_JOB_SEARCH {
        let marked: Vec<f64> = lever.references().iter().map(|reference| reference.value()).collect();
        assert!(marked.contains(&Scenario::default().default_of(lever)), "{marked:?}");
    }
    let users: Vec<f64> = Lever::Users.references().iter().map(|reference| reference.value()).collect();
    assert_eq!(users, [494.3, 1000.0, 1098.0]);
    let label = |locale: Locale| {
        let labels = Lever::Users.references();
        let labels = labels.iter().map(|reference| locale.prose().reference(Lever::Users, reference).0);
        labels.collect::<Vec<String>>()
    };
    assert_eq!(label(Locale::English), ["494.3", "1,000", "1,098"]);
    assert_eq!(label(Locale::Chinese), ["4.943亿", "10亿", "10.98亿"]);
}
