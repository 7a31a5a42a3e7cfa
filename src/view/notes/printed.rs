//! The entry of a printed number, or of printed words.
//!
//! Where it was printed is not said here but once for all entries of a publication (`source`).

use yew::prelude::*;

use crate::report::{Figure, Provenance, Quote, Statement};
use crate::site::Locale;
use crate::text::Origin;
use crate::view::words::look;

/// The entry of a figure of the data file.
pub(super) fn figure(figure: &'static Figure, provenance: &'static Provenance, locale: Locale) -> Html {
    let prose = locale.prose();
    let class = Origin::Figure(figure).class();
    html! {
        <>
            <p class="entry-class"><span class={look(class)}>{prose.class_name(class)}</span></p>
            <p class="entry-value">{prose.figure(figure).words}</p>
            <p>{locale.of(provenance.scope)}{prose.comma()}{prose.years(figure.years)}</p>
            if let Some(words) = provenance.quote {
                {quote(words, locale)}
            }
            <dl>
                if let Some((other, behind)) = provenance.find_counterpart() {
                    <dt>{prose.counterpart_label(behind.source.kind)}</dt>
                    <dd>
                        <a href={format!("#{}", Origin::Figure(other).anchor())} class={look(other.class)}>{prose.figure(other).words}</a>
                        {prose.comma()}{locale.of(behind.source.publisher)}
                    </dd>
                }
                <dt>{prose.rounding_label()}</dt>
                <dd>{prose.precision(figure)}</dd>
                {facts([
                    provenance.support.map(|support| prose.support(support)),
                    prose.caveat(provenance.confidence),
                    provenance.note.map(|note| locale.of(note)),
                ], locale)}
            </dl>
        </>
    }
}

/// The entry of printed words.
pub(super) fn statement(statement: &'static Statement, locale: Locale) -> Html {
    let prose = locale.prose();
    let known =
        facts([prose.caveat(statement.confidence), statement.note.map(|note| locale.of(note)), None], locale);
    html! {
        <>
            <p class="entry-class">{prose.statement_name()}</p>
            <p>{locale.of(statement.scope)}{prose.comma()}{prose.years(statement.years)}</p>
            {quote(statement.quote, locale)}
            <dl>{known}</dl>
        </>
    }
}

/// Printed words with those marked that give the number, and a translation where they are in another language.
pub(in crate::view) fn quote(quote: Quote, locale: Locale) -> Html {
    let translated = match locale {
        Locale::English => quote.english,
        Locale::Chinese => quote.chinese,
    };
    let marked = quote.phrase.and_then(|phrase| {
        let (before, after) = quote.text.split_once(phrase)?;
        Some(html! { <>{before}<mark>{phrase}</mark>{after}</> })
    });
    html! {
        <>
            <blockquote lang={quote.language.tag()}>{marked.unwrap_or_else(|| html! { {quote.text} })}</blockquote>
            if let Some(translated) = translated {
                <p class="translation">{locale.prose().translation()}{translated}</p>
            }
        </>
    }
}

/// What a reader should know: who else has it, how sure it is, and what else there is to say.
fn facts(known: [Option<&'static str>; 3], locale: Locale) -> Html {
    let known: Vec<&str> = known.into_iter().flatten().collect();
    if known.is_empty() {
        return Html::default();
    }
    let prose = locale.prose();
    html! { <><dt>{prose.note_label()}</dt><dd>{known.join(prose.between_sentences())}</dd></> }
}
