//! Sliders, switches and buttons, in English.

use super::{English, million};
use crate::model::{Jobs, Law, Lever, Reference, ReferenceKind, Scenario, marginal};
use crate::report::{ARTICLE_ADDITIONS_PER_YEAR, ARTICLE_GROWTH_2018, EMPLOYMENT_2018, GROWTH_2015};
use crate::state::AxisScale;
use crate::text::number::{MINUS, grouped, signed};
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

    fn lever_unit(&self, lever: Lever) -> &'static str {
        match lever {
            Lever::Growth => "% a year",
            Lever::Additions => "million jobs a year",
            Lever::Fade => "% less growth each year",
            Lever::Ceiling => "million jobs",
            Lever::Until => "the end of",
        }
    }

    fn lever_suffix(&self, lever: Lever) -> &'static str {
        match lever {
            Lever::Growth | Lever::Fade => "%",
            Lever::Additions | Lever::Ceiling => "m",
            Lever::Until => "",
        }
    }

    fn lever_value(&self, lever: Lever, value: f64) -> String {
        let number = grouped(value, lever.spec().decimals).replace(MINUS, "minus ");
        match lever {
            Lever::Growth => {
                format!("{number} percent a year; the article says {} percent", grouped(ARTICLE_GROWTH_2018.value, 0))
            }
            Lever::Additions => format!(
                "{number} million a year; the article says more than {} million",
                grouped(ARTICLE_ADDITIONS_PER_YEAR.value, 0)
            ),
            Lever::Fade => format!("growth shrinks by {number} percent each year"),
            Lever::Ceiling => format!("{number} million"),
            Lever::Until => grouped_year(value),
        }
    }

    fn lever_effect(&self, scenario: &Scenario, lever: Lever) -> String {
        let change = marginal(scenario, lever).in_millions();
        let size = million(Jobs::millions(change.abs()), if change.abs() < 0.095 { 2 } else { 1 });
        let year = scenario.until.number();
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

    fn lever_why(&self, lever: Lever) -> String {
        match lever {
            Lever::Growth => format!(
                "Range: from losing a fifth a year to over half of 2015’s {}%, more than any year since.",
                grouped(GROWTH_2015.value, 1)
            ),
            Lever::Additions => {
                String::from("Range: from losing 2018’s gain and half as much again to above the gain of 2015, the most on record.")
            }
            Lever::Fade => String::from("Range: from no fading to growth that is gone in three years."),
            Lever::Ceiling => format!(
                "Range: from today’s count to over a third of China’s {} million employed.",
                grouped(EMPLOYMENT_2018.value, 0)
            ),
            Lever::Until => String::from("Range: from the next year to seventeen years on. The further out, the more rests on the law alone."),
        }
    }

    fn lever_unused(&self, law: Law) -> String {
        format!("Not part of “{}”.", self.law_name(law))
    }

    fn reference(&self, lever: Lever, reference: &Reference) -> (String, String) {
        let value = grouped(reference.value, reference.decimals);
        let value = if lever == Lever::Additions { signed(reference.value, reference.decimals) } else { value };
        let name = match reference.what {
            ReferenceKind::InYear(year) => year.number().to_string(),
            ReferenceKind::MeanOfYears(from, to) => format!("{}–{:02}", from.number(), to.number() % 100),
            ReferenceKind::Article => String::from("article"),
            ReferenceKind::LaterReport(year) => format!("{} report", year.number()),
        };
        (value, name)
    }

    fn yours(&self) -> &'static str {
        "yours"
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

    fn reset_all(&self) -> &'static str {
        "Reset all"
    }

    fn copy_link(&self) -> &'static str {
        "Copy link"
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

    fn scale_legend(&self) -> &'static str {
        "Scale"
    }

    fn scale_name(&self, scale: AxisScale) -> &'static str {
        match scale {
            AxisScale::Linear => "linear",
            AxisScale::Logarithmic => "logarithmic",
        }
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
    crate::decimal::format(value, 0)
}
