//! Everything the page says, in each of its languages.
//!
//! Text is content: it lives here and nowhere else. A [`Locale`] gives the language, [`Text`] lists what must be
//! said, and a language that leaves something out does not compile. Whatever holds a number is a function that takes
//! the figure or the scenario, so that no number is typed into prose by hand.
//!
//! Deliberately absent: markup (a [`Sentence`] is words and numbers, the view decides how they look) and the browser.

/// Texts one after the other as one: what the live page says in place of `format!`, whose machinery weighs a kilobyte in the
/// WebAssembly as soon as a single text needs it.
macro_rules! joined {
    ($($part:expr),+ $(,)?) => {
        [$(AsRef::<str>::as_ref(&$part)),+].concat()
    };
}

mod arithmetic;
mod builder;
mod checks;
mod chinese;
mod english;
mod growth;
pub mod guess;
mod job_search;
mod jobs;
mod lead;
mod living;
mod masthead;
mod mini_programs;
pub mod money;
pub mod number;
pub mod operators;
mod picture;
mod prose;
pub mod sentence;
mod sources;
mod workbench;

use crate::link::Mend;
use crate::model::{Handle, Jobs, Law, Lever, Measure, Part, Scenario, Year};
use crate::report::{Bilingual, Bound};
pub use crate::site::Locale;
pub use builder::{BuilderProse, EmbedCode, EmbedTheme};
pub use checks::ChecksProse;
pub use growth::{GrowthProse, GrowthText};
pub use guess::{GuessProse, GuessText, GuessWords};
pub use job_search::{JobSearchProse, JobSearchText};
pub use jobs::{COUNT_NAMES, CountName, JobsProse, JobsText};
pub use lead::Lead;
pub use living::{LivingProse, LivingText, LivingWords};
pub use masthead::MastheadProse;
pub use mini_programs::{MagnifierWords, MiniProgramsProse, MiniProgramsText, MiniProgramsWords};
pub use money::MoneyProse;
pub use operators::OperatorsProse;
pub use picture::{PictureProse, SourceGroup};
pub use prose::{ControlProse, EntryProse, PageProse, Prose};
pub use sentence::{Origin, Piece, Quantity, Sentence, statement_anchor};
pub use sources::{Download, SourcesProse};
pub use workbench::{CompareText, TakeText, TurnText, WorkbenchText};

impl Locale {
    /// The language in which there are words for the live page: this one, except in a WebAssembly that was built with
    /// one language alone, whose own that always is. The compiler knows the answer there, and leaves the other's words
    /// out.
    #[must_use]
    pub const fn spoken(self) -> Self {
        match (cfg!(feature = "english"), cfg!(feature = "chinese")) {
            (true, false) => Self::English,
            (false, true) => Self::Chinese,
            (true, true) | (false, false) => self,
        }
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

    /// What the page says in this language, or in the one that is [`Self::spoken`].
    #[must_use]
    pub fn text(self) -> &'static dyn Text {
        match self.spoken() {
            Self::English => &english::English,
            Self::Chinese => &chinese::Chinese,
        }
    }
}

impl Locale {
    /// What the workbench says in this language, or in the one that is [`Self::spoken`].
    #[must_use]
    pub fn workbench(self) -> &'static dyn WorkbenchText {
        match self.spoken() {
            Self::English => &english::English,
            Self::Chinese => &chinese::Chinese,
        }
    }
}

/// All that one language has to say.
pub trait Text:
    PageText
    + ControlText
    + ChartText
    + JobsText
    + GrowthText
    + GuessText
    + MiniProgramsText
    + LivingText
    + JobSearchText
{
}

/// The page round the figures.
pub trait PageText {
    /// What a link with faults had, and what became of it.
    fn mended(&self, mends: &[Mend]) -> Sentence;
    /// The button that closes that notice.
    fn close(&self) -> &'static str;
}

/// What the sliders and buttons say of a scenario.
pub trait ControlText {
    /// The switch that makes a range of a slider's value; its full name has the slider's after it.
    fn not_sure(&self) -> &'static str;
    /// The unit inside the number field.
    fn lever_suffix(&self, lever: Lever) -> &'static str;
    /// A slider's name: the accessible name of the slider and of its number field.
    fn lever_name(&self, lever: Lever) -> &'static str;
    /// What follows the name of a slider for the lower and the upper end of a range; nothing for the one value.
    fn part_words(&self, part: Part) -> &'static str;
    /// The accessible name of what a reader takes hold of: it begins with the lever's.
    fn handle_name(&self, Handle { lever, part }: Handle) -> String {
        [self.lever_name(lever), self.part_words(part)].concat()
    }
    /// A slider's value in words, for `aria-valuetext`.
    fn lever_value(&self, lever: Lever, value: f64) -> String;
    /// A slider's value as its number field shows it, in the unit that stands beside the field.
    fn field(&self, lever: Lever, value: f64) -> String;
    /// The value, in the slider's own unit, that a text typed into the field stands for, rounded to the decimals that
    /// the field shows; none where it is no number.
    fn typed(&self, lever: Lever, text: &str) -> Option<f64>;
    /// What a slider moves, in running text; `amount` in the unit of its measure, `decimals` as in millions.
    fn amount(&self, measure: Measure, amount: f64, decimals: u8) -> String;
    /// What one unit more does to what the slider moves.
    fn lever_effect(&self, scenario: &Scenario, lever: Lever) -> Sentence;
    /// Said in place of the effect where the law leaves the slider aside.
    fn lever_unused(&self, law: Law) -> String;
    /// The name of the button that puts one slider back to its untouched value.
    fn reset(&self, lever: Lever, to: f64) -> String;
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
    /// What a slider moves, short, in the unit of its measure.
    fn amount_short(&self, measure: Measure, amount: f64) -> String;
    /// A count at a point; short.
    fn point(&self, jobs: Jobs, decimals: u8) -> String;
    /// A reported count at a point without its unit.
    fn point_bare(&self, jobs: Jobs, decimals: u8) -> String;
    /// The side of the record.
    fn reported_side(&self) -> &'static str;
    /// The side of the scenario.
    fn scenario_side(&self) -> &'static str;
    /// The line of the target.
    fn target_line(&self, target: Jobs) -> String;
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
