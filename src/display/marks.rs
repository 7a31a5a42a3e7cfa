//! By what the marks of the count are coloured.

use crate::model::{Base, Jobs, Scenario, history, main_income};

/// A group of jobs that can be told from the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Marks {
    /// Those from which somebody draws most of an income.
    #[default]
    MainIncome,
    /// Those that mini-programs brought.
    MiniPrograms,
    /// Those that were not there a year earlier.
    New,
    /// Full-time jobs: nobody says how many there are.
    FullTime,
}

impl Marks {
    /// Every group, in the order in which the page offers them.
    pub const ALL: [Self; 4] = [Self::MainIncome, Self::MiniPrograms, Self::New, Self::FullTime];

    /// The group's name in a link.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::MainIncome => "income",
            Self::MiniPrograms => "mini",
            Self::New => "new",
            Self::FullTime => "fulltime",
        }
    }

    /// The group that a link names.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|marks| marks.key() == key)
    }

    /// How many jobs the group has; none where nobody says.
    #[must_use]
    pub fn count(self, scenario: &Scenario) -> Option<Jobs> {
        let base = scenario.base;
        match self {
            Self::MainIncome => Some(main_income(scenario)),
            Self::MiniPrograms => Some(Jobs::millions(base.mini_jobs().value)),
            Self::New => Some(added(base)),
            Self::FullTime => None,
        }
    }
}

/// The jobs that 2018 added.
fn added(base: Base) -> Jobs {
    let [.., (_, added)] = history::additions(base);
    Jobs::millions(added.in_millions())
}
