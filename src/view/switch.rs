//! A choice between two or three words: radio buttons that look like one switch.

use yew::prelude::*;

use super::Given;
use crate::state::Action;

/// The words of one side: those that a narrow bar leaves out, the one it keeps, and the rest.
pub(super) type Words = [&'static str; 3];

/// The switch between two values: `name` is the radio buttons' group, `words` what the legend and the two sides say, and
/// `choose` what a choice does.
pub(super) fn switch<T: PartialEq + Copy + 'static>(
    given: Given<'_>,
    name: &'static str,
    values: [T; 2],
    chosen: T,
    choose: fn(T) -> Action,
    words: impl FnOnce() -> (&'static str, [Words; 2]),
) -> Html {
    let side = |value: T| (value == chosen, given.dispatch.reform(move |_: Event| choose(value)));
    sides(given, name, values.map(side), words)
}

/// The switch, whatever it switches.
fn sides(
    given: Given<'_>,
    name: &'static str,
    sides: [(bool, Callback<Event>); 2],
    words: impl FnOnce() -> (&'static str, [Words; 2]),
) -> Html {
    // The static page's buttons are a group of their own, lest the live page's put theirs out.
    let group = if given.live { AttrValue::from(name) } else { AttrValue::from(format!("{name}-static")) };
    let [first, second] = sides.map(|(checked, on_choose)| {
        html! { <input type="radio" name={group.clone()} {checked} disabled={!given.live} onchange={on_choose} /> }
    });
    let (legend, [before, after]) = still_words(words);
    html! {
        <fieldset class="switch">
            <legend class="visually-hidden" data-still={format!("{name}-legend")}>{legend}</legend>
            <label class="switch-option">{first}<span data-still={format!("{name}-first")}>{before}</span></label>
            <label class="switch-option">{second}<span data-still={format!("{name}-second")}>{after}</span></label>
        </fieldset>
    }
}

/// The legend and the words of both sides, which no control changes.
#[cfg(not(target_arch = "wasm32"))]
fn still_words(words: impl FnOnce() -> (&'static str, [Words; 2])) -> (Html, [Html; 2]) {
    let (legend, sides) = words();
    let side = |[before, word, after]: Words| {
        html! { <><span class="wide-only">{before}</span>{word}<span class="wide-only">{after}</span></> }
    };
    (html! { {legend} }, sides.map(side))
}

/// The legend and the words of both sides, which no control changes.
#[cfg(target_arch = "wasm32")]
fn still_words(_words: impl FnOnce() -> (&'static str, [Words; 2])) -> (Html, [Html; 2]) {
    Default::default()
}
