//! The growth figure's prose, result, table and sources, in Chinese.

use super::{Chinese, bounded, in_wan, jobs, quantity, wan};
use crate::model::{Jobs, Law, Scenario, history, outcome, share_of_employed};
use crate::report::{
    ARTICLE_ADDITIONS_PER_YEAR, Confidence, Date, EMPLOYMENT_2018, Figure, GROWTH_2016, GROWTH_2018, JOBS_2015,
    JOBS_2015_PRINTED, Unit, Years,
};
use crate::text::number::{digits, grouped, signed};
use crate::text::sentence::sentence;
use crate::text::{GrowthText, Quantity, Sentence};

impl GrowthText for Chinese {
    fn growth_name(&self) -> &'static str {
        "增长"
    }

    fn growth_heading(&self) -> &'static str {
        "先是一跃，然后缓升"
    }

    fn growth_prose(&self) -> Sentence {
        sentence![
            "报道说，2014年以来“平均每年稳步增加",
            bounded(&ARTICLE_ADDITIONS_PER_YEAR),
            "岗位”。实际平均每年增加",
            Quantity::derived(jobs(Jobs::millions(history::mean_additions().in_millions()), 2)),
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

    fn growth_notes_label(&self) -> &'static str {
        "关于这些数字"
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

    fn law_name(&self, law: Law) -> &'static str {
        match law {
            Law::Steady => "每年等量增加",
            Law::Rate => "固定增长率",
            Law::Fading => "增速递减",
            Law::Ceiling => "趋近上限",
        }
    }

    fn law_outcome(&self, scenario: &Scenario, law: Law) -> String {
        let end = wan(outcome(&Scenario { law, ..*scenario }).in_millions(), 1);
        let growth = grouped(scenario.growth.in_percent(), 1);
        match law {
            Law::Steady => {
                format!("每年{}万：{end}", signed(scenario.additions.in_millions() * super::WAN, 0))
            }
            Law::Rate => format!("每年{growth}%：{end}"),
            Law::Fading => format!("{growth}%，逐年减{}%：{end}", grouped(scenario.fade.in_percent(), 0)),
            Law::Ceiling => format!("上限{}：{end}", wan(scenario.ceiling.in_millions(), 0)),
        }
    }

    fn result(&self, scenario: &Scenario) -> Sentence {
        let end = outcome(scenario);
        let start = scenario.figures.jobs_2018();
        let goes = if in_wan(end.in_millions(), 1) == in_wan(start.in_millions(), 1) {
            "仍为"
        } else if end > start {
            "将达到"
        } else {
            "将降到"
        };
        let growth = Quantity::assumed(format!("{}%", grouped(scenario.growth.in_percent(), 1)));
        let end = Quantity::assumed(jobs(end, 1));
        let year = format!("，{}年{goes}", scenario.until.number());
        match scenario.law {
            Law::Steady => {
                let additions = scenario.additions.in_millions();
                let verb = if additions < 0.0 { "若每年减少" } else { "若每年增加" };
                sentence![verb, Quantity::assumed(jobs(Jobs::millions(additions.abs()), 1)), year, end, "。"]
            }
            Law::Rate => sentence!["若每年增长", growth, year, end, "。"],
            Law::Fading => {
                let fade = Quantity::assumed(format!("{}%", grouped(scenario.fade.in_percent(), 0)));
                sentence!["若起初每年增长", growth, "，增幅逐年减少", fade, year, end, "。"]
            }
            Law::Ceiling => {
                let ceiling = Quantity::assumed(jobs(scenario.ceiling, 0));
                sentence!["若起初每年增长", growth, "，随后放缓，趋近", ceiling, "的上限", year, end, "。"]
            }
        }
    }

    fn caution(&self, scenario: &Scenario) -> Option<Sentence> {
        let share = share_of_employed(outcome(scenario));
        let employed = Quantity::reported(format!("{}人", wan(EMPLOYMENT_2018.value, digits(&EMPLOYMENT_2018))));
        if share > 1.0 {
            Some(sentence!["这已超过2018年全国就业人员总数", employed, "。"])
        } else if share >= 0.1 {
            Some(sentence![
                "这相当于2018年全国就业人员",
                employed,
                "的",
                Quantity::assumed(format!("{}%", grouped(share * 100.0, 0))),
                "。",
            ])
        } else {
            None
        }
    }

    fn source_line(&self) -> Sentence {
        sentence!["2018年以前为历年报告数字，据人民网、日本ECC Lab、中国证券网和新华社转述；2018年以后是按你的设定所作的计算，不是预测。"]
    }

    fn show_table(&self) -> &'static str {
        "显示表格"
    }

    fn table_caption(&self, scenario: &Scenario) -> String {
        format!("就业机会，万个。2018年以后：{}", self.result(scenario).plain())
    }

    fn table_heads(&self) -> [&'static str; 5] {
        ["年份", "数量", "报道的“稳步”增加", "当年新增", "增幅"]
    }

    fn table_reported(&self) -> &'static str {
        "历年报告"
    }

    fn table_scenario(&self) -> &'static str {
        "你的设想"
    }

    fn cell_jobs(&self, jobs: Jobs, decimals: u8) -> String {
        in_wan(jobs.in_millions(), decimals)
    }

    fn cell_added(&self, millions: f64) -> String {
        signed(millions * super::WAN, 0)
    }

    fn show_sources(&self) -> &'static str {
        "这些数字从哪里来"
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

    fn figure_caveat(&self, figure: &Figure) -> Option<&'static str> {
        match figure.confidence {
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
}

/// A year or a span of years.
fn years(years: Years) -> String {
    if years.is_single() { format!("{}年", years.first) } else { format!("{}–{}年", years.first, years.last) }
}
