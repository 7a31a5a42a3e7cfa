//! How the live page takes the static one's place: in one step between two pictures, with nothing lost.
//!
//! The static page is what the reader sees first. The live page is drawn beside it, hidden; once its first render is
//! done, panels that the reader opened are opened in it, the static page goes and the live one shows, and focus and
//! scroll are put where they were. The static page is kept aside: should the app ever fail, it comes back.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDetailsElement, HtmlElement, ScrollToOptions, ScrollBehavior};

use super::focus;

/// The id of the static page's element.
pub(super) const STATIC: &str = "page-static";
/// The id of the live page's element.
pub(super) const LIVE: &str = "page-live";

thread_local! {
    /// The static page, once it has made room.
    static ASIDE: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// Puts the live page in the static one's place. Does nothing where either is missing.
pub fn take_the_static_pages_place() {
    let document = gloo::utils::document();
    let (Some(before), Some(after)) = (document.get_element_by_id(STATIC), document.get_element_by_id(LIVE)) else {
        return;
    };
    exchange(&before, &after);
    ASIDE.with_borrow_mut(|aside| *aside = Some(before));
    super::failure::say_state("live");
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
    let window = gloo::utils::window();
    let (left, top) = (window.scroll_x().unwrap_or_default(), window.scroll_y().unwrap_or_default());
    let focused = focus::current();
    copy_panels(before, after);
    before.remove();
    let _ = after.remove_attribute("hidden");
    if let Some(id) = focused {
        focus::on(&id);
    }
    let moved = window.scroll_x().unwrap_or_default() - left + window.scroll_y().unwrap_or_default() - top;
    if moved.abs() > 0.5 {
        let options = ScrollToOptions::new();
        options.set_left(left);
        options.set_top(top);
        options.set_behavior(ScrollBehavior::Instant);
        window.scroll_to_with_scroll_to_options(&options);
    }
}

/// Opens in one page the panels that are open in the other, and scrolls inside them alike.
fn copy_panels(from: &Element, to: &Element) {
    let Ok(panels) = from.query_selector_all("details[id]") else { return };
    for index in 0..panels.length() {
        let Some(panel) = panels.item(index).and_then(|node| node.dyn_into::<HtmlDetailsElement>().ok()) else { continue };
        let twin = to.query_selector(&format!("details[id='{}']", panel.id())).ok().flatten();
        if let Some(twin) = twin.and_then(|twin| twin.dyn_into::<HtmlDetailsElement>().ok()) {
            twin.set_open(panel.open());
        }
    }
    let Ok(regions) = from.query_selector_all("[role=region][id]") else { return };
    for index in 0..regions.length() {
        let Some(region) = regions.item(index).and_then(|node| node.dyn_into::<HtmlElement>().ok()) else { continue };
        if let Ok(Some(twin)) = to.query_selector(&format!("[id='{}']", region.id())) {
            twin.set_scroll_top(region.scroll_top());
        }
    }
}
