//! What the growth chart shows of chance: fifty dots where futures end, the paths that lead to them, and the target.

use crate::chart::frame::Frame;
use crate::chart::path;
use crate::model::history::BASE_YEAR;
use crate::model::{DOTS, Outlook, Scenario};

/// Into how many rows the height is divided, so that dots in a row stand side by side: a dot is as high as a row.
const ROWS: f64 = 36.0;

/// A row's widest stack, in dots; longer ones are pushed together until they fit.
const WIDEST: f64 = 7.0;

/// A dot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FutureDot {
    /// Its middle, as a share of the height from the top.
    pub y: f64,
    /// How far from the stack's beginning it stands, in dots.
    pub x: f64,
    /// Whether it reaches the target.
    pub reaches: bool,
}

/// Everything that is drawn of the futures.
#[derive(Debug, Clone, PartialEq)]
pub struct FuturesChart {
    /// The paths, as one.
    pub paths: String,
    /// The dots, least first.
    pub dots: Vec<FutureDot>,
    /// The target's place, as a share of the height from the top; none where the axis does not reach it.
    pub target: Option<f64>,
}

/// The futures in the chart's frame.
pub(super) fn futures(scenario: &Scenario, outlook: &Outlook, frame: &Frame) -> FuturesChart {
    let years = usize::from(scenario.until().after(BASE_YEAR));
    let mut paths = String::new();
    for future in &outlook.paths {
        let places = future.iter().take(years + 1).zip(BASE_YEAR.number()..);
        let places: Vec<_> =
            places.map(|(jobs, year)| frame.place(f64::from(year), jobs.in_millions())).collect();
        paths.push_str(&path::rough_line(&places));
    }
    let target = scenario.target();
    // A dot stands in the middle of the row that its place falls into; rows are filled from the left.
    let rows = outlook.dots.map(|dot| (frame.y(dot.in_millions()) * ROWS).floor().min(ROWS - 1.0));
    let alike = |upto: usize| rows[..upto].iter().filter(|row| (**row - rows[upto]).abs() < 0.5).count();
    let most = (0..DOTS).map(alike).max().unwrap_or(0) as f64;
    let apart = if most < WIDEST { 1.0 } else { (WIDEST - 1.0) / most };
    let dots = (0..DOTS)
        .map(|index| FutureDot {
            y: (rows[index] + 0.5) / ROWS,
            x: alike(index) as f64 * apart,
            reaches: outlook.dots[index] >= target,
        })
        .collect();
    let within = target.in_millions() <= frame.vertical.to() && target.in_millions() >= frame.vertical.from();
    FuturesChart { paths, dots, target: within.then(|| frame.y(target.in_millions())) }
}
