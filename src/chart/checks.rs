//! The small chart of a check: what the claim's words allow as a bracket over a line, what the other figures give as
//! blocks under it.
//!
//! Each chart has a scale of its own, just long enough for its ranges; it is logarithmic where they lie more than tenfold
//! apart. Bracket and block share a place exactly where the ranges share a value.

use std::fmt::Write;

use super::scale::Scale;
use crate::decimal;
use crate::model::{Interval, Side};

/// How many times the greatest value may be the least before the scale is logarithmic.
const TENFOLD: f64 = 10.0;

/// The room beside the ranges, as a part of what they span.
const MARGIN: f64 = 0.06;

/// The room beside a range that stands alone, likewise.
const MARGIN_ALONE: f64 = 0.8;

/// How far apart labels must begin, as a share of the width.
const APART: f64 = 0.45;

/// The box of the paths as an SVG's `viewBox`: thousandths of the width, and pixels at the usual size of text.
pub const BOX: &str = "0 0 1000 64";

/// The line, in the box.
pub const AXIS: &str = "M0 32H1000";

/// A range on the line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Span {
    /// Where it begins, as a share of the width.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Where the printed value itself stands; none where the words name a whole range.
    pub printed: Option<f64>,
    /// Whether its label has room beside those before it.
    pub labelled: bool,
}

/// Where a label is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// By its beginning.
    Start,
    /// By its middle.
    Middle,
    /// By its end.
    End,
}

/// The chart of one check.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranges {
    /// What the claim's words allow.
    pub claimed: Span,
    /// What each of the other figures gives.
    pub given: Vec<Span>,
    /// Whether the scale is logarithmic.
    pub logarithmic: bool,
}

impl Span {
    /// Where its label stands, and by which end it is held there so that it stays in the chart.
    #[must_use]
    pub fn label(&self) -> (f64, Hold) {
        const SIDES: f64 = 0.36;
        let middle = f64::midpoint(self.from, self.to);
        if middle < SIDES {
            (self.from, Hold::Start)
        } else if middle > 1.0 - SIDES {
            (self.to, Hold::End)
        } else {
            (middle, Hold::Middle)
        }
    }
}

impl Ranges {
    /// The bracket, with a stem at the printed value where there is one.
    #[must_use]
    pub fn bracket(&self) -> String {
        let Span { from, to, printed, .. } = self.claimed;
        let mut path = format!("M{} 30V22H{}V30", thousandths(from), thousandths(to));
        if let Some(at) = printed {
            // Writing to a string cannot fail.
            let _ = write!(path, "M{} 22V30", thousandths(at));
        }
        path
    }

    /// The blocks, as one path.
    #[must_use]
    pub fn blocks(&self) -> String {
        self.given
            .iter()
            .map(|Span { from, to, .. }| format!("M{} 34H{1}V40H{0}Z", thousandths(*from), thousandths(*to)))
            .collect()
    }
}

/// A share of the width in the box: small as a step, a third of a pixel, since the page has many of these charts.
fn thousandths(share: f64) -> String {
    decimal::format(share * 1000.0, 0)
}

/// The chart of a claim and what it is set against.
#[must_use]
pub fn ranges(claimed: Side, given: &[Side]) -> Ranges {
    let (scale, logarithmic) = scale(claimed.allowed, given);
    let span = |side: &Side| Span {
        from: scale.place(side.allowed.from),
        to: scale.place(side.allowed.to),
        printed: side.as_printed.is_point().then(|| scale.place(side.as_printed.from)),
        labelled: true,
    };
    let mut spans: Vec<Span> = Vec::with_capacity(given.len());
    for side in given {
        let mut next = span(side);
        next.labelled =
            spans.iter().all(|other| !other.labelled || (other.label().0 - next.label().0).abs() > APART);
        spans.push(next);
    }
    Ranges { claimed: span(&claimed), given: spans, logarithmic }
}

/// The scale on which all the ranges lie, and whether it is logarithmic.
fn scale(claimed: Interval, given: &[Side]) -> (Scale, bool) {
    let ends = || given.iter().map(|side| side.allowed).chain([claimed]);
    let least = ends().fold(f64::INFINITY, |least, range| least.min(range.from));
    let most = ends().fold(f64::NEG_INFINITY, |most, range| most.max(range.to));
    let margin = if given.is_empty() { MARGIN_ALONE } else { MARGIN };
    if least > 0.0 && most > least * TENFOLD {
        let room = ((most / least).ln() * margin).exp();
        (Scale::logarithmic(least / room, most * room), true)
    } else {
        let room = (most - least) * margin;
        (Scale::linear(least - room, most + room), false)
    }
}
