//! The words inside a chart, in Chinese.

use super::{Chinese, in_wan, wan};
use crate::decimal;
use crate::model::{Jobs, Measure, Year};
use crate::report::{ARTICLE_ADDITIONS_PER_YEAR, Bound};
use crate::text::ChartText;
use crate::text::number::grouped;

impl ChartText for Chinese {
    fn axis_top(&self, millions: f64) -> String {
        joined!(tick(millions), "个就业机会")
    }

    fn axis_tick(&self, millions: f64) -> String {
        if millions >= 100.0 { tick(millions) } else { in_wan(millions, 2) }
    }

    fn year(&self, year: Year) -> String {
        decimal::whole(year.number())
    }

    fn year_short(&self, year: Year) -> String {
        // Of the four digits that every year here has.
        self.year(year).split_off(2)
    }

    fn amount_short(&self, measure: Measure, amount: f64) -> String {
        match measure {
            Measure::WageBill => joined!(grouped(amount * 10.0, 0), "亿"),
            _ => wan(amount, 1),
        }
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

    fn target_line(&self, target: Jobs) -> String {
        joined!("目标", wan(target.in_millions(), 1))
    }

    fn claim_long(&self) -> String {
        joined!("报道所称每年“稳步”增加", in_wan(ARTICLE_ADDITIONS_PER_YEAR.value, 0), "多万个")
    }

    fn claim_short(&self) -> String {
        joined!("每年“稳步”增加", in_wan(ARTICLE_ADDITIONS_PER_YEAR.value, 0), "多万")
    }

    fn claim_misses(&self, millions: f64, bound: Bound) -> String {
        let over = if bound == Bound::MoreThan { "以上" } else { "" };
        joined!("差", wan(millions, 2), over)
    }

    fn additions_caption(&self) -> &'static str {
        "每年新增，万个"
    }

    fn additions_claim(&self) -> String {
        wan(ARTICLE_ADDITIONS_PER_YEAR.value, 0)
    }

    fn bar(&self, millions: f64, _decimals: u8) -> String {
        if millions.abs() >= 100.0 {
            joined!(grouped(millions / 100.0, 1), "亿")
        } else {
            in_wan(millions, 2)
        }
    }

    fn axis_grown(&self, millions: f64, usual: f64) -> String {
        joined!("纵轴现在到", tick(millions), "（平时到", tick(usual), "）。")
    }
}

/// A round number on an axis: 亿 with as many digits as it has.
fn tick(millions: f64) -> String {
    if millions >= 100.0 {
        joined!(grouped(millions / 100.0, u8::from(millions < 1_000.0)), "亿")
    } else {
        joined!(in_wan(millions, 2), "万")
    }
}
