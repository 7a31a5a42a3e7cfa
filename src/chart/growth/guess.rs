//! The chart in which the later reports are guessed: the record, the reader's line, and what the reports said.
//!
//! Its axes never move: the years end with the last guess, and the height is the greatest count that can be guessed, so
//! that nothing in the empty half gives the answer away.

use super::levels::horizontal;
use crate::chart::frame::{Frame, Point};
use crate::chart::path;
use crate::chart::scale::Scale;
use crate::model::history::{BASE_YEAR, counted};
use crate::model::later::{Author, LATER, LATER_YEARS, LIKE_FOR_LIKE, naive_path};
use crate::model::{Base, GREATEST_GUESS, Guess, Year};
use crate::report::Figure;

/// The values of the horizontal lines, in millions of jobs, from the lowest up.
pub const TICKS: [f64; 4] = [20.0, 40.0, 60.0, GREATEST_GUESS];

/// The two scales of the chart.
#[must_use]
pub fn frame() -> Frame {
    Frame { horizontal: horizontal(last_year()), vertical: Scale::linear(0.0, GREATEST_GUESS) }
}

/// What the reports said, and the growth of 2018 carried on: all that a guess does not change.
#[derive(Debug, Clone, PartialEq)]
pub struct Reports {
    /// The record.
    pub record: String,
    /// The counted years, with their figures.
    pub counted: Vec<(Point, &'static Figure)>,
    /// From the record to what was counted as before, and between later years that were counted alike.
    pub joined: String,
    /// Between years that were not counted alike.
    pub broken: String,
    /// What was counted as before.
    pub like_for_like: (Point, &'static Figure),
    /// The later headlines, with their figures.
    pub headlines: Vec<(Point, &'static Figure)>,
    /// The growth of 2018 carried on.
    pub naive: String,
    /// Where that ends.
    pub naive_end: Point,
}

/// The record and the later reports.
#[must_use]
pub fn reports(base: Base) -> Reports {
    let frame = frame();
    let place = |year: Year, millions: f64| frame.place(f64::from(year.number()), millions);
    let counted: Vec<(Point, &Figure)> = counted(base)
        .iter()
        .map(|count| (place(count.year, count.jobs.in_millions()), count.figure))
        .collect();
    let record: Vec<Point> = counted.iter().map(|count| count.0).collect();
    let headlines: Vec<(Point, &Figure)> =
        LATER.map(|later| (place(later.year, later.headline.value), later.headline)).to_vec();
    let like_for_like = place(BASE_YEAR.plus(1), LIKE_FOR_LIKE.value);
    let start = start(base);
    let mut joined = path::line(&[start, like_for_like]);
    let mut broken = String::new();
    let mut before = start;
    for (later, (at, _)) in LATER.iter().zip(&headlines) {
        let step = path::line(&[before, *at]);
        if later.breaks.is_some() { &mut broken } else { &mut joined }.push_str(&step);
        before = *at;
    }
    let naive = points(base, naive_path(base));
    Reports {
        record: path::line(&record),
        counted,
        joined,
        broken,
        like_for_like: (like_for_like, LIKE_FOR_LIKE),
        headlines,
        naive: path::line(&naive),
        naive_end: naive[LATER_YEARS],
    }
}

/// A path that the reader has a hand in.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Whose it is.
    pub author: Author,
    /// From the count of 2018 on.
    pub path: String,
    /// Where its label stands, clear of the other's.
    pub label: Point,
}

/// The lines of the paths that the reader has a hand in, each from the count of 2018 on.
#[must_use]
pub fn lines(base: Base, paths: &[(Author, [f64; LATER_YEARS])]) -> Vec<Line> {
    // A label is 13 px high, and the chart at least 240.
    const APART: f64 = 0.07;
    let mut lines: Vec<Line> = Vec::with_capacity(2);
    for (author, path) in paths.iter().filter(|path| path.0 != Author::Naive) {
        let points = points(base, *path);
        let mut label = points[LATER_YEARS];
        if let Some(other) = lines.last_mut() {
            let near = APART - (label.y - other.label.y).abs();
            if near > 0.0 {
                // Both give way by half, and neither leaves the chart.
                let middle = f64::midpoint(label.y, other.label.y);
                let middle = if middle < APART / 2.0 { APART / 2.0 } else { middle.min(1.0 - APART / 2.0) };
                let up = if label.y < other.label.y { APART / 2.0 } else { -APART / 2.0 };
                label.y = middle - up;
                other.label.y = middle + up;
            }
        }
        lines.push(Line { author: *author, path: path::line(&points), label });
    }
    lines
}

/// Where the handles stand, earliest year first.
#[must_use]
pub fn handles(guess: &Guess) -> [Point; LATER_YEARS] {
    let [_, handles @ ..] = points(Base::Report, guess.jobs());
    handles
}

/// The place among the guesses of the year nearest to a share of the width of the area to draw in, which runs from 2018
/// to the end of the chart.
#[must_use]
pub fn nearest(share: f64) -> usize {
    let years = share * (frame().horizontal.to() - f64::from(BASE_YEAR.number()));
    // How many of the middles between two guessed years lie to the left.
    [1.5, 2.5, 3.5].into_iter().filter(|&middle| years > middle).count()
}

/// The count, in millions of jobs, at a share of the chart's height from the top.
#[must_use]
pub fn millions(share: f64) -> f64 {
    (1.0 - share) * GREATEST_GUESS
}

/// The count of 2018.
fn start(base: Base) -> Point {
    frame().place(f64::from(BASE_YEAR.number()), base.jobs_2018().in_millions())
}

/// The count of 2018 and a path after it.
fn points(base: Base, path: [f64; LATER_YEARS]) -> [Point; LATER_YEARS + 1] {
    let frame = frame();
    let mut points = [start(base); LATER_YEARS + 1];
    for ((point, later), jobs) in points.iter_mut().skip(1).zip(LATER).zip(path) {
        *point = frame.place(f64::from(later.year.number()), jobs);
    }
    points
}

/// The last year of the chart.
const fn last_year() -> Year {
    LATER[LATER_YEARS - 1].year
}
