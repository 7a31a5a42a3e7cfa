//! How the live page takes the static one's place.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, attribute, count, document, element, enter, first, focus, focused, leave, text};

#[wasm_bindgen_test]
async fn the_live_page_takes_the_static_ones_place() {
    let stage = Stage::open("").await;
    assert!(document().get_element_by_id("page-static").is_none(), "the static page has gone");
    assert!(!element("page-live").has_attribute("hidden"), "the live page shows");
    assert_eq!(attribute(":root", "data-controls"), "live");
    assert!(!text("#growth-answer").is_empty());
    stage.close().await;
}

#[wasm_bindgen_test]
async fn still_parts_are_taken_from_the_static_page() {
    let stage = Stage::open("").await;
    assert_eq!(text("#page-live [data-still=heading]"), "One leap, then a slow climb");
    assert_eq!(first("#page-live [data-still=prose]").inner_html(), "<p>It was <em>not</em> steady.</p>");
    assert_eq!(text("#page-live label[for=lever-growth]"), "Growth");
    stage.close().await;
}

#[wasm_bindgen_test]
async fn still_parts_stay_while_the_reader_plays() {
    let stage = Stage::open("").await;
    enter("lever-growth", "20").await;
    enter("lever-until", "2035").await;
    leave("lever-until").await;
    assert_eq!(text("#page-live [data-still=heading]"), "One leap, then a slow climb");
    assert_eq!(first("#page-live [data-still=prose]").inner_html(), "<p>It was <em>not</em> steady.</p>");
    assert_eq!(text("#page-live label[for=lever-growth]"), "Growth");
    stage.close().await;
}

#[wasm_bindgen_test]
async fn an_open_panel_stays_open_and_a_closed_one_closed() {
    let stage = Stage::open("").await;
    assert!(element("growth-table").has_attribute("open"));
    assert!(!element("jobs-table").has_attribute("open"));
    stage.close().await;
}

#[wasm_bindgen_test]
async fn an_open_panel_stays_open_while_the_reader_plays() {
    let stage = Stage::open("").await;
    enter("lever-until", "2030").await;
    leave("lever-until").await;
    assert!(element("growth-table").has_attribute("open"));
    stage.close().await;
}

#[wasm_bindgen_test]
async fn the_focus_stays_where_it_was() {
    Stage::set_up();
    focus("growth-to-table");
    let before = element("growth-to-table");
    let stage = Stage::mount("").await;
    assert_eq!(focused(), "growth-to-table");
    assert!(!before.is_connected(), "it is the live page's link that has the focus now");
    stage.close().await;
}

#[wasm_bindgen_test]
async fn no_id_stands_twice_on_the_live_page() {
    let stage = Stage::open("?v=1&law=ceiling").await;
    let all = document().query_selector_all("[id]").expect("the selector is good");
    assert!(all.length() > 30, "the page has its ids");
    for index in 0..all.length() {
        let node = all.item(index).expect("the list has as many as it says");
        let id = wasm_bindgen::JsCast::unchecked_into::<web_sys::Element>(node).id();
        assert_eq!(count(&format!("[id='{id}']")), 1, "#{id}");
    }
    stage.close().await;
}

#[wasm_bindgen_test]
async fn without_a_static_page_nothing_is_swapped() {
    Stage::set_up();
    element("page-static").remove();
    let stage = Stage::mount("").await;
    assert!(element("page-live").has_attribute("hidden"), "an unfinished page stays hidden");
    assert_eq!(attribute(":root", "data-controls"), "waiting");
    stage.close().await;
}
