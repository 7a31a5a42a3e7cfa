//! Where the keyboard is.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

/// Puts the focus on the element with this id, without scrolling; does nothing where there is none.
pub fn on(id: &str) {
    if let Some(element) = gloo::utils::document().get_element_by_id(id) {
        on_element(&element);
    }
}

/// Puts the focus on an element, without scrolling. One that cannot take the focus leaves it where it was.
pub(super) fn on_element(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}
