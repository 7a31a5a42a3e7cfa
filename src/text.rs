//! Everything the page says, in each of its languages.
//!
//! Text is content: it lives here and nowhere else. A [`Locale`] gives the language, [`Text`] lists what must be
//! said, and a language that leaves something out does not compile. Whatever holds a number is a function that takes
//! the figure or the scenario, so that no number is typed into prose by hand.
//!
//! Deliberately absent: markup (a [`Sentence`] is words and numbers, the view decides how they look) and the browser.

mod chinese;
mod english;
pub mod number;
mod prose;
pub mod sentence;

use crate::link::Mend;
use crate::model::{Additions, Jobs, Law, Lever, Rate, Scenario, Year};
use crate::report::{Bilingual, Bound};
pub use prose::{ControlProse, GrowthProse, PageProse, Prose, SourceProse};
pub use sentence::{Piece, Quantity, Sentence};

/// A language of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Locale {
    /// English, at the site's root.
    English,
    /// Simplified Chinese, under `zh/`.
    Chinese,
}

impl Locale {
    /// Every language, in the order in which the site lists them.
    pub const ALL: [Self; 2] = [Self::English, Self::Chinese];

    /// The language tag for `lang` and `hreflang` (BCP 47).
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh-Hans",
        }
    }

    /// The folder of the built site that holds this language, relative to the site's root; empty or ending in `/`.
    #[must_use]
    pub const fn folder(self) -> &'static str {
        match self {
            Self::English => "",
            Self::Chinese => "zh/",
        }
    }

    /// The way from this language's folder back to the site's root, for relative addresses.
    #[must_use]
    pub const fn root(self) -> &'static str {
        match self {
            Self::English => "./",
            Self::Chinese => "../",
        }
    }

    /// The other language.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::English => Self::Chinese,
            Self::Chinese => Self::English,
        }
    }

    /// The language that a page's `lang` names; English for any other.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        if tag.starts_with("zh") { Self::Chinese } else { Self::English }
    }

    /// The words in this language.
    #[must_use]
    pub const fn of(self, words: Bilingual) -> &'static str {
        match self {
            Self::English => words.english,
            Self::Chinese => words.chinese,
        }
    }

    /// What the page says in this language that no control changes.
    #[must_use]
    pub fn prose(self) -> &'static dyn Prose {
        match self {
            Self::English => &english::English,
            Self::Chinese => &chinese::Chinese,
        }
    }

    /// What the page says in this language.
    #[must_use]
    pub fn text(self) -> &'static dyn Text {
        match self {
            Self::English => &english::English,
            Self::Chinese => &chinese::Chinese,
        }
    }
}

/// All that one language has to say.
pub trait Text: PageText + GrowthText + ControlText + ChartText {}

/// The page round the figures.
pub trait PageText {
    /// What a link with faults had, and what became of it.
    fn mended(&self, mends: &[Mend]) -> Sentence;
    /// The button that closes that notice.
    fn close(&self) -> &'static str;
}

/// What the growth figure says of a scenario.
pub trait GrowthText {
    /// A law in the reader's words.
    fn law_name(&self, law: Law) -> &'static str;
    /// What a law does under the present settings, and where it ends.
    fn law_outcome(&self, scenario: &Scenario, law: Law) -> String;
    /// The sentence that says the result.
    fn result(&self, scenario: &Scenario) -> Sentence;
    /// A caution where the result passes what the record can bear.
    fn caution(&self, scenario: &Scenario) -> Option<Sentence>;
    /// The table's caption.
    fn table_caption(&self, scenario: &Scenario) -> String;
    /// A count of jobs in a cell; `decimals` as in millions.
    fn cell_jobs(&self, jobs: Jobs, decimals: u8) -> String;
    /// A change in a cell, signed.
    fn cell_added(&self, added: Additions) -> String;
    /// A growth rate in a cell, signed; the same in every language.
    fn cell_growth(&self, growth: Rate) -> String {
        format!("{}%", number::signed(growth.in_percent(), 1))
    }
}

/// What the sliders and buttons say of a scenario.
pub trait ControlText {
    /// A slider's name: the accessible name of the slider and of its number field.
    fn lever_name(&self, lever: Lever) -> &'static str;
    /// A slider's value in words, for `aria-valuetext`.
    fn lever_value(&self, lever: Lever, value: f64) -> String;
    /// A slider's value as its number field shows it, in the unit that stands beside the field.
    fn field(&self, lever: Lever, value: f64) -> String;
    /// The value, in the slider's own unit, that a text typed into the field stands for, rounded to the decimals that
    /// the field shows; none where it is no number.
    fn typed(&self, lever: Lever, text: &str) -> Option<f64>;
    /// What one unit more does to the result.
    fn lever_effect(&self, scenario: &Scenario, lever: Lever) -> String;
    /// Said in place of the effect where the law leaves the slider aside.
    fn lever_unused(&self, law: Law) -> String;
    /// The name of the button that puts one slider back.
    fn reset(&self, lever: Lever) -> String;
    /// The name of the button that takes one step down.
    fn less(&self, lever: Lever) -> String;
    /// The name of the button that takes one step up.
    fn more(&self, lever: Lever) -> String;
    /// Said of a typed value outside the range, with the end that the sum uses.
    fn out_of_range(&self, lever: Lever, used: f64) -> String;
    /// Said of typed text that is no number, with the value that the sum keeps.
    fn not_a_number(&self, lever: Lever, used: f64) -> String;
    /// Said once the link was copied.
    fn link_copied(&self) -> &'static str;
    /// Said where the clipboard is closed: the link stands in the field.
    fn link_by_hand(&self) -> &'static str;
    /// The name of the field that holds the link.
    fn link_field(&self) -> &'static str;
}

/// The words inside a chart.
pub trait ChartText {
    /// The uppermost tick, with the unit spelled once; `millions` of jobs.
    fn axis_top(&self, millions: f64) -> String;
    /// Any other tick; in the unit of the uppermost, or with its own.
    fn axis_tick(&self, millions: f64) -> String;
    /// A year in full.
    fn year(&self, year: Year) -> String;
    /// A year in two digits.
    fn year_short(&self, year: Year) -> String;
    /// A count at a point; short.
    fn point(&self, jobs: Jobs, decimals: u8) -> String;
    /// A reported count at a point without its unit.
    fn point_bare(&self, jobs: Jobs, decimals: u8) -> String;
    /// The side of the record.
    fn reported_side(&self) -> &'static str;
    /// The side of the scenario.
    fn scenario_side(&self) -> &'static str;
    /// The article's claim, where there is room.
    fn claim_long(&self) -> String;
    /// The article's claim, where there is little.
    fn claim_short(&self) -> String;
    /// How far the claim misses in 2018: `millions` of jobs, or more than that where the count is only a least one.
    fn claim_misses(&self, millions: f64, bound: Bound) -> String;
    /// What the bars show.
    fn additions_caption(&self) -> &'static str;
    /// The article's claim beside the bars.
    fn additions_claim(&self) -> String;
    /// The value of a bar; `decimals` as in millions.
    fn bar(&self, millions: f64, decimals: u8) -> String;
    /// Said above the chart when its axis had to grow past its usual end.
    fn axis_grown(&self, millions: f64, usual: f64) -> String;
}
