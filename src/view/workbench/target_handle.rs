//! The handle of the target's line in the chart: for a hand that drags it, and for keys.

use std::rc::Rc;

use yew::html;
use yew::prelude::*;
use yew::virtual_dom::Listener;

use super::Bench;
use crate::browser::{event, pointer, slider};
use crate::chart::frame::{Frame, Point};
use crate::chart::path::percent;
use crate::decimal;
use crate::model::Lever;
use crate::model::history::BASE_YEAR;
use crate::view::element::{Tag, on_change, on_key, tag};
use crate::view::marks;
use crate::view::slider::range_id;
use crate::workbench::Move;

/// Into how many parts the axis is divided for those who move the line without seeing it.
const PARTS: f64 = 1000.0;

/// The handle. It lies over the chart and lets every pointer through but those on the line's grip.
pub(super) fn target_handle(bench: &Bench<'_>, frame: &Frame) -> Html {
    let scenario = bench.workbench.page.scenario;
    let spec = Lever::Target.spec();
    let vertical = frame.vertical;
    let place = vertical.place(scenario.target().in_millions());
    // Whole steps of the slider, as it would stop there itself.
    let at = move |place: f64| (vertical.value(place) / spec.step).round() * spec.step;
    let set = {
        let moved = bench.moved.clone();
        move |to: f64| moved.emit(Move::Target(to))
    };
    // The page's own slider goes along with the hand, so that a stroke is one gesture, as a stroke of the slider is.
    let slider_id = || range_id(Lever::Target.into());
    let stroke = Callback::from(move |event: PointerEvent| {
        if let Some(stroke) = pointer::stroke(&event, |_| 0) {
            slider::slide(&slider_id(), &decimal::shortest(spec.clamp(at(1.0 - stroke.down)), spec.decimals));
        }
    });
    let on_end = Callback::from(move |_: PointerEvent| slider::let_go(&slider_id()));
    let strokes: [Rc<dyn Listener>; 4] = [
        Rc::new(html::onpointerdown::Wrapper::new(stroke.clone())),
        Rc::new(html::onpointermove::Wrapper::new(stroke)),
        Rc::new(html::onpointerup::Wrapper::new(on_end.clone())),
        Rc::new(html::onpointercancel::Wrapper::new(on_end)),
    ];
    let on_take = {
        let set = set.clone();
        on_change(Callback::from(move |event: Event| {
            if let Some(value) = event::value(&event).and_then(|text| decimal::parse(&text)) {
                set(at(value / PARTS));
            }
        }))
    };
    let target = scenario.get(Lever::Target);
    let on_press = on_key(Callback::from(move |event: KeyboardEvent| {
        let sideways = || event::sideways(&event).map(i32::from);
        if let Some(steps) = event::steps(&event, true).or_else(sideways) {
            set(spec.stepped(target, steps));
        }
    }));
    let input = tag!(
        "input",
        "class" = "visually-hidden target-range",
        "type" = "range",
        "id" = "growth-target-line",
        "aria-orientation" = "vertical",
        "aria-label" = bench.text().move_target(),
        "min" = "0",
        "max" = "1000",
        "step" = "any",
        "disabled" = !bench.live,
        "aria-valuetext" = bench.locale.text().lever_value(Lever::Target, target)
    );
    // The page draws the line and writes its target where the axis has it; where it has not, the handle's end says so.
    let millions = scenario.target();
    let beyond = match millions.in_millions() {
        above if above > vertical.to() => Some(34),
        below if below < vertical.from() => Some(-12),
        _ => None,
    };
    let turn = frame.x(f64::from(BASE_YEAR.number()));
    let circle = |class: &'static str, radius: &'static str| {
        tag!("circle", "class" = class, "cx" = percent(turn), "cy" = percent(1.0 - place), "r" = radius)
    };
    let area = tag!("div", "class" = "target-area", "data-grips" = "";
        input.listener(on_take).listener(on_press).with_value(decimal::format(place * PARTS, 1)),
        tag!("svg", "class" = "chart-layer";
            beyond.map(|down| {
                let words = bench.text().target_beyond(millions);
                let classes = ["label", "label-scenario", "label-halo"];
                marks::label(&classes, Point { x: turn, y: 1.0 - place }, (12, down), words)
            }).unwrap_or_default(),
            circle("target-grip", "20"), circle("target-handle", "6")));
    strokes.into_iter().fold(area, Tag::listener).html()
}
