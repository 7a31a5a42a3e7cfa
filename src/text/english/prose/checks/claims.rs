//! What each check is about: the article's own words, or a report's figure in ours. In English.

use super::super::super::{bounded, derived, quantity};
use crate::model::{Base, Check, Derived};
use crate::report::{
    ARTICLE_ADDITIONS_PER_YEAR, ARTICLE_APP_STORE, ARTICLE_GROWTH_2018, ARTICLE_INFORMATION_2018,
    ARTICLE_INFORMATION_SHARE_2018, ARTICLE_JOBS_2018, ARTICLE_MAIN_INCOME_2018, ARTICLE_MINI_GROWTH_2018,
    ARTICLE_MINI_JOBS_2018, ARTICLE_MINI_VALUE_2018, ARTICLE_SEARCH_SHARE, ARTICLE_SEARCH_SUCCESS,
    ARTICLE_STARTUP_SHARE, ARTICLE_TRADITIONAL_2018, ARTICLE_USERS, Figure, GROWTH_2014_2018,
    GROWTH_2014_2019, GROWTH_2019_DIRECT, GROWTH_2020, GROWTH_2021, GROWTH_2022,
    INFORMATION_GROWTH_2014_2018, INFORMATION_SHARE_2014, JOBS_2015_PRINTED, JOBS_2021, Provenance,
    TRADITIONAL_2016, TRADITIONAL_GROWTH_2018, provenance,
};
use crate::text::sentence::{passage, quoted, sentence};
use crate::text::{Quantity, Sentence};

