//! Sentences as elements: each number is marked with what it is, and leads to the entry that explains it.

use yew::prelude::*;

use super::element::{Child, list, tag};
use crate::report::Class;
use crate::text::{Origin, Piece, Quantity, Sentence};

/// The elements of a sentence.
pub(super) fn words(sentence: &Sentence) -> Html {
    words_with(sentence, &mut number)
}

/// The elements of a sentence whose numbers lead nowhere: inside a control, where no second control may stand.
pub(super) fn bare_words(sentence: &Sentence) -> Html {
    words_with(sentence, &mut bare)
}

/// The elements of a sentence, with its numbers drawn in a way of their own.
pub(super) fn words_with(sentence: &Sentence, number: &mut dyn FnMut(&Quantity) -> Html) -> Html {
    let pieces = sentence.pieces();
    let mut drawn = Vec::with_capacity(pieces.len());
    for piece in pieces {
        drawn.push(match piece {
            Piece::Words(words) => Html::from(words.as_ref()),
            Piece::Number(quantity) => number(quantity),
        });
    }
    list(drawn)
}

/// A number that leads to its entry: a link without a script, a button that opens the entry where it stands with one.
pub(super) fn number(quantity: &Quantity) -> Html {
    leading(quantity.origin, quantity.words.clone())
}

/// A number with the look of its class that leads nowhere: inside a control, where no second control may stand.
pub(super) fn bare(quantity: &Quantity) -> Html {
    tag!("span", "class" = look(quantity.origin.class()); quantity.words.clone()).html()
}

/// Something that leads to the entry of the number in it.
pub(super) fn leading(origin: Origin, content: impl Child) -> Html {
    leading_where(origin, "", content)
}

/// The same with a further class, which says at which widths it is there: a link whose words alone were hidden would still be
/// stepped on.
pub(super) fn leading_where(origin: Origin, shown: &str, content: impl Child) -> Html {
    let class = [look(origin.class()), if shown.is_empty() { "" } else { " " }, shown].concat();
    let href = ["#", &origin.anchor()].concat();
    // The static page's links become buttons when the page comes alive (`browser::provenance`).
    let link = if cfg!(target_arch = "wasm32") {
        tag!("a", "class" = class, "href" = href, "role" = "button", "aria-haspopup" = "dialog"; content)
    } else {
        tag!("a", "class" = class, "href" = href; content)
    };
    link.html()
}

/// The classes that give a number its look. A reported one, as most are, has but the first.
pub(super) const fn look(class: Class) -> &'static str {
    match class {
        Class::Reported => "number",
        Class::Derived => "number derived",
        Class::Assumed => "number assumed",
    }
}
