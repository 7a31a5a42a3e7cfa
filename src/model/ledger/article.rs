//! The numbers of the article, in the order in which it prints them.

use super::Check;
use crate::report::{
    ARTICLE_ADDITIONS_PER_YEAR, ARTICLE_GROWTH_2018, ARTICLE_INFORMATION_2018,
    ARTICLE_INFORMATION_SHARE_2018, ARTICLE_JOBS_2018, ARTICLE_MAIN_INCOME_2018, ARTICLE_MINI_GROWTH_2018,
    ARTICLE_MINI_JOBS_2018, ARTICLE_MINI_VALUE_2018, ARTICLE_SEARCH_SHARE, ARTICLE_SEARCH_SUCCESS,
    ARTICLE_STARTUP_SHARE, ARTICLE_TRADITIONAL_2018, ARTICLE_USERS, Figure,
};
use crate::site::FigureId;

/// One number of the article.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ArticleNumber {
    /// The number, as the article printed it.
    pub figure: &'static Figure,
    /// The check that judges it.
    pub check: Check,
}

impl ArticleNumber {
    /// The figure of the page that tells it.
    #[must_use]
    pub const fn section(self) -> FigureId {
        self.check.section()
    }
}

/// The article's fourteen numbers, years aside, in order.
#[must_use]
pub const fn article_numbers() -> [ArticleNumber; 14] {
    [
        number(&ARTICLE_JOBS_2018, Check::AllJobs),
        number(&ARTICLE_MAIN_INCOME_2018, Check::MainIncome),
        number(&ARTICLE_GROWTH_2018, Check::BaseOf2017),
        number(&ARTICLE_ADDITIONS_PER_YEAR, Check::MeanAdditions),
        number(&ARTICLE_TRADITIONAL_2018, Check::Traditional),
        number(&ARTICLE_INFORMATION_2018, Check::Information),
        number(&ARTICLE_INFORMATION_SHARE_2018, Check::InformationShare),
        number(&ARTICLE_MINI_JOBS_2018, Check::MiniBaseOf2017),
        number(&ARTICLE_MINI_GROWTH_2018, Check::MiniBaseOf2017),
        number(&ARTICLE_MINI_VALUE_2018, Check::BusinessValue),
        number(&ARTICLE_STARTUP_SHARE, Check::StartUps),
        number(&ARTICLE_USERS, Check::Users),
        number(&ARTICLE_SEARCH_SHARE, Check::SearchShare),
        number(&ARTICLE_SEARCH_SUCCESS, Check::SearchSuccess),
    ]
}

const fn number(figure: &'static Figure, check: Check) -> ArticleNumber {
    ArticleNumber { figure, check }
}
