//! What becomes of the page when the app fails: the static page comes back, with its sentence about the controls.

use std::panic::PanicHookInfo;

use wasm_bindgen::JsValue;

use super::swap;

/// Called when the app panics: whatever the fault was, the reader keeps a complete page.
pub fn on_panic(info: &PanicHookInfo<'_>) {
    swap::give_the_place_back();
    swap::say_state("failed");
    web_sys::console::error_1(&JsValue::from_str(&info.to_string()));
}
