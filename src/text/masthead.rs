//! What the page says in its head: the article with nothing left in it but its numbers.

use crate::model::Verdict;
use crate::report::Figure;

/// What stands still in the masthead, beside headline and standfirst.
pub trait MastheadProse {
    /// The name of the article without its words.
    fn article_title(&self) -> &'static str;
    /// Where it was printed and when, and what the reader can do with it.
    fn article_note(&self) -> String;
    /// A number of the article, short, as the article or its language writes it.
    fn article_number(&self, figure: &Figure) -> String;
    /// What came of a number, said behind it, with what parts the two.
    fn number_verdict(&self, verdict: Verdict) -> &'static str;
    /// How many of the fourteen numbers that came of; in words.
    fn verdict_count(&self, verdict: Verdict, count: usize) -> String;
}
