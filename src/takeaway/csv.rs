//! The numbers of a scenario and its futures as comma-separated values (RFC 4180).

use crate::decimal;
use crate::model::history::BASE_YEAR;
use crate::model::{DOTS, Jobs, Outlook, Row, rows};
use crate::state::State;

/// The names of the columns before the futures', for programs and so the same in every language: the year, `reported` or
/// `scenario`, the count, the change over the year before in millions and in per cent, and the two ends of the range.
const HEADS: [&str; 7] = [
    "year",
    "kind",
    "jobs_millions",
    "added_millions",
    "growth_percent",
    "tenth_percentile_millions",
    "ninetieth_percentile_millions",
];

/// A row for each year: what was counted or what the scenario makes of it, the range of its futures, and the fifty paths
/// that end at the dots. `quantiles` has the tenth and the ninetieth per cent for 2018 and each year of the scenario. The
/// last column of the first row is the query that leads back to the scenario.
#[must_use]
pub fn csv(page: &State, outlook: &Outlook, quantiles: &[[Jobs; 2]]) -> String {
    let mut text = HEADS.join(",");
    for dot in 1..=DOTS {
        text.push_str(&format!(",future_{dot:02}"));
    }
    text.push_str(",query\r\n");
    for (index, row) in rows(&page.scenario).iter().enumerate() {
        let ahead = row.year.number().checked_sub(BASE_YEAR.number()).map(usize::from);
        text.push_str(&cells(row, ahead.and_then(|years| quantiles.get(years))).join(","));
        for path in &outlook.paths {
            text.push(',');
            if let Some(jobs) = ahead.and_then(|years| path.get(years)) {
                text.push_str(&millions(*jobs));
            }
        }
        text.push(',');
        if index == 0 {
            text.push_str(&quoted(&page.query()));
        }
        text.push_str("\r\n");
    }
    text
}

fn cells(row: &Row, range: Option<&[Jobs; 2]>) -> [String; 7] {
    let kind = if row.figure.is_some() { "reported" } else { "scenario" };
    let range = |end: usize| range.map(|range| millions(range[end])).unwrap_or_default();
    [
        row.year.number().to_string(),
        kind.to_owned(),
        millions(row.jobs),
        row.added.map(|added| decimal::format(added.in_millions(), 4)).unwrap_or_default(),
        row.growth.map(|growth| decimal::format(growth.in_percent(), 4)).unwrap_or_default(),
        range(0),
        range(1),
    ]
}

fn millions(jobs: Jobs) -> String {
    decimal::format(jobs.in_millions(), 4)
}

/// A text in quotation marks, since it may hold commas.
fn quoted(text: &str) -> String {
    ["\"", &text.replace('"', "\"\""), "\""].concat()
}
