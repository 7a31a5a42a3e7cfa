//! The app: one state, one reducer, the page, and what ties them to the browser's address.

pub mod workbench;

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::VComp;

use crate::browser::shortcut::{self, Turn};
use crate::browser::timer::Unrest;
use crate::browser::workbench::{Request, on_request};
use crate::browser::{Listener, address, contents, panel, provenance, root, swap};
use crate::footnotes::Footnote;
use crate::model::{Futures, Outlook, outcome};
use crate::site::{FigureId, HAS_GROWTH, Page};
use crate::state::{Action, State};
use crate::view::{self, Given, Portion};

/// What the app starts from.
#[derive(Debug, Properties)]
pub struct AppProps {
    /// Which page it is, and in which language.
    pub page: Page,
    /// The query of the page's address, with or without its question mark.
    pub query: AttrValue,
    /// Whether it runs in a browser and answers, or stands as the static page.
    pub live: bool,
    /// The entries that the static page's numbers lead to; none on the live page.
    pub footnotes: Rc<[Footnote]>,
    /// The portion that this instance draws for the one that draws the page; none for that one.
    pub apart: Option<Apart>,
}

/// What a portion of the page is drawn from.
#[derive(Debug)]
pub struct Apart {
    portion: Portion,
    /// The state, as far as the portion depends on it.
    state: Rc<State>,
    busy: bool,
    /// Whether growth moved last.
    follows: bool,
    /// Whether a slider that moves growth is being dragged.
    dragging: bool,
    dispatch: Callback<Action>,
}

/// Props are equal where what is drawn from them is: Yew then leaves the instance alone. All else stays as long as it lives.
impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        match (&self.apart, &other.apart) {
            (Some(one), Some(other)) => {
                (one.busy, one.follows, one.dragging) == (other.busy, other.follows, other.dragging)
                    && one.portion.is_alike(&one.state, &other.state)
            }
            _ => true,
        }
    }
}

/// What the app is told.
#[derive(Debug)]
pub enum Message {
    /// The reader did something.
    Act(Action),
    /// It is time to look whether nothing has changed for a while.
    Look,
}

/// The app, the same for the static and the live page: the only component.
#[derive(Debug)]
pub struct App {
    state: State,
    /// The state's query: the part of the state that the results follow from.
    query: AttrValue,
    dispatch: Callback<Action>,
    /// The draws from which the outlook of any scenario is read; on the pages that show one.
    futures: Option<RefCell<Futures>>,
    /// Lasts from each change of the results until they are to be spoken.
    busy: Unrest,
    /// Whether the last change of the results moved the growth figure's, which others follow.
    follows: bool,
    /// Whether it came from a slider that is being dragged: one that has neither been let go of nor rested since.
    dragging: bool,
    /// There once the page is live.
    ties: Option<Ties>,
}

