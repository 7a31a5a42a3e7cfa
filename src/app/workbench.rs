//! The workbench's app: the second one, which comes when a reader begins to explore.
//!
//! It draws into two elements of the page, hears from the page what is shown, and answers with links. See
//! [`crate::workbench`].

use std::cell::{LazyCell, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use super::sends;
use crate::browser::timer::{self, Timer, Unrest};
use crate::browser::workbench::{Kept, Watch, axis, follow, overlay_root, show, watch};
use crate::browser::{address, clipboard, file, focus, motion};
use crate::chart::growth::levels::{frame_between, frame_of};
use crate::model::{Futures, Lever, Outlook, Scenario};
use crate::site::Locale;
use crate::state::State;
use crate::takeaway;
use crate::view::workbench::{Bench, Saved, Wish, overlay, workbench};
use crate::workbench::link::read_whole;
use crate::workbench::{FuturesStyle, Move, Replay, Workbench};

/// How large a chart is that is saved as a picture, in pixels for each unit of its drawing.
const DENSITY: f64 = 2.0;

/// What it starts from.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct WorkbenchProps {
    /// The language.
    pub locale: Locale,
    /// What the page shows, as its query.
    pub query: AttrValue,
    /// What it showed when the reader began to explore, before what the first press changed.
    pub begun: AttrValue,
    /// How many gestures the reader had finished.
    pub gestures: u32,
    /// What was under way in the still parts.
    pub kept: Rc<Kept>,
}

/// What it is told.
#[derive(Debug)]
pub enum Message {
    /// The page shows something else, or a gesture was finished.
    Hear(String, u32),
    /// The reader makes a move.
    Move(Move),
    /// The reader wants something of the browser.
    Wish(Wish),
    /// How that went.
    Saved(Option<Saved>),
    /// The next picture of the last change.
    Picture,
    /// It is time to look whether nothing has moved for a while.
    Look,
    /// A panel was folded open or shut: what is folded away need not wait any longer. If a slider is still held, its next step
    /// says so.
    Unfolded,
}

/// The workbench's app.
#[derive(Debug)]
pub struct WorkbenchApp {
    workbench: Workbench,
    futures: RefCell<Futures>,
    /// The outlooks of the report's pace and of the pins, with the scenarios that they are of.
    read: RefCell<Vec<(Scenario, Rc<Outlook>)>>,
    saved: Option<Saved>,
    /// Lasts while a slider is being dragged, until it rests.
    dragging: Unrest,
    /// The place of the scenario that is being dropped, until the page shows that it is.
    dropped: Option<usize>,
    /// Where the keyboard is to go once this is drawn: the button that had it may be gone.
    focus: Option<String>,
    moved: Callback<Move>,
    wished: Callback<Wish>,
    unfolded: Callback<Event>,
    /// Runs from one picture of the last change to the next.
    picture: Option<Timer>,
    _watch: Option<Watch>,
}

impl Component for WorkbenchApp {
    type Message = Message;
    type Properties = WorkbenchProps;

