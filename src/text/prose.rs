//! What no control ever changes: the words that stand in the page's HTML and are left out of the WebAssembly.
//!
//! Only native code calls these functions ([`super::Locale::prose`]); a browser that never does carries none of them.

use super::{Quantity, Sentence};
use crate::axis_scale::AxisScale;
use crate::model::{Base, Lever, Reference, Scenario};
use crate::report::{Confidence, Date, Figure};

/// All that stands still, in one language.
pub trait Prose: PageProse + GrowthProse + ControlProse + SourceProse {}

/// The page round the figures.
pub trait PageProse {
    /// The document's title.
    fn title(&self) -> &'static str;
    /// One sentence for search results and link previews.
    fn description(&self) -> String;
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
    /// The link to the table in that sentence.
    fn read_the_table(&self) -> &'static str;
}

/// The growth figure: what the record shows, and the words that stand round its parts.
pub trait GrowthProse {
    /// The figure's short name.
    fn growth_name(&self) -> &'static str;
    /// The figure's finding.
    fn growth_heading(&self) -> &'static str;
    /// What the record shows.
    fn growth_prose(&self) -> Sentence;
    /// What a careful reader should know of the record.
    fn growth_notes(&self) -> Vec<Sentence>;
    /// The link beside the figure that leads to its table.
    fn rail_table(&self) -> &'static str;
    /// The link beside the figure that leads to its sources.
    fn rail_sources(&self) -> &'static str;
    /// The question that leads to the laws.
    fn law_question(&self) -> &'static str;
    /// What the choice of laws is, for those who do not see its place.
    fn law_legend(&self) -> &'static str;
    /// What the chart shows of the record, for those who do not see it; the result sentence says the rest.
    fn chart_description(&self) -> String;
    /// The line under the chart that says what it rests on.
    fn source_line(&self) -> Sentence;
    /// The button that opens the table.
    fn show_table(&self) -> &'static str;
    /// The table's column heads: year, count, the article's claim, added in the year, growth in the year.
    fn table_heads(&self) -> [&'static str; 5];
    /// The group of rows that were reported.
    fn table_reported(&self) -> &'static str;
    /// The group of rows that the scenario gives.
    fn table_scenario(&self) -> &'static str;
    /// The button that opens the list of sources.
    fn show_sources(&self) -> &'static str;
}

/// The words on and beside the controls.
pub trait ControlProse {
    /// What the choice of scales is.
    fn scale_legend(&self) -> &'static str;
    /// A scale's name.
    fn scale_name(&self, scale: AxisScale) -> &'static str;
    /// The unit beside the name.
    fn lever_unit(&self, lever: Lever) -> &'static str;
    /// The unit inside the number field.
    fn lever_suffix(&self, lever: Lever) -> &'static str;
    /// Why the range ends where it does.
    fn lever_why(&self, lever: Lever) -> String;
    /// What a reference tick stands for: its value and its name.
    fn reference(&self, lever: Lever, reference: &Reference) -> (String, String);
    /// The tag of a value that the reader set.
    fn yours(&self) -> &'static str;
    /// The button that puts everything back.
    fn reset_all(&self) -> &'static str;
    /// The button that copies the link.
    fn copy_link(&self) -> &'static str;
}

/// The list of sources.
pub trait SourceProse {
    /// What a figure counts, in a few words.
    fn figure_about(&self, figure: &Figure) -> String;
    /// How sure a figure is, in words; nothing for one that was verified.
    fn caveat(&self, confidence: Confidence) -> Option<&'static str>;
    /// A figure as it is read in a sentence.
    fn figure(&self, figure: &Figure) -> Quantity;
    /// The date that a source bears, as far as it is known.
    fn date(&self, date: Date) -> String;
    /// The site that carries what another published, behind that one's name, with its space.
    fn via(&self, site: &str) -> String;
    /// The words before a translation.
    fn translation(&self) -> &'static str;
    /// What stands between the parts of a list, with its space.
    fn comma(&self) -> &'static str;
}
