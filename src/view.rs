//! What the reader sees: functions that turn values into elements.
//!
//! Only what keeps something of its own (a half-typed number, a sentence not yet spoken) is a component; all else is a
//! plain function of the [`Given`], since every component type costs the reader about a kilobyte. None of them computes
//! a result or knows the browser: results come from [`crate::model`], geometry from [`crate::chart`], words from
//! [`crate::text`]; events are handed to [`crate::browser`], which also copies, focuses and waits.
//!
//! The controls keep their elements, whatever the law: a test holds them to it. What no control ever changes is
//! [`still`]: it stands in the static page, from where the live page takes it.

mod additions_chart;
mod answer;
mod bar;
mod growth;
mod law_cards;
mod levels_chart;
mod marks;
mod notice;
mod number_field;
mod page;
mod slider;
mod sources;
mod still;
mod switch;
mod table;
mod tools;
mod words;

pub use page::page;

use yew::{AttrValue, Callback};

use crate::state::{Action, State};
use crate::text::{Locale, Text};

/// What every part of the page is given.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The page's language.
    pub locale: Locale,
    /// The state of the page.
    pub state: &'a State,
    /// The state's query, with its question mark; empty for the default.
    pub query: &'a AttrValue,
    /// Whether the page answers: the static page does not.
    pub live: bool,
    /// Told of everything the reader does.
    pub dispatch: &'a Callback<Action>,
}

impl Given<'_> {
    /// What the page says.
    fn text(&self) -> &'static dyn Text {
        self.locale.text()
    }
}
