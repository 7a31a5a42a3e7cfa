//! Turning the model round: what one lever would have to be for the target to be met.

use super::history::{self, BASE_YEAR};
use super::lever::Lever;
use super::projection::{jobs_after, outcome};
use super::scenario::Scenario;
use super::unit::Jobs;
use crate::report::JOBS_2022;

/// What a lever would have to be, in its own unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Solution {
    /// The value that meets the target; of the end year, the first in which the target is met.
    Meets(f64),
    /// No value of the range does: the one that comes nearest, and where the scenario then ends.
    OutOfReach {
        /// The end of the range that comes nearest.
        nearest: f64,
        /// The count that it gives, in millions.
        jobs: Jobs,
    },
    /// The lever moves nothing here, and the target is not met; its present value.
    Idle(f64),
}

impl Solution {
    /// The value to set.
    #[must_use]
    pub const fn value(self) -> f64 {
        match self {
            Self::Meets(value) | Self::OutOfReach { nearest: value, .. } | Self::Idle(value) => value,
        }
    }
}

/// Whether the page solves for the lever: for what a law takes, and for the end year.
#[must_use]
pub const fn solves(lever: Lever) -> bool {
    matches!(lever, Lever::Growth | Lever::Additions | Lever::Fade | Lever::Ceiling | Lever::Until)
}

/// What `lever` would have to be for the law's path to end at the scenario's target, the other levers as they are.
///
/// The outcome is monotone in each lever over its range, so halving the range sixty times finds the value, far below
/// [`super::GRAIN`]; in closed form it is (target/J(0))^(1/years) − 1 for the growth of a constant rate.
#[must_use]
pub fn solve(scenario: &Scenario, lever: Lever) -> Solution {
    let target = scenario.target();
    if lever == Lever::Until {
        return first_year(scenario, target);
    }
    let [(mut below, least), (mut above, most)] = ends(scenario, lever);
    if target < least || target > most {
        if least == most {
            return Solution::Idle(scenario.get(lever));
        }
        let (nearest, jobs) = if target < least { (below, least) } else { (above, most) };
        return Solution::OutOfReach { nearest, jobs };
    }
    for _ in 0..60 {
        let middle = (below + above) / 2.0;
        if outcome(&scenario.with(lever, middle)) < target {
            below = middle;
        } else {
            above = middle;
        }
    }
    Solution::Meets(scenario.with(lever, above).get(lever))
}

/// The ends of a lever's range with where the scenario then ends: the one that gives less first.
fn ends(scenario: &Scenario, lever: Lever) -> [(f64, Jobs); 2] {
    let spec = lever.spec();
    let [low, high] =
        [spec.minimum, spec.maximum].map(|value| (value, outcome(&scenario.with(lever, value))));
    if low.1 > high.1 { [high, low] } else { [low, high] }
}

/// Whether some lever that the law uses can meet the target by itself, the end year as it is.
#[must_use]
pub fn can_meet(scenario: &Scenario) -> bool {
    let mut levers = scenario.law.levers().filter(|lever| solves(*lever) && *lever != Lever::Until);
    levers.any(|lever| {
        let [(_, least), (_, most)] = ends(scenario, lever);
        (least..=most).contains(&scenario.target())
    })
}

/// The first year in which the scenario's law reaches the target, from whichever side it comes.
fn first_year(scenario: &Scenario, target: Jobs) -> Solution {
    let spec = Lever::Until.spec();
    let last = scenario.with(Lever::Until, spec.maximum).until();
    let start = scenario.base.jobs_2018();
    let reached = |years: u16| {
        let jobs = jobs_after(scenario, years);
        if start < target { jobs >= target } else { jobs <= target }
    };
    let year = |years: u16| f64::from(BASE_YEAR.plus(years).number());
    match (1..=last.after(BASE_YEAR)).find(|years| reached(*years)) {
        Some(years) => Solution::Meets(year(years)),
        None if jobs_after(scenario, 1) == jobs_after(scenario, last.after(BASE_YEAR)) => {
            Solution::Idle(scenario.get(Lever::Until))
        }
        None => {
            let away = |years: u16| (jobs_after(scenario, years) - target).in_millions().abs();
            let years = if away(1) < away(last.after(BASE_YEAR)) { 1 } else { last.after(BASE_YEAR) };
            Solution::OutOfReach { nearest: year(years), jobs: jobs_after(scenario, years) }
        }
    }
}

/// Something that happened, to hold a solved value against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Yardstick {
    /// The growth, or what was added, in 2018.
    In2018,
    /// The mean of 2014 to 2018.
    Mean,
    /// The count that the report on 2022 claimed.
    Report2022,
}

/// What a lever can be held against, least first, in its own unit.
#[must_use]
pub fn yardsticks(lever: Lever) -> Vec<(Yardstick, f64)> {
    use super::base::Base::Report;
    match lever {
        Lever::Growth => vec![
            (Yardstick::In2018, history::growth(Report)[3].1.in_percent()),
            (Yardstick::Mean, history::mean_growth().in_percent()),
        ],
        Lever::Additions => vec![
            (Yardstick::In2018, history::additions(Report)[3].1.in_millions()),
            (Yardstick::Mean, history::mean_additions().in_millions()),
        ],
        Lever::Ceiling => vec![(Yardstick::Report2022, JOBS_2022.value)],
        _ => Vec::new(),
    }
}
