//! The words inside a chart, in Chinese.

use super::{Chinese, in_wan, wan};
use crate::model::{Jobs, Scenario, Year, history};
use crate::report::ARTICLE_ADDITIONS_PER_YEAR;
use crate::text::number::{digits, grouped};
use crate::text::{ChartText, GrowthText};

impl ChartText for Chinese {
    fn chart_description(&self, scenario: &Scenario) -> String {
        let [first, second, ..] = history::counted(scenario.figures);
        format!(
            "折线图。历年数字：2014年{}个，2015年{}个，此后缓慢升到2018年的{}个。虚线是报道所说的每年“稳步”增加{}个，\
             到2018年差{}个。{}",
            wan(first.jobs.in_millions(), 2),
            wan(second.jobs.in_millions(), 2),
            wan(scenario.figures.jobs_2018().in_millions(), digits(scenario.figures.figure())),
            wan(ARTICLE_ADDITIONS_PER_YEAR.value, 0),
            wan(history::claim_shortfall(scenario.figures).in_millions(), 2),
            self.result(scenario).plain()
        )
    }

    fn axis_top(&self, millions: f64) -> String {
        format!("{}个就业机会", tick(millions))
    }

    fn axis_tick(&self, millions: f64) -> String {
        if millions >= 100.0 { tick(millions) } else { in_wan(millions, 2) }
    }

    fn year(&self, year: Year) -> String {
        year.number().to_string()
    }

    fn year_short(&self, year: Year) -> String {
        format!("{:02}", year.number() % 100)
    }

    fn point(&self, jobs: Jobs, decimals: u8) -> String {
        wan(jobs.in_millions(), decimals)
    }

    fn point_bare(&self, jobs: Jobs, decimals: u8) -> String {
        in_wan(jobs.in_millions(), decimals)
    }

    fn reported_side(&self) -> &'static str {
        "报告数字"
    }

    fn scenario_side(&self) -> &'static str {
        "你的设想"
    }

    fn claim_long(&self) -> String {
        format!("报道所说的每年“稳步”增加{}多万个", in_wan(ARTICLE_ADDITIONS_PER_YEAR.value, 0))
    }

    fn claim_short(&self) -> String {
        format!("每年“稳步”增加{}多万", in_wan(ARTICLE_ADDITIONS_PER_YEAR.value, 0))
    }

    fn claim_misses(&self, millions: f64) -> String {
        format!("差{}", wan(millions, 2))
    }

    fn additions_caption(&self) -> &'static str {
        "每年新增，万个"
    }

    fn additions_claim(&self) -> String {
        wan(ARTICLE_ADDITIONS_PER_YEAR.value, 0)
    }

    fn bar(&self, millions: f64, _decimals: u8) -> String {
        in_wan(millions, 2)
    }

    fn axis_grown(&self, millions: f64, usual: f64) -> String {
        format!("纵轴现在到{}（平时到{}）。", tick(millions), tick(usual))
    }
}

/// A round number on an axis: 亿 with as many digits as it has.
fn tick(millions: f64) -> String {
    if millions >= 100.0 {
        format!("{}亿", grouped(millions / 100.0, u8::from(millions < 1_000.0)))
    } else {
        format!("{}万", in_wan(millions, 2))
    }
}
