//! The workbench as elements: under the growth figure's chart, and over it.
//!
//! The static page has these parts as the workbench of an untouched page has them; the live page takes them from there, and
//! the workbench's own app draws them anew once it has come.

mod compare;
mod definitions;
mod folded;
mod influence;
mod overlay;
mod presets;
mod solve;
mod take;
mod target_handle;
mod turn;

use std::ops::Deref;
use std::rc::Rc;

use yew::prelude::*;

use self::folded::folded;
use super::Given;
use super::element::{on_click, on_toggle, tag};
use crate::model::Outlook;
use crate::site::Locale;
use crate::text::WorkbenchText;
use crate::workbench::{Move, Workbench};

pub use overlay::overlay;
pub use take::{Saved, Wish};

/// What every part of the workbench is given.
#[derive(Clone, Copy)]
#[expect(missing_debug_implementations, reason = "what is not computed yet has nothing to show")]
pub struct Bench<'a> {
    /// What it knows.
    pub workbench: &'a Workbench,
    /// The language.
    pub locale: Locale,
    /// Whether it answers: on the static page it does not.
    pub live: bool,
    /// Where the futures of the present scenario end.
    pub outlook: &'a dyn Deref<Target = Outlook>,
    /// Where those of the report's pace end, and then those of each pin. While a slider is dragged, this, the outlook and the address
    /// are computed only where an open panel asks for them.
    pub others: &'a dyn Deref<Target = Vec<Rc<Outlook>>>,
    /// The address of the page under the present query; empty on the static page.
    pub address: &'a dyn Deref<Target = String>,
    /// Whether a slider is being dragged.
    pub dragging: bool,
    /// How the last thing went that was taken along, or the last link that was to be pinned.
    pub saved: Option<Saved>,
    /// Told of every move.
    pub moved: &'a Callback<Move>,
    /// Told of everything that is to be taken along or shown again.
    pub wished: &'a Callback<Wish>,
    /// Told when a panel is folded open or shut.
    pub unfolded: &'a Callback<Event>,
}

impl Bench<'_> {
    fn text(&self) -> &'static dyn WorkbenchText {
        self.locale.workbench()
    }

    /// A button that makes a move.
    fn button(&self, id: &str, words: String, name: Option<String>, action: Move) -> Html {
        tag!("button", "class" = "tool", "type" = "button", "id" = ["bench-", id].concat(), "disabled" = !self.live,
            "aria-label" = name; words)
        .listener(on_click(self.moved.reform(move |_: MouseEvent| action.clone())))
        .html()
    }

    /// A button that takes something along or shows it.
    fn wish(&self, id: &str, words: &'static str, wish: Wish) -> Html {
        tag!("button", "class" = "tool", "type" = "button", "id" = ["bench-", id].concat(), "disabled" = !self.live; words)
            .listener(on_click(self.wished.reform(move |_: MouseEvent| wish)))
            .html()
    }
}

/// The parts under the chart.
pub fn workbench(bench: &Bench<'_>) -> Html {
    // What nobody could use is left out where nothing answers.
    let panel = |name: &str, heading: &'static str, body: fn(&Bench<'_>) -> Html| {
        let id = ["growth-", name].concat();
        let body = if bench.live { folded(bench, &id, body) } else { Html::default() };
        tag!("details", "class" = "panel bench-panel", "id" = id; tag!("summary"; heading), body)
            .listener(on_toggle(bench.unfolded.clone()))
            .html()
    };
    let text = bench.text();
    tag!("div", "class" = "bench";
        turn::turn(bench),
        solve::solver(bench),
        panel("presets", text.presets_heading(), presets::presets),
        panel("compare", text.compare_heading(), compare::compare),
        panel("influence", text.influence_heading(), influence::influence),
        panel("definitions", text.definitions_heading(), definitions::definitions),
        panel("take", text.take_heading(), take::take))
    .html()
}

/// The workbench of a page that nobody has touched, for the static page; without what lies over the chart, which only a hand or
/// a key could use.
pub(super) fn untouched(given: &Given<'_>, outlook: &Outlook) -> Html {
    workbench(&Bench {
        workbench: &Workbench::new("", 0),
        locale: given.page.locale,
        live: false,
        outlook: &outlook,
        others: &&Vec::new(),
        address: &&String::new(),
        dragging: false,
        saved: None,
        moved: &Callback::noop(),
        wished: &Callback::noop(),
        unfolded: &Callback::noop(),
    })
}
