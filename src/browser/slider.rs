//! The page's own sliders, moved by something else than a hand on them.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::event;

/// Moves a slider as a hand does that is not done yet.
pub fn slide(id: &str, value: &str) {
    if let Some(slider) = by_id(id) {
        slider.set_value(value);
        event::happened_to(&slider, "input");
    }
}

/// Lets go of it, which ends the gesture.
pub fn let_go(id: &str) {
    if let Some(slider) = by_id(id) {
        event::happened_to(&slider, "change");
    }
}

fn by_id(id: &str) -> Option<HtmlInputElement> {
    gloo::utils::document().get_element_by_id(id)?.dyn_into().ok()
}
