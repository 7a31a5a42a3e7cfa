//! Why each verdict is what it is, and what it means for the reader. In English.

use super::super::super::{bounded, derived, quantity};
use super::ranged;
use crate::model::{Base, Check, Derived, Term};
use crate::report::{
    ARTICLE_INFORMATION_SHARE_2018, GROWTH_2015, INFORMATION_2014, INFORMATION_2018, JOBS_2014,
    JOBS_2016_DIRECT, JOBS_2017, JOBS_2017_DIRECT, JOBS_2018, JOBS_2020, JOBS_2021, JOBS_2021_ACCOUNTS,
    JOBS_2021_MINI, JOBS_2021_VIDEO, JOBS_2022, MINI_JOBS_2017, MINI_JOBS_2018_DIRECT, MINI_JOBS_2019,
    PEOPLE_2017, TRADITIONAL_2017, TRADITIONAL_2018, TRADITIONAL_GROWTH_2017,
};
use crate::text::checks::bare;
use crate::text::sentence::sentence;
use crate::text::{Quantity, Sentence};

/// Why, and what it means.
pub(super) fn reading(check: Check, base: Base) -> [Sentence; 2] {
    use Derived as D;

    let number = |number: D| derived(number, base);
    let range = |number: D| ranged(Term::Derived(number), base);
    match check {
        Check::AllJobs => [
            sentence!["The agencies printed ", bounded(&JOBS_2018), "; the article cut that to whole millions."],
            "The headline’s number is the report’s own.".into(),
        ],
        Check::NationalEmployment => [
            sentence![
                "The number of people employed in China changed by ",
                number(D::EmploymentChange2018),
                " in the same year. A job opportunity is not a person employed, so both can be true.",
            ],
            "Do not read the jobs as people who found work.".into(),
        ],
        Check::BaseOf2017 => [
            sentence![
                "With that growth undone, 2017 had ",
                range(D::ArticleJobs2017),
                "; a year earlier the report said ",
                quantity(&JOBS_2017),
                ".",
            ],
            "Count and growth agree with the report before.".into(),
        ],
        Check::Steady => [
            sentence![
                "The years from 2015 on added ",
                bare(D::JobsAdded2015, base),
                ", ",
                bare(D::JobsAdded2016, base),
                ", ",
                bare(D::JobsAdded2017, base),
                " and ",
                number(D::JobsAdded2018),
                ".",
            ],
            "Growth was a leap and then a slow climb; of the four years, only the last fits the words.".into(),
        ],
        Check::MeanAdditions => [
            sentence!["The average is ", number(D::MeanAdditions), ", which would be printed “more than three”."],
            "To the letter the words are true, but they understate the average by a third.".into(),
        ],
        Check::MeanGrowth => [
            sentence![
                "From ",
                quantity(&JOBS_2014),
                " to ",
                quantity(&JOBS_2018),
                " in four years is ",
                number(D::MeanGrowth),
                " a year.",
            ],
            "The average holds, though no single year came near it.".into(),
        ],
        Check::PrintedJobs2015 => [
            sentence![
                "The same sentence gives growth of ",
                quantity(&GROWTH_2015),
                ", which leads to ",
                number(D::Jobs2015FromGrowth),
                ".",
            ],
            "Probably a slip in one digit: this page calculates with what the growth gives.".into(),
        ],
        Check::LikeForLike2019 => [
            sentence!["It is ", found(D::GrowthLikeForLike2019, base), ", if all jobs of 2018 are the base."],
            "So “direct” in 2019 seems to be the old total under a new name; the coverage does not say so.".into(),
        ],
        Check::Headline2019 => [
            sentence![
                "The headline rose by ",
                found(D::GrowthHeadline2019, base),
                "; newly counted indirect jobs make ",
                number(D::NewlyCountedShare2019),
                " of that.",
            ],
            "The headlines of 2018 and 2019 count different things: do not subtract one from the other.".into(),
        ],
        Check::MeanGrowthTo2019 => [
            sentence![
                "Like for like it is ",
                number(D::MeanGrowthLikeForLike2019),
                ", from headline to headline ",
                number(D::MeanGrowthHeadline2019),
                ".",
            ],
            "The printed rate fits 2014 to 2018: probably it was carried over from the year before.".into(),
        ],
        Check::GrowthOf2020 => [
            sentence!["The headlines give ", number(D::GrowthIn2020), "; rounding makes up the rest."],
            "The sum holds, across a change of what is counted.".into(),
        ],
        Check::PartsOf2021 => [
            sentence![
                "Its three parts are ",
                quantity(&JOBS_2021_ACCOUNTS),
                ", ",
                quantity(&JOBS_2021_MINI),
                " and ",
                quantity(&JOBS_2021_VIDEO),
                ".",
            ],
            "The total is its parts and nothing else.".into(),
        ],
        Check::GrowthOf2021 => [
            sentence!["It was ", quantity(&JOBS_2020), " the year before: ", number(D::GrowthIn2021), "."],
            "The sum holds, but the author and the thing counted had changed.".into(),
        ],
        Check::GrowthOf2022 => [
            sentence![
                "From ",
                quantity(&JOBS_2021),
                " to ",
                quantity(&JOBS_2022),
                " is ",
                number(D::GrowthIn2022),
                ".",
            ],
            "The headline’s growth holds; the next check looks inside it.".into(),
        ],
        Check::Remainder2022 => [
            sentence![
                "What is left fell from ",
                quantity(&JOBS_2021_ACCOUNTS),
                " to ",
                number(D::Remainder2022),
                ", by a fifth.",
            ],
            "The headline grew while its largest part shrank.".into(),
        ],
        Check::MiniBaseOf2017 => [
            sentence![
                "With that growth undone, 2017 had ",
                range(D::ArticleMiniJobs2017),
                "; the report then said ",
                quantity(&MINI_JOBS_2017),
                ".",
            ],
            "Count and growth agree with the report before.".into(),
        ],
        Check::MiniShareOfIncrease => [
            sentence![
                "They had ",
                number(D::MiniShare),
                " of the jobs and brought ",
                number(D::MiniShareOfIncrease),
                " of the increase.",
            ],
            "“Helped drive” is fair: they gave far more of the growth than of the whole.".into(),
        ],
        Check::MiniGrowth2019 => [
            sentence![
                "Direct against direct, ",
                quantity(&MINI_JOBS_2019),
                " after ",
                quantity(&MINI_JOBS_2018_DIRECT),
                " would be growth of ",
                number(D::MiniGrowthDirect2019),
                ".",
            ],
            "Here too, “direct” came to mean what the total had been.".into(),
        ],
        Check::MainIncome => [
            sentence![
                "Jobs called direct were ",
                quantity(&JOBS_2016_DIRECT),
                " in 2016 and ",
                quantity(&JOBS_2017_DIRECT),
                " in 2017; a third year at that pace gives ",
                number(D::DirectTrend2018),
                ".",
            ],
            "They may be the report’s “direct” jobs. That they are is our inference.".into(),
        ],
        Check::WageBill => [
            sentence![
                "At the mean private wage they would cost ",
                number(D::FullTimeWageBill),
                "; all of that consumption is ",
                number(D::TotalConsumption),
                ".",
            ],
            "They cannot all be full-time jobs paid from that money. Other income, such as advertising, is left out."
                .into(),
        ],
        Check::Traditional => [
            sentence![
                "Xinhua and others print ",
                quantity(&TRADITIONAL_2018),
                ", ",
                number(D::TraditionalTimes),
                " as much.",
            ],
            "Probably a Chinese unit was misread, by a factor of a hundred: do not use the article’s figure.".into(),
        ],
        Check::TraditionalGrowth => [
            sentence![
                bounded(base.traditional()),
                " after ",
                quantity(&TRADITIONAL_2017),
                " is a change of ",
                number(D::TraditionalGrowth),
                ".",
            ],
            "What fits the year before is the agencies’ figure, not the article’s.".into(),
        ],
        Check::Traditional2016 => [
            sentence![
                quantity(&TRADITIONAL_2017),
                " in 2017 after growth of ",
                quantity(&TRADITIONAL_GROWTH_2017),
                " leads back to ",
                number(D::Traditional2016From2017),
                ".",
            ],
            "Two digits were swapped in print; the page calculates with the right ones.".into(),
        ],
        Check::Information => [
            sentence!["The agencies printed ", bounded(&INFORMATION_2018), "."],
            sentence!["Fairly rounded. But ", number(D::MobileDataShare), " of it is paid for mobile data."],
        ],
        Check::InformationShare => [
            sentence![
                "The article’s figures put the total at ",
                number(D::ArticleMarket),
                ", the report’s at ",
                number(D::ReportMarket),
                "; but ",
                quantity(&ARTICLE_INFORMATION_SHARE_2018),
                " can be anything from ",
                ranged(Term::Figure(&ARTICLE_INFORMATION_SHARE_2018), base),
                ".",
            ],
            "Both can be true; a share so round is too coarse to divide by.".into(),
        ],
        Check::InformationGrowth => [
            sentence![
                "From ",
                quantity(&INFORMATION_2014),
                " in 2014 to ",
                quantity(base.information()),
                " is ",
                number(D::InformationMeanGrowth),
                " a year.",
            ],
            sentence![
                "The average holds, but growth had slowed to ",
                number(D::InformationGrowth),
                " in 2018.",
            ],
        ],
        Check::InformationShare2014 => [
            sentence![
                "Of the same year’s total it is ",
                number(D::InformationShareIn2014),
                "; the printed share divides by that of 2013.",
            ],
            "Beside later shares it hides part of the rise.".into(),
        ],
        Check::BusinessValue => [
            sentence![
                "The value is WeChat’s own and undefined; later figures imply spending of ",
                number(D::MiniTurnover2018),
                ".",
            ],
            "Do not read it as turnover.".into(),
        ],
        Check::StartUps => [
            "Only the article has it; neither a sample nor a definition is given.".into(),
            "A claim, not a count.".into(),
        ],
        Check::Users => [
            sentence!["The billion counts accounts; the people were put at ", quantity(&PEOPLE_2017), " in 2017."],
            "One person can have several accounts: a share of people is no share of accounts.".into(),
        ],
        Check::SearchShare => [
            "Only the article has it; who was asked, and how many, is not said.".into(),
            "It tells of those asked, not of all users.".into(),
        ],
        Check::SearchSuccess => [
            "Only the article has it; it is a part of the part before, in the same survey.".into(),
            "“Suitable” is the respondents’ word; what the jobs were, or paid, is not said.".into(),
        ],
        Check::JobSearch => [
            sentence![
                "The product is ",
                number(D::AccountsFinding),
                ", more than all jobs of 2018 together: ",
                quantity(base.jobs()),
                ".",
            ],
            "A survey’s shares were laid on accounts, so the product counts neither people nor jobs.".into(),
        ],
    }
}

/// A result as the report's figures give it, or the range that the article's coarser ones leave.
fn found(number: Derived, base: Base) -> Quantity {
    match base {
        Base::Report => derived(number, base),
        Base::Article => ranged(Term::Derived(number), base),
    }
}
