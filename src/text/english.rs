//! The page in English.

mod chart;
mod control;
mod growth;
mod page;
mod prose;

use super::number::{digits, grouped};
use super::{Quantity, Text};
use crate::model::Jobs;
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
        format!("{} billion", grouped(jobs.in_millions() / 1_000.0, 2))
    } else {
        format!("{number} million")
    }
}

/// A count in a chart or a card: `43.6m`, `6.81bn`.
fn short(jobs: Jobs, decimals: u8) -> String {
    let number = grouped(jobs.in_millions(), decimals);
    if number.contains(',') {
        format!("{}bn", grouped(jobs.in_millions() / 1_000.0, 2))
    } else {
        format!("{number}m")
    }
}

/// A figure without its bound: `22.35 million`, `7.7%`.
fn plain(figure: &Figure) -> String {
    let value = grouped(figure.value, digits(figure));
    match figure.unit {
        Unit::Percent | Unit::PercentAYear => format!("{value}%"),
        Unit::MillionJobs | Unit::MillionJobsAYear | Unit::MillionPeople => format!("{value} million"),
        Unit::MillionAccounts => format!("{value} million accounts"),
        Unit::MillionMiniPrograms => format!("{value} million mini-programs"),
        Unit::RenminbiBillion => format!("RMB {value} billion"),
        Unit::RenminbiTrillion => format!("RMB {value} trillion"),
        Unit::RenminbiAYear => format!("RMB {value} a year"),
        Unit::HoursAWeek => format!("{value} hours a week"),
    }
}

/// A figure with the bound that its words give it: `more than 22 million`.
fn with_bound(figure: &Figure) -> String {
    let number = plain(figure);
    match figure.bound {
        Bound::Exactly => number,
        Bound::MoreThan => format!("more than {number}"),
        Bound::About => format!("about {number}"),
    }
}

/// A figure in a sentence, marked with its class.
fn quantity(figure: &Figure) -> Quantity {
    Quantity::of(figure, plain(figure))
}

/// A figure in a sentence with its bound before it, marked with its class.
fn bounded(figure: &Figure) -> Quantity {
    Quantity::of(figure, with_bound(figure))
}
