//! The entries that the page's numbers lead to: who printed it, in which words, when and where; or the arithmetic.
//!
//! Printed entries stand under the publication that they come from, which is told once; `browser::provenance` puts a copy
//! of it into the entry that it opens.

mod derived;
mod printed;
mod source;

pub(super) use printed::quote;

use yew::prelude::*;

use super::Given;
use super::element::tag;
use super::still::still;
use crate::footnotes::{Entry, Footnote};
use crate::report::Source;
use crate::site::FigureId;
use crate::text::Prose;

/// The entries as the last part of a figure's own page.
pub(super) fn notes(given: &Given<'_>) -> Html {
    tag!("section", "class" = "section section-notes", "id" = "notes", "aria-labelledby" = "notes-heading";
        still!("h2", "notes-heading", "id" = "notes-heading"; given.locale().prose().notes_heading()),
        entries(given))
    .html()
}

/// The list of entries: by publication, in the order in which the page first needs each, then what was computed.
pub(super) fn entries(given: &Given<'_>) -> Html {
    still!("ol", "entries", "class" = "entries", "id" = "entries"; list(given))
}

/// What the list holds.
fn list(given: &Given<'_>) -> Html {
    let derived: Vec<&Footnote> =
        given.footnotes.iter().filter(|footnote| source_of(footnote.entry).is_none()).collect();
    let computed = given.locale().prose().computed_here();
    html! {
        <>
            for source in sources(given.footnotes) {
                <li data-source="">
                    {source::source(source, given.locale(), given.page.figure == Some(FigureId::Sources))}
                    <ol>{entries_of(given, |footnote| source_of(footnote.entry) == Some(source))}</ol>
                </li>
            }
            if !derived.is_empty() {
                <li>
                    <p class="entry-source">{computed}</p>
                    <ol>{entries_of(given, |footnote| source_of(footnote.entry).is_none())}</ol>
                </li>
            }
        </>
    }
}

/// The publications that the entries come from, each once, in the order of the entries.
fn sources(footnotes: &[Footnote]) -> Vec<&'static Source> {
    let mut sources: Vec<&'static Source> = Vec::new();
    for source in footnotes.iter().filter_map(|footnote| source_of(footnote.entry)) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources
}

/// The publication that an entry comes from; none where its number was computed here.
const fn source_of(entry: Entry) -> Option<&'static Source> {
    match entry {
        Entry::Figure(_, provenance) => Some(provenance.source),
        Entry::Statement(statement) => Some(statement.source),
        Entry::Derived(_) => None,
    }
}

/// Those entries that belong somewhere, in their order.
fn entries_of(given: &Given<'_>, belongs: impl Fn(&Footnote) -> bool) -> Html {
    given
        .footnotes
        .iter()
        .filter(|footnote| belongs(footnote))
        .map(|footnote| entry(given, footnote))
        .collect()
}

/// One entry, with the ways back to where its number stands.
fn entry(given: &Given<'_>, footnote: &Footnote) -> Html {
    let locale = given.locale();
    let body = match footnote.entry {
        Entry::Figure(figure, provenance) => printed::figure(figure, provenance, locale),
        Entry::Statement(statement) => printed::statement(statement, locale),
        Entry::Derived(derived) => derived::derived(derived, locale),
    };
    html! {
        <li class="entry" id={footnote.entry.anchor()}>
            {body}
            {uses(footnote, locale.prose())}
        </li>
    }
}

/// Where the number stands on this page.
fn uses(footnote: &Footnote, prose: &dyn Prose) -> Html {
    if footnote.uses.is_empty() {
        return Html::default();
    }
    html! {
        <p class="entry-uses">
            {prose.used_in()}
            for (index, place) in footnote.uses.iter().enumerate() {
                if index > 0 {
                    {prose.comma()}
                }
                <a href={format!("#{}", place.part)}>
                    {place.figure.map_or_else(|| prose.page_head(), |figure| prose.figure_name(figure))}
                </a>
            }
        </p>
    }
}
