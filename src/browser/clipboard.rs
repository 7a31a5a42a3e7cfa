//! Copying.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::Reflect;

/// Puts a text on the clipboard and says whether that worked. In frames and on unsafe origins there is no clipboard.
pub fn copy(text: &str, then: impl FnOnce(bool) + 'static) {
    let navigator = gloo::utils::window().navigator();
    let there = Reflect::get(&navigator, &JsValue::from_str("clipboard"))
        .is_ok_and(|clipboard| clipboard.is_object());
    if !there {
        then(false);
        return;
    }
    let written = JsFuture::from(navigator.clipboard().write_text(text));
    yew::platform::spawn_local(async move { then(written.await.is_ok()) });
}
