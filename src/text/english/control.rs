//! What the sliders and buttons say of a scenario, in English.

use super::{English, amount, plain};
use crate::decimal;
use crate::model::{Law, Lever, Measure, Part, Scenario, marginal};
use crate::text::number::{MINUS, grouped};
use crate::text::sentence::sentence;
use crate::text::{ControlText, GrowthText, Quantity, Sentence};

/// The words of one lever.
struct Words {
    /// Its name.
    name: &'static str,
    /// What stands before and behind a value of it.
    unit: [&'static str; 2],
    /// The same, spoken.
    spoken: [&'static str; 2],
    /// What one unit more of it is called.
    more: &'static str,
}

/// The words of the levers, in the order of [`Lever::ALL`].
const WORDS: [Words; 17] = [
    Words::new("Growth", ["", "%"], ["", " percent a year"], "point"),
    Words::new("Until", ["", ""], ["", ""], "year"),
    Words::new("Additions", ["", " million"], ["", " million a year"], "million"),
    Words::new("Fade", ["", "%"], ["growth shrinks by ", " percent each year"], "point"),
    Words::new("Ceiling", ["", " million"], ["", " million"], "million"),
    Words::new("Give or take", ["", " points"], ["", " points either way"], "point"),
    Words::new("Target", ["", " million"], ["", " million"], "million"),
    Words::new("Main-income share", ["", "%"], ["", " percent of all jobs"], "point"),
    Words::new("Mini-program growth", ["", "%"], ["", " percent a year"], "point"),
    Words::new("Mini-program fade", ["", "%"], ["growth shrinks by ", " percent each year"], "point"),
    Words::new("Main-job hours", ["", "%"], ["", " percent of a full week"], "point"),
    Words::new("Side-job hours", ["", "%"], ["", " percent of a full week"], "point"),
    Words::new("Wage", ["RMB ", ""], ["", " yuan a year"], "RMB 1,000"),
    Words::new("New-job share", ["", "%"], ["", " percent of all jobs"], "point"),
    Words::new("Users", ["", " million"], ["", " million"], "hundred million"),
    Words::new("Searched", ["", "%"], ["", " percent of them"], "point"),
    Words::new("Succeeded", ["", "%"], ["", " percent of those"], "point"),
];

impl Words {
    const fn new(
        name: &'static str,
        unit: [&'static str; 2],
        spoken: [&'static str; 2],
        more: &'static str,
    ) -> Self {
        Self { name, unit, spoken, more }
    }

    const fn of(lever: Lever) -> &'static Self {
        &WORDS[lever as usize]
    }
}

impl ControlText for English {
    fn not_sure(&self) -> &'static str {
        "Not sure"
    }

    fn lever_suffix(&self, lever: Lever) -> &'static str {
        match lever {
            Lever::Additions | Lever::Ceiling | Lever::Target | Lever::Users => "m",
            Lever::GiveOrTake => "pts",
            Lever::Until => "",
            Lever::Wage => "RMB",
            _ => "%",
        }
    }

    fn lever_name(&self, lever: Lever) -> &'static str {
        Words::of(lever).name
    }

    fn part_words(&self, part: Part) -> &'static str {
        match part {
            Part::Value => "",
            Part::Low => ", from",
            Part::High => ", to",
        }
    }

    fn lever_value(&self, lever: Lever, value: f64) -> String {
        let [before, behind] = Words::of(lever).spoken;
        let number = number(lever, value).replace(MINUS, "minus ");
        let said = lever.article().map(|figure| joined!("; the article says ", plain(figure)));
        [before, &number, behind, &said.unwrap_or_default()].concat()
    }

    fn field(&self, lever: Lever, value: f64) -> String {
        match lever {
            Lever::Users => decimal::shortest(value, 1),
            _ => decimal::format(value, lever.spec().decimals),
        }
    }

    fn typed(&self, lever: Lever, text: &str) -> Option<f64> {
        decimal::parse(text).and_then(|value| decimal::parse(&decimal::format(value, lever.spec().decimals)))
    }

    fn amount(&self, measure: Measure, amount: f64, decimals: u8) -> String {
        super::amount(measure, amount, decimals)
    }

    fn lever_effect(&self, scenario: &Scenario, lever: Lever) -> Sentence {
        let change = marginal(scenario, lever);
        let by = match lever.measure() {
            Measure::Jobs | Measure::MiniProgramJobs if lever != Lever::Until => {
                joined!(" by ", decimal::whole(scenario.until().number()))
            }
            _ => String::new(),
        };
        if change.abs() < 0.005 {
            return sentence![joined!("One step more makes almost no difference", by, ".")];
        }
        let size = amount(lever.measure(), change.abs(), if change.abs() < 0.095 { 2 } else { 1 });
        // At its end a slider tells what the way there did.
        let ends = scenario.get(lever) + lever.spec().unit > lever.spec().maximum;
        let [which, verb] = match (ends, change < 0.0) {
            (false, false) => ["Each further", "adds"],
            (false, true) => ["Each further", "takes away"],
            (true, false) => ["The last", "added"],
            (true, true) => ["The last", "took away"],
        };
        sentence![
            joined!(which, " ", Words::of(lever).more, " ", verb, " about "),
            Quantity::of_lever(lever, size),
            joined!(by, "."),
        ]
    }

    fn lever_unused(&self, law: Law) -> String {
        joined!("Not part of “", self.law_name(law), "”.")
    }

    fn reset(&self, lever: Lever, to: f64) -> String {
        joined!("Reset ", self.lever_name(lever), " to ", with_unit(lever, to))
    }

    fn less(&self, lever: Lever) -> String {
        joined!("Less: ", self.lever_name(lever))
    }

    fn more(&self, lever: Lever) -> String {
        joined!("More: ", self.lever_name(lever))
    }

    fn out_of_range(&self, lever: Lever, used: f64) -> String {
        let spec = lever.spec();
        joined!(
            "Outside ",
            number(lever, spec.minimum),
            " to ",
            number(lever, spec.maximum),
            ". The sum uses ",
            with_unit(lever, used),
            "."
        )
    }

    fn not_a_number(&self, lever: Lever, used: f64) -> String {
        joined!("Not a number. The sum keeps ", with_unit(lever, used), ".")
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

/// A lever's value with its unit: `10.0%`, `2.0 million`, `2025`.
pub(super) fn with_unit(lever: Lever, value: f64) -> String {
    let [before, behind] = Words::of(lever).unit;
    [before, &number(lever, value), behind].concat()
}

/// A lever's value by itself; a year has no thousands separator.
fn number(lever: Lever, value: f64) -> String {
    match lever {
        Lever::Until => decimal::format(value, 0),
        Lever::Users => super::job_search::tenths(value),
        _ => grouped(value, lever.spec().decimals),
    }
}
