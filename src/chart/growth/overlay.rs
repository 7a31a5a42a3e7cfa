//! What the workbench lays over the growth chart: the path before the last change, the scenarios put aside, and the fan.

use super::levels::path_of;
use crate::chart::frame::{Frame, Point};
use crate::chart::labels::{Room, width_of};
use crate::chart::path;
use crate::model::history::BASE_YEAR;
use crate::model::{Jobs, Pin, Scenario, outcome};

/// How many characters of a name stand in the chart; a table has the whole.
const LONGEST: usize = 9;

/// How high the plot is where it has least room, in CSS pixels.
const LOWEST: f64 = 240.0;

/// How high a label is, with what keeps it from the next.
const LINE: f64 = 15.0;

/// All that is drawn of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Overlay {
    /// The path before the last change; empty where there was none.
    pub before: String,
    /// The scenarios put aside.
    pub pins: Vec<PinPath>,
    /// The bands of the fan, the widest first, and the line of its middle; empty where no fan is drawn.
    pub fan: [String; 3],
}

/// A scenario put aside.
#[derive(Debug, Clone, PartialEq)]
pub struct PinPath {
    /// Its path.
    pub line: String,
    /// The last point of it within the chart.
    pub end: Point,
    /// Its name, cut where it is long.
    pub name: String,
    /// How far below its end its name's foot stands, in CSS pixels: where no other label is.
    pub down: i32,
}

/// The overlay in the chart's own frame; `present` is what the chart shows. `fan` has what 10, 25, 50, 75 and 90 per cent of the futures do not pass, from 2018
/// on. The axes are the present scenario's: a path ends where it leaves them.
#[must_use]
pub fn overlay(
    frame: &Frame,
    present: &Scenario,
    before: Option<&Scenario>,
    pins: &[Pin],
    fan: &[[Jobs; 5]],
) -> Overlay {
    let mut taken = labels_of_chart(frame, present);
    let mut pinned = |pin: &Pin| {
        let places = within(&pin.scenario, frame);
        let end = *places.last()?;
        let name = short_name(&pin.name);
        let down = free_foot(&mut taken, end, width_of(&name));
        Some(PinPath { line: path::line(&places), end, name, down })
    };
    Overlay {
        before: before.map(|before| path::line(&within(before, frame))).unwrap_or_default(),
        pins: pins.iter().filter_map(&mut pinned).collect(),
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

/// The beginning of a name that is long.
fn short_name(name: &str) -> String {
    let mut short: String = name.chars().take(LONGEST).collect();
    if short.len() < name.len() {
        short.push('…');
    }
    short
}

/// Where a label stands in the plot with least room: its left and right edge and its foot, in CSS pixels.
type Taken = [f64; 3];

/// What the chart itself writes where names of pins might stand: the outcome before its point, the target over its line, and
/// the name of the scenario's side.
fn labels_of_chart(frame: &Frame, present: &Scenario) -> Vec<Taken> {
    let width = Room::Narrow.width();
    let turn = frame.x(f64::from(BASE_YEAR.number())) * width;
    let end = frame.place(f64::from(present.until().number()), outcome(present).in_millions());
    let target = frame.y(present.target().in_millions()) * LOWEST;
    let right = end.x * width - 8.0;
    vec![
        [right - 60.0, right, end.y * LOWEST - 11.0],
        [turn, turn + 105.0, target - 6.0],
        [turn, turn + 90.0, 18.0],
    ]
}

/// How far below a path's end a name's foot can stand, ending there, so that it touches no label: as near as there is room,
/// above the end rather than below it.
fn free_foot(taken: &mut Vec<Taken>, end: Point, width: f64) -> i32 {
    let right = end.x * Room::Narrow.width() - 3.0;
    let left = right - width;
    let place = |down: i32| end.y * LOWEST + f64::from(down);
    let free = |down: i32| {
        let foot = place(down);
        // Over the top of the axis stands its unit, under its bottom the years.
        (LINE - 3.0..LOWEST).contains(&foot)
            && taken
                .iter()
                .all(|&[from, to, other]| to <= left || from >= right || (foot - other).abs() >= LINE)
    };
    let away = (0..16).flat_map(|step| [-4 - 5 * step, 12 + 5 * step]);
    let down = away.into_iter().find(|down| free(*down)).unwrap_or(-4);
    taken.push([left, right, place(down)]);
    down
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
