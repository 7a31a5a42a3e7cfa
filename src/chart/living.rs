//! The geometry of the figure on whether it is a living: consumption and wages as bars to one scale.

use crate::model::{Lever, Measure, Scenario, living, measured};

/// What the chart draws, as shares of its width.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bars {
    /// The information consumption.
    pub information: f64,
    /// The traditional consumption, which stands behind it.
    pub traditional: f64,
    /// What the jobs would cost by the reader's hours and wage.
    pub wages: f64,
    /// What they would cost if all were full-time at that wage.
    pub full_time: f64,
    /// That, in RMB billions.
    pub full_time_bill: f64,
}

/// The bars of a scenario: the longest fills the width.
#[must_use]
pub fn bars(scenario: &Scenario) -> Bars {
    let base = scenario.base;
    let full_time_bill = living::wage_bill(base.jobs_2018(), scenario.get(Lever::Wage));
    let all = living::claimed_consumption(base).max(full_time_bill);
    Bars {
        information: base.information().value / all,
        traditional: base.traditional().value / all,
        wages: measured(scenario, Measure::WageBill) / all,
        full_time: full_time_bill / all,
        full_time_bill,
    }
}
