//! What an event holds.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, HtmlInputElement, KeyboardEvent};

/// Tells an element and those around it that something happened to it.
pub(super) fn happened_to(element: &Element, kind: &str) {
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    if let Ok(event) = Event::new_with_event_init_dict(kind, &bubbling) {
        let _ = element.dispatch_event(&event);
    }
}

/// The text of the input that the event came from; none where it came from elsewhere.
#[must_use]
pub fn value(event: &Event) -> Option<String> {
    let target = event.target()?;
    target.dyn_into::<HtmlInputElement>().ok().map(|input| input.value())
}

/// Which way a key leads along a row of sliders: one to the right, or one to the left. The browser's own answer to such a
/// key is called off, unless another is held with it.
#[must_use]
pub fn sideways(event: &KeyboardEvent) -> Option<i16> {
    let way = match event.key().as_str() {
        "ArrowRight" => 1,
        "ArrowLeft" => -1,
        _ => return None,
    };
    if is_held_with(event) {
        return None;
    }
    event.prevent_default();
    Some(way)
}

/// Whether a key is pressed with another that makes it the browser's: its way through history, from tab to tab, or to an end.
fn is_held_with(event: &KeyboardEvent) -> bool {
    event.alt_key() || event.ctrl_key() || event.meta_key()
}

/// Whether a key calls off what was begun.
#[must_use]
pub fn is_escape(event: &KeyboardEvent) -> bool {
    event.key() == "Escape"
}

/// How many steps a key moves a slider or a number field: ten for the page keys, whatever a browser's own idea of a page
/// is, and one for the arrows where `arrows` asks for them. The browser's own answer to such a key is called off, unless
/// another is held with it.
#[must_use]
pub fn steps(event: &KeyboardEvent, arrows: bool) -> Option<i32> {
    let steps = match event.key().as_str() {
        "PageUp" => 10,
        "PageDown" => -10,
        "ArrowUp" if arrows => 1,
        "ArrowDown" if arrows => -1,
        _ => return None,
    };
    if is_held_with(event) {
        return None;
    }
    event.prevent_default();
    Some(steps)
}
