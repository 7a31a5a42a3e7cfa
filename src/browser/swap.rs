//! How the live page takes the static one's place: in one step between two pictures, with nothing lost.
//!
//! The static page is what the reader sees first. The live page is drawn beside it, hidden; once its first render is
//! done, it takes over the still parts and the open panels, the static page goes and the live one shows, and focus and
//! scroll are put where they were. The static page is kept aside: should the app ever fail, it comes back.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDetailsElement};

use super::query::all;
use super::root::say_state;
use super::{focus, provenance};

/// The id of the static page's element.
pub const STATIC: &str = "page-static";
/// The id of the live page's element.
pub const LIVE: &str = "page-live";

thread_local! {
    /// The static page, once it has made room.
    static ASIDE: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// The element that the live page is drawn into, where the document has one.
#[must_use]
pub fn live_root() -> Option<Element> {
    gloo::utils::document().get_element_by_id(LIVE)
}

/// Puts the live page in the static one's place. Does nothing where either is missing.
pub fn take_the_static_pages_place() {
    let document = gloo::utils::document();
    let (Some(before), Some(after)) = (document.get_element_by_id(STATIC), document.get_element_by_id(LIVE))
    else {
        return;
    };
    // First of all, lest both pages be lost if the exchange fails.
    ASIDE.with_borrow_mut(|aside| *aside = Some(before.clone()));
    exchange(&before, &after);
    say_state("live");
}

/// Puts the static page back where the live one was. Used when the app has failed.
pub(super) fn give_the_place_back() {
    let document = gloo::utils::document();
    let aside = ASIDE.with_borrow_mut(Option::take);
    if let (Some(before), Some(after)) = (document.get_element_by_id(LIVE), aside)
        && before.before_with_node_1(&after).is_ok()
    {
        exchange(&before, &after);
    }
}

/// Shows one page instead of the other, with its open panels, the focus and the scroll as they were.
fn exchange(before: &Element, after: &Element) {
    copy_still_parts(before, after);
    provenance::make_buttons(after);
    copy_panels(before, after);
    let focused = focused_twin(before, after);
    let window = gloo::utils::window();
    let scrolled = window.scroll_y().unwrap_or_default();
    before.remove();
    let _ = after.remove_attribute("hidden");
    if let Some(element) = focused {
        focus::on_element(&element);
    }
    // Both pages are of one height, and still some browsers scroll up when the one in view goes.
    if (window.scroll_y().unwrap_or_default() - scrolled).abs() > 0.5 {
        window.scroll_to_with_x_and_y(0.0, scrolled);
    }
}

/// The elements that take the keyboard's focus on both pages alike: links, panels' heads and regions that scroll.
const STOPS: &str = "a[href], summary, [tabindex='0']";

/// The element of one page that answers to the one of the other that has the focus: of the same id or, where it bears
/// none, of the same place among the stops.
fn focused_twin(from: &Element, to: &Element) -> Option<Element> {
    let focused = gloo::utils::document().active_element().filter(|focused| from.contains(Some(focused)))?;
    if !focused.id().is_empty() {
        return namesake(to, &focused);
    }
    let place = all(from, STOPS).into_iter().position(|stop| stop == focused)?;
    all(to, STOPS).into_iter().nth(place)
}

/// What a still part bears, with the name that says which it is.
const NAME: &str = "data-still";
/// The still parts.
const STILL: &str = "[data-still]";

/// Fills the still parts that one page leaves empty with what the other has there, and gives bare ones the attributes
/// that they bear there. They hold no listeners, so a copy is as good as the part itself, and the static page stays whole.
fn copy_still_parts(from: &Element, to: &Element) {
    // Names come again: the first part of a name answers to the first there, the second to the second.
    let mut twins = all(to, STILL);
    for part in all(from, STILL) {
        let name = part.get_attribute(NAME);
        let Some(place) = twins.iter().position(|twin| twin.get_attribute(NAME) == name) else { continue };
        let twin = twins.remove(place);
        if twin.child_nodes().length() > 0 {
            continue;
        }
        // One that bears more than its name lives, but for what it holds.
        let bare = twin.get_attribute_names().length() == 1;
        for name in part.get_attribute_names().iter().filter(|_| bare).filter_map(|name| name.as_string()) {
            let _ = twin.set_attribute(&name, &part.get_attribute(&name).unwrap_or_default());
        }
        let mut child = part.first_child();
        while let Some(node) = child {
            if let Ok(copy) = node.clone_node_with_deep(true) {
                let _ = twin.append_child(&copy);
            }
            child = node.next_sibling();
        }
    }
}

/// Opens in one page the panels that are open in the other, and scrolls inside them alike.
fn copy_panels(from: &Element, to: &Element) {
    for panel in all(from, "details[id]") {
        let twin = namesake(to, &panel);
        if let (Some(panel), Some(twin)) = (
            panel.dyn_ref::<HtmlDetailsElement>(),
            twin.as_ref().and_then(|twin| twin.dyn_ref::<HtmlDetailsElement>()),
        ) {
            twin.set_open(panel.open());
        }
    }
    for region in all(from, "[role=region][id]") {
        if let Some(twin) = namesake(to, &region) {
            twin.set_scroll_top(region.scroll_top());
        }
    }
}

/// The element of a page that has the same id as one of the other page.
fn namesake(page: &Element, element: &Element) -> Option<Element> {
    page.query_selector(&["[id='", &element.id(), "']"].concat()).ok().flatten()
}
