//! The rule by which a check is judged.
//!
//! Both sides are carried as intervals, from what the printed forms of their figures allow.
//!
//! - Where the claim is impossible, whichever values the figures had before they were rounded, it **does not follow**. For
//!   two numbers that should be one: their intervals miss each other.
//! - Where it is possible, and the printed values taken as they stand bear it out, it **follows**. "More than" a value
//!   stands for all that the words allow, every other printed value for itself; two numbers are one where they agree,
//!   each rounded to two significant digits, which is how closely the article prints.
//! - Where it is possible only because the figures were rounded, it is **explained by rounding**.
//! - What only one source gives, or nothing can fairly be set against, **cannot be checked**.
//!
//! A claim about every year is set against each of them, and is no better than the worst.

use super::super::base::Base;
use super::super::interval::Interval;
use super::super::term::Term;

/// What came of a check, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// The claim agrees with the other figures as they are printed.
    Follows,
    /// It agrees with what they could have been before they were rounded.
    ExplainedByRounding,
    /// It disagrees with them however they were rounded.
    DoesNotFollow,
    /// There is nothing to hold it to.
    CannotBeChecked,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 4] =
        [Self::Follows, Self::ExplainedByRounding, Self::DoesNotFollow, Self::CannotBeChecked];

    /// The sign that it is shown with, in every language.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Follows => "=",
            Self::ExplainedByRounding => "≈",
            Self::DoesNotFollow => "≠",
            Self::CannotBeChecked => "?",
        }
    }
}

/// How a claimed number would have to stand to what is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// It is the same as each of the given numbers: one of them, or one for every year.
    Equals,
    /// It is the same as one of the given numbers.
    EqualsOne,
    /// It is more than each of them.
    Exceeds,
    /// It is no more than each of them.
    AtMost,
    /// They stand beside it, and neither bears out nor gainsays it.
    Beside,
}

/// One side of a check, in absolute terms.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Side {
    /// What the printed forms of the figures allow.
    pub allowed: Interval,
    /// What they say taken as they stand: an interval only where one is "more than" a value.
    pub as_printed: Interval,
}

impl Side {
    /// A term with the figures of `base`.
    #[must_use]
    pub fn of(term: Term, base: Base) -> Self {
        let expression = term.expression();
        Self { allowed: expression.interval(base), as_printed: expression.as_printed(base) }
    }

    /// The side, where something at all is said about it.
    const fn is_bounded(&self) -> bool {
        self.allowed.is_bounded() && self.as_printed.is_bounded()
    }
}

/// What comes of a claim; it cannot be checked where nothing is given, and where a side divides by what may be nought.
#[must_use]
pub fn judge(relation: Relation, claimed: Side, given: &[Side]) -> Verdict {
    if !claimed.is_bounded() || !given.iter().all(Side::is_bounded) {
        return Verdict::CannotBeChecked;
    }
    let each = |judge: fn(Side, Side) -> Verdict| given.iter().map(move |given| judge(claimed, *given));
    let verdict = match relation {
        Relation::Equals => each(equals).max(),
        Relation::EqualsOne => each(equals).min(),
        Relation::Exceeds => each(exceeds).max(),
        Relation::AtMost => each(at_most).max(),
        Relation::Beside => None,
    };
    verdict.unwrap_or(Verdict::CannotBeChecked)
}

fn equals(claimed: Side, given: Side) -> Verdict {
    let agree = meet_rounded(claimed.as_printed, given.as_printed);
    ranked(claimed.allowed.meets(given.allowed), agree)
}

fn exceeds(claimed: Side, given: Side) -> Verdict {
    ranked(claimed.allowed.to > given.allowed.from, claimed.as_printed.is_above(given.as_printed))
}

fn at_most(claimed: Side, given: Side) -> Verdict {
    ranked(!claimed.allowed.is_above(given.allowed), claimed.as_printed.to <= given.as_printed.from)
}

/// The verdict on a claim that is possible or not, and borne out by the printed values or not.
const fn ranked(possible: bool, as_printed: bool) -> Verdict {
    match (possible, as_printed) {
        (false, _) => Verdict::DoesNotFollow,
        (true, true) => Verdict::Follows,
        (true, false) => Verdict::ExplainedByRounding,
    }
}

/// Whether two intervals share a value once their ends are rounded to two significant digits.
fn meet_rounded(one: Interval, other: Interval) -> bool {
    let [from, to] = [one.from, one.to].map(two_digits);
    let [other_from, other_to] = [other.from, other.to].map(two_digits);
    from <= other_to && other_from <= to
}

/// A value rounded to two significant digits, a half away from nought.
fn two_digits(value: f64) -> f64 {
    const LEAST: f64 = 10.0;
    const MOST: f64 = 100.0;

    let size = value.abs();
    if size <= 0.0 || !size.is_finite() {
        return value;
    }
    // Powers of ten are exact as doubles far beyond any figure, so equal digits give equal doubles.
    let (mut up, mut down) = (1.0, 1.0);
    while size * up < LEAST {
        up *= 10.0;
    }
    while size / down >= MOST {
        down *= 10.0;
    }
    (value * up / down).round() * down / up
}
