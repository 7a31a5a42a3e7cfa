//! The growth figure as rows, one for each year: what its table shows and its charts draw.

use super::history;
use super::projection::project;
use super::scenario::Scenario;
use super::unit::{Additions, Jobs, Rate, Year};
use crate::report::Figure;

/// One year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Row {
    /// The year.
    pub year: Year,
    /// The count, or what the scenario makes of it.
    pub jobs: Jobs,
    /// The figure behind a count; none for a year of the scenario.
    pub figure: Option<&'static Figure>,
    /// Where the article's "steady" pace stands; none after 2018.
    pub claim: Option<Jobs>,
    /// What the year added to the one before; none for the first year.
    pub added: Option<Additions>,
    /// By how much the year grew over the one before; none for the first year, and where there was nothing to grow from.
    pub growth: Option<Rate>,
}

/// The years from 2014 to the scenario's end, earliest first.
#[must_use]
pub fn rows(scenario: &Scenario) -> Vec<Row> {
    let base = scenario.base;
    let (additions, growth) = (history::additions(base), history::growth(base));
    let counted =
        history::counted(base).into_iter().zip(history::article_claim()).map(|(count, (year, claim))| Row {
            year,
            jobs: count.jobs,
            figure: Some(count.figure),
            claim: Some(claim),
            added: additions.iter().find(|(of, _)| *of == year).map(|&(_, added)| added),
            growth: growth.iter().find(|(of, _)| *of == year).map(|&(_, growth)| growth),
        });
    let mut rows: Vec<Row> = counted.collect();
    let mut before = base.jobs_2018();
    for year in project(scenario) {
        let growth = (before.in_millions() > 0.0).then(|| Rate::from_factor(year.jobs / before));
        before = year.jobs;
        rows.push(Row {
            year: year.year,
            jobs: year.jobs,
            figure: None,
            claim: None,
            added: Some(year.added),
            growth,
        });
    }
    rows
}
