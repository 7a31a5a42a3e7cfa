//! What each check sets against what.

use super::super::base::Base;
use super::super::derived::Derived;
use super::super::term::Term;
use super::{Case, Check, Relation};
use crate::report::{
    ARTICLE_ADDITIONS_PER_YEAR, ARTICLE_INFORMATION_2018, ARTICLE_JOBS_2018, ARTICLE_SEARCH_SHARE,
    ARTICLE_SEARCH_SUCCESS, ARTICLE_STARTUP_SHARE, ARTICLE_TRADITIONAL_2018, ARTICLE_USERS, Figure,
    GROWTH_2014_2018, GROWTH_2014_2019, GROWTH_2019_DIRECT, GROWTH_2020, GROWTH_2021, GROWTH_2022,
    INFORMATION_2018, INFORMATION_GROWTH_2014_2018, INFORMATION_SHARE_2014, JOBS_2015_PRINTED, JOBS_2017,
    JOBS_2018, JOBS_2021, MINI_JOBS_2017, PEOPLE_2017, TRADITIONAL_2016, TRADITIONAL_2018,
    TRADITIONAL_GROWTH_2018,
};

/// The case of `check` with the figures of `base`.
pub(super) fn of(check: Check, base: Base) -> Case {
    use Derived as D;

    match check {
        Check::AllJobs => equals(figure(&ARTICLE_JOBS_2018), figure(&JOBS_2018)),
        Check::NationalEmployment => {
            beside(derived(D::JobsAdded2018), vec![derived(D::EmploymentChange2018)])
        }
        Check::BaseOf2017 => equals(derived(D::ArticleJobs2017), figure(&JOBS_2017)),
        Check::Steady => Case {
            claimed: figure(&ARTICLE_ADDITIONS_PER_YEAR),
            relation: Relation::Equals,
            given: [D::JobsAdded2015, D::JobsAdded2016, D::JobsAdded2017, D::JobsAdded2018]
                .map(derived)
                .to_vec(),
        },
        Check::MeanAdditions => equals(figure(&ARTICLE_ADDITIONS_PER_YEAR), derived(D::MeanAdditions)),
        Check::MeanGrowth => equals(figure(&GROWTH_2014_2018), derived(D::MeanGrowth)),
        Check::PrintedJobs2015 => equals(figure(&JOBS_2015_PRINTED), derived(D::Jobs2015FromGrowth)),
        Check::LikeForLike2019 => equals(figure(&GROWTH_2019_DIRECT), derived(D::GrowthLikeForLike2019)),
        Check::Headline2019 => equals(figure(&GROWTH_2019_DIRECT), derived(D::GrowthHeadline2019)),
        Check::MeanGrowthTo2019 => Case {
            claimed: figure(&GROWTH_2014_2019),
            relation: Relation::EqualsOne,
            given: [D::MeanGrowthLikeForLike2019, D::MeanGrowthHeadline2019].map(derived).to_vec(),
        },
        Check::GrowthOf2020 => equals(figure(&GROWTH_2020), derived(D::GrowthIn2020)),
        Check::PartsOf2021 => equals(figure(&JOBS_2021), derived(D::PartsOf2021)),
        Check::GrowthOf2021 => equals(figure(&GROWTH_2021), derived(D::GrowthIn2021)),
        Check::GrowthOf2022 => equals(figure(&GROWTH_2022), derived(D::GrowthIn2022)),
        Check::Remainder2022 => equals(figure(&GROWTH_2022), derived(D::RemainderGrowth2022)),
        Check::MiniBaseOf2017 => equals(derived(D::ArticleMiniJobs2017), figure(&MINI_JOBS_2017)),
        Check::MiniShareOfIncrease => Case {
            claimed: derived(D::MiniShareOfIncrease),
            relation: Relation::Exceeds,
            given: vec![derived(D::MiniShare)],
        },
        Check::MiniGrowth2019 => {
            equals(derived(D::MiniGrowthRelabelled2019), derived(D::MiniGrowthDirect2019))
        }
        Check::MainIncome => equals(figure(base.main_income()), derived(D::DirectTrend2018)),
        Check::WageBill => at_most(derived(D::FullTimeWageBill), derived(D::TotalConsumption)),
        Check::Traditional => equals(figure(&ARTICLE_TRADITIONAL_2018), figure(&TRADITIONAL_2018)),
        Check::TraditionalGrowth => equals(figure(&TRADITIONAL_GROWTH_2018), derived(D::TraditionalGrowth)),
        Check::Traditional2016 => equals(figure(&TRADITIONAL_2016), derived(D::Traditional2016From2017)),
        Check::Information => equals(figure(&ARTICLE_INFORMATION_2018), figure(&INFORMATION_2018)),
        Check::InformationShare => equals(derived(D::ArticleMarket), derived(D::ReportMarket)),
        Check::InformationGrowth => {
            equals(figure(&INFORMATION_GROWTH_2014_2018), derived(D::InformationMeanGrowth))
        }
        Check::InformationShare2014 => {
            equals(figure(&INFORMATION_SHARE_2014), derived(D::InformationShareIn2014))
        }
        Check::BusinessValue => beside(figure(base.mini_value()), vec![derived(D::MiniTurnover2018)]),
        Check::StartUps => beside(figure(&ARTICLE_STARTUP_SHARE), Vec::new()),
        Check::Users => equals(figure(&ARTICLE_USERS), figure(&PEOPLE_2017)),
        Check::SearchShare => beside(figure(&ARTICLE_SEARCH_SHARE), Vec::new()),
        Check::SearchSuccess => beside(figure(&ARTICLE_SEARCH_SUCCESS), Vec::new()),
        Check::JobSearch => at_most(derived(D::AccountsFinding), figure(base.jobs())),
    }
}

const fn figure(figure: &'static Figure) -> Term {
    Term::Figure(figure)
}

const fn derived(derived: Derived) -> Term {
    Term::Derived(derived)
}

fn equals(claimed: Term, given: Term) -> Case {
    Case { claimed, relation: Relation::Equals, given: vec![given] }
}

fn at_most(claimed: Term, given: Term) -> Case {
    Case { claimed, relation: Relation::AtMost, given: vec![given] }
}

fn beside(claimed: Term, given: Vec<Term>) -> Case {
    Case { claimed, relation: Relation::Beside, given }
}
