//! The page in Simplified Chinese: written in Chinese, with counts in 万 and 亿.

mod chart;
mod control;
mod growth;
mod guess;
mod job_search;
mod jobs;
mod living;
mod mini_programs;
mod page;
mod prose;
mod workbench;

use super::number::{digits, grouped, percent};
use super::{Quantity, Text};
use crate::decimal;
use crate::model::{Base, Derived, Jobs, Measure};
use crate::report::{Bound, Figure, Unit};

/// Simplified Chinese.
#[derive(Debug)]
pub(super) struct Chinese;

impl Text for Chinese {}

/// 万 in a million.
const WAN: f64 = 100.0;

/// A count without its measure word; `decimals` as printed in millions: `2,235万`, `1.07亿`.
fn wan(millions: f64, decimals: u8) -> String {
    // 100 million make one 亿, and so does what rounds to ten thousand 万.
    if millions.abs() >= 99.995 {
        joined!(grouped(millions / 100.0, 2), "亿")
    } else {
        joined!(in_wan(millions, decimals), "万")
    }
}

/// A printed count without its measure word, with the digits that it was printed with in millions: `7.7586亿`, `10亿`,
/// `2,235万`.
fn printed(millions: f64, digits: u8) -> String {
    if millions.abs() >= 99.995 {
        joined!(decimal::shortest(millions / 100.0, digits.saturating_add(2)), "亿")
    } else {
        wan(millions, digits)
    }
}

/// The number of 万 in so many millions, with the two digits fewer that the larger unit takes.
fn in_wan(millions: f64, decimals: u8) -> String {
    grouped(millions * WAN, decimals.saturating_sub(2))
}

/// A count of jobs in running text: `4,355万个`.
fn jobs(jobs: Jobs, decimals: u8) -> String {
    joined!(wan(jobs.in_millions(), decimals), "个")
}

/// What a slider moves, in running text: `282万个`, `52亿元`; `value` in the measure's unit, `decimals` as in millions.
fn amount(measure: Measure, value: f64, decimals: u8) -> String {
    match measure {
        Measure::WageBill => joined!(grouped(value * 10.0, decimals.saturating_sub(1)), "亿元"),
        Measure::Found => joined!(wan(value, decimals), "人"),
        _ => jobs(Jobs::millions(value), decimals),
    }
}

/// A figure with its printed digits.
fn plain(figure: &Figure) -> String {
    in_unit(figure.unit, figure.value, digits(figure))
}

/// A value with its unit and so many digits, as in the English unit.
fn in_unit(unit: Unit, value: f64, digits: u8) -> String {
    match unit {
        Unit::Percent | Unit::PercentAYear => percent(value, digits),
        Unit::PercentagePoints => joined!(grouped(value, digits), "个百分点"),
        Unit::MillionJobs | Unit::MillionJobsAYear | Unit::MillionAccounts | Unit::MillionMiniPrograms => {
            joined!(printed(value, digits), "个")
        }
        Unit::MillionPeople => joined!(printed(value, digits), "人"),
        Unit::Renminbi => joined!(grouped(value, digits), "元"),
        // A billion yuan is ten 亿元, a trillion ten thousand of them.
        Unit::RenminbiBillion => joined!(grouped(value * 10.0, digits.saturating_sub(1)), "亿元"),
        Unit::RenminbiTrillion => joined!(grouped(value, digits), "万亿元"),
        Unit::RenminbiAYear => joined!("每年", grouped(value, digits), "元"),
        Unit::HoursAWeek => joined!("每周", grouped(value, digits), "小时"),
        Unit::Times => joined!(grouped(value, digits), "倍"),
    }
}

/// An amount of money as a Chinese text prints it, without grouping and measure word: `4198亿`. The text in the other
/// language quotes it too.
pub(super) fn in_yi(figure: &Figure) -> String {
    joined!(decimal::format(figure.value * 10.0, 0), "亿")
}

/// A figure in a sentence, marked with its class.
fn quantity(figure: &'static Figure) -> Quantity {
    Quantity::of(figure, plain(figure))
}

/// A derived number in a sentence.
fn derived(derived: Derived, base: Base) -> Quantity {
    let digits = u8::try_from(derived.decimals()).unwrap_or(0);
    Quantity::derived(derived, in_unit(derived.unit(), derived.value(base), digits))
}

/// A figure in a sentence with the bound that its words give it.
fn bounded(figure: &'static Figure) -> Quantity {
    let words = match (figure.bound, figure.unit) {
        (Bound::Exactly, _) => plain(figure),
        // 多 stands between the number and its measure word: 2,200多万个.
        (Bound::MoreThan, Unit::MillionJobs | Unit::MillionJobsAYear) if figure.value < 100.0 => {
            joined!(in_wan(figure.value, digits(figure)), "多万个")
        }
        (Bound::MoreThan, _) => joined!("超过", plain(figure)),
        (Bound::About, _) => joined!("约", plain(figure)),
    };
    Quantity::of(figure, words)
}
