//! A figure's tools: take back and do again, put everything back, copy the link.

use yew::prelude::*;

use super::Given;
use super::element::{on_click, tag, truth};
use super::still::static_only;
use crate::browser::{address, clipboard};
use crate::state::{Action, Copying};
use crate::text::Prose;

/// The tools. Where the clipboard is closed (a frame, an old browser), the link stands in a field to copy by hand.
pub(super) fn tools(given: &Given<'_>) -> Html {
    let text = given.text();
    let on_copy = {
        let (dispatch, query) = (given.dispatch.clone(), given.query.clone());
        Callback::from(move |_: MouseEvent| {
            let (dispatch, query) = (dispatch.clone(), String::from(query.as_str()));
            clipboard::copy(&address::with_query(&query), move |done| {
                dispatch.emit(Action::Copied(query, if done { Copying::Done } else { Copying::ByHand }));
            });
        })
    };
    let on_reset = given.dispatch.reform(|_: MouseEvent| Action::ResetAll);
    let (said, by_hand) = match given.state.copying {
        None => ("", Html::default()),
        Some(Copying::Done) => (text.link_copied(), Html::default()),
        Some(Copying::ByHand) => {
            let field = tag!(
                "input",
                "class" = "tool-link",
                "type" = "text",
                "readonly" = true,
                "aria-label" = text.link_field()
            );
            (text.link_by_hand(), field.with_value(address::with_query(given.query)))
        }
    };
    let tool = |name: &'static str, words: fn(&dyn Prose) -> &'static str, on_press: Callback<MouseEvent>| {
        tag!("button", "class" = "tool", "type" = "button", "disabled" = !given.live(), "data-still" = name;
            static_only(|| words(given.locale().prose()).into()))
        .listener(on_click(on_press))
    };
    let [undoes, redoes] = given.state.history.steps();
    // Not disabled: the last step back would take the focus from whoever presses the key.
    let turn = |name: &'static str, words: fn(&dyn Prose) -> &'static str, can: bool, action: Action| {
        tag!("button", "class" = "tool", "type" = "button", "disabled" = !given.live(), "aria-disabled" = truth(!can),
            "data-still" = name;
            static_only(|| words(given.locale().prose()).into()))
        .listener(on_click(given.dispatch.reform(move |_: MouseEvent| action.clone())))
    };
    tag!("div", "class" = "tools";
        turn("undo", |prose| prose.undo(), undoes, Action::Undo),
        turn("redo", |prose| prose.redo(), redoes, Action::Redo),
        tool("reset-all", |prose| prose.reset_all(), on_reset),
        tool("copy-link", |prose| prose.copy_link(), on_copy),
        tag!("span", "class" = "tool-said", "aria-live" = "polite"; said),
        by_hand)
    .html()
}
