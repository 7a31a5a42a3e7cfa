//! What no control ever changes: the words that stand in the page's HTML and are left out of the WebAssembly.
//!
//! Only native code calls these functions ([`super::Locale::prose`]); a browser that never does carries none of them.

use super::{
    BuilderProse, ChecksProse, GrowthProse, GuessProse, JobSearchProse, JobsProse, LivingProse,
    MastheadProse, MiniProgramsProse, MoneyProse, OperatorsProse, PictureProse, Quantity, Sentence,
    SourcesProse,
};
use crate::display::AxisScale;
use crate::model::{Base, Derived, Interval, Lever, Reference, Scenario};
use crate::report::{Class, Confidence, Date, Figure, SourceKind, Support, Unit, Years};
use crate::site::FigureId;

/// All that stands still, in one language.
pub trait Prose:
    PageProse
    + MastheadProse
    + ControlProse
    + EntryProse
    + JobsProse
    + GrowthProse
    + GuessProse
    + MiniProgramsProse
    + LivingProse
    + MoneyProse
    + OperatorsProse
    + JobSearchProse
    + ChecksProse
    + SourcesProse
    + PictureProse
    + BuilderProse
{
}

/// The page round the figures.
pub trait PageProse {
    /// The document's title, on the page of one figure with its name.
    fn title(&self, figure: Option<FigureId>) -> String;
    /// One sentence for search results and link previews.
    fn description(&self, figure: Option<FigureId>) -> String;
    /// A figure's short name.
    fn figure_name(&self, figure: FigureId) -> &'static str;
    /// The name of the list of figures.
    fn contents_label(&self) -> &'static str;
    /// The link beside a figure that leads to its table.
    fn rail_table(&self) -> &'static str;
    /// The link beside a figure that leads to its own page.
    fn rail_alone(&self) -> &'static str;
    /// The link beside a figure on its own page that leads to the whole story.
    fn rail_whole(&self) -> &'static str;
    /// The button that opens a table.
    fn show_table(&self) -> &'static str;
    /// The headline, by line.
    fn headline(&self) -> [&'static str; 2];
    /// The paragraph under the headline.
    fn standfirst(&self) -> Sentence;
    /// The last lines of the page.
    fn footer(&self) -> Vec<Sentence>;
    /// The first link of the page, for the keyboard.
    fn skip_link(&self) -> &'static str;
    /// The name of the site in the bar, where there is room.
    fn mark(&self) -> &'static str;
    /// The name of the site in a narrow bar.
    fn mark_short(&self) -> &'static str;
    /// This language's own name, for the link that leads to it.
    fn own_name(&self) -> &'static str;
    /// What the choice between the article's and the report's figures is.
    fn figures_legend(&self) -> &'static str;
    /// One side of that choice: the words that a narrow bar leaves out, the word it keeps, and the rest.
    fn figures_option(&self, base: Base) -> [&'static str; 3];
    /// What is said where the controls cannot run: all that can still be read, and the default's result.
    fn controls_missing(&self, scenario: &Scenario) -> Sentence;
    /// The same on the page of a figure that is not the growth.
    fn controls_missing_here(&self) -> &'static str;
    /// The link to the table in that sentence.
    fn read_the_table(&self) -> &'static str;
}

/// The words on and beside the controls.
pub trait ControlProse {
    /// What the choice of scales is.
    fn scale_legend(&self) -> &'static str;
    /// A scale's name.
    fn scale_name(&self, scale: AxisScale) -> &'static str;
    /// The unit beside the name.
    fn lever_unit(&self, lever: Lever) -> &'static str;
    /// Why the range ends where it does.
    fn lever_why(&self, lever: Lever) -> Sentence;
    /// What a reference tick stands for: its value and its name.
    fn reference(&self, lever: Lever, reference: &Reference) -> (String, String);
    /// The tag of a value that the reader set.
    fn yours(&self) -> &'static str;
    /// The button that takes the last step back.
    fn undo(&self) -> &'static str;
    /// The button that does it again.
    fn redo(&self) -> &'static str;
    /// The button that puts everything back.
    fn reset_all(&self) -> &'static str;
    /// The button that copies the link.
    fn copy_link(&self) -> &'static str;
}

/// The entries that numbers lead to: what they rest on.
pub trait EntryProse {
    /// The heading over the entries of a figure's own page.
    fn notes_heading(&self) -> &'static str;
    /// What a class of numbers is called.
    fn class_name(&self, class: Class) -> &'static str;
    /// What printed words without a number are called.
    fn statement_name(&self) -> &'static str;
    /// A year or a span of years.
    fn years(&self, years: Years) -> String;
    /// A figure as it is read in a sentence.
    fn figure(&self, figure: &'static Figure) -> Quantity;
    /// A derived number as it is read in a sentence.
    fn derived(&self, derived: Derived, base: Base) -> Quantity;
    /// The arithmetic of a derived number, with its result: each term leads to its own entry.
    fn arithmetic(&self, derived: Derived, base: Base) -> Sentence;
    /// What a derived number is, in a few words.
    fn derived_about(&self, derived: Derived) -> &'static str;
    /// The heading over the entries of derived numbers.
    fn computed_here(&self) -> &'static str;
    /// The label before the same quantity as another kind of source printed it: the article, or the report.
    fn counterpart_label(&self, other: SourceKind) -> &'static str;
    /// The label before what the printed form allows.
    fn rounding_label(&self) -> &'static str;
    /// What the printed form allows: from, and up to, in the unit; `decimals` as of the number itself.
    fn rounding(&self, unit: Unit, interval: Interval, decimals: i8) -> String;
    /// A derived number with a digit more than is shown of it, before its range.
    fn more_exactly(&self, derived: Derived, base: Base) -> String;
    /// How closely a figure was printed: half of its last digit either way, or from and up to where its words say "more
    /// than".
    fn precision(&self, figure: &Figure) -> String;
    /// Who else has it.
    fn support(&self, support: Support) -> &'static str;
    /// How sure a figure is, in words; nothing for one that was verified.
    fn caveat(&self, confidence: Confidence) -> Option<&'static str>;
    /// The label before what a reader should know.
    fn note_label(&self) -> &'static str;
    /// The date that a source bears, as far as it is known.
    fn date(&self, date: Date) -> String;
    /// The site that carries what another published, behind that one's name, with its space.
    fn via(&self, site: &str) -> String;
    /// The words before a translation.
    fn translation(&self) -> &'static str;
    /// What stands between two sentences.
    fn between_sentences(&self) -> &'static str;
    /// What stands between the parts of a list, with its space.
    fn comma(&self) -> &'static str;
    /// The words before the places where a number stands, with their space.
    fn used_in(&self) -> &'static str;
    /// The page's head, as such a place.
    fn page_head(&self) -> &'static str;
    /// The caption over a figure's sum.
    fn sum_caption(&self) -> &'static str;
    /// The name of the popover.
    fn popover_label(&self) -> &'static str;
    /// The button that closes the popover.
    fn popover_close(&self) -> &'static str;
}
