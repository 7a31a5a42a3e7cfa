//! What the reader thinks that the later reports said, before seeing it.

use super::base::Base;
use super::history::BASE_YEAR;
use super::unit::Year;
use crate::decimal;

/// How many years are guessed.
pub(super) const YEARS: usize = 4;

/// The greatest count that can be guessed, in millions; the least is nought.
pub const GREATEST: f64 = 80.0;

/// What a key adds to a guess, in millions; a guess is kept to a tenth.
const STEP: f64 = 0.5;

/// A guess of the counts of 2019 to 2022, and whether the answer is shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Guess {
    /// The guessed counts, in millions, earliest first.
    jobs: [f64; YEARS],
    /// How far the reader has come.
    pub stage: Stage,
}

/// How far the reader has come with the guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stage {
    /// The answer is hidden.
    #[default]
    Drawing,
    /// The answer stands beside the guess; it stays.
    Compared,
    /// The answer is shown without a guess; it stays.
    Skipped,
}

impl Default for Guess {
    /// A level line from the report's count of 2018 on.
    fn default() -> Self {
        let start = tenth(Base::Report.jobs_2018().in_millions());
        Self { jobs: [start; YEARS], stage: Stage::default() }
    }
}

impl Guess {
    /// The years guessed, with the guesses in millions, earliest first.
    pub fn years(&self) -> impl Iterator<Item = (Year, f64)> {
        (1..).map(|after| BASE_YEAR.plus(after)).zip(self.jobs)
    }

    /// The guessed counts, in millions, earliest first.
    #[must_use]
    pub const fn jobs(&self) -> [f64; YEARS] {
        self.jobs
    }

    /// The same guess with one year's count, in millions, put to the nearest tenth within range. A place that there is
    /// none of, and what is no number, change nothing.
    #[must_use]
    pub fn with(mut self, place: usize, millions: f64) -> Self {
        if let Some(jobs) = self.jobs.get_mut(place)
            && !millions.is_nan()
        {
            *jobs = tenth(if millions < 0.0 { 0.0 } else { millions.min(GREATEST) });
        }
        self
    }

    /// The same guess with one year's count moved by so many steps of a key, within range.
    #[must_use]
    pub fn stepped(self, place: usize, steps: i32) -> Self {
        let from = self.jobs.get(place).copied().unwrap_or(f64::NAN);
        self.with(place, from + STEP * f64::from(steps))
    }

    /// The same guess at another stage.
    #[must_use]
    pub const fn at(mut self, stage: Stage) -> Self {
        self.stage = stage;
        self
    }

    /// The guess as it stands in a link: nothing while the answer is hidden.
    #[must_use]
    pub fn key(&self) -> Option<String> {
        match self.stage {
            Stage::Drawing => None,
            Stage::Skipped => Some(String::from(SKIPPED)),
            Stage::Compared => Some(self.jobs.map(|jobs| decimal::shortest(jobs, 1)).join("~")),
        }
    }

    /// The guess that a link holds; none where it is neither four numbers nor the word for a skipped one.
    #[must_use]
    pub fn from_key(text: &str) -> Option<Self> {
        if text == SKIPPED {
            return Some(Self { stage: Stage::Skipped, ..Self::default() });
        }
        let mut guess = Self { stage: Stage::Compared, ..Self::default() };
        let mut parts = text.split('~');
        for place in 0..YEARS {
            guess = guess.with(place, decimal::parse(parts.next()?)?);
        }
        parts.next().is_none().then_some(guess)
    }
}

/// How a link says that the guess was skipped.
const SKIPPED: &str = "skip";

/// The nearest tenth.
fn tenth(millions: f64) -> f64 {
    (millions * 10.0).round() / 10.0
}
