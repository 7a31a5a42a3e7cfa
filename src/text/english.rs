//! The page in English.

mod chart;
mod control;
mod growth;
mod guess;
mod job_search;
mod jobs;
mod living;
mod mini_programs;
mod page;
mod prose;
mod workbench;

use super::number::{digits, grouped};
use super::{Quantity, Text};
use crate::model::{Base, Derived, Jobs, Measure};
use crate::report::{Bound, Figure, Unit};

/// English.
#[derive(Debug)]
pub(super) struct English;

impl Text for English {}

/// A count in running text: `43.6 million`, `6.81 billion`.
fn million(jobs: Jobs, decimals: u8) -> String {
    let number = grouped(jobs.in_millions(), decimals);
    if number.contains(',') {
        // A thousand million, if only by rounding.
        joined!(grouped(jobs.in_millions() / 1_000.0, 2), " billion")
    } else {
        joined!(number, " million")
    }
}

/// A count in a chart or a card: `43.6m`, `6.81bn`.
fn short(jobs: Jobs, decimals: u8) -> String {
    let number = grouped(jobs.in_millions(), decimals);
    if number.contains(',') {
        joined!(grouped(jobs.in_millions() / 1_000.0, 2), "bn")
    } else {
        joined!(number, "m")
    }
}

/// What a slider moves, in running text: `2.8 million`, `RMB 5.2 billion`; `value` in the measure's unit.
fn amount(measure: Measure, value: f64, decimals: u8) -> String {
    match measure {
        Measure::WageBill => joined!("RMB ", grouped(value, decimals), " billion"),
        _ => million(Jobs::millions(value), decimals),
    }
}

/// A figure without its bound: `22.35 million`, `7.7%`.
fn plain(figure: &Figure) -> String {
    in_unit(figure.unit, figure.value, digits(figure))
}

/// A value with its unit and so many digits.
fn in_unit(unit: Unit, value: f64, digits: u8) -> String {
    let value = grouped(value, digits);
    match unit {
        Unit::Percent | Unit::PercentAYear => joined!(value, "%"),
        Unit::PercentagePoints => joined!(value, " points"),
        Unit::MillionJobs | Unit::MillionJobsAYear | Unit::MillionPeople => joined!(value, " million"),
        Unit::MillionAccounts => joined!(value, " million accounts"),
        Unit::MillionMiniPrograms => joined!(value, " million mini-programs"),
        Unit::Renminbi => joined!("RMB ", value),
        Unit::RenminbiBillion => joined!("RMB ", value, " billion"),
        Unit::RenminbiTrillion => joined!("RMB ", value, " trillion"),
        Unit::RenminbiAYear => joined!("RMB ", value, " a year"),
        Unit::HoursAWeek => joined!(value, " hours a week"),
        Unit::Times => joined!(value, " times"),
    }
}

/// A figure with the bound that its words give it: `more than 22 million`.
fn with_bound(figure: &Figure) -> String {
    let number = plain(figure);
    match figure.bound {
        Bound::Exactly => number,
        Bound::MoreThan => joined!("more than ", number),
        Bound::About => joined!("about ", number),
    }
}

/// A figure in a sentence, marked with its class.
fn quantity(figure: &'static Figure) -> Quantity {
    Quantity::of(figure, plain(figure))
}

/// A derived number in a sentence.
fn derived(derived: Derived, base: Base) -> Quantity {
    let digits = u8::try_from(derived.decimals()).unwrap_or(0);
    Quantity::derived(derived, in_unit(derived.unit(), derived.value(base), digits))
}

/// A figure in a sentence with its bound before it, marked with its class.
fn bounded(figure: &'static Figure) -> Quantity {
    Quantity::of(figure, with_bound(figure))
}
