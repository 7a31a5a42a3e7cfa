//! A figure's result in one sentence: read on the page, spoken once the reader has let go.

use yew::prelude::*;

use super::Given;
use super::element::{tag, truth};
use super::words::words;
use crate::decimal;
use crate::site::FigureId;
use crate::text::Sentence;

/// A figure's result: the sentence, and the result by itself for programs, with four decimals, in the unit that the figure
/// computes in.
pub(super) fn answer(given: &Given<'_>, figure: FigureId, sentence: &Sentence, result: String) -> Html {
    answer_of_part(given, [figure.id(), "-answer"].concat(), sentence, result)
}

/// A result with an id of its own, where a figure has more than one.
///
/// The sentence changes with every step of a slider; assistive technology is told to wait (`aria-busy`) until nothing has
/// changed for a while, and so speaks it once.
pub(super) fn answer_of_part(given: &Given<'_>, id: String, sentence: &Sentence, result: String) -> Html {
    spoken(given.busy, id, sentence, [Some(result), None, None])
}

/// The growth figure's result with its range: the outcome, and what one future in ten and nine in ten do not pass, in
/// millions.
pub(super) fn answer_with_range(given: &Given<'_>, sentence: &Sentence, ends: [f64; 3]) -> Html {
    let id = [FigureId::Growth.id(), "-answer"].concat();
    spoken(given.busy, id, sentence, ends.map(|end| Some(decimal::format(end, 4))))
}

/// A result that the growth figure moves along: it is not spoken where that one is, lest one gesture be told twice.
pub(super) fn answer_that_follows(
    given: &Given<'_>,
    figure: FigureId,
    sentence: &Sentence,
    result: String,
) -> Html {
    let id = [figure.id(), "-answer"].concat();
    spoken(given.busy || given.follows, id, sentence, [Some(result), None, None])
}

fn spoken(busy: bool, id: String, sentence: &Sentence, [result, low, high]: [Option<String>; 3]) -> Html {
    let words_id = [&id, "-words"].concat();
    let class = if low.is_some() { "answer answer-range" } else { "answer" };
    tag!("p", "class" = class, "id" = id, "role" = "status", "aria-busy" = truth(busy), "data-result" = result,
        "data-p10" = low, "data-p90" = high;
        // The chart takes its name from this element: some browsers read no name out of a live region itself.
        tag!("span", "id" = words_id; words(sentence)))
    .html()
}
