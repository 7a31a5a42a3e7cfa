//! Where the figure's numbers come from: each with its quote, its source and how sure it is.

use yew::prelude::*;

use super::Given;
use super::still::still;
use super::words::number;
use crate::report::{FIGURES, Figure, Provenance, Quote};
use crate::text::Locale;

/// Every figure that the page uses, in a panel that opens.
pub(super) fn sources(given: Given<'_>) -> Html {
    let Given { locale, .. } = given;
    html! {
        <details class="panel" id="growth-sources">
            <summary data-still="show-sources">{still(|| html! { {locale.prose().show_sources()} })}</summary>
            <ol class="sources" id="growth-sources-list" data-still="sources">
                {still(|| FIGURES.iter().map(|&(figure, provenance)| entry(figure, provenance, locale)).collect())}
            </ol>
        </details>
    }
}

/// One figure.
fn entry(figure: &Figure, provenance: &Provenance, locale: Locale) -> Html {
    let text = locale.prose();
    let quantity = text.figure(figure);
    let source = provenance.source;
    let date = html! { <time datetime={source.date.iso}>{text.date(source.date)}</time> };
    let publisher = locale.of(source.publisher);
    html! {
        <li id={format!("source-{}", figure.key)}>
            <p class="source-figure">
                <b>{number(quantity.class, quantity.words)}</b>{" "}{text.figure_about(figure)}{text.comma()}{locale.of(provenance.scope)}
            </p>
            if let Some(quote) = provenance.quote {
                <blockquote lang={quote.language.tag()}>{quote.text}</blockquote>
                if let Some(translation) = translated(quote, locale) {
                    <p class="translation">{text.translation()}{translation}</p>
                }
            }
            <p class="source">
                <a href={source.url} rel="noopener">{publisher}</a>
                if let Some(via) = source.via {
                    {text.via(via)}
                }
                if let Some(title) = source.title {
                    {text.comma()}<cite lang={source.language.tag()}>{title}</cite>
                }
                {text.comma()}{date}
            </p>
            if let Some(caveat) = text.caveat(provenance.confidence) {
                <p class="source-caveat">{caveat}</p>
            }
            if let Some(note) = provenance.note {
                <p class="source-note">{locale.of(note)}</p>
            }
            if let Some(note) = provenance.source.note {
                <p class="source-note">{locale.of(note)}</p>
            }
        </li>
    }
}

/// The quote in the page's language, where it was printed in another.
fn translated(quote: Quote, locale: Locale) -> Option<&'static str> {
    match locale {
        Locale::English => quote.english,
        Locale::Chinese => quote.chinese,
    }
}
