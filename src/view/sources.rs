//! Where the figure's numbers come from: each with its quote, its source and how sure it is.

use yew::prelude::*;

use super::words::class_of;
use crate::report::{FIGURES, Figure, Quote};
use crate::text::{Locale, Text};

/// What the list shows.
#[derive(Debug, Clone, Copy, PartialEq, Properties)]
pub(super) struct Props {
    /// The page's language.
    pub(super) locale: Locale,
}

/// Every figure that the page uses, in a panel that opens.
#[component]
pub(super) fn Sources(props: &Props) -> Html {
    let text = props.locale.text();
    html! {
        <details class="panel" id="growth-sources">
            <summary>{text.show_sources()}</summary>
            <ol class="sources">
                for figure in FIGURES {
                    {entry(figure, props.locale, text)}
                }
            </ol>
        </details>
    }
}

/// One figure.
fn entry(figure: &'static Figure, locale: Locale, text: &dyn Text) -> Html {
    let quantity = text.figure(figure);
    let source = figure.source;
    let date = html! { <time datetime={source.date.iso}>{text.date(source.date)}</time> };
    let publisher = locale.of(source.publisher);
    html! {
        <li id={format!("source-{}", figure.key)}>
            <p class="source-figure">
                <b class={class_of(quantity.class)}>{quantity.words}</b>{" "}{text.figure_about(figure)}
            </p>
            if let Some(quote) = figure.quote {
                <blockquote lang={quote.language.tag()}>{quote.text}</blockquote>
                if let Some(translation) = translated(quote, locale) {
                    <p class="translation">{text.translation()}{translation}</p>
                }
            }
            <p class="source">
                <a href={source.url} rel="noopener">{publisher}</a>
                if let Some(via) = source.via {
                    {format!(" ({via})")}
                }
                if let Some(title) = source.title {
                    {text.comma()}<cite lang={source.language.tag()}>{title}</cite>
                }
                {text.comma()}{date}
            </p>
            if let Some(caveat) = text.figure_caveat(figure) {
                <p class="source-caveat">{caveat}</p>
            }
            if let Some(note) = figure.note {
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
