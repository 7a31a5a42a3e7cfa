//! What the later reports said of 2019 to 2022, where their counting changed, and how far off a path is from them.

use super::base::Base;
use super::guess::{Guess, Stage};
use super::history::BASE_YEAR;
use super::projection::jobs_after;
use super::scenario::Scenario;
use super::unit::{Rate, Year};
use crate::report::{
    Figure, JOBS_2019, JOBS_2019_DIRECT, JOBS_2020, JOBS_2021, JOBS_2022, JOBS_2022_MINI, MINI_JOBS_2019,
    MINI_JOBS_2020, MINI_JOBS_2021,
};

/// How many later years there are.
pub const LATER_YEARS: usize = 4;

/// The last year that a report spoke of.
pub const LAST_REPORT: Year = Year::new(JOBS_2022.years.first);

/// What changed in how a year was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// What had been the total was called direct, and a new indirect part was added. For mini-programs: what had been
    /// direct and indirect together was followed by what was called direct.
    Relabelled,
    /// Direct and indirect were no longer told apart, and video channels were added.
    NoSplit,
    /// Another institute counted, and it counted opportunities to earn an income.
    OtherAuthor,
}

impl Break {
    /// Every break, earliest first.
    pub const ALL: [Self; 3] = [Self::Relabelled, Self::NoSplit, Self::OtherAuthor];

    /// The year from which it holds.
    #[must_use]
    pub const fn year(self) -> Year {
        match self {
            Self::Relabelled => Year::new(2019),
            Self::NoSplit => Year::new(2020),
            Self::OtherAuthor => Year::new(2021),
        }
    }
}

/// One later year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Later {
    /// The year.
    pub year: Year,
    /// The count that the report was about.
    pub headline: &'static Figure,
    /// The part of it that was counted as before, where there is one.
    pub like_for_like: Option<&'static Figure>,
    /// The jobs from mini-programs.
    pub mini_programs: &'static Figure,
    /// What makes the year differ in meaning from the one before.
    pub breaks: Option<Break>,
}

/// The years 2019 to 2022, earliest first.
pub const LATER: [Later; LATER_YEARS] = [
    Later {
        year: BASE_YEAR.plus(1),
        headline: &JOBS_2019,
        like_for_like: Some(LIKE_FOR_LIKE),
        mini_programs: &MINI_JOBS_2019,
        breaks: Some(Break::Relabelled),
    },
    Later {
        year: BASE_YEAR.plus(2),
        headline: &JOBS_2020,
        like_for_like: None,
        mini_programs: &MINI_JOBS_2020,
        breaks: Some(Break::NoSplit),
    },
    Later {
        year: BASE_YEAR.plus(3),
        headline: &JOBS_2021,
        like_for_like: None,
        mini_programs: &MINI_JOBS_2021,
        breaks: Some(Break::OtherAuthor),
    },
    Later {
        year: BASE_YEAR.plus(4),
        headline: &JOBS_2022,
        like_for_like: None,
        mini_programs: &JOBS_2022_MINI,
        breaks: None,
    },
];

/// The part of 2019 that was counted as before.
pub const LIKE_FOR_LIKE: &Figure = &JOBS_2019_DIRECT;

/// Whose path is set against the later reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Author {
    /// The reader drew it.
    Reader,
    /// The sliders give it.
    Scenario,
    /// The growth printed for 2018 carried on.
    Naive,
}

/// The paths of 2019 to 2022 to set against the later reports, in millions of jobs: what the reader drew, unless that was
/// skipped; what the sliders give, where that is anything else than the growth of 2018 carried on; and that growth.
#[must_use]
pub fn paths(scenario: &Scenario, guess: &Guess) -> Vec<(Author, [f64; LATER_YEARS])> {
    let naive = naive_path(scenario.base);
    let own = LATER.map(|later| jobs_after(scenario, later.year.after(BASE_YEAR)).in_millions());
    let mut paths = Vec::with_capacity(3);
    if guess.stage != Stage::Skipped {
        paths.push((Author::Reader, guess.jobs()));
    }
    if own.iter().zip(naive).any(|(own, naive)| (own - naive).abs() > 1e-9) {
        paths.push((Author::Scenario, own));
    }
    paths.push((Author::Naive, naive));
    paths
}

/// How far a path was off, in per cent of what was reported.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Score {
    /// The mean over 2019 to 2022 of how far each year is from the headline, above or below.
    pub headline: f64,
    /// How far 2019 is from the part that was counted as before, 26.01 million.
    pub like_for_like: f64,
}

/// How far a path of 2019 to 2022, in millions of jobs, was off.
#[must_use]
pub fn score(path: [f64; LATER_YEARS]) -> Score {
    let [first, ..] = path;
    let errors = path.into_iter().zip(LATER).map(|(jobs, later)| error(jobs, later.headline));
    Score { headline: errors.sum::<f64>() / LATER_YEARS as f64, like_for_like: error(first, LIKE_FOR_LIKE) }
}

/// By how much a scenario misses the report on 2019, over it where above nought: against its headline, or against the part of
/// it that was counted as before.
#[must_use]
pub fn miss_in_2019(scenario: &Scenario, like_for_like: bool) -> Rate {
    let reported = if like_for_like { LIKE_FOR_LIKE } else { &JOBS_2019 };
    Rate::from_factor(jobs_after(scenario, 1).in_millions() / reported.value)
}

/// The path of 2019 to 2022 that goes on from the count of 2018 at the growth printed for that year, 10 %, in millions
/// of jobs.
#[must_use]
pub fn naive_path(base: Base) -> [f64; LATER_YEARS] {
    let mut jobs = base.jobs().value;
    let growth = Rate::percent(base.growth().value);
    LATER.map(|_| {
        jobs *= growth.factor();
        jobs
    })
}

/// How far a count is from a figure, above or below, in per cent of the figure.
fn error(jobs: f64, figure: &Figure) -> f64 {
    (jobs / figure.value - 1.0).abs() * 100.0
}
