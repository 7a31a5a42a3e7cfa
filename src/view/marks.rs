//! Marks: geometry as SVG elements. They set classes and places; the style sheets have the colours.
//!
//! A chart has many marks, so each kind is one function here.

use yew::prelude::*;

use super::element::tag;
use super::words;
use crate::chart::frame::Point;
use crate::chart::labels::Shown;
use crate::chart::path::{SQUARE, percent};
use crate::decimal;
use crate::text::Origin;

/// The square that the browser stretches over the plot, for everything that is a path.
pub(super) fn plot(paths: Vec<Html>) -> Html {
    tag!("svg", "class" = "chart-plot", "viewBox" = SQUARE, "preserveAspectRatio" = "none", "width" = "100%", "height" = "100%";
        paths).html()
}

/// A path in the plot's square.
pub(super) fn path(class: &'static str, d: String) -> Html {
    tag!("path", "class" = class, "d" = d).html()
}

/// A straight line between two places.
pub(super) fn line(class: &'static str, from: Point, to: Point) -> Html {
    tag!(
        "line",
        "class" = class,
        "x1" = percent(from.x),
        "y1" = percent(from.y),
        "x2" = percent(to.x),
        "y2" = percent(to.y)
    )
    .html()
}

/// A line across a share of the width, between two heights in pixels.
pub(super) fn upright(class: &'static str, x: f64, from: i32, to: i32) -> Html {
    let (x, from, to) = (percent(x), decimal::whole(from), decimal::whole(to));
    tag!("line", "class" = class, "x1" = x.clone(), "x2" = x, "y1" = from, "y2" = to).html()
}

/// A dot of constant size.
pub(super) fn dot(class: &'static str, at: Point) -> Html {
    tag!("circle", "class" = class, "cx" = percent(at.x), "cy" = percent(at.y), "r" = "4.5").html()
}

/// A bar.
pub(super) fn bar(class: &'static str, left: f64, width: f64, top: f64, height: f64) -> Html {
    tag!(
        "rect",
        "class" = class,
        "x" = percent(left),
        "width" = percent(width),
        "y" = percent(top),
        "height" = percent(height)
    )
    .html()
}

/// A label at a place, moved by whole pixels.
pub(super) fn label(classes: &[&str], at: Point, moved: (i32, i32), text: String) -> Html {
    // What is nought anyway, and a class that there is not, are bytes for nothing.
    let [dx, dy] = [moved.0, moved.1].map(|pixels| (pixels != 0).then(|| decimal::whole(pixels)));
    tag!("text", "class" = classes.join(" ").trim_end().to_owned(), "x" = percent(at.x), "y" = percent(at.y), "dx" = dx,
        "dy" = dy; text)
    .html()
}

/// A label that leads to the entry of the number in it.
pub(super) fn leading(origin: Origin, label: Html) -> Html {
    words::leading(origin, label)
}

/// The same at some widths alone.
pub(super) fn leading_where(origin: Origin, at: Shown, label: Html) -> Html {
    words::leading_where(origin, shown(at), label)
}

/// The class that shows something only at some widths; empty for always.
pub(super) fn shown(shown: Shown) -> &'static str {
    match shown {
        Shown::Always => "",
        Shown::Wide => "wide-label",
        Shown::Narrow => "narrow-label",
    }
}
