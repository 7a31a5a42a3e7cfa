//! What no control ever changes, in Chinese.

use super::{Chinese, bounded, jobs, plain, quantity, wan};
use crate::model::{Base, Lever, Reference, ReferenceKind, Scenario, history, outcome};
use crate::report::{
    ARTICLE_ADDITIONS_PER_YEAR, ARTICLE_GROWTH_2018, ARTICLE_JOBS_2018, Confidence, Date, EMPLOYMENT_2018,
    Figure, GROWTH_2015, GROWTH_2016, GROWTH_2018, JOBS_2015, JOBS_2015_PRINTED, Unit, Years,
};
use crate::state::AxisScale;
use crate::text::number::{digits, grouped, signed};
use crate::text::sentence::sentence;
use crate::text::{Prose, Quantity, Sentence};

impl Prose for Chinese {
    fn own_name(&self) -> &'static str {
        "中文"
    }

    fn figures_legend(&self) -> &'static str {
        "数字按"
    }

    fn figures_option(&self, base: Base) -> [&'static str; 3] {
        match base {
            Base::Article => ["按", "报道", "所印"],
            Base::Report => ["按", "报告", "所给"],
        }
    }

    fn show_table(&self) -> &'static str {
        "显示表格"
    }

    fn table_reported(&self) -> &'static str {
        "历年报告"
    }

    fn table_scenario(&self) -> &'static str {
        "你的设想"
    }

    fn scale_legend(&self) -> &'static str {
        "刻度"
    }

    fn scale_name(&self, scale: AxisScale) -> &'static str {
        match scale {
            AxisScale::Linear => "等差",
            AxisScale::Logarithmic => "对数",
        }
    }

    fn reset_all(&self) -> &'static str {
        "全部恢复"
    }

    fn copy_link(&self) -> &'static str {
        "复制链接"
    }

    fn lever_suffix(&self, lever: Lever) -> &'static str {
        match lever {
            Lever::Growth | Lever::Fade => "%",
            Lever::Additions | Lever::Ceiling => "百万",
            Lever::Until => "年",
        }
    }

    fn yours(&self) -> &'static str {
        "你的设定"
    }

    fn skip_link(&self) -> &'static str {
        "直接看图"
    }

    fn mark(&self) -> &'static str {
        "两千二百万份工作"
    }

    fn mark_short(&self) -> &'static str {
        "2,200万"
    }

    fn growth_name(&self) -> &'static str {
        "增长"
    }

    fn growth_heading(&self) -> &'static str {
        "先是一跃，然后缓升"
    }

    fn rail_table(&self) -> &'static str {
        "表格"
    }

    fn rail_sources(&self) -> &'static str {
        "来源"
    }

    fn law_question(&self) -> &'static str {
        "2018年以后会怎样？先选一条规律，再调数值。"
    }

    fn law_legend(&self) -> &'static str {
        "数字怎样继续"
    }

    fn table_heads(&self) -> [&'static str; 5] {
        ["年份", "数量", "报道的“稳步”增加", "当年新增", "增幅"]
    }

    fn show_sources(&self) -> &'static str {
        "这些数字从哪里来"
    }

    fn lever_unit(&self, lever: Lever) -> &'static str {
        match lever {
            Lever::Growth => "每年，%",
            Lever::Additions => "百万个",
            Lever::Fade => "增幅逐年减少，%",
            Lever::Ceiling => "百万个",
            Lever::Until => "年底",
        }
    }

    fn reference(&self, lever: Lever, reference: &Reference) -> (String, String) {
        let value = match lever {
            Lever::Additions => signed(reference.value, reference.decimals),
            _ => grouped(reference.value, reference.decimals),
        };
        let name = match reference.what {
            ReferenceKind::InYear(year) => format!("{}年", year.number()),
            ReferenceKind::MeanOfYears(from, to) => format!("{}–{:02}年", from.number(), to.number() % 100),
            ReferenceKind::Article => String::from("报道"),
            ReferenceKind::LaterReport(year) => format!("{}年报告", year.number()),
        };
        (value, name)
    }

    fn title(&self) -> &'static str {
        "两千二百万份工作"
    }

    fn description(&self) -> String {
        format!(
            "一份报告说，微信2018年创造了{}就业机会。看这个数字怎样增长、从何而来，又要满足什么条件才能继续下去。",
            bounded(&ARTICLE_JOBS_2018).words
        )
    }

    fn headline(&self) -> [&'static str; 2] {
        ["两千二百万", "份工作"]
    }

    fn standfirst(&self) -> Sentence {
        sentence![
            "2019年3月，一篇报道说，微信一年里创造了",
            bounded(&ARTICLE_JOBS_2018),
            "就业机会。这里看它怎样增长，每个数字从哪里来，又要满足什么条件才能继续下去。",
        ]
    }

    fn footer(&self) -> Vec<Sentence> {
        vec![
            sentence![
                "报告由微信、中国信息通信研究院和双方合办的数字中国研究中心发布。我们没有读到原文，这里的数字以通讯社和报刊的转述为准。"
            ],
            sentence![
                "全部计算都在你的浏览器里完成。本页不存储任何内容，不访问任何别的网站，你的设想只写在网址里。"
            ],
        ]
    }

    fn controls_missing(&self, scenario: &Scenario) -> Sentence {
        sentence![
            "这里的控件无法启动，但页面上的内容都可以照常阅读。图中用的是报道自己的增幅：每年",
            Quantity::reported(plain(&ARTICLE_GROWTH_2018)),
            format!("，到{}年为", scenario.until.number()),
            Quantity::assumed(jobs(outcome(scenario), 1)),
            "。",
        ]
    }

    fn read_the_table(&self) -> &'static str {
        "看表格"
    }

    fn comma(&self) -> &'static str {
        "，"
    }

    fn growth_prose(&self) -> Sentence {
        sentence![
            "报道说，2014年以来“平均每年稳步增加",
            bounded(&ARTICLE_ADDITIONS_PER_YEAR),
            "岗位”。实际平均每年增加",
            Quantity::derived(format!("{}个", wan(history::mean_additions().in_millions(), 2))),
            "，而且并不平稳：四年增量的",
            Quantity::derived(format!("{}%", grouped(history::share_of_rise_in_2015() * 100.0, 0))),
            "出在2015年一年。此后各年的增幅是",
            quantity(&GROWTH_2016),
            "、",
            Quantity::derived(format!("{}%", grouped(history::growth_in_2017().in_percent(), 1))),
            "和",
            quantity(&GROWTH_2018),
            "。",
        ]
    }

    fn growth_notes(&self) -> Vec<Sentence> {
        vec![
            sentence!["2014年的数字出自另一家机构：中国信息经济学会。这一跃可能有一部分来自统计方法的改变。"],
            sentence![
                "2015年的数字，有一家报纸印作",
                quantity(&JOBS_2015_PRINTED),
                "；按2015年和2016年印出的增幅推算，都应为",
                quantity(&JOBS_2015),
                "，这里取后者。",
            ],
        ]
    }

    fn source_line(&self) -> Sentence {
        sentence![
            "2018年以前为历年报告数字，据人民网、日本ECC Lab、中国证券网和新华社转述；2018年以后是按你的设定所作的计算，不是预测。"
        ]
    }

    fn figure_about(&self, figure: &Figure) -> String {
        let what = match figure.unit {
            Unit::PercentAYear if !figure.years.is_single() => "年均增幅",
            Unit::Percent | Unit::PercentAYear => "比上年增长",
            Unit::MillionJobsAYear => "平均每年新增的就业机会",
            Unit::MillionPeople => "全国就业人员",
            _ => "微信带动的就业",
        };
        format!("{}{what}", years(figure.years))
    }

    fn caveat(&self, confidence: Confidence) -> Option<&'static str> {
        match confidence {
            Confidence::Verified => None,
            Confidence::Derived => Some("由印出的数字推算而来，没有谁这样印过。"),
            Confidence::Inferred => Some("这是我们的理解，来源没有这样明说。"),
        }
    }

    fn figure(&self, figure: &Figure) -> Quantity {
        Quantity { class: figure.class, ..bounded(figure) }
    }

    fn date(&self, date: Date) -> String {
        match (date.month, date.day) {
            (Some(month), Some(day)) => format!("{}年{month}月{day}日", date.year),
            (Some(month), None) => format!("{}年{month}月", date.year),
            _ => format!("{}年", date.year),
        }
    }

    fn translation(&self) -> &'static str {
        "译文："
    }

    fn lever_why(&self, lever: Lever) -> String {
        match lever {
            Lever::Growth => format!(
                "范围：从一年减少五分之一，到2015年{}%的一半以上；此后各年都没有这么高。",
                grouped(GROWTH_2015.value, digits(&GROWTH_2015))
            ),
            Lever::Additions => {
                String::from("范围：从失去2018年增量的一倍半，到高于2015年的增量，那是有记录以来最多的一年。")
            }
            Lever::Fade => String::from("范围：从不递减，到三年内几乎不再增长。"),
            Lever::Ceiling => format!(
                "范围：从今天的数量，到全国{}就业人员的三分之一以上。",
                wan(EMPLOYMENT_2018.value, digits(&EMPLOYMENT_2018))
            ),
            Lever::Until => String::from("范围：从次年到十七年后。越往后，越只靠规律本身。"),
        }
    }
}

/// A year or a span of years.
fn years(years: Years) -> String {
    if years.is_single() {
        format!("{}年", years.first)
    } else {
        format!("{}–{}年", years.first, years.last)
    }
}
