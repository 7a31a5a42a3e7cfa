//! Printed words without a number, led to their entry.

use yew::prelude::*;

use crate::report::{Language, Statement};
use crate::text::statement_anchor;

/// Words that lead to an entry, as a number leads to its own.
pub(super) fn leading_to(anchor: &str, words: Html) -> Html {
    html! { <a class="number number-words" href={["#", anchor].concat()}>{words}</a> }
}

/// The words of a statement, which lead to its entry.
pub(super) fn quoted(statement: &'static Statement) -> Html {
    leading_to(&statement_anchor(statement), in_its_language(statement.quote.language, statement.quote.text))
}

/// Printed words in their own language.
pub(super) fn in_its_language(language: Language, words: &'static str) -> Html {
    html! { <span lang={language.tag()}>{words}</span> }
}
