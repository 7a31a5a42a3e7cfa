//! What one of a unit is: how the units of the figures become absolute numbers that can be set against each other.

use super::interval::Interval;
use crate::report::Unit;

/// How many make one of the unit, or how many of the unit make one.
enum Scale {
    Times(f64),
    Parts(f64),
}

/// A value in `unit`, one by one: jobs, people, yuan, parts of one.
pub(super) fn absolute(unit: Unit, value: f64) -> f64 {
    match scale(unit) {
        Scale::Times(many) => value * many,
        Scale::Parts(many) => value / many,
    }
}

/// An absolute value, in `unit`.
pub(super) fn in_unit(unit: Unit, value: f64) -> f64 {
    match scale(unit) {
        Scale::Times(many) => value / many,
        Scale::Parts(many) => value * many,
    }
}

/// An interval in `unit`, in absolute terms.
pub(super) fn absolute_interval(unit: Unit, interval: Interval) -> Interval {
    Interval::new(absolute(unit, interval.from), absolute(unit, interval.to))
}

/// An interval in absolute terms, in `unit`.
pub(super) fn interval_in_unit(unit: Unit, interval: Interval) -> Interval {
    Interval::new(in_unit(unit, interval.from), in_unit(unit, interval.to))
}

fn scale(unit: Unit) -> Scale {
    match unit {
        Unit::MillionJobs
        | Unit::MillionJobsAYear
        | Unit::MillionPeople
        | Unit::MillionAccounts
        | Unit::MillionMiniPrograms => Scale::Times(1e6),
        Unit::RenminbiBillion => Scale::Times(1e9),
        Unit::RenminbiTrillion => Scale::Times(1e12),
        Unit::Renminbi | Unit::RenminbiAYear | Unit::Times | Unit::HoursAWeek => Scale::Times(1.0),
        Unit::Percent | Unit::PercentAYear | Unit::PercentagePoints => Scale::Parts(100.0),
    }
}
