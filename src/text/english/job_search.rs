//! What the figure on the search for work says of a scenario, in English.

use super::English;
use crate::model::{Lever, Scenario, searching};
use crate::site::FigureId;
use crate::text::number::{grouped, short_percent};
use crate::text::sentence::sentence;
use crate::text::{JobSearchText, Quantity, Sentence};

impl JobSearchText for English {
    fn job_search_result(&self, scenario: &Scenario) -> Sentence {
        let funnel = searching(scenario);
        let success = scenario.get(Lever::SearchSuccess);
        let jobs = scenario.base.jobs();
        let over = funnel.finding - jobs.value;
        sentence![
            "Of ",
            yours(self.count(funnel.users)),
            " users, ",
            yours(short_percent(scenario.get(Lever::SearchShare))),
            " is ",
            yours(self.count(funnel.searching)),
            ", and ",
            // As the article has it.
            yours(if same(success, 25.0) { "a quarter".into() } else { short_percent(success) }),
            " of those is ",
            yours(found(funnel.finding, over)),
            if same(over, 0.0) {
                ": as many as all "
            } else if over > 0.0 {
                ": more than all "
            } else {
                ": fewer than all "
            },
            super::quantity(jobs),
            " WeChat jobs.",
        ]
    }

    fn job_search_sum(&self, scenario: &Scenario) -> Sentence {
        let funnel = searching(scenario);
        let over = funnel.finding - scenario.base.jobs().value;
        let [_, share, success] = Lever::OF_JOB_SEARCH.map(|lever| yours(short_percent(scenario.get(lever))));
        sentence![
            yours(self.count(funnel.users)),
            " × ",
            share,
            " × ",
            success,
            " = ",
            yours(found(funnel.finding, over)),
        ]
    }

    fn count(&self, millions: f64) -> String {
        [&tenths(millions), " million"].concat()
    }
}

/// Those who found, in millions: to the hundredth where the tenth would hide on which side of the jobs they lie.
fn found(millions: f64, over: f64) -> String {
    let number = if over.abs() < 0.1 { grouped(millions, 2) } else { tenths(millions) };
    [&number, " million"].concat()
}

/// A number to the tenth, or whole where that would be a nought.
pub(super) fn tenths(value: f64) -> String {
    grouped(value, u8::from((value - value.round()).abs() >= 0.05))
}

/// Whether two numbers are the same in print.
fn same(one: f64, other: f64) -> bool {
    (one - other).abs() < 0.005
}

/// A number that rests on what the reader set in this figure.
fn yours(words: String) -> Quantity {
    Quantity::yours(FigureId::JobSearch, words)
}
