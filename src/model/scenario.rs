//! A scenario: everything that the projection depends on, and nothing that it gives.

use super::base::Base;
use super::law::Law;
use super::lever::Lever;
use super::unit::{Additions, Jobs, Rate, Year};

/// The finest difference between two values of a lever, in the lever's unit.
///
/// Values are kept to nine decimals, so that a link holds exactly what the page computes with. It is far finer than
/// any slider, so that a value found for a target need not lie on a step.
pub const GRAIN: f64 = 1e-9;

const GRAINS_IN_ONE: f64 = 1e9;

/// What is assumed about the years after 2018.
///
/// A scenario made by [`Default`] and [`Scenario::with`] lies within every lever's range. Levers that the law does not
/// use keep their values, so that coming back to a law finds it as it was left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scenario {
    /// Whose count of 2018 it starts from.
    pub figures: Base,
    /// The rule of growth.
    pub law: Law,
    /// Growth, in per cent a year; under [`Law::Fading`] and [`Law::Ceiling`] that of the first year, 2018 to 2019.
    pub growth: Rate,
    /// Jobs added, in millions a year.
    pub additions: Additions,
    /// By how much the rate of growth shrinks, in per cent of itself a year.
    pub fade: Rate,
    /// The limit that growth nears, in millions of jobs.
    pub ceiling: Jobs,
    /// The year in which it ends.
    pub until: Year,
}

impl Default for Scenario {
    fn default() -> Self {
        Self {
            figures: Base::default(),
            law: Law::default(),
            growth: Rate::percent(Lever::Growth.spec().default),
            additions: Additions::millions_a_year(Lever::Additions.spec().default),
            fade: Rate::percent(Lever::Fade.spec().default),
            ceiling: Jobs::millions(Lever::Ceiling.spec().default),
            until: whole_year(Lever::Until.spec().default),
        }
    }
}

impl Scenario {
    /// Where a lever stands, in its own unit; a year by its number.
    #[must_use]
    pub fn get(&self, lever: Lever) -> f64 {
        match lever {
            Lever::Growth => self.growth.in_percent(),
            Lever::Additions => self.additions.in_millions(),
            Lever::Fade => self.fade.in_percent(),
            Lever::Ceiling => self.ceiling.in_millions(),
            Lever::Until => f64::from(self.until.number()),
        }
    }

    /// The same scenario with one lever set, in its own unit.
    ///
    /// A value outside the range is put to the nearest end, what is not a number to the default, a part of a year to
    /// the nearest whole year (a half to the later one), and every other value to the nearest multiple of [`GRAIN`].
    #[must_use]
    pub fn with(mut self, lever: Lever, value: f64) -> Self {
        let value = to_grain(lever.spec().clamp(value));
        match lever {
            Lever::Growth => self.growth = Rate::percent(value),
            Lever::Additions => self.additions = Additions::millions_a_year(value),
            Lever::Fade => self.fade = Rate::percent(value),
            Lever::Ceiling => self.ceiling = Jobs::millions(value),
            Lever::Until => self.until = whole_year(value),
        }
        self
    }

    /// The same scenario under another law.
    #[must_use]
    pub const fn under(mut self, law: Law) -> Self {
        self.law = law;
        self
    }

    /// The same scenario from another count of 2018.
    #[must_use]
    pub const fn from_figures(mut self, figures: Base) -> Self {
        self.figures = figures;
        self
    }

    /// The same scenario with one lever back at its default.
    #[must_use]
    pub fn reset(self, lever: Lever) -> Self {
        self.with(lever, lever.spec().default)
    }

    /// Whether a lever stands where it does untouched.
    #[must_use]
    pub fn is_default(&self, lever: Lever) -> bool {
        (self.get(lever) - lever.spec().default).abs() < GRAIN / 2.0
    }
}

/// The nearest multiple of [`GRAIN`], as the double that stands for its decimal form; never minus nought.
///
/// The product is a whole number well below 2⁵³ and the divisor is exact, so the quotient is the double nearest to
/// the decimal: the one that reading the decimal gives.
pub(super) fn to_grain(value: f64) -> f64 {
    (value * GRAINS_IN_ONE).round() / GRAINS_IN_ONE + 0.0
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the callers pass a value within the range of the end year, a cast saturates, and a year is whole"
)]
fn whole_year(value: f64) -> Year {
    Year::new(value.round() as u16)
}
