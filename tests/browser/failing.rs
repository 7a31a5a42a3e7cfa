//! What becomes of the page when the app fails.

use std::cell::Cell;
use std::sync::Once;

use jobs_explainer::browser::failure;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::js_sys::Function;

use crate::stage::{Stage, attribute, document, element, enter, focus, focused};

thread_local! {
    /// Whether the page's own answer to a panic is asked for; else a panic is a test that fails.
    static ON_PURPOSE: Cell<bool> = const { Cell::new(false) };
}

/// Lets the page answer the panics that a test makes on purpose, from now on.
///
/// Once anything has panicked, the hook can no longer be changed, so it is set before the first test does anything.
pub(crate) fn answer_panics_on_purpose_as_the_page_does() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let of_the_tests = std::panic::take_hook();
        // Through Yew, which would else set its own with the first render.
        yew::set_custom_panic_hook(Box::new(move |info| {
            if ON_PURPOSE.get() { failure::on_panic(info) } else { of_the_tests(info) }
        }));
    });
}

#[wasm_bindgen_test]
async fn after_a_panic_the_static_page_is_back() {
    let stage = Stage::open("").await;
    enter("lever-growth", "12.5").await;
    focus("to-table");

    // The panic happens in a call from JavaScript, as in an event: it ends that call and no more.
    let fails = Closure::<dyn Fn()>::new(|| panic!("on purpose"));
    ON_PURPOSE.set(true);
    let outcome = fails.as_ref().unchecked_ref::<Function>().call0(&JsValue::NULL);
    ON_PURPOSE.set(false);

    assert!(outcome.is_err(), "the call failed");
    assert!(document().get_element_by_id("page-live").is_none(), "the live page has gone");
    assert!(element("page-static").is_connected());
    assert_eq!(attribute(":root", "data-controls"), "failed");
    assert!(element("growth-table").has_attribute("open"), "an open panel stays open");
    assert_eq!(focused(), "to-table");
    stage.close().await;
}
