//! What the page is showing, and everything that a reader can do to it.
//!
//! One reducer, [`State::apply`], takes every event. It is pure: the page renders what comes out, and the browser half
//! writes [`State::query`] to the address when [`State::gestures`] has moved on. Nothing that can be computed from the
//! scenario is stored.
//!
//! Deliberately absent: the address bar, timers, and text.

mod draft;
mod history;

pub use draft::{Draft, Fault};
pub use history::{History, Moment};

use std::rc::Rc;

use crate::display::{AxisScale, Display, Marks};
use crate::link::{self, Mend, Reading};
use crate::model::{Base, Guess, Handle, Law, Lever, Part, Scenario, Stage};

/// What the page is showing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct State {
    /// What is assumed.
    pub scenario: Scenario,
    /// How it is drawn.
    pub display: Display,
    /// What the reader thinks that the later reports said.
    pub guess: Guess,
    /// The parts of the link that are not ours, as they came, to be written back behind ours.
    pub unknown: Vec<String>,
    /// What had to be put right in the link; the page says so until it is dismissed.
    pub mends: Vec<Mend>,
    /// What is drawn in place of the scenario, while the workbench shows something again.
    pub shown: Option<Scenario>,
    /// How many gestures the reader has finished. The address hangs on it, and each is one step of `history`: a slider moves
    /// the scenario many times within one gesture.
    pub gestures: u32,
    /// What the reader did, to take back and do again.
    pub history: Rc<History>,
    /// What stands in number fields and is not the value in force; at most one for each handle.
    pub drafts: Vec<Draft>,
    /// What became of the last press on the button that copies the link, as long as that link is the page's.
    pub copying: Option<Copying>,
}

/// How copying the link went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copying {
    /// It is on the clipboard.
    Done,
    /// The clipboard is closed; the link stands in a field.
    ByHand,
}

