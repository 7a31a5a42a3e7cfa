//! Where the keyboard is.

use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

/// Puts the focus on the element with this id, without scrolling; does nothing where there is none.
pub fn on(id: &str) {
    let element = gloo::utils::document()
        .get_element_by_id(id)
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // An element that cannot take the focus leaves it where it was.
        let _ = element.focus_with_options(&options);
    }
}

/// The id of the element that has the focus, if it has one.
#[must_use]
pub fn current() -> Option<String> {
    gloo::utils::document().active_element().map(|element| element.id()).filter(|id| !id.is_empty())
}
