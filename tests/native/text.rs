//! The text: number forms, the result's sentence, the rules of each language, and that both say the same.

mod everything;
mod form;
pub(crate) mod language;
mod name;
mod notice;
mod result;
mod same;

use jobs_explainer::link;
use jobs_explainer::model::Scenario;

/// The scenario of a link without faults.
fn scenario(query: &str) -> Scenario {
    let reading = link::read(query);
    assert_eq!(reading.mends, [], "{query}");
    reading.scenario
}
