//! What the levers move: one number for each figure that a reader can set, all in one place so that a slider can draw
//! and say any of them.

use super::base::Base;
use super::job_search::{self, Funnel};
use super::lever::Lever;
use super::projection::outcome;
use super::scenario::Scenario;
use super::unit::{Jobs, Rate, Year};
use super::{living, mini_programs};

/// What a lever moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Jobs in the scenario's last year, in millions.
    Jobs,
    /// Jobs that are somebody's main income, in millions.
    MainIncomeJobs,
    /// Jobs that mini-programs bring in the scenario's last year, in millions.
    MiniProgramJobs,
    /// What all the jobs would pay, in billions of yuan a year.
    WageBill,
    /// Jobs that would not be there otherwise, in millions.
    NewJobs,
    /// Those who would have found work, in millions: people or accounts, as the users are.
    Found,
}

/// The measure's value under a scenario, in the measure's unit; finite and never negative.
#[must_use]
pub fn measured(scenario: &Scenario, measure: Measure) -> f64 {
    match measure {
        Measure::Jobs => outcome(scenario).in_millions(),
        Measure::MainIncomeJobs => main_income(scenario).in_millions(),
        Measure::MiniProgramJobs => mini_jobs_in(scenario, scenario.until()).in_millions(),
        Measure::WageBill => living::wage_bill(full_time(scenario), scenario.get(Lever::Wage)),
        Measure::NewJobs => living::new_jobs(scenario.base, scenario.get(Lever::NewShare)).in_millions(),
        Measure::Found => searching(scenario).finding,
    }
}

/// The jobs that mini-programs bring in a year of the scenario.
#[must_use]
pub fn mini_jobs_in(scenario: &Scenario, year: Year) -> Jobs {
    let growth = Rate::percent(scenario.get(Lever::MiniGrowth));
    let fade = Rate::percent(scenario.get(Lever::MiniFade));
    let path = mini_programs::mini_path(scenario.base, growth, fade, year);
    path.last().map_or(Jobs::NONE, |&(_, jobs)| jobs)
}

/// All jobs as full-time ones, by the reader's hours.
#[must_use]
pub fn full_time(scenario: &Scenario) -> Jobs {
    living::full_time_equivalents(
        scenario.base,
        scenario.get(Lever::MainHours),
        scenario.get(Lever::SideHours),
    )
}

/// The steps of the search for work, by the reader's numbers.
#[must_use]
pub fn searching(scenario: &Scenario) -> Funnel {
    let [users, share, success] = Lever::OF_JOB_SEARCH.map(|lever| scenario.get(lever));
    job_search::funnel(users, share, success)
}

/// The jobs that are somebody's main income: as printed while the lever is untouched, else the reader's share of all.
#[must_use]
pub fn main_income(scenario: &Scenario) -> Jobs {
    if scenario.is_default(Lever::MainShare) {
        Jobs::millions(scenario.base.main_income().value)
    } else {
        scenario.base.jobs_2018() * (scenario.get(Lever::MainShare) / 100.0)
    }
}

/// The part of all jobs that is somebody's main income, as printed: 5.3 / 22.35 = 0.237, with the article's figures
/// 5.3 / 22 = 0.241.
#[must_use]
pub fn main_income_share(base: Base) -> f64 {
    Jobs::millions(base.main_income().value) / base.jobs_2018()
}
