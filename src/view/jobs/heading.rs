//! What stands over the marks and never changes: the number itself, and the names under which it went out.

use yew::prelude::*;

use crate::model::Base;
use crate::report::ARTICLE_AUTHORS;
use crate::site::Locale;
use crate::text::{COUNT_NAMES, CountName};
use crate::view::quotation::{in_its_language, quoted};
use crate::view::words::number as linked;

/// The number, as large as the page allows, under both printings.
pub(super) fn number(locale: Locale) -> Html {
    let shown = |base: Base| locale.prose().jobs_count(base);
    [(Base::Report, "as-report"), (Base::Article, "as-article")]
        .into_iter()
        .map(|(base, class)| {
            let (quantity, behind) = shown(base);
            html! { <b {class}>{linked(&quantity)}<span class="huge-unit">{" "}{behind}</span></b> }
        })
        .collect()
}

/// The names, each with the number that went with it and who printed it when; and who had counted.
pub(super) fn names(locale: Locale) -> Html {
    let prose = locale.prose();
    let name = |(name, [before, behind]): (&CountName, [&'static str; 2])| {
        let source = name.provenance.source;
        let language = name.provenance.quote.map_or(source.language, |quote| quote.language);
        html! {
            <li>
                <b>{before}{in_its_language(language, name.printed())}{behind}</b>
                <span>
                    {linked(&prose.figure(name.figure))}{prose.comma()}{locale.of(source.publisher)}{prose.comma()}
                    <time datetime={source.date.iso}>{prose.date(source.date)}</time>
                </span>
            </li>
        }
    };
    let [before, behind] = prose.counted_by();
    html! {
        <>
            <ol class="names" aria-label={prose.count_names_label()}>
                {COUNT_NAMES.iter().zip(prose.count_names()).map(name).collect::<Html>()}
            </ol>
            <p class="source">{before}{quoted(&ARTICLE_AUTHORS)}{behind}</p>
        </>
    }
}
