//! The jobs from mini-programs from 2017 on, under the reader's growth and fade, with all jobs of the growth scenario and
//! the counts of the later reports beside them.

use crate::chart::frame::{Frame, Point};
use crate::chart::growth::levels::Tick;
use crate::chart::labels::{self, MARGIN, Room, Shown, YearLabel};
use crate::chart::path;
use crate::chart::scale::{Scale, thirds, top_of_thirds};
use crate::model::history::BASE_YEAR;
use crate::model::later::{Break, LATER};
use crate::model::{Jobs, MiniYear, Scenario, Year, mini_years};
use crate::report::Figure;

/// Where the axis ends unless a count or the scenario goes beyond, in millions of jobs.
const USUAL_TOP: f64 = 60.0;

/// The first year of the chart, the first of mini-programs.
pub const FIRST: Year = Year::new(BASE_YEAR.number() - 1);

/// The count of a later report.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LaterDot {
    /// Its place.
    pub at: Point,
    /// The count.
    pub figure: &'static Figure,
    /// What makes it differ in meaning from the one before.
    pub breaks: Option<Break>,
    /// At which widths its number stands above it; none where the axis is too high to tell.
    pub label: Option<Shown>,
}

/// Everything the chart draws; places are shares of the plot.
#[derive(Debug, Clone, PartialEq)]
pub struct Ahead {
    /// Horizontal lines, from the lowest up.
    pub ticks: Vec<Tick>,
    /// The years under the axis with their places.
    pub years: Vec<(YearLabel, f64)>,
    /// All jobs, counted and in the growth scenario.
    pub all: String,
    /// The counted mini-program jobs.
    pub counted: String,
    /// The mini-program jobs of the scenario, from 2018 on.
    pub scenario: String,
    /// From the count of 2018 through those of the later reports.
    pub later: String,
    /// The mini-program jobs of 2017 and 2018.
    pub dots: [Point; 2],
    /// All jobs in 2018.
    pub all_2018: Point,
    /// The later reports.
    pub later_dots: Vec<LaterDot>,
    /// The last of them, where it has room for a name above its number.
    pub later_name: Option<Point>,
    /// Where the mini-program jobs of the scenario end, and how many they are.
    pub end: (Point, Jobs),
    /// Where all jobs of the scenario end, and how many they are.
    pub all_end: (Point, Jobs),
    /// How high the labels of these two ends stand, apart from one another.
    pub labels: [f64; 2],
    /// Whether the axis is low enough to tell the counts apart.
    pub tells: bool,
}

/// The chart of a scenario.
#[must_use]
pub fn ahead(scenario: &Scenario) -> Ahead {
    let rows = mini_years(scenario);
    // The later reports keep their place where the scenario ends before them.
    let last = rows.last().map_or(BASE_YEAR, |row| row.year);
    let greatest =
        rows.iter().filter_map(MiniYear::greatest).map(Jobs::in_millions).fold(USUAL_TOP, f64::max);
    let top = top_of_thirds(greatest, USUAL_TOP);
    let year = |year: Year| f64::from(year.number());
    let frame = Frame {
        horizontal: Scale::linear(year(FIRST) - MARGIN, year(last) + MARGIN),
        vertical: Scale::linear(0.0, top),
    };
    let place = |at: Year, jobs: Jobs| frame.place(year(at), jobs.in_millions());
    let mini: Vec<Point> = rows.iter().filter_map(|row| row.mini.map(|jobs| place(row.year, jobs))).collect();
    let all: Vec<Point> = rows.iter().filter_map(|row| row.all.map(|jobs| place(row.year, jobs))).collect();
    let first =
        |points: &[Point], index: usize| points.get(index).copied().unwrap_or(Point { x: 0.0, y: 1.0 });
    let dots = [first(&mini, 0), first(&mini, 1)];
    let all_2018 = first(&all, 1);
    let end = rows.iter().rev().find_map(|row| Some((row.year, row.mini?, row.all?)));
    let (until, mini_end, all_end) = end.unwrap_or((BASE_YEAR, Jobs::NONE, Jobs::NONE));
    let [end, all_end] = [mini_end, all_end].map(|jobs| (place(until, jobs), jobs));

    let heights = LATER.map(|later| frame.y(later.mini_programs.value));
    // The greatest of the later counts stands clear of the bottom.
    let tells = heights.into_iter().fold(1.0, f64::min) < 0.9;
    let per_year = Room::Wide.width() / (frame.horizontal.to() - frame.horizontal.from());
    let later_dots: Vec<LaterDot> = LATER
        .into_iter()
        .zip(heights)
        .map(|(later, y)| {
            let ends = [LATER[0].year, LATER[LATER.len() - 1].year].contains(&later.year);
            LaterDot {
                at: Point { x: frame.x(year(later.year)), y },
                figure: later.mini_programs,
                breaks: later.breaks,
                // Four digits at 13 px are 33 px wide.
                label: if tells { Shown::of(ends, ends || per_year >= 36.0) } else { None },
            }
        })
        .collect();
    let roomy = later_dots.iter().all(|dot| dot.label.is_some());
    let mut later = vec![dots[1]];
    later.extend(later_dots.iter().map(|dot| dot.at));
    Ahead {
        ticks: thirds(top).into_iter().map(|millions| tick(&frame, top, millions, &all)).collect(),
        years: labels::years(FIRST, BASE_YEAR, last)
            .into_iter()
            .map(|label| (label, frame.x(year(label.year))))
            .collect(),
        all: path::line(&all),
        counted: path::line(&dots),
        scenario: path::line(mini.get(1..).unwrap_or_default()),
        later: path::line(&later),
        dots,
        all_2018,
        later_name: later_dots.last().filter(|_| roomy).map(|dot| dot.at),
        later_dots,
        labels: apart(end.0.y, all_end.0.y),
        end,
        all_end,
        tells,
    }
}

/// A horizontal line. Its value, which stands on it at the left, gives way to the counts of all jobs that begin there.
fn tick(frame: &Frame, top: f64, millions: f64, all: &[Point]) -> Tick {
    let y = frame.y(millions);
    let near = all.iter().take(2).any(|point| (point.y - y).abs() < 0.08);
    let uppermost = millions >= top;
    Tick { y, millions, top: uppermost, label: (uppermost || !near).then_some(Shown::Always) }
}

/// Two labels of two lines each, kept apart and within the plot, the one whose point is higher above.
fn apart(one: f64, other: f64) -> [f64; 2] {
    const APART: f64 = 0.13;
    if (one - other).abs() >= APART {
        return [one, other];
    }
    // Not `f64::clamp`: its message for a reversed range would bring core's float printing into the WebAssembly.
    let middle = ((one + other) / 2.0).min(1.0 - APART);
    let middle = middle.max(APART / 2.0);
    let half = if one <= other { -APART / 2.0 } else { APART / 2.0 };
    [middle + half, middle - half]
}
