//! Scenarios with a name and a reason, to start from.

use super::history::{BASE_YEAR, mean_growth};
use super::law::Law;
use super::lever::Lever;
use super::scenario::Scenario;
use super::solve::solve;
use crate::report::JOBS_2022;

/// A scenario to start from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preset {
    /// The growth that the report gave for 2018, kept up.
    Report,
    /// The "more than 2 million a year" that the article called steady.
    Article,
    /// The mean growth of 2014 to 2018, kept up.
    Mean,
    /// Growth that fades.
    Fading,
    /// Growth that nears a ceiling.
    Ceiling,
    /// The constant rate that leads to what the last of the later reports claimed, by its year.
    Later,
}

impl Preset {
    /// Every one, in the order of the page.
    pub const ALL: [Self; 6] =
        [Self::Report, Self::Article, Self::Mean, Self::Fading, Self::Ceiling, Self::Later];

    /// The scenario; whose figures it starts from, and what the other figures of the page assume, stay.
    #[must_use]
    pub fn of(self, scenario: &Scenario) -> Scenario {
        let law = match self {
            Self::Article => Law::Steady,
            Self::Fading => Law::Fading,
            Self::Ceiling => Law::Ceiling,
            Self::Report | Self::Mean | Self::Later => Law::Rate,
        };
        let plain = scenario.without_growth().under(law);
        match self {
            Self::Mean => plain.with(Lever::Growth, mean_growth().in_percent()),
            Self::Later => {
                let asked = plain
                    .with(Lever::Until, f64::from(JOBS_2022.years.first))
                    .with(Lever::Target, JOBS_2022.value);
                asked.with(Lever::Growth, solve(&asked, Lever::Growth).value())
            }
            _ => plain,
        }
    }

    /// Its name in lists and ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Article => "article",
            Self::Mean => "mean",
            Self::Fading => "fading",
            Self::Ceiling => "ceiling",
            Self::Later => "later",
        }
    }
}

const _: () =
    assert!(JOBS_2022.years.first > BASE_YEAR.number(), "the later report is of a year of scenarios");
