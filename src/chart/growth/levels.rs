//! The upper chart of the growth figure: how many jobs there were, what the article's sentence would make of them, and
//! how the scenario goes on.

use super::futures::{FuturesChart, futures};
use crate::chart::frame::{Frame, Point};
use crate::chart::labels::{self, MARGIN, Room, Shown, YearLabel};
use crate::chart::path;
use crate::chart::scale::{Scale, log_ticks, round_up, thirds, top_of_thirds};
use crate::display::AxisScale;
use crate::model::history::{self, BASE_YEAR, Counted, FIRST_YEAR};
use crate::model::{Base, Jobs, Outlook, Scenario, Year, project};
use crate::report::{Bound, Figure};

/// Where the linear axis ends unless the scenario or one of its dots goes beyond, in millions of jobs: the first round
/// end that holds all dots of the default.
pub const USUAL_TOP: f64 = 75.0;

/// The ends that a logarithmic axis can have at its bottom, in millions of jobs, the usual one first. A count below the
/// last is drawn at the bottom.
const LOG_BOTTOM: [f64; 4] = [5.0, 1.0, 0.5, 0.1];

/// A horizontal line with its value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tick {
    /// Its place, as a share of the height from the top.
    pub y: f64,
    /// Its value in millions of jobs.
    pub millions: f64,
    /// Whether it is the uppermost, which spells out the unit.
    pub top: bool,
    /// At which widths its value is written; none where a count's own label stands in its place.
    pub label: Option<Shown>,
}

/// Where a dot's label stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabelPlace {
    /// Centred above the dot.
    Above,
    /// Below the dot, from its left edge on.
    Below,
    /// Above the dot, ending there.
    Before,
}

/// A counted year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dot {
    /// Its place.
    pub at: Point,
    /// The count.
    pub jobs: Jobs,
    /// The figure behind it.
    pub figure: &'static Figure,
    /// Where its label stands and at which widths; none where it would touch its neighbours.
    pub label: Option<(LabelPlace, Shown)>,
    /// Whether it carries the story: the first, the leap and the last.
    pub strong: bool,
}

/// How far the article's claim misses.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gap {
    /// The year's place.
    pub x: f64,
    /// The place of the count.
    pub top: f64,
    /// The place of the claim.
    pub bottom: f64,
    /// The difference in millions of jobs.
    pub millions: f64,
    /// Whether the count, and so the difference, is only a least one.
    pub bound: Bound,
    /// Where its label begins: at its middle, or below it where the scenario falls through that place.
    pub label: f64,
}

/// Everything the chart draws.
#[derive(Debug, Clone, PartialEq)]
pub struct Levels {
    /// Horizontal lines, from the lowest up.
    pub ticks: Vec<Tick>,
    /// Where the record ends and the scenario begins.
    pub turn: f64,
    /// The years under the axis with their places.
    pub years: Vec<(YearLabel, f64)>,
    /// The counted line.
    pub history: String,
    /// The counted years.
    pub dots: Vec<Dot>,
    /// The line that the article's sentence describes.
    pub claim: String,
    /// Where the claim's label hangs from its line, where it stands, and at which widths.
    pub claim_label: (Point, Point, Shown),
    /// How far the claim misses in 2018; none where the axis is too high to tell.
    pub gap: Option<Gap>,
    /// The scenario's line, from 2018 on.
    pub scenario: String,
    /// The scenario's end.
    pub end: Point,
    /// Whether that is so near to the last count that their labels must stand over one another where there is little room.
    pub close: bool,
    /// The outcome there.
    pub outcome: Jobs,
    /// What it shows of chance.
    pub futures: FuturesChart,
    /// How far below the beginning of its line the target's label stands, in CSS pixels.
    pub target_down: i32,
    /// Years and millions of jobs along its two axes.
    pub frame: Frame,
    /// Where the linear axis had to grow to, in millions, if it did.
    pub grown_to: Option<f64>,
}

