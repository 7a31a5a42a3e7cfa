//! What lies over the growth chart: the path before the last change, the scenarios put aside, the fan, and the handle of the
//! target's line.

use yew::prelude::*;

use super::Bench;
use super::target_handle::target_handle;
use crate::chart::frame::Frame;
use crate::chart::growth::overlay::PinPath;
use crate::chart::growth::overlay::overlay as drawn;
use crate::model::Jobs;
use crate::view::element::{list, tag};
use crate::view::marks;

/// The overlay, in the frame of the chart. `fan` has what the futures do not pass, where a fan is drawn.
pub fn overlay(bench: &Bench<'_>, frame: &Frame, fan: &[[Jobs; 5]]) -> Html {
    let pins = &bench.workbench.settings.pins;
    let drawn = drawn(frame, &bench.workbench.shown(), bench.workbench.before(), pins, fan);
    let [wide, narrow, middle] = drawn.fan;
    let mut paths = vec![
        ("fan-wide", wide),
        ("fan-narrow", narrow),
        ("fan-middle", middle),
        ("line-before", drawn.before),
    ];
    paths.extend(drawn.pins.iter().map(|pin| ("line-pin", pin.line.clone())));
    let paths = paths.into_iter().filter(|(_, path)| !path.is_empty());
    let label = |pin: &PinPath| {
        let classes = ["label", "label-small", "label-pin", "label-end", "label-halo"];
        marks::label(&classes, pin.end, (-3, pin.down), pin.name.clone())
    };
    let names: Vec<Html> = drawn.pins.iter().map(label).collect();
    list(vec![
        tag!("svg", "class" = "chart-layer", "aria-hidden" = "true";
            marks::plot(paths.map(|(class, path)| marks::path(class, path)).collect()), names)
        .html(),
        target_handle(bench, frame),
    ])
}
