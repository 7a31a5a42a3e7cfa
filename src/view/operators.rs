//! The figure on who the operators are: what the article says of them, and what is known elsewhere. Nothing in it moves.

use yew::prelude::*;

use super::Given;
use super::notes::quote;
use super::quotation::leading_to;
use super::section::section;
use super::still::still;
use super::table::{row, still_table};
use super::words::words;
use crate::chart::path::percent;
use crate::model::{Base, Verdict};
use crate::site::{FigureId, Locale};
use crate::text::operators::{ELSEWHERE, Evidence, IN_ARTICLE, Printed, Row, Share, cells};

/// The figure as a section of the page.
pub(super) fn operators(given: &Given<'_>) -> Html {
    let prose = || given.locale().prose();
    let body = still!("div", "body", "id" = "operators-body"; body(given));
    section(given, FigureId::Operators, |base| prose().operators_lead(base), body)
}

/// All of the figure.
fn body(given: &Given<'_>) -> Html {
    let locale = given.locale();
    let prose = locale.prose();
    let [in_article, elsewhere] = prose.operators_headings();
    html! {
        <>
            <p class="answer" id="operators-answer"><span id="operators-answer-words">{words(&prose.operators_answer())}</span></p>
            <h3>{in_article}</h3>
            <ol class="who">
                {rows(IN_ARTICLE.iter().zip(prose.article_rows()), locale, true)}
            </ol>
            <h3>{elsewhere}</h3>
            <ol class="who">
                {rows(ELSEWHERE.iter().zip(prose.elsewhere_rows()), locale, false)}
            </ol>
            <p class="source">{words(&prose.operators_source())}</p>
            {still_table(given, FigureId::Operators, prose.operators_caption(), &prose.operators_heads(), cells_of_all(locale))}
        </>
    }
}

/// Rows of one list; the first bar of what one source alone says is the picture that the sentence names.
fn rows(rows: impl Iterator<Item = (&'static Evidence, Row)>, locale: Locale, one_source: bool) -> Html {
    let prose = locale.prose();
    let list = if one_source { "article" } else { "elsewhere" };
    let one = |(index, (evidence, row)): (usize, (&'static Evidence, Row))| {
        html! {
            <li class="who-row">
                <b class="who-name">{row.name}</b>
                {bar(evidence.share, one_source, (one_source && index == 0).then(|| prose.operators_description()))}
                <span class="who-value">
                    {words(&row.value)}
                    if one_source {
                        <span class="who-sign" aria-hidden="true">{Verdict::CannotBeChecked.sign()}</span>
                        <span class="visually-hidden">{prose.comma()}{prose.one_source()}</span>
                    }
                </span>
                <details class="who-words" id={format!("operators-words-{list}-{index}")}>
                    <summary>{prose.printed_words()}<span class="visually-hidden">{prose.comma()}{row.name}</span></summary>
                    for printed in evidence.printed {
                        if let Some(words) = printed.quote() {
                            {quote(words, locale)}
                            <p class="source">{source(*printed, locale)}</p>
                        }
                    }
                </details>
                if !row.flag.is_empty() {
                    <span class="who-flag">{row.flag}</span>
                }
            </li>
        }
    };
    rows.enumerate().map(one).collect()
}

/// Who printed the words, and when: leads to their entry.
fn source(printed: Printed, locale: Locale) -> Html {
    let (prose, source) = (locale.prose(), printed.source());
    html! {
        <>
            {leading_to(&printed.anchor(), locale.of(source.publisher).into())}
            {prose.comma()}<time datetime={source.date.iso}>{prose.date(source.date)}</time>
        </>
    }
}

/// A bar as long as a whole, filled by the share. With a description it is the figure's picture.
fn bar(share: Option<Share>, one_source: bool, description: Option<&'static str>) -> Html {
    let known = share.map(|share| {
        let class = if one_source { "who-said" } else { "who-known" };
        html! { <rect {class} width={percent(share.percent() / 100.0)} height="100%" /> }
    });
    let drawn = html! { <><rect class="who-all" width="100%" height="100%" />{known.unwrap_or_default()}</> };
    match description {
        Some(description) => html! {
            <svg class="who-bar" id="operators-chart" role="img" aria-labelledby="operators-answer-words" aria-describedby="operators-description">
                <desc id="operators-description">{description}</desc>
                {drawn}
            </svg>
        },
        None => html! { <svg class="who-bar" aria-hidden="true">{drawn}</svg> },
    }
}

/// Every row of the table.
fn cells_of_all(locale: Locale) -> Html {
    let prose = locale.prose();
    let [in_article, elsewhere] = prose.operators_headings();
    let line = |(evidence, said): (&Evidence, Row)| {
        let numbers =
            cells(evidence, |figure| prose.figure(figure), |share| prose.derived(share, Base::Report));
        row(said.name.into(), numbers)
    };
    let group = |name: &'static str| {
        html! { <tr class="table-group"><th scope="rowgroup" colspan="4">{name}</th></tr> }
    };
    html! {
        <>
            {group(in_article)}
            {IN_ARTICLE.iter().zip(prose.article_rows()).map(line).collect::<Html>()}
            {group(elsewhere)}
            {ELSEWHERE.iter().zip(prose.elsewhere_rows()).map(line).collect::<Html>()}
        </>
    }
}
