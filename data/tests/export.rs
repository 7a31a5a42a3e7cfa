//! The report as JSON: read back, it says what the data file says.

mod table;

use report_data::{Bound, Figure, Report, Source, read_text, to_json};
use serde_json::Value;

use crate::{
    figures::report,
    sample::{GOOD, NAME},
};

fn json(report: &Report) -> Value {
    serde_json::from_str(&to_json(report)).expect("the export is JSON")
}

fn source<'r>(report: &'r Report, figure: &Figure) -> &'r Source {
    report.sources.iter().find(|source| source.key == figure.source).expect("every figure has a source")
}

#[test]
fn the_json_says_what_it_is_and_that_the_report_was_not_read() {
    let json = json(&report());
    let keys: Vec<_> = json.as_object().expect("the export is an object").keys().collect();
    assert_eq!(keys, ["about", "about_zh", "sources", "figures", "statements"]);
    assert!(json["about"].as_str().is_some_and(|about| about.contains("the report itself was not read")));
    assert!(json["about_zh"].as_str().is_some_and(|about| about.contains("报告本身未曾读到")));
}

#[test]
fn the_json_holds_every_source() {
    let (report, json) = (report(), json(&report()));
    assert_eq!(json["sources"].as_array().map(Vec::len), Some(report.sources.len()));
    for (index, source) in report.sources.iter().enumerate() {
        let entry = &json["sources"][index];
        assert_eq!(entry["key"], source.key);
        assert_eq!(entry["publisher"], source.publisher.english);
        assert_eq!(entry["publisher_zh"], source.publisher.chinese);
        assert_eq!(entry["via"].as_str(), source.via.as_deref());
        assert_eq!(entry["title"].as_str(), source.title.as_deref());
        assert_eq!(entry["language"], source.language.word());
        assert_eq!(entry["date"], source.date.iso);
        assert_eq!(entry["kind"], source.kind.word());
        assert_eq!(entry["url"], source.url);
        assert_eq!(entry["note"].as_str(), source.note.as_ref().map(|note| note.english.as_str()));
        assert_eq!(entry["note_zh"].as_str(), source.note.as_ref().map(|note| note.chinese.as_str()));
    }
}

#[test]
fn the_json_holds_every_figure_with_all_fields() {
    let (report, json) = (report(), json(&report()));
    assert_eq!(json["figures"].as_array().map(Vec::len), Some(report.figures.len()));
    for (index, figure) in report.figures.iter().enumerate() {
        let entry = &json["figures"][index];
        let (at_least, below) = figure.interval();
        assert_eq!(entry["key"], figure.key);
        assert_eq!(entry["value"], figure.value);
        assert_eq!(entry["bound"], figure.bound.word());
        assert_eq!(entry["decimals"], figure.decimals);
        assert_eq!(
            (&entry["interval"]["at_least"], &entry["interval"]["below"]),
            (&at_least.into(), &below.into())
        );
        assert_eq!(entry["unit"], figure.unit.word());
        assert_eq!(
            (&entry["years"]["first"], &entry["years"]["last"]),
            (&figure.years.first.into(), &figure.years.last.into())
        );
        assert_eq!(
            (&entry["scope"], &entry["scope_zh"]),
            (&figure.scope.english.as_str().into(), &figure.scope.chinese.as_str().into())
        );
        assert_eq!(entry["source"], source(&report, figure).key);
        assert_eq!(entry["confidence"], figure.confidence.word());
        assert_eq!(entry["class"], figure.class.word());
        assert_eq!(entry["support"].as_str(), figure.support.map(|support| support.word()));
        assert_eq!(entry["counterpart"].as_str(), figure.counterpart.as_deref());
        assert_eq!(entry["note"].as_str(), figure.note.as_ref().map(|note| note.english.as_str()));
        assert_eq!(entry["note_zh"].as_str(), figure.note.as_ref().map(|note| note.chinese.as_str()));
        let quote = figure.quote.as_ref();
        assert_eq!(entry["quote"]["text"].as_str(), quote.map(|quote| quote.text.as_str()));
        assert_eq!(entry["quote"]["language"].as_str(), quote.map(|quote| quote.language.word()));
        assert_eq!(entry["quote"]["translation"].as_str(), quote.and_then(|quote| quote.english.as_deref()));
        assert_eq!(
            entry["quote"]["translation_zh"].as_str(),
            quote.and_then(|quote| quote.chinese.as_deref())
        );
        assert_eq!(entry["quote"]["phrase"].as_str(), quote.and_then(|quote| quote.phrase.as_deref()));
    }
}

#[test]
fn the_json_holds_every_statement_with_its_words() {
    let (report, json) = (report(), json(&report()));
    assert_eq!(json["statements"].as_array().map(Vec::len), Some(report.statements.len()));
    for (index, statement) in report.statements.iter().enumerate() {
        let entry = &json["statements"][index];
        assert_eq!(entry["key"], statement.key);
        assert_eq!(entry["years"]["first"], statement.years.first);
        assert_eq!(entry["scope_zh"], statement.scope.chinese);
        assert_eq!(entry["source"], statement.source);
        assert_eq!(entry["confidence"], statement.confidence.word());
        assert_eq!(entry["note"].as_str(), statement.note.as_ref().map(|note| note.english.as_str()));
        assert_eq!(entry["quote"]["text"], statement.quote.text);
    }
}

#[test]
fn the_json_begins_with_what_it_is_and_ends_in_one_newline() {
    let text = to_json(&read_text(NAME, GOOD).expect("the sample is good"));
    assert!(text.starts_with("{\n  \"about\": \"Figures of the article"), "{text}");
    assert!(text.ends_with("\n}\n"), "{text}");
}

#[test]
fn the_same_report_always_becomes_the_same_json() {
    assert_eq!(to_json(&report()), to_json(&report()));
}

#[test]
fn the_interval_is_what_the_printed_form_allows() {
    let sample = read_text(NAME, GOOD).expect("the sample is good");
    let mut figure = sample.figures.into_iter().next().expect("the sample has figures");
    let mut interval = |value: f64, bound: Bound, decimals: i8| {
        (figure.value, figure.bound, figure.decimals) = (value, bound, decimals);
        figure.interval()
    };
    assert_eq!(interval(20.30, Bound::Exactly, 2), (20.295, 20.305));
    assert_eq!(interval(240.0, Bound::Exactly, -1), (235.0, 245.0));
    assert_eq!(interval(500.0, Bound::About, -2), (450.0, 550.0));
    assert_eq!(interval(22.0, Bound::MoreThan, 0), (22.0, 23.0));
    assert_eq!(interval(22.35, Bound::MoreThan, 2), (22.35, 22.36));
}
