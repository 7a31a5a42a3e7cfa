//! The quantities of the model, each with the arithmetic that means something and no other.
//!
//! Two counts of jobs have a difference and a ratio; their sum counts nothing, so it does not compile:
//!
//! ```compile_fail
//! use jobs_explainer::model::Jobs;
//! let both_years = Jobs::millions(1.0) + Jobs::millions(2.0);
//! ```

use std::ops::{Add, Div, Mul, Sub};

/// A count of job opportunities, in millions.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Jobs(f64);

impl Jobs {
    /// No jobs at all.
    pub const NONE: Self = Self(0.0);

    /// So many million jobs.
    #[must_use]
    pub const fn millions(millions: f64) -> Self {
        Self(millions)
    }

    /// The count in millions.
    #[must_use]
    pub const fn in_millions(self) -> f64 {
        self.0
    }

    /// This count, or no jobs where arithmetic would leave fewer than none.
    #[must_use]
    pub const fn or_none(self) -> Self {
        Self(self.0.max(0.0))
    }
}

/// A change in the count of jobs, over a year or from one scenario to another, in millions; below nought where jobs are lost.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Additions(f64);

impl Additions {
    /// So many million more jobs each year.
    #[must_use]
    pub const fn millions_a_year(millions: f64) -> Self {
        Self(millions)
    }

    /// The change in millions.
    #[must_use]
    pub const fn in_millions(self) -> f64 {
        self.0
    }
}

/// A rate of growth, in per cent a year; below nought where jobs are lost.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Rate(f64);

impl Rate {
    /// So many per cent a year.
    #[must_use]
    pub const fn percent(percent: f64) -> Self {
        Self(percent)
    }

    /// The rate that multiplies a count by `factor` within a year: 1.1 is 10 % a year.
    #[must_use]
    pub const fn from_factor(factor: f64) -> Self {
        Self((factor - 1.0) * 100.0)
    }

    /// The rate in per cent a year.
    #[must_use]
    pub const fn in_percent(self) -> f64 {
        self.0
    }

    /// The rate as a part of one: 0.1 for 10 % a year.
    #[must_use]
    pub const fn fraction(self) -> f64 {
        self.0 / 100.0
    }

    /// What a year of this rate multiplies a count by: 1 + g/100.
    #[must_use]
    pub const fn factor(self) -> f64 {
        1.0 + self.fraction()
    }
}

/// A calendar year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(u16);

impl Year {
    /// The year of this number.
    #[must_use]
    pub const fn new(number: u16) -> Self {
        Self(number)
    }

    /// The year's number, such as 2018.
    #[must_use]
    pub const fn number(self) -> u16 {
        self.0
    }

    /// How many years this one comes after `base`; nought where it does not.
    #[must_use]
    pub const fn after(self, base: Self) -> u16 {
        self.0.saturating_sub(base.0)
    }

    /// The year that comes so many years later.
    #[must_use]
    pub const fn plus(self, years: u16) -> Self {
        Self(self.0.saturating_add(years))
    }

    /// Every year from `from` to `to`, both included; none where `to` comes first.
    pub fn through(from: Self, to: Self) -> impl DoubleEndedIterator<Item = Self> + Clone {
        (from.0..=to.0).map(Self)
    }
}

impl Sub for Jobs {
    type Output = Additions;

    fn sub(self, earlier: Self) -> Additions {
        Additions(self.0 - earlier.0)
    }
}

impl Add<Additions> for Jobs {
    type Output = Self;

    fn add(self, additions: Additions) -> Self {
        Self(self.0 + additions.0)
    }
}

/// How many times the other count goes into this one.
impl Div for Jobs {
    type Output = f64;

    fn div(self, other: Self) -> f64 {
        self.0 / other.0
    }
}

impl Mul<f64> for Jobs {
    type Output = Self;

    fn mul(self, factor: f64) -> Self {
        Self(self.0 * factor)
    }
}

/// Which part of the other change this one is.
impl Div for Additions {
    type Output = f64;

    fn div(self, other: Self) -> f64 {
        self.0 / other.0
    }
}

/// The same change kept up, or spread over a number of years.
impl Mul<f64> for Additions {
    type Output = Self;

    fn mul(self, factor: f64) -> Self {
        Self(self.0 * factor)
    }
}
