//! What the reader sees: functions that turn values into elements.
//!
//! Each is a plain function of the [`Given`] and keeps nothing of its own: the page's app is its only component, since every
//! other type of component would cost the reader more than a kilobyte (the workbench has one, for what is folded away). None of
//! them computes a result or knows the browser: results come from [`crate::model`], geometry from [`crate::chart`], words from
//! [`crate::text`]; events are handed to [`crate::browser`], which also copies, focuses, waits and tells what is seen.
//!
//! The controls keep their elements, whatever the law: a test holds them to it. What no control ever changes is
//! [`still`]: it stands in the static page, from where the live page takes it; where it differs between the article's
//! figures and the report's, both stand there ([`both`]).
//!
//! Each of the nine figures has a module; what they share stands beside them: [`section`] frames a figure, [`answer`]
//! says its result, [`slider`] sets it, [`sum`] shows its arithmetic, [`table`] lists its numbers, [`words`] and [`marks`]
//! make elements of words and places, [`notes`] holds the entries that every number leads to.

mod answer;
mod bar;
mod both;
mod checks;
mod choice_card;
mod element;
mod growth;
mod job_search;
mod jobs;
mod living;
mod marks;
mod masthead;
mod mini_programs;
mod money;
mod notes;
mod notice;
mod number_field;
mod operators;
mod page;
mod portion;
mod provenance;
mod quotation;
mod section;
mod slider;
mod sources;
mod still;
mod sum;
mod switch;
mod table;
mod tools;
mod words;
pub mod workbench;

pub use page::page;
pub use portion::{Portion, portion};

use yew::{AttrValue, Callback, Html};

use crate::footnotes::Footnote;
use crate::model::Outlook;
use crate::site::{HAS_GROWTH, Locale, Page};
use crate::state::{Action, State};
use crate::text::Text;

/// What every part of the page is given.
#[derive(Clone, Copy)]
#[expect(missing_debug_implementations, reason = "a function has nothing to show")]
pub struct Given<'a> {
    /// Which page it is, and in which language.
    pub page: Page,
    /// The state of the page.
    pub state: &'a State,
    /// Where the futures of the growth scenario end; on the pages that show them. Read by [`Given::outlook`].
    pub outlook: Option<&'a Outlook>,
    /// The state's query, with its question mark; empty for the default.
    pub query: &'a AttrValue,
    /// Whether the page answers: the static page does not.
    pub live: bool,
    /// Whether what is shown has changed so lately that it is not to be spoken yet.
    pub busy: bool,
    /// Whether that moved the growth figure's result, which then is the one that is spoken.
    pub follows: bool,
    /// The entries that the page's numbers lead to; none on the live page, which takes them from the static one.
    pub footnotes: &'a [Footnote],
    /// Told of everything the reader does.
    pub dispatch: &'a Callback<Action>,
    /// Draws a portion of the page as an instance of its own; none where the page is drawn as one.
    pub apart: Option<&'a dyn Fn(Portion) -> Html>,
}

impl Given<'_> {
    /// Whether the page answers. Where the code runs in a browser it always does, and the compiler knows: what the static
    /// page alone shows is not in the WebAssembly.
    const fn live(&self) -> bool {
        cfg!(target_arch = "wasm32") || self.live
    }

    /// Where the futures of the growth scenario end; none where the code cannot show them, as the compiler knows.
    const fn outlook(&self) -> Option<&Outlook> {
        if HAS_GROWTH { self.outlook } else { None }
    }

    /// A portion, as an instance of its own where there are any.
    fn portion(&self, which: Portion) -> Html {
        self.apart.map_or_else(|| portion(self, which), |apart| apart(which))
    }

    /// The page's language.
    const fn locale(&self) -> Locale {
        self.page.locale
    }

    /// What the page says.
    fn text(&self) -> &'static dyn Text {
        self.locale().text()
    }
}
