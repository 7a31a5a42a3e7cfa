//! Intervals: what a printed number allows, carried through arithmetic.
//!
//! The interval of an operation holds the result of that operation on any members of its intervals (the tests hold it
//! to that). Where a quantity stands twice in a formula the interval may be wider than it need be, never narrower.
//!
//! Deliberately absent: powers other than the root that mean growth needs, and any judgement, which is the
//! [ledger's](super::Check).

use std::ops::{Add, Div, Mul, Sub};

use super::root::root;
use crate::report::Figure;

/// The values from `from` up to, but without, `to`; where both are the same, that one value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The least value.
    pub from: f64,
    /// Where the values end; itself no member unless it is `from`.
    pub to: f64,
}

impl Interval {
    /// Every value there is: what remains to be said where the divisor could be nought. Whatever is computed with it
    /// is again everything.
    pub const EVERYTHING: Self = Self { from: f64::NEG_INFINITY, to: f64::INFINITY };

    /// The values from `from` up to `to`.
    #[must_use]
    pub const fn new(from: f64, to: f64) -> Self {
        Self { from, to }
    }

    /// One value and no other, such as a number of years.
    #[must_use]
    pub const fn exactly(value: f64) -> Self {
        Self { from: value, to: value }
    }

    /// What the printed form of a figure allows, in the figure's unit.
    #[must_use]
    pub fn of(figure: &Figure) -> Self {
        let (from, to) = figure.interval();
        Self { from, to }
    }

    /// Whether anything at all is said about the value.
    #[must_use]
    pub const fn is_bounded(self) -> bool {
        self.from.is_finite() && self.to.is_finite()
    }

    /// Whether this is one value.
    #[must_use]
    pub const fn is_point(self) -> bool {
        self.from >= self.to
    }

    /// Whether the value is a member.
    #[must_use]
    pub fn holds(self, value: f64) -> bool {
        self.from <= value && (value < self.to || (self.is_point() && value <= self.to))
    }

    /// Whether the two have a member in common.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.holds(other.from) || other.holds(self.from)
    }

    /// Whether every member is greater than every member of `other`.
    #[must_use]
    pub fn is_above(self, other: Self) -> bool {
        self.from > other.to || (self.from >= other.to && !other.is_point())
    }

    /// By how much the first member of a pair is greater than the second, as a part of the second: a ÷ b − 1.
    #[must_use]
    pub fn growth(self, earlier: Self) -> Self {
        self / earlier - Self::exactly(1.0)
    }

    /// The one rate that leads from `earlier` to this in so many years: (a ÷ b)^(1/years) − 1.
    ///
    /// Everything where a member has no such root: below nought, or no years at all.
    #[must_use]
    pub fn mean_growth(self, earlier: Self, years: u16) -> Self {
        // Newton's root is right to a few units in the last place; so much room is given on either side.
        const ROOM: f64 = 8.0 * f64::EPSILON;
        let ratio = self / earlier;
        if !ratio.is_bounded() || ratio.from < 0.0 || years == 0 {
            return Self::EVERYTHING;
        }
        let (from, to) = (root(ratio.from, years), root(ratio.to, years));
        if ratio.is_point() {
            return Self::exactly(from - 1.0);
        }
        Self { from: from * (1.0 - ROOM), to: to * (1.0 + ROOM) } - Self::exactly(1.0)
    }

    /// The least interval with all these results; everything where one of them is not finite.
    ///
    /// Rounding may bring the result for two members up to the bound that they do not reach, so the end is one step
    /// beyond it, unless both were one value.
    fn around(results: [f64; 4], points: bool) -> Self {
        if results.iter().any(|result| !result.is_finite()) {
            return Self::EVERYTHING;
        }
        let from = results.into_iter().fold(f64::INFINITY, f64::min);
        let to = results.into_iter().fold(f64::NEG_INFINITY, f64::max);
        Self { from, to: if points { to } else { to.next_up() } }
    }

    /// The operation on each pair of ends, which is where one that goes one way in each term has its least and most.
    fn combine(self, other: Self, operation: impl Fn(f64, f64) -> f64) -> Self {
        if !self.is_bounded() || !other.is_bounded() {
            return Self::EVERYTHING;
        }
        let ends =
            [(self.from, other.from), (self.from, other.to), (self.to, other.from), (self.to, other.to)];
        Self::around(ends.map(|(one, two)| operation(one, two)), self.is_point() && other.is_point())
    }
}

impl Add for Interval {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        self.combine(other, |one, two| one + two)
    }
}

impl Sub for Interval {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self.combine(other, |one, two| one - two)
    }
}

impl Mul for Interval {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        self.combine(other, |one, two| one * two)
    }
}

/// Everything where the divisor may be nought.
impl Div for Interval {
    type Output = Self;

    fn div(self, other: Self) -> Self {
        if other.from <= 0.0 && other.to >= 0.0 {
            return Self::EVERYTHING;
        }
        self.combine(other, |one, two| one / two)
    }
}
