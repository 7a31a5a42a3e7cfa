//! What the sliders and buttons say of a scenario, in Chinese.

use super::{Chinese, amount, plain, wan};
use crate::decimal;
use crate::model::{Law, Lever, Measure, Part, Scenario, marginal};
use crate::text::number::grouped;
use crate::text::sentence::sentence;
use crate::text::{ControlText, GrowthText, Quantity, Sentence};

/// The words of one lever.
struct Words {
    /// Its name.
    name: &'static str,
    /// What stands behind a value of it.
    unit: &'static str,
    /// What stands before and behind a spoken value.
    spoken: [&'static str; 2],
    /// One unit more of it.
    more: &'static str,
}

/// The words of the levers, in the order of [`Lever::ALL`].
const WORDS: [Words; 17] = [
    Words::new("增长率", "%", ["每年增长", "%"], "每提高1个百分点"),
    Words::new("截至", "年", ["", "年"], "再往后一年"),
    Words::new("每年新增", "个", ["每年增加", "个"], "每年再多100万个"),
    Words::new("递减幅度", "%", ["增幅每年减少", "%"], "每提高1个百分点"),
    Words::new("上限", "个", ["", "个"], "上限每提高100万个"),
    Words::new("上下浮动", "个百分点", ["上下各", "个百分点"], "每多1个百分点"),
    Words::new("目标", "个", ["", "个"], "每提高100万个"),
    Words::new("主要收入占比", "%", ["占全部就业机会的", "%"], "每提高1个百分点"),
    Words::new("小程序增长率", "%", ["每年增长", "%"], "每提高1个百分点"),
    Words::new("小程序递减幅度", "%", ["增幅每年减少", "%"], "每提高1个百分点"),
    Words::new("主业工时", "%", ["全职工时的", "%"], "每提高1个百分点"),
    Words::new("副业工时", "%", ["全职工时的", "%"], "每提高1个百分点"),
    Words::new("年薪", "元", ["每年", "元"], "年薪每多1,000元"),
    Words::new("新增岗位占比", "%", ["占全部就业机会的", "%"], "每提高1个百分点"),
    Words::new("用户数", "", ["", ""], "每多1亿"),
    Words::new("求职比例", "%", ["其中", "%"], "每提高1个百分点"),
    Words::new("求职成功率", "%", ["求职者的", "%"], "每提高1个百分点"),
];

impl Words {
    const fn new(
        name: &'static str,
        unit: &'static str,
        spoken: [&'static str; 2],
        more: &'static str,
    ) -> Self {
        Self { name, unit, spoken, more }
    }

    const fn of(lever: Lever) -> &'static Self {
        &WORDS[lever as usize]
    }
}

impl ControlText for Chinese {
    fn not_sure(&self) -> &'static str {
        "说不准"
    }

    fn lever_suffix(&self, lever: Lever) -> &'static str {
        match lever {
            Lever::Additions | Lever::Ceiling | Lever::Target | Lever::Users => "万",
            Lever::GiveOrTake => "点",
            Lever::Until => "年",
            Lever::Wage => "元",
            _ => "%",
        }
    }

    fn lever_name(&self, lever: Lever) -> &'static str {
        Words::of(lever).name
    }

    fn part_words(&self, part: Part) -> &'static str {
        match part {
            Part::Value => "",
            Part::Low => "，最低",
            Part::High => "，最高",
        }
    }

    fn lever_value(&self, lever: Lever, value: f64) -> String {
        let [mut before, behind] = Words::of(lever).spoken;
        // Chinese says by how much it shrinks, not that it grows by less than nought.
        if value < 0.0 {
            before = "每年减少";
        }
        let number = number(lever, value.abs());
        let said = lever.article().map(|figure| joined!("，报道说", plain(figure)));
        [before, &number, behind, &said.unwrap_or_default()].concat()
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

    fn amount(&self, measure: Measure, amount: f64, decimals: u8) -> String {
        super::amount(measure, amount, decimals)
    }

    fn lever_effect(&self, scenario: &Scenario, lever: Lever) -> Sentence {
        let change = marginal(scenario, lever);
        let when = match lever.measure() {
            Measure::Jobs | Measure::MiniProgramJobs if lever != Lever::Until => {
                joined!(decimal::whole(scenario.until().number()), "年")
            }
            _ => String::new(),
        };
        if change.abs() < 0.005 {
            return sentence![joined!("再进一格，", when, "几乎没有变化。")];
        }
        let verb = if change < 0.0 { "约减少" } else { "约增加" };
        let size = amount(lever.measure(), change.abs(), 2);
        sentence![joined!(Words::of(lever).more, "，", when, verb), Quantity::of_lever(lever, size), "。",]
    }

    fn lever_unused(&self, law: Law) -> String {
        joined!("“", self.law_name(law), "”不用这一项。")
    }

    fn reset(&self, lever: Lever, to: f64) -> String {
        joined!(self.lever_name(lever), "恢复为", with_unit(lever, to))
    }

    fn less(&self, lever: Lever) -> String {
        joined!("减少：", self.lever_name(lever))
    }

    fn more(&self, lever: Lever) -> String {
        joined!("增加：", self.lever_name(lever))
    }

    fn out_of_range(&self, lever: Lever, used: f64) -> String {
        let spec = lever.spec();
        joined!(
            "超出",
            number(lever, spec.minimum),
            "至",
            number(lever, spec.maximum),
            "的范围，计算用",
            with_unit(lever, used),
            "。"
        )
    }

    fn not_a_number(&self, lever: Lever, used: f64) -> String {
        joined!("这不是数字，计算仍用", with_unit(lever, used), "。")
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

/// A lever's value with its unit: `10.0%`, `200万个`, `2025年`.
pub(super) fn with_unit(lever: Lever, value: f64) -> String {
    [&number(lever, value), Words::of(lever).unit].concat()
}

/// A lever's value by itself, in the unit of its field.
fn number(lever: Lever, value: f64) -> String {
    match lever {
        Lever::Until => decimal::format(value, 0),
        Lever::Additions | Lever::Ceiling | Lever::Target => wan(value, 2),
        Lever::Users => super::job_search::yi(value),
        _ => grouped(value, lever.spec().decimals),
    }
}

/// The factor and the decimals of a number field: people and jobs are typed in 万, as Chinese counts them.
fn in_field(lever: Lever) -> (f64, u8) {
    match lever {
        Lever::Additions | Lever::Ceiling | Lever::Target | Lever::Users => (super::WAN, 0),
        _ => (1.0, lever.spec().decimals),
    }
}
