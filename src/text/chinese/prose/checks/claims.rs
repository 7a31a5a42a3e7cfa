//! What each check is about. In Chinese: the article is in English, so its words are told, not quoted.

use super::super::super::{bounded, derived, quantity};
use crate::model::{Base, Check, Derived};
use crate::report::{
    ARTICLE_ADDITIONS_PER_YEAR, ARTICLE_GROWTH_2018, ARTICLE_INFORMATION_2018,
    ARTICLE_INFORMATION_SHARE_2018, ARTICLE_JOBS_2018, ARTICLE_MAIN_INCOME_2018, ARTICLE_MINI_GROWTH_2018,
    ARTICLE_MINI_JOBS_2018, ARTICLE_MINI_VALUE_2018, ARTICLE_SEARCH_SHARE, ARTICLE_SEARCH_SUCCESS,
    ARTICLE_STARTUP_SHARE, ARTICLE_TRADITIONAL_2018, ARTICLE_USERS, GROWTH_2014_2018, GROWTH_2014_2019,
    GROWTH_2019_DIRECT, GROWTH_2020, GROWTH_2021, GROWTH_2022, INFORMATION_GROWTH_2014_2018,
    INFORMATION_SHARE_2014, JOBS_2015_PRINTED, JOBS_2021, TRADITIONAL_2016, TRADITIONAL_GROWTH_2018,
};
use crate::text::Sentence;
use crate::text::sentence::sentence;

/// What is claimed.
pub(super) fn claim(check: Check, base: Base) -> Sentence {
    match check {
        Check::AllJobs => sentence!["2018年创造了", bounded(&ARTICLE_JOBS_2018), "就业机会"],
        Check::NationalEmployment => {
            sentence!["2018年微信带动的就业增加了", derived(Derived::JobsAdded2018, base)]
        }
        Check::BaseOf2017 => sentence!["就业机会总数比2017年增长", quantity(&ARTICLE_GROWTH_2018)],
        Check::Steady => {
            sentence!["2014年以来每年稳步增加", bounded(&ARTICLE_ADDITIONS_PER_YEAR), "岗位"]
        }
        Check::MeanAdditions => {
            sentence!["每年增加", bounded(&ARTICLE_ADDITIONS_PER_YEAR), "岗位，按平均数理解"]
        }
        Check::MeanGrowth => sentence!["2014年至2018年年均增长", bounded(&GROWTH_2014_2018)],
        Check::PrintedJobs2015 => sentence!["2015年的就业刊为", quantity(&JOBS_2015_PRINTED)],
        Check::LikeForLike2019 => {
            sentence!["2019年增长", quantity(&GROWTH_2019_DIRECT), "：直接就业比2018年的全部就业"]
        }
        Check::Headline2019 => sentence!["2019年增长", quantity(&GROWTH_2019_DIRECT), "：总数比总数"],
        Check::MeanGrowthTo2019 => sentence!["2014年至2019年年均增长", quantity(&GROWTH_2014_2019)],
        Check::GrowthOf2020 => sentence!["2020年增长", quantity(&GROWTH_2020)],
        Check::PartsOf2021 => sentence!["2021年就业收入机会共", quantity(&JOBS_2021)],
        Check::GrowthOf2021 => sentence!["2021年增长", quantity(&GROWTH_2021)],
        Check::GrowthOf2022 => sentence!["2022年增长", quantity(&GROWTH_2022)],
        Check::Remainder2022 => {
            sentence!["2022年增长", quantity(&GROWTH_2022), "，视频号和小程序以外也一样"]
        }
        Check::MiniBaseOf2017 => sentence![
            "小程序创造",
            quantity(&ARTICLE_MINI_JOBS_2018),
            "直接和间接就业机会，比上年增长",
            quantity(&ARTICLE_MINI_GROWTH_2018),
        ],
        Check::MiniShareOfIncrease => "小程序推动了增长".into(),
        Check::MiniGrowth2019 => sentence![
            "2019年小程序的直接就业比2018年的全部增长",
            derived(Derived::MiniGrowthRelabelled2019, base),
        ],
        Check::MainIncome => {
            sentence!["其中", quantity(&ARTICLE_MAIN_INCOME_2018), "的主要收入来自微信"]
        }
        Check::WageBill => "全部就业都算全职，工资出自微信带动的消费".into(),
        Check::Traditional => sentence!["2018年带动传统行业", bounded(&ARTICLE_TRADITIONAL_2018)],
        Check::TraditionalGrowth => sentence!["2018年传统消费增长", quantity(&TRADITIONAL_GROWTH_2018)],
        Check::Traditional2016 => {
            sentence!["2016年传统消费为", quantity(&TRADITIONAL_2016), "（已改正一处误印）"]
        }
        Check::Information => sentence!["信息消费", quantity(&ARTICLE_INFORMATION_2018)],
        Check::InformationShare => sentence![
            quantity(&ARTICLE_INFORMATION_2018),
            "，即全国信息消费的",
            quantity(&ARTICLE_INFORMATION_SHARE_2018),
        ],
        Check::InformationGrowth => {
            sentence!["2014年以来信息消费年均增长", bounded(&INFORMATION_GROWTH_2014_2018)]
        }
        Check::InformationShare2014 => {
            sentence!["2014年占全国信息消费的", quantity(&INFORMATION_SHARE_2014)]
        }
        Check::BusinessValue => sentence!["小程序创造商业价值", bounded(&ARTICLE_MINI_VALUE_2018)],
        Check::StartUps => sentence!["公众号经营者中，新创企业", bounded(&ARTICLE_STARTUP_SHARE)],
        Check::Users => sentence!["微信的用户：", quantity(&ARTICLE_USERS)],
        Check::SearchShare => {
            sentence!["其中", quantity(&ARTICLE_SEARCH_SHARE), "的人说求职时用过微信"]
        }
        Check::SearchSuccess => {
            sentence!["这些人里", quantity(&ARTICLE_SEARCH_SUCCESS), "最终找到“合适的”工作"]
        }
        Check::JobSearch => sentence![
            quantity(&ARTICLE_USERS),
            "用户、",
            quantity(&ARTICLE_SEARCH_SHARE),
            "、",
            quantity(&ARTICLE_SEARCH_SUCCESS),
            "，相乘后当作就业",
        ],
    }
}
