//! Places as text for SVG attributes: short, the same on every machine, and free of float printing.

use std::fmt::Write;

use super::frame::Point;
use crate::decimal;

/// The side of the square in which paths are drawn: a path's coordinates are tenths of thousandths of the plot, and
/// the browser stretches the square over the plot.
pub const SIDE: f64 = 1000.0;

/// The square as an SVG's `viewBox`.
pub const SQUARE: &str = "0 0 1000 1000";

/// A share of the plot as a percentage, to the tenth, which is less than a pixel of the widest plot: `43.3%`.
#[must_use]
pub fn percent(share: f64) -> String {
    let mut text = decimal::shortest(share * 100.0, 1);
    text.push('%');
    text
}

/// A line through the points.
#[must_use]
pub fn line(points: &[Point]) -> String {
    let mut path = String::with_capacity(points.len() * 12);
    for (index, point) in points.iter().enumerate() {
        path.push(if index == 0 { 'M' } else { 'L' });
        // Writing to a string cannot fail.
        let _ = write!(path, "{} {}", coordinate(point.x), coordinate(point.y));
    }
    path
}

/// A line through the points to a thousandth of the plot, each written by how far it is from the one before: for lines so
/// many that their bytes count.
#[must_use]
pub fn rough_line(points: &[Point]) -> String {
    let mut path = String::with_capacity(points.len() * 6);
    let mut before = (0.0, 0.0);
    for (index, point) in points.iter().enumerate() {
        let at = (nearest(point.x), nearest(point.y));
        path.push(if index == 0 { 'M' } else { 'l' });
        for (move_by, first) in [(at.0 - before.0, true), (at.1 - before.1, false)] {
            // A minus sign parts two numbers as well as a space does.
            if !first && move_by >= 0.0 {
                path.push(' ');
            }
            path.push_str(&decimal::shortest(move_by, 0));
        }
        before = at;
    }
    path
}

/// The nearest whole coordinate. WebAssembly has no instruction that rounds halves upwards, but one that finds the floor.
fn nearest(share: f64) -> f64 {
    (share * SIDE + 0.5).floor()
}

/// Points that a stroke with round ends makes dots of, each at so many pixels from the left and at a share of the height; in
/// a square that is stretched upwards alone.
#[must_use]
pub fn points(places: impl Iterator<Item = (f64, f64)>) -> String {
    let mut path = String::new();
    for (x, y) in places {
        for part in ["M", &decimal::shortest(x, 0), " ", &decimal::shortest(y * SIDE, 0), "h0"] {
            path.push_str(part);
        }
    }
    path
}

/// The area between a line over the plot's whole width, as [`rough_line`] writes it, and the bottom.
#[must_use]
pub fn area_under(line: &str) -> String {
    if line.is_empty() { String::new() } else { [line, "V1000H0Z"].concat() }
}

/// A coordinate in the square, to the tenth.
fn coordinate(share: f64) -> String {
    decimal::shortest(share * SIDE, 1)
}
