//! Reads one `[[source]]` and checks what can be checked without looking at any other entry.

use toml::value::Datetime;

use crate::{
    entry::{At, Entry},
    report::{Bilingual, Date, Source, SourceKind},
};

/// A source with what the checks across entries need; what could not be read is missing.
pub(crate) struct SourceEntry {
    pub(crate) name: String,
    pub(crate) key: Option<At<String>>,
    /// The date that nothing it reports can be later than: a law has none, for it stays in force.
    pub(crate) printed: Option<Date>,
}

/// Reads the entry and notes its faults: what other entries need of it, and the source if it is whole.
pub(crate) fn read_source(mut entry: Entry<'_>) -> (SourceEntry, Option<Source>) {
    let name = entry.name().to_owned();
    let key = read_key(&mut entry);
    let publisher = entry.text("publisher");
    let publisher_zh = entry.optional_text("publisher_zh");
    let via = entry.optional_text("via");
    let title = entry.optional_text("title");
    let language = entry.word("language");
    let date = entry.text("date").and_then(|text| read_date(&entry, &text));
    let kind = entry.word::<SourceKind>("kind");
    let url = entry.text("url").filter(|url| check_url(&entry, url));
    let note = entry.bilingual("note", "note_zh");
    entry.finish();
    let is_law = kind.as_ref().is_some_and(|kind| kind.value == SourceKind::LegalText);
    let printed = date.clone().filter(|_| !is_law);

    let source = || {
        let publisher = publisher?.value;
        Some(Source {
            key: key.as_ref()?.value.clone(),
            publisher: Bilingual {
                chinese: publisher_zh.map_or_else(|| publisher.clone(), |text| text.value),
                english: publisher,
            },
            via: via.map(|text| text.value),
            title: title.map(|text| text.value),
            language: language?.value,
            date: date?,
            kind: kind?.value,
            url: url?.value,
            note,
        })
    };
    let source = source();
    (SourceEntry { name, key, printed }, source)
}

/// The key of an entry: it becomes the name of a constant.
pub(crate) fn read_key(entry: &mut Entry<'_>) -> Option<At<String>> {
    let key = entry.text("key")?;
    let is_snake = key.value.starts_with(|first: char| first.is_ascii_lowercase())
        && key.value.split('_').all(|part| {
            !part.is_empty()
                && part.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
        });
    if !is_snake {
        entry.fault(
            key.line,
            "the key must be in snake_case: small letters a to z, digits and single underscores between them",
        );
    }
    Some(key)
}

fn read_date(entry: &Entry<'_>, text: &At<String>) -> Option<Date> {
    // A date of less than a day is completed, so that the calendar's rules are toml's and not ours.
    let iso = text.value.as_str();
    let (full, has_month, has_day) = match iso.len() {
        4 => (format!("{iso}-01-01"), false, false),
        7 => (format!("{iso}-01"), true, false),
        _ => (iso.to_owned(), true, true),
    };
    let date = full.parse::<Datetime>().ok().filter(|moment| moment.time.is_none());
    let Some(date) = date.and_then(|moment| moment.date) else {
        entry.fault(
            text.line,
            format!("date \"{iso}\" is no date; write \"2019-03-05\", or as much as is known: \"2019-03\", \"2019\""),
        );
        return None;
    };
    Some(Date {
        iso: iso.to_owned(),
        year: date.year,
        month: has_month.then_some(date.month),
        day: has_day.then_some(date.day),
    })
}

fn check_url(entry: &Entry<'_>, url: &At<String>) -> bool {
    let rest = url.value.strip_prefix("https://").or_else(|| url.value.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next());
    let is_web = host.is_some_and(|host| host.contains('.')) && !url.value.contains(char::is_whitespace);
    if !is_web {
        entry.fault(
            url.line,
            format!(
                "url \"{}\" is no web address: it must begin with https:// or http:// and a host",
                url.value
            ),
        );
    }
    is_web
}