/// What is claimed.
pub(super) fn claim(check: Check, base: Base) -> Sentence {
    match check {
        Check::AllJobs => said(&ARTICLE_JOBS_2018, provenance::ARTICLE_JOBS_2018),
        Check::NationalEmployment => {
            sentence!["The jobs rose by ", derived(Derived::JobsAdded2018, base), " in 2018"]
        }
        Check::BaseOf2017 => said(&ARTICLE_GROWTH_2018, provenance::ARTICLE_GROWTH_2018),
        Check::Steady => said(&ARTICLE_ADDITIONS_PER_YEAR, provenance::ARTICLE_ADDITIONS_PER_YEAR),
        Check::MeanAdditions => sentence![
            "“",
            printed(&ARTICLE_ADDITIONS_PER_YEAR, provenance::ARTICLE_ADDITIONS_PER_YEAR),
            "”, taken as the average",
        ],
        Check::MeanGrowth => {
            sentence!["Growth of ", bounded(&GROWTH_2014_2018), " a year from 2014 to 2018"]
        }
        Check::PrintedJobs2015 => sentence![quantity(&JOBS_2015_PRINTED), " jobs in 2015, as printed"],
        Check::LikeForLike2019 => {
            sentence![
                "Growth of ",
                quantity(&GROWTH_2019_DIRECT),
                " in 2019: direct jobs against all of 2018"
            ]
        }
        Check::Headline2019 => {
            sentence!["Growth of ", quantity(&GROWTH_2019_DIRECT), " in 2019: headline against headline"]
        }
        Check::MeanGrowthTo2019 => {
            sentence!["Growth of ", quantity(&GROWTH_2014_2019), " a year from 2014 to 2019"]
        }
        Check::GrowthOf2020 => sentence!["Growth of ", quantity(&GROWTH_2020), " in 2020"],
        Check::PartsOf2021 => sentence![quantity(&JOBS_2021), " income opportunities in 2021"],
        Check::GrowthOf2021 => sentence!["Growth of ", quantity(&GROWTH_2021), " in 2021"],
        Check::GrowthOf2022 => sentence!["Growth of ", quantity(&GROWTH_2022), " in 2022"],
        Check::Remainder2022 => sentence![
            "Growth of ",
            quantity(&GROWTH_2022),
            " in 2022, also outside video channels and mini-programs",
        ],
        Check::MiniBaseOf2017 => passage![
            "“",
            printed(&ARTICLE_MINI_JOBS_2018, provenance::ARTICLE_MINI_JOBS_2018),
            " direct and indirect employment opportunities”, “",
            quoted(&ARTICLE_MINI_GROWTH_2018, provenance::ARTICLE_MINI_GROWTH_2018),
            "”",
        ],
        Check::MiniShareOfIncrease => passage!["“", ARTICLE_APP_STORE.quote.text, "”"],
        Check::MiniGrowth2019 => sentence![
            "Direct mini-program jobs up ",
            derived(Derived::MiniGrowthRelabelled2019, base),
            " in 2019, against all of 2018",
        ],
        Check::MainIncome => said(&ARTICLE_MAIN_INCOME_2018, provenance::ARTICLE_MAIN_INCOME_2018),
        Check::WageBill => {
            "All the jobs as full-time ones, paid from the consumption credited to WeChat".into()
        }
        Check::Traditional => said(&ARTICLE_TRADITIONAL_2018, provenance::ARTICLE_TRADITIONAL_2018),
        Check::TraditionalGrowth => {
            sentence!["Traditional consumption up ", quantity(&TRADITIONAL_GROWTH_2018), " in 2018"]
        }
        Check::Traditional2016 => sentence![
            "Traditional consumption of ",
            quantity(&TRADITIONAL_2016),
            " in 2016, once a misprint is put right",
        ],
        Check::Information => sentence![
            "“",
            printed(&ARTICLE_INFORMATION_2018, provenance::ARTICLE_INFORMATION_2018),
            "” of “information consumption”",
        ],
        Check::InformationShare => sentence![
            "“",
            printed(&ARTICLE_INFORMATION_2018, provenance::ARTICLE_INFORMATION_2018),
            " or ",
            printed(&ARTICLE_INFORMATION_SHARE_2018, provenance::ARTICLE_INFORMATION_SHARE_2018),
            " of total spending”",
        ],
        Check::InformationGrowth => {
            sentence![
                "Information consumption up ",
                bounded(&INFORMATION_GROWTH_2014_2018),
                " a year since 2014"
            ]
        }
        Check::InformationShare2014 => {
            sentence![quantity(&INFORMATION_SHARE_2014), " of China’s information consumption in 2014"]
        }
        Check::BusinessValue => said(&ARTICLE_MINI_VALUE_2018, provenance::ARTICLE_MINI_VALUE_2018),
        Check::StartUps => said(&ARTICLE_STARTUP_SHARE, provenance::ARTICLE_STARTUP_SHARE),
        Check::Users => said(&ARTICLE_USERS, provenance::ARTICLE_USERS),
        Check::SearchShare => said(&ARTICLE_SEARCH_SHARE, provenance::ARTICLE_SEARCH_SHARE),
        Check::SearchSuccess => said(&ARTICLE_SEARCH_SUCCESS, provenance::ARTICLE_SEARCH_SUCCESS),
        Check::JobSearch => sentence![
            "“",
            printed(&ARTICLE_USERS, provenance::ARTICLE_USERS),
            "”, “",
            printed(&ARTICLE_SEARCH_SHARE, provenance::ARTICLE_SEARCH_SHARE),
            "”, “",
            printed(&ARTICLE_SEARCH_SUCCESS, provenance::ARTICLE_SEARCH_SUCCESS),
            "”, multiplied and read as jobs",
        ],
    }
}

/// A figure's printed words, as a quotation.
fn said(figure: &'static Figure, provenance: &Provenance) -> Sentence {
    passage!["“", quoted(figure, provenance), "”"]
}

/// Those of the printed words that give the number.
fn printed(figure: &'static Figure, provenance: &Provenance) -> Quantity {
    let phrase = provenance.quote.and_then(|quote| quote.phrase);
    Quantity::of(figure, String::from(phrase.unwrap_or_default()))
}
