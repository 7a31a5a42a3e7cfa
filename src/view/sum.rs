//! The sum behind a figure's result, in the reader's own numbers: the entry that explains every number that rests on them.

use yew::prelude::*;

use super::Given;
use super::element::tag;
use super::still::still;
use super::words::{bare, number, words_with};
use crate::site::FigureId;
use crate::text::{Origin, Quantity, Sentence};

/// The sum of a figure. The reader's own numbers in it lead nowhere: this is where they lead to.
pub(super) fn sum(given: &Given<'_>, figure: FigureId, sentence: &Sentence) -> Html {
    sum_under(given, [figure.id(), "-sum"].concat(), sentence)
}

/// A sum under a name of its own.
pub(super) fn sum_under(given: &Given<'_>, id: String, sentence: &Sentence) -> Html {
    let number = |quantity: &Quantity| match quantity.origin {
        Origin::Yours(_) | Origin::Guess => bare(quantity),
        _ => number(quantity),
    };
    tag!("div", "class" = "sum", "id" = id.clone();
        still!("b", "sum", "class" = "caption"; given.locale().prose().sum_caption()),
        tag!("p"; words_with(sentence, number)))
    .html()
}
