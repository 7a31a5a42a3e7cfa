//! The page's address: read at the start and when the reader goes through history, written after each gesture.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;

use super::root;

/// Browsers refuse, or throw, when the address is written too often; one write in this many milliseconds is safe.
const APART: u32 = 300;

/// The query of the page's address, with its question mark; empty where there is none.
#[must_use]
pub fn query() -> String {
    gloo::utils::window().location().search().unwrap_or_default()
}

/// The page's whole address with this query in place of its own, without a fragment. A copy on a disk gives the address of what it
/// is a copy of, and not the names of the reader's folders.
#[must_use]
pub fn with_query(query: &str) -> String {
    let location = gloo::utils::window().location();
    let href = location.href().unwrap_or_default();
    let here = href.split(['?', '#']).next().unwrap_or_default();
    [root::home().as_deref().unwrap_or(here), query].concat()
}

/// Keeps the address at what the page shows: at once after a gesture, at most every 300 ms, and when the reader leaves.
#[derive(Debug)]
pub struct Writer {
    pace: Rc<RefCell<Pace>>,
    /// Kept so that it listens as long as the writer lives.
    _leaving: EventListener,
}

#[derive(Debug, Default)]
struct Pace {
    /// What the address is to say; always what the page shows now.
    current: String,
    /// What the address said when it was last looked at or written.
    known: String,
    /// Runs while a write is too recent for the next.
    timer: Option<Timeout>,
    /// Writes before the page is left what a gesture has changed meanwhile. It listens only while something waits, since
    /// some browsers keep no page for the way back that listens for good; and it is there at all since some take no
    /// address any more once the page is being hidden.
    due: Option<EventListener>,
}

impl Writer {
    /// A writer that also writes when the page is hidden or left, so that coming back finds what was there.
    #[must_use]
    pub fn new() -> Self {
        let pace = Rc::new(RefCell::new(Pace { known: query(), ..Pace::default() }));
        let leaving = EventListener::new(&gloo::utils::window(), "pagehide", {
            let pace = Rc::clone(&pace);
            move |_| {
                pace.borrow_mut().replace();
            }
        });
        Self { pace, _leaving: leaving }
    }

    /// Calls back with the address's query whenever the reader goes back or forward to another one within the page. A link
    /// to a place on the page, which browsers tell alike, changes none.
    #[must_use = "dropping the listener ends it"]
    pub fn on_history(&self, mut then: impl FnMut(String) + 'static) -> EventListener {
        let pace = Rc::clone(&self.pace);
        EventListener::new(&gloo::utils::window(), "popstate", move |_| {
            let now = query();
            if now != pace.borrow().known {
                pace.borrow_mut().known.clone_from(&now);
                then(now);
            }
        })
    }

    /// Notes what the page shows. Nothing is written yet.
    pub fn note(&self, query: &str) {
        self.pace.borrow_mut().current = String::from(query);
    }

    /// Writes what the page shows, or does so as soon as the last write is long enough ago.
    pub fn write(&self) {
        write(&self.pace);
    }
}

impl Default for Writer {
    fn default() -> Self {
        Self::new()
    }
}

fn write(pace: &Rc<RefCell<Pace>>) {
    let mut now = pace.borrow_mut();
    if now.timer.is_some() {
        let pace = Rc::clone(pace);
        now.due = Some(EventListener::new(&gloo::utils::window(), "beforeunload", move |_| {
            pace.borrow_mut().replace();
        }));
    } else if now.replace() {
        let pace = Rc::clone(pace);
        now.timer = Some(Timeout::new(APART, move || {
            let due = {
                let mut now = pace.borrow_mut();
                now.timer = None;
                now.due.take()
            };
            if due.is_some() {
                write(&pace);
            }
        }));
    }
}

impl Pace {
    /// Puts the query into the present entry of the history; tells whether anything had to be written.
    fn replace(&mut self) -> bool {
        if self.current == query() {
            return false;
        }
        let window = gloo::utils::window();
        let location = window.location();
        let path = location.pathname().unwrap_or_default();
        let hash = location.hash().unwrap_or_default();
        if let Ok(history) = window.history() {
            let address = [&path, &self.current, &hash].map(String::as_str).concat();
            // A browser that refuses costs the reader the address, not the scenario.
            let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
        }
        self.known = query();
        true
    }
}
