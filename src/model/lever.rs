//! The numbers that a reader may set: their names in a link, their ranges, and the true values worth a tick.

use super::base::Base;
use super::history::{self, BASE_YEAR, FIRST_YEAR};
use super::scenario::to_grain;
use super::unit::Year;
use crate::report::{ARTICLE_ADDITIONS_PER_YEAR, GROWTH_2018, JOBS_2022};

/// A number that a reader may set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lever {
    /// Growth, in per cent a year.
    Growth,
    /// Jobs added, in millions a year.
    Additions,
    /// By how much the rate of growth shrinks, in per cent of itself a year.
    Fade,
    /// The limit that growth nears, in millions of jobs.
    Ceiling,
    /// The year in which the scenario ends.
    Until,
}

/// What a lever may be set to, in the lever's own unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LeverSpec {
    /// The lever's name in a link.
    pub key: &'static str,
    /// Where it stands untouched.
    pub default: f64,
    /// The least it takes.
    pub minimum: f64,
    /// The most it takes.
    pub maximum: f64,
    /// One step of the slider. Values between the steps are as good.
    pub step: f64,
    /// How many decimals a whole number of steps needs.
    pub decimals: u8,
}

/// A true value to mark on a slider.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reference {
    /// The value at full precision, in the lever's unit.
    pub value: f64,
    /// How many decimals to print.
    pub decimals: u8,
    /// What it stands for.
    pub what: ReferenceKind,
}

/// What a marked value stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceKind {
    /// What happened in that year.
    InYear(Year),
    /// The mean from the first year's count to the second's.
    MeanOfYears(Year, Year),
    /// What the article says.
    Article,
    /// What a later report claimed for that year.
    LaterReport(Year),
}

impl Lever {
    /// Every lever, in the order of the page.
    pub const ALL: [Self; 5] = [Self::Growth, Self::Until, Self::Additions, Self::Fade, Self::Ceiling];

    /// The lever's name in a link.
    #[must_use]
    pub const fn key(self) -> &'static str {
        self.spec().key
    }

    /// The lever that a link names.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lever| lever.key() == key)
    }

    /// What the lever may be set to.
    #[must_use]
    pub const fn spec(self) -> &'static LeverSpec {
        match self {
            Self::Growth => &GROWTH,
            Self::Additions => &ADDITIONS,
            Self::Fade => &FADE,
            Self::Ceiling => &CEILING,
            Self::Until => &UNTIL,
        }
    }

    /// The true values to mark on the slider, lowest first; none where nothing was ever observed.
    #[must_use]
    pub fn references(self) -> Vec<Reference> {
        let mean = ReferenceKind::MeanOfYears(FIRST_YEAR, BASE_YEAR);
        match self {
            // 2015 is left out: its 73 % lies beyond the end of the slider.
            Self::Growth => history::growth(Base::Report)
                .into_iter()
                .map(|(year, rate)| (rate, ReferenceKind::InYear(year)))
                .chain([(history::mean_growth(), mean)])
                .filter(|(rate, _)| rate.in_percent() <= GROWTH.maximum)
                .map(|(rate, what)| Reference { value: rate.in_percent(), decimals: 1, what })
                .collect(),
            Self::Additions => {
                let [.., (year, last)] = history::additions(Base::Report);
                [
                    (history::claimed_additions(), 0, ReferenceKind::Article),
                    (last, 2, ReferenceKind::InYear(year)),
                    (history::mean_additions(), 2, mean),
                ]
                .map(|(additions, decimals, what)| Reference {
                    value: additions.in_millions(),
                    decimals,
                    what,
                })
                .to_vec()
            }
            Self::Ceiling => {
                let what = ReferenceKind::LaterReport(Year::new(JOBS_2022.years.first));
                vec![Reference { value: JOBS_2022.value, decimals: 2, what }]
            }
            Self::Fade | Self::Until => Vec::new(),
        }
    }
}

impl LeverSpec {
    /// The nearest value within the range; the default where `value` is not a number.
    #[must_use]
    pub const fn clamp(&self, value: f64) -> f64 {
        // Not `f64::clamp`: its message for a reversed range would bring core's float printing into the WebAssembly.
        if value.is_nan() { self.default } else { value.max(self.minimum).min(self.maximum) }
    }

    /// So many steps up from `value`, or down where below nought, on the slider's own marks and within its range.
    ///
    /// From between two marks the first step leads to the next mark, as on the slider itself.
    #[must_use]
    pub fn stepped(&self, value: f64, steps: i32) -> f64 {
        let marks = (self.clamp(value) - self.minimum) / self.step;
        // A value on a mark may miss it by rounding error.
        let slack = 1e-6;
        let from = if steps < 0 { (marks - slack).ceil() } else { (marks + slack).floor() };
        self.clamp(to_grain(self.minimum + (from + f64::from(steps)) * self.step))
    }

    /// How far the range reaches, from its least to its most.
    #[must_use]
    pub const fn span(&self) -> f64 {
        self.maximum - self.minimum
    }
}

/// Up to 40: over half of 2015's growth, and above every year since.
const GROWTH: LeverSpec = LeverSpec {
    key: "growth",
    default: GROWTH_2018.value,
    minimum: -20.0,
    maximum: 40.0,
    step: 0.5,
    decimals: 1,
};

/// Down to −3: 2018's gain lost and half as much again. Up to 10: above 2015's gain, the most on record.
const ADDITIONS: LeverSpec = LeverSpec {
    key: "add",
    default: ARTICLE_ADDITIONS_PER_YEAR.value,
    minimum: -3.0,
    maximum: 10.0,
    step: 0.1,
    decimals: 1,
};

/// Up to 60: there growth is as good as gone in three years.
const FADE: LeverSpec =
    LeverSpec { key: "fade", default: 15.0, minimum: 0.0, maximum: 60.0, step: 1.0, decimals: 0 };

/// From 23, the first whole million above the count of 2018, to 300, over a third of all people employed in China.
const CEILING: LeverSpec =
    LeverSpec { key: "ceiling", default: 60.0, minimum: 23.0, maximum: 300.0, step: 1.0, decimals: 0 };

/// From the first year after the count.
const UNTIL: LeverSpec =
    LeverSpec { key: "until", default: 2025.0, minimum: 2019.0, maximum: 2035.0, step: 1.0, decimals: 0 };
