//! A scenario: everything that the page's numbers depend on, and nothing that they give.

use ensemble::Range;

use super::base::Base;
use super::law::Law;
use super::lever::{Handle, Lever, Part};
use super::measure::main_income_share;
use super::unit::{Additions, Jobs, Rate, Year};

/// The finest difference between two values of a lever, in the lever's unit.
///
/// Values are kept to nine decimals, so that a link holds exactly what the page computes with. It is far finer than
/// any slider, so that a value found for a target need not lie on a step.
pub const GRAIN: f64 = 1e-9;

const GRAINS_IN_ONE: f64 = 1e9;

/// What is assumed: whose figures the page starts from, the rule of growth, and where each lever stands.
///
/// A scenario made by [`Default`] and the methods here lies within every lever's range. Levers that the law does not
/// use keep their values, so that coming back to a law finds it as it was left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scenario {
    /// Whose figures of 2018 it starts from.
    pub base: Base,
    /// The rule of growth.
    pub law: Law,
    /// Where each lever stands, in its own unit and in the order of [`Lever::ALL`]; of one that is a range, the middle.
    settings: [f64; Lever::ALL.len()],
    /// The ranges of those that are not sure, in the order of [`Lever::UNSURE`].
    ranges: [Option<Range>; Lever::UNSURE.len()],
}

impl Default for Scenario {
    fn default() -> Self {
        let settings = Lever::ALL.map(|lever| lever.spec().default);
        Self { base: Base::default(), law: Law::default(), settings, ranges: [None; Lever::UNSURE.len()] }
    }
}

impl Scenario {
    /// Where a lever stands, in its own unit; a year by its number. Of a range the middle.
    #[must_use]
    pub const fn get(&self, lever: Lever) -> f64 {
        self.settings[lever as usize]
    }

    /// The range of a lever whose value is not sure, in its own unit; none where it is sure.
    #[must_use]
    pub fn range(&self, lever: Lever) -> Option<Range> {
        lever.place_unsure().and_then(|place| self.ranges[place])
    }

    /// Whether anything that the law takes is a range.
    #[must_use]
    pub fn has_ranges(&self) -> bool {
        self.law.levers().any(|lever| self.range(lever).is_some())
    }

    /// What a lever can be: its range, or its value as one of no width.
    #[must_use]
    pub fn input(&self, lever: Lever) -> Range {
        self.range(lever).unwrap_or(Range::sure(self.get(lever)))
    }

    /// The same scenario with a lever anywhere between two values, in its own unit, in whichever order; each is put into
    /// the lever's range as by [`Scenario::with`]. A lever that must be sure takes their middle.
    #[must_use]
    pub fn between(self, lever: Lever, one: f64, other: f64) -> Self {
        let [one, other] = [one, other].map(|end| to_grain(lever.spec().clamp(end)));
        let range = Range { low: one.min(other), high: one.max(other) };
        let mut next = self.with(lever, range.at(0.5));
        if let Some(place) = lever.place_unsure() {
            next.ranges[place] = Some(range);
        }
        next
    }

    /// The same scenario with a lever not sure: a tenth of what the lever can be to either side of where it stands, on
    /// whole steps; or, where it is a range, sure again at the middle.
    #[must_use]
    pub fn doubted(self, lever: Lever) -> Self {
        let (value, spec) = (self.get(lever), lever.spec());
        if self.range(lever).is_some() {
            return self.with(lever, value);
        }
        let side = (spec.side() / spec.step).round() * spec.step;
        self.between(lever, value - side, value + side)
    }

    /// Where a handle stands, in the lever's unit.
    #[must_use]
    pub fn at(&self, Handle { lever, part }: Handle) -> f64 {
        let range = self.input(lever);
        match part {
            Part::Value => self.get(lever),
            Part::Low => range.low,
            Part::High => range.high,
        }
    }

    /// The same scenario with a handle moved, in the lever's unit. An end of a range that would pass the other takes it
    /// along.
    #[must_use]
    pub fn moved(self, Handle { lever, part }: Handle, to: f64) -> Self {
        let range = self.input(lever);
        match part {
            Part::Value => self.with(lever, to),
            Part::Low => self.between(lever, to, range.high.max(to)),
            Part::High => self.between(lever, range.low.min(to), to),
        }
    }

    /// The same scenario with one lever set to a value that is sure, in its own unit.
    ///
    /// A value outside the range is put to the nearest end, what is not a number to the default, a part of a year to
    /// the nearest whole year (a half to the later one), and every other value to the nearest multiple of [`GRAIN`].
    #[must_use]
    pub fn with(mut self, lever: Lever, value: f64) -> Self {
        let value = to_grain(lever.spec().clamp(value));
        self.settings[lever as usize] = if lever == Lever::Until { value.round() } else { value };
        if let Some(place) = lever.place_unsure() {
            self.ranges[place] = None;
        }
        self
    }

    /// The same scenario under another law.
    #[must_use]
    pub const fn under(mut self, law: Law) -> Self {
        self.law = law;
        self
    }

