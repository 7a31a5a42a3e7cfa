//! What the sliders and buttons say of a scenario, in English.

use super::{English, million};
use crate::decimal;
use crate::model::{Jobs, Law, Lever, Scenario, marginal};
use crate::report::{ARTICLE_ADDITIONS_PER_YEAR, ARTICLE_GROWTH_2018};
use crate::text::number::{MINUS, digits, grouped};
use crate::text::{ControlText, GrowthText};

impl ControlText for English {
    fn lever_name(&self, lever: Lever) -> &'static str {
        match lever {
            Lever::Growth => "Growth",
            Lever::Additions => "Additions",
            Lever::Fade => "Fade",
            Lever::Ceiling => "Ceiling",
            Lever::Until => "Until",
        }
    }

    fn lever_value(&self, lever: Lever, value: f64) -> String {
        let number = grouped(value, lever.spec().decimals).replace(MINUS, "minus ");
        match lever {
            Lever::Growth => {
                format!(
                    "{number} percent a year; the article says {} percent",
                    grouped(ARTICLE_GROWTH_2018.value, digits(&ARTICLE_GROWTH_2018))
                )
            }
            Lever::Additions => format!(
                "{number} million a year; the article says more than {} million",
                grouped(ARTICLE_ADDITIONS_PER_YEAR.value, digits(&ARTICLE_ADDITIONS_PER_YEAR))
            ),
            Lever::Fade => format!("growth shrinks by {number} percent each year"),
            Lever::Ceiling => format!("{number} million"),
            Lever::Until => grouped_year(value),
        }
    }

    fn field(&self, lever: Lever, value: f64) -> String {
        decimal::format(value, lever.spec().decimals)
    }

    fn typed(&self, lever: Lever, text: &str) -> Option<f64> {
        decimal::parse(text).and_then(|value| decimal::parse(&decimal::format(value, lever.spec().decimals)))
    }

    fn lever_effect(&self, scenario: &Scenario, lever: Lever) -> String {
        let change = marginal(scenario, lever).in_millions();
        let year = scenario.until.number();
        if change.abs() < 0.005 {
            return format!("One step more makes almost no difference by {year}.");
        }
        let size = million(Jobs::millions(change.abs()), if change.abs() < 0.095 { 2 } else { 1 });
        let unit = match lever {
            Lever::Growth | Lever::Fade => "point",
            Lever::Additions | Lever::Ceiling => "million",
            Lever::Until => {
                let verb = if change < 0.0 { "takes away" } else { "adds" };
                return format!("One year more {verb} about {size}.");
            }
        };
        let verb = if change < 0.0 { "takes away" } else { "adds" };
        format!("Each further {unit} {verb} about {size} by {year}.")
    }

    fn lever_unused(&self, law: Law) -> String {
        format!("Not part of “{}”.", self.law_name(law))
    }

    fn reset(&self, lever: Lever) -> String {
        format!("Reset {} to {}", self.lever_name(lever), value_with_unit(lever, lever.spec().default))
    }

    fn less(&self, lever: Lever) -> String {
        format!("Less: {}", self.lever_name(lever))
    }

    fn more(&self, lever: Lever) -> String {
        format!("More: {}", self.lever_name(lever))
    }

    fn out_of_range(&self, lever: Lever, used: f64) -> String {
        let spec = lever.spec();
        format!(
            "Outside {} to {}. The sum uses {}.",
            plain(lever, spec.minimum),
            plain(lever, spec.maximum),
            value_with_unit(lever, used)
        )
    }

    fn not_a_number(&self, lever: Lever, used: f64) -> String {
        format!("Not a number. The sum keeps {}.", value_with_unit(lever, used))
    }

    fn link_copied(&self) -> &'static str {
        "Copied."
    }

    fn link_by_hand(&self) -> &'static str {
        "Copy it from here:"
    }

    fn link_field(&self) -> &'static str {
        "Link to this scenario"
    }
}

/// A slider's value with its unit: `10.0%`, `2.0 million`, `2025`.
pub(super) fn value_with_unit(lever: Lever, value: f64) -> String {
    let number = plain(lever, value);
    match lever {
        Lever::Growth | Lever::Fade => format!("{number}%"),
        Lever::Additions | Lever::Ceiling => format!("{number} million"),
        Lever::Until => number,
    }
}

/// A slider's value by itself.
fn plain(lever: Lever, value: f64) -> String {
    if lever == Lever::Until { grouped_year(value) } else { grouped(value, lever.spec().decimals) }
}

/// A year has no thousands separator.
fn grouped_year(value: f64) -> String {
    decimal::format(value, 0)
}
