//! What the jobs would be as full-time ones, and what they would cost, by the reader's assumptions.
//!
//! The report gives neither hours nor wages. Hours are told in per cent of a full week, wages in yuan a year for a
//! full-time job.

use super::base::Base;
use super::unit::Jobs;

/// The jobs that gave less than most of an income: all but [`Base::main_income`], in millions.
#[must_use]
pub fn other_jobs(base: Base) -> f64 {
    base.jobs().value - base.main_income().value
}

/// The jobs as full-time ones, in millions: those that gave most of an income times their hours, and all others times
/// theirs.
///
/// Hours in per cent of a full week.
#[must_use]
pub fn full_time_parts(base: Base, main_hours: f64, side_hours: f64) -> [f64; 2] {
    [base.main_income().value * main_hours / 100.0, other_jobs(base) * side_hours / 100.0]
}

/// Both together.
#[must_use]
pub fn full_time_equivalents(base: Base, main_hours: f64, side_hours: f64) -> Jobs {
    let [main, side] = full_time_parts(base, main_hours, side_hours);
    Jobs::millions(main + side)
}

/// What so many full-time jobs cost a year at a wage in yuan, in RMB billions.
#[must_use]
pub fn wage_bill(full_time: Jobs, wage: f64) -> f64 {
    // Millions of jobs times yuan are millions of yuan.
    full_time.in_millions() * wage / 1000.0
}

/// The consumption that the report claims for WeChat, information and traditional: RMB 660.0 billion; 244 by the
/// article's figures.
#[must_use]
pub fn claimed_consumption(base: Base) -> f64 {
    base.information().value + base.traditional().value
}

/// A wage bill in RMB billions as a part of the claimed consumption, one for all of it.
#[must_use]
pub fn share_of_consumption(base: Base, wage_bill: f64) -> f64 {
    wage_bill / claimed_consumption(base)
}

/// The jobs that would not be there otherwise, where `new_share` per cent of all are new.
#[must_use]
pub fn new_jobs(base: Base, new_share: f64) -> Jobs {
    Jobs::millions(base.jobs().value * new_share / 100.0)
}
