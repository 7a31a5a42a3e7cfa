//! The curve behind a slider: what the slider moves over its whole range, and where the present value stands on it.

use super::frame::{Frame, Point};
use super::labels::{self, Wish, width_of};
use super::path;
use super::scale::Scale;
use crate::model::{DOTS, Jobs, Lever, Outlook, Scenario, measured, response};

/// The least width of a slider, in CSS pixels, for the rules about labels that would touch.
const WIDTH: f64 = 256.0;

/// Everything the curve draws; places are shares of its box.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// The curve.
    pub line: String,
    /// The area under it; or, of the give or take, the funnel that holds 40 endings in 50.
    pub area: String,
    /// The curve under the defaults; empty where it would be the same, and of a lever that the law does not use.
    pub ghost: String,
    /// Where the ends of a range stand on the curve; none where the value is sure.
    pub range: Option<[Point; 2]>,
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
    let present = measured(scenario, lever.measure());
    let mut points = response(scenario, lever).points;
    // The present value is a point of its own, lest its dot stand off the line where the curve bends sharply.
    let value = scenario.get(lever);
    points.insert(points.partition_point(|(at, _)| *at < value), (value, present));
    // Under the defaults with the same law and the same figures the lever would do this.
    let usual = Scenario::usual(scenario.base).under(scenario.law);
    let alike = usual == scenario.reset(lever) || !scenario.law.uses(lever);
    let usual = if alike { Vec::new() } else { response(&usual, lever).points };
    let frame = frame(lever, points.iter().map(|(_, amount)| *amount).fold(present, f64::max));
    // It ends where it leaves the box, which is made for the present curve.
    let within = usual.iter().filter(|(_, amount)| *amount <= frame.vertical.to());
    let usual: Vec<Point> = within.map(|&(value, amount)| frame.place(value, amount)).collect();
    let at = |value: f64| frame.place(value, measured(&scenario.with(lever, value), lever.measure()));
    Curve {
        ghost: path::rough_line(&usual),
        range: scenario.range(lever).map(|range| [at(range.low), at(range.high)]),
        ..drawn(&frame, &points, (value, present))
    }
}

/// The curve of the give or take: the path's own end, and round it the funnel that holds 40 endings in 50.
#[must_use]
pub fn funnel(scenario: &Scenario, outlook: &Outlook) -> Curve {
    let (lever, value) = (Lever::GiveOrTake, scenario.get(Lever::GiveOrTake));
    let greatest = outlook.funnel.iter().map(|[_, _, high]| high.in_millions()).fold(0.0, f64::max);
    let frame = frame(lever, greatest);
    let points = |end: usize| -> Vec<(f64, f64)> {
        let gap = lever.spec().span() / (outlook.funnel.len() - 1) as f64;
        outlook
            .funnel
            .iter()
            .zip(0..)
            .map(|(ends, index)| (gap * f64::from(index), ends[end].in_millions()))
            .collect()
    };
    let [low, median, high] = [0, 1, 2].map(points);
    let round: Vec<Point> =
        high.iter().chain(low.iter().rev()).map(|&(value, amount)| frame.place(value, amount)).collect();
    let at = |jobs: Jobs| frame.place(value, jobs.in_millions());
    let curve = drawn(&frame, &median, (value, outlook.median.in_millions()));
    Curve {
        area: path::rough_line(&round),
        range: Some([at(outlook.low), at(outlook.high)]),
        // The range is written there, which takes half the width; and the middle hardly moves.
        label_after: curve.now.x < 0.5,
        low: None,
        high: None,
        ..curve
    }
}

/// The curve of the target: how many of the dots reach it.
#[must_use]
pub fn chance(scenario: &Scenario, outlook: &Outlook) -> Curve {
    let lever = Lever::Target;
    let spec = lever.spec();
    let dots = DOTS as f64;
    let frame = frame(lever, dots);
    // A dot is lost wherever the target passes one.
    let mut points = vec![(spec.minimum, dots)];
    for (dot, left) in outlook.dots.iter().zip((0..DOTS).rev()) {
        let at = spec.clamp(dot.in_millions());
        points.extend([(at, left as f64 + 1.0), (at, left as f64)]);
    }
    points.push((spec.maximum, points.last().map_or(0.0, |point| point.1)));
    drawn(&frame, &points, (scenario.get(lever), outlook.dots_reaching as f64))
}

fn frame(lever: Lever, greatest: f64) -> Frame {
    let spec = lever.spec();
    Frame {
        horizontal: Scale::linear(spec.minimum, spec.maximum),
        vertical: Scale::linear(0.0, if greatest > 0.0 { greatest } else { 1.0 }),
    }
}

/// What every curve has: its line, the present point, and its ends as far as they keep clear of that.
fn drawn(frame: &Frame, points: &[(f64, f64)], (value, present): (f64, f64)) -> Curve {
    let places: Vec<Point> = points.iter().map(|&(value, amount)| frame.place(value, amount)).collect();
    let now = frame.place(value, present);
    let end = |point: Option<&(f64, f64)>| point.map(|&(value, amount)| (amount, frame.place(value, amount)));
    let line = path::rough_line(&places);
    Curve {
        area: path::area_under(&line),
        line,
        ghost: String::new(),
        range: None,
        now,
        outcome: present,
        low: end(points.first()).filter(|_| now.x > 0.4),
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
