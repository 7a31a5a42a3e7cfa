//! The bars of what moves the outcome, on one axis.

use super::scale::Scale;
use crate::model::{Influence, Jobs};

/// The bars, and where the present outcome stands among them; shares of the axis.
#[derive(Debug, Clone, PartialEq)]
pub struct InfluenceBars {
    /// From where to where each bar reaches.
    pub bars: Vec<[f64; 2]>,
    /// The present outcome's place.
    pub present: f64,
}

/// The bars of a ranking: the axis runs from the least outcome tried to the greatest.
#[must_use]
pub fn influence_bars(ranked: &[Influence], outcome: Jobs) -> InfluenceBars {
    let ends = || ranked.iter().flat_map(|one| [one.low, one.high]).chain([outcome]).map(Jobs::in_millions);
    let scale = Scale::linear(ends().fold(f64::INFINITY, f64::min), ends().fold(0.0, f64::max));
    let place = |jobs: Jobs| scale.place(jobs.in_millions());
    let bar = |one: &Influence| {
        let (low, high) = (place(one.low), place(one.high));
        [low.min(high), low.max(high)]
    };
    InfluenceBars { bars: ranked.iter().map(bar).collect(), present: place(outcome) }
}
