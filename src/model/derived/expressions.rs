//! The arithmetic of every derived number.

use super::super::base::Base;
use super::super::expression::Expression;
use super::Derived;
use crate::report::{
    ACCOUNTS_2018, ARTICLE_ADDITIONS_PER_YEAR, ARTICLE_GROWTH_2018, ARTICLE_INFORMATION_2018,
    ARTICLE_INFORMATION_SHARE_2018, ARTICLE_JOBS_2018, ARTICLE_MINI_GROWTH_2018, ARTICLE_MINI_JOBS_2018,
    ARTICLE_SEARCH_SHARE, ARTICLE_SEARCH_SUCCESS, ARTICLE_TRADITIONAL_2018, ARTICLE_USERS,
    CHINA_INFORMATION_2014, DIDI_DAILY_2017, DIDI_REGISTERED_2017, EMPLOYMENT_2017, EMPLOYMENT_2018,
    GROWTH_2015, GROWTH_2016, INFORMATION_2014, INFORMATION_2015, INFORMATION_2016, INFORMATION_2017,
    INFORMATION_2018, INFORMATION_SHARE_2014, INFORMATION_SHARE_2018, JOBS_2014, JOBS_2015, JOBS_2016,
    JOBS_2016_DIRECT, JOBS_2017, JOBS_2017_DIRECT, JOBS_2018, JOBS_2018_DIRECT, JOBS_2019, JOBS_2019_DIRECT,
    JOBS_2019_INDIRECT, JOBS_2020, JOBS_2021, JOBS_2021_ACCOUNTS, JOBS_2021_MINI, JOBS_2021_VIDEO, JOBS_2022,
    JOBS_2022_MINI, JOBS_2022_VIDEO, MINI_COUNT_2018, MINI_JOBS_2017, MINI_JOBS_2018, MINI_JOBS_2018_DIRECT,
    MINI_JOBS_2019, MINI_TURNOVER_2019, MINI_TURNOVER_GROWTH_2019, MOBILE_DATA_2014, MOBILE_DATA_2018,
    NEW_SHARE_2019, PEOPLE_2017, SEVERAL_JOBS_2021, SHARING_PROVIDERS_2018, SHARING_STAFF_2018,
    TRADITIONAL_2017, TRADITIONAL_2018, TRADITIONAL_GROWTH_2017, URBAN_EMPLOYMENT_2018, URBAN_NEW_JOBS_2018,
    WAGE_PRIVATE_2018,
};