    fn create(context: &Context<Self>) -> Self {
        let WorkbenchProps { query, begun, gestures, .. } = context.props();
        let mut workbench = Workbench::new(begun, 0);
        workbench.hear(query, *gestures);
        let hear = context.link().callback(|(query, gestures)| Message::Hear(query, gestures));
        Self {
            workbench,
            futures: RefCell::default(),
            read: RefCell::default(),
            saved: None,
            dragging: Unrest::default(),
            dropped: None,
            focus: None,
            moved: context.link().callback(Message::Move),
            wished: context.link().callback(Message::Wish),
            unfolded: context.link().callback(|_| Message::Unfolded),
            picture: None,
            _watch: watch(move |query, gestures| hear.emit((query, gestures))),
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Hear(query, gestures) => {
                self.picture = None;
                // What was said of a link is said of what is heard now.
                self.saved = self.saved.filter(|saved| saved.is_of_link());
                if self.workbench.hear(&query, gestures) {
                    self.dragging.stir(sends(context, Message::Look));
                } else {
                    self.dragging = Unrest::default();
                }
                self.focus =
                    self.dropped.take().map(|place| next_to(place, self.workbench.settings.pins.len()));
                true
            }
            Message::Move(action) => {
                let before = self.saved;
                self.saved = match &action {
                    Move::PinLink(link) => match read_whole(link) {
                        Err(reason) => Some(Saved::NotPinned(reason)),
                        Ok(reading) => (!reading.mends.is_empty()).then_some(Saved::LinkMended),
                    },
                    _ => None,
                };
                self.dropped = if let Move::Unpin(place) = action { Some(place) } else { None };
                // The page answers with what it shows then, and that is heard.
                follow(&self.workbench.after(action));
                self.saved != before
            }
            Message::Wish(Wish::Replay) => {
                // Where motion is not wanted: what was, and what is.
                let pictures = if motion::is_unwanted() { 2 } else { 24 };
                self.workbench.replay = self.workbench.before().map(|_| Replay::of(pictures));
                self.show_picture(context);
                true
            }
            Message::Wish(wish) => {
                self.take(context, wish);
                false
            }
            Message::Saved(saved) => {
                self.saved = saved;
                true
            }
            Message::Look => self.dragging.look(sends(context, Message::Look)),
            Message::Unfolded => std::mem::take(&mut self.dragging).lasts(),
            Message::Picture => {
                self.workbench.replay = self.workbench.replay.and_then(Replay::next);
                self.show_picture(context);
                true
            }
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let page = &self.workbench.page;
        let scenario = page.scenario;
        let futures_of = |scenario: &Scenario| self.futures.borrow_mut().of(scenario);
        let outlook = LazyCell::new(|| futures_of(&scenario));
        let others = LazyCell::new(|| self.others());
        let shown = self.workbench.shown();
        let scale = page.display.axis_scale;
        // While the last change is shown again the page is a picture behind.
        let frame = match axis().filter(|_| self.workbench.replay.is_none()) {
            Some(ends) => frame_between(&shown, ends, scale),
            None => frame_of(&shown, &futures_of(&shown), scale),
        };
        let fan = match self.workbench.settings.futures {
            FuturesStyle::Paths => Vec::new(),
            FuturesStyle::Fan => self.futures.borrow_mut().quantiles(&shown, [10, 25, 50, 75, 90]),
        };
        let bench = Bench {
            workbench: &self.workbench,
            locale: context.props().locale,
            live: true,
            outlook: &outlook,
            others: &others,
            address: &LazyCell::new(|| address::with_query(&page.query())),
            dragging: self.dragging.lasts(),
            saved: self.saved,
            moved: &self.moved,
            wished: &self.wished,
            unfolded: &self.unfolded,
        };
        let over = overlay_root().map(|root| create_portal(overlay(&bench, &frame, &fan), root));
        html! { <>{workbench(&bench)}{over.unwrap_or_default()}</> }
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if first {
            context.props().kept.put_back();
        }
        if let Some(id) = self.focus.take() {
            focus::on(&id);
        }
    }
}

/// The button to go on from once the scenario at a place was dropped and so many are left: the one that drops the next of
/// them, or the last, and without any the one that pins.
fn next_to(place: usize, left: usize) -> String {
    match left.checked_sub(1) {
        Some(last) => format!("bench-unpin-{}", place.min(last)),
        None => "bench-pin".into(),
    }
}

impl WorkbenchApp {
    /// Where the futures of the report's pace and of the pins end. Each is held against the target that the reader asks about now.
    /// Sliders seldom move them, so what was read off stays.
    fn others(&self) -> Vec<Rc<Outlook>> {
        let scenario = self.workbench.page.scenario;
        let target = scenario.get(Lever::Target);
        let pins = self.workbench.settings.pins.iter().map(|pin| pin.scenario);
        let wanted = std::iter::once(Scenario::usual(scenario.base)).chain(pins);
        let mut read = self.read.borrow_mut();
        *read = wanted
            .map(|other| other.with(Lever::Target, target))
            .map(|other| match read.iter().find(|(known, _)| *known == other) {
                Some(known) => known.clone(),
                None => (other, Rc::new(self.futures.borrow_mut().of(&other))),
            })
            .collect();
        read.iter().map(|(_, outlook)| Rc::clone(outlook)).collect()
    }

    /// Has the page draw the present picture of the last change, or what it assumes itself after the last, and waits for the
    /// next.
    fn show_picture(&mut self, context: &Context<Self>) {
        show(self.workbench.picture().as_deref());
        let replay = self.workbench.replay;
        self.picture = replay.map(|replay| timer::after(replay.pause(), sends(context, Message::Picture)));
    }

    /// Hands to the browser what the reader takes along.
    fn take(&self, context: &Context<Self>, wish: Wish) {
        let locale = context.props().locale;
        let page = &self.workbench.page;
        let outlook = self.futures.borrow_mut().of(&page.scenario);
        let link = address::with_query(&page.query());
        let told = context.link().callback(Message::Saved);
        let name = |ending: &str| ["twenty-two-million-jobs-", page.scenario.law.key(), ".", ending].concat();
        // What was put aside is not in the drawing, and so not in the link under it.
        let drawing = || {
            let drawn = State { unknown: Vec::new(), ..page.clone() };
            takeaway::svg(locale, page, &outlook, &address::with_query(&drawn.query()))
        };
        match wish {
            Wish::Replay => {}
            Wish::Paper => file::print(),
            Wish::Copy => {
                let line = [&locale.workbench().quotation(&page.scenario, &outlook), " ", &link].concat();
                clipboard::copy(&line, move |done| {
                    told.emit(Some(if done { Saved::Copied } else { Saved::NotCopied }));
                });
            }
            Wish::Numbers => {
                let quantiles = self.futures.borrow_mut().quantiles(&page.scenario, [10, 90]);
                let numbers = takeaway::csv(page, &outlook, &quantiles);
                told.emit(
                    file::save(&name("csv"), "text/csv;charset=utf-8", &numbers)
                        .map_or(Some(Saved::NotSaved), |()| None),
                );
            }
            Wish::Drawing => {
                told.emit(
                    file::save(&name("svg"), "image/svg+xml", &drawing())
                        .map_or(Some(Saved::NotSaved), |()| None),
                );
            }
            Wish::Picture => {
                file::save_picture(&name("png"), &drawing(), takeaway::SIZE, DENSITY, move |done| {
                    told.emit(if done { None } else { Some(Saved::NotSaved) });
                });
            }
        }
    }
}
