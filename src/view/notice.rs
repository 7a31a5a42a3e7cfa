//! The notice about a link that had to be put right.

use yew::prelude::*;

use super::Given;
use super::element::{on_click, tag};
use super::words::words;
use crate::browser::focus;
use crate::state::Action;

/// The notice: over the page's foot, so that nothing moves when it comes and goes. Nothing where the link was good.
pub(super) fn notice(given: &Given<'_>) -> Html {
    let mends = &given.state.mends;
    if mends.is_empty() {
        return Html::default();
    }
    let text = given.text();
    let on_close = {
        let dispatch = given.dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Dismiss);
            focus::on("main");
        })
    };
    tag!("div", "class" = "notice", "role" = "alert";
        tag!("p"; words(&text.mended(mends))),
        tag!("button", "type" = "button", "class" = "notice-close"; text.close()).listener(on_click(on_close)))
    .html()
}
