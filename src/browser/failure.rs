//! What becomes of the page when the app fails: the static page comes back, with its sentence about the controls.

use wasm_bindgen::prelude::wasm_bindgen;

use super::{root, swap};

/// Called by the page's script (`boot.js`, which `document` puts into each page) when a call into the app has ended in a
/// trap: whatever the fault was, the reader keeps a complete page.
#[wasm_bindgen]
pub fn fail() {
    // First of all, lest it stay unsaid if the exchange fails too.
    root::say_state("failed");
    swap::give_the_place_back();
}
