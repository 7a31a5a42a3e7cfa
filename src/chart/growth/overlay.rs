//! What the workbench lays over the growth chart: the path before the last change, the scenarios put aside, and the fan.

use super::levels::path_of;
use crate::chart::frame::{Frame, Point};
use crate::chart::path;
use crate::model::history::BASE_YEAR;
use crate::model::{Jobs, Pin, Scenario};

/// All that is drawn of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Overlay {
    /// The path before the last change; empty where there was none.
    pub before: String,
    /// The path of each scenario put aside, and its last point within the chart.
    pub pins: Vec<(String, Point)>,
    /// The bands of the fan, the widest first, and the line of its middle; empty where no fan is drawn.
    pub fan: [String; 3],
}

/// The overlay in the chart's own frame. `fan` has what 10, 25, 50, 75 and 90 per cent of the futures do not pass, from 2018
/// on. The axes are the present scenario's: a path ends where it leaves them.
#[must_use]
pub fn overlay(frame: &Frame, before: Option<&Scenario>, pins: &[Pin], fan: &[[Jobs; 5]]) -> Overlay {
    Overlay {
        before: before.map(|before| path::line(&within(before, frame))).unwrap_or_default(),
        pins: pins
            .iter()
            .map(|pin| within(&pin.scenario, frame))
            .filter_map(|places| places.last().map(|end| (path::line(&places), *end)))
            .collect(),
        fan: if fan.is_empty() { Default::default() } else { bands(frame, fan) },
    }
}

/// A scenario's path as far as it lies within the axes: up to their last year, or to where it reaches their top.
fn within(scenario: &Scenario, frame: &Frame) -> Vec<Point> {
    let (last, top) = (frame.horizontal.to(), frame.vertical.to());
    let mut places = Vec::new();
    let mut before: Option<(f64, f64)> = None;
    for (year, millions) in path_of(scenario).take_while(|(year, _)| *year <= last) {
        if let Some((earlier, fewer)) = before.filter(|_| millions > top) {
            let share = ((top - fewer) / (millions - fewer)).max(0.0);
            places.push(frame.place(earlier + share * (year - earlier), top));
            break;
        }
        places.push(frame.place(year, millions));
        before = Some((year, millions));
    }
    places
}

/// The two bands and the middle of the fan.
fn bands(frame: &Frame, fan: &[[Jobs; 5]]) -> [String; 3] {
    let edge = |part: usize| -> Vec<Point> {
        let years = fan.iter().zip(BASE_YEAR.number()..);
        years.map(|(ends, year)| frame.place(f64::from(year), ends[part].in_millions())).collect()
    };
    let band = |low: usize, high: usize| {
        let mut round = edge(high);
        round.extend(edge(low).into_iter().rev());
        path::line(&round)
    };
    [band(0, 4), band(1, 3), path::line(&edge(2))]
}
