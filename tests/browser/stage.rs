//! The stage: a stand-in for the static page, the app on it, and what a reader can do and see there.

use std::rc::Rc;

use jobs_explainer::app::{App, AppProps};
use jobs_explainer::browser::address;
use jobs_explainer::site::{Locale, Page};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::Promise;
use web_sys::{
    Document, Element, Event, EventInit, HtmlElement, HtmlInputElement, InputEvent, InputEventInit,
    KeyboardEvent, KeyboardEventInit, Window,
};
use yew::AppHandle;

/// What stands for the static page: still parts, a panel that is open and one that is not, and a link to focus.
const STATIC: &str = r##"
<h2 id="growth-heading" data-still="heading">One leap, then a slow climb</h2>
<div data-still="rail"><ul><li><a id="growth-to-table" href="#growth-table">Table</a></li></ul></div>
<div data-still="prose"><p>It was <em>not</em> steady.</p></div>
<label data-still="name">Main-income share</label>
<label data-still="name">Growth</label>
<details id="growth-table" open><summary>Show table</summary></details>
<details id="jobs-table"><summary>Show table</summary></details>
"##;

/// How often a wait looks, and for how long: 300 times 10 ms.
const LOOKS: u32 = 300;
const APART: i32 = 10;

/// The app, mounted on a page of its own.
pub(crate) struct Stage {
    app: AppHandle<App>,
    /// The address before, which the next test wants back.
    before: String,
}

impl Stage {
    /// Opens the English page with this query in its address and waits for its first render.
    pub(crate) async fn open(query: &str) -> Self {
        Self::set_up();
        Self::mount(query).await
    }

    /// Puts up the static page and the live one's empty place.
    pub(crate) fn set_up() {
        // A test that failed may have left its own.
        clear();
        let root = document().document_element().expect("a document has a root");
        root.set_attribute("data-controls", "waiting").expect("an attribute can be set");
        let body = document().body().expect("a document has a body");
        let [page, place] = ["page-static", "page-live"].map(|id| {
            let element = document().create_element("div").expect("an element can be made");
            element.set_id(id);
            body.append_child(&element).expect("an element can be added");
            element
        });
        page.set_inner_html(STATIC);
        place.set_attribute("hidden", "").expect("an attribute can be set");
    }

    /// Mounts the app in the live page's place, as the page's own start does.
    pub(crate) async fn mount(query: &str) -> Self {
        let before = address::query();
        go_to(query);
        let props = AppProps {
            page: Page::whole(Locale::English),
            query: address::query().into(),
            live: true,
            footnotes: Rc::new([]),
            apart: None,
        };
        let app = yew::Renderer::<App>::with_root_and_props(element("page-live"), props).render();
        yew::scheduler::flush().await;
        Self { app, before }
    }

    /// Takes the app down and the address back.
    pub(crate) async fn close(self) {
        self.app.destroy();
        yew::scheduler::flush().await;
        clear();
        go_to(&self.before);
    }
}

/// Takes down both pages, as far as they are there.
fn clear() {
    for id in ["page-static", "page-live"] {
        if let Some(page) = document().get_element_by_id(id) {
            page.remove();
        }
    }
}

/// The page's window.
pub(crate) fn window() -> Window {
    web_sys::window().expect("the tests run in a browser")
}

/// The page's document.
pub(crate) fn document() -> Document {
    window().document().expect("a window has a document")
}

/// Puts a query into the address without leaving the page.
pub(crate) fn go_to(query: &str) {
    let path = window().location().pathname().expect("a page has a path");
    let hash = window().location().hash().unwrap_or_default();
    let history = window().history().expect("a page has a history");
    history
        .replace_state_with_url(&JsValue::NULL, "", Some(&format!("{path}{query}{hash}")))
        .expect("the address can be written");
}

/// The element with this id.
pub(crate) fn element(id: &str) -> Element {
    document().get_element_by_id(id).unwrap_or_else(|| panic!("the page has no #{id}"))
}

/// The first element that fits a selector.
pub(crate) fn first(selector: &str) -> Element {
    let found = document().query_selector(selector).expect("the selector is good");
    found.unwrap_or_else(|| panic!("the page has no {selector}"))
}

