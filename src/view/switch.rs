//! A choice between two words: radio buttons that look like one switch.

use yew::prelude::*;

use super::Given;
use super::element::tag;
use super::still::{static_only, still};
use crate::state::Action;

/// The words of one side: those that a narrow bar leaves out, the one it keeps, and the rest.
pub(super) type Words = [&'static str; 3];

/// The switch between two values: `name` is the radio buttons' group, `words` what the legend and the two sides say, and
/// `choose` what a choice does.
pub(super) fn switch<T: PartialEq + Copy + 'static>(
    given: &Given<'_>,
    name: &'static str,
    values: [T; 2],
    chosen: T,
    choose: fn(T) -> Action,
    words: impl Fn() -> (&'static str, [Words; 2]),
) -> Html {
    let side = |value: T| (value == chosen, given.dispatch.reform(move |_: Event| choose(value)));
    let said = [
        static_only(|| words().0.into()),
        static_only(|| spoken(words().1[0])),
        static_only(|| spoken(words().1[1])),
    ];
    sides(given, name, values.map(side), said)
}

/// The switch, whatever it switches: apart from the generic function, so that the markup is there once.
#[inline(never)]
fn sides(
    given: &Given<'_>,
    name: &'static str,
    [first, second]: [(bool, Callback<Event>); 2],
    [legend, one, other]: [Html; 3],
) -> Html {
    // The static page's buttons are a group of their own, lest the live page's put theirs out.
    let group = AttrValue::from(if given.live() { String::from(name) } else { [name, "-static"].concat() });
    let side = |part: &'static str, (chosen, on_choose): (bool, Callback<Event>), words: Html| {
        tag!("label", "class" = "switch-option";
            tag!("input", "type" = "radio", "name" = &group, "disabled" = !given.live()).chosen(chosen, on_choose),
            still!("span", part; words))
    };
    tag!("fieldset", "class" = "switch";
        still!("legend", "legend", "class" = "visually-hidden"; legend),
        side("first", first, one),
        side("second", second, other))
    .html()
}

/// The words of one side.
fn spoken([before, word, after]: Words) -> Html {
    html! { <><span class="wide-only">{before}</span>{word}<span class="wide-only">{after}</span></> }
}
