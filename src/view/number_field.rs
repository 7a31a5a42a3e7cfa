//! The number field of a slider: takes what people type, keeps what it cannot use, and says so.

use yew::prelude::*;

use super::Given;
use super::element::{list, on_change, on_click, on_input, on_key, tag, truth};
use super::slider::{range_id, room};
use crate::browser::event;
use crate::model::{GRAIN, Handle, Lever};
use crate::state::{Action, Draft, Fault};
use crate::text::Locale;

/// The room for the field on the static page.
pub(super) fn number_room(given: &Given<'_>, lever: Lever) -> Html {
    list(vec![
        tag!("span", "class" = "slider-number"; room("slider-step"), room("slider-field"), suffix(given, lever), room("slider-step"))
            .html(),
        tag!("span", "class" = "slider-warning").html(),
    ])
}

/// The unit inside the field. It lives, since a slider that becomes a range has one field more than the static page.
fn suffix(given: &Given<'_>, lever: Lever) -> Html {
    tag!("span", "class" = "slider-suffix"; given.text().lever_suffix(lever)).html()
}

/// The field, with a button for a step less and a step more beside it where fingers need them, and what is said of a text
/// that it cannot use.
pub(super) fn number_field(given: &Given<'_>, handle: Handle, disabled: bool) -> Html {
    let locale = given.locale();
    let text = given.text();
    let dispatch = given.dispatch;
    let lever = handle.lever;
    let spec = lever.spec();
    let value = given.state.scenario.at(handle);
    let draft = given.state.draft(handle);

    let on_type = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(text) = event::value(&event) {
                // What is being typed is not yet meant: the 1 of 12, the 6 of 60.
                dispatch.emit(Action::Keep(Draft { handle, text, value, fault: None }));
            }
        })
    };
    let on_finish = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            if let Some(text) = event::value(&event) {
                finish(locale, handle, text, value, &dispatch);
            }
        })
    };
    let on_press = {
        let (dispatch, typed) = (dispatch.clone(), draft.is_some());
        Callback::from(move |event: KeyboardEvent| {
            // What was typed is not meant after all.
            if event::is_escape(&event) {
                dispatch.emit(Action::Drop(handle));
            } else if let Some(steps) = event::steps(&event, true) {
                // A step goes on from what was typed.
                if let Some(text) = event::value(&event).filter(|_| typed) {
                    finish(locale, handle, text, value, &dispatch);
                }
                dispatch.emit(Action::Step(handle, steps));
            }
        })
    };

    let id = range_id(handle);
    let fault = draft.and_then(|draft| draft.fault);
    let shown = draft.map_or_else(|| text.field(lever, value), |draft| draft.text.clone());
    let warning = match fault {
        Some(Fault::OutOfRange) => text.out_of_range(lever, value),
        Some(Fault::NotANumber) => text.not_a_number(lever, value),
        None => String::new(),
    };
    // A phone's decimal keys have no minus sign.
    let keys = if spec.minimum < 0.0 { "text" } else { "decimal" };
    let under = |part: &str| [&id, "-", part].concat();
    let button = |steps: i32, name: String, sign: &'static str| {
        tag!("button", "class" = "slider-step", "type" = "button", "tabindex" = "-1", "disabled" = disabled, "aria-label" = name; sign)
            .listener(on_click(dispatch.reform(move |_: MouseEvent| Action::Step(handle, steps))))
    };
    list(vec![
            tag!("span", "class" = "slider-number", "data-fault" = truth(fault.is_some());
                button(-1, text.less(lever), "−"),
                // No `autocomplete="off"`: WebKit empties such inputs when the reader comes back to the page.
                tag!("input", "class" = "slider-field", "type" = "text", "id" = under("number"), "inputmode" = keys,
                    "spellcheck" = "false", "disabled" = disabled, "aria-label" = text.handle_name(handle),
                    "aria-describedby" = under("warning"), "aria-invalid" = truth(fault.is_some()))
                .listener(on_input(on_type))
                .listener(on_change(on_finish))
                .listener(on_key(on_press))
                .with_value(shown),
                suffix(given, lever),
                button(1, text.more(lever), "+"),
            ).html(),
            tag!("span", "class" = "slider-warning", "id" = under("warning"), "aria-live" = "polite"; warning).html(),
    ])
}

/// What becomes of a finished text: it sets the value, if it is one, and stays in the field if it is at fault. A value is
/// taken with the decimals that the field shows, so that field, sentence and sum never differ.
fn finish(locale: Locale, handle: Handle, text: String, in_force: f64, dispatch: &Callback<Action>) {
    let lever = handle.lever;
    let keep = |text: String, value: f64, fault: Fault| {
        dispatch.emit(Action::Keep(Draft { handle, text, value, fault: Some(fault) }));
    };
    let Some(typed) = locale.text().typed(lever, &text) else {
        // An emptied field goes back to the value in force.
        if text.trim().is_empty() {
            dispatch.emit(Action::Drop(handle));
        } else {
            keep(text, in_force, Fault::NotANumber);
        }
        return;
    };
    let used = lever.spec().clamp(typed);
    dispatch.emit(Action::Drop(handle));
    dispatch.emit(Action::Set(handle, used));
    if (used - typed).abs() >= GRAIN {
        keep(text, used, Fault::OutOfRange);
    }
    dispatch.emit(Action::Settle);
}
