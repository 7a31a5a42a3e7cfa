//! What the page says in the figure on what is spent. No control changes a word of it, but for the choice of printing.

use super::{Lead, Quantity, Sentence};
use crate::model::Base;
use crate::report::Figure;

/// How one amount in 亿 became two: as it was meant, and as it was probably read.
#[derive(Debug, Clone, PartialEq)]
pub struct Slip {
    /// The amount as a Chinese text writes it.
    pub printed: Quantity,
    /// The calculation that 亿, a hundred million, asks for.
    pub right: Sentence,
    /// The calculation with a million in its place, up to its result.
    pub wrong: Sentence,
    /// That result, to be struck out.
    pub struck: Quantity,
}

/// What stands still in the figure.
pub trait MoneyProse {
    /// The finding, the prose and the notes.
    fn money_lead(&self, base: Base) -> Lead;
    /// How the slip probably came about.
    fn money_slip(&self) -> Slip;
    /// The result, which names the chart.
    fn money_answer(&self) -> Sentence;
    /// What the bars have in common.
    fn money_bars_caption(&self) -> &'static str;
    /// What each bar is: information consumption, traditional consumption as the article and as the report have it, and
    /// the business value of mini-programs.
    fn money_bars(&self, base: Base) -> [Sentence; 4];
    /// What the bars show, for those who do not see them.
    fn money_bars_description(&self) -> &'static str;
    /// The part of China's information consumption, as the report and as the article give it.
    fn money_share(&self) -> Sentence;
    /// What the yearly amounts have in common; it names their chart.
    fn money_years_caption(&self) -> &'static str;
    /// What their chart shows, for those who do not see it.
    fn money_years_description(&self) -> &'static str;
    /// The two lines, by name: information and traditional consumption.
    fn money_lines(&self) -> [&'static str; 2];
    /// An amount at a point, without its unit.
    fn money_point(&self, figure: &Figure) -> String;
    /// The article's amount at its point.
    fn money_misprint(&self) -> String;
    /// A tick, in billions of yuan; the uppermost with the unit.
    fn money_tick(&self, billions: f64, top: bool) -> String;
    /// The line under the charts that says what they rest on.
    fn money_source_line(&self) -> Sentence;
    /// The table's caption.
    fn money_table_caption(&self) -> &'static str;
    /// The table's column heads: year, information consumption, its growth, the mobile data in it, its share of China's,
    /// China's, traditional consumption, its growth.
    fn money_table_heads(&self) -> [&'static str; 8];
    /// The rows under the years, each with its number.
    fn money_table_rest(&self, base: Base) -> Vec<(&'static str, Quantity)>;
}
