//! A choice between two or three words: radio buttons that look like one switch.

use yew::prelude::*;

use super::Given;
use super::still::still;
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
    words: impl Fn() -> (&'static str, [Words; 2]),
) -> Html {
    let side = |value: T| (value == chosen, given.dispatch.reform(move |_: Event| choose(value)));
    sides(given, name, values.map(side), words)
}

/// The switch, whatever it switches: apart from the generic function, so that the markup is there once.
fn sides(
    given: Given<'_>,
    name: &'static str,
    sides: [(bool, Callback<Event>); 2],
    words: impl Fn() -> (&'static str, [Words; 2]),
) -> Html {
    // The static page's buttons are a group of their own, lest the live page's put theirs out.
    let group = if given.live { AttrValue::from(name) } else { AttrValue::from(format!("{name}-static")) };
    let [first, second] = sides.map(|(checked, on_choose)| {
        html! { <input type="radio" name={group.clone()} {checked} disabled={!given.live} onchange={on_choose} /> }
    });
    html! {
        <fieldset class="switch">
            <legend class="visually-hidden" data-still={format!("{name}-legend")}>{still(|| html! { {words().0} })}</legend>
            <label class="switch-option">
                {first}<span data-still={format!("{name}-first")}>{still(|| spoken(words().1[0]))}</span>
            </label>
            <label class="switch-option">
                {second}<span data-still={format!("{name}-second")}>{still(|| spoken(words().1[1]))}</span>
            </label>
        </fieldset>
    }
}

/// The words of one side.
fn spoken([before, word, after]: Words) -> Html {
    html! { <><span class="wide-only">{before}</span>{word}<span class="wide-only">{after}</span></> }
}
