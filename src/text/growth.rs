//! What the page says in the growth figure.

use super::{Lead, Sentence};
use crate::model::{Additions, Base, Jobs, Law, Outlook, Scenario};

/// What the growth figure says of a scenario.
pub trait GrowthText {
    /// A law in the reader's words.
    fn law_name(&self, law: Law) -> &'static str;
    /// What a law does under the present settings, and where it ends.
    fn law_outcome(&self, scenario: &Scenario, law: Law) -> Sentence;
    /// The sentence that says the result.
    fn result(&self, scenario: &Scenario) -> Sentence;
    /// Where the futures end, after the result: with what is not sure, and nothing where everything is.
    fn unsure(&self, scenario: &Scenario, outlook: &Outlook) -> Sentence;
    /// Between what numbers 40 endings in 50 fall.
    fn spread(&self, outlook: &Outlook) -> Sentence;
    /// How many of the futures reach the target: of the dots, and of all in per cent.
    fn chance(&self, outlook: &Outlook) -> Sentence;
    /// So many of the fifty dots; short.
    fn of_dots(&self, dots: f64) -> String;
    /// The sum behind the result, in the reader's own numbers.
    fn growth_sum(&self, scenario: &Scenario) -> Sentence;
    /// A caution where the years or the result pass what any report supports; empty where neither does.
    fn caution(&self, scenario: &Scenario) -> Sentence;
    /// The table's caption.
    fn table_caption(&self, scenario: &Scenario) -> Sentence;
    /// A count of jobs in a cell; `decimals` as in millions.
    fn cell_jobs(&self, jobs: Jobs, decimals: u8) -> String;
    /// A change in a cell, signed.
    fn cell_added(&self, added: Additions) -> String;
}

/// The growth figure: what the record shows, and the words that stand round its parts.
pub trait GrowthProse {
    /// The finding, the prose and the notes.
    fn growth_lead(&self, base: Base) -> Lead;
    /// The question that leads to the laws.
    fn law_question(&self) -> &'static str;
    /// What the choice of laws is, for those who do not see its place.
    fn law_legend(&self) -> &'static str;
    /// What the chart shows of the record, for those who do not see it; the result sentence says the rest.
    fn chart_description(&self) -> String;
    /// Said where the workbench could not be fetched.
    fn bench_missing(&self) -> &'static str;
    /// The line under the chart that says what it rests on.
    fn source_line(&self) -> Sentence;
    /// The table's column heads: year, count, the article's claim, added in the year, growth in the year.
    fn table_heads(&self) -> [&'static str; 5];
    /// The group of rows that were reported.
    fn table_reported(&self) -> &'static str;
    /// The group of rows that the scenario gives.
    fn table_scenario(&self) -> &'static str;
}
