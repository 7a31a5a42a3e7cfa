//! What the page is showing, and everything that a reader can do to it.
//!
//! One reducer, [`State::apply`], takes every event. It is pure: the page renders what comes out, and the browser half
//! writes [`State::query`] to the address when [`State::gestures`] has moved on. Nothing that can be computed from the
//! scenario is stored.
//!
//! Deliberately absent: the address bar, timers, undo (it will hang on `gestures` too), and text.

use crate::axis_scale::AxisScale;
use crate::link::{self, Mend, Reading};
use crate::model::{Base, Law, Lever, Scenario};

/// What the page is showing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct State {
    /// What is assumed.
    pub scenario: Scenario,
    /// How it is drawn.
    pub axis_scale: AxisScale,
    /// The parts of the link that are not ours, as they came, to be written back behind ours.
    pub unknown: Vec<String>,
    /// What had to be put right in the link; the page says so until it is dismissed.
    pub mends: Vec<Mend>,
    /// How many gestures the reader has finished. The address, the announcement and later the undo step hang on it:
    /// a slider moves the scenario many times within one gesture.
    pub gestures: u32,
}

/// Something that a reader does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Moves a lever, in its own unit; put into its range by [`Scenario::with`]. The gesture goes on until `Settle`.
    Set(Lever, f64),
    /// Takes another law; a finished gesture.
    Choose(Law),
    /// Starts from another count of 2018; a finished gesture.
    Figures(Base),
    /// Draws on another scale; a finished gesture.
    Scale(AxisScale),
    /// Puts one lever back to its default; a finished gesture.
    Reset(Lever),
    /// Puts everything that a link holds of ours back to its default and closes the notice about the link, which no
    /// longer says anything of what is shown; a finished gesture. What is not ours stays.
    ResetAll,
    /// Ends a gesture: the slider was let go of, the number field left.
    Settle,
    /// Shows what a link says, as when the reader goes back in history. No gesture: the address says it already.
    Restore(String),
    /// Closes the notice about the link; no gesture, the link stays as it is.
    Dismiss,
}

impl State {
    /// What the page shows when opened with this query, with or without its `?`.
    #[must_use]
    pub fn from_query(query: &str) -> Self {
        let Reading { scenario, axis_scale, unknown, mends } = link::read(query);
        Self { scenario, axis_scale, unknown, mends, gestures: 0 }
    }

    /// What the page shows after the action; an equal state where the action changes nothing.
    #[must_use]
    pub fn apply(&self, action: Action) -> Self {
        let mut next = self.clone();
        let finished = match action {
            Action::Set(lever, value) => {
                next.scenario = self.scenario.with(lever, value);
                return next;
            }
            Action::Dismiss => {
                next.mends.clear();
                return next;
            }
            Action::Restore(query) => {
                return Self { gestures: self.gestures, ..Self::from_query(&query) };
            }
            Action::Choose(law) => Scenario { law, ..self.scenario },
            Action::Figures(figures) => Scenario { figures, ..self.scenario },
            Action::Reset(lever) => self.scenario.reset(lever),
            Action::Scale(axis_scale) => {
                next.axis_scale = axis_scale;
                self.scenario
            }
            Action::ResetAll => {
                next.axis_scale = AxisScale::default();
                next.mends.clear();
                Scenario::default()
            }
            Action::Settle => {
                next.gestures = self.gestures.wrapping_add(1);
                return next;
            }
        };
        next.scenario = finished;
        if next != *self {
            next.gestures = self.gestures.wrapping_add(1);
        }
        next
    }

    /// The query that leads back here, from its `?` on; empty where everything is at its default.
    #[must_use]
    pub fn query(&self) -> String {
        link::write(&self.scenario, self.axis_scale, &self.unknown)
    }
}
