//! The count as marks of a hundred thousand jobs each: squares, column by column, those of a group before all others.
//!
//! A group that ends within a mark splits it: the left part is the group's. So the marks add up to the count, and the last
//! one of 22.35 million is half a mark.

use crate::decimal;
use crate::display::Marks;
use crate::model::Scenario;

/// How many marks stand for a million jobs.
pub const MARKS_IN_A_MILLION: f64 = 10.0;

/// The side of a mark, in the drawing's own unit.
const SIDE: f64 = 25.0;

/// From the edge of one mark to the same edge of the next.
const PITCH: f64 = 31.0;

/// How the marks are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Thirty-two columns of seven.
    Wide,
    /// Sixteen columns of fourteen.
    Narrow,
}

/// What the marks of a path are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Of the chosen group.
    Group,
    /// Of all other jobs.
    Rest,
    /// Nobody says which they are: hollow and hatched.
    Unknown,
}

impl Layout {
    /// Both, the wide one first.
    pub const ALL: [Self; 2] = [Self::Wide, Self::Narrow];

    /// The drawing's rectangle as an SVG's `viewBox`: it ends with the last mark.
    #[must_use]
    pub const fn view_box(self) -> &'static str {
        match self {
            Self::Wide => "0 0 986 211",
            Self::Narrow => "0 0 490 428",
        }
    }

    /// How many marks stand in a column.
    #[must_use]
    pub const fn rows(self) -> f64 {
        match self {
            Self::Wide => 7.0,
            Self::Narrow => 14.0,
        }
    }
}

/// The marks of a scenario's count, coloured by a group: one path for each tone that has any.
#[must_use]
pub fn units(scenario: &Scenario, marks: Marks, layout: Layout) -> Vec<(Tone, String)> {
    let whole = in_marks(scenario.base.jobs_2018().in_millions());
    let Some(group) = marks.count(scenario) else {
        return vec![(Tone::Unknown, path(0.0, whole, layout, true))];
    };
    let group = in_marks(group.in_millions());
    [(Tone::Group, 0.0, group), (Tone::Rest, group, whole)]
        .into_iter()
        .filter(|(_, from, to)| from < to)
        .map(|(tone, from, to)| (tone, path(from, to, layout, false)))
        .collect()
}

/// So many million jobs as marks, to the thousandth: finer than any eye, and free of rounding error.
fn in_marks(millions: f64) -> f64 {
    (millions * MARKS_IN_A_MILLION * 1_000.0).round() / 1_000.0
}

/// The marks from one place in the order to another, as one path: every step is told from the mark before, so that whole
/// columns repeat the same few words and compress to next to nothing.
fn path(from: f64, to: f64, layout: Layout, hatched: bool) -> String {
    let rows = layout.rows();
    let mut path = String::new();
    let mut before = [0.0, 0.0];
    // Where the mark before stands in the path, and its numbers: most marks are like it.
    let mut last = (0, [0; 3]);
    let mut place = from.floor();
    while place < to {
        let (left, right) = ((from - place).max(0.0), (to - place).min(1.0));
        let column = (place / rows).floor();
        let corner = [column * PITCH + left * SIDE, (place - column * rows) * PITCH];
        let wide = (right - left) * SIDE;
        let moved = [corner[0] - before[0], corner[1] - before[1]];
        (before, place) = (corner, place + 1.0);
        let numbers = [moved[0], moved[1], wide].map(f64::to_bits);
        if last.0 > 0 && last.1 == numbers {
            let start = last.0;
            last.0 = path.len();
            path.extend_from_within(start..);
            continue;
        }
        last = (path.len(), numbers);
        path.push(if path.is_empty() { 'M' } else { 'm' });
        step(&mut path, moved[0], moved[1]);
        path.push('h');
        path.push_str(&number(wide));
        path.push_str("v25h");
        path.push_str(&number(-wide));
        path.push('z');
        if hatched {
            // There and back again along a diagonal within the mark.
            path.push('m');
            step(&mut path, wide * 0.2, 20.0);
            path.push('l');
            step(&mut path, wide * 0.6, -15.0);
            path.push('m');
            step(&mut path, wide * -0.8, -5.0);
        }
    }
    path
}

/// Adds a step to a path.
fn step(path: &mut String, right: f64, down: f64) {
    path.push_str(&number(right));
    path.push(' ');
    path.push_str(&number(down));
}

/// A length, to the hundredth of the drawing's unit.
fn number(length: f64) -> String {
    decimal::shortest(length, 2)
}
