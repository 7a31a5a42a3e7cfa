//! The entries that numbers lead to. In Chinese.

use super::super::{Chinese, bounded, derived, in_unit, quantity};
use crate::model::{Base, Derived, Expression, Interval};
use crate::report::{Bound, Class, Confidence, Date, Figure, SourceKind, Support, Unit, Years};
use crate::text::arithmetic::arithmetic;
use crate::text::number::{ends, grouped};
use crate::text::{EntryProse, Quantity, Sentence};

impl EntryProse for Chinese {
    fn notes_heading(&self) -> &'static str {
        "这些数字从哪里来"
    }

    fn class_name(&self, class: Class) -> &'static str {
        match class {
            Class::Reported => "刊出",
            Class::Derived => "推算",
            Class::Assumed => "你的设定",
        }
    }

    fn statement_name(&self) -> &'static str {
        "引文"
    }

    fn years(&self, years: Years) -> String {
        if years.is_single() {
            format!("{}年", years.first)
        } else {
            format!("{}–{}年", years.first, years.last)
        }
    }

    fn derived(&self, number: Derived, base: Base) -> Quantity {
        derived(number, base)
    }

    fn arithmetic(&self, number: Derived, base: Base) -> Sentence {
        let mut sum = arithmetic(&number.expression(base), ["（", "）"], &|term| match term {
            Expression::Figure(figure) => Some(quantity(figure)),
            Expression::Derived(term) => Some(derived(*term, base)),
            _ => None,
        });
        sum.push(" = ");
        sum.push(derived(number, base).words);
        sum
    }

    fn derived_about(&self, number: Derived) -> &'static str {
        super::derived::about(number)
    }

    fn computed_here(&self) -> &'static str {
        "由刊出的数字推算"
    }

    fn counterpart_label(&self, other: SourceKind) -> &'static str {
        if other == SourceKind::Article { "报道" } else { "报告" }
    }

    fn rounding_label(&self) -> &'static str {
        "取整范围"
    }

    fn rounding(&self, unit: Unit, interval: Interval, decimals: i8) -> String {
        // One digit more than was printed shows where the rounding ends.
        let digits = u8::try_from(decimals.saturating_add(1)).unwrap_or(0);
        if interval.is_bounded() {
            let [from, to] = ends(interval, digits, |value, digits| in_unit(unit, value, digits));
            format!("{from}至{to}")
        } else {
            String::from("无从得知")
        }
    }

    fn more_exactly(&self, derived: Derived, base: Base) -> String {
        let digits = u8::try_from(derived.decimals().saturating_add(1)).unwrap_or(0);
        format!("更确切地说是{}，", in_unit(derived.unit(), derived.value(base), digits))
    }

    fn precision(&self, figure: &Figure) -> String {
        let interval = Interval::of(figure);
        if figure.bound == Bound::MoreThan {
            return self.rounding(figure.unit, interval, figure.decimals.saturating_sub(1));
        }
        let digits = u8::try_from(figure.decimals.saturating_add(1)).unwrap_or(0);
        let half = (interval.to - interval.from) / 2.0;
        match figure.unit {
            Unit::Percent | Unit::PercentAYear => format!("±{}个百分点", grouped(half, digits)),
            // 每年 stands before an amount, and the sign before the number.
            Unit::RenminbiAYear => format!("±{}元", grouped(half, digits)),
            Unit::HoursAWeek => format!("±{}小时", grouped(half, digits)),
            unit => format!("±{}", in_unit(unit, half, digits)),
        }
    }

    fn support(&self, support: Support) -> &'static str {
        match support {
            Support::OneSource => "只有一个来源，未找到第二个。",
            Support::SeveralSources => "不止一个来源。",
            Support::Company => "公司自己的数字，无人核实。",
        }
    }

    fn note_label(&self) -> &'static str {
        "须知"
    }

    fn used_in(&self) -> &'static str {
        "回到："
    }

    fn page_head(&self) -> &'static str {
        "页首"
    }

    fn sum_caption(&self) -> &'static str {
        "算式"
    }

    fn popover_label(&self) -> &'static str {
        "这个数字从哪里来"
    }

    fn popover_close(&self) -> &'static str {
        "关闭"
    }

    fn caveat(&self, confidence: Confidence) -> Option<&'static str> {
        match confidence {
            Confidence::Verified => None,
            Confidence::Derived => Some("由刊出的数字推算而来，未见任何媒体直接刊出。"),
            Confidence::Inferred => Some("这是我们的理解，来源没有这样明说。"),
        }
    }

    fn figure(&self, figure: &'static Figure) -> Quantity {
        bounded(figure)
    }

    fn date(&self, date: Date) -> String {
        match (date.month, date.day) {
            (Some(month), Some(day)) => format!("{}年{month}月{day}日", date.year),
            (Some(month), None) => format!("{}年{month}月", date.year),
            _ => format!("{}年", date.year),
        }
    }

    fn via(&self, site: &str) -> String {
        format!("（{site}）")
    }

    fn translation(&self) -> &'static str {
        "译文："
    }

    fn between_sentences(&self) -> &'static str {
        ""
    }

    fn comma(&self) -> &'static str {
        "，"
    }
}
