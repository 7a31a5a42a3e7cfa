//! The figures as CSV: read back, the table says what the data file says, and a spreadsheet can open it safely.

use report_data::{Bilingual, Language, Quote, Report, read_text, to_csv};

use super::source;
use crate::{
    figures::report,
    sample::{GOOD, NAME, with},
};

/// The cells of the exported table under their columns' names, row by row.
fn table(report: &Report) -> Vec<Vec<(String, String)>> {
    let text = to_csv(report).expect("the report is whole");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let names = reader.headers().expect("there is a header").clone();
    let row = |record: csv::StringRecord| {
        names.iter().zip(&record).map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect()
    };
    reader.records().map(|record| row(record.expect("every row has all columns"))).collect()
}

fn cell<'r>(row: &'r [(String, String)], column: &str) -> &'r str {
    let cell = row.iter().find(|(name, _)| name == column);
    cell.map(|(_, cell)| cell.as_str()).expect("the column should be there")
}

#[test]
fn the_table_holds_every_figure_with_its_source() {
    let (report, rows) = (report(), table(&report()));
    assert_eq!(rows.len(), report.figures.len());
    for (figure, row) in report.figures.iter().zip(&rows) {
        let source = source(&report, figure);
        let quote = figure.quote.as_ref();
        let note = figure.note.as_ref();
        let source_note = source.note.as_ref();
        let (at_least, below) = figure.interval();
        for (column, wanted) in [
            ("key", Some(figure.key.as_str())),
            ("bound", Some(figure.bound.word())),
            ("unit", Some(figure.unit.word())),
            ("scope", Some(figure.scope.english.as_str())),
            ("scope_zh", Some(figure.scope.chinese.as_str())),
            ("confidence", Some(figure.confidence.word())),
            ("class", Some(figure.class.word())),
            ("support", figure.support.map(|support| support.word())),
            ("counterpart", figure.counterpart.as_deref()),
            ("quote", quote.map(|quote| quote.text.as_str())),
            ("quote_language", quote.map(|quote| quote.language.word())),
            ("quote_translation", quote.and_then(|quote| quote.english.as_deref())),
            ("quote_translation_zh", quote.and_then(|quote| quote.chinese.as_deref())),
            ("quote_phrase", quote.and_then(|quote| quote.phrase.as_deref())),
            ("note", note.map(|note| note.english.as_str())),
            ("note_zh", note.map(|note| note.chinese.as_str())),
            ("source", Some(source.key.as_str())),
            ("publisher", Some(source.publisher.english.as_str())),
            ("publisher_zh", Some(source.publisher.chinese.as_str())),
            ("via", source.via.as_deref()),
            ("title", source.title.as_deref()),
            ("source_language", Some(source.language.word())),
            ("date", Some(source.date.iso.as_str())),
            ("kind", Some(source.kind.word())),
            ("url", Some(source.url.as_str())),
            ("source_note", source_note.map(|note| note.english.as_str())),
            ("source_note_zh", source_note.map(|note| note.chinese.as_str())),
        ] {
            assert_eq!(cell(row, column), wanted.unwrap_or_default(), "{}: {column}", figure.key);
        }
        for (column, wanted) in [
            ("value", figure.value),
            ("decimals", figure.decimals.into()),
            ("at_least", at_least),
            ("below", below),
            ("first_year", figure.years.first.into()),
            ("last_year", figure.years.last.into()),
        ] {
            let number: f64 = cell(row, column).parse().expect("the cell is a number");
            assert_eq!(number.to_bits(), wanted.to_bits(), "{}: {column}", figure.key);
        }
    }
}

#[test]
fn a_value_has_the_digits_that_were_printed() {
    let rows = table(&read_text(NAME, GOOD).expect("the sample is good"));
    let values: Vec<_> = rows.iter().map(|row| cell(row, "value")).collect();
    assert_eq!(values, ["22.35", "20.30", "10.1"]);
}

#[test]
fn the_table_begins_with_the_mark_by_which_excel_knows_utf_8_and_ends_in_a_newline() {
    let text = to_csv(&report()).expect("the report is whole");
    assert!(text.starts_with("\u{feff}key,value,bound,"));
    assert!(text.ends_with("\r\n"));
}

#[test]
fn the_same_report_always_becomes_the_same_table() {
    assert_eq!(to_csv(&report()).ok(), to_csv(&report()).ok());
}

/// The columns with text that an editor of the data file is free to write.
const TEXTS: [&str; 17] = [
    "scope",
    "scope_zh",
    "counterpart",
    "quote",
    "quote_translation",
    "quote_translation_zh",
    "quote_phrase",
    "note",
    "note_zh",
    "publisher",
    "publisher_zh",
    "via",
    "title",
    "url",
    "source_note",
    "source_note_zh",
    "key",
];

/// The sample with one text in place of all others.
fn saying(text: &str) -> Report {
    let mut report = read_text(NAME, GOOD).expect("the sample is good");
    let both = || Bilingual { english: text.to_owned(), chinese: text.to_owned() };
    for figure in &mut report.figures {
        figure.key = text.to_owned();
        (figure.scope, figure.note) = (both(), Some(both()));
        figure.counterpart = Some(text.to_owned());
        figure.quote = Some(Quote {
            text: text.to_owned(),
            language: Language::Japanese,
            english: Some(text.to_owned()),
            chinese: Some(text.to_owned()),
            phrase: Some(text.to_owned()),
        });
    }
    for source in &mut report.sources {
        (source.publisher, source.note) = (both(), Some(both()));
        (source.via, source.title) = (Some(text.to_owned()), Some(text.to_owned()));
        source.url = text.to_owned();
    }
    report
}

#[test]
fn no_text_is_taken_for_a_formula() {
    for formula in ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", " =1", "＝1", "＋1", "－1", "＠1"] {
        let rows = table(&saying(formula));
        assert_eq!(rows.len(), 3);
        for (row, column) in rows.iter().flat_map(|row| TEXTS.map(|column| (row, column))) {
            assert_eq!(cell(row, column), format!("'{formula}"), "{column}");
        }
    }
}

#[test]
fn a_text_that_is_no_formula_stays_as_it_is() {
    for text in ["2.9% = 22.35 ÷ 775.86", "a-b, \"c\"\nd", "−3", "'"] {
        let rows = table(&saying(text));
        for (row, column) in rows.iter().flat_map(|row| TEXTS.map(|column| (row, column))) {
            assert_eq!(cell(row, column), text, "{column}");
        }
    }
}

#[test]
fn a_negative_number_stays_a_number() {
    let text = with("value = 22.35", "value = -20")
        .replace(
            "decimals = 2\nunit = \"million jobs\"\nyear = 2018",
            "decimals = -1\nunit = \"million jobs\"\nyear = 2018",
        )
        .replace("More than 22.35 million", "Down by 20 million");
    let rows = table(&read_text(NAME, &text).expect("a figure can be negative"));
    let row = rows.first().expect("there are rows");
    assert_eq!([cell(row, "value"), cell(row, "decimals"), cell(row, "at_least")], ["-20", "-1", "-20"]);
}

#[test]
fn a_figure_without_its_source_is_no_table() {
    let mut report = read_text(NAME, GOOD).expect("the sample is good");
    report.sources.clear();
    let error = to_csv(&report).expect_err("the source is missing").to_string();
    assert!(error.contains("the source \"agency_2019\" of \"jobs_2018\" is not in the report"), "{error}");
}
