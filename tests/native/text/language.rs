//! The rules that everything said in a language keeps.

use jobs_explainer::text::Locale;
use proptest::prelude::*;

use super::everything::everything;
use crate::strategy::{any_scenario, extreme_scenarios};

/// A Chinese character; not the punctuation and not the full-width forms.
fn is_han(character: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&character)
}

/// The Chinese character that ASCII punctuation touches in this text, if any does.
///
/// A point or a comma between two digits belongs to a number.
pub(crate) fn half_width_punctuation(text: &str) -> Option<String> {
    let characters: Vec<char> = text.chars().collect();
    characters
        .windows(2)
        .find(|pair| {
            let ascii = |character: char| ",.;:?!()\"'".contains(character);
            (is_han(pair[0]) && ascii(pair[1])) || (ascii(pair[0]) && is_han(pair[1]))
        })
        .map(|pair| pair.iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn nothing_is_left_unsaid_in_either_language(scenario in any_scenario()) {
        for locale in Locale::ALL {
            for (name, said) in everything(locale, &scenario) {
                prop_assert!(!said.trim().is_empty(), "{:?} {} says nothing", locale, name);
                prop_assert!(!said.contains("  "), "{:?} {} has two spaces: {:?}", locale, name, said);
            }
        }
    }

    #[test]
    fn numbers_below_nought_have_a_true_minus(scenario in any_scenario()) {
        for locale in Locale::ALL {
            for (name, said) in everything(locale, &scenario) {
                let characters: Vec<char> = said.chars().collect();
                let hyphen = characters.windows(2).any(|pair| pair[0] == '-' && pair[1].is_ascii_digit());
                // Only a source's own date is written with hyphens.
                prop_assert!(!hyphen, "{:?} {}: {:?}", locale, name, said);
            }
        }
    }

    #[test]
    fn chinese_is_punctuated_in_full_width(scenario in any_scenario()) {
        for (name, said) in everything(Locale::Chinese, &scenario) {
            prop_assert_eq!(half_width_punctuation(&said), None, "{}: {:?}", name, said);
        }
    }

    #[test]
    fn english_has_no_chinese_characters_and_curly_quotes(scenario in any_scenario()) {
        for (name, said) in everything(Locale::English, &scenario) {
            let straight = said.contains(['"', '\'']);
            prop_assert!(!straight, "{} has straight quotes: {:?}", name, said);
            // A note may name a Chinese paper by its own name.
            let names_a_paper = name.ends_with("note of the source");
            prop_assert!(names_a_paper || !said.contains(is_han), "{}: {:?}", name, said);
        }
    }
}

#[test]
fn no_scenario_makes_a_number_that_cannot_be_written() {
    for scenario in extreme_scenarios() {
        for locale in Locale::ALL {
            for (name, said) in everything(locale, &scenario) {
                let infinite = said.split(|letter: char| !letter.is_alphabetic()).any(|word| word == "inf");
                assert!(!infinite, "{locale:?} {name}: {said:?} with {scenario:?}");
                for fault in ["NaN", "–m", "– million", "–万", "–亿", "–%", "−0.0", "-"] {
                    // "like-for-like" and ISO dates have hyphens; a number never does.
                    let allowed = fault == "-" && !said.contains("-0");
                    assert!(
                        allowed || !said.contains(fault),
                        "{locale:?} {name}: {said:?} with {scenario:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_check_of_punctuation_tells_chinese_from_numbers() {
    for faulty in ["总数,按人数", "结束.", "多少?", "(约2,235万)人", "新华社(网)"] {
        assert!(half_width_punctuation(faulty).is_some(), "{faulty}");
    }
    for good in ["总数，按人数", "2,235万个，10.1%。", "据ECC Lab转述", "（约2,235万）人"] {
        assert_eq!(half_width_punctuation(good), None, "{good}");
    }
}
