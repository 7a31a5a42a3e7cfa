//! A choice between two or three words: radio buttons that look like one switch.

use yew::prelude::*;

use super::Given;
use crate::state::Action;

/// One side of a switch.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct SwitchOption<T> {
    /// What it stands for.
    pub(super) value: T,
    /// The words that a narrow bar leaves out, those it keeps, and the rest.
    pub(super) words: [&'static str; 3],
}

/// The switch: `name` is the radio buttons' group, `legend` says what is chosen for those who do not see its place, and
/// `choose` is what a choice does.
pub(super) fn switch<T: PartialEq + Copy + 'static>(
    given: Given<'_>,
    name: &'static str,
    legend: &'static str,
    options: [SwitchOption<T>; 2],
    chosen: T,
    choose: fn(T) -> Action,
) -> Html {
    html! {
        <fieldset class="switch">
            <legend class="visually-hidden">{legend}</legend>
            {options.into_iter().map(|SwitchOption { value, words }| {
                side(given, name, words, value == chosen, given.dispatch.reform(move |_: Event| choose(value)))
            }).collect::<Html>()}
        </fieldset>
    }
}

/// One side of a switch.
fn side(
    given: Given<'_>,
    name: &'static str,
    words: [&'static str; 3],
    checked: bool,
    on_choose: Callback<Event>,
) -> Html {
    // The static page's buttons are a group of their own, lest the live page's put theirs out.
    let group = if given.live { AttrValue::from(name) } else { AttrValue::from(format!("{name}-static")) };
    html! {
        <label class="switch-option">
            <input type="radio" name={group} {checked} disabled={!given.live} onchange={on_choose} />
            <span>
                <span class="wide-only">{words[0]}</span>
                {words[1]}
                <span class="wide-only">{words[2]}</span>
            </span>
        </label>
    }
}
