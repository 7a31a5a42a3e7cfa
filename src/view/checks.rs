//! The figure on every sum checked: the score, then each check with its sign, its words, its sum and its small chart.
//!
//! Nothing in it answers to a control but the choice of figures, so all of it stands still.

mod row;
mod strip;

use yew::prelude::*;

use self::row::{row, table_row};
use super::Given;
use super::both::{drawn_in_both, sentence_in_both};
use super::section::section;
use super::still::still;
use super::table::still_table;
use super::words::words;
use crate::model::{Check, Verdict, score};
use crate::site::FigureId;
use crate::text::Prose;

/// The figure as a section of the page.
pub(super) fn checks(given: &Given<'_>) -> Html {
    let prose = || given.locale().prose();
    let body = still!("div", "body", "class" = "checks", "id" = "checks-body"; body(given));
    section(given, FigureId::Checks, |base| prose().checks_lead(base), body)
}

/// Score, checks and table.
fn body(given: &Given<'_>) -> Html {
    let prose = given.locale().prose();
    let rows = Check::ALL.map(|check| table_row(check, prose)).into_iter().collect();
    html! {
        <>
            <p class="answer"><span id="checks-answer-words">{sentence_in_both(|base| prose.checks_score(score(base)))}</span></p>
            {drawn_in_both(score, |counts| tally(*counts, prose))}
            <p class="source">{prose.checks_key()}</p>
            {part(true, given)}
            {part(false, given)}
            <p class="source">{words(&prose.checks_source())}</p>
            {still_table(given, FigureId::Checks, prose.checks_caption(), &prose.checks_heads(), rows)}
        </>
    }
}

/// A sign for each check, by verdict: the score to be counted.
fn tally(counts: [usize; 4], prose: &dyn Prose) -> Html {
    let lines = Verdict::ALL.into_iter().zip(counts).map(|(verdict, count)| {
        html! { <p class={tint(verdict)}><b>{verdict.sign().repeat(count)}</b>{prose.checks_tally(verdict, count)}</p> }
    });
    html! {
        <div class="checks-tally" role="img" aria-labelledby="checks-answer-words">{lines.collect::<Html>()}</div>
    }
}

/// The checks about the article's sentences, or the others.
fn part(of_article: bool, given: &Given<'_>) -> Html {
    let checks = Check::ALL.into_iter().filter(|check| check.is_of_article() == of_article);
    html! {
        <>
            <h3>{given.locale().prose().checks_part(of_article)}</h3>
            <ol class="checks-list">{checks.map(|check| row(check, given)).collect::<Html>()}</ol>
        </>
    }
}

/// The class that gives a verdict its colour.
const fn tint(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Follows | Verdict::ExplainedByRounding => "holds",
        Verdict::DoesNotFollow => "fails",
        Verdict::CannotBeChecked => "open",
    }
}
