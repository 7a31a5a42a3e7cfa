//! What becomes of the page when the app fails.

use jobs_explainer::browser::failure;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, attribute, document, element, enter, focus, focused};

#[wasm_bindgen_test]
async fn after_a_failure_the_static_page_is_back() {
    let stage = Stage::open("").await;
    enter("lever-growth", "12.5").await;
    focus("growth-to-table");

    // The page's script calls it once a call into the app has ended in a trap; that traps are seen is tried on the built
    // site, which has that script.
    failure::fail();

    assert!(document().get_element_by_id("page-live").is_none(), "the live page has gone");
    assert!(element("page-static").is_connected());
    assert_eq!(attribute(":root", "data-controls"), "failed");
    assert!(element("growth-table").has_attribute("open"), "an open panel stays open");
    assert_eq!(focused(), "growth-to-table");

    // Nothing more is lost when it fails again.
    failure::fail();
    assert!(element("page-static").is_connected());
    stage.close().await;
}
