//! The figure on who the operators are. In Chinese.

use super::super::{Chinese, bounded, derived, quantity};
use crate::model::{Base, Derived};
use crate::report::{
    ARTICLE_STARTUP_SHARE, DIDI_DAILY_2017, DIDI_REGISTERED_2017, DIDI_UNDER_TWO_HOURS_2017,
    SEVERAL_JOBS_2021, SHARING_PROVIDERS_2018, SHARING_STAFF_2018, WAGE_SHARE_2021,
};
use crate::text::operators::Row;
use crate::text::sentence::sentence;
use crate::text::{Lead, OperatorsProse, Quantity, Sentence};

impl OperatorsProse for Chinese {
    fn operators_lead(&self, _base: Base) -> Lead {
        Lead {
            heading: "他们是谁：能说的只有这些",
            paragraphs: vec![sentence![
                "谁在做这些工作，报道用了三句话。其中一句有比例，",
                bounded(&ARTICLE_STARTUP_SHARE),
                "，却没有说问了谁、问了多少，也没有说什么算新创企业。点到名的人，从农民到残障人士，都没有数。",
            ]],
            notes: vec![sentence!["问号表示只有一个来源这样说，别处找不到佐证。它未必不对，只是无从核对。"]],
        }
    }

    fn operators_answer(&self) -> Sentence {
        sentence![
            "报道提到五类，只有一类给了比例：公众号经营者中，新创企业",
            bounded(&ARTICLE_STARTUP_SHARE),
            "。其余四类只有说法，没有数字。",
        ]
    }

    fn operators_description(&self) -> &'static str {
        "条形图，每条的全长代表整体。第一条填色的部分是报道给出的比例，因为报道说的是“超过”，其余部分留空。另外四条都是空的。"
    }

    fn operators_headings(&self) -> [&'static str; 2] {
        ["报道怎么说", "别处知道些什么"]
    }

    fn article_rows(&self) -> [Row; 5] {
        let named = |name: &'static str| Row { name, value: "点了名，没有数字".into(), flag: "" };
        [
            Row {
                name: "公众号经营者中的新创企业", value: bounded(&ARTICLE_STARTUP_SHARE).into(), flag: ""
            },
            Row {
                name: "小程序运营者和第三方服务商中的新创企业", value: "“绝大多数”".into(), flag: ""
            },
            named("农民"),
            named("操持家务的人"),
            named("残障人士"),
        ]
    }

    fn elsewhere_rows(&self) -> [Row; 5] {
        [
            Row {
                name: "微信从业者中，同时做两份及以上工作的人",
                value: quantity(&SEVERAL_JOBS_2021).into(),
                flag: "出自2021年报告的调查，未找到样本量。",
            },
            Row {
                name: "微信开发者中，月收入超过一万元的人",
                value: quantity(&WAGE_SHARE_2021).into(),
                flag: "同一项调查，这一问只限开发者。",
            },
            Row {
                name: "滴滴每天出车的司机，占曾经注册的司机",
                value: of(Derived::DidiDailyShare, bounded(&DIDI_DAILY_2017), bounded(&DIDI_REGISTERED_2017)),
                flag: "另一家公司，2017年：注册数背后可以是这样。",
            },
            Row {
                name: "每天开车不到两小时的滴滴司机",
                value: quantity(&DIDI_UNDER_TWO_HOURS_2017).into(),
                flag: "另一家公司，2017年。",
            },
            Row {
                name: "共享经济平台的员工，相当于服务提供者",
                value: of(
                    Derived::SharingStaffShare,
                    bounded(&SHARING_STAFF_2018),
                    bounded(&SHARING_PROVIDERS_2018),
                ),
                flag: "全国共享经济，2018年，官方机构的估计。",
            },
        ]
    }

    fn printed_words(&self) -> &'static str {
        "原话"
    }

    fn one_source(&self) -> &'static str {
        "仅有一个来源，无从核对"
    }

    fn operators_source(&self) -> Sentence {
        sentence![
            "报道：TechNode，2019年3月。别处：中国劳动和社会保障科学研究院的调查，据qgjzzl.cn和《环球时报》英文版；\
             滴滴，据中国新闻网和《中国日报》；共享经济，据国家信息中心。"
        ]
    }

    fn operators_caption(&self) -> &'static str {
        "各类人所占的比例；没有人给出的，以短横表示。"
    }

    fn operators_heads(&self) -> [&'static str; 4] {
        ["类别", "比例", "人数", "总人数"]
    }
}

/// A share with the two numbers that it comes from.
fn of(share: Derived, part: Quantity, whole: Quantity) -> Sentence {
    sentence![derived(share, Base::Report), "（", whole, "中的", part, "）"]
}
