//! The path of the jobs after 2018.
//!
//! With n the years after 2018, J(0) the count of 2018, g = growth/100, f = fade/100 and K the ceiling:
//!
//! | law | path |
//! |---|---|
//! | steady additions | J(n) = max(0, J(n−1) + additions) |
//! | constant rate | J(n) = J(n−1)·(1 + g) |
//! | fading growth | J(n) = J(n−1)·(1 + g·(1 − f)^(n−1)) |
//! | approaching a ceiling | J(n) = K / (1 + A·(A₁/A)ⁿ), A = K/J(0) − 1, A₁ = K/(J(0)·(1 + g)) − 1 |
//!
//! The last is the logistic curve (Verhulst 1838) through J(0) and J(0)·(1 + g): A is how far the start is below the
//! ceiling, measured by itself, and shrinks or grows by the same factor every year. Where the start or the first year
//! would reach K, the curve does not exist, and J(n) = K from 2019 on. Negative growth gives the same curve run
//! downwards, to nought.

use super::history::BASE_YEAR;
use super::law::Law;
use super::scenario::Scenario;
use super::unit::{Additions, Jobs, Year};

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
    let mut path = Path::new(scenario);
    for _ in 0..years {
        path.step();
    }
    path.jobs
}

/// The jobs in the scenario's last year.
#[must_use]
pub fn outcome(scenario: &Scenario) -> Jobs {
    jobs_after(scenario, scenario.until().after(BASE_YEAR))
}

/// Every year of the scenario, from 2019 to its last.
#[must_use]
pub fn project(scenario: &Scenario) -> Vec<Projected> {
    let mut path = Path::new(scenario);
    Year::through(BASE_YEAR.plus(1), scenario.until())
        .map(|year| {
            let before = path.jobs;
            path.step();
            Projected { year, jobs: path.jobs, added: path.jobs - before }
        })
        .collect()
}

/// A path under way: where it stands and how it goes on.
struct Path {
    jobs: Jobs,
    rule: Rule,
}

enum Rule {
    Add(Additions),
    Multiply(f64),
    /// `growth` is the next year's, as a part of one; `kept` is what a year leaves of it.
    Fade {
        growth: f64,
        kept: f64,
    },
    /// `distance` is K/J − 1; a year multiplies it by `kept`.
    Near {
        ceiling: Jobs,
        distance: f64,
        kept: f64,
    },
}

impl Path {
    fn new(scenario: &Scenario) -> Self {
        let jobs = scenario.base.jobs_2018();
        let rule = match scenario.law {
            Law::Steady => Rule::Add(scenario.additions()),
            Law::Rate => Rule::Multiply(scenario.growth().factor()),
            Law::Fading => {
                Rule::Fade { growth: scenario.growth().fraction(), kept: 1.0 - scenario.fade().fraction() }
            }
            Law::Ceiling => near(jobs, jobs * scenario.growth().factor(), scenario.ceiling()),
        };
        Self { jobs, rule }
    }

    /// Goes on by one year.
    fn step(&mut self) {
        self.jobs = match &mut self.rule {
            Rule::Add(additions) => (self.jobs + *additions).or_none(),
            Rule::Multiply(factor) => self.jobs * *factor,
            Rule::Fade { growth, kept } => {
                let factor = 1.0 + *growth;
                *growth *= *kept;
                self.jobs * factor
            }
            Rule::Near { ceiling, distance, kept } => {
                *distance *= *kept;
                *ceiling * (1.0 / (1.0 + *distance))
            }
        };
    }
}

/// The logistic rule through `start` and, a year later, `next`; the ceiling itself where either reaches it.
fn near(start: Jobs, next: Jobs, ceiling: Jobs) -> Rule {
    if start >= ceiling || next >= ceiling {
        return Rule::Near { ceiling, distance: 0.0, kept: 0.0 };
    }
    let distance = ceiling / start - 1.0;
    let distance_next = ceiling / next - 1.0;
    Rule::Near { ceiling, distance, kept: distance_next / distance }
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
