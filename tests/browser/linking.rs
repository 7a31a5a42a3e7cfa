//! The address: what a link shows, how it is put right, and when it is written.

use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::PopStateEvent;
use web_sys::js_sys::{Promise, Reflect};

use crate::stage::{
    Stage, answer, attribute, click, count, element, enter, focused, go_to, input, leave, query, send, text,
    until, until_address, window,
};

#[wasm_bindgen_test]
async fn a_link_shows_its_scenario_and_stays_as_it_is() {
    let link = "?v=1&law=ceiling&growth=-5&until=2030&from=paper";
    let stage = Stage::open(link).await;
    assert_eq!(
        answer(),
        "Shrinking by 5.0% at first, away from a ceiling of 60 million, the count falls to 11.1 million in 2030."
    );
    assert!(input("law-ceiling").checked());
    assert_eq!(input("lever-until").value(), "2030");
    assert_eq!((query().as_str(), count("[role=alert]")), (link, 0));
    stage.close().await;
}

#[wasm_bindgen_test]
async fn a_faulty_link_is_put_right_with_a_notice() {
    let stage = Stage::open("?growth=999&law=bogus&x=1").await;
    assert_eq!(input("lever-growth").value(), "40");
    until_address("?v=1&growth=40&x=1").await;
    let notice = text("[role=alert]");
    assert!(notice.contains("Growth was outside its range and was put to 40.0%"), "{notice}");
    assert!(!notice.contains("bogus") && !notice.contains("999"), "{notice}");
    click(".notice-close").await;
    assert_eq!(count("[role=alert]"), 0);
    assert_eq!(focused(), "main");
    stage.close().await;
}

#[wasm_bindgen_test]
async fn what_is_not_ours_stays_in_the_address() {
    let stage = Stage::open("?utm_source=a%20b&growth=5&x").await;
    enter("lever-growth", "6").await;
    leave("lever-growth").await;
    until_address("?v=1&growth=6&utm_source=a%20b&x").await;
    stage.close().await;
}

#[wasm_bindgen_test]
async fn going_back_shows_what_the_address_says() {
    let stage = Stage::open("").await;
    go_to("?v=1&law=steady&add=-1&x=1");
    let event = PopStateEvent::new("popstate").expect("an event can be made");
    window().dispatch_event(&event).expect("an event can be sent");
    until("the page shows the entry of the history", || {
        answer() == "Losing 1.0 million jobs a year, the count falls to 15.4 million in 2025."
    })
    .await;
    assert!(input("law-steady").checked());
    assert_eq!(query(), "?v=1&law=steady&add=-1&x=1");
    stage.close().await;
}

#[wasm_bindgen_test]
async fn of_many_quick_changes_the_last_is_written() {
    let stage = Stage::open("").await;
    for value in ["11", "12", "13", "14"] {
        enter("lever-growth", value).await;
        leave("lever-growth").await;
    }
    assert_eq!(query(), "?v=1&growth=11", "the first is written at once, the others wait");
    until_address("?v=1&growth=14").await;
    stage.close().await;
}

#[wasm_bindgen_test]
async fn leaving_the_page_writes_what_was_not_let_go_of() {
    let stage = Stage::open("").await;
    enter("lever-growth", "12.5").await;
    assert_eq!(query(), "");
    send(&window(), "pagehide").await;
    assert_eq!(query(), "?v=1&growth=12.5");
    stage.close().await;
}

#[wasm_bindgen_test]
async fn the_link_to_the_other_language_takes_the_scenario_along() {
    let stage = Stage::open("").await;
    assert_eq!(attribute("#language", "href"), "./zh/");
    enter("lever-growth", "12.5").await;
    assert_eq!(attribute("#language", "href"), "./zh/?v=1&growth=12.5");
    stage.close().await;
}

/// Puts something in the clipboard's place.
fn set_clipboard(clipboard: &JsValue) {
    let property = web_sys::js_sys::Object::new();
    for (name, value) in [("value", clipboard), ("configurable", &JsValue::TRUE)] {
        Reflect::set(&property, &JsValue::from_str(name), value).expect("an object takes a property");
    }
    let navigator = window().navigator();
    web_sys::js_sys::Object::define_property(&navigator, &JsValue::from_str("clipboard"), &property);
}

#[wasm_bindgen_test]
async fn the_copied_link_is_the_whole_address_of_the_scenario() {
    let copied = wasm_bindgen::closure::Closure::<dyn Fn(JsValue) -> Promise>::new(|link: JsValue| {
        let root = wasm_bindgen::JsCast::unchecked_into::<JsValue>(window());
        Reflect::set(&root, &JsValue::from_str("copied"), &link).expect("a window takes a property");
        Promise::resolve(&JsValue::UNDEFINED)
    });
    let clipboard = web_sys::js_sys::Object::new();
    Reflect::set(&clipboard, &JsValue::from_str("writeText"), copied.as_ref())
        .expect("an object takes a function");
    set_clipboard(&clipboard);
    let stage = Stage::open("?v=1&growth=5").await;
    enter("lever-growth", "12.5").await;
    click(".tools [data-still='copy-link']").await;
    until("the page says that it copied", || text(".tool-said") == "Copied.").await;
    let link = Reflect::get(&window(), &JsValue::from_str("copied")).expect("a window has properties");
    let href = window().location().href().expect("a page has an address");
    let page = href.split(['?', '#']).next().unwrap_or_default();
    assert_eq!(link.as_string(), Some(format!("{page}?v=1&growth=12.5")));
    assert_eq!(count(".tool-link"), 0);
    stage.close().await;
}

#[wasm_bindgen_test]
async fn where_the_clipboard_is_closed_the_link_stands_in_a_field() {
    let refuses = wasm_bindgen::closure::Closure::<dyn Fn(JsValue) -> Promise>::new(|_: JsValue| {
        Promise::reject(&JsValue::from_str("no"))
    });
    let closed = web_sys::js_sys::Object::new();
    Reflect::set(&closed, &JsValue::from_str("writeText"), refuses.as_ref())
        .expect("an object takes a function");
    for clipboard in [JsValue::UNDEFINED, closed.into()] {
        set_clipboard(&clipboard);
        let stage = Stage::open("?v=1&growth=5").await;
        click(".tools [data-still='copy-link']").await;
        until("the link stands in its field", || count(".tool-link") == 1).await;
        assert_eq!(text(".tool-said"), "Copy it from here:");
        let field = crate::stage::first(".tool-link");
        let link = wasm_bindgen::JsCast::unchecked_into::<web_sys::HtmlInputElement>(field).value();
        assert!(link.ends_with("?v=1&growth=5") && link.starts_with("http"), "{link}");
        assert_eq!(element("page-live").query_selector_all("input[readonly]").expect("good").length(), 1);
        stage.close().await;
    }
}
