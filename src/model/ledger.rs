//! The report audits itself: every claim that can be set against other printed figures, and what comes of it.
//!
//! The rule by which a check is judged is in `verdict`. Deliberately absent: the reasons in words, and what a verdict means
//! for the reader, which the text layer has.

mod article;
mod cases;
mod verdict;

pub use article::{ArticleNumber, article_numbers};
pub use verdict::{Relation, Side, Verdict, judge};

use super::base::Base;
use super::term::Term;
use crate::site::FigureId;

/// How many checks came out how, in the order of [`Verdict::ALL`].
#[must_use]
pub fn score(base: Base) -> [usize; 4] {
    Verdict::ALL.map(|verdict| Check::ALL.into_iter().filter(|check| check.verdict(base) == verdict).count())
}

/// One check: a claim, and what it is set against.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// The number that is claimed or that follows from the claim.
    pub claimed: Term,
    /// How it would have to stand to the given ones.
    pub relation: Relation,
    /// What other figures give; may be empty for a claim that nothing can be set against.
    pub given: Vec<Term>,
}

/// The checks, in the order in which a reader meets what they are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Check {
    /// The article's 22 million against the report's 22.35.
    AllJobs,
    /// More jobs, while fewer people were employed: an opportunity is not a person employed, so neither gainsays the
    /// other.
    NationalEmployment,
    /// 22 million after growth of 10 %, against the count of 2017.
    BaseOf2017,
    /// "Steady … more than 2 million … per year": of every year.
    Steady,
    /// "More than 2 million" a year: of the mean.
    MeanAdditions,
    /// About 22 % a year from 2014 to 2018.
    MeanGrowth,
    /// The count of 2015 as printed, against its own growth over 2014.
    PrintedJobs2015,
    /// 16 % in 2019, of the part that was counted as before.
    LikeForLike2019,
    /// 16 % in 2019, of the headline.
    Headline2019,
    /// 22 % a year from 2014 to 2019: of the headline, or of the part that was counted as before.
    MeanGrowthTo2019,
    /// 24.4 % in 2020.
    GrowthOf2020,
    /// 2021's total against its three parts.
    PartsOf2021,
    /// 25.4 % in 2021.
    GrowthOf2021,
    /// 8.6 % in 2022.
    GrowthOf2022,
    /// 8.6 % in 2022, of what is neither video channels nor mini-programs.
    Remainder2022,
    /// 1.8 million mini-program jobs after growth of 75 %, against the count of 2017.
    MiniBaseOf2017,
    /// Mini-programs "helped drive growth": their part of the increase against their part of the jobs.
    MiniShareOfIncrease,
    /// The growth of mini-program jobs in 2019, the direct ones against all, set against direct by direct.
    MiniGrowth2019,
    /// The jobs that gave most of an income, against the course of those once called direct.
    MainIncome,
    /// All jobs as full-time ones at the mean private wage: what they would cost against the consumption that is to
    /// have fed them.
    WageBill,
    /// The article's RMB 4 billion against the report's 419.8.
    Traditional,
    /// 26 % more traditional consumption.
    TraditionalGrowth,
    /// The page's traditional consumption of 2016, which corrects a printed one, against that of 2017.
    Traditional2016,
    /// The article's RMB 240 billion against the report's 240.2.
    Information,
    /// 240 billion as 5 % of China's, against 240.2 as 4.8 %.
    InformationShare,
    /// More than 26 % a year of information consumption.
    InformationGrowth,
    /// 4.24 % of China's information consumption in 2014, against that of the same year.
    InformationShare2014,
    /// The business value of mini-programs: the company's own number, and no turnover.
    BusinessValue,
    /// The part of start-ups among the operators of public accounts: only the article has it.
    StartUps,
    /// One billion users, against an estimate of the people.
    Users,
    /// The part of those who looked for work: only the article has it.
    SearchShare,
    /// The part of them who found it: only the article has it.
    SearchSuccess,
    /// Users × looking × finding, against all jobs.
    JobSearch,
}

impl Check {
    /// Every check, in order.
    pub const ALL: [Self; 33] = [
        Self::AllJobs,
        Self::NationalEmployment,
        Self::BaseOf2017,
        Self::Steady,
        Self::MeanAdditions,
        Self::MeanGrowth,
        Self::PrintedJobs2015,
        Self::LikeForLike2019,
        Self::Headline2019,
        Self::MeanGrowthTo2019,
        Self::GrowthOf2020,
        Self::PartsOf2021,
        Self::GrowthOf2021,
        Self::GrowthOf2022,
        Self::Remainder2022,
        Self::MiniBaseOf2017,
        Self::MiniShareOfIncrease,
        Self::MiniGrowth2019,
        Self::MainIncome,
        Self::WageBill,
        Self::Traditional,
        Self::TraditionalGrowth,
        Self::Traditional2016,
        Self::Information,
        Self::InformationShare,
        Self::InformationGrowth,
        Self::InformationShare2014,
        Self::BusinessValue,
        Self::StartUps,
        Self::Users,
        Self::SearchShare,
        Self::SearchSuccess,
        Self::JobSearch,
    ];

