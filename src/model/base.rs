//! Whose count of 2018 a scenario starts from.

use super::unit::Jobs;
use crate::report::{
    ARTICLE_GROWTH_2018, ARTICLE_INFORMATION_2018, ARTICLE_INFORMATION_SHARE_2018, ARTICLE_JOBS_2018,
    ARTICLE_MAIN_INCOME_2018, ARTICLE_MINI_GROWTH_2018, ARTICLE_MINI_JOBS_2018, ARTICLE_MINI_VALUE_2018,
    ARTICLE_TRADITIONAL_2018, Figure, GROWTH_2018, INFORMATION_2018, INFORMATION_SHARE_2018, JOBS_2018,
    MINI_GROWTH_2018, MINI_JOBS_2018, MINI_VALUE_2018, TRADITIONAL_2018,
};

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
        Jobs::millions(self.jobs().value)
    }

    /// The figure behind that count, with its source.
    #[must_use]
    pub const fn jobs(self) -> &'static Figure {
        self.either(&JOBS_2018, &ARTICLE_JOBS_2018)
    }

    /// By how much the jobs grew from 2017 to 2018.
    #[must_use]
    pub const fn growth(self) -> &'static Figure {
        self.either(&GROWTH_2018, &ARTICLE_GROWTH_2018)
    }

    /// The jobs that gave most of an income. Only the article has them: both printings use its figure.
    #[must_use]
    pub const fn main_income(self) -> &'static Figure {
        &ARTICLE_MAIN_INCOME_2018
    }

    /// The jobs from mini-programs in 2018.
    #[must_use]
    pub const fn mini_jobs(self) -> &'static Figure {
        self.either(&MINI_JOBS_2018, &ARTICLE_MINI_JOBS_2018)
    }

    /// By how much those grew from 2017 to 2018.
    #[must_use]
    pub const fn mini_growth(self) -> &'static Figure {
        self.either(&MINI_GROWTH_2018, &ARTICLE_MINI_GROWTH_2018)
    }

    /// The information consumption of 2018 put down to WeChat.
    #[must_use]
    pub const fn information(self) -> &'static Figure {
        self.either(&INFORMATION_2018, &ARTICLE_INFORMATION_2018)
    }

    /// Its part of all information consumption in China.
    #[must_use]
    pub const fn information_share(self) -> &'static Figure {
        self.either(&INFORMATION_SHARE_2018, &ARTICLE_INFORMATION_SHARE_2018)
    }

    /// The traditional consumption of 2018 put down to WeChat.
    #[must_use]
    pub const fn traditional(self) -> &'static Figure {
        self.either(&TRADITIONAL_2018, &ARTICLE_TRADITIONAL_2018)
    }

    /// The business value of mini-programs in 2018.
    #[must_use]
    pub const fn mini_value(self) -> &'static Figure {
        self.either(&MINI_VALUE_2018, &ARTICLE_MINI_VALUE_2018)
    }

    const fn either(self, report: &'static Figure, article: &'static Figure) -> &'static Figure {
        match self {
            Self::Report => report,
            Self::Article => article,
        }
    }
}
