//! Marks: geometry as SVG elements. They set classes and places; the style sheets have the colours.
//!
//! All go through one function, [`element`], and not through `html!`: a chart has many marks, and each that the macro
//! spells out would be code of its own in the WebAssembly.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag};

use crate::chart::frame::Point;
use crate::chart::labels::Shown;
use crate::chart::path::{SQUARE, percent};

/// The square that the browser stretches over the plot, for everything that is a path.
pub(super) fn plot(children: Html) -> Html {
    html! {
        <svg class="chart-plot" viewBox={SQUARE} preserveAspectRatio="none" width="100%" height="100%">{children}</svg>
    }
}

/// A path in the plot's square.
pub(super) fn path(class: &'static str, d: String) -> Html {
    element("path", &["class", "d"], vec![class.into(), d.into()], None)
}

/// A straight line between two places.
pub(super) fn line(class: &'static str, from: Point, to: Point) -> Html {
    let places = [from.x, from.y, to.x, to.y].map(|share| percent(share).into());
    let mut values = vec![AttrValue::from(class)];
    values.extend(places);
    element("line", &["class", "x1", "y1", "x2", "y2"], values, None)
}

/// A line across a share of the width, between two heights in pixels.
pub(super) fn upright(class: &'static str, x: f64, from: i32, to: i32) -> Html {
    let values = vec![
        class.into(),
        percent(x).into(),
        percent(x).into(),
        from.to_string().into(),
        to.to_string().into(),
    ];
    element("line", &["class", "x1", "x2", "y1", "y2"], values, None)
}

/// A dot of constant size.
pub(super) fn dot(class: &'static str, at: Point) -> Html {
    let values = vec![class.into(), percent(at.x).into(), percent(at.y).into(), "4.5".into()];
    element("circle", &["class", "cx", "cy", "r"], values, None)
}

/// A bar.
pub(super) fn bar(class: &'static str, left: f64, width: f64, top: f64, height: f64) -> Html {
    let mut values = vec![AttrValue::from(class)];
    values.extend([left, width, top, height].map(|share| AttrValue::from(percent(share))));
    element("rect", &["class", "x", "width", "y", "height"], values, None)
}

/// A label at a place, moved by whole pixels.
pub(super) fn label(classes: &[&str], at: Point, moved: (i32, i32), text: String) -> Html {
    let values = vec![
        classes.join(" ").into(),
        percent(at.x).into(),
        percent(at.y).into(),
        moved.0.to_string().into(),
        moved.1.to_string().into(),
    ];
    element("text", &["class", "x", "y", "dx", "dy"], values, Some(text))
}

/// The class that shows something only at some widths; empty for always.
pub(super) fn shown(shown: Shown) -> &'static str {
    match shown {
        Shown::Always => "",
        Shown::Wide => "wide-label",
        Shown::Narrow => "narrow-label",
    }
}

/// An SVG element with these attributes, and with text where it has any.
fn element(
    tag: &'static str,
    keys: &'static [&'static str],
    values: Vec<AttrValue>,
    text: Option<String>,
) -> Html {
    let mut tag = VTag::new(tag);
    let values = values.into_iter().map(|value| Some(AttributeOrProperty::Attribute(value))).collect();
    tag.set_attributes(Attributes::Dynamic { keys, values });
    if let Some(text) = text {
        tag.add_child(Html::from(text));
    }
    tag.into()
}