    /// Its name, in snake case.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::AllJobs => "all_jobs",
            Self::NationalEmployment => "national_employment",
            Self::BaseOf2017 => "base_of_2017",
            Self::Steady => "steady",
            Self::MeanAdditions => "mean_additions",
            Self::MeanGrowth => "mean_growth",
            Self::PrintedJobs2015 => "printed_jobs_2015",
            Self::LikeForLike2019 => "like_for_like_2019",
            Self::Headline2019 => "headline_2019",
            Self::MeanGrowthTo2019 => "mean_growth_to_2019",
            Self::GrowthOf2020 => "growth_of_2020",
            Self::PartsOf2021 => "parts_of_2021",
            Self::GrowthOf2021 => "growth_of_2021",
            Self::GrowthOf2022 => "growth_of_2022",
            Self::Remainder2022 => "remainder_2022",
            Self::MiniBaseOf2017 => "mini_base_of_2017",
            Self::MiniShareOfIncrease => "mini_share_of_increase",
            Self::MiniGrowth2019 => "mini_growth_2019",
            Self::MainIncome => "main_income",
            Self::WageBill => "wage_bill",
            Self::Traditional => "traditional",
            Self::TraditionalGrowth => "traditional_growth",
            Self::Traditional2016 => "traditional_2016",
            Self::Information => "information",
            Self::InformationShare => "information_share",
            Self::InformationGrowth => "information_growth",
            Self::InformationShare2014 => "information_share_2014",
            Self::BusinessValue => "business_value",
            Self::StartUps => "start_ups",
            Self::Users => "users",
            Self::SearchShare => "search_share",
            Self::SearchSuccess => "search_success",
            Self::JobSearch => "job_search",
        }
    }

    /// Its number, from 1.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The figure of the page that it belongs to.
    #[must_use]
    pub const fn section(self) -> FigureId {
        match self {
            Self::AllJobs | Self::NationalEmployment => FigureId::Jobs,
            Self::BaseOf2017
            | Self::Steady
            | Self::MeanAdditions
            | Self::MeanGrowth
            | Self::PrintedJobs2015
            | Self::LikeForLike2019
            | Self::Headline2019
            | Self::MeanGrowthTo2019
            | Self::GrowthOf2020
            | Self::PartsOf2021
            | Self::GrowthOf2021
            | Self::GrowthOf2022
            | Self::Remainder2022 => FigureId::Growth,
            Self::MiniBaseOf2017 | Self::MiniShareOfIncrease | Self::MiniGrowth2019 => FigureId::MiniPrograms,
            Self::MainIncome | Self::WageBill => FigureId::Living,
            Self::Traditional
            | Self::TraditionalGrowth
            | Self::Traditional2016
            | Self::Information
            | Self::InformationShare
            | Self::InformationGrowth
            | Self::InformationShare2014
            | Self::BusinessValue => FigureId::Money,
            Self::StartUps => FigureId::Operators,
            Self::Users | Self::SearchShare | Self::SearchSuccess | Self::JobSearch => FigureId::JobSearch,
        }
    }

    /// Whether it is about a sentence of the article; the others hold the reports to each other and to themselves.
    #[must_use]
    pub const fn is_of_article(self) -> bool {
        matches!(
            self,
            Self::AllJobs
                | Self::BaseOf2017
                | Self::Steady
                | Self::MeanAdditions
                | Self::MiniBaseOf2017
                | Self::MiniShareOfIncrease
                | Self::MainIncome
                | Self::Traditional
                | Self::Information
                | Self::InformationShare
                | Self::BusinessValue
                | Self::StartUps
                | Self::Users
                | Self::SearchShare
                | Self::SearchSuccess
                | Self::JobSearch
        )
    }

    /// What is claimed and what it is set against, with the figures of `base` where the check is not about one printing
    /// alone.
    #[must_use]
    pub fn case(self, base: Base) -> Case {
        cases::of(self, base)
    }

    /// What comes of it.
    #[must_use]
    pub fn verdict(self, base: Base) -> Verdict {
        let Case { claimed, relation, given } = self.case(base);
        let given: Vec<Side> = given.into_iter().map(|term| Side::of(term, base)).collect();
        judge(relation, Side::of(claimed, base), &given)
    }
}
