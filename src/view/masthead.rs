//! The head of the story: headline, standfirst, and the article with nothing left in it but its numbers.

mod article;

use yew::prelude::*;

use super::Given;
use super::still::still;
use super::words::words;
use crate::text::Prose;

/// The masthead.
pub(super) fn masthead(given: &Given<'_>) -> Html {
    still!("div", "masthead", "class" = "masthead", "id" = "top"; content(given.locale().prose()))
}

/// What stands in it.
fn content(prose: &dyn Prose) -> Html {
    let [first, second] = prose.headline();
    html! {
        <>
            <h1>{first}<br />{second}</h1>
            <p class="standfirst">{words(&prose.standfirst())}</p>
            {article::article(prose)}
        </>
    }
}
