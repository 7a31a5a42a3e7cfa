//! The little picture of a law: the record and the law's path, without numbers.

use super::levels::horizontal;
use crate::chart::frame::{Frame, Point};
use crate::chart::path;
use crate::chart::scale::{Scale, round_up};
use crate::model::history::{self, BASE_YEAR};
use crate::model::{Law, Scenario, project};

/// The least top of a sketch, in millions of jobs, so that the record is never squeezed flat nor blown up.
const LEAST_TOP: f64 = 30.0;

/// What a sketch draws, as paths.
#[derive(Debug, Clone, PartialEq)]
pub struct Sketch {
    /// The bottom line.
    pub axis: String,
    /// Where the record ends.
    pub turn: String,
    /// The record.
    pub history: String,
    /// The law's path from there on.
    pub ahead: String,
}

/// The height that the sketches of all laws share under a scenario, in millions of jobs, so that they can be compared. It is
/// round, so that the record in them holds still at most steps of a slider.
#[must_use]
pub fn shared_top(scenario: &Scenario) -> f64 {
    let jobs = Law::ALL.into_iter().flat_map(|law| project(&scenario.under(law)));
    round_up(jobs.map(|year| year.jobs.in_millions()).fold(LEAST_TOP, f64::max))
}

/// The sketch of a scenario's law under a top.
#[must_use]
pub fn sketch(scenario: &Scenario, top: f64) -> Sketch {
    let frame = Frame { horizontal: horizontal(scenario.until()), vertical: Scale::linear(0.0, top) };
    let counted: Vec<Point> = history::counted(scenario.base)
        .iter()
        .map(|count| frame.place(f64::from(count.year.number()), count.jobs.in_millions()))
        .collect();
    let turn = frame.place(f64::from(BASE_YEAR.number()), scenario.base.jobs_2018().in_millions());
    let mut ahead = vec![turn];
    ahead.extend(
        project(scenario)
            .iter()
            .map(|year| frame.place(f64::from(year.year.number()), year.jobs.in_millions())),
    );
    Sketch {
        axis: path::line(&[Point { x: 0.0, y: 1.0 }, Point { x: 1.0, y: 1.0 }]),
        turn: path::line(&[turn, Point { x: turn.x, y: 1.0 }]),
        history: path::line(&counted),
        ahead: path::line(&ahead),
    }
}
