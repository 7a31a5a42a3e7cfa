//! The list of sources. In English.

use super::super::{English, bounded};
use crate::report::{Confidence, Date, Figure, Unit, Years};
use crate::text::{Quantity, SourceProse};

impl SourceProse for English {
    fn figure_about(&self, figure: &Figure) -> String {
        let what = match figure.unit {
            Unit::PercentAYear if !figure.years.is_single() => "mean growth a year",
            Unit::Percent | Unit::PercentAYear => "growth on the year before",
            Unit::MillionJobsAYear => "job opportunities added a year",
            Unit::MillionPeople => "people employed in China",
            Unit::MillionJobs => "job opportunities",
            Unit::MillionAccounts => "user accounts",
            Unit::MillionMiniPrograms => "mini-programs",
            Unit::RenminbiBillion | Unit::RenminbiTrillion => "consumption or turnover",
            Unit::RenminbiAYear => "wage",
            Unit::HoursAWeek => "working time",
        };
        format!("{what}, {}", years(figure.years))
    }

    fn caveat(&self, confidence: Confidence) -> Option<&'static str> {
        match confidence {
            Confidence::Verified => None,
            Confidence::Derived => Some("Computed from printed figures; nobody printed it in this form."),
            Confidence::Inferred => Some("Our reading of the source; it does not say so in these words."),
        }
    }

    fn figure(&self, figure: &Figure) -> Quantity {
        bounded(figure)
    }

    fn date(&self, date: Date) -> String {
        let month = date.month.and_then(|month| MONTHS.get(usize::from(month) - 1));
        match (month, date.day) {
            (Some(month), Some(day)) => format!("{day} {month} {}", date.year),
            (Some(month), None) => format!("{month} {}", date.year),
            _ => date.year.to_string(),
        }
    }

    fn via(&self, site: &str) -> String {
        format!(" ({site})")
    }

    fn translation(&self) -> &'static str {
        "In English: "
    }

    fn comma(&self) -> &'static str {
        ", "
    }
}

/// The months, January first.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A year or a span of years.
fn years(years: Years) -> String {
    if years.is_single() {
        years.first.to_string()
    } else {
        format!("{}–{:02}", years.first, years.last % 100)
    }
}
