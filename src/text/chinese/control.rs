//! What the sliders and buttons say of a scenario, in Chinese.

use super::{Chinese, wan};
use crate::decimal;
use crate::model::{Law, Lever, Scenario, marginal};
use crate::report::{ARTICLE_ADDITIONS_PER_YEAR, ARTICLE_GROWTH_2018};
use crate::text::number::{MINUS, digits, grouped};
use crate::text::{ControlText, GrowthText};

impl ControlText for Chinese {
    fn lever_name(&self, lever: Lever) -> &'static str {
        match lever {
            Lever::Growth => "增长率",
            Lever::Additions => "每年新增",
            Lever::Fade => "递减幅度",
            Lever::Ceiling => "上限",
            Lever::Until => "截至",
        }
    }

    fn lever_value(&self, lever: Lever, value: f64) -> String {
        let spec = lever.spec();
        let number = grouped(value, spec.decimals).replace(MINUS, "负");
        match lever {
            Lever::Growth => format!(
                "每年{}{}%，报道说增长{}%",
                if value < 0.0 { "减少" } else { "增长" },
                grouped(value.abs(), spec.decimals),
                grouped(ARTICLE_GROWTH_2018.value, digits(&ARTICLE_GROWTH_2018))
            ),
            Lever::Additions => format!(
                "每年{}{}个，报道说增加超过{}个",
                if value < 0.0 { "减少" } else { "增加" },
                wan(value.abs(), 2),
                wan(ARTICLE_ADDITIONS_PER_YEAR.value, 0)
            ),
            Lever::Fade => format!("增幅每年减少{number}%"),
            Lever::Ceiling => format!("{}个", wan(value, 0)),
            Lever::Until => format!("{}年", decimal::format(value, 0)),
        }
    }

    fn field(&self, lever: Lever, value: f64) -> String {
        let (factor, decimals) = in_field(lever);
        decimal::format(value * factor, decimals)
    }

    fn typed(&self, lever: Lever, text: &str) -> Option<f64> {
        let (factor, decimals) = in_field(lever);
        let shown =
            decimal::parse(text).and_then(|value| decimal::parse(&decimal::format(value, decimals)))?;
        Some(shown / factor)
    }

    fn lever_effect(&self, scenario: &Scenario, lever: Lever) -> String {
        let change = marginal(scenario, lever).in_millions();
        if change.abs() < 0.005 {
            return format!("再进一格，{}年几乎没有变化。", scenario.until.number());
        }
        let verb = if change < 0.0 { "约减少" } else { "约增加" };
        let size = wan(change.abs(), 2);
        let year = scenario.until.number();
        match lever {
            Lever::Growth | Lever::Fade => format!("每提高1个百分点，{year}年{verb}{size}个。"),
            Lever::Additions => format!("每年再多100万个，{year}年{verb}{size}个。"),
            Lever::Ceiling => format!("上限每提高100万个，{year}年{verb}{size}个。"),
            Lever::Until => format!("再往后一年，{verb}{size}个。"),
        }
    }

    fn lever_unused(&self, law: Law) -> String {
        format!("“{}”不用这一项。", self.law_name(law))
    }

    fn reset(&self, lever: Lever) -> String {
        format!("{}恢复为{}", self.lever_name(lever), value_with_unit(lever, lever.spec().default))
    }

    fn less(&self, lever: Lever) -> String {
        format!("减少：{}", self.lever_name(lever))
    }

    fn more(&self, lever: Lever) -> String {
        format!("增加：{}", self.lever_name(lever))
    }

    fn out_of_range(&self, lever: Lever, used: f64) -> String {
        let spec = lever.spec();
        format!(
            "超出{}至{}的范围，计算用{}。",
            plain(lever, spec.minimum),
            plain(lever, spec.maximum),
            value_with_unit(lever, used)
        )
    }

    fn not_a_number(&self, lever: Lever, used: f64) -> String {
        format!("这不是数字，计算仍用{}。", value_with_unit(lever, used))
    }

    fn link_copied(&self) -> &'static str {
        "已复制。"
    }

    fn link_by_hand(&self) -> &'static str {
        "请从这里复制："
    }

    fn link_field(&self) -> &'static str {
        "这个设想的链接"
    }
}

/// A slider's value with its unit: `10.0%`, `200万个`, `2025年`.
pub(super) fn value_with_unit(lever: Lever, value: f64) -> String {
    match lever {
        Lever::Growth | Lever::Fade => format!("{}%", plain(lever, value)),
        Lever::Additions | Lever::Ceiling => format!("{}个", wan(value, 2)),
        Lever::Until => format!("{}年", plain(lever, value)),
    }
}

/// A slider's value by itself, in the unit of its field.
fn plain(lever: Lever, value: f64) -> String {
    match lever {
        Lever::Until => decimal::format(value, 0),
        Lever::Additions | Lever::Ceiling => wan(value, 2),
        Lever::Growth | Lever::Fade => grouped(value, lever.spec().decimals),
    }
}

/// The factor and the decimals of a number field: jobs are typed in 万, as Chinese counts them.
fn in_field(lever: Lever) -> (f64, u8) {
    match lever {
        Lever::Additions | Lever::Ceiling => (super::WAN, 0),
        Lever::Growth | Lever::Fade | Lever::Until => (1.0, lever.spec().decimals),
    }
}
