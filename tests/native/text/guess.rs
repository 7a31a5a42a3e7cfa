//! What is said of a guess: the score of every path and the sum behind it, in both languages.

use jobs_explainer::link;
use jobs_explainer::model::Base;
use jobs_explainer::model::later::{Author, paths};
use jobs_explainer::report::Class;
use jobs_explainer::text::guess::{score_of, sum_of};
use jobs_explainer::text::{Locale, Sentence, Text};

use super::classes;

/// What says something of paths.
type Say = fn(&dyn Text, Base, &[(Author, [f64; 4])]) -> Sentence;

/// What is said of a link's paths, in English and in Chinese.
fn said(query: &str, say: Say) -> [Sentence; 2] {
    let reading = link::read(query);
    assert_eq!(reading.mends, [], "{query}");
    let paths = paths(&reading.scenario, &reading.guess);
    Locale::ALL.map(|locale| say(locale.text(), reading.scenario.base, &paths))
}

/// Holds the score of a link's paths to its words.
fn scores(query: &str, english: &str, chinese: &str) {
    assert_eq!(said(query, score_of).map(|sentence| sentence.plain()), [english, chinese], "{query}");
}

#[test]
fn a_guess_is_scored_beside_the_growth_of_2018_carried_on() {
    // By hand: 15.63, 24.00, 32.44 and 30.24 % off, 25.58 % on average; 1.01 of 26.01 is 3.88 %.
    scores(
        "?guess=25~28~31.2~35",
        "Over 2019 to 2022, your line misses the headline counts by 25.6% on average and growth of 10% a year by 28.5%; \
         2019 as counted before, by 3.9% and 5.5%.",
        "2019年至2022年，你画的线与公布的总数平均相差25.6%，每年增长10%则相差28.5%；2019年若按原来的口径，则相差3.9%、5.5%。",
    );
}

#[test]
fn a_skipped_guess_leaves_the_growth_of_2018_alone() {
    scores(
        "?guess=skip",
        "Over 2019 to 2022, growth of 10% a year misses the headline counts by 28.5% on average; 2019 as counted before, by \
         5.5%.",
        "2019年至2022年，每年增长10%与公布的总数平均相差28.5%；2019年若按原来的口径，则相差5.5%。",
    );
}

#[test]
fn a_scenario_of_ones_own_and_the_articles_figures_are_scored_too() {
    // 22.35 × 1.15 and on: 13.26, 19.77, 26.39 and 22.09 % off.
    scores(
        "?guess=25~28~31.2~35&growth=15",
        "Over 2019 to 2022, your line misses the headline counts by 25.6% on average, your scenario by 20.4% and growth of 10% \
         a year by 28.5%; 2019 as counted before, by 3.9%, 1.2% and 5.5%.",
        "2019年至2022年，你画的线与公布的总数平均相差25.6%，你的设想则相差20.4%，每年增长10%则相差28.5%；\
         2019年若按原来的口径，则相差3.9%、1.2%、5.5%。",
    );
    // 22 × 1.1 and on.
    scores(
        "?guess=skip&figures=article",
        "Over 2019 to 2022, growth of 10% a year misses the headline counts by 29.6% on average; 2019 as counted before, by \
         7.0%.",
        "2019年至2022年，每年增长10%与公布的总数平均相差29.6%；2019年若按原来的口径，则相差7.0%。",
    );
}

#[test]
fn the_sum_shows_every_gap_over_its_headline() {
    let [english, chinese] = said("?guess=25~28~31.2~35", sum_of).map(|sentence| sentence.plain());
    let gaps = "4.63 ÷ 29.63, 8.84 ÷ 36.84, 14.98 ÷ 46.18, 15.17 ÷ 50.173, mean 25.6%; 1.01 ÷ 26.01 = 3.9%";
    assert!(english.contains(&format!("your line: {gaps}; growth of 10% a year: ")), "{english}");
    assert!(chinese.contains("你画的线：463 ÷ 2,963，884 ÷ 3,684，1,498 ÷ 4,618，1,517 ÷ "), "{chinese}");
    assert!(chinese.contains("平均25.6%；101 ÷ 2,601 = 3.9%；每年增长10%："), "{chinese}");
}

#[test]
fn no_number_of_a_guess_is_taken_for_a_published_one() {
    for sentence in said("?guess=25~28~31.2~35", score_of) {
        let classes = classes(&sentence);
        // The growth of 2018 alone is printed: the score of each path rests on an assumption.
        assert_eq!(classes.iter().filter(|class| **class == Class::Assumed).count(), 4, "{classes:?}");
        assert_eq!(classes.len(), 5);
    }
}