/// The calculation that gives `derived` with the figures of `base`.
pub(super) fn of(derived: Derived, base: Base) -> Expression {
    use Derived as D;

    let jobs = || from(base.jobs());
    match derived {
        // Jobs.
        D::MainIncomeShare => from(base.main_income()).share_of(base.jobs()),
        D::OtherIncomeJobs => jobs() - base.main_income(),
        D::JobsWithoutMini => jobs() - base.mini_jobs(),
        D::ShareAddedIn2018 => from(D::JobsAdded2018).share_of(base.jobs()),
        D::DirectShare2016 => from(&JOBS_2016_DIRECT).share_of(&JOBS_2016),
        D::DirectShare2017 => from(&JOBS_2017_DIRECT).share_of(&JOBS_2017),
        D::DirectShare2018 => from(&JOBS_2018_DIRECT).share_of(&JOBS_2018),
        D::DirectGrowth2017 => from(&JOBS_2017_DIRECT).growth_from(&JOBS_2016_DIRECT),
        D::DirectTrend2018 => grown(&JOBS_2017_DIRECT, D::DirectGrowth2017),
        D::ShareOfEmployed => jobs().share_of(&EMPLOYMENT_2018),
        D::ShareOfUrbanEmployed => jobs().share_of(&URBAN_EMPLOYMENT_2018),
        D::MainIncomeShareOfEmployed => from(base.main_income()).share_of(&EMPLOYMENT_2018),
        D::EmploymentChange2018 => from(&EMPLOYMENT_2018) - &EMPLOYMENT_2017,
        D::ShareOfNewUrbanJobs => from(D::JobsAdded2018).share_of(&URBAN_NEW_JOBS_2018),

        // Growth to 2018.
        D::ArticleJobs2017 => before(&ARTICLE_JOBS_2018, &ARTICLE_GROWTH_2018),
        D::JobsAdded2015 => from(&JOBS_2015) - &JOBS_2014,
        D::JobsAdded2016 => from(&JOBS_2016) - &JOBS_2015,
        D::JobsAdded2017 => from(&JOBS_2017) - &JOBS_2016,
        D::JobsAdded2018 => jobs() - jobs_2017(base),
        D::GrowthIn2015 => from(&JOBS_2015).growth_from(&JOBS_2014),
        D::GrowthIn2016 => from(&JOBS_2016).growth_from(&JOBS_2015),
        D::GrowthIn2017 => from(&JOBS_2017).growth_from(&JOBS_2016),
        D::GrowthIn2018 => jobs().growth_from(jobs_2017(base)),
        D::GrowthGap => from(&JOBS_2018).growth_from(&JOBS_2017) - D::GrowthIn2016,
        D::RiseSince2014 => from(&JOBS_2018) - &JOBS_2014,
        D::MeanAdditions => (from(&JOBS_2018) - &JOBS_2014) / YEARS_TO_2018,
        D::MeanGrowth => from(&JOBS_2018).mean_growth_from(&JOBS_2014, 4),
        D::ShareOfRiseIn2015 => from(D::JobsAdded2015).share_of(D::RiseSince2014),
        D::TimesOf2014 => jobs() / &JOBS_2014,
        D::ClaimEnd => from(&JOBS_2014) + from(&ARTICLE_ADDITIONS_PER_YEAR) * YEARS_TO_2018,
        D::ClaimShortfall => jobs() - D::ClaimEnd,
        D::ImpliedJobs2014 => from(&ARTICLE_JOBS_2018) - from(&ARTICLE_ADDITIONS_PER_YEAR) * YEARS_TO_2018,
        D::Jobs2015FromGrowth => grown(&JOBS_2014, &GROWTH_2015),
        D::Jobs2015From2016 => before(&JOBS_2016, &GROWTH_2016),

        // What later reports said.
        D::GrowthLikeForLike2019 => from(&JOBS_2019_DIRECT).growth_from(base.jobs()),
        D::GrowthHeadline2019 => from(&JOBS_2019).growth_from(base.jobs()),
        D::NewlyCountedShare2019 => from(&JOBS_2019_INDIRECT).share_of(from(&JOBS_2019) - base.jobs()),
        D::MeanGrowthLikeForLike2019 => from(&JOBS_2019_DIRECT).mean_growth_from(&JOBS_2014, 5),
        D::MeanGrowthHeadline2019 => from(&JOBS_2019).mean_growth_from(&JOBS_2014, 5),
        D::GrowthIn2020 => from(&JOBS_2020).growth_from(&JOBS_2019),
        D::GrowthIn2021 => from(&JOBS_2021).growth_from(&JOBS_2020),
        D::PartsOf2021 => from(&JOBS_2021_ACCOUNTS) + &JOBS_2021_MINI + &JOBS_2021_VIDEO,
        D::PeopleBehind2021 => before(&JOBS_2021, &SEVERAL_JOBS_2021),
        D::GrowthIn2022 => from(&JOBS_2022).growth_from(&JOBS_2021),
        D::VideoGrowth2022 => from(&JOBS_2022_VIDEO).growth_from(&JOBS_2021_VIDEO),
        D::Remainder2022 => from(&JOBS_2022) - &JOBS_2022_VIDEO - &JOBS_2022_MINI,
        D::RemainderGrowth2022 => from(D::Remainder2022).growth_from(&JOBS_2021_ACCOUNTS),

        // Mini-programs.
        D::ArticleMiniJobs2017 => before(&ARTICLE_MINI_JOBS_2018, &ARTICLE_MINI_GROWTH_2018),
        D::MiniShare => from(base.mini_jobs()).share_of(base.jobs()),
        D::MiniAdded => from(base.mini_jobs()) - mini_jobs_2017(base),
        D::MiniShareOfIncrease => from(D::MiniAdded).share_of(D::JobsAdded2018),
        D::RestAdded => from(D::JobsAdded2018) - D::MiniAdded,
        D::RestGrowth => (jobs() - base.mini_jobs()).growth_from(jobs_2017(base) - mini_jobs_2017(base)),
        D::Magnification => jobs() / D::JobsAdded2018,
        D::MiniDirectShare => from(&MINI_JOBS_2018_DIRECT).share_of(&MINI_JOBS_2018),
        D::MiniIndirectJobs => from(&MINI_JOBS_2018) - &MINI_JOBS_2018_DIRECT,
        D::MiniGrowthRelabelled2019 => from(&MINI_JOBS_2019).growth_from(&MINI_JOBS_2018),
        D::MiniGrowthDirect2019 => from(&MINI_JOBS_2019).growth_from(&MINI_JOBS_2018_DIRECT),
        D::MiniGrowth2022 => from(&JOBS_2022_MINI).growth_from(&JOBS_2021_MINI),

        // A living.
        D::FullTimeWageBill => jobs() * &WAGE_PRIVATE_2018,
        D::WageBillTimes => from(D::FullTimeWageBill) / D::TotalConsumption,
        D::FullTimeJobsAtMost => from(D::TotalConsumption) / &WAGE_PRIVATE_2018,
        D::MainIncomeWageBill => from(base.main_income()) * &WAGE_PRIVATE_2018,
        D::NewJobs => jobs() * &NEW_SHARE_2019,
        D::DidiDailyShare => from(&DIDI_DAILY_2017).share_of(&DIDI_REGISTERED_2017),
        D::SharingStaffShare => from(&SHARING_STAFF_2018).share_of(&SHARING_PROVIDERS_2018),

        // Money.
        D::TotalConsumption => from(base.information()) + base.traditional(),
        D::ConsumptionPerJob => (from(base.information()) + base.traditional()) / base.jobs(),
        D::ConsumptionPerAccount => from(D::TotalConsumption) / &ACCOUNTS_2018,
        D::TraditionalTimes => from(&TRADITIONAL_2018) / &ARTICLE_TRADITIONAL_2018,
        D::TraditionalMisread => from(&TRADITIONAL_2018) / MILLIONS_IN_YI,
        D::TraditionalGrowth => from(base.traditional()).growth_from(&TRADITIONAL_2017),
        D::Traditional2016From2017 => before(&TRADITIONAL_2017, &TRADITIONAL_GROWTH_2017),
        D::ImpliedMarket => from(base.information()) / base.information_share(),
        D::ArticleMarket => from(&ARTICLE_INFORMATION_2018) / &ARTICLE_INFORMATION_SHARE_2018,
        D::ReportMarket => from(&INFORMATION_2018) / &INFORMATION_SHARE_2018,
        D::ImpliedMarket2013 => from(&INFORMATION_2014) / &INFORMATION_SHARE_2014,
        D::MobileDataShare => from(&MOBILE_DATA_2018).share_of(base.information()),
        D::WithoutMobileData => from(base.information()) - &MOBILE_DATA_2018,
        D::InformationGrowth2015 => from(&INFORMATION_2015).growth_from(&INFORMATION_2014),
        D::InformationGrowth2016 => from(&INFORMATION_2016).growth_from(&INFORMATION_2015),
        D::InformationGrowth2017 => from(&INFORMATION_2017).growth_from(&INFORMATION_2016),
        D::InformationGrowth => from(base.information()).growth_from(&INFORMATION_2017),
        D::InformationMeanGrowth => from(base.information()).mean_growth_from(&INFORMATION_2014, 4),
        D::InformationShareIn2014 => from(&INFORMATION_2014).share_of(&CHINA_INFORMATION_2014),
        D::MobileDataShareIn2014 => from(&MOBILE_DATA_2014).share_of(&INFORMATION_2014),
        D::MiniValuePerJob => from(base.mini_value()) / base.mini_jobs(),
        D::MiniValuePerProgram => from(base.mini_value()) / &MINI_COUNT_2018,
        D::MiniTurnover2018 => before(&MINI_TURNOVER_2019, &MINI_TURNOVER_GROWTH_2019),
        D::MiniValueTimes => from(base.mini_value()) / D::MiniTurnover2018,

        // Looking for work.
        D::AccountsSearching => from(&ARTICLE_USERS) * &ARTICLE_SEARCH_SHARE,
        D::AccountsFinding => from(&ARTICLE_USERS) * &ARTICLE_SEARCH_SHARE * &ARTICLE_SEARCH_SUCCESS,
        D::PeopleSearching => from(&PEOPLE_2017) * &ARTICLE_SEARCH_SHARE,
        D::PeopleFinding => from(&PEOPLE_2017) * &ARTICLE_SEARCH_SHARE * &ARTICLE_SEARCH_SUCCESS,
    }
}

/// The years between the first count and the article's.
const YEARS_TO_2018: u32 = 4;

/// How many millions make one 亿.
const MILLIONS_IN_YI: u32 = 100;

fn from(term: impl Into<Expression>) -> Expression {
    term.into()
}

/// All jobs of 2017: as reported, or by the article's own growth, since the article gives no count.
fn jobs_2017(base: Base) -> Expression {
    match base {
        Base::Report => from(&JOBS_2017),
        Base::Article => from(Derived::ArticleJobs2017),
    }
}

/// The mini-program jobs of 2017, likewise.
fn mini_jobs_2017(base: Base) -> Expression {
    match base {
        Base::Report => from(&MINI_JOBS_2017),
        Base::Article => from(Derived::ArticleMiniJobs2017),
    }
}

/// What grows by `rate`, a year later: a × (1 + rate).
fn grown(earlier: impl Into<Expression>, rate: impl Into<Expression>) -> Expression {
    earlier.into() * (from(1) + rate)
}

/// What had grown by `rate`, before: a ÷ (1 + rate).
fn before(later: impl Into<Expression>, rate: impl Into<Expression>) -> Expression {
    later.into() / (from(1) + rate)
}
