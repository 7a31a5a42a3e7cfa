//! The question what the later reports said, and the answer. In Chinese.

use super::super::{Chinese, bounded, derived, quantity};
use crate::model::later::LATER_YEARS;
use crate::model::{Base, Derived};
use crate::report::{
    GROWTH_2014_2019, JOBS_2018, JOBS_2019, JOBS_2019_DIRECT, JOBS_2019_INDIRECT, JOBS_2020, JOBS_2020_VIDEO,
    JOBS_2021, JOBS_2021_ACCOUNTS, JOBS_2021_MINI, JOBS_2021_VIDEO, JOBS_2022, SEVERAL_JOBS_2021,
};
use crate::text::sentence::sentence;
use crate::text::{GuessProse, Quantity, Sentence};

impl GuessProse for Chinese {
    fn guess_heading(&self) -> &'static str {
        "先猜一猜：后来的报告怎么说？"
    }

    fn guess_editions(&self) -> &'static str {
        "此后又有四份报告，涉及2019年至2022年。"
    }

    fn guess_invitation(&self) -> &'static str {
        "画出你认为的走势，也可以直接看答案。"
    }

    fn guess_description(&self) -> &'static str {
        "折线图：2014年至2018年的数量、你为2019年至2022年画的线，揭晓后还有后来各份报告的数字。"
    }

    fn guess_area(&self) -> [&'static str; 2] {
        ["画出2019年至2022年", "拖动或输入"]
    }

    fn guess_fields(&self) -> &'static str {
        "你画的线（万个，最高到图顶）"
    }

    fn guess_name(&self) -> [&'static str; 2] {
        ["", "年的猜测"]
    }

    fn guess_compare(&self) -> &'static str {
        "对照我的线"
    }

    fn guess_skip(&self) -> &'static str {
        "跳过，直接看"
    }

    fn guess_veil(&self) -> &'static str {
        "先画线，或者跳过。答案会出现在这里。"
    }

    fn guess_like_for_like(&self) -> &'static str {
        "按原来的口径"
    }

    fn guess_naive(&self, base: Base) -> Quantity {
        let mut naive = quantity(base.growth());
        naive.words.insert_str(0, "每年增长");
        naive
    }

    fn guess_caution(&self) -> &'static str {
        "差距一部分来自增长，一部分来自口径：小旗标出统计含义改变的年份，虚线连接口径不同的两年。"
    }

    fn guess_notes(&self) -> [(&'static str, Sentence); LATER_YEARS] {
        let report = |number: Derived| derived(number, Base::Report);
        [
            (
                "2019年：原来的总数改称“直接”。",
                sentence![
                    "“直接”就业机会",
                    quantity(&JOBS_2019_DIRECT),
                    "，延续的是2018年的",
                    quantity(&JOBS_2018),
                    "，增长",
                    report(Derived::GrowthLikeForLike2019),
                    "；加上新计入的“间接”",
                    quantity(&JOBS_2019_INDIRECT),
                    "，公布的总数为",
                    quantity(&JOBS_2019),
                    "，比2018年多",
                    report(Derived::GrowthHeadline2019),
                    "。同时公布的“2014年以来年均增长",
                    quantity(&GROWTH_2014_2019),
                    "”与两者都不符：分别应为",
                    report(Derived::MeanGrowthLikeForLike2019),
                    "和",
                    report(Derived::MeanGrowthHeadline2019),
                    "。",
                ],
            ),
            (
                "2020年：不再区分直接和间接。",
                sentence![
                    "只公布一个总数",
                    quantity(&JOBS_2020),
                    "，比上年公布的总数多",
                    report(Derived::GrowthIn2020),
                    "；视频号首次计入，带动",
                    bounded(&JOBS_2020_VIDEO),
                    "就业机会。",
                ],
            ),
            (
                "2021年：换了作者，也换了统计对象。",
                sentence![
                    "中国劳动和社会保障科学研究院统计的是“就业收入机会”：公众号和私域运营",
                    quantity(&JOBS_2021_ACCOUNTS),
                    "、小程序",
                    quantity(&JOBS_2021_MINI),
                    "、视频号",
                    quantity(&JOBS_2021_VIDEO),
                    "，合计",
                    quantity(&JOBS_2021),
                    "。受访者中有",
                    quantity(&SEVERAL_JOBS_2021),
                    "同时从事两份及以上的工作。",
                ],
            ),
            (
                "2022年：短暂劳动也计入。",
                sentence![
                    "公布的总数升到",
                    quantity(&JOBS_2022),
                    "，而视频号和小程序以外的部分增速为",
                    report(Derived::RemainderGrowth2022),
                    "，只有",
                    report(Derived::Remainder2022),
                    "。报告对统计对象的说明：",
                ],
            ),
        ]
    }
}
