//! The page in Simplified Chinese: written in Chinese, with counts in 万 and 亿.

mod chart;
mod control;
mod growth;
mod page;
mod prose;

use super::number::{digits, grouped};
use super::{Quantity, Text};
use crate::model::Jobs;
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
        format!("{}亿", grouped(millions / 100.0, 2))
    } else {
        format!("{}万", in_wan(millions, decimals))
    }
}

/// The number of 万 in so many millions, with the two digits fewer that the larger unit takes.
fn in_wan(millions: f64, decimals: u8) -> String {
    grouped(millions * WAN, decimals.saturating_sub(2))
}

/// A count of jobs in running text: `4,355万个`.
fn jobs(jobs: Jobs, decimals: u8) -> String {
    format!("{}个", wan(jobs.in_millions(), decimals))
}

/// A figure with its printed digits.
fn plain(figure: &Figure) -> String {
    let (value, digits) = (figure.value, digits(figure));
    match figure.unit {
        Unit::Percent | Unit::PercentAYear => format!("{}%", grouped(value, digits)),
        Unit::MillionJobs | Unit::MillionJobsAYear | Unit::MillionAccounts | Unit::MillionMiniPrograms => {
            format!("{}个", wan(value, digits))
        }
        Unit::MillionPeople => format!("{}人", wan(value, digits)),
        // A billion yuan is ten 亿元, a trillion ten thousand of them.
        Unit::RenminbiBillion => format!("{}亿元", grouped(value * 10.0, digits.saturating_sub(1))),
        Unit::RenminbiTrillion => format!("{}万亿元", grouped(value, digits)),
        Unit::RenminbiAYear => format!("每年{}元", grouped(value, digits)),
        Unit::HoursAWeek => format!("每周{}小时", grouped(value, digits)),
    }
}

/// A figure in a sentence, marked with its class.
fn quantity(figure: &Figure) -> Quantity {
    Quantity::of(figure, plain(figure))
}

/// A figure in a sentence with the bound that its words give it.
fn bounded(figure: &Figure) -> Quantity {
    let words = match (figure.bound, figure.unit) {
        (Bound::Exactly, _) => plain(figure),
        // 多 stands between the number and its measure word: 2,200多万个.
        (Bound::MoreThan, Unit::MillionJobs | Unit::MillionJobsAYear) if figure.value < 100.0 => {
            format!("{}多万个", in_wan(figure.value, digits(figure)))
        }
        (Bound::MoreThan, _) => format!("超过{}", plain(figure)),
        (Bound::About, _) => format!("约{}", plain(figure)),
    };
    Quantity::of(figure, words)
}
