//! Sentences as elements: each number is marked with where it comes from.

use yew::prelude::*;
use yew::virtual_dom::VTag;

use crate::report::Class;
use crate::text::{Piece, Sentence};

/// The elements of a sentence.
pub(super) fn words(sentence: &Sentence) -> Html {
    sentence
        .pieces()
        .iter()
        .map(|piece| match piece {
            Piece::Words(words) => html! { {words.clone()} },
            Piece::Number(quantity) => number(quantity.class, quantity.words.clone()),
        })
        .collect()
}

/// A number with the look of its class.
///
/// Built by hand, since a class that `html!` reads at run time would bring Yew's whole set of classes along.
pub(super) fn number(class: Class, words: String) -> Html {
    let mut span = VTag::new("span");
    span.add_attribute(
        "class",
        match class {
            Class::Reported => "number number-reported",
            Class::Derived => "number number-derived",
            Class::Assumed => "number number-assumed",
        },
    );
    span.add_child(Html::from(words));
    span.into()
}
