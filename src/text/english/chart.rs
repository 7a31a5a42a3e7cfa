//! The words inside a chart, in English.

use super::{English, short};
use crate::decimal;
use crate::model::{Jobs, Measure, Year};
use crate::report::{ARTICLE_ADDITIONS_PER_YEAR, Bound};
use crate::text::ChartText;
use crate::text::number::{digits, grouped};

impl ChartText for English {
    fn axis_top(&self, millions: f64) -> String {
        joined!(round(millions), " job opportunities")
    }

    fn axis_tick(&self, millions: f64) -> String {
        if millions >= 1_000.0 {
            joined!(decimal::shortest(millions / 1_000.0, 1), "bn")
        } else {
            decimal::shortest(millions, 1)
        }
    }

    fn year(&self, year: Year) -> String {
        decimal::whole(year.number())
    }

    fn year_short(&self, year: Year) -> String {
        // Of the four digits that every year here has.
        joined!("’", self.year(year).split_off(2))
    }

    fn amount_short(&self, measure: Measure, amount: f64) -> String {
        match measure {
            Measure::WageBill => joined!(grouped(amount, 0), "bn"),
            _ => short(Jobs::millions(amount), 1),
        }
    }

    fn point(&self, jobs: Jobs, decimals: u8) -> String {
        short(jobs, decimals)
    }

    fn point_bare(&self, jobs: Jobs, decimals: u8) -> String {
        grouped(jobs.in_millions(), decimals)
    }

    fn reported_side(&self) -> &'static str {
        "reported"
    }

    fn scenario_side(&self) -> &'static str {
        "your scenario"
    }

    fn target_line(&self, target: Jobs) -> String {
        joined!("target ", short(target, 1))
    }

    fn claim_long(&self) -> String {
        joined!(
            "the article’s “steady … more than ",
            grouped(ARTICLE_ADDITIONS_PER_YEAR.value, digits(&ARTICLE_ADDITIONS_PER_YEAR)),
            " million” a year"
        )
    }

    fn claim_short(&self) -> String {
        joined!(
            "“more than ",
            grouped(ARTICLE_ADDITIONS_PER_YEAR.value, digits(&ARTICLE_ADDITIONS_PER_YEAR)),
            " million” a year"
        )
    }

    fn claim_misses(&self, millions: f64, bound: Bound) -> String {
        let over = if bound == Bound::MoreThan { "over " } else { "" };
        joined!(over, grouped(millions, 2), "m short")
    }

    fn additions_caption(&self) -> &'static str {
        "added each year, millions"
    }

    fn additions_claim(&self) -> String {
        joined!(grouped(ARTICLE_ADDITIONS_PER_YEAR.value, digits(&ARTICLE_ADDITIONS_PER_YEAR)), " million")
    }

    fn bar(&self, millions: f64, decimals: u8) -> String {
        grouped(millions, decimals)
    }

    fn axis_grown(&self, millions: f64, usual: f64) -> String {
        joined!("The axis now runs to ", round(millions), " (usually ", round(usual), ").")
    }
}

/// A round number on an axis: `60 million`, `9 billion`.
fn round(millions: f64) -> String {
    if millions >= 1_000.0 {
        joined!(decimal::shortest(millions / 1_000.0, 1), " billion")
    } else {
        joined!(decimal::shortest(millions, 1), " million")
    }
}