    /// The same scenario from another printing of the figures. A lever that stands at its default stays there, also
    /// where the default is another under that printing.
    #[must_use]
    pub fn from_base(self, base: Base) -> Self {
        let moved = Self { base, ..self };
        Lever::ALL
            .into_iter()
            .filter(|lever| self.is_default(*lever))
            .fold(moved, |scenario, lever| scenario.reset(lever))
    }

    /// The same scenario with all that the growth figure assumes as in another: whose figures, the law, and its levers. What
    /// the other figures assume stays.
    #[must_use]
    pub fn with_growth_of(self, other: &Self) -> Self {
        let based = self.from_base(other.base).under(other.law);
        Lever::OF_GROWTH.into_iter().fold(based, |next, lever| next.with_input(lever, other))
    }

    /// The report's own pace: everything untouched but whose figures it starts from.
    #[must_use]
    pub fn usual(base: Base) -> Self {
        Self::default().from_base(base)
    }

    /// The same scenario with the law and every lever of the growth figure back where they stand untouched; whose figures it
    /// starts from, and what the other figures assume, stay.
    #[must_use]
    pub fn without_growth(self) -> Self {
        Lever::OF_GROWTH.into_iter().fold(self.under(Law::default()), |next, lever| next.reset(lever))
    }

    /// On the way from another scenario to this: each lever of the growth figure at this share of it, and ends of ranges
    /// likewise. What has no middle, whose figures and the law, is as it is here from the first step on.
    #[must_use]
    pub fn on_the_way(&self, from: &Self, share: f64) -> Self {
        if share <= 0.0 {
            return self.with_growth_of(from);
        }
        let between = |one: f64, other: f64| one + (other - one) * share;
        Lever::OF_GROWTH.into_iter().filter(|_| share < 1.0).fold(*self, |next, lever| {
            let [one, other] = [from.input(lever), self.input(lever)];
            if one.is_sure() && other.is_sure() {
                next.with(lever, between(one.low, other.low))
            } else {
                next.between(lever, between(one.low, other.low), between(one.high, other.high))
            }
        })
    }

    /// The same scenario with a lever as in another, a value or a range.
    fn with_input(self, lever: Lever, other: &Self) -> Self {
        match other.range(lever) {
            Some(range) => self.between(lever, range.low, range.high),
            None => self.with(lever, other.get(lever)),
        }
    }

    /// Where a lever stands untouched, under the figures that the scenario starts from.
    #[must_use]
    pub fn default_of(&self, lever: Lever) -> f64 {
        match lever {
            Lever::MainShare => (main_income_share(self.base) * 1000.0).round() / 10.0,
            _ => lever.spec().default,
        }
    }

    /// Whether another scenario has a lever where this one has it, under the same law and with the same figures, which decide what
    /// it moves and what its default is.
    #[must_use]
    pub fn has_alike(&self, lever: Lever, other: &Self) -> bool {
        (self.base, self.law, self.get(lever), self.range(lever))
            == (other.base, other.law, other.get(lever), other.range(lever))
    }

    /// The same scenario with one lever back at its default.
    #[must_use]
    pub fn reset(self, lever: Lever) -> Self {
        self.with(lever, self.default_of(lever))
    }

    /// Whether a lever stands where it does untouched.
    #[must_use]
    pub fn is_default(&self, lever: Lever) -> bool {
        self.range(lever).is_none() && (self.get(lever) - self.default_of(lever)).abs() < GRAIN / 2.0
    }

    /// Growth, in per cent a year; under [`Law::Fading`] and [`Law::Ceiling`] that of the first year, 2018 to 2019.
    #[must_use]
    pub const fn growth(&self) -> Rate {
        Rate::percent(self.get(Lever::Growth))
    }

    /// Jobs added, in millions a year.
    #[must_use]
    pub const fn additions(&self) -> Additions {
        Additions::millions_a_year(self.get(Lever::Additions))
    }

    /// By how much the rate of growth shrinks, in per cent of itself a year.
    #[must_use]
    pub const fn fade(&self) -> Rate {
        Rate::percent(self.get(Lever::Fade))
    }

    /// The limit that growth nears, in millions of jobs.
    #[must_use]
    pub const fn ceiling(&self) -> Jobs {
        Jobs::millions(self.get(Lever::Ceiling))
    }

    /// By how much a year's growth may miss what the law says, in percentage points: the persistent miss and the bumps are
    /// measured in it.
    #[must_use]
    pub const fn give_or_take(&self) -> Rate {
        Rate::percent(self.get(Lever::GiveOrTake))
    }

    /// The count that the reader asks about, in millions.
    #[must_use]
    pub const fn target(&self) -> Jobs {
        Jobs::millions(self.get(Lever::Target))
    }

    /// The year in which it ends.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the lever holds a whole number within the range of years"
    )]
    pub const fn until(&self) -> Year {
        Year::new(self.get(Lever::Until) as u16)
    }
}

/// The nearest multiple of [`GRAIN`], as the double that stands for its decimal form; never minus nought.
///
/// The product is a whole number well below 2⁵³ and the divisor is exact, so the quotient is the double nearest to
/// the decimal: the one that reading the decimal gives.
pub(super) fn to_grain(value: f64) -> f64 {
    (value * GRAINS_IN_ONE).round() / GRAINS_IN_ONE + 0.0
}
