//! How the page and the workbench speak with each other: in attributes of the workbench's element.
//!
//! The page writes there what it shows (`data-query`) and how many gestures are finished (`data-gestures`); the workbench
//! watches both. The element over the chart says how far the vertical axis goes (`data-axis`). The workbench writes what is to
//! be shown (`data-follow`, or for a while `data-show`) and says so with an event, for which the page listens.
//! `browser/workbench.js` fetches the workbench.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, MutationObserver, MutationObserverInit, js_sys};

use super::event;
use super::query::all;
use super::swap::live_root;
use crate::decimal;

/// The id of the element that holds the workbench.
pub const WORKBENCH: &str = "workbench";
/// The id of the element over the chart that holds what it draws there.
pub const OVERLAY: &str = "workbench-overlay";

/// What the page and the workbench say through.
const QUERY: &str = "data-query";
const GESTURES: &str = "data-gestures";
const BEGUN: &str = "data-begun";
const AXIS: &str = "data-axis";
const FOLLOW: &str = "data-follow";
const SHOW: &str = "data-show";
/// The event by which the workbench says that it has asked.
const ASKED: &str = "workbench";

/// What the workbench wants shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// For good, as a finished gesture.
    Follow(String),
    /// For a while; none for what the page assumes itself again.
    Show(Option<String>),
}

/// Calls back with what the workbench wants shown.
#[must_use = "dropping the listener ends it"]
pub fn on_request(then: impl Fn(Request) + 'static) -> EventListener {
    EventListener::new(&gloo::utils::document(), ASKED, move |_| {
        let said = |name: &str| root().and_then(|root| root.get_attribute(name));
        then(match said(FOLLOW) {
            Some(query) => Request::Follow(query),
            None => Request::Show(said(SHOW)),
        });
    })
}

/// The element that the workbench draws into.
#[must_use]
pub fn root() -> Option<Element> {
    of_live_page(WORKBENCH)
}

/// The element over the chart that it draws into.
#[must_use]
pub fn overlay_root() -> Option<Element> {
    of_live_page(OVERLAY)
}

/// The ends of the chart's vertical axis, in millions, as the page has drawn it.
#[must_use]
pub fn axis() -> Option<[f64; 2]> {
    let said = overlay_root()?.get_attribute(AXIS)?;
    let (bottom, top) = said.split_once(' ')?;
    Some([decimal::parse(bottom)?, decimal::parse(top)?])
}

/// The element of the live page with this id. Once the page has failed the static one is back, which has elements of the same ids:
/// nothing answers there.
fn of_live_page(id: &str) -> Option<Element> {
    // Asked at each step of a slider, and found by its id at once. While both pages stand side by side nobody asks.
    let found = gloo::utils::document().get_element_by_id(id)?;
    live_root()?.contains(Some(&found)).then_some(found)
}

/// What a reader had under way in the still parts, which the workbench draws anew: the open panels and the focus.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kept {
    open: Vec<String>,
    focused: Option<String>,
}

impl Kept {
    /// What is under way now.
    #[must_use]
    pub fn now() -> Self {
        let Some(root) = root() else { return Self::default() };
        let focused = gloo::utils::document().active_element().filter(|focused| root.contains(Some(focused)));
        Self {
            open: all(&root, "details[open]").iter().map(Element::id).collect(),
            focused: focused.map(|element| element.id()),
        }
    }

    /// Puts it back into what was drawn.
    pub fn put_back(&self) {
        let document = gloo::utils::document();
        for panel in self.open.iter().filter_map(|id| document.get_element_by_id(id)) {
            let _ = panel.set_attribute("open", "");
        }
        if let Some(id) = &self.focused {
            super::focus::on(id);
        }
    }
}

/// What the page says that it shows: its query, and how many gestures are finished.
#[must_use]
pub fn said() -> (String, u32) {
    let root = root();
    let said = |name: &str| root.as_ref()?.get_attribute(name);
    (said(QUERY).unwrap_or_default(), said(GESTURES).and_then(|said| said.parse().ok()).unwrap_or_default())
}

/// What the page showed when the reader began to explore: `browser/workbench.js` notes it before it fetches the workbench.
#[must_use]
pub fn begun() -> Option<String> {
    root()?.get_attribute(BEGUN)
}

/// Watches what the page says, as long as it lives.
#[derive(Debug)]
pub struct Watch {
    observer: MutationObserver,
    _heard: Closure<dyn Fn(js_sys::Array)>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back whenever the page says something new; before the browser draws it.
#[must_use = "dropping it ends it"]
pub fn watch(then: impl Fn(String, u32) + 'static) -> Option<Watch> {
    let heard = Closure::<dyn Fn(js_sys::Array)>::new(move |_: js_sys::Array| {
        let (query, gestures) = said();
        then(query, gestures);
    });
    let root = root()?;
    let observer = MutationObserver::new(heard.as_ref().unchecked_ref()).ok()?;
    let what = MutationObserverInit::new();
    what.set_attributes(true);
    what.set_attribute_filter(&js_sys::Array::of2(&QUERY.into(), &GESTURES.into()));
    observer.observe_with_options(&root, &what).ok()?;
    Some(Watch { observer, _heard: heard })
}

/// Asks the page to show this for good.
pub fn follow(query: &str) {
    ask([(FOLLOW, Some(query)), (SHOW, None)]);
}

/// Asks the page to show this for a while; none ends that.
pub fn show(query: Option<&str>) {
    ask([(FOLLOW, None), (SHOW, query)]);
}

fn ask(said: [(&str, Option<&str>); 2]) {
    let Some(root) = root() else { return };
    for (name, query) in said {
        let _ = match query {
            Some(query) => root.set_attribute(name, query),
            None => root.remove_attribute(name),
        };
    }
    event::happened_to(&root, ASKED);
}