/// How many elements fit a selector.
pub(crate) fn count(selector: &str) -> u32 {
    document().query_selector_all(selector).expect("the selector is good").length()
}

/// The input with this id: `lever-growth` is a slider, `lever-growth-number` its field, `law-rate` a law.
pub(crate) fn input(id: &str) -> HtmlInputElement {
    element(id).dyn_into().unwrap_or_else(|_| panic!("#{id} is no input"))
}

/// What an element says.
pub(crate) fn text(selector: &str) -> String {
    first(selector).text_content().unwrap_or_default()
}

/// The sentence that says the result; the range follows it in another.
pub(crate) fn answer() -> String {
    let said = text("#growth-answer");
    said.split_once(". ").map_or_else(|| said.clone(), |(result, _)| [result, "."].concat())
}

/// An attribute of the first element that fits; empty where it has none.
pub(crate) fn attribute(selector: &str, name: &str) -> String {
    first(selector).get_attribute(name).unwrap_or_default()
}

/// The id of the element that has the focus.
pub(crate) fn focused() -> String {
    document().active_element().map(|element| element.id()).unwrap_or_default()
}

/// Puts the focus on an element.
pub(crate) fn focus(id: &str) {
    element(id).unchecked_into::<HtmlElement>().focus().expect("the element takes the focus");
    assert_eq!(focused(), id);
}

/// Moves a slider, or types a text into a field, without letting go.
pub(crate) async fn enter(id: &str, value: &str) {
    let field = input(id);
    assert!(!field.disabled(), "#{id} is disabled: no reader can use it");
    field.set_value(value);
    let init = InputEventInit::new();
    init.set_bubbles(true);
    let event = InputEvent::new_with_event_init_dict("input", &init).expect("an event can be made");
    field.dispatch_event(&event).expect("an event can be sent");
    yew::scheduler::flush().await;
}

/// Lets go of a slider, or leaves a field.
pub(crate) async fn leave(id: &str) {
    send(&element(id), "change").await;
}

/// Sends an event that bubbles.
pub(crate) async fn send(target: &web_sys::EventTarget, kind: &str) {
    let init = EventInit::new();
    init.set_bubbles(true);
    let event = Event::new_with_event_init_dict(kind, &init).expect("an event can be made");
    target.dispatch_event(&event).expect("an event can be sent");
    yew::scheduler::flush().await;
}

/// Presses a key on an element; tells whether the page used it in place of the browser.
pub(crate) async fn press(id: &str, key: &str) -> bool {
    press_with(id, key, |_| {}).await
}

/// Presses a key with others held; whether the page took it.
pub(crate) async fn press_with(id: &str, key: &str, hold: impl Fn(&KeyboardEventInit)) -> bool {
    let init = KeyboardEventInit::new();
    init.set_key(key);
    hold(&init);
    init.set_bubbles(true);
    init.set_cancelable(true);
    let event =
        KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).expect("a key can be made");
    let left_to_the_browser = element(id).dispatch_event(&event).expect("a key can be sent");
    yew::scheduler::flush().await;
    !left_to_the_browser
}

/// Clicks the first element that fits: a button, or a radio button.
pub(crate) async fn click(selector: &str) {
    first(selector).unchecked_into::<HtmlElement>().click();
    yew::scheduler::flush().await;
}

/// The address's query.
pub(crate) fn query() -> String {
    address::query()
}

/// Waits until something holds; fails with `what` where it does not within three seconds.
pub(crate) async fn until(what: &str, mut holds: impl FnMut() -> bool) {
    for _ in 0..LOOKS {
        if holds() {
            return;
        }
        let turn = Promise::new(&mut |resolve, _| {
            window()
                .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, APART)
                .expect("a window has timers");
        });
        JsFuture::from(turn).await.expect("a timer never fails");
        yew::scheduler::flush().await;
    }
    panic!("in vain waited until {what}; the address says {:?}", query());
}

/// Waits until the address has this query.
pub(crate) async fn until_address(expected: &str) {
    until(&format!("the address says {expected:?}"), || query() == expected).await;
}
