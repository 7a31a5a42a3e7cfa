//! The figure on what is spent. In Chinese.

use super::super::{Chinese, bounded, derived, in_yi, quantity};
use crate::model::{Base, Derived};
use crate::report::{
    ARTICLE_TRADITIONAL_2018, CHINA_INFORMATION_2018, Figure, INFORMATION_SHARE_2014, MOBILE_DATA_2018,
    TRADITIONAL_2014, TRADITIONAL_2015, TRADITIONAL_2016, TRADITIONAL_2017, TRADITIONAL_2018,
    TRADITIONAL_GROWTH_2018,
};
use crate::text::money::Slip;
use crate::text::number::{digits, grouped};
use crate::text::sentence::{passage, sentence};
use crate::text::{Lead, MoneyProse, Quantity, Sentence};

impl MoneyProse for Chinese {
    fn money_lead(&self, base: Base) -> Lead {
        Lead {
            heading: "少了两个零",
            paragraphs: vec![
                passage![
                    "报道说，餐饮、娱乐、教育等“传统”行业2018年由此获得",
                    bounded(&ARTICLE_TRADITIONAL_2018),
                    "。而报告给出的是",
                    quantity(&TRADITIONAL_2018),
                    "，比2017年的",
                    quantity(&TRADITIONAL_2017),
                    "增长",
                    quantity(&TRADITIONAL_GROWTH_2018),
                    "；2017年的数字，同一家网站十个月前刚刚刊登过。",
                    set_against_2017(base),
                ],
                sentence![
                    "问题多半出在一个“亿”字：译成英文时若把它当成百万，报告的数字就成了",
                    derived(Derived::TraditionalMisread, base),
                    "。这是我们的推断，没有人说明过原委。",
                ],
                sentence![
                    "另一笔“信息消费”",
                    quantity(base.information()),
                    "，大头是上网的花费：",
                    derived(Derived::MobileDataShare, base),
                    "是付给运营商的流量费。它的增速也在放慢：2015年增长",
                    derived(Derived::InformationGrowth2015, base),
                    "，此后三年依次为",
                    derived(Derived::InformationGrowth2016, base),
                    "、",
                    derived(Derived::InformationGrowth2017, base),
                    "和",
                    derived(Derived::InformationGrowth, base),
                    "。",
                ],
                sentence![
                    "报道还说，小程序创造了",
                    quantity(base.mini_value()),
                    "的“商业价值”。这是公司自己的数字，含义没有说明。它不是交易额：按公司后来公布的数字推算，当年交易额是",
                    derived(Derived::MiniTurnover2018, base),
                    "。",
                ],
                sentence![
                    "平均下来，两笔消费合计，每个就业机会",
                    derived(Derived::ConsumptionPerJob, base),
                    "，每个账号",
                    derived(Derived::ConsumptionPerAccount, base),
                    "；“商业价值”则是每个小程序就业机会",
                    derived(Derived::MiniValuePerJob, base),
                    "。这些都不是谁的收入。",
                ],
            ],
            notes: notes(base),
        }
    }

    fn money_slip(&self) -> Slip {
        let count = grouped(TRADITIONAL_2018.value * 10.0, 0);
        let read = Derived::TraditionalMisread;
        Slip {
            printed: Quantity::of(&TRADITIONAL_2018, in_yi(&TRADITIONAL_2018)),
            right: sentence![
                " = ",
                Quantity::of(&TRADITIONAL_2018, format!("{count} × {}", grouped(1e8, 0))),
                " = ",
                quantity(&TRADITIONAL_2018),
            ],
            wrong: sentence![Quantity::derived(read, format!("{count} × {}", grouped(1e6, 0))), " = "],
            struck: derived(read, Base::Report),
        }
    }

    fn money_answer(&self) -> Sentence {
        sentence![
            "放在同一把尺上：报告的",
            quantity(&TRADITIONAL_2018),
            "，是报道所印数字的",
            derived(Derived::TraditionalTimes, Base::Report),
            "。",
        ]
    }

