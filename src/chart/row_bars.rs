//! Bars that lie one under the other on one scale, each at the foot of a row of its own, under the words that say what it
//! is. A bar is a line as thick as the style sheet has it.

use super::frame::Point;
use super::scale::Scale;

/// A bar: where it begins and ends.
pub type RowBar = (Point, Point);

/// The bars of these amounts, from the uppermost row on; `top` is the amount that fills the width.
#[must_use]
pub fn row_bars<const ROWS: usize>(amounts: [f64; ROWS], top: f64) -> [RowBar; ROWS] {
    let scale = Scale::linear(0.0, top);
    let mut foot = 0.0;
    amounts.map(|amount| {
        foot += 1.0 / ROWS as f64;
        (Point { x: 0.0, y: foot }, Point { x: scale.place(amount), y: foot })
    })
}
