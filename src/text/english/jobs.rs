//! What the page says in the figure on the count itself, as marks, in English.

use super::{English, million, quantity};
use crate::display::Marks;
use crate::model::{Lever, Scenario};
use crate::text::jobs::{group, one_in};
use crate::text::sentence::sentence;
use crate::text::{JobsText, Quantity, Sentence};

impl JobsText for English {
    fn marks_name(&self, marks: Marks) -> &'static str {
        match marks {
            Marks::MainIncome => "Main income",
            Marks::MiniPrograms => "Mini-programs",
            Marks::New => "New in 2018",
            Marks::FullTime => "Full-time",
        }
    }

    fn group(&self, scenario: &Scenario, marks: Marks) -> Vec<Quantity> {
        group(scenario, marks, million)
    }

    fn not_said(&self) -> &'static str {
        "the report does not say"
    }

    fn jobs_answer(&self, scenario: &Scenario, marks: Marks) -> Sentence {
        let Ok([count, share, rest]) = <[Quantity; 3]>::try_from(self.group(scenario, marks)) else {
            return sentence![
                "How many of the ",
                quantity(scenario.base.jobs()),
                " are full-time, and what they pay, the report does not say."
            ];
        };
        let [are, others] = match marks {
            Marks::MainIncome if scenario.is_default(Lever::MainShare) => {
                [" drew most of their income through WeChat: ", " did not."]
            }
            Marks::MainIncome => [" would draw most of their income through WeChat: ", " would not."],
            Marks::MiniPrograms => [" came from mini-programs: ", " did not."],
            Marks::New | Marks::FullTime => [" were not there a year earlier: ", " were."],
        };
        let parts =
            one_in(scenario, marks).map(|parts| [", or about one in ", PARTS[usize::from(parts) - 2]]);
        sentence![count, are, share, parts.unwrap_or_default().concat(), ". The other ", rest, others]
    }

    fn jobs_sum(&self, scenario: &Scenario, marks: Marks) -> Sentence {
        let all = quantity(scenario.base.jobs());
        let Ok([count, share, rest]) = <[Quantity; 3]>::try_from(self.group(scenario, marks)) else {
            return sentence![all, " × a share that nobody gives."];
        };
        if marks == Marks::MainIncome && !scenario.is_default(Lever::MainShare) {
            let again = quantity(scenario.base.jobs());
            let less = count.clone();
            return sentence![all, " × ", share, " = ", count, "; ", again, " − ", less, " = ", rest, "."];
        }
        sentence![count, " ÷ ", all, " = ", share, "."]
    }

    fn main_share_unused(&self) -> &'static str {
        "Not part of this colouring."
    }
}

/// How many parts a whole has, from two on.
const PARTS: [&str; 11] =
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
