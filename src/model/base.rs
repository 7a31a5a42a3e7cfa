//! Whose count of 2018 a scenario starts from.

use super::unit::Jobs;
use crate::report::{ARTICLE_JOBS_2018, Figure, JOBS_2018};

/// The printing whose figures are used: the report's own, or the rounded ones of the news article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Base {
    /// The figures as the report gave them, carried by the agencies.
    #[default]
    Report,
    /// The figures as the news article printed them.
    Article,
}

impl Base {
    /// Both printings, in the order in which the page offers them.
    pub const ALL: [Self; 2] = [Self::Report, Self::Article];

    /// The printing's name in a link.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Article => "article",
        }
    }

    /// The printing that a link names.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|base| base.key() == key)
    }

    /// The count of 2018, where every path starts.
    #[must_use]
    pub fn jobs_2018(self) -> Jobs {
        Jobs::millions(self.figure().value)
    }

    /// The figure behind that count, with its source.
    #[must_use]
    pub fn figure(self) -> &'static Figure {
        match self {
            Self::Report => &JOBS_2018,
            Self::Article => &ARTICLE_JOBS_2018,
        }
    }
}
