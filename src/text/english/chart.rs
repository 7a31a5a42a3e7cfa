//! The words inside a chart, in English.

use super::{English, short};
use crate::model::{Jobs, Scenario, Year, history};
use crate::report::ARTICLE_ADDITIONS_PER_YEAR;
use crate::text::number::{digits, grouped};
use crate::text::{ChartText, GrowthText};

impl ChartText for English {
    fn chart_description(&self, scenario: &Scenario) -> String {
        format!(
            "Line chart. Counted: {} million in 2014, {} in 2015, then slowly up to {} in 2018. A broken line shows the \
             article’s “steady” {} million a year: it ends {} million short in 2018. {}",
            grouped(history::FIRST.value, 2),
            grouped(history::SECOND.value, 2),
            grouped(scenario.figures.jobs_2018().in_millions(), digits(scenario.figures.figure())),
            grouped(ARTICLE_ADDITIONS_PER_YEAR.value, 0),
            grouped(history::claim_shortfall(scenario.figures).in_millions(), 2),
            self.result(scenario).plain()
        )
    }

    fn axis_top(&self, millions: f64) -> String {
        format!("{} job opportunities", super::million(Jobs::millions(millions), 0))
    }

    fn axis_tick(&self, millions: f64) -> String {
        let decimals = u8::from(millions < 1.0);
        grouped(millions, decimals)
    }

    fn year(&self, year: Year) -> String {
        year.number().to_string()
    }

    fn year_short(&self, year: Year) -> String {
        format!("’{:02}", year.number() % 100)
    }

    fn point(&self, jobs: Jobs, decimals: u8) -> String {
        short(jobs, decimals)
    }

    fn point_bare(&self, jobs: Jobs, decimals: u8) -> String {
        grouped(jobs.in_millions(), decimals)
    }

    fn reported_side(&self) -> &'static str {
        "counted"
    }

    fn scenario_side(&self) -> &'static str {
        "your scenario"
    }

    fn claim_long(&self) -> String {
        format!(
            "the article’s “steady … more than {} million” a year",
            grouped(ARTICLE_ADDITIONS_PER_YEAR.value, 0)
        )
    }

    fn claim_short(&self) -> String {
        format!("“steady … {} million” a year", grouped(ARTICLE_ADDITIONS_PER_YEAR.value, 0))
    }

    fn claim_misses(&self, millions: f64) -> String {
        format!("{}m short", grouped(millions, 2))
    }

    fn additions_caption(&self) -> &'static str {
        "added each year, millions"
    }

    fn additions_claim(&self) -> String {
        format!("{} million", grouped(ARTICLE_ADDITIONS_PER_YEAR.value, 0))
    }

    fn bar(&self, millions: f64, decimals: u8) -> String {
        grouped(millions, decimals)
    }

    fn axis_grown(&self, millions: f64, usual: f64) -> String {
        format!(
            "The axis now runs to {} (usually {}).",
            super::million(Jobs::millions(millions), 0),
            grouped(usual, 0)
        )
    }
}
