//! The report's figures as a table.

use std::io;

use csv::{Error, Terminator, WriterBuilder};

use crate::report::{Bilingual, Figure, Report, Source};

/// Without this mark Excel takes a UTF-8 file for one in the code page of the reader's Windows, and the Chinese is lost.
/// Readers that go by RFC 4180 skip it or are told to (`utf-8-sig` in Python).
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The names of the columns, in the order of [`row`].
const COLUMNS: [&str; 33] = [
    "key",
    "value",
    "bound",
    "decimals",
    "at_least",
    "below",
    "unit",
    "first_year",
    "last_year",
    "scope",
    "scope_zh",
    "confidence",
    "class",
    "support",
    "counterpart",
    "quote",
    "quote_language",
    "quote_translation",
    "quote_translation_zh",
    "quote_phrase",
    "note",
    "note_zh",
    "source",
    "publisher",
    "publisher_zh",
    "via",
    "title",
    "source_language",
    "date",
    "kind",
    "url",
    "source_note",
    "source_note_zh",
];

/// Writes the figures as CSV after RFC 4180: a header, and one row for each figure with its source beside it.
///
/// What is unknown is empty. The text begins with a byte order mark, for Excel. A text that a spreadsheet would take
/// for a formula, because it begins with `=`, `+`, `-`, `@` or a control character, is preceded by an apostrophe.
///
/// # Errors
///
/// A figure's source is not in the report, which [`read`](crate::read()) does not let happen.
pub fn to_csv(report: &Report) -> Result<String, Error> {
    let mut table = Vec::new();
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(&mut table);
    writer.write_record(COLUMNS)?;
    for figure in &report.figures {
        let source = report.sources.iter().find(|source| source.key == figure.source);
        let source = source.ok_or_else(|| {
            invalid(format!("the source \"{}\" of \"{}\" is not in the report", figure.source, figure.key))
        })?;
        writer.write_record(row(figure, source))?;
    }
    writer.flush()?;
    drop(writer);
    let table = String::from_utf8(table).map_err(|error| invalid(error.to_string()))?;
    Ok(format!("{BYTE_ORDER_MARK}{table}"))
}

/// The fields of a figure and its source, in the order of [`COLUMNS`].
fn row(figure: &Figure, source: &Source) -> [String; COLUMNS.len()] {
    let printed = usize::try_from(figure.decimals).unwrap_or(0);
    let (at_least, below) = figure.interval();
    let quote = figure.quote.as_ref();
    let optional = |text: Option<&String>| text.map_or_else(String::new, |text| harmless(text));
    let english = |text: Option<&Bilingual>| optional(text.map(|text| &text.english));
    let chinese = |text: Option<&Bilingual>| optional(text.map(|text| &text.chinese));
    [
        harmless(&figure.key),
        format!("{:.printed$}", figure.value),
        figure.bound.word().to_owned(),
        figure.decimals.to_string(),
        at_least.to_string(),
        below.to_string(),
        figure.unit.word().to_owned(),
        figure.years.first.to_string(),
        figure.years.last.to_string(),
        harmless(&figure.scope.english),
        harmless(&figure.scope.chinese),
        figure.confidence.word().to_owned(),
        figure.class.word().to_owned(),
        figure.support.map_or("", |support| support.word()).to_owned(),
        optional(figure.counterpart.as_ref()),
        optional(quote.map(|quote| &quote.text)),
        quote.map_or("", |quote| quote.language.word()).to_owned(),
        optional(quote.and_then(|quote| quote.english.as_ref())),
        optional(quote.and_then(|quote| quote.chinese.as_ref())),
        optional(quote.and_then(|quote| quote.phrase.as_ref())),
        english(figure.note.as_ref()),
        chinese(figure.note.as_ref()),
        harmless(&source.key),
        harmless(&source.publisher.english),
        harmless(&source.publisher.chinese),
        optional(source.via.as_ref()),
        optional(source.title.as_ref()),
        source.language.word().to_owned(),
        source.date.iso.clone(),
        source.kind.word().to_owned(),
        harmless(&source.url),
        english(source.note.as_ref()),
        chinese(source.note.as_ref()),
    ]
}

/// A text that no spreadsheet takes for a formula. Numbers are spared: a minus before one is no danger.
fn harmless(text: &str) -> String {
    // East Asian editions of spreadsheets read the full-width signs like the others.
    let signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    let starts = |character: char| signs.contains(&character) || character.is_control();
    let guard = if text.trim_start_matches(' ').starts_with(starts) { "'" } else { "" };
    format!("{guard}{text}")
}

fn invalid(message: String) -> Error {
    io::Error::new(io::ErrorKind::InvalidData, message).into()
}
