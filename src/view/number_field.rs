//! The number field of a slider: takes what people type, keeps what it cannot use, and says so.

use yew::prelude::*;

use super::slider::range_id;
use super::still::still;
use crate::browser::event;
use crate::model::{GRAIN, Lever};
use crate::state::Action;
use crate::text::Locale;

/// What the field shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The page's language.
    pub(super) locale: Locale,
    /// Which value it sets.
    pub(super) lever: Lever,
    /// The value in force.
    pub(super) value: f64,
    /// Whether it rests.
    pub(super) disabled: bool,
    /// Told of every value.
    pub(super) dispatch: Callback<Action>,
    /// Told how many steps a button moves.
    pub(super) on_step: Callback<i32>,
}

/// What is wrong with a typed text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// It is a number outside the range; the sum uses the nearest end.
    OutOfRange,
    /// It is no number; the sum keeps its value.
    NotANumber,
}

/// Typed text that is not (yet) the value in force.
#[derive(Debug, Clone, PartialEq)]
struct Draft {
    /// What was typed.
    text: String,
    /// The value that was in force with it: once another is, somebody moved on and the draft is void.
    value: f64,
    /// What is wrong with it, once the reader has finished typing.
    fault: Option<Fault>,
}

/// The field, with a button for a step less and a step more beside it where fingers need them.
#[component]
pub(super) fn NumberField(props: &Props) -> Html {
    let Props { locale, lever, value, disabled, ref dispatch, ref on_step } = *props;
    let text = locale.text();
    let spec = lever.spec();
    let draft = use_state(|| None::<Draft>);
    let current = (*draft).clone().filter(|draft| same(draft.value, value));

    let on_input = {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| {
            let Some(text) = event::value(&event) else { return };
            // What is being typed is not yet meant: the 1 of 12, the 6 of 60.
            draft.set(Some(Draft { text, value, fault: None }));
        })
    };
    let on_change = {
        let (draft, dispatch) = (draft.clone(), dispatch.clone());
        Callback::from(move |event: Event| {
            let Some(text) = event::value(&event) else { return };
            let (kept, set) = finish(locale, lever, &text, value);
            draft.set(kept);
            if let Some(set) = set {
                dispatch.emit(Action::Set(lever, set));
                dispatch.emit(Action::Settle);
            }
        })
    };
    let on_key = {
        let on_step = on_step.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(steps) = event::steps(&event, true) {
                on_step.emit(steps);
            }
        })
    };

    let id = range_id(lever);
    let fault = current.as_ref().and_then(|draft| draft.fault);
    let shown = current.map_or_else(|| text.field(lever, value), |draft| draft.text);
    let warning = match fault {
        Some(Fault::OutOfRange) => text.out_of_range(lever, value),
        Some(Fault::NotANumber) => text.not_a_number(lever, value),
        None => String::new(),
    };
    // A phone's decimal keys have no minus sign.
    let keys = if spec.minimum < 0.0 { "text" } else { "decimal" };
    let (less, more) = (on_step.reform(|_: MouseEvent| -1), on_step.reform(|_: MouseEvent| 1));
    html! {
        <>
            // No `autocomplete="off"`: WebKit empties such inputs when the reader comes back to the page.
            <span class="slider-number" data-fault={fault.is_some().to_string()}>
                <button class="slider-step" type="button" tabindex="-1" {disabled} aria-label={text.less(lever)} onclick={less}>{"−"}</button>
                <input class="slider-field" type="text" id={format!("{id}-number")} inputmode={keys} spellcheck="false"
                    {disabled} value={shown} aria-labelledby={format!("{id}-name")} aria-describedby={format!("{id}-warning")}
                    aria-invalid={fault.is_some().to_string()}
                    oninput={on_input} onchange={on_change} onkeydown={on_key} />
                <span class="slider-suffix" data-still={format!("suffix-{}", spec.key)}>{still(|| html! { {locale.prose().lever_suffix(lever)} })}</span>
                <button class="slider-step" type="button" tabindex="-1" {disabled} aria-label={text.more(lever)} onclick={more}>{"+"}</button>
            </span>
            <span class="slider-warning" id={format!("{id}-warning")} aria-live="polite">{warning}</span>
        </>
    }
}

/// What becomes of a finished text: the draft to keep, if it is at fault, and the value to set, if it has one. A value is
/// taken with the decimals that the field shows, so that field, sentence and sum never differ.
fn finish(locale: Locale, lever: Lever, text: &str, in_force: f64) -> (Option<Draft>, Option<f64>) {
    let keep = |value: f64, fault: Fault| Some(Draft { text: String::from(text), value, fault: Some(fault) });
    match locale.text().typed(lever, text) {
        Some(typed) => {
            let used = lever.spec().clamp(typed);
            if same(used, typed) { (None, Some(typed)) } else { (keep(used, Fault::OutOfRange), Some(used)) }
        }
        // An emptied field goes back to the value in force.
        None if text.trim().is_empty() => (None, None),
        None => (keep(in_force, Fault::NotANumber), None),
    }
}

/// Whether two values are one and the same.
fn same(one: f64, other: f64) -> bool {
    (one - other).abs() < GRAIN
}
