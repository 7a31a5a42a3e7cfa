//! Reads one `[[figure]]` and checks what can be checked without looking at any other entry.

use std::ops::RangeInclusive;

use crate::{
    claim::Claim,
    entry::{At, Entry},
    quote::QuoteEntry,
    report::{Class, Confidence, Figure, Support},
};

/// The printed precisions that make sense: from millions to millionths.
const DECIMALS: RangeInclusive<i8> = -6..=6;

/// Reads the entry and notes its faults: what it claims, and the figure if it is whole.
pub(crate) fn read_figure(mut entry: Entry<'_>) -> (Claim, Option<Figure>) {
    let mut claim = Claim::read(&mut entry);
    let value = entry.number("value");
    let bound = entry.word("bound");
    let decimals = entry.digits("decimals");
    let unit = entry.word("unit");
    let class = entry.word::<Class>("class");
    let support = entry.has("support").then(|| entry.word::<Support>("support")).flatten();
    claim.counterpart = entry.optional_text("counterpart");

    if let (Some(value), Some(decimals)) = (&value, &decimals) {
        check_digits(&entry, value, decimals);
    }
    if let Some(class) = &class {
        claim.is_reported = class.value == Class::Reported;
        check_grounds(&entry, class, claim.confidence.as_ref());
        if let (Some(value), Some(quote)) = (&value, &mut claim.quote) {
            quote.settle(&entry, class.value, value.value);
        }
    }
    entry.finish();

    let figure = || {
        Some(Figure {
            key: claim.key.as_ref()?.value.clone(),
            value: value?.value,
            bound: bound?.value,
            decimals: decimals?.value,
            unit: unit?.value,
            years: claim.years.as_ref()?.value,
            scope: claim.scope.clone()?,
            quote: claim.quote.as_ref().map(QuoteEntry::to_quote),
            source: claim.source.as_ref()?.value.clone(),
            confidence: claim.confidence.as_ref()?.value,
            class: class?.value,
            support: support.map(|support| support.value),
            counterpart: claim.counterpart.as_ref().map(|counterpart| counterpart.value.clone()),
            note: claim.note.clone(),
        })
    };
    let figure = figure();
    (claim, figure)
}

/// A value is finite and has no more digits than were printed.
fn check_digits(entry: &Entry<'_>, value: &At<f64>, decimals: &At<i8>) {
    let At { line, value } = *value;
    if !value.is_finite() {
        entry.fault(line, format!("value {value} is no number to calculate with"));
        return;
    }
    if !DECIMALS.contains(&decimals.value) {
        let (from, to) = (DECIMALS.start(), DECIMALS.end());
        entry.fault(decimals.line, format!("decimals must lie within {from} and {to}"));
        return;
    }
    let digits = decimals.value;
    let scale = 10_f64.powi(i32::from(digits.abs()));
    let units = if digits < 0 { value / scale } else { value * scale };
    if (units - units.round()).abs() > 1e-6 {
        entry
            .fault(line, format!("value {value} has more digits than decimals = {digits} says were printed"));
    }
}

/// What a figure of each class has to rest on.
fn check_grounds(entry: &Entry<'_>, class: &At<Class>, confidence: Option<&At<Confidence>>) {
    let (has_quote, has_note) = (entry.has("quote"), entry.has("note"));
    match class.value {
        Class::Reported if !has_quote => {
            entry.fault(class.line, "quote is missing: a reported figure needs the printed words");
        }
        Class::Derived if !has_quote && !has_note => entry.fault(
            class.line,
            "quote is missing: a derived figure needs a quote, or a note that gives the arithmetic",
        ),
        Class::Assumed if !has_note => entry
            .fault(class.line, "note is missing: an assumed figure needs a note that says why it was chosen"),
        _ => {}
    }
    match (class.value, confidence) {
        (Class::Reported, Some(At { line, value: Confidence::Derived })) => entry.fault(
            *line,
            "confidence \"derived\" does not go with class \"reported\": nobody printed what was calculated",
        ),
        (Class::Derived | Class::Assumed, Some(At { line, value: Confidence::Verified })) => entry.fault(
            *line,
            "confidence \"verified\" goes with class \"reported\" alone: only printed words can be verified",
        ),
        _ => {}
    }
}
