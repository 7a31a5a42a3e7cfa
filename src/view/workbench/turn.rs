//! Showing the last change again, putting aside and putting back.

use yew::prelude::*;

use super::Bench;
use super::take::Wish;
use crate::model::MOST_PINS;
use crate::view::element::{on_change, on_click, tag};
use crate::view::words::words;
use crate::workbench::{Choice, FuturesStyle, Move};

/// The row of buttons, and what the last change did.
pub(super) fn turn(bench: &Bench<'_>) -> Html {
    let text = bench.text();
    let workbench = bench.workbench;
    let before = workbench.before();
    let said = match before {
        Some(before) => words(&text.changed(before, &workbench.page.scenario)),
        None => text.unchanged().into(),
    };
    // What can do nothing just now is not disabled: it would take the focus from whoever presses the key.
    let idle = |idle: bool| idle.then_some("true");
    let replay = tag!("button", "class" = "tool", "type" = "button", "id" = "bench-replay",
        "disabled" = !bench.live, "aria-disabled" = idle(before.is_none()); text.replay())
    .listener(on_click(bench.wished.reform(|_: MouseEvent| Wish::Replay)));
    let full = workbench.settings.pins.len() == MOST_PINS;
    let pin = tag!("button", "class" = "tool", "type" = "button", "id" = "bench-pin",
        "disabled" = !bench.live, "aria-disabled" = idle(full); text.pin())
    .listener(on_click(bench.moved.reform(|_: MouseEvent| Move::Pin)));
    tag!("div", "class" = "tools bench-tools", "role" = "group", "aria-label" = text.more_tools();
        replay,
        pin,
        bench.button("reset-assumptions", text.reset_assumptions().into(), None, Move::ResetAssumptions),
        choice(bench, "spread", text.futures_legend(), workbench.settings.futures, Move::Futures, |style: FuturesStyle| text.futures_style(style)),
        tag!("p", "class" = "bench-changed"; said, if full { text.pins_full() } else { "" },
            if workbench.whole { "" } else { text.settings_mended() }))
    .html()
}

/// A choice between two, as radio buttons that look like one switch.
pub(super) fn choice<T: Choice>(
    bench: &Bench<'_>,
    name: &'static str,
    legend: &'static str,
    chosen: T,
    choose: fn(T) -> Move,
    words: impl Fn(T) -> &'static str,
) -> Html {
    // The static page's buttons are a group of their own, lest the live ones put theirs out.
    let group = if bench.live { ["bench-", name].concat() } else { ["bench-", name, "-static"].concat() };
    let side = |(value, _): (T, &'static str)| {
        let on_choose = bench.moved.reform(move |_: Event| choose(value));
        tag!("label", "class" = "switch-option";
            tag!("input", "type" = "radio", "name" = group.clone(), "disabled" = !bench.live).chosen(value == chosen, on_choose),
            tag!("span"; words(value)))
        .html()
    };
    tag!("div";
        tag!("span", "class" = "caption", "aria-hidden" = "true"; legend, " "),
        tag!("fieldset", "class" = "switch"; tag!("legend", "class" = "visually-hidden"; legend), T::BOTH.map(side).to_vec()))
    .html()
}

/// A field whose text goes to a move once the reader is done with it.
pub(super) fn on_text(
    bench: &Bench<'_>,
    done: impl Fn(String) -> Move + 'static,
) -> std::rc::Rc<dyn yew::virtual_dom::Listener> {
    let moved = bench.moved.clone();
    on_change(Callback::from(move |event: Event| {
        if let Some(text) = crate::browser::event::value(&event) {
            moved.emit(done(text));
        }
    }))
}
