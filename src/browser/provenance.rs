//! What happens when a number is pressed: the entry that it leads to opens in a popover beside it.
//!
//! One listener serves every number of the page, whoever drew it. Where the browser knows no popovers, or the entry is
//! missing, the link does what it does without a script: it leads to the entry.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, Node};

use super::query::{all, by_fragment};
use crate::decimal;

/// A number that leads to an entry.
const NUMBER: &str = "a.number[href^='#']";

/// Makes the links of a page's numbers buttons, as which they answer from now on.
pub(super) fn make_buttons(page: &Element) {
    for link in all(page, NUMBER) {
        let _ = link.set_attribute("role", "button");
        let _ = link.set_attribute("aria-haspopup", "dialog");
    }
}

/// Opens entries whenever a number is pressed, by pointer, touch or key.
#[must_use = "dropping the listeners ends them"]
pub fn on_press() -> [EventListener; 2] {
    let options = EventListenerOptions::enable_prevent_default();
    let document = gloo::utils::document();
    let click = EventListener::new_with_options(&document, "click", options, |event| match pressed(event) {
        Some(link) if open(&link) => event.prevent_default(),
        Some(_) => {}
        None => leave(event),
    });
    let key = EventListener::new_with_options(&document, "keydown", options, |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        // WebKitGTK gives the Tab key no name while Shift is held.
        if key.code() == "Tab" {
            pass(event, key.shift_key());
        } else if key.key() == " " && pressed(event).is_some_and(|link| open(&link)) {
            // A link answers to Enter of itself; a button answers to the space bar too.
            event.prevent_default();
        }
    });
    [click, key]
}

/// The element that an event came from, or the nearest around it that fits the selector.
fn origin(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}

/// The number that an event came from, or the way back inside the popover.
fn pressed(event: &Event) -> Option<Element> {
    origin(event, NUMBER)
}

/// Closes the popover when one of its links leads back to a place on the page, lest it lie over that place.
fn leave(event: &Event) {
    if origin(event, "#provenance a[href^='#']").is_some() {
        close();
    }
}

/// Closes the popover when the Tab key would lead out of it, to the end of the page where it stands in the document: the
/// focus goes back to the number, and stays there on the way back; on the way forward the key leads on from there.
fn pass(event: &Event, backward: bool) {
    const STOP: &str = "#provenance :is(a, button)";
    let stops = all(&gloo::utils::body(), STOP);
    let end = if backward { stops.first() } else { stops.last() };
    if end.is_some() && origin(event, STOP).as_ref() == end {
        close();
        if backward {
            event.prevent_default();
        }
    }
}

/// Closes the popover; the browser gives the focus back to the number that opened it.
fn close() {
    if let Some(popover) = gloo::utils::document().get_element_by_id("provenance")
        && let Some(popover) = popover.dyn_ref::<HtmlElement>()
    {
        let _ = popover.hide_popover();
    }
}

/// Opens the entry that a number leads to; says whether that was possible.
fn open(link: &Element) -> bool {
    let document = gloo::utils::document();
    let part = |id: &str| document.get_element_by_id(id);
    let (Some(href), Some(popover), Some(body)) =
        (link.get_attribute("href"), part("provenance"), part("provenance-body"))
    else {
        return false;
    };
    let Some(popover) = popover.dyn_ref::<HtmlElement>() else { return false };
    let Some(entry) = by_fragment(&href) else { return false };
    let Ok(content) = entry.clone_node_with_deep(true) else { return false };
    without_ids(&content);
    add_source(&entry, &content);
    let inside = popover.contains(Some(link));
    let back = if inside { way_back(&body) } else { None };
    body.replace_children_with_node_1(&content);
    let _ = body.set_attribute(SHOWN, &href);
    popover.set_scroll_top(0);
    if inside {
        // Another entry takes the place of the one that named it, and with it goes what had the focus.
        if let Some(back) = back {
            let _ = body.prepend_with_node_1(&back);
        }
    } else {
        // So that the focus comes back here in browsers that give none to what is pressed with a pointer.
        super::focus::on_element(link);
        if popover.show_popover().is_err() {
            return false;
        }
        place(popover, link);
    }
    // Not by `autofocus`, of which browsers complain in a frame.
    super::focus::on("provenance-close");
    true
}

/// Which entry the popover shows, by the fragment that leads to it.
const SHOWN: &str = "data-shown";

/// A link back to the entry that the popover shows now: its value with an arrow.
fn way_back(body: &Element) -> Option<Element> {
    let href = body.get_attribute(SHOWN)?;
    let value = body.query_selector(".entry-value").ok()??.text_content()?;
    let link = gloo::utils::document().create_element("a").ok()?;
    for (name, value) in [("class", "number popover-back"), ("href", href.as_str()), ("role", "button")] {
        link.set_attribute(name, value).ok()?;
    }
    link.set_text_content(Some(&["← ", &value].concat()));
    Some(link)
}

/// Tells the copy of an entry where its number was printed, which the list says once for each publication: before the
/// facts that follow the quote.
fn add_source(entry: &Element, content: &Node) {
    let Ok(Some(group)) = entry.closest("[data-source]") else { return };
    let Some(source) = group.first_element_child() else { return };
    let (Ok(source), Some(content)) = (source.clone_node_with_deep(true), content.dyn_ref::<Element>())
    else {
        return;
    };
    let facts = content.query_selector("dl").ok().flatten();
    let _ = content.insert_before(&source, facts.as_deref());
}

/// A copy bears no names: they belong to what was copied.
fn without_ids(node: &Node) {
    if let Some(element) = node.dyn_ref::<Element>() {
        let _ = element.remove_attribute("id");
        // Nor does it stand in a list.
        let _ = element.set_attribute("role", "presentation");
        for named in all(element, "[id]") {
            let _ = named.remove_attribute("id");
        }
    }
}

/// Puts the popover under the number, or above it where there is more room, and within the window. A narrow window's
/// style sheet lays it along the bottom edge whatever is said here, but not in a frame.
fn place(popover: &HtmlElement, link: &Element) {
    const GAP: f64 = 8.0;
    let (number, own) = (link.get_bounding_client_rect(), popover.get_bounding_client_rect());
    let window = gloo::utils::window();
    let length =
        |side: Result<wasm_bindgen::JsValue, _>| side.ok().and_then(|side| side.as_f64()).unwrap_or_default();
    let (width, height) = (length(window.inner_width()), length(window.inner_height()));
    let left = number.left().min(width - own.width() - GAP).max(GAP);
    let below = number.bottom() + GAP;
    let top = if below + own.height() <= height || number.top() < height / 2.0 {
        below.min(height - own.height() - GAP)
    } else {
        number.top() - GAP - own.height()
    };
    let style = popover.style();
    let _ = style.set_property("left", &pixels(left));
    let _ = style.set_property("top", &pixels(top.max(GAP)));
}

/// A length as style sheets write it.
fn pixels(length: f64) -> String {
    [&decimal::shortest(length, 0), "px"].concat()
}
