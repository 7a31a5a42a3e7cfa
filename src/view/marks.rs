//! Marks: geometry as SVG. They set classes and places; the style sheets have the colours.

use yew::prelude::*;

use crate::chart::frame::Point;
use crate::chart::labels::Shown;
use crate::chart::path::{SIDE, percent};

/// The square that the browser stretches over the plot, for everything that is a path.
pub fn plot(children: Html) -> Html {
    let view_box = format!("0 0 {SIDE} {SIDE}");
    html! {
        <svg class="chart-plot" viewBox={view_box} preserveAspectRatio="none" width="100%" height="100%">{children}</svg>
    }
}

/// A path in the plot's square.
pub fn path(class: &'static str, d: String) -> Html {
    html! { <path {class} {d} /> }
}

/// A straight line between two places.
pub fn line(class: &'static str, from: Point, to: Point) -> Html {
    html! { <line {class} x1={percent(from.x)} y1={percent(from.y)} x2={percent(to.x)} y2={percent(to.y)} /> }
}

/// A dot of constant size.
pub fn dot(class: &'static str, at: Point) -> Html {
    html! { <circle {class} cx={percent(at.x)} cy={percent(at.y)} r="4.5" /> }
}

/// A label at a place, moved by whole pixels.
pub fn label(classes: Classes, at: Point, moved: (i32, i32), text: String) -> Html {
    html! {
        <text class={classes!("label", classes)} x={percent(at.x)} y={percent(at.y)} dx={moved.0.to_string()} dy={moved.1.to_string()}>
            {text}
        </text>
    }
}

/// The class that shows something only at some widths.
#[must_use]
pub fn shown(shown: Shown) -> Option<&'static str> {
    match shown {
        Shown::Always => None,
        Shown::Wide => Some("wide-label"),
        Shown::Narrow => Some("narrow-label"),
    }
}
