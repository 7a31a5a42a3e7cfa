//! The words of the ledger: each check has them in both languages, and no number without an entry.

use std::collections::BTreeSet;

use jobs_explainer::model::{Base, Check, Interval, Verdict};
use jobs_explainer::report::Unit;
use jobs_explainer::text::{Locale, Piece, Sentence};

/// Whether the digits of words are those of years alone.
fn only_years(words: &str) -> bool {
    words
        .split(|character: char| !character.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .all(|digits| digits.len() == 4 && digits.starts_with("20"))
}

fn numbers_lead(sentence: &Sentence) -> bool {
    sentence.pieces().iter().all(|piece| match piece {
        Piece::Words(words) => only_years(words),
        Piece::Number(number) => !number.words.is_empty(),
    })
}

#[test]
fn every_check_is_claimed_explained_and_read() {
    for locale in Locale::ALL {
        let prose = locale.prose();
        let full_stop = match locale {
            Locale::English => '.',
            Locale::Chinese => '。',
        };
        for base in Base::ALL {
            let mut claims = BTreeSet::new();
            for check in Check::ALL {
                let claim = prose.checks_claim(check, base);
                assert!(numbers_lead(&claim), "{}", claim.plain());
                assert!(claims.insert(claim.plain()), "two checks claim {}", claim.plain());
                let [why, meaning] = prose.checks_reading(check, base);
                assert_ne!(why, meaning);
                for sentence in [why, meaning] {
                    assert!(numbers_lead(&sentence), "{}", sentence.plain());
                    assert!(sentence.plain().ends_with(full_stop), "{}", sentence.plain());
                }
            }
        }
    }
}

#[test]
fn every_verdict_has_its_own_words() {
    for locale in Locale::ALL {
        let names: BTreeSet<&str> =
            Verdict::ALL.into_iter().map(|verdict| locale.prose().verdict_name(verdict)).collect();
        assert_eq!(names.len(), 4);
    }
}

#[test]
fn the_score_counts_in_words() {
    let said = |locale: Locale, counts| locale.prose().checks_score(counts).plain();
    assert_eq!(
        said(Locale::English, [15, 1, 12, 5]),
        "Of thirty-three checks, fifteen follow, one is explained by rounding, twelve do not follow and five cannot be checked."
    );
    assert_eq!(
        said(Locale::Chinese, [15, 1, 12, 5]),
        "三十三项核对中，十五项相符，一项为取整所致，十二项不符，五项无从核对。"
    );
    assert!(said(Locale::English, [20, 2, 17, 1]).starts_with("Of forty checks, twenty follow, two are"));
    assert!(said(Locale::Chinese, [10, 2, 20, 1]).starts_with("三十三项核对中，十项相符，两项为"));
}

#[test]
fn ranges_are_told_with_as_few_digits_as_tell_them_apart() {
    let said = |locale: Locale, unit, from, to| locale.prose().checks_range(unit, Interval::new(from, to));
    let english = |unit, from, to| said(Locale::English, unit, from, to);
    assert_eq!(english(Unit::MillionJobs, 22.0, 23.0), "22 to 23 million");
    assert_eq!(english(Unit::MillionJobs, 22.0 / 1.105, 23.0 / 1.095), "19.9 to 21.0 million");
    assert_eq!(english(Unit::RenminbiBillion, 235.0, 245.0), "RMB 235 to 245 billion");
    assert_eq!(english(Unit::PercentAYear, 9.5, 10.5), "9.5 to 10.5%");
    assert_eq!(english(Unit::MillionJobs, 17.445, 17.455), "17.445 to 17.455 million");
    let chinese = |unit, from, to| said(Locale::Chinese, unit, from, to);
    assert_eq!(chinese(Unit::MillionJobs, 22.0, 23.0), "2,200万至2,300万个");
    assert_eq!(chinese(Unit::RenminbiBillion, 235.0, 245.0), "2,350亿至2,450亿元");
    assert_eq!(chinese(Unit::PercentAYear, 9.5, 10.5), "9.5%至10.5%");
}
