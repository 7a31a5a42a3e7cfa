//! The page's address: read at the start and when the reader goes through history, written after each gesture.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;

/// Browsers refuse, or throw, when the address is written too often; one write in this many milliseconds is safe.
const APART: u32 = 300;

/// The query of the page's address, with its question mark; empty where there is none.
#[must_use]
pub fn query() -> String {
    gloo::utils::window().location().search().unwrap_or_default()
}

/// The page's whole address with this query in place of its own, without a fragment.
#[must_use]
pub fn with_query(query: &str) -> String {
    let location = gloo::utils::window().location();
    let href = location.href().unwrap_or_default();
    let page = href.split(['?', '#']).next().unwrap_or_default();
    format!("{page}{query}")
}

/// Calls back with the address's query whenever the reader goes back or forward within the page.
#[must_use = "dropping the listener ends it"]
pub fn on_history(mut then: impl FnMut(String) + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "popstate", move |_| then(query()))
}

/// Writes queries to the address: the first at once, later ones at most every 300 ms, the last one for certain.
#[derive(Debug)]
pub struct Writer {
    queue: Rc<RefCell<Queue>>,
    /// Kept so that it listens as long as the writer lives.
    _leaving: EventListener,
}

#[derive(Debug, Default)]
struct Queue {
    /// Runs while a write is too recent for the next.
    timer: Option<Timeout>,
    /// What to write once it is not.
    waiting: Option<String>,
    /// What the address must say when the reader leaves.
    current: Option<String>,
}

impl Writer {
    /// A writer that also writes when the page is hidden or left, so that coming back finds what was there.
    #[must_use]
    pub fn new() -> Self {
        let queue = Rc::new(RefCell::new(Queue::default()));
        let leaving = EventListener::new(&gloo::utils::window(), "pagehide", {
            let queue = Rc::clone(&queue);
            move |_| {
                let current = queue.borrow().current.clone();
                if let Some(current) = current {
                    replace(&current);
                }
            }
        });
        Self { queue, _leaving: leaving }
    }

    /// Remembers what the address must say when the reader leaves.
    pub fn on_leaving(&self, query: &str) {
        self.queue.borrow_mut().current = Some(String::from(query));
    }

    /// Writes the query now, or as soon as the last write is long enough ago.
    pub fn write(&self, query: &str) {
        write(&self.queue, String::from(query));
    }
}

impl Default for Writer {
    fn default() -> Self {
        Self::new()
    }
}

fn write(queue: &Rc<RefCell<Queue>>, query: String) {
    if queue.borrow().timer.is_some() {
        queue.borrow_mut().waiting = Some(query);
        return;
    }
    if !replace(&query) {
        return;
    }
    let timer = Timeout::new(APART, {
        let queue = Rc::clone(queue);
        move || {
            queue.borrow_mut().timer = None;
            let waiting = queue.borrow_mut().waiting.take();
            if let Some(waiting) = waiting {
                write(&queue, waiting);
            }
        }
    });
    queue.borrow_mut().timer = Some(timer);
}

/// Puts the query into the present entry of the history; tells whether anything had to be written.
fn replace(query: &str) -> bool {
    if query == self::query() {
        return false;
    }
    let window = gloo::utils::window();
    let location = window.location();
    let path = location.pathname().unwrap_or_default();
    let hash = location.hash().unwrap_or_default();
    if let Ok(history) = window.history() {
        // A browser that refuses costs the reader the address, not the scenario.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("{path}{query}{hash}")));
    }
    true
}
