//! The numbers that a reader may set: their names in a link, their ranges, and what each one moves.
//!
//! The true values worth a tick on a slider are in [`super::reference`].

use super::measure::Measure;
use crate::report::{
    ACCOUNTS_2018, ARTICLE_ADDITIONS_PER_YEAR, ARTICLE_GROWTH_2018, ARTICLE_MINI_GROWTH_2018,
    ARTICLE_SEARCH_SHARE, ARTICLE_SEARCH_SUCCESS, ARTICLE_USERS, Figure, NEW_SHARE_2019, PEOPLE_2017,
    WAGE_PRIVATE_2018,
};

/// A number that a reader may set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lever {
    /// Growth, in per cent a year.
    Growth,
    /// The year in which the scenario ends.
    Until,
    /// Jobs added, in millions a year.
    Additions,
    /// By how much the rate of growth shrinks, in per cent of itself a year.
    Fade,
    /// The limit that growth nears, in millions of jobs.
    Ceiling,
    /// By how much growth may miss what the law says, in percentage points.
    GiveOrTake,
    /// The count that the reader asks about, in millions of jobs.
    Target,
    /// Jobs that are somebody's main income, in per cent of all.
    MainShare,
    /// Growth of the jobs that mini-programs brought, in per cent a year.
    MiniGrowth,
    /// By how much that growth shrinks, in per cent of itself a year.
    MiniFade,
    /// Hours of a main-income job, in per cent of a full week.
    MainHours,
    /// Hours of any other job, in per cent of a full week.
    SideHours,
    /// The wage of a full-time job, in yuan a year.
    Wage,
    /// Jobs that would not be there otherwise, in per cent of all.
    NewShare,
    /// Whom the survey's shares are laid on, in millions.
    Users,
    /// Who looked for work in the app, in per cent of them.
    SearchShare,
    /// Who found some, in per cent of those.
    SearchSuccess,
}

/// What a reader takes hold of: a lever's value, or one end of its range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handle {
    /// The lever.
    pub lever: Lever,
    /// Which part of it.
    pub part: Part,
}

/// Which part of a lever a handle moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The one value.
    Value,
    /// The lower end of a range.
    Low,
    /// The upper end of a range.
    High,
}

impl From<Lever> for Handle {
    fn from(lever: Lever) -> Self {
        Self { lever, part: Part::Value }
    }
}

/// What a lever may be set to, in the lever's own unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LeverSpec {
    /// The lever's name in a link.
    pub key: &'static str,
    /// Where it stands untouched, with the report's figures.
    pub default: f64,
    /// The least it takes.
    pub minimum: f64,
    /// The most it takes.
    pub maximum: f64,
    /// One step of the slider. Values between the steps are as good.
    pub step: f64,
    /// How many decimals a whole number of steps needs.
    pub decimals: u8,
    /// What "one more" means when the page says what it does: a point, a million, a thousand yuan.
    pub unit: f64,
}

impl Lever {
    /// Every lever, in the order of the page.
    pub const ALL: [Self; 17] = [
        Self::Growth,
        Self::Until,
        Self::Additions,
        Self::Fade,
        Self::Ceiling,
        Self::GiveOrTake,
        Self::Target,
        Self::MainShare,
        Self::MiniGrowth,
        Self::MiniFade,
        Self::MainHours,
        Self::SideHours,
        Self::Wage,
        Self::NewShare,
        Self::Users,
        Self::SearchShare,
        Self::SearchSuccess,
    ];

    /// The levers of the growth figure.
    pub const OF_GROWTH: [Self; 7] = [
        Self::Growth,
        Self::GiveOrTake,
        Self::Until,
        Self::Target,
        Self::Additions,
        Self::Fade,
        Self::Ceiling,
    ];

    /// The levers that may be a range: what the laws take.
    pub const UNSURE: [Self; 4] = [Self::Growth, Self::Additions, Self::Fade, Self::Ceiling];

    /// The levers of the figure on mini-programs.
    pub const OF_MINI_PROGRAMS: [Self; 2] = [Self::MiniGrowth, Self::MiniFade];

    /// The levers of the figure that asks whether it is a living.
    pub const OF_LIVING: [Self; 4] = [Self::MainHours, Self::SideHours, Self::Wage, Self::NewShare];

