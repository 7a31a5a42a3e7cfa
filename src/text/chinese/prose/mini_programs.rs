//! The figure on the part that mini-programs brought. In Chinese.

use super::super::{Chinese, bounded, derived, quantity};
use crate::model::{Base, Derived};
use crate::report::{
    APP_STORE_CHINA_2017, APP_STORE_CHINA_2018, JOBS_2022_MINI, MINI_JOBS_2018, MINI_JOBS_2018_DIRECT,
    MINI_JOBS_2019, MINI_JOBS_2020, MINI_JOBS_2021,
};
use crate::text::sentence::sentence;
use crate::text::{Lead, MagnifierWords, MiniProgramsProse, Sentence};

impl MiniProgramsProse for Chinese {
    fn mini_programs_lead(&self, base: Base) -> Lead {
        Lead {
            heading: "十二分之一的岗位，五分之二的增长",
            paragraphs: vec![sentence![
                "小程序2017年1月上线。到2018年，全部就业机会中有",
                quantity(base.mini_jobs()),
                "来自小程序，其中直接的",
                quantity(&MINI_JOBS_2018_DIRECT),
                "。一年之间增长了",
                quantity(base.mini_growth()),
                "，新增的",
                derived(Derived::MiniAdded, base),
                "占了全部增量的",
                derived(Derived::MiniShareOfIncrease, base),
                "；其余部分只增长了",
                derived(Derived::RestGrowth, base),
                "。",
            ]],
            notes: vec![
                sentence![
                    "报道把小程序称作微信版的苹果应用商店。两个数字几乎相等，算的却不是一回事：苹果的",
                    bounded(&APP_STORE_CHINA_2018),
                    "是苹果自己统计的、由应用商店“支持”的岗位，苹果的负责人还曾用",
                    quantity(&APP_STORE_CHINA_2017),
                    "来指开发者的人数；微信的数字则包括间接就业。",
                ],
                sentence![
                    "报道说小程序“推动了增长”，这一点成立：当年新增的",
                    derived(Derived::JobsAdded2018, base),
                    "里，有",
                    derived(Derived::MiniAdded, base),
                    "来自小程序。",
                ],
            ],
        }
    }

    fn magnifier(&self, base: Base) -> MagnifierWords {
        MagnifierWords {
            caption: sentence!["2018年全部", quantity(base.jobs()), "就业机会，放大的一段是当年的增量"],
            mini: sentence!["小程序", quantity(base.mini_jobs()), "，占", derived(Derived::MiniShare, base),],
            before: "其余",
            increase: [
                sentence!["比2017年增加", derived(Derived::JobsAdded2018, base)],
                sentence!["上面末尾一段，放大", derived(Derived::Magnification, base)],
            ],
            mini_added: [
                "小程序".into(),
                sentence!["+", derived(Derived::MiniAdded, base)],
                sentence!["占增量的", derived(Derived::MiniShareOfIncrease, base)],
            ],
            rest_added: [
                "其余".into(),
                sentence!["+", derived(Derived::RestAdded, base)],
                sentence!["增长", derived(Derived::RestGrowth, base)],
            ],
        }
    }

    fn app_store(&self, base: Base) -> (&'static str, [Sentence; 2]) {
        (
            "报道的比喻",
            [
                sentence!["微信小程序，2018年，直接和间接合计：", quantity(base.mini_jobs())],
                sentence![
                    "苹果应用商店，中国，截至2018年3月，苹果自己的统计：",
                    bounded(&APP_STORE_CHINA_2018)
                ],
            ],
        )
    }

    fn mini_question(&self) -> &'static str {
        "照这样长下去会怎样？设定增长率和递减幅度。"
    }

    fn mini_description(&self) -> &'static str {
        "折线图，从2017年起。小程序带动的就业，2018年以前为报告数字，此后如句中所述；上方细线是全部就业机会。虚线上的空心点是\
         后来的报告所给的2019至2022年数字。标有a、b、c的小旗处口径有变，下面逐条说明。"
    }

    fn mini_later(&self) -> (&'static str, [Sentence; 4]) {
        let of = |derived: Derived| super::super::derived(derived, Base::Report);
        (
            "后来的报告怎么说，为什么不是同一种统计",
            [
                sentence![
                    quantity(&MINI_JOBS_2019),
                    "，称为“直接”就业。报告所说的猛增",
                    of(Derived::MiniGrowthRelabelled2019),
                    "，比的是2018年直接和间接合计的",
                    quantity(&MINI_JOBS_2018),
                    "；若与当年直接的",
                    quantity(&MINI_JOBS_2018_DIRECT),
                    "相比，应为",
                    of(Derived::MiniGrowthDirect2019),
                    "。",
                ],
                sentence![
                    bounded(&MINI_JOBS_2020),
                    "小程序开发、产品、运营等“工作机会”，不再区分直接和间接。",
                ],
                sentence![quantity(&MINI_JOBS_2021), "，换了一家机构，统计的是“就业收入机会”。"],
                sentence![
                    quantity(&JOBS_2022_MINI),
                    "，同一机构的统计，比上年多",
                    of(Derived::MiniGrowth2022),
                    "，计入了兼职和短暂的有偿劳动。",
                ],
            ],
        )
    }

    fn mini_source(&self) -> [Sentence; 2] {
        [
            "2017年：中国证券网。2018年：新华社；直接就业：中国新闻网。".into(),
            "此后各年：历年报告的发布稿和《环球时报》英文版。2018年以后的绿线是按你的设定所作的计算，不是预测。".into(),
        ]
    }

    fn mini_caption(&self) -> &'static str {
        "就业机会，万个：小程序带动的、全部的，以及后来的报告所给的小程序数字。2018年以后，前两项按你的设定计算。"
    }

    fn mini_heads(&self) -> [&'static str; 5] {
        ["年份", "小程序", "全部", "比重", "后来的报告"]
    }
}
