//! The article as bars in place of its words, with its fourteen numbers between them: each leads to where it stands and
//! bears the sign of what came of it. Contents list and finding in one.
//!
//! A bar is a row of block characters and not an element, so that the browser breaks the lines as it breaks words, at
//! every width and in every size of text, and a paragraph is a handful of elements.

use yew::prelude::*;

use crate::chart::masthead::{Piece, paragraphs};
use crate::model::{ArticleNumber, Base, Verdict, article_numbers};
use crate::text::Prose;

/// What a word is drawn with, once for each of its characters: half a block, which every system's faces have, and whose
/// neighbours touch.
const BLOCK: &str = "▄";

/// The article.
pub(super) fn article(prose: &dyn Prose) -> Html {
    html! {
        <nav class="article" id="article" aria-labelledby="article-title">
            <p class="article-head"><b id="article-title">{prose.article_title()}</b>{" "}{prose.article_note()}</p>
            <div class="article-text">
                for paragraph in paragraphs() {
                    <p>{paragraph.iter().map(|piece| draw(piece, prose)).collect::<Html>()}</p>
                }
            </div>
            <p class="article-key">
                for verdict in Verdict::ALL {
                    <span>{sign(verdict)}{prose.verdict_count(verdict, count(verdict))}</span>
                }
            </p>
        </nav>
    }
}

/// A piece of a paragraph, with the spaces that part it from its neighbours.
fn draw(piece: &Piece, prose: &dyn Prose) -> Html {
    match piece {
        Piece::Words(lengths) => {
            let bars: Vec<String> = lengths.iter().map(|length| BLOCK.repeat(*length)).collect();
            html! { <span class="article-words" aria-hidden="true">{[" ", &bars.join(" "), " "].concat()}</span> }
        }
        Piece::Number(number) => {
            let verdict = verdict_of(*number);
            html! {
                <a class={look(verdict)} href={["#", number.section().id()].concat()}>
                    {prose.article_number(number.figure)}
                    {sign(verdict)}
                    <span class="visually-hidden">{prose.number_verdict(verdict)}</span>
                </a>
            }
        }
    }
}

/// The sign of a verdict. It is never read aloud, since words stand beside it.
fn sign(verdict: Verdict) -> Html {
    html! { <b class={look(verdict)} aria-hidden="true">{verdict.sign()}</b> }
}

/// The class that gives a verdict its look.
const fn look(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Follows | Verdict::ExplainedByRounding => "fits",
        Verdict::DoesNotFollow => "misses",
        Verdict::CannotBeChecked => "open",
    }
}

/// What comes of a number of the article. None of these checks is about the report's printing alone, so the report's
/// figures judge them, whichever are shown.
fn verdict_of(number: ArticleNumber) -> Verdict {
    number.check.verdict(Base::Report)
}

/// How many of the article's numbers this came of.
fn count(verdict: Verdict) -> usize {
    article_numbers().into_iter().filter(|number| verdict_of(*number) == verdict).count()
}
