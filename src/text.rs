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
pub mod sentence;

use crate::link::Mend;
use crate::model::{Base, Jobs, Law, Lever, Reference, Scenario, Year};
use crate::report::{Bilingual, Confidence, Date, Figure};
use crate::state::AxisScale;
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

/// What no control ever changes: the words that stand in the page's HTML and are left out of the WebAssembly.
pub trait Prose {
    /// This language's own name, for the link that leads to it.
    fn own_name(&self) -> &'static str;
    /// What the choice between the article's and the report's figures is.
    fn figures_legend(&self) -> &'static str;
    /// One side of that choice: the words that a narrow bar leaves out, the word it keeps, and the rest.
    fn figures_option(&self, base: Base) -> [&'static str; 3];
    /// What the choice of scales is.
    fn scale_legend(&self) -> &'static str;
    /// A scale's name.
    fn scale_name(&self, scale: AxisScale) -> &'static str;
    /// The button that opens the table.
    fn show_table(&self) -> &'static str;
    /// The group of rows that were reported.
    fn table_reported(&self) -> &'static str;
    /// The group of rows that the scenario gives.
    fn table_scenario(&self) -> &'static str;
    /// The button that puts everything back.
    fn reset_all(&self) -> &'static str;
    /// The button that copies the link.
    fn copy_link(&self) -> &'static str;
    /// The unit inside the number field.
    fn lever_suffix(&self, lever: Lever) -> &'static str;
    /// The tag of a value that the reader set.
    fn yours(&self) -> &'static str;
    /// The first link of the page, for the keyboard.
    fn skip_link(&self) -> &'static str;
    /// The name of the site in the bar, where there is room.
    fn mark(&self) -> &'static str;
    /// The name of the site in a narrow bar.
    fn mark_short(&self) -> &'static str;
    /// The figure's short name.
    fn growth_name(&self) -> &'static str;
    /// The figure's finding.
    fn growth_heading(&self) -> &'static str;
    /// The link beside the figure that leads to its table.
    fn rail_table(&self) -> &'static str;
    /// The link beside the figure that leads to its sources.
    fn rail_sources(&self) -> &'static str;
    /// The question that leads to the laws.
    fn law_question(&self) -> &'static str;
    /// What the choice of laws is, for those who do not see its place.
    fn law_legend(&self) -> &'static str;
    /// The table's column heads: year, count, the article's claim, added in the year, growth in the year.
    fn table_heads(&self) -> [&'static str; 5];
    /// The button that opens the list of sources.
    fn show_sources(&self) -> &'static str;
    /// The unit beside the name.
    fn lever_unit(&self, lever: Lever) -> &'static str;
    /// What a reference tick stands for: its value and its name.
    fn reference(&self, lever: Lever, reference: &Reference) -> (String, String);
    /// The headline, by line.
    fn headline(&self) -> [&'static str; 2];
    /// The document's title.
    fn title(&self) -> &'static str;
    /// One sentence for search results and link previews.
    fn description(&self) -> String;
    /// The paragraph under the headline.
    fn standfirst(&self) -> Sentence;
    /// The last lines of the page.
    fn footer(&self) -> Vec<Sentence>;
    /// What is said where the controls cannot run: all that can still be read, and the default's result.
    fn controls_missing(&self, scenario: &Scenario) -> Sentence;
    /// The link to the table in that sentence.
    fn read_the_table(&self) -> &'static str;
    /// What the record shows.
    fn growth_prose(&self) -> Sentence;
    /// What a careful reader should know of the record.
    fn growth_notes(&self) -> Vec<Sentence>;
    /// The line under the chart that says what it rests on.
    fn source_line(&self) -> Sentence;
    /// Why the range ends where it does.
    fn lever_why(&self, lever: Lever) -> String;
    /// What a figure counts, in a few words.
    fn figure_about(&self, figure: &Figure) -> String;
    /// How sure a figure is, in words; nothing for one that was verified.
    fn caveat(&self, confidence: Confidence) -> Option<&'static str>;
    /// A figure as it is read in a sentence.
    fn figure(&self, figure: &Figure) -> Quantity;
    /// The date that a source bears, as far as it is known.
    fn date(&self, date: Date) -> String;
    /// The words before a translation.
    fn translation(&self) -> &'static str;
    /// What stands between the parts of a list, with its space.
    fn comma(&self) -> &'static str;
}

/// The page round the figures.
pub trait PageText {
    /// What a link with faults had, and what became of it.
    fn mended(&self, mends: &[Mend]) -> Sentence;
    /// The button that closes that notice.
    fn close(&self) -> &'static str;
}

/// The growth figure's prose, result, table and sources.
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
    /// A change in a cell, signed, in millions of jobs a year.
    fn cell_added(&self, millions: f64) -> String;
}

/// Sliders, switches and buttons.
pub trait ControlText {
    /// A slider's name: the accessible name of the slider and of its number field.
    fn lever_name(&self, lever: Lever) -> &'static str;
    /// A slider's value in words, for `aria-valuetext`.
    fn lever_value(&self, lever: Lever, value: f64) -> String;
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
    /// What the chart shows, for those who do not see it.
    fn chart_description(&self, scenario: &Scenario) -> String;
    /// The uppermost tick, with the unit spelled once; `millions` of jobs.
    fn axis_top(&self, millions: f64) -> String;
    /// Any other tick.
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
    /// How far the claim misses in 2018; `millions` of jobs.
    fn claim_misses(&self, millions: f64) -> String;
    /// What the bars show.
    fn additions_caption(&self) -> &'static str;
    /// The article's claim beside the bars.
    fn additions_claim(&self) -> String;
    /// The value of a bar; `decimals` as in millions.
    fn bar(&self, millions: f64, decimals: u8) -> String;
    /// Said above the chart when its axis had to grow past its usual end.
    fn axis_grown(&self, millions: f64, usual: f64) -> String;
}
