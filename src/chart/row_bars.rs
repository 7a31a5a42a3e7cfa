//! Bars that lie one under the other on one scale, each at the foot of a row of its own, under the words that say what it
//! is. A bar is a line as thick as the style sheet has it.

use super::frame::Point;
use super::scale::Scale;

/// A bar: where it begins and ends.
pub type Lying = (Point, Point);

/// The bars of these amounts, from the uppermost row on; `top` is the amount that fills the width.
#[must_use]
pub fn lying(amounts: &[f64], top: f64) -> Vec<Lying> {
    let scale = Scale::linear(0.0, top);
    let mut bars = Vec::with_capacity(amounts.len());
    let mut foot = 0.0;
    for amount in amounts {
        foot += 1.0 / amounts.len() as f64;
        bars.push((Point { x: 0.0, y: foot }, Point { x: scale.place(*amount), y: foot }));
    }
    bars
}
