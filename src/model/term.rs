//! A number that can be opened: a figure of the data, or a number that follows from figures.

use super::base::Base;
use super::derived::Derived;
use super::expression::Expression;
use super::interval::Interval;
use crate::report::{Figure, Unit, Years};

/// A number that the page tells: one that stands in the data, or one that follows from those.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Term {
    /// A figure of the data.
    Figure(&'static Figure),
    /// A number that the page computes.
    Derived(Derived),
}

impl Term {
    /// Its name, of which there is no second among figures and derived numbers.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Figure(figure) => figure.key,
            Self::Derived(derived) => derived.key(),
        }
    }

    /// The unit that it is told in.
    #[must_use]
    pub const fn unit(self) -> Unit {
        match self {
            Self::Figure(figure) => figure.unit,
            Self::Derived(derived) => derived.unit(),
        }
    }

    /// How many digits after the decimal point it is told with; below nought as in [`Figure`].
    #[must_use]
    pub const fn decimals(self) -> i8 {
        match self {
            Self::Figure(figure) => figure.decimals,
            Self::Derived(derived) => derived.decimals(),
        }
    }

    /// The years that it speaks of.
    #[must_use]
    pub const fn years(self) -> Years {
        match self {
            Self::Figure(figure) => figure.years,
            Self::Derived(derived) => derived.years(),
        }
    }

    /// The number, in its unit.
    #[must_use]
    pub fn value(self, base: Base) -> f64 {
        match self {
            Self::Figure(figure) => figure.value,
            Self::Derived(derived) => derived.value(base),
        }
    }

    /// What the printed forms allow, in its unit.
    #[must_use]
    pub fn interval(self, base: Base) -> Interval {
        match self {
            Self::Figure(figure) => Interval::of(figure),
            Self::Derived(derived) => derived.interval(base),
        }
    }

    /// It as a tree of one leaf.
    #[must_use]
    pub const fn expression(self) -> Expression {
        match self {
            Self::Figure(figure) => Expression::Figure(figure),
            Self::Derived(derived) => Expression::Derived(derived),
        }
    }
}

impl From<&'static Figure> for Term {
    fn from(figure: &'static Figure) -> Self {
        Self::Figure(figure)
    }
}

impl From<Derived> for Term {
    fn from(derived: Derived) -> Self {
        Self::Derived(derived)
    }
}
