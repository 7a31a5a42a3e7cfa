//! Quotes: short, translated, and holding the number that they are to prove, in words that can be pointed at.

use crate::{
    entry::{At, Entry},
    report::{Class, Language, Quote},
};

/// The most words that a quote may have: enough to prove a number, and no more than is fair to quote.
pub const WORD_LIMIT: usize = 20;

/// The most Chinese or Japanese characters that a quote may have; two of them say about as much as one word.
pub const CHARACTER_LIMIT: usize = 40;

/// A quote as read, with the words that give its number.
pub(crate) struct QuoteEntry {
    line: usize,
    quote: Quote,
    /// The words that spell the number where digits do not.
    in_words: Option<At<String>>,
    /// The words to be highlighted, as the file has them.
    phrase: Option<At<String>>,
}

impl QuoteEntry {
    /// Reads and checks the part `quote` of a figure.
    pub(crate) fn read(mut entry: Entry<'_>) -> Option<Self> {
        let text = entry.text("text");
        let language = entry.word::<Language>("language");
        let english = entry.optional_text("translation");
        let chinese = entry.optional_text("translation_zh");
        let in_words = entry.optional_text("in_words");
        let phrase = entry.optional_text("phrase");

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
        if let (Some(text), Some(phrase)) = (&text, &phrase) {
            let count = text.value.matches(&phrase.value).count();
            if count != 1 {
                entry.fault(
                    phrase.line,
                    format!(
                        "phrase \"{}\" must stand in the quote once, and {}",
                        phrase.value,
                        stands(count)
                    ),
                );
            }
        }
        entry.finish();

        let text = text?;
        let quote = Quote {
            text: text.value,
            language: language?.value,
            english: english.map(|text| text.value),
            chinese: chinese.map(|text| text.value),
            phrase: phrase.as_ref().map(|text| text.value.clone()),
        };
        Some(Self { line: text.line, quote, in_words, phrase })
    }

    /// Checks that the quote of a figure holds its value, in digits or in the words that `in_words` names, and finds
    /// the phrase that gives it where the file names none. What was calculated need not stand in a quote, but some
    /// words of the quote must be what it was calculated from.
    pub(crate) fn settle(&mut self, figure: &Entry<'_>, class: Class, value: f64) {
        let wanted = significant(&value.to_string());
        let text = self.quote.text.as_str();
        let spelled = self.in_words.as_ref().map(|words| words.value.as_str());
        if spelled.is_some_and(|words| !text.contains(words)) {
            // That was told when the quote was read.
            return;
        }
        let in_digits = |text| numbers(text).find(|number| significant(number) == wanted);
        let must_hold = class == Class::Reported;
        if must_hold && spelled.is_none() && in_digits(text).is_none() {
            figure.fault(
                self.line,
                format!(
                    "the quote does not hold the value {value} in digits; correct one of them, \
                     or repeat the words that spell it: quote.in_words = \"…\""
                ),
            );
            return;
        }
        if let Some(At { line, value: phrase }) = &self.phrase {
            let gives = spelled.map_or_else(|| in_digits(phrase).is_some(), |words| phrase.contains(words));
            if must_hold && !gives {
                figure.fault(*line, format!("quote: phrase \"{phrase}\" does not give the value {value}"));
            }
            return;
        }
        let phrase = spelled.or_else(|| in_digits(text));
        match phrase.filter(|phrase| text.matches(phrase).count() == 1) {
            Some(phrase) => self.quote.phrase = Some(phrase.to_owned()),
            None => figure.fault(
                self.line,
                "quote: phrase is missing: the number does not stand in the quote just once, \
                 so name the words that give it: quote.phrase = \"…\"",
            ),
        }
    }

    /// Checks that a statement, which has no number, names no words that give one.
    pub(crate) fn check_gives_no_number(&self, statement: &Entry<'_>) {
        for (field, words) in [("in_words", &self.in_words), ("phrase", &self.phrase)] {
            if let Some(words) = words {
                statement.fault(
                    words.line,
                    format!("quote: {field} is for the number of a figure, and a statement has none"),
                );
            }
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

fn stands(count: usize) -> String {
    match count {
        0 => "does not stand there".to_owned(),
        count => format!("stands there {count} times"),
    }
}

/// The numbers of a text as they are printed.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !(character.is_ascii_digit() || ".,".contains(character)))
        .map(|number| number.trim_matches(['.', ',']))
        .filter(|number| !significant(number).is_empty())
}

/// The significant digits of a number, by which 2030万 proves 20.30 million.
fn significant(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    digits.trim_matches('0').to_owned()
}
