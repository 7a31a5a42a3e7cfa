//! Places as text for SVG attributes: short, the same on every machine, and free of float printing.

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

/// A line through the points, to the tenth of a thousandth of the plot.
#[must_use]
pub fn line(points: &[Point]) -> String {
    let mut path = String::with_capacity(points.len() * 12);
    for (index, point) in points.iter().enumerate() {
        path.push(if index == 0 { 'M' } else { 'L' });
        decimal::push_shortest(&mut path, point.x * SIDE, 1);
        path.push(' ');
        decimal::push_shortest(&mut path, point.y * SIDE, 1);
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
            decimal::push_shortest(&mut path, move_by, 0);
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
        path.push('M');
        decimal::push_shortest(&mut path, x, 0);
        path.push(' ');
        decimal::push_shortest(&mut path, y * SIDE, 0);
        path.push_str("h0");
    }
    path
}

/// The area between a line over the plot's whole width, as [`rough_line`] writes it, and the bottom.
#[must_use]
pub fn area_under(line: &str) -> String {
    if line.is_empty() { String::new() } else { [line, "V1000H0Z"].concat() }
}
