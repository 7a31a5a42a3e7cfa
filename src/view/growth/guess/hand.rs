//! The three ways to guess: strokes in the chart, keys on its handles, numbers in fields.

use std::rc::Rc;

use yew::html;
use yew::prelude::*;
use yew::virtual_dom::Listener;

use crate::browser::{event, focus, pointer};
use crate::chart::frame::Point;
use crate::chart::growth::guess::{handles, millions, nearest};
use crate::chart::path::percent;
use crate::decimal;
use crate::model::{GREATEST_GUESS, Guess, Stage};
use crate::state::Action;
use crate::view::Given;
use crate::view::element::{on_change, on_key, tag};

/// The area to draw in: a slider for each year, for keys and for those who do not see the chart, and over it a grip for
/// the hand.
pub(super) fn area(given: &Given<'_>, guess: &Guess) -> Html {
    let stroke = {
        let dispatch = given.dispatch.clone();
        Callback::from(move |event: PointerEvent| {
            if let Some(stroke) = pointer::stroke(&event, nearest) {
                dispatch.emit(Action::Guess(stroke.place, millions(stroke.down)));
            }
        })
    };
    let begins: Rc<dyn Listener> = Rc::new(html::onpointerdown::Wrapper::new(stroke.clone()));
    let goes_on: Rc<dyn Listener> = Rc::new(html::onpointermove::Wrapper::new(stroke));
    let grip = |at: Point| {
        tag!(
            "circle",
            "class" = "guess-grip",
            "cx" = percent(2.0 * (at.x - 0.5)),
            "cy" = percent(at.y),
            "r" = "22"
        )
        .html()
    };
    tag!("div", "class" = "guess-area", "data-grips" = "";
        inputs(given, guess, true),
        tag!("svg", "class" = "chart-layer"; handles(guess).into_iter().map(grip).collect::<Vec<Html>>()))
    .listener(begins)
    .listener(goes_on)
    .html()
}

/// The handles or the fields: an input for each year, alike but for the type.
pub(super) fn inputs(given: &Given<'_>, guess: &Guess, handle: bool) -> Html {
    let text = given.text();
    let (unit, decimals) = text.guess_unit();
    let rests = !given.live() || guess.stage != Stage::Drawing;
    let mut inputs = Vec::with_capacity(4);
    for (place, (year, jobs)) in guess.years().enumerate() {
        let id = |year: u16, part: &str| ["growth-guess-", &decimal::whole(year), part].concat();
        let dispatch = given.dispatch.clone();
        let on_take = on_change(Callback::from(move |event: Event| {
            if let Some(value) = event::value(&event).and_then(|text| decimal::parse(&text)) {
                dispatch.emit(Action::Guess(place, value / unit));
            }
            // What cannot be used gives way to the value in force.
            dispatch.emit(Action::Settle);
        }));
        let dispatch = given.dispatch.clone();
        let on_press = on_key(Callback::from(move |event: KeyboardEvent| {
            if let Some(steps) = event::steps(&event, true) {
                dispatch.emit(Action::StepGuess(place, steps));
            } else if handle && let Some(way) = event::sideways(&event) {
                focus::on(&id(year.number().wrapping_add_signed(way), ""));
            }
        }));
        let (class, kind, part) =
            if handle { ("slider-range", "range", "") } else { ("guess-field", "number", "-field") };
        let input = tag!(
            "input",
            "class" = class,
            "type" = kind,
            "id" = id(year.number(), part),
            "min" = "0",
            "max" = decimal::shortest(GREATEST_GUESS * unit, 0),
            "step" = decimal::shortest(unit / 10.0, 1),
            "disabled" = rests,
            "inputmode" = "decimal",
            "aria-orientation" = handle.then_some("vertical"),
            "aria-labelledby" = id(year.number(), "-name"),
            "aria-valuetext" = text.guess_spoken(jobs)
        );
        inputs.push(
            input.listener(on_take).listener(on_press).with_value(decimal::format(jobs * unit, decimals)),
        );
    }
    inputs.into_iter().collect()
}
