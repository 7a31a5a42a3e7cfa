//! The entries that numbers lead to. In English.

use super::super::{English, bounded, derived, in_unit, quantity};
use crate::model::{Base, Derived, Expression, Interval};
use crate::report::{Bound, Class, Confidence, Date, Figure, SourceKind, Support, Unit, Years};
use crate::text::arithmetic::arithmetic;
use crate::text::number::{ends, grouped};
use crate::text::{EntryProse, Quantity, Sentence};

impl EntryProse for English {
    fn notes_heading(&self) -> &'static str {
        "Where these numbers come from"
    }

    fn class_name(&self, class: Class) -> &'static str {
        match class {
            Class::Reported => "Reported",
            Class::Derived => "Derived",
            Class::Assumed => "Yours",
        }
    }

    fn statement_name(&self) -> &'static str {
        "Quoted"
    }

    fn years(&self, years: Years) -> String {
        if years.is_single() {
            years.first.to_string()
        } else {
            format!("{}–{:02}", years.first, years.last % 100)
        }
    }

    fn derived(&self, number: Derived, base: Base) -> Quantity {
        derived(number, base)
    }

    fn arithmetic(&self, number: Derived, base: Base) -> Sentence {
        let mut sum = arithmetic(&number.expression(base), ["(", ")"], &|term| match term {
            Expression::Figure(figure) => Some(quantity(figure)),
            Expression::Derived(term) => Some(derived(*term, base)),
            _ => None,
        });
        sum.push(" = ");
        sum.push(derived(number, base).words);
        sum
    }

    fn derived_about(&self, number: Derived) -> &'static str {
        super::derived::about(number)
    }

    fn computed_here(&self) -> &'static str {
        "Computed here, from printed numbers"
    }

    fn counterpart_label(&self, other: SourceKind) -> &'static str {
        if other == SourceKind::Article { "The article" } else { "The report" }
    }

    fn rounding_label(&self) -> &'static str {
        "Rounding"
    }

    fn rounding(&self, unit: Unit, interval: Interval, decimals: i8) -> String {
        // One digit more than was printed shows where the rounding ends.
        let digits = u8::try_from(decimals.saturating_add(1)).unwrap_or(0);
        if interval.is_bounded() {
            let [from, to] = ends(interval, digits, |value, digits| in_unit(unit, value, digits));
            format!("from {from} to {to}")
        } else {
            String::from("cannot be told")
        }
    }

    fn more_exactly(&self, derived: Derived, base: Base) -> String {
        let digits = u8::try_from(derived.decimals().saturating_add(1)).unwrap_or(0);
        format!("more exactly {}, ", in_unit(derived.unit(), derived.value(base), digits))
    }

    fn precision(&self, figure: &Figure) -> String {
        let interval = Interval::of(figure);
        if figure.bound == Bound::MoreThan {
            return self.rounding(figure.unit, interval, figure.decimals.saturating_sub(1));
        }
        let digits = u8::try_from(figure.decimals.saturating_add(1)).unwrap_or(0);
        let half = (interval.to - interval.from) / 2.0;
        match figure.unit {
            // "±0.5%" could be a share of the share.
            Unit::Percent | Unit::PercentAYear => format!("±{} percentage points", grouped(half, digits)),
            unit => format!("±{}", in_unit(unit, half, digits)),
        }
    }

    fn support(&self, support: Support) -> &'static str {
        match support {
            Support::OneSource => "One source alone; no second was found.",
            Support::SeveralSources => "More than one source.",
            Support::Company => "The company’s own figure; nobody checked it.",
        }
    }

    fn note_label(&self) -> &'static str {
        "To know"
    }

    fn used_in(&self) -> &'static str {
        "Back to: "
    }

    fn page_head(&self) -> &'static str {
        "the head of the page"
    }

    fn sum_caption(&self) -> &'static str {
        "The sum"
    }

    fn popover_label(&self) -> &'static str {
        "Where this number comes from"
    }

    fn popover_close(&self) -> &'static str {
        "Close"
    }

    fn caveat(&self, confidence: Confidence) -> Option<&'static str> {
        match confidence {
            Confidence::Verified => None,
            Confidence::Derived => Some("Computed from printed figures; nobody printed it in this form."),
            Confidence::Inferred => Some("Our reading of the source; it does not say so in these words."),
        }
    }

    fn figure(&self, figure: &'static Figure) -> Quantity {
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

    fn between_sentences(&self) -> &'static str {
        " "
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
