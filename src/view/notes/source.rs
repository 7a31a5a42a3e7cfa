//! A publication that entries come from.

use yew::prelude::*;

use crate::report::Source;
use crate::site::Locale;

/// Publisher, date and address, what to know of it, and its headline.
pub(in crate::view) fn source(source: &'static Source, locale: Locale, with_headline: bool) -> Html {
    let prose = locale.prose();
    html! {
        <p class="entry-source">
            <a href={source.url}>{locale.of(source.publisher)}</a>
            if let Some(via) = source.via {
                {prose.via(via)}
            }
            {prose.comma()}{prose.date(source.date)}
            if let Some(title) = source.title.filter(|_| with_headline) {
                <cite lang={source.language.tag()}>{title}</cite>
            }
            if let Some(note) = source.note {
                <span>{locale.of(note)}</span>
            }
        </p>
    }
}
