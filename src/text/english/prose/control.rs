//! The words on and beside the controls. In English.

use super::super::English;
use crate::axis_scale::AxisScale;
use crate::model::{Lever, Reference, ReferenceKind};
use crate::report::{EMPLOYMENT_2018, GROWTH_2015};
use crate::text::ControlProse;
use crate::text::number::{digits, grouped, signed};

impl ControlProse for English {
    fn scale_legend(&self) -> &'static str {
        "Scale"
    }

    fn scale_name(&self, scale: AxisScale) -> &'static str {
        match scale {
            AxisScale::Linear => "linear",
            AxisScale::Logarithmic => "logarithmic",
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

    fn lever_why(&self, lever: Lever) -> String {
        match lever {
            Lever::Growth => format!(
                "Range: from losing a fifth a year to over half of 2015’s {}%, more than any year since.",
                grouped(GROWTH_2015.value, digits(&GROWTH_2015))
            ),
            Lever::Additions => String::from(
                "Range: from losing 2018’s gain and half as much again to above the gain of 2015, the most on record.",
            ),
            Lever::Fade => String::from("Range: from no fading to growth that is gone in three years."),
            Lever::Ceiling => format!(
                "Range: from today’s count to over a third of China’s {} million employed.",
                grouped(EMPLOYMENT_2018.value, digits(&EMPLOYMENT_2018))
            ),
            Lever::Until => String::from(
                "Range: from the next year to seventeen years on. The further out, the more rests on the law alone.",
            ),
        }
    }

    fn reference(&self, lever: Lever, reference: &Reference) -> (String, String) {
        let value = grouped(reference.value, reference.decimals);
        let value =
            if lever == Lever::Additions { signed(reference.value, reference.decimals) } else { value };
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

    fn reset_all(&self) -> &'static str {
        "Reset all"
    }

    fn copy_link(&self) -> &'static str {
        "Copy link"
    }
}