/// The two axes of the chart of a scenario and its futures: the scenario's path and every dot lie within them. A future may
/// stray beyond on its way, and a count below the lowest end that a logarithmic axis has is drawn at its bottom.
#[must_use]
pub fn frame_of(scenario: &Scenario, outlook: &Outlook, axis_scale: AxisScale) -> Frame {
    let projected = project(scenario);
    let start = scenario.base.jobs_2018().in_millions();
    let dots = outlook.dots.iter().map(|dot| dot.in_millions());
    let ends = projected.iter().map(|year| year.jobs.in_millions()).chain(dots);
    let greatest = ends.clone().fold(start, f64::max);
    let ends = match axis_scale {
        AxisScale::Linear => [0.0, top_of_thirds(greatest, USUAL_TOP)],
        AxisScale::Logarithmic => {
            [log_bottom(ends.fold(f64::INFINITY, f64::min)), round_up(greatest.max(100.0))]
        }
    };
    frame_between(scenario, ends, axis_scale)
}

/// The two axes of the chart of a scenario whose vertical one has these ends, in millions.
#[must_use]
pub fn frame_between(scenario: &Scenario, [bottom, top]: [f64; 2], axis_scale: AxisScale) -> Frame {
    let vertical = match axis_scale {
        AxisScale::Linear => Scale::linear(bottom, top),
        AxisScale::Logarithmic => Scale::logarithmic(bottom, top),
    };
    Frame { horizontal: horizontal(scenario.until()), vertical }
}

/// The chart of a scenario and its futures on a scale.
#[must_use]
pub fn levels(scenario: &Scenario, outlook: &Outlook, axis_scale: AxisScale) -> Levels {
    let counted = history::counted(scenario.base);
    let start = scenario.base.jobs_2018();
    let projected = project(scenario);
    let outcome = projected.last().map_or(start, |last| last.jobs);
    let frame = frame_of(scenario, outlook, axis_scale);
    let vertical = &frame.vertical;
    let values = match axis_scale {
        AxisScale::Linear => thirds(vertical.to()).to_vec(),
        AxisScale::Logarithmic => log_ticks(vertical.from(), vertical.to()),
    };
    let place = |year: Year, jobs: Jobs| frame.place(f64::from(year.number()), jobs.in_millions());
    let top_value = values.last().copied().unwrap_or_default();
    let history_points: Vec<Point> = counted.iter().map(|count| place(count.year, count.jobs)).collect();
    let ticks = values
        .into_iter()
        .map(|millions| {
            let (y, top) = (frame.y(millions), millions >= top_value);
            Tick {
                y,
                millions,
                top,
                label: if top { Some(Shown::Always) } else { tick_label(y, &history_points) },
            }
        })
        .collect();
    let claim = history::article_claim();
    let claim_points: Vec<Point> = claim.iter().map(|&(year, jobs)| place(year, jobs)).collect();
    let scenario_points: Vec<Point> =
        path_of(scenario).map(|(year, millions)| frame.place(year, millions)).collect();

    // Where the axis runs far past the record, counts and claim lie on one another: then their labels go.
    let (top, bottom) = (frame.y(start.in_millions()), frame.y(history::claim_end().in_millions()));
    let tells = bottom - top > 0.04;
    let per_year = Room::Wide.width() / (frame.horizontal.to() - frame.horizontal.from());
    let dots = dots(&counted, &history_points, tells, per_year);
    let falls = projected.first().is_some_and(|next| next.jobs < start);
    let gap_label = if falls { bottom + 0.05 } else { (top + bottom) / 2.0 };
    let turn = frame.x(f64::from(BASE_YEAR.number()));
    let end = scenario_points.last().copied().unwrap_or(Point { x: turn, y: 1.0 });
    let hang = place(Year::new(FIRST_YEAR.number() + 2), claim[2].1);
    // Under its line, or over it where the axis runs so far that there is no room below.
    let below = hang.y < 0.85;
    let claim_y = if below { 0.95 } else { hang.y - 0.22 };
    let futures = futures(scenario, outlook, &frame);
    Levels {
        ticks,
        turn,
        years: labels::years(FIRST_YEAR, BASE_YEAR, scenario.until())
            .into_iter()
            .map(|label| (label, frame.x(f64::from(label.year.number()))))
            .collect(),
        history: path::line(&history_points),
        dots,
        claim: path::line(&claim_points),
        // Where there is little room to the sides, counts and target stand over the line, and a scenario that falls low ends in
        // the label below it.
        claim_label: (
            hang,
            Point { x: frame.x(2014.6), y: claim_y },
            if below && end.y < 0.8 { Shown::Always } else { Shown::Wide },
        ),
        gap: tells.then_some(Gap {
            x: turn,
            top,
            bottom,
            millions: history::claim_shortfall(scenario.base).in_millions(),
            // The article prints its count as "more than"; the report's is taken as it stands.
            bound: if scenario.base == Base::Article { scenario.base.jobs().bound } else { Bound::Exactly },
            label: gap_label,
        }),
        scenario: path::line(&scenario_points),
        target_down: futures.target.map_or(0, |y| target_down(y, end.y, [gap_label, claim_y])),
        futures,
        // A path of one year that does not fall ends under the label of the count that it begins with.
        close: projected.len() == 1 && end.y < top,
        end,
        outcome,
        frame,
        grown_to: (axis_scale == AxisScale::Linear && vertical.to() > USUAL_TOP).then_some(vertical.to()),
    }
}

