//! Why each verdict is what it is, and what it means for the reader. In Chinese.

use super::super::super::{bounded, derived, quantity};
use super::ranged;
use crate::model::{Base, Check, Derived, Term};
use crate::report::{
    ARTICLE_INFORMATION_SHARE_2018, GROWTH_2015, INFORMATION_2014, INFORMATION_2018, JOBS_2014,
    JOBS_2016_DIRECT, JOBS_2017, JOBS_2017_DIRECT, JOBS_2018, JOBS_2020, JOBS_2021, JOBS_2021_ACCOUNTS,
    JOBS_2021_MINI, JOBS_2021_VIDEO, JOBS_2022, MINI_JOBS_2017, MINI_JOBS_2018_DIRECT, MINI_JOBS_2019,
    PEOPLE_2017, TRADITIONAL_2017, TRADITIONAL_2018, TRADITIONAL_GROWTH_2017,
};
use crate::text::sentence::sentence;
use crate::text::{Quantity, Sentence};

/// Why, and what it means.
pub(super) fn reading(check: Check, base: Base) -> [Sentence; 2] {
    use Derived as D;

    let number = |number: D| derived(number, base);
    let range = |number: D| ranged(Term::Derived(number), base);
    match check {
        Check::AllJobs => [
            sentence!["各家媒体刊出的是", bounded(&JOBS_2018), "，报道只留到百万。"],
            "标题里的数字就是报告的数字。".into(),
        ],
        Check::NationalEmployment => [
            sentence![
                "同年全国就业人员的变化是",
                number(D::EmploymentChange2018),
                "。一个就业机会不等于一个就业的人，两者可以都对。",
            ],
            "不要把就业机会读成找到工作的人数。".into(),
        ],
        Check::BaseOf2017 => [
            sentence![
                "按这个增幅倒推，2017年应有",
                range(D::ArticleJobs2017),
                "；上一年的报告是",
                quantity(&JOBS_2017),
                "。",
            ],
            "总数和增幅与上一年的报告对得上。".into(),
        ],
        Check::Steady => [
            sentence![
                "2015年以来各年依次增加",
                number(D::JobsAdded2015),
                "、",
                number(D::JobsAdded2016),
                "、",
                number(D::JobsAdded2017),
                "和",
                number(D::JobsAdded2018),
                "。",
            ],
            "先是一跃，然后缓升；四年里只有最后一年合乎这个说法。".into(),
        ],
        Check::MeanAdditions => [
            sentence!["平均每年增加", number(D::MeanAdditions), "，照常会写成“三百多万”。"],
            "字面上没错，却把平均数说少了三分之一。".into(),
        ],
        Check::MeanGrowth => [
            sentence![
                "四年间从",
                quantity(&JOBS_2014),
                "到",
                quantity(&JOBS_2018),
                "，年均增长",
                number(D::MeanGrowth),
                "。",
            ],
            "平均数没错，但没有哪一年接近它。".into(),
        ],
        Check::PrintedJobs2015 => [
            sentence![
                "同一句话里的增幅是",
                quantity(&GROWTH_2015),
                "，由此得出",
                number(D::Jobs2015FromGrowth),
                "。",
            ],
            "大概印错了一位；本页按增幅推出的数字计算。".into(),
        ],
        Check::LikeForLike2019 => [
            sentence!["以2018年的全部就业为基数，增长", found(D::GrowthLikeForLike2019, base), "。"],
            "可见2019年的“直接就业”似乎就是原来的总数换了名称；转述中没有说明。".into(),
        ],
        Check::Headline2019 => [
            sentence![
                "公布的总数增长",
                found(D::GrowthHeadline2019, base),
                "，其中",
                number(D::NewlyCountedShare2019),
                "是新计入的间接就业。",
            ],
            "2018年和2019年的总数统计对象不同，不能相减。".into(),
        ],
        Check::MeanGrowthTo2019 => [
            sentence![
                "同口径为",
                number(D::MeanGrowthLikeForLike2019),
                "，总数比总数为",
                number(D::MeanGrowthHeadline2019),
                "。",
            ],
            "刊出的增速合于2014年至2018年，大概是上一年的数字沿用了下来。".into(),
        ],
        Check::GrowthOf2020 => [
            sentence!["由公布的总数得出", number(D::GrowthIn2020), "，差的一点是取整造成的。"],
            "算式成立，但其间口径变了。".into(),
        ],
        Check::PartsOf2021 => [
            sentence![
                "三个部分是",
                quantity(&JOBS_2021_ACCOUNTS),
                "、",
                quantity(&JOBS_2021_MINI),
                "和",
                quantity(&JOBS_2021_VIDEO),
                "。",
            ],
            "总数就是这三部分，别无其他。".into(),
        ],
        Check::GrowthOf2021 => [
            sentence!["上一年是", quantity(&JOBS_2020), "，由此增长", number(D::GrowthIn2021), "。"],
            "算式成立，但作者和统计对象都换了。".into(),
        ],
        Check::GrowthOf2022 => [
            sentence![
                "从",
                quantity(&JOBS_2021),
                "到",
                quantity(&JOBS_2022),
                "，增长",
                number(D::GrowthIn2022),
                "。",
            ],
            "总数的增幅成立；下一项看它的内部。".into(),
        ],
        Check::Remainder2022 => [
            sentence![
                "其余部分从",
                quantity(&JOBS_2021_ACCOUNTS),
                "降到",
                number(D::Remainder2022),
                "，少了五分之一。",
            ],
            "总数在增长，最大的一块却在缩小。".into(),
        ],
        Check::MiniBaseOf2017 => [
            sentence![
                "按这个增幅倒推，2017年应有",
                range(D::ArticleMiniJobs2017),
                "；当年的报告是",
                quantity(&MINI_JOBS_2017),
                "。",
            ],
            "数量和增幅与上一年的报告对得上。".into(),
        ],
        Check::MiniShareOfIncrease => [
            sentence![
                "小程序占全部就业的",
                number(D::MiniShare),
                "，却占增量的",
                number(D::MiniShareOfIncrease),
                "。",
            ],
            "“推动了增长”说得公道：它在增量中的分量远大于在总数中的分量。".into(),
        ],
        Check::MiniGrowth2019 => [
            sentence![
                "直接比直接，从",
                quantity(&MINI_JOBS_2018_DIRECT),
                "到",
                quantity(&MINI_JOBS_2019),
                "，增长",
                number(D::MiniGrowthDirect2019),
                "。",
            ],
            "这里的“直接”同样变成了原来的总数。".into(),
        ],
        Check::MainIncome => [
            sentence![
                "直接就业2016年为",
                quantity(&JOBS_2016_DIRECT),
                "，2017年为",
                quantity(&JOBS_2017_DIRECT),
                "；照此再增长一年是",
                number(D::DirectTrend2018),
                "。",
            ],
            "它可能就是报告所说的“直接就业”，这是我们的推断。".into(),
        ],
        Check::WageBill => [
            sentence![
                "按城镇私营单位平均工资，共需",
                number(D::FullTimeWageBill),
                "；这些消费一共才",
                number(D::TotalConsumption),
                "。",
            ],
            "不可能全是由这笔钱发工资的全职工作。广告等其他收入未计在内。".into(),
        ],
        Check::Traditional => [
            sentence![
                "新华社等刊出的是",
                quantity(&TRADITIONAL_2018),
                "，为报道的",
                number(D::TraditionalTimes),
                "。",
            ],
            "大概是换算“亿”时差了一百倍：报道的这个数字不能用。".into(),
        ],
        Check::TraditionalGrowth => [
            sentence![
                bounded(base.traditional()),
                "，对上一年的",
                quantity(&TRADITIONAL_2017),
                "，变化为",
                number(D::TraditionalGrowth),
                "。",
            ],
            "与上一年接得上的是各家媒体的数字，不是报道的数字。".into(),
        ],
        Check::Traditional2016 => [
            sentence![
                "2017年增长",
                quantity(&TRADITIONAL_GROWTH_2017),
                "，达到",
                quantity(&TRADITIONAL_2017),
                "，倒推得",
                number(D::Traditional2016From2017),
                "。",
            ],
            "原刊有两位数字印颠倒了，本页按改正后的数字计算。".into(),
        ],
        Check::Information => [
            sentence!["各家媒体刊出的是", bounded(&INFORMATION_2018), "。"],
            sentence!["取整得当。不过其中", number(D::MobileDataShare), "是流量费用。"],
        ],
        Check::InformationShare => [
            sentence![
                "按报道的数字，全国总额是",
                number(D::ArticleMarket),
                "，按报告的数字是",
                number(D::ReportMarket),
                "；但",
                quantity(&ARTICLE_INFORMATION_SHARE_2018),
                "可以是",
                ranged(Term::Figure(&ARTICLE_INFORMATION_SHARE_2018), base),
                "之间的任何数。",
            ],
            "两者可以都对；这么粗的比重不宜拿来作除数。".into(),
        ],
        Check::InformationGrowth => [
            sentence![
                "从2014年的",
                quantity(&INFORMATION_2014),
                "到",
                quantity(base.information()),
                "，年均增长",
                number(D::InformationMeanGrowth),
                "。",
            ],
            sentence!["平均数没错，但2018年的增幅已降到", number(D::InformationGrowth), "。"],
        ],
        Check::InformationShare2014 => [
            sentence![
                "占同年总额的",
                number(D::InformationShareIn2014),
                "；刊出的比重是拿2013年的总额作除数。",
            ],
            "与后来各年的比重放在一起，会掩盖一部分升幅。".into(),
        ],
        Check::BusinessValue => [
            sentence![
                "这是微信自己的数字，没有定义；由后来的数字倒推，交易额约为",
                number(D::MiniTurnover2018),
                "。",
            ],
            "不要把它读成交易额。".into(),
        ],
        Check::StartUps => {
            ["只见于这篇报道，既没有样本，也没有定义。".into(), "这是一个说法，不是一个统计数。".into()]
        }
        Check::Users => [
            sentence!["这里数的是账号；2017年的人数，有机构估计为", quantity(&PEOPLE_2017), "。"],
            "一个人可以有几个账号，人的比例不能套到账号上。".into(),
        ],
        Check::SearchShare => {
            ["只见于这篇报道，问了谁、问了多少人都没有说。".into(), "它说的是受访的人，不是全部用户。".into()]
        }
        Check::SearchSuccess => [
            "只见于这篇报道，是同一调查中那一部分人里的一部分。".into(),
            "“合适”是受访者的说法；是什么工作、报酬多少，都没有说。".into(),
        ],
        Check::JobSearch => [
            sentence![
                "乘积是",
                number(D::AccountsFinding),
                "账号，超过2018年的全部就业：",
                quantity(base.jobs()),
                "。",
            ],
            "把调查的比例套到了账号上，乘积数的既不是人，也不是就业。".into(),
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
