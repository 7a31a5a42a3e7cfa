//! What the figure on mini-programs says: worked values under both printings, and where two scenarios cannot both hold.

use jobs_explainer::model::{Base, Measure, measured};
use jobs_explainer::text::Locale;

use super::scenario;

/// Holds a link to its sentence in each language.
fn reads(query: &str, english: &str, chinese: &str) {
    let said = Locale::ALL.map(|locale| locale.text().mini_result(&scenario(query)).plain());
    assert_eq!(said, [english, chinese]);
}

#[test]
fn the_sentence_says_the_jobs_and_their_share() {
    reads(
        "",
        "Growing by 75% at first, fading by 50% a year, mini-programs bring 6.2 million jobs in 2025: 14.2% of all 43.6 \
         million.",
        "若起初每年增长75%，幅度逐年减50%，2025年小程序将带动617万个就业机会，相当于全部4,355万个的14.2%。",
    );
    reads(
        "?figures=article&until=2019",
        "Growing by 75% at first, fading by 50% a year, mini-programs bring 3.2 million jobs in 2019: 13.0% of all 24.2 \
         million.",
        "若起初每年增长75%，幅度逐年减50%，2019年小程序将带动315万个就业机会，相当于全部2,420万个的13.0%。",
    );
    reads(
        "?mini_growth=-20&mini_fade=0&until=2020",
        "Shrinking by 20% at first, fading by 0% a year, mini-programs bring 1.2 million jobs in 2020: 4.3% of all 27.0 \
         million.",
        "若起初每年减少20%，幅度逐年减0%，2020年小程序将带动116万个就业机会，相当于全部2,704万个的4.3%。",
    );
}

#[test]
fn past_all_jobs_the_sentence_says_that_both_cannot_hold() {
    let doubtful = |query: &str| {
        Locale::ALL.map(|locale| {
            let said = locale.text().mini_result(&scenario(query)).plain();
            said.contains("cannot both hold") || said.contains("不可能同时成立")
        })
    };
    for (query, expected) in [
        ("", false),
        ("?mini_fade=0&until=2022", false),
        ("?mini_fade=0&until=2024", true),
        ("?mini_growth=200&mini_fade=0&until=2035&growth=-20", true),
        ("?law=steady&add=-3&until=2035", true),
    ] {
        let scenario = scenario(query);
        let (mini, all) = (measured(&scenario, Measure::MiniProgramJobs), measured(&scenario, Measure::Jobs));
        assert_eq!(mini > all, expected, "{query}: {mini} of {all}");
        assert_eq!(doubtful(query), [expected; 2], "{query}");
    }
    reads(
        "?mini_growth=200&mini_fade=0&until=2035&growth=-20",
        "Growing by 200% at first, fading by 0% a year, mini-programs bring 235,035.10 billion jobs in 2035: 467,009,174 times all \
         0.5 million. The two scenarios cannot both hold.",
        "若起初每年增长200%，幅度逐年减0%，2035年小程序将带动2,350,350.97亿个就业机会，相当于全部50万个的467,009,174倍。这两个设想\
         不可能同时成立。",
    );
}

#[test]
fn the_sum_starts_at_the_count_and_ends_at_the_result() {
    let sum = |locale: Locale, query: &str| locale.text().mini_sum(&scenario(query)).plain();
    assert_eq!(
        sum(Locale::English, ""),
        "1.82 million × (1 + 75%), 7 times, where each year keeps all but 50% of the growth before = 6.17 million. All jobs: \
         22.35 million × (1 + 10.0%), 7 times = 43.55 million. Arithmetic on your settings, not a forecast."
    );
    assert!(sum(Locale::Chinese, "?figures=article").starts_with("180万个 ×（1 + 75%），连乘7次"));
}

#[test]
fn the_prose_follows_the_printing() {
    for (base, english, chinese) in [
        (Base::Report, ["1.82 million", "0.78 million", "38%", "6.6%"], ["182万个", "78万个", "38%", "6.6%"]),
        (Base::Article, ["1.8 million", "0.77 million", "39%", "6.5%"], ["180万个", "77万个", "39%", "6.5%"]),
    ] {
        for (locale, words) in [(Locale::English, english), (Locale::Chinese, chinese)] {
            let lead = locale.prose().mini_programs_lead(base);
            let said: String = lead.paragraphs.iter().map(|paragraph| paragraph.plain()).collect();
            for word in words {
                assert!(said.contains(word), "{word} is not in {said}");
            }
        }
    }
}

#[test]
fn the_leap_of_2019_is_told_against_both_counts_of_2018() {
    for locale in Locale::ALL {
        let (_, [first, ..]) = locale.prose().mini_later();
        let said = first.plain();
        assert!(said.contains("194.5%") && said.contains("665.7%"), "{said}");
    }
}
