//! The arithmetic of a derived number as a tree: computed, carried as an interval, and printed, from one place.
//!
//! Whatever the units of the terms, a tree is computed in absolute terms: jobs, people and accounts one by one, money
//! in yuan, shares and rates as parts of one. [`Derived`] puts the result into the unit that it is told in.
//!
//! Deliberately absent: the words and signs that a tree is printed with, which the text layer has.

use std::ops::{Add, Div, Mul, Sub};

use super::base::Base;
use super::derived::Derived;
use super::interval::Interval;
use super::scale::{absolute, absolute_interval};
use crate::report::{Bound, Figure};

/// A calculation.
#[derive(Debug, Clone, PartialEq)]
pub enum Expression {
    /// A figure of the data.
    Figure(&'static Figure),
    /// A number with a calculation of its own.
    Derived(Derived),
    /// A plain number, such as four years.
    Count(u32),
    /// a + b
    Sum(Box<[Self; 2]>),
    /// a − b
    Difference(Box<[Self; 2]>),
    /// a × b
    Product(Box<[Self; 2]>),
    /// a ÷ b
    Quotient(Box<[Self; 2]>),
    /// a ÷ b, told as the part of b that a is.
    Share(Box<[Self; 2]>),
    /// a ÷ b − 1
    Growth(Box<[Self; 2]>),
    /// (a ÷ b)^(1/years) − 1
    MeanGrowth {
        /// a and b: where the growth led, and where it began.
        terms: Box<[Self; 2]>,
        /// How many years lie between them.
        years: u16,
    },
}

impl Expression {
    /// The part of `whole` that this is.
    #[must_use]
    pub fn share_of(self, whole: impl Into<Self>) -> Self {
        Self::Share(Box::new([self, whole.into()]))
    }

    /// By how much this is more than `earlier`, as a part of it.
    #[must_use]
    pub fn growth_from(self, earlier: impl Into<Self>) -> Self {
        Self::Growth(Box::new([self, earlier.into()]))
    }

    /// The one yearly rate that leads from `earlier` to this in so many years.
    #[must_use]
    pub fn mean_growth_from(self, earlier: impl Into<Self>, years: u16) -> Self {
        Self::MeanGrowth { terms: Box::new([self, earlier.into()]), years }
    }

    /// The result, in absolute terms; not a number where the tree divides by nought.
    #[must_use]
    pub fn value(&self, base: Base) -> f64 {
        // Arithmetic on intervals of one value is that on the values themselves.
        let result = self.evaluate(&|leaf| Interval::exactly(leaf.leaf_value(base)));
        if result.is_bounded() { result.from } else { f64::NAN }
    }

    /// What the printed forms of the terms allow, in absolute terms.
    #[must_use]
    pub fn interval(&self, base: Base) -> Interval {
        self.evaluate(&|leaf| match leaf {
            Self::Figure(figure) => absolute_interval(figure.unit, Interval::of(figure)),
            Self::Derived(derived) => derived.expression(base).interval(base),
            _ => Interval::exactly(leaf.leaf_value(base)),
        })
    }

    /// What the printed values allow, taken as they stand, in absolute terms: "more than" a value stands for all that
    /// the words allow, every other value for itself.
    #[must_use]
    pub fn as_printed(&self, base: Base) -> Interval {
        self.evaluate(&|leaf| match leaf {
            Self::Figure(figure) if figure.bound == Bound::MoreThan => {
                absolute_interval(figure.unit, Interval::of(figure))
            }
            Self::Derived(derived) => derived.expression(base).as_printed(base),
            _ => Interval::exactly(leaf.leaf_value(base)),
        })
    }

    /// What one leaf is worth, in absolute terms; a node is none.
    fn leaf_value(&self, base: Base) -> f64 {
        match self {
            Self::Figure(figure) => absolute(figure.unit, figure.value),
            Self::Derived(derived) => derived.expression(base).value(base),
            Self::Count(count) => f64::from(*count),
            _ => f64::NAN,
        }
    }

    /// The tree's arithmetic, with what each leaf stands for.
    fn evaluate(&self, leaf: &impl Fn(&Self) -> Interval) -> Interval {
        let both = |terms: &[Self; 2]| {
            let [one, two] = terms;
            (one.evaluate(leaf), two.evaluate(leaf))
        };
        match self {
            Self::Figure(_) | Self::Derived(_) | Self::Count(_) => leaf(self),
            Self::Sum(terms) => {
                let (one, two) = both(terms);
                one + two
            }
            Self::Difference(terms) => {
                let (one, two) = both(terms);
                one - two
            }
            Self::Product(terms) => {
                let (one, two) = both(terms);
                one * two
            }
            Self::Quotient(terms) | Self::Share(terms) => {
                let (one, two) = both(terms);
                one / two
            }
            Self::Growth(terms) => {
                let (one, two) = both(terms);
                one.growth(two)
            }
            Self::MeanGrowth { terms, years } => {
                let (one, two) = both(terms);
                one.mean_growth(two, *years)
            }
        }
    }
}

impl From<&'static Figure> for Expression {
    fn from(figure: &'static Figure) -> Self {
        Self::Figure(figure)
    }
}

impl From<Derived> for Expression {
    fn from(derived: Derived) -> Self {
        Self::Derived(derived)
    }
}

impl From<u32> for Expression {
    fn from(count: u32) -> Self {
        Self::Count(count)
    }
}

impl<T: Into<Self>> Add<T> for Expression {
    type Output = Self;

    fn add(self, other: T) -> Self {
        Self::Sum(Box::new([self, other.into()]))
    }
}

impl<T: Into<Self>> Sub<T> for Expression {
    type Output = Self;

    fn sub(self, other: T) -> Self {
        Self::Difference(Box::new([self, other.into()]))
    }
}

impl<T: Into<Self>> Mul<T> for Expression {
    type Output = Self;

    fn mul(self, other: T) -> Self {
        Self::Product(Box::new([self, other.into()]))
    }
}

impl<T: Into<Self>> Div<T> for Expression {
    type Output = Self;

    fn div(self, other: T) -> Self {
        Self::Quotient(Box::new([self, other.into()]))
    }
}
