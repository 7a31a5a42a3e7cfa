//! The curve behind a slider: what the slider moves over its whole range, and where the present value stands on it.

use super::frame::{Frame, Point};
use super::labels::{self, Wish, width_of};
use super::path;
use super::scale::Scale;
use crate::model::{Lever, Scenario, measured, response};

/// The least width of a slider, in CSS pixels, for the rules about labels that would touch.
const WIDTH: f64 = 256.0;

/// Everything the curve draws; places are shares of its box.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// The curve.
    pub line: String,
    /// The area under it.
    pub area: String,
    /// The present value's place.
    pub now: Point,
    /// The present value of the measure, in its unit.
    pub outcome: f64,
    /// The measure at the range's lower end, and its place; none where the present one stands too close.
    pub low: Option<(f64, Point)>,
    /// The measure at the range's upper end, and its place; none where the present one stands too close.
    pub high: Option<(f64, Point)>,
    /// Whether the present outcome is written to the right of its place, for want of room on the left.
    pub label_after: bool,
}

/// The curve of one slider under a scenario.
#[must_use]
pub fn curve(scenario: &Scenario, lever: Lever) -> Curve {
    let spec = lever.spec();
    let present = measured(scenario, lever.measure());
    let mut points = response(scenario, lever).points;
    // The present value is a point of its own, lest its dot stand off the line where the curve bends sharply.
    let value = scenario.get(lever);
    points.insert(points.partition_point(|(at, _)| *at < value), (value, present));
    let greatest = points.iter().map(|(_, amount)| *amount).fold(present, f64::max);
    let frame = Frame {
        horizontal: Scale::linear(spec.minimum, spec.maximum),
        // The curve keeps a little room above for the number at its higher end.
        vertical: Scale::linear(0.0, if greatest > 0.0 { greatest } else { 1.0 }),
    };
    let places: Vec<Point> = points.iter().map(|&(value, amount)| frame.place(value, amount)).collect();
    let now = frame.place(value, present);
    let end = |point: Option<&(f64, f64)>| point.map(|&(value, amount)| (amount, frame.place(value, amount)));
    Curve {
        line: path::line(&places),
        area: path::area(&places),
        now,
        outcome: present,
        low: end(points.first()).filter(|_| now.x > 0.3),
        high: end(points.last()).filter(|_| now.x < 0.7),
        label_after: now.x < 0.3,
    }
}

/// A reference under the slider's track.
#[derive(Debug, Clone, PartialEq)]
pub struct ReferenceTick {
    /// The tick's place on the track.
    pub x: f64,
    /// Where its label begins, as a share of the track, and in which row.
    pub label_x: f64,
    /// The label's row, nought first.
    pub row: u8,
    /// The value in words.
    pub value: String,
    /// What it is.
    pub name: String,
}

/// The reference ticks of one slider with their labels in rows; `labels` holds each one's value in slider units, its
/// words and its name.
#[must_use]
pub fn reference_ticks(lever: Lever, labels: Vec<(f64, String, String)>) -> Vec<ReferenceTick> {
    let spec = lever.spec();
    let scale = Scale::linear(spec.minimum, spec.maximum);
    let wishes: Vec<Wish> = labels
        .iter()
        .map(|(at, value, name)| Wish {
            at: scale.place(*at) * WIDTH,
            width: width_of(value) + 4.0 + width_of(name),
        })
        .collect();
    let stands = labels::in_rows(&wishes, WIDTH);
    labels
        .into_iter()
        .zip(stands)
        .zip(wishes)
        .map(|(((at, value, name), stand), wish)| {
            let x = scale.place(at);
            // A label is anchored at its middle; near an end, its middle moves inward with it.
            let label_x = (stand.left + wish.width / 2.0) / WIDTH;
            ReferenceTick { x, label_x, row: stand.row, value, name }
        })
        .collect()
}