    fn money_bars_caption(&self) -> &'static str {
        "2018年记在微信名下的金额，各条同一比例"
    }

    fn money_bars(&self, base: Base) -> [Sentence; 4] {
        [
            sentence![
                "信息消费",
                quantity(base.information()),
                "：深色为流量费",
                quantity(&MOBILE_DATA_2018),
                "，浅色为其余",
                derived(Derived::WithoutMobileData, base),
            ],
            sentence!["传统消费，报道所印：", bounded(&ARTICLE_TRADITIONAL_2018)],
            sentence!["传统消费，报告所给：", quantity(&TRADITIONAL_2018)],
            sentence![
                "小程序的“商业价值”",
                quantity(base.mini_value()),
                "：斜线表示公司自己的数字；竖线为按后来数字推算的交易额",
                derived(Derived::MiniTurnover2018, base),
            ],
        ]
    }

    fn money_bars_description(&self) -> &'static str {
        "四条横条，同一比例，各条上方的文字说明它是什么。第二条是报道所印的数字，只有一线宽。"
    }

    fn money_share(&self) -> Sentence {
        sentence![
            "全国信息消费",
            bounded(&CHINA_INFORMATION_2018),
            "：深色为报告所说的",
            quantity(Base::Report.information_share()),
            "；虚线为报道所说的",
            quantity(Base::Article.information_share()),
            "，照此全国只有",
            derived(Derived::ArticleMarket, Base::Article),
        ]
    }

    fn money_years_caption(&self) -> &'static str {
        "历年记在微信名下的金额"
    }

    fn money_years_description(&self) -> &'static str {
        "两条折线。信息消费逐年上升，但越来越慢。传统消费从2016年升到2018年；2014年和2015年的空心点与之不可比。\
         虚线从2017年跌到报道所印的2018年数字。数字见表。"
    }

    fn money_lines(&self) -> [&'static str; 2] {
        ["信息消费", "传统消费"]
    }

    fn money_point(&self, figure: &Figure) -> String {
        grouped(figure.value * 10.0, digits(figure).saturating_sub(1))
    }

    fn money_misprint(&self) -> String {
        format!("报道：{}", self.money_point(&ARTICLE_TRADITIONAL_2018))
    }

    fn money_tick(&self, billions: f64, top: bool) -> String {
        let number = grouped(billions * 10.0, 0);
        if top { format!("{number}亿元") } else { number }
    }

    fn money_source_line(&self) -> Sentence {
        sentence![
            "2018年：新华社、MarketingFuture、中国新闻社；报道为TechNode。此前各年：历年报告，见于人民网、ECC Lab、\
             中国证券网和TechNode。全国总额：主管部门数字，见于新华社。金额均按当年价格。"
        ]
    }

    fn money_table_caption(&self) -> &'static str {
        "记在微信名下的消费及其在全国的位置；按当年价格"
    }

    fn money_table_heads(&self) -> [&'static str; 8] {
        [
            "年份",
            "信息消费",
            "增幅",
            "其中流量费",
            "占全国比重（所印）",
            "全国信息消费",
            "传统消费",
            "增幅（所印）",
        ]
    }

    fn money_table_rest(&self, base: Base) -> Vec<(&'static str, Quantity)> {
        vec![
            ("报道所印2018年传统消费", bounded(&ARTICLE_TRADITIONAL_2018)),
            ("2018年信息消费，不含流量费", derived(Derived::WithoutMobileData, base)),
            ("按报道的数字推算的全国信息消费", derived(Derived::ArticleMarket, base)),
            ("按报告的数字推算的全国信息消费", derived(Derived::ReportMarket, base)),
            ("2018年小程序的“商业价值”", quantity(base.mini_value())),
            ("按后来数字推算的2018年小程序交易额", derived(Derived::MiniTurnover2018, base)),
            ("每个就业机会对应的消费", derived(Derived::ConsumptionPerJob, base)),
            ("每个账号对应的消费", derived(Derived::ConsumptionPerAccount, base)),
            ("每个小程序就业机会对应的商业价值", derived(Derived::MiniValuePerJob, base)),
        ]
    }
}

/// What the printing's amount is against that of the year before.
fn set_against_2017(base: Base) -> Sentence {
    let change = derived(Derived::TraditionalGrowth, base);
    match base {
        Base::Report => sentence!["两数相除，增幅为", change, "。"],
        Base::Article => sentence!["与之相比，报道的数字意味着变动", change, "。"],
    }
}

/// Where the figures beside the main ones disagree.
fn notes(base: Base) -> Vec<Sentence> {
    vec![
        sentence![
            "报道的“",
            quantity(Base::Article.information_share()),
            "”是报告的",
            quantity(Base::Report.information_share()),
            "取整而来。用取整的数，全国总额成了",
            derived(Derived::ArticleMarket, base),
            "；用原数则是",
            derived(Derived::ReportMarket, base),
            "，与主管部门的估计相符。",
        ],
        sentence![
            "2014年印出的",
            quantity(&INFORMATION_SHARE_2014),
            "，是用微信的2014年除以全国的2013年。与同年全国总额相比是",
            derived(Derived::InformationShareIn2014, base),
            "，因此比重的实际升幅大于印出的数字。",
        ],
        sentence![
            "2014年也大多是流量费：",
            derived(Derived::MobileDataShareIn2014, base),
            "。同一来源印出的比重较低，与它自己的金额不符。",
        ],
        sentence![
            "传统消费从2016年起才可比。2014年的",
            quantity(&TRADITIONAL_2014),
            "口径不同；2015年印出的",
            quantity(&TRADITIONAL_2015),
            "与次年的报告不符。2016年印出的数字颠倒了两位：报告自己的总额得出",
            quantity(&TRADITIONAL_2016),
            "，由2017年的增幅倒推也是",
            derived(Derived::Traditional2016From2017, base),
            "。",
        ],
    ]
}
