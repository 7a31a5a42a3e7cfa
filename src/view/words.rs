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
            Piece::Number(quantity) => match quantity.figure {
                Some(key) => sourced(quantity.class, quantity.words.clone(), key),
                None => number(quantity.class, quantity.words.clone()),
            },
        })
        .collect()
}

/// A number with the look of its class.
pub(super) fn number(class: Class, words: String) -> Html {
    marked("span", class, words).into()
}

/// A number that leads to its entry in the list of sources.
fn sourced(class: Class, words: String, key: &str) -> Html {
    let mut link = marked("a", class, words);
    link.add_attribute("href", format!("#source-{key}"));
    link.into()
}

/// An element with the class of a number's class.
///
/// Built by hand, since a class that `html!` reads at run time would bring Yew's whole set of classes along.
fn marked(tag: &'static str, class: Class, words: String) -> VTag {
    let mut element = VTag::new(tag);
    element.add_attribute(
        "class",
        match class {
            Class::Reported => "number number-reported",
            Class::Derived => "number number-derived",
            Class::Assumed => "number number-assumed",
        },
    );
    element.add_child(Html::from(words));
    element
}
