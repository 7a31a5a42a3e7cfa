//! The path of the jobs after 2018, by the laws of [`ensemble`]: its formulas, in the units of the model.

use ensemble::{Path, Range};

use super::history::BASE_YEAR;
use super::law::Law;
use super::lever::Lever;
use super::scenario::Scenario;
use super::unit::{Additions, Jobs, Rate, Year};

/// One year of a scenario.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Projected {
    /// The year.
    pub year: Year,
    /// The jobs in that year.
    pub jobs: Jobs,
    /// What the year added to the one before.
    pub added: Additions,
}

/// The jobs `years` after 2018; the count of 2018 for nought. The scenario's end year has no part in it.
///
/// Finite and never negative for a scenario within the ranges of its levers.
#[must_use]
pub fn jobs_after(scenario: &Scenario, years: u16) -> Jobs {
    let mut path = path(scenario);
    Jobs::millions((0..years).fold(path.jobs(), |_, _| path.step()))
}

/// The jobs in the scenario's last year.
#[must_use]
pub fn outcome(scenario: &Scenario) -> Jobs {
    jobs_after(scenario, scenario.until().after(BASE_YEAR))
}

/// Every year of the scenario, from 2019 to its last.
#[must_use]
pub fn project(scenario: &Scenario) -> Vec<Projected> {
    let mut path = path(scenario);
    Year::through(BASE_YEAR.plus(1), scenario.until())
        .map(|year| {
            let before = Jobs::millions(path.jobs());
            let jobs = Jobs::millions(path.step());
            Projected { year, jobs, added: jobs - before }
        })
        .collect()
}

fn path(scenario: &Scenario) -> Path {
    Path::new(scenario.base.jobs_2018().in_millions(), formula(scenario.law, |lever| scenario.get(lever)))
}

/// The formula of a law, in the units of [`ensemble`], with what `input` says of each lever in the lever's own: a value, or
/// a range.
pub(super) fn formula<T: Input>(law: Law, input: impl Fn(Lever) -> T) -> ensemble::Law<T> {
    let growth = || input(Lever::Growth).in_parts();
    match law {
        Law::Steady => ensemble::Law::Steady { additions: input(Lever::Additions) },
        Law::Rate => ensemble::Law::Rate { growth: growth() },
        Law::Fading => ensemble::Law::Fading { growth: growth(), fade: input(Lever::Fade).in_parts() },
        Law::Ceiling => ensemble::Law::Ceiling { growth: growth(), ceiling: input(Lever::Ceiling) },
    }
}

/// What a law's input can be.
pub(super) trait Input {
    /// Per cent as parts of one.
    fn in_parts(self) -> Self;
}

impl Input for f64 {
    fn in_parts(self) -> Self {
        Rate::percent(self).fraction()
    }
}

impl Input for Range {
    fn in_parts(self) -> Self {
        Self { low: self.low.in_parts(), high: self.high.in_parts() }
    }
}

/// The first year in which nothing that would be printed is left: less than 50,000 jobs. None where the scenario ends
/// with more.
#[must_use]
pub fn runs_out(scenario: &Scenario) -> Option<Year> {
    const LEAST_PRINTED: Jobs = Jobs::millions(0.05);
    let left = project(scenario);
    left.last().filter(|last| last.jobs < LEAST_PRINTED)?;
    left.iter().find(|year| year.jobs < LEAST_PRINTED).map(|year| year.year)
}