/// How far below the beginning of its line the target's label stands: over the line, unless something else is written there.
/// The line, the scenario's end and the labels of the claim have their heights as shares from the top, of a chart of middling size.
fn target_down(y: f64, end: f64, claims: [f64; 2]) -> i32 {
    const HEIGHT: f64 = 300.0;
    // The names of the sides, the outcome, which stands before its point where there is little room, the claim, the years.
    let taken = [14.0, end * HEIGHT - 12.0, claims[0] * HEIGHT, claims[1] * HEIGHT - 4.0, HEIGHT + 13.0];
    let middle = |down: i32| y * HEIGHT + f64::from(down) - 4.0;
    let ways = [-6, 20, -24, 36, -42];
    ways.into_iter().find(|down| taken.iter().all(|at| (middle(*down) - at).abs() > 12.0)).unwrap_or(-6)
}

/// A scenario's years and millions of jobs, from 2018 on.
pub(super) fn path_of(scenario: &Scenario) -> impl Iterator<Item = (f64, f64)> {
    let ahead = project(scenario).into_iter().map(|year| (year.year, year.jobs));
    let path = std::iter::once((BASE_YEAR, scenario.base.jobs_2018())).chain(ahead);
    path.map(|(year, jobs)| (f64::from(year.number()), jobs.in_millions()))
}

/// The counted years. Where `tells` is false only the last keeps its label, and the middle ones have theirs where a year
/// is wide enough, in CSS pixels.
fn dots(counted: &[Counted], points: &[Point], tells: bool, per_year: f64) -> Vec<Dot> {
    // Four digits at 13 px are 33 px wide.
    const LABEL: f64 = 36.0;
    let last = counted.len() - 1;
    let label = |index: usize| match index {
        // Where the record takes so little of the width, there is no room before the last.
        _ if index == last && points[last].x < 0.25 => Some((LabelPlace::Above, Shown::Always)),
        _ if index == last => Some((LabelPlace::Before, Shown::Always)),
        _ if !tells => None,
        0 => Some((LabelPlace::Below, Shown::Always)),
        1 => Some((LabelPlace::Above, Shown::Always)),
        _ => (per_year >= LABEL).then_some((LabelPlace::Above, Shown::Wide)),
    };
    counted
        .iter()
        .zip(points)
        .enumerate()
        .map(|(index, (count, &at))| Dot {
            at,
            jobs: count.jobs,
            figure: count.figure,
            label: label(index),
            strong: index <= 1 || index == last,
        })
        .collect()
}

/// Whether a tick's value, which stands on its line at the left, keeps clear of the first counts: of the dot of 2014,
/// which is there at every width, and of the label of 2015, which comes near where there is little room.
fn tick_label(y: f64, history: &[Point]) -> Option<Shown> {
    let near =
        |index: usize, above: f64| history.get(index).is_some_and(|dot| (dot.y - above - y).abs() < 0.06);
    match (near(0, 0.0), near(1, 0.03)) {
        (true, _) => None,
        (false, true) => Some(Shown::Wide),
        (false, false) => Some(Shown::Always),
    }
}

/// The years along the bottom, with a third of a year's room at both ends for dots and bars. Both charts share it.
#[must_use]
pub fn horizontal(until: Year) -> Scale {
    Scale::linear(f64::from(FIRST_YEAR.number()) - MARGIN, f64::from(until.number()) + MARGIN)
}

/// The bottom of the logarithmic axis.
fn log_bottom(least: f64) -> f64 {
    let [.., lowest] = LOG_BOTTOM;
    LOG_BOTTOM.into_iter().find(|&bottom| bottom <= least).unwrap_or(lowest)
}
