//! Quotes: short, translated, and holding the number that they are to prove.

use crate::{
    entry::{At, Entry},
    report::{Language, Quote},
};

/// The most words that a quote may have: enough to prove a number, and no more than is fair to quote.
pub const WORD_LIMIT: usize = 20;

/// The most Chinese or Japanese characters that a quote may have; two of them say about as much as one word.
pub const CHARACTER_LIMIT: usize = 40;

/// A quote as read, with the words that spell its number where digits do not.
pub(crate) struct QuoteEntry {
    line: usize,
    quote: Quote,
    in_words: Option<At<String>>,
}

impl QuoteEntry {
    /// Reads and checks the part `quote` of a figure.
    pub(crate) fn read(mut entry: Entry<'_>) -> Option<Self> {
        let text = entry.text("text");
        let language = entry.word::<Language>("language");
        let english = entry.optional_text("translation");
        let chinese = entry.optional_text("translation_zh");
        let in_words = entry.optional_text("in_words");

        if let Some(text) = &text {
            check_length(&entry, text);
        }
        if let Some(language) = &language {
            check_translations(&entry, language);
        }
        if let (Some(text), Some(words)) = (&text, &in_words)
            && !text.value.contains(&words.value)
        {
            entry.fault(words.line, format!("in_words \"{}\" is not in the quote", words.value));
        }
        entry.finish();

        let text = text?;
        let quote = Quote {
            text: text.value,
            language: language?.value,
            english: english.map(|text| text.value),
            chinese: chinese.map(|text| text.value),
        };
        Some(Self { line: text.line, quote, in_words })
    }

    /// Checks that the quote holds the value, in digits or in the words that `in_words` names.
    pub(crate) fn check_proves(&self, figure: &Entry<'_>, value: f64) {
        let wanted = significant(&value.to_string());
        if self.in_words.is_none() && !numbers(&self.quote.text).any(|number| number == wanted) {
            figure.fault(
                self.line,
                format!(
                    "the quote does not hold the value {value} in digits; correct one of them, \
                     or repeat the words that spell it: quote.in_words = \"…\""
                ),
            );
        }
    }

    /// The quote itself.
    pub(crate) fn to_quote(&self) -> Quote {
        self.quote.clone()
    }
}

fn check_length(entry: &Entry<'_>, text: &At<String>) {
    let words = text.value.split_whitespace().count();
    if words > WORD_LIMIT {
        entry.fault(text.line, format!("text has {words} words; a quote has at most {WORD_LIMIT}"));
    }
    let characters = text.value.chars().filter(|character| is_east_asian(*character)).count();
    if characters > CHARACTER_LIMIT {
        entry.fault(
            text.line,
            format!(
                "text has {characters} Chinese or Japanese characters; a quote has at most {CHARACTER_LIMIT}"
            ),
        );
    }
}

fn check_translations(entry: &Entry<'_>, language: &At<Language>) {
    let (english, chinese) = match language.value {
        Language::English => (false, true),
        Language::SimplifiedChinese | Language::TraditionalChinese => (true, false),
        Language::Japanese => (true, true),
    };
    for (field, tongue, needed) in
        [("translation", "English", english), ("translation_zh", "Chinese", chinese)]
    {
        match (needed, entry.has(field)) {
            (true, false) => {
                entry.fault(language.line, format!("{field} is missing: the quote is not in {tongue}"));
            }
            (false, true) => {
                entry.fault(language.line, format!("{field} is not needed: the quote is in {tongue}"));
            }
            _ => {}
        }
    }
}

fn is_east_asian(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// The numbers of a text by their significant digits, so that 2030万 proves 20.30 million.
fn numbers(text: &str) -> impl Iterator<Item = String> {
    text.split(|character: char| !(character.is_ascii_digit() || ".,".contains(character)))
        .map(significant)
        .filter(|digits| !digits.is_empty())
}

fn significant(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    digits.trim_matches('0').to_owned()
}