    /// The levers of the figure on the search for work.
    pub const OF_JOB_SEARCH: [Self; 3] = [Self::Users, Self::SearchShare, Self::SearchSuccess];

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
        &SPECS[self as usize]
    }

    /// Its place among [`Lever::UNSURE`]; none where it is always sure.
    pub(super) fn place_unsure(self) -> Option<usize> {
        Self::UNSURE.into_iter().position(|lever| lever == self)
    }

    /// What the lever moves.
    #[must_use]
    pub const fn measure(self) -> Measure {
        match self {
            Self::Growth
            | Self::Until
            | Self::Additions
            | Self::Fade
            | Self::Ceiling
            | Self::GiveOrTake
            | Self::Target => Measure::Jobs,
            Self::MainShare => Measure::MainIncomeJobs,
            Self::MiniGrowth | Self::MiniFade => Measure::MiniProgramJobs,
            Self::MainHours | Self::SideHours | Self::Wage => Measure::WageBill,
            Self::NewShare => Measure::NewJobs,
            Self::Users | Self::SearchShare | Self::SearchSuccess => Measure::Found,
        }
    }

    /// What the article says of it, where it says anything.
    #[must_use]
    pub const fn article(self) -> Option<&'static Figure> {
        match self {
            Self::Growth => Some(&ARTICLE_GROWTH_2018),
            Self::Additions => Some(&ARTICLE_ADDITIONS_PER_YEAR),
            Self::MiniGrowth => Some(&ARTICLE_MINI_GROWTH_2018),
            Self::Users => Some(&ARTICLE_USERS),
            Self::SearchShare => Some(&ARTICLE_SEARCH_SHARE),
            Self::SearchSuccess => Some(&ARTICLE_SEARCH_SUCCESS),
            _ => None,
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

    /// So many steps up from `value`, or down where below nought, on the multiples of a step and within the range.
    ///
    /// From between two marks the first step leads to the next mark, as on the slider itself.
    #[must_use]
    pub fn stepped(&self, value: f64, steps: i32) -> f64 {
        let marks = self.clamp(value) / self.step;
        // A value on a mark may miss it by rounding error.
        let slack = 1e-6;
        let from = if steps < 0 { (marks - slack).ceil() } else { (marks + slack).floor() };
        self.clamp(super::scenario::to_grain((from + f64::from(steps)) * self.step))
    }

    /// The multiple of a step at or below the range's least value: where a browser's slider begins to count its steps.
    #[must_use]
    pub fn first_mark(&self) -> f64 {
        (self.minimum / self.step).floor() * self.step
    }

    /// How far the range reaches, from its least to its most.
    #[must_use]
    pub const fn span(&self) -> f64 {
        self.maximum - self.minimum
    }

    /// How far to either side of its value a lever may be off that nobody knows better: a tenth of its span.
    #[must_use]
    pub const fn side(&self) -> f64 {
        self.span() / 10.0
    }

    const fn new(
        key: &'static str,
        default: f64,
        range: [f64; 2],
        step: f64,
        decimals: u8,
        unit: f64,
    ) -> Self {
        Self { key, default, minimum: range[0], maximum: range[1], step, decimals, unit }
    }
}

/// The levers' ranges, in the order of [`Lever`].
const SPECS: [LeverSpec; 17] = [
    // Up to 40: over half of 2015's growth, and above every year since.
    LeverSpec::new("growth", ARTICLE_GROWTH_2018.value, [-20.0, 40.0], 0.5, 1, 1.0),
    // From the first year after the count.
    LeverSpec::new("until", 2025.0, [2019.0, 2035.0], 1.0, 0, 1.0),
    // Down to −3: 2018's gain lost and half as much again. Up to 10: above 2015's gain, the most on record.
    LeverSpec::new("add", ARTICLE_ADDITIONS_PER_YEAR.value, [-3.0, 10.0], 0.1, 1, 1.0),
    // Up to 60: there growth is as good as gone in three years.
    LeverSpec::new("fade", 15.0, [0.0, 60.0], 1.0, 0, 1.0),
    // From 23, the first whole million above the count of 2018, to 300, over a third of all people employed in China.
    LeverSpec::new("ceiling", 60.0, [23.0, 300.0], 1.0, 0, 1.0),
    // From a law that holds exactly to growth between 4 and 16 % round 2018's 10 %. It starts at the gap between the
    // growth of 2016, 7.7 %, and that of 2018, 10.1 %.
    LeverSpec::new("noise", 2.4, [0.0, 6.0], 0.1, 1, 1.0),
    // From next to nothing to the highest ceiling.
    LeverSpec::new("target", 50.0, [1.0, 300.0], 0.5, 1, 1.0),
    // 5.3 of 22.35 million; with the article's figures the same jobs are a larger share (`Scenario::default_of`).
    LeverSpec::new("main_share", 23.7, [0.0, 100.0], 1.0, 1, 1.0),
    // Up to 200: more than the 195 % that the next report printed.
    LeverSpec::new("mini_growth", ARTICLE_MINI_GROWTH_2018.value, [-20.0, 200.0], 5.0, 0, 1.0),
    LeverSpec::new("mini_fade", 50.0, [0.0, 90.0], 1.0, 0, 1.0),
    LeverSpec::new("main_hours", 100.0, [0.0, 100.0], 5.0, 0, 1.0),
    LeverSpec::new("side_hours", 20.0, [0.0, 100.0], 5.0, 0, 1.0),
    // From a fifth of the private sector's mean to nearly half as much again as the mean outside it.
    LeverSpec::new("wage", WAGE_PRIVATE_2018.value, [10_000.0, 120_000.0], 1_000.0, 0, 1_000.0),
    LeverSpec::new("new_share", NEW_SHARE_2019.value, [0.0, 100.0], 1.0, 0, 1.0),
    // From an estimate of people to the count of accounts.
    LeverSpec::new("users", ARTICLE_USERS.value, [PEOPLE_2017.value, ACCOUNTS_2018.value], 1.0, 1, 100.0),
    LeverSpec::new("search_share", ARTICLE_SEARCH_SHARE.value, [0.0, 30.0], 1.0, 0, 1.0),
    LeverSpec::new("search_success", ARTICLE_SEARCH_SUCCESS.value, [0.0, 100.0], 1.0, 0, 1.0),
];

// The casts in `spec` rest on it.
const _: () = {
    let mut index = 0;
    while index < Lever::ALL.len() {
        assert!(Lever::ALL[index] as usize == index, "the ranges stand in the order of the levers");
        index += 1;
    }
};
