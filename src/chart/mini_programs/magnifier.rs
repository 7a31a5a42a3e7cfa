//! The magnifier: all jobs of 2018 as one bar, and its last piece, what the year added, as long as the whole.

use crate::chart::frame::Point;
use crate::chart::path;
use crate::model::{Base, Derived};

/// Where the upper bar stands, as shares of the picture's height.
pub const WHOLE: (f64, f64) = (0.15, 0.31);

/// Where the magnified bar stands, as shares of the picture's height.
pub const MAGNIFIED: (f64, f64) = (0.59, 0.75);

/// What the picture draws, as shares of its width.
#[derive(Debug, Clone, PartialEq)]
pub struct Magnifier {
    /// Where the mini-program jobs begin in the upper bar: before them stands everything else of 2017.
    pub mini: f64,
    /// Where the increase begins: within the mini-program jobs.
    pub increase: f64,
    /// Where the mini-program jobs end: after them stands what everything else added.
    pub rest: f64,
    /// Where in the magnified bar what mini-programs added ends.
    pub magnified: f64,
    /// The bracket over the mini-program jobs.
    pub bracket: String,
    /// What lies between the increase and its magnification.
    pub beam: String,
}

/// The picture of a printing's figures.
#[must_use]
pub fn magnifier(base: Base) -> Magnifier {
    let all = base.jobs().value;
    let [mini_added, rest_added] =
        [Derived::MiniAdded, Derived::RestAdded].map(|derived| derived.value(base));
    let rest = 1.0 - rest_added / all;
    let increase = rest - mini_added / all;
    let mini = rest - base.mini_jobs().value / all;
    let at = |x: f64, y: f64| Point { x, y };
    let (top, foot) = (WHOLE.0 - 0.035, WHOLE.0 - 0.015);
    Magnifier {
        mini,
        increase,
        rest,
        magnified: mini_added / (mini_added + rest_added),
        bracket: path::line(&[at(mini, foot), at(mini, top), at(rest, top), at(rest, foot)]),
        beam: path::line(&[
            at(increase, WHOLE.1),
            at(0.0, MAGNIFIED.0),
            at(1.0, MAGNIFIED.0),
            at(1.0, WHOLE.1),
        ]),
    }
}
