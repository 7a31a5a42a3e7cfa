//! Sentences as elements: each number is marked with where it comes from.

use yew::prelude::*;

use crate::report::Class;
use crate::text::{Piece, Sentence};

/// The elements of a sentence.
pub(super) fn words(sentence: &Sentence) -> Html {
    sentence
        .pieces()
        .iter()
        .map(|piece| match piece {
            Piece::Words(words) => html! { {words.clone()} },
            Piece::Number(quantity) => {
                html! { <span class={class_of(quantity.class)}>{quantity.words.clone()}</span> }
            }
        })
        .collect()
}

/// The style class of a class of number.
pub(super) fn class_of(class: Class) -> Classes {
    classes!(
        "number",
        match class {
            Class::Reported => "number-reported",
            Class::Derived => "number-derived",
            Class::Assumed => "number-assumed",
        }
    )
}