/// Something that a reader does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Moves a handle, in its lever's unit; put into its range by [`Scenario::moved`]. The gesture goes on until `Settle`.
    Set(Handle, f64),
    /// Moves a handle by so many of its lever's steps from where it is by now: keys may come faster than the page is drawn.
    /// A finished gesture.
    Step(Handle, i32),
    /// Makes a lever a range, or sure again ([`Scenario::doubted`]); a finished gesture.
    Doubt(Lever),
    /// Shows what a link of the workbench says; a finished gesture. The guess is not the workbench's, and stays.
    Follow(String),
    /// Draws another scenario, which a link says, without assuming it; none ends that, and so does whatever else the reader
    /// does.
    Show(Option<String>),
    /// Takes the last finished gesture back.
    Undo,
    /// Does the last one that was taken back again.
    Redo,
    /// Takes another law; a finished gesture.
    Choose(Law),
    /// Starts from another printing of the figures of 2018; a finished gesture.
    Base(Base),
    /// Draws on another scale; a finished gesture.
    Scale(AxisScale),
    /// Colours the marks of the count by another group; a finished gesture.
    Colour(Marks),
    /// Guesses a year's count, by its place from nought on and in millions. The gesture goes on until `Settle`.
    Guess(usize, f64),
    /// Moves a year's guess by so many steps from where it is by now: keys may come faster than the page is drawn. The
    /// gesture goes on until `Settle`.
    StepGuess(usize, i32),
    /// Shows the answer beside the guess, or without one; a finished gesture. Once shown it stays.
    Reveal(Stage),
    /// Puts one lever back to its default; a finished gesture.
    Reset(Lever),
    /// Puts everything that a link holds of ours back to its default and closes the notice about the link, which no
    /// longer says anything of what is shown; a finished gesture. What is not ours stays, and so does the guess: an
    /// answer that was seen cannot be unseen.
    ResetAll,
    /// Keeps what was typed into a number field. It goes once another value is in force.
    Keep(Draft),
    /// Lets the number field of a handle show the value in force again.
    Drop(Handle),
    /// Says how copying the link with this query went.
    Copied(String, Copying),
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
        let Reading { scenario, display, guess, unknown, mends } = link::read(query);
        let mut state = Self { scenario, display, guess, unknown, mends, ..Self::default() };
        state.history = Rc::new(History::from(state.moment()));
        state
    }

    /// What a step of the history would lead back to from later on.
    fn moment(&self) -> Moment {
        Moment { scenario: self.scenario, display: self.display, unknown: self.unknown.clone() }
    }

    /// What is to be drawn: the state itself, unless the workbench shows something else just now.
    #[must_use]
    pub fn drawn(&self) -> Self {
        Self { scenario: self.shown.unwrap_or(self.scenario), ..self.clone() }
    }

    /// What the page shows after the action; an equal state where the action changes nothing.
    #[must_use]
    pub fn apply(&self, action: Action) -> Self {
        let shows = matches!(action, Action::Show(_));
        let mut next = self.changed(action);
        let scenario = next.scenario;
        if !shows {
            next.shown = None;
        }
        if next.gestures != self.gestures {
            let moment = next.moment();
            Rc::make_mut(&mut next.history).settle(moment);
        }
        // A draft goes with the value that it was typed over, with its field, and where the law leaves its lever aside.
        next.drafts.retain(|draft| {
            let Handle { lever, part } = draft.handle;
            let sure = scenario.range(lever).is_none();
            draft.stands_for(scenario.at(draft.handle))
                && sure == (part == Part::Value)
                && scenario.law.uses(lever)
        });
        if (next.scenario, next.display, next.guess, &next.unknown)
            != (self.scenario, self.display, self.guess, &self.unknown)
        {
            next.copying = None;
        }
        next
    }

    /// The state after the action, but for what no longer fits it.
    fn changed(&self, action: Action) -> Self {
        let mut next = self.clone();
        let finished = match action {
            Action::Set(handle, value) => {
                next.scenario = self.scenario.moved(handle, value);
                return next;
            }
            Action::Dismiss => {
                next.mends.clear();
                return next;
            }
            Action::Keep(draft) => {
                next.drafts.retain(|other| other.handle != draft.handle);
                next.drafts.push(draft);
                return next;
            }
            Action::Drop(handle) => {
                next.drafts.retain(|draft| draft.handle != handle);
                return next;
            }
            Action::Copied(query, copying) => {
                if query == self.query() {
                    next.copying = Some(copying);
                }
                return next;
            }
            Action::Restore(query) => {
                let mut restored = Self { gestures: self.gestures, ..Self::from_query(&query) };
                let moment = restored.moment();
                restored.history = Rc::clone(&self.history);
                Rc::make_mut(&mut restored.history).settle(moment);
                // No link holds a guess that is still being drawn.
                if restored.guess.stage == Stage::Drawing && self.guess.stage == Stage::Drawing {
                    restored.guess = self.guess;
                }
                return restored;
            }
            Action::Step(handle, steps) => {
                let to = handle.lever.spec().stepped(self.scenario.at(handle), steps);
                self.scenario.moved(handle, to)
            }
            Action::Doubt(lever) => self.scenario.doubted(lever),
            Action::Follow(query) => {
                let Reading { scenario, display, unknown, .. } = link::read(&query);
                (next.display, next.unknown) = (display, unknown);
                scenario
            }
            Action::Show(query) => {
                next.shown = query.map(|query| link::read(&query).scenario);
                return next;
            }
            Action::Undo | Action::Redo => {
                let history = Rc::make_mut(&mut next.history);
                // A gesture that is still under way is a step too.
                history.settle(self.moment());
                let moment = if action == Action::Undo { history.undo() } else { history.redo() };
                let Some(Moment { scenario, display, unknown }) = moment else { return next };
                (next.display, next.unknown) = (display, unknown);
                scenario
            }
            Action::Choose(law) => self.scenario.under(law),
            Action::Base(base) => self.scenario.from_base(base),
            Action::Reset(lever) => self.scenario.reset(lever),
            Action::Guess(place, millions) => {
                next.guess = self.guess.with(place, millions);
                return next;
            }
            Action::StepGuess(place, steps) => {
                next.guess = self.guess.stepped(place, steps);
                return next;
            }
            Action::Reveal(stage) => {
                next.guess.stage = stage;
                self.scenario
            }
            Action::Colour(marks) => {
                next.display.marks = marks;
                self.scenario
            }
            Action::Scale(axis_scale) => {
                next.display.axis_scale = axis_scale;
                self.scenario
            }
            Action::ResetAll => {
                next.display = Display::default();
                next.unknown.retain(|pair| !link::is_of_workbench(pair));
                next.mends.clear();
                next.drafts.clear();
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

    /// What the figures are drawn from that growth does not move: equal as long as nothing else changes.
    #[must_use]
    pub fn beside_growth(&self) -> Self {
        let mut beside = Self {
            scenario: self.scenario.without_growth(),
            shown: None,
            gestures: 0,
            history: Rc::default(),
            ..self.clone()
        };
        beside.drafts.retain(|draft| !Lever::OF_GROWTH.contains(&draft.handle.lever));
        beside
    }

    /// What stands in a handle's number field in place of the value in force.
    #[must_use]
    pub fn draft(&self, handle: Handle) -> Option<&Draft> {
        self.drafts.iter().find(|draft| draft.handle == handle)
    }

    /// What stands in the number fields of a lever in place of the values in force.
    pub fn drafts_of(&self, lever: Lever) -> impl Iterator<Item = &Draft> {
        self.drafts.iter().filter(move |draft| draft.handle.lever == lever)
    }

    /// The query that leads back here, from its `?` on; empty where everything is at its default.
    #[must_use]
    pub fn query(&self) -> String {
        link::write(&self.scenario, self.display, &self.guess, &self.unknown)
    }
}
