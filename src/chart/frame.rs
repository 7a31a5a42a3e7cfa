//! A frame: two scales over the plot's rectangle.

use super::scale::Scale;

/// A place in the plot: shares of its width from the left and of its height from the top.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Share of the width, nought at the left.
    pub x: f64,
    /// Share of the height, nought at the top.
    pub y: f64,
}

/// The plot's two scales.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Along the bottom, from left to right.
    pub horizontal: Scale,
    /// Up the side, from bottom to top.
    pub vertical: Scale,
}

impl Frame {
    /// The place of a pair of numbers.
    #[must_use]
    pub fn place(&self, horizontal: f64, vertical: f64) -> Point {
        Point { x: self.x(horizontal), y: self.y(vertical) }
    }

    /// The share of the width at which a number on the horizontal scale stands.
    #[must_use]
    pub fn x(&self, value: f64) -> f64 {
        self.horizontal.place(value)
    }

    /// The share of the height, from the top, at which a number on the vertical scale stands.
    #[must_use]
    pub fn y(&self, value: f64) -> f64 {
        1.0 - self.vertical.place(value)
    }
}
