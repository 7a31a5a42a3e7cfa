//! What the page says in the figure on the search for work.

use super::{Lead, Sentence};
use crate::model::{Base, Scenario};

/// What the figure says of a scenario.
pub trait JobSearchText {
    /// The sentence that says the product, and how it compares with all the jobs.
    fn job_search_result(&self, scenario: &Scenario) -> Sentence;
    /// The sum behind it.
    fn job_search_sum(&self, scenario: &Scenario) -> Sentence;
    /// A count of users, in millions, short.
    fn count(&self, millions: f64) -> String;
}

/// What stands still in the figure.
pub trait JobSearchProse {
    /// The finding, the prose and the notes.
    fn job_search_lead(&self, base: Base) -> Lead;
    /// The choice of whom the shares are laid on, and its two sides: accounts, people.
    fn job_search_choice(&self) -> (&'static str, [&'static str; 2]);
    /// What is counted in each row of the chart, behind its number: users, those who looked, those who found.
    fn job_search_rows(&self) -> [&'static str; 3];
    /// All jobs of 2018, in the last row.
    fn job_search_jobs(&self, base: Base) -> Sentence;
    /// What the chart shows, for those who do not see it.
    fn job_search_description(&self) -> &'static str;
    /// Why the product is no count of jobs.
    fn job_search_why(&self) -> Sentence;
    /// The line that says what the figure rests on.
    fn job_search_source_line(&self) -> Sentence;
    /// The table's caption.
    fn job_search_table_caption(&self) -> &'static str;
    /// The table's column heads: whose numbers, users, those who looked, those who found.
    fn job_search_table_heads(&self) -> [&'static str; 4];
    /// The heads of its rows: the reader's numbers, accounts, people.
    fn job_search_table_rows(&self) -> [&'static str; 3];
}
