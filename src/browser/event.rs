//! What an event holds.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

/// The text of the input that the event came from; none where it came from elsewhere.
#[must_use]
pub fn value(event: &Event) -> Option<String> {
    let target = event.target()?;
    target.dyn_into::<HtmlInputElement>().ok().map(|input| input.value())
}
