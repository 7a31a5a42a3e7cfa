//! The list of sources. In Chinese.

use super::super::{Chinese, bounded};
use crate::report::{Confidence, Date, Figure, Unit, Years};
use crate::text::{Quantity, SourceProse};

impl SourceProse for Chinese {
    fn figure_about(&self, figure: &Figure) -> String {
        let what = match figure.unit {
            Unit::PercentAYear if !figure.years.is_single() => "年均增幅",
            Unit::Percent | Unit::PercentAYear => "比上年增长",
            Unit::MillionJobsAYear => "平均每年新增的就业机会",
            Unit::MillionPeople => "全国就业人员",
            Unit::MillionJobs => "微信带动的就业",
            Unit::MillionAccounts => "用户账号",
            Unit::MillionMiniPrograms => "小程序",
            Unit::RenminbiBillion | Unit::RenminbiTrillion => "消费或流水",
            Unit::RenminbiAYear => "工资",
            Unit::HoursAWeek => "工作时间",
        };
        format!("{}{what}", years(figure.years))
    }

    fn caveat(&self, confidence: Confidence) -> Option<&'static str> {
        match confidence {
            Confidence::Verified => None,
            Confidence::Derived => Some("由刊出的数字推算而来，未见任何媒体直接刊出。"),
            Confidence::Inferred => Some("这是我们的理解，来源没有这样明说。"),
        }
    }

    fn figure(&self, figure: &Figure) -> Quantity {
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

    fn comma(&self) -> &'static str {
        "，"
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
