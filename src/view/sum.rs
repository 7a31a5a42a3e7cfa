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
    sum_under(given, &[figure.id(), "-sum"].concat(), sentence)
}

/// A sum under a name of its own.
pub(super) fn sum_under(given: &Given<'_>, id: &str, sentence: &Sentence) -> Html {
    changed_sum_under(given, id, sentence, sentence)
}

/// The sum of a figure, with the terms marked in which it differs from the usual one; not its result, the last number.
pub(super) fn changed_sum(
    given: &Given<'_>,
    figure: FigureId,
    sentence: &Sentence,
    usual: &Sentence,
) -> Html {
    changed_sum_under(given, &[figure.id(), "-sum"].concat(), sentence, usual)
}

fn changed_sum_under(given: &Given<'_>, id: &str, sentence: &Sentence, usual: &Sentence) -> Html {
    let mut others = usual.numbers();
    let mut left = sentence.numbers().count();
    let mut drawn = |quantity: &Quantity| {
        left -= 1;
        let drawn = match quantity.origin {
            Origin::Yours(_) | Origin::Guess => bare(quantity),
            _ => number(quantity),
        };
        match others.next() {
            Some(other) if left > 0 && other.words != quantity.words => tag!("mark"; drawn).html(),
            _ => drawn,
        }
    };
    tag!("div", "class" = "sum", "id" = id.to_owned();
        still!("b", "sum", "class" = "caption"; given.locale().prose().sum_caption()),
        tag!("p"; words_with(sentence, &mut drawn)))
    .html()
}
