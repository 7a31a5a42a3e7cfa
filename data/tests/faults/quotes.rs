//! Faults of quotes: their length, their translations, the number they hold and the words that give it.

use report_data::read_text;

use super::assert_fault;
use crate::sample::{GOOD, NAME, with};

#[test]
fn an_unknown_field_of_a_quote_is_told() {
    assert_fault(
        "quote.translation = \"20.30m jobs\"",
        "quote.translation = \"20.30m jobs\"\nquote.page = 3",
        "figures.toml:55: figure \"jobs_2017\": quote: there is no field page",
    );
}

#[test]
fn a_reported_figure_without_a_quote_is_told() {
    assert_fault(
        "quote.text = \"就业规模达2030万人\"\nquote.language = \"zh-Hans\"\nquote.translation = \"20.30m jobs\"\n",
        "",
        "figures.toml:51: figure \"jobs_2017\": quote is missing: \
         a reported figure needs the printed words",
    );
}

#[test]
fn a_derived_figure_with_neither_quote_nor_note_is_told() {
    assert_fault(
        "note = \"22.35 ÷ 20.30\"\nnote_zh = \"2,235 ÷ 2,030\"\n",
        "",
        "figures.toml:67: figure \"growth_2017_2018\": quote is missing: \
         a derived figure needs a quote, or a note that gives the arithmetic",
    );
}

#[test]
fn a_quote_of_twenty_words_is_good_and_one_of_twenty_one_is_told() {
    let twenty = format!("22.35{}", " word".repeat(19));
    let text = "More than 22.35 million people were employed";
    assert!(read_text(NAME, &with(text, &twenty)).is_ok());
    assert_fault(
        text,
        &format!("{twenty} more"),
        "figures.toml:36: figure \"jobs_2018\": quote: text has 21 words; a quote has at most 20",
    );
}

#[test]
fn a_quote_of_forty_chinese_characters_is_good_and_one_of_forty_one_is_told() {
    let forty = format!("2030{}", "万".repeat(40));
    let text = "就业规模达2030万人";
    assert!(read_text(NAME, &with(text, &forty)).is_ok());
    assert_fault(
        text,
        &format!("{forty}人"),
        "figures.toml:52: figure \"jobs_2017\": quote: \
         text has 41 Chinese or Japanese characters; a quote has at most 40",
    );
}

#[test]
fn a_quote_in_a_foreign_language_without_translation_is_told() {
    assert_fault(
        "quote.translation = \"20.30m jobs\"\n",
        "",
        "figures.toml:53: figure \"jobs_2017\": quote: \
         translation is missing: the quote is not in English",
    );
    assert_fault(
        "quote.translation_zh = \"超过2,235万人就业\"\n",
        "",
        "figures.toml:37: figure \"jobs_2018\": quote: \
         translation_zh is missing: the quote is not in Chinese",
    );
}

#[test]
fn a_value_that_its_quote_does_not_hold_is_told() {
    assert_fault(
        "value = 22.35",
        "value = 22.53",
        "figures.toml:36: figure \"jobs_2018\": the quote does not hold the value 22.53 in digits; \
         correct one of them, or repeat the words that spell it: quote.in_words = \"…\"",
    );
}

#[test]
fn a_value_may_be_spelled_in_words_that_stand_in_the_quote() {
    let text = "quote.text = \"More than 22.35 million people were employed\"";
    let spelled = "quote.text = \"over twenty-two million\"\nquote.in_words = \"twenty-two million\"";
    assert!(read_text(NAME, &with(text, spelled)).is_ok());
    assert_fault(
        text,
        "quote.text = \"over twenty-two million\"\nquote.in_words = \"twenty-three million\"",
        "figures.toml:37: figure \"jobs_2018\": quote: \
         in_words \"twenty-three million\" is not in the quote",
    );
}

#[test]
fn a_statement_without_words_is_told() {
    assert_fault(
        "quote.text = \"兼职也算\"\nquote.language = \"zh-Hans\"\nquote.translation = \"part-time counts\"\n",
        "",
        "figures.toml:71: statement \"definition\": quote is missing: \
         a statement is nothing but the printed words",
    );
}