/// What ties the live page to the browser. It listens as long as it lives.
#[derive(Debug)]
struct Ties {
    writer: address::Writer,
    /// Whose figures the root element says are shown; empty before it says anything.
    base: &'static str,
    /// The gesture after which the address was last written.
    gestures: u32,
    _listeners: [Listener; 6],
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let state = State::from_query(&context.props().query);
        let query = AttrValue::from(state.query());
        let shown = context.props().page.shows(FigureId::Growth);
        Self {
            state,
            query,
            dispatch: context.link().callback(Message::Act),
            futures: (HAS_GROWTH && shown && context.props().apart.is_none()).then(RefCell::default),
            busy: Unrest::default(),
            follows: false,
            dragging: false,
            ties: None,
        }
    }

    /// What nobody sees follows when a dragged slider rests or is let go of: the growth figure's table, folded away, and the
    /// mini-programs, while the reader is in another figure. They are half of what moves with growth.
    fn changed(&mut self, context: &Context<Self>, _: &AppProps) -> bool {
        match context.props().apart {
            Some(Apart { portion, dragging: true, .. }) => match portion {
                Portion::GrowthTable => panel::is_open(&FigureId::Growth.table_id()),
                Portion::Figure(figure) => contents::current() == figure.number(),
                Portion::Guess | Portion::Handles(_) => true,
            },
            _ => true,
        }
    }

    /// Where a message changes nothing, nothing is drawn again. A portion hands on what the reader does in it, and is drawn
    /// whatever comes of it: after 16 milliseconds Yew leaves what is given to portions for another turn, but not while one
    /// waits to be drawn.
    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        let Message::Act(action) = message else {
            let rests = self.busy.look(sends(context, Message::Look));
            self.dragging &= !rests;
            return rests;
        };
        if let Some(Apart { dispatch, .. }) = &context.props().apart {
            dispatch.emit(action);
            return true;
        }
        let drags = matches!(action, Action::Set(..));
        let next = self.state.apply(action);
        if next == self.state {
            return false;
        }
        self.dragging = drags;
        let query = next.query();
        if query != *self.query {
            self.query = query.into();
            self.follows = self.futures.is_some() && outcome(&next.scenario) != outcome(&self.state.scenario);
            self.busy.stir(sends(context, Message::Look));
        }
        self.state = next;
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let props = context.props();
        let AppProps { page: which, live, ref footnotes, .. } = *props;
        let given = Given {
            page: which,
            state: &self.state,
            outlook: None,
            query: &self.query,
            live,
            busy: false,
            follows: false,
            footnotes,
            dispatch: &self.dispatch,
            apart: None,
        };
        if let Some(Apart { portion, state, busy, follows, .. }) = &props.apart {
            return view::portion(&Given { state, busy: *busy, follows: *follows, ..given }, *portion);
        }
        let state = Rc::new(self.state.drawn());
        let futures = self.futures.as_ref().filter(|_| HAS_GROWTH);
        let outlook: Option<Outlook> = futures.map(|futures| futures.borrow_mut().of(&state.scenario));
        let busy = self.busy.lasts() || self.state.shown.is_some();
        let beside = Rc::new(self.state.beside_growth());
        let apart = |portion: Portion| {
            let moved = portion.follows_growth();
            let apart = Apart {
                portion,
                state: Rc::clone(if moved { &state } else { &beside }),
                busy: busy && portion.speaks(),
                follows: moved && self.follows && portion.waits(),
                // A figure's own sliders draw it at every step, wherever the list has the reader.
                dragging: moved && self.follows && portion.waits() && self.dragging,
                dispatch: self.dispatch.clone(),
            };
            let (query, footnotes) = (AttrValue::default(), Rc::clone(footnotes));
            let props = AppProps { page: which, query, live, footnotes, apart: Some(apart) };
            VComp::new::<Self>(Rc::new(props), None).into()
        };
        view::page(&Given {
            state: &state,
            outlook: outlook.as_ref(),
            busy,
            follows: self.follows,
            apart: live.then_some(&apart),
            ..given
        })
    }

    /// Runs in the browser only. The first time, the live page takes the static one's place. Then the address follows each
    /// finished gesture, and the start: a link that was put right is put right there too.
    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if context.props().apart.is_some() {
            return;
        }
        if first {
            swap::take_the_static_pages_place();
        }
        let State { scenario, gestures, .. } = &self.state;
        let base = scenario.base.key();
        let ties = self.ties.get_or_insert_with(|| Ties::new(&self.dispatch));
        ties.writer.note(&self.query);
        // The parts that stand still hold the numbers of both printings; the root element says which are shown.
        if ties.base != base {
            ties.base = base;
            root::say_base(base);
        }
        if first || ties.gestures != *gestures {
            ties.gestures = *gestures;
            ties.writer.write();
        }
    }
}

/// Sends an app a message when it is called.
fn sends<C: Component>(context: &Context<C>, message: C::Message) -> impl FnOnce() + use<C> {
    let link = context.link().clone();
    move || link.send_message(message)
}

impl Ties {
    /// Follows the reader back and forth through history, along the page, and into the numbers' entries.
    fn new(dispatch: &Callback<Action>) -> Self {
        let dispatch = dispatch.clone();
        let [click, key] = provenance::on_press();
        let asked = on_request({
            let dispatch = dispatch.clone();
            move |request| {
                dispatch.emit(match request {
                    Request::Follow(query) => Action::Follow(query),
                    Request::Show(query) => Action::Show(query),
                });
            }
        });
        let writer = address::Writer::new();
        let turn = shortcut::on_turn({
            let dispatch = dispatch.clone();
            move |turn| dispatch.emit(if turn == Turn::Undo { Action::Undo } else { Action::Redo })
        });
        let history = writer.on_history(move |query| dispatch.emit(Action::Restore(query)));
        Self {
            writer,
            base: "",
            gestures: 0,
            _listeners: [click, key, turn, asked, contents::on_scroll(), history],
        }
    }
}
