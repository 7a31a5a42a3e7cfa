//! What lies over the growth chart: the path before the last change, the scenarios put aside, the fan, and the handle of the
//! target's line.

use yew::prelude::*;

use super::Bench;
use super::target_handle::target_handle;
use crate::chart::frame::Frame;
use crate::chart::growth::overlay::overlay as drawn;
use crate::model::{Jobs, Pin};
use crate::view::element::{list, tag};
use crate::view::marks;

/// How many characters of a name stand in the chart.
const SHOWN: usize = 9;

/// The overlay, in the frame of the chart. `fan` has what the futures do not pass, where a fan is drawn.
pub fn overlay(bench: &Bench<'_>, frame: &Frame, fan: &[[Jobs; 5]]) -> Html {
    let pins = &bench.workbench.settings.pins;
    let drawn = drawn(frame, bench.workbench.before(), pins, fan);
    let [wide, narrow, middle] = drawn.fan;
    let mut paths = vec![
        ("fan-wide", wide),
        ("fan-narrow", narrow),
        ("fan-middle", middle),
        ("line-before", drawn.before),
    ];
    paths.extend(drawn.pins.iter().map(|(line, _)| ("line-pin", line.clone())));
    let paths = paths.into_iter().filter(|(_, path)| !path.is_empty());
    let label = |(pin, (_, end)): (&Pin, &(String, crate::chart::frame::Point))| {
        let classes = ["label", "label-small", "label-pin", "label-end", "label-halo"];
        // The table has the whole name.
        let mut name: String = pin.name.chars().take(SHOWN).collect();
        if name.len() < pin.name.len() {
            name.push('…');
        }
        // Over the top of the axis stands its unit.
        let down = if end.y < 0.08 { 14 } else { -4 };
        marks::label(&classes, *end, (-3, down), name)
    };
    let names: Vec<Html> = pins.iter().zip(&drawn.pins).map(label).collect();
    list(vec![
        tag!("svg", "class" = "chart-layer", "aria-hidden" = "true";
            marks::plot(paths.map(|(class, path)| marks::path(class, path)).collect()), names)
        .html(),
        target_handle(bench, frame),
    ])
}
