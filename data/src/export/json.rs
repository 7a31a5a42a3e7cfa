//! The report as one JSON object.

use serde_json::{Value, json};

use crate::report::{Bilingual, Figure, Quote, Report, Source, Statement};

const ABOUT: &str = "Figures of the article of 5 March 2019 on jobs through WeChat, of other coverage of the \
                     report it is about, of later reports and of what they are compared with, each with the words it \
                     rests on; the report itself was not read.";

const ABOUT_ZH: &str = "2019年3月5日有关微信带动就业的文章、对同一报告的其他报道、此后各年的报告以及用作比较的数字，\
                        每个数字都附有所依据的原文；报告本身未曾读到。";

/// Writes the report as JSON: an object with `about` (and `about_zh`), `sources`, `figures` and `statements`.
///
/// Every entry has all fields, and what is unknown is `null`; a figure or statement names its source by key. The
/// interval that a figure's printed form allows is half-open: `at_least` belongs to it, `below` does not.
#[must_use]
pub fn to_json(report: &Report) -> String {
    let document = json!({
        "about": ABOUT,
        "about_zh": ABOUT_ZH,
        "sources": report.sources.iter().map(source).collect::<Vec<_>>(),
        "figures": report.figures.iter().map(figure).collect::<Vec<_>>(),
        "statements": report.statements.iter().map(statement).collect::<Vec<_>>(),
    });
    format!("{document:#}\n")
}

fn source(source: &Source) -> Value {
    let (note, note_zh) = both(source.note.as_ref());
    json!({
        "key": source.key,
        "publisher": source.publisher.english,
        "publisher_zh": source.publisher.chinese,
        "via": source.via,
        "title": source.title,
        "language": source.language.word(),
        "date": source.date.iso,
        "kind": source.kind.word(),
        "url": source.url,
        "note": note,
        "note_zh": note_zh,
    })
}

fn figure(figure: &Figure) -> Value {
    let (at_least, below) = figure.interval();
    let (note, note_zh) = both(figure.note.as_ref());
    json!({
        "key": figure.key,
        "value": figure.value,
        "bound": figure.bound.word(),
        "decimals": figure.decimals,
        "interval": { "at_least": at_least, "below": below },
        "unit": figure.unit.word(),
        "years": { "first": figure.years.first, "last": figure.years.last },
        "scope": figure.scope.english,
        "scope_zh": figure.scope.chinese,
        "source": figure.source,
        "confidence": figure.confidence.word(),
        "class": figure.class.word(),
        "support": figure.support.map(|support| support.word()),
        "counterpart": figure.counterpart,
        "note": note,
        "note_zh": note_zh,
        "quote": figure.quote.as_ref().map(quote),
    })
}

fn statement(statement: &Statement) -> Value {
    let (note, note_zh) = both(statement.note.as_ref());
    json!({
        "key": statement.key,
        "years": { "first": statement.years.first, "last": statement.years.last },
        "scope": statement.scope.english,
        "scope_zh": statement.scope.chinese,
        "source": statement.source,
        "confidence": statement.confidence.word(),
        "note": note,
        "note_zh": note_zh,
        "quote": quote(&statement.quote),
    })
}

fn quote(quote: &Quote) -> Value {
    json!({
        "text": quote.text,
        "language": quote.language.word(),
        "translation": quote.english,
        "translation_zh": quote.chinese,
        "phrase": quote.phrase,
    })
}

/// A text that may be absent, in both languages.
fn both(text: Option<&Bilingual>) -> (Option<&str>, Option<&str>) {
    text.map(|text| (text.english.as_str(), text.chinese.as_str())).unzip()
}
