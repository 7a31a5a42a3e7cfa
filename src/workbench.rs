//! The workbench: what a reader can do with a scenario beyond moving it. Scenarios are put aside and compared, the last
//! change is shown again, the model is turned round, sliders are ranked by what they move, and everything can be taken along.
//!
//! It is an app of its own, which a reader's browser fetches when the reader begins to explore; until then its parts stand
//! still as the static page has them. It and the page speak with each other in links alone: the page says what is shown
//! as its query, the workbench answers with the query that is to be shown. So each works without the other.
//!
//! Here is its state, without a browser: [`Settings`] is its part of a link, [`Workbench`] what it remembers beside it.

mod choices;
pub mod link;
mod replay;

pub use choices::{Choice, FuturesStyle, JobsMeant, LaterMeant};
pub use replay::Replay;

use crate::model::{Lever, MOST_PINS, Pin, Preset, Scenario, solve};
use crate::state::State;

/// Its part of a link.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings {
    /// The scenarios put aside, at most [`MOST_PINS`].
    pub pins: Vec<Pin>,
    /// How the futures are drawn.
    pub futures: FuturesStyle,
    /// Which jobs are meant.
    pub jobs: JobsMeant,
    /// Which count of 2019 is.
    pub later: LaterMeant,
}

/// What a reader does at it.
#[derive(Debug, Clone, PartialEq)]
pub enum Move {
    /// Sets a lever to what meets the target, or comes nearest.
    Solve(Lever),
    /// Starts from a scenario with a name.
    Preset(Preset),
    /// Moves the target, in millions of jobs.
    Target(f64),
    /// Puts the law and every lever of the growth figure back to where they stand untouched.
    ResetAssumptions,
    /// Puts the scenario aside under the next free letter.
    Pin,
    /// Puts what a link assumes aside; what is no link changes nothing.
    PinLink(String),
    /// Drops a scenario that was put aside, by its place.
    Unpin(usize),
    /// Gives one of them a name; an empty one leaves the old.
    Rename(usize, String),
    /// Takes one of them up again as the scenario.
    Adopt(usize),
    /// Draws the futures in another way.
    Futures(FuturesStyle),
    /// Means other jobs.
    Jobs(JobsMeant),
    /// Holds the scenario against another count of 2019.
    Later(LaterMeant),
}

/// What it knows.
#[derive(Debug, Clone, PartialEq)]
pub struct Workbench {
    /// What the page shows, as its link says it.
    pub page: State,
    /// Its own part of that link.
    pub settings: Settings,
    /// Whether that part could be taken as it is written.
    pub whole: bool,
    /// How many gestures the reader had finished when the page last said what it shows.
    gestures: u32,
    /// The growth scenario after the last finished gesture.
    settled: Scenario,
    /// The one before the last change of it.
    before: Option<Scenario>,
    /// How far the last change has been shown again, while it is.
    pub replay: Option<Replay>,
}

impl Workbench {
    /// What it knows of a page that shows this.
    #[must_use]
    pub fn new(query: &str, gestures: u32) -> Self {
        let (page, settings, whole) = read(query);
        Self { settings, whole, gestures, settled: page.scenario, before: None, replay: None, page }
    }

    /// The page shows something else, or the reader has finished a gesture. Tells whether no gesture was finished by it.
    pub fn hear(&mut self, query: &str, gestures: u32) -> bool {
        let (page, settings, whole) = read(query);
        let moved = |one: &Scenario, other: &Scenario| one.with_growth_of(other) != *one;
        let finished = gestures != self.gestures;
        if finished {
            self.gestures = gestures;
            if moved(&self.settled, &page.scenario) {
                self.before = Some(self.settled);
            }
            self.settled = page.scenario;
        }
        (self.page, self.settings, self.whole) = (page, settings, whole);
        self.replay = None;
        !finished
    }

    /// The query that is to be shown after a move; the present one where it changes nothing.
    #[must_use]
    pub fn after(&self, action: Move) -> String {
        let mut page = self.page.clone();
        let mut settings = self.settings.clone();
        let scenario = page.scenario;
        let room = settings.pins.len() < MOST_PINS;
        match action {
            Move::Solve(lever) => page.scenario = scenario.with(lever, solve(&scenario, lever).value()),
            Move::Target(millions) => page.scenario = scenario.with(Lever::Target, millions),
            Move::Preset(preset) => page.scenario = preset.of(&scenario),
            Move::ResetAssumptions => {
                page.scenario = scenario.without_growth();
            }
            Move::Pin if room => settings.pins.push(Pin::new("", &settings.pins, &scenario)),
            Move::PinLink(link) if room => {
                let read = link::read_whole(&link);
                settings.pins.extend(read.map(|reading| Pin::new("", &settings.pins, &reading.scenario)));
            }
            Move::Pin | Move::PinLink(_) => {}
            Move::Unpin(place) => {
                if place < settings.pins.len() {
                    settings.pins.remove(place);
                }
            }
            Move::Rename(place, name) => {
                if let Some(pin) = settings.pins.get_mut(place) {
                    pin.rename(&name);
                }
            }
            Move::Adopt(place) => {
                if let Some(pin) = settings.pins.get(place) {
                    page.scenario = scenario.with_growth_of(&pin.scenario);
                }
            }
            Move::Futures(style) => settings.futures = style,
            Move::Jobs(jobs) => settings.jobs = jobs,
            Move::Later(later) => settings.later = later,
        }
        page.unknown = link::write(&settings, &page.unknown);
        page.query()
    }

    /// The scenario before the last change; while a gesture is under way, the one that it began with.
    #[must_use]
    pub fn before(&self) -> Option<&Scenario> {
        if self.page.scenario.with_growth_of(&self.settled) == self.page.scenario {
            self.before.as_ref()
        } else {
            Some(&self.settled)
        }
    }

    /// The scenario that is to be seen just now: the page's own, or a picture of the last change while that is shown again.
    #[must_use]
    pub fn shown(&self) -> Scenario {
        let scenario = self.page.scenario;
        match (self.replay, self.before()) {
            (Some(replay), Some(before)) => scenario.on_the_way(before, replay.share()),
            _ => scenario,
        }
    }

    /// The query of the picture that is to be shown; none where what is shown is the page's own.
    #[must_use]
    pub fn picture(&self) -> Option<String> {
        self.replay?;
        Some(State { scenario: self.shown(), ..self.page.clone() }.query())
    }
}

/// What a page shows under a query, the workbench's part of it, and whether that could be taken as it is written. What could
/// not is left out of the page's pairs, so that no link that leads on from here has it.
fn read(query: &str) -> (State, Settings, bool) {
    let mut page = State::from_query(query);
    let (settings, whole) = link::read(&page.unknown);
    page.unknown = link::write(&settings, &page.unknown);
    (page, settings, whole)
}
