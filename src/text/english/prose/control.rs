//! The words on and beside the controls. In English.

use super::super::{English, quantity};
use crate::display::AxisScale;
use crate::model::{Lever, Reference, ReferenceKind};
use crate::report::{EMPLOYMENT_2018, GROWTH_2015, WAGE_NON_PRIVATE_2018};
use crate::text::number::{grouped, signed};
use crate::text::sentence::sentence;
use crate::text::{ControlProse, Sentence};

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
            Lever::Growth | Lever::MiniGrowth => "% a year",
            Lever::Additions => "million jobs a year",
            Lever::Fade | Lever::MiniFade => "% less growth each year",
            Lever::Ceiling | Lever::Target => "million jobs",
            Lever::GiveOrTake => "percentage points",
            Lever::Until => "the end of",
            Lever::MainShare | Lever::NewShare => "% of all jobs",
            Lever::MainHours | Lever::SideHours => "% of a full week",
            Lever::Wage => "yuan a year, full-time",
            Lever::Users => "million",
            Lever::SearchShare => "% of users",
            Lever::SearchSuccess => "% of those who searched",
        }
    }

    fn lever_why(&self, lever: Lever) -> Sentence {
        match lever {
            Lever::Growth => sentence![
                "Range: from losing a fifth a year to over half of 2015’s ",
                quantity(&GROWTH_2015),
                ", more than any year since."
            ],
            Lever::Additions => sentence![
                "Range: from losing 2018’s gain and half as much again to above the gain of 2015, the most on record."
            ],
            Lever::Fade => sentence!["Range: from no fading to growth that is gone in three years."],
            Lever::Ceiling => sentence![
                "Range: from today’s count to over a third of China’s ",
                quantity(&EMPLOYMENT_2018),
                " employed. Give or take can carry a future past it."
            ],
            Lever::GiveOrTake => sentence![
                "Range: from a law that holds exactly to six points either way. No report gives one: it starts at the gap \
                 between the growth of 2016 and that of 2018."
            ],
            Lever::Target => sentence!["Range: from next to nothing to the highest ceiling."],
            Lever::Until => sentence![
                "Range: from the next year to seventeen years on. The further out, the more rests on the law alone."
            ],
            Lever::MainShare => {
                sentence!["Range: from none to all. The article’s own count is the starting point."]
            }
            Lever::MiniGrowth => sentence![
                "Range: from losing a fifth a year to trebling. The next report’s leap compares two different counts."
            ],
            Lever::MiniFade => sentence![
                "Range: from no fading to growth that is all but gone in two years. No report supports any value here."
            ],
            Lever::MainHours => {
                sentence!["Range: from none to a full week. No report says how long these jobs take."]
            }
            Lever::SideHours => {
                sentence!["Range: from none to a full week. No report says how long these jobs take."]
            }
            Lever::Wage => sentence![
                "Starts at the mean of private employers in China’s cities in 2018. Range: from a fifth of that to nearly \
                 half as much again as the mean of all others, ",
                quantity(&WAGE_NON_PRIVATE_2018),
                "."
            ],
            Lever::NewShare => sentence![
                "Starts at what one of the report’s authors said that month of the whole digital economy. Range: from none to all."
            ],
            Lever::Users => sentence![
                "Range: from an estimate of people in China to the accounts that the company counted at the end of 2018."
            ],
            Lever::SearchShare => {
                sentence!["Starts at what the article says. Range: from nobody to about a third."]
            }
            Lever::SearchSuccess => {
                sentence!["Starts at what the article says. Range: from nobody to everybody."]
            }
        }
    }

    fn reference(&self, lever: Lever, reference: &Reference) -> (String, String) {
        let value = grouped(reference.value(), reference.decimals());
        let value =
            if lever == Lever::Additions { signed(reference.value(), reference.decimals()) } else { value };
        let name = match reference.what {
            ReferenceKind::InYear(year) => year.number().to_string(),
            ReferenceKind::MeanOfYears(from, to) => format!("{}–{:02}", from.number(), to.number() % 100),
            ReferenceKind::Gap(from, to) => format!("apart, {} and {}", from.number(), to.number()),
            ReferenceKind::Article => String::from("article"),
            ReferenceKind::LaterReport(year) => format!("{} report", year.number()),
            ReferenceKind::People => String::from("people, estimated"),
            ReferenceKind::Accounts(year) => format!("accounts, {}", year.number()),
            ReferenceKind::PrivateWage => String::from("private mean"),
            ReferenceKind::SoftwareWage => String::from("private IT"),
            ReferenceKind::NonPrivateWage => String::from("all others"),
            ReferenceKind::SharingStaff => String::from("sharing-economy staff"),
            ReferenceKind::DidiDaily => String::from("Didi drivers on a day"),
        };
        (value, name)
    }

    fn yours(&self) -> &'static str {
        "yours"
    }

    fn undo(&self) -> &'static str {
        "Undo"
    }

    fn redo(&self) -> &'static str {
        "Redo"
    }

    fn reset_all(&self) -> &'static str {
        "Reset all"
    }

    fn copy_link(&self) -> &'static str {
        "Copy link"
    }
}