#[test]
fn the_number_as_printed_is_the_phrase_where_the_file_names_none() {
    let report = read_text(NAME, GOOD).expect("the sample is good");
    let phrase = |index: usize| report.figures.get(index)?.quote.as_ref()?.phrase.as_deref();
    assert_eq!([phrase(0), phrase(1)], [Some("22.35"), Some("2030")]);
}

#[test]
fn the_words_that_spell_a_number_are_the_phrase_where_the_file_names_none() {
    let spelled = with(
        "quote.text = \"More than 22.35 million people were employed\"",
        "quote.text = \"over twenty-two million\"\nquote.in_words = \"twenty-two million\"",
    );
    let report = read_text(NAME, &spelled).expect("a number may be spelled in words");
    let quote = report.figures.first().and_then(|figure| figure.quote.as_ref());
    assert_eq!(quote.and_then(|quote| quote.phrase.as_deref()), Some("twenty-two million"));
}

#[test]
fn a_phrase_that_the_file_names_is_the_phrase() {
    let named = with(
        "quote.translation = \"20.30m jobs\"",
        "quote.translation = \"20.30m jobs\"\nquote.phrase = \"达2030万人\"",
    );
    let report = read_text(NAME, &named).expect("a phrase of the quote is good");
    let quote = report.figures.get(1).and_then(|figure| figure.quote.as_ref());
    assert_eq!(quote.and_then(|quote| quote.phrase.as_deref()), Some("达2030万人"));
}

#[test]
fn a_phrase_that_does_not_stand_in_its_quote_once_is_told() {
    assert_fault(
        "quote.translation = \"20.30m jobs\"",
        "quote.translation = \"20.30m jobs\"\nquote.phrase = \"2030 万\"",
        "figures.toml:55: figure \"jobs_2017\": quote: \
         phrase \"2030 万\" must stand in the quote once, and does not stand there",
    );
    assert_fault(
        "quote.text = \"就业规模达2030万人\"",
        "quote.text = \"2030万人达2030万人\"\nquote.phrase = \"2030万\"",
        "figures.toml:53: figure \"jobs_2017\": quote: \
         phrase \"2030万\" must stand in the quote once, and stands there 2 times",
    );
}

#[test]
fn a_phrase_that_does_not_give_the_value_is_told() {
    assert_fault(
        "quote.translation = \"20.30m jobs\"",
        "quote.translation = \"20.30m jobs\"\nquote.phrase = \"就业规模\"",
        "figures.toml:55: figure \"jobs_2017\": quote: phrase \"就业规模\" does not give the value 20.3",
    );
    assert_fault(
        "quote.text = \"More than 22.35 million people were employed\"",
        "quote.text = \"over twenty-two million\"\nquote.in_words = \"twenty-two million\"\nquote.phrase = \"over\"",
        "figures.toml:38: figure \"jobs_2018\": quote: phrase \"over\" does not give the value 22.35",
    );
}

#[test]
fn a_number_that_stands_in_its_quote_twice_needs_a_phrase() {
    for twice in ["2030万人达2030万人", "达2030万人,共12030万人"] {
        assert_fault(
            "就业规模达2030万人",
            twice,
            "figures.toml:52: figure \"jobs_2017\": quote: phrase is missing: the number does not stand in the quote \
             just once, so name the words that give it: quote.phrase = \"…\"",
        );
    }
}

#[test]
fn what_was_calculated_from_a_quote_needs_a_phrase_of_it() {
    assert_fault(
        "note = \"22.35 ÷ 20.30\"",
        "quote.text = \"22.35 on 20.30\"\nquote.language = \"en\"\nquote.translation_zh = \"2,235\"\nnote = \"22.35 ÷ 20.30\"",
        "figures.toml:68: figure \"growth_2017_2018\": quote: phrase is missing: the number does not stand in the \
         quote just once, so name the words that give it: quote.phrase = \"…\"",
    );
}

#[test]
fn a_statement_that_names_words_for_a_number_is_told() {
    for field in ["in_words", "phrase"] {
        assert_fault(
            "quote.translation = \"part-time counts\"",
            &format!("quote.translation = \"part-time counts\"\nquote.{field} = \"兼职\""),
            &format!(
                "figures.toml:81: statement \"definition\": quote: \
                 {field} is for the number of a figure, and a statement has none"
            ),
        );
    }
}
