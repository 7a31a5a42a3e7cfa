//! The model: worked values, the edges of every law, and what holds whatever the reader sets.

mod assumptions;
mod derived;
mod difference;
mod expression;
mod futures;
mod history;
mod influence;
mod interval;
mod later;
mod law;
mod ledger;
mod lever;
mod preset;
mod property;
mod response;
mod scenario;
mod solve;

use jobs_explainer::decimal;
use jobs_explainer::model::{Law, Lever, Scenario};

/// The years after 2018 that a scenario can reach.
const LONGEST: u16 = 17;

/// The default scenario under this law with these levers set.
fn scenario(law: Law, settings: &[(Lever, f64)]) -> Scenario {
    let start = Scenario::default().under(law);
    settings.iter().fold(start, |scenario, &(lever, value)| scenario.with(lever, value))
}

/// Every value on a lever's slider: none has a thousand, and past its end a step leads nowhere.
fn marks(lever: Lever) -> Vec<f64> {
    let spec = lever.spec();
    let mut marks: Vec<f64> = (0..1000).map(|steps| spec.stepped(spec.minimum, steps)).collect();
    marks.dedup();
    marks
}

fn rounded(value: f64, decimals: u8) -> String {
    decimal::format(value, decimals)
}
