//! Still parts that differ between the article's figures and the report's: both stand in the page, and the style sheet
//! shows the one that is asked for (`data-base` on the root element).
//!
//! So the numbers of the prose follow the switch without a word of it in the WebAssembly.

use yew::prelude::*;

use super::words::{number, words};
use crate::model::Base;
use crate::text::{Piece, Sentence};

/// A sentence under both printings: once where they agree, number by number where only numbers differ, whole where the
/// words do too.
pub(super) fn sentence_in_both(said: impl Fn(Base) -> Sentence) -> Html {
    let [report, article] = Base::ALL.map(said);
    if report == article {
        return words(&report);
    }
    if !same_words(&report, &article) {
        return in_both([words(&report), words(&article)]);
    }
    report
        .pieces()
        .iter()
        .zip(article.pieces())
        .map(|pair| match pair {
            (Piece::Number(report), Piece::Number(article)) if report != article => {
                in_both([number(report), number(article)])
            }
            (Piece::Number(both), _) => number(both),
            (Piece::Words(both), _) => html! { {both.clone()} },
        })
        .collect()
}

/// Anything under both printings, the report's first, drawn from what is to be shown: once where that is the same.
pub(super) fn drawn_in_both<T: PartialEq>(shown: impl Fn(Base) -> T, draw: impl Fn(&T) -> Html) -> Html {
    let [report, article] = Base::ALL.map(shown);
    if report == article {
        return draw(&report);
    }
    html! {
        <>
            <div class="as-report">{draw(&report)}</div>
            <div class="as-article">{draw(&article)}</div>
        </>
    }
}

/// Two inline pieces, of which the style sheet shows one.
fn in_both([report, article]: [Html; 2]) -> Html {
    html! { <><span class="as-report">{report}</span><span class="as-article">{article}</span></> }
}

/// Whether two sentences differ in their numbers alone.
fn same_words(one: &Sentence, other: &Sentence) -> bool {
    one.pieces().len() == other.pieces().len()
        && one.pieces().iter().zip(other.pieces()).all(|pair| match pair {
            (Piece::Words(one), Piece::Words(other)) => one == other,
            (Piece::Number(_), Piece::Number(_)) => true,
            _ => false,
        })
}
