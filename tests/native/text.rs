//! The text: number forms, the result's sentence, the rules of each language, and that both say the same.

mod checks;
mod everything;
mod form;
mod guess;
mod job_search;
mod jobs;
pub(crate) mod language;
mod living;
mod masthead;
mod mini_programs;
mod money;
mod name;
mod notice;
mod operators;
mod result;
mod same;

use jobs_explainer::link;
use jobs_explainer::model::Scenario;
use jobs_explainer::report::Class;
use jobs_explainer::text::{Piece, Sentence};

/// The scenario of a link without faults.
fn scenario(query: &str) -> Scenario {
    let reading = link::read(query);
    assert_eq!(reading.mends, [], "{query}");
    reading.scenario
}

/// How each number of a sentence came about, in their order.
fn classes(sentence: &Sentence) -> Vec<Class> {
    let class = |piece: &Piece| match piece {
        Piece::Number(quantity) => Some(quantity.origin.class()),
        Piece::Words(_) => None,
    };
    sentence.pieces().iter().filter_map(class).collect()
}
