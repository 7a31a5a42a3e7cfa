//! What figures and statements have in common: somebody said it, somewhere, of some year.

use crate::{
    entry::{At, Entry},
    quote::QuoteEntry,
    report::{Bilingual, Confidence, YEARS, Years},
    source::read_key,
};

/// Keys that nothing can have: the generated lists bear these names.
const RESERVED: [&str; 3] = ["figures", "sources", "statements"];

/// The common part of an entry; what could not be read is missing.
pub(crate) struct Claim {
    pub(crate) name: String,
    pub(crate) key: Option<At<String>>,
    pub(crate) years: Option<At<Years>>,
    pub(crate) scope: Option<Bilingual>,
    pub(crate) source: Option<At<String>>,
    pub(crate) confidence: Option<At<Confidence>>,
    pub(crate) note: Option<Bilingual>,
    pub(crate) quote: Option<QuoteEntry>,
    /// Whether the source printed it, and so cannot be older than what it speaks of.
    pub(crate) is_reported: bool,
    /// The key of the figure that gives the same quantity as others printed it; a statement has none.
    pub(crate) counterpart: Option<At<String>>,
}

impl Claim {
    /// Reads the common fields; their faults are noted.
    pub(crate) fn read(entry: &mut Entry<'_>) -> Self {
        let key = read_key(entry);
        if let Some(key) = key.as_ref().filter(|key| RESERVED.contains(&key.value.as_str())) {
            entry.fault(key.line, "this key is taken by the list of all entries: choose another");
        }
        Self {
            name: entry.name().to_owned(),
            key,
            years: read_years(entry),
            scope: read_scope(entry),
            source: entry.text("source"),
            confidence: entry.word("confidence"),
            note: entry.bilingual("note", "note_zh"),
            quote: entry.part("quote").and_then(QuoteEntry::read),
            is_reported: false,
            counterpart: None,
        }
    }
}

/// The years of a claim, given as `year` or as `years`.
fn read_years(entry: &mut Entry<'_>) -> Option<At<Years>> {
    let year: Option<At<i64>> = entry.read("year", "a year, such as 2018");
    let span: Option<At<[i64; 2]>> = entry.read("years", "a first and a last year, such as [2014, 2018]");
    match (entry.has("year"), entry.has("years")) {
        (false, false) => entry
            .fault(entry.line(), "year is missing: write year = 2018, or years = [2014, 2018] for a span"),
        (true, true) => {
            entry.fault(entry.line(), "both year and years are given: keep one of them");
        }
        _ => {}
    }
    let At { line, value: [first, last] } =
        span.or(year.map(|year| At { line: year.line, value: [year.value; 2] }))?;

    let possible = |year: i64| u16::try_from(year).ok().filter(|year| YEARS.contains(year));
    let (Some(first), Some(last)) = (possible(first), possible(last)) else {
        let (from, to) = (YEARS.start(), YEARS.end());
        let wrong = if possible(first).is_none() { first } else { last };
        entry.fault(line, format!("year {wrong} is impossible: it must lie within {from} to {to}"));
        return None;
    };
    if last < first {
        entry.fault(line, format!("years run backwards, from {first} to {last}"));
        return None;
    }
    Some(At { line, value: Years { first, last } })
}

/// The scope is needed, in both languages.
fn read_scope(entry: &mut Entry<'_>) -> Option<Bilingual> {
    let scope = entry.bilingual("scope", "scope_zh");
    if !entry.has("scope") && !entry.has("scope_zh") {
        entry.fault(entry.line(), "scope is missing, and scope_zh with it");
    }
    scope
}
