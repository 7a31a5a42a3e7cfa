//! Files that a reader saves, and paper.

use gloo::events::EventListener;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, Event, HtmlAnchorElement, HtmlCanvasElement,
    HtmlImageElement, Url, js_sys,
};

use super::root::say_print;

/// Saves a text under a name; none where the browser cannot.
#[must_use]
pub fn save(name: &str, kind: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    save_blob(name, &Blob::new_with_str_sequence_and_options(&parts, &options).ok()?)
}

fn save_blob(name: &str, blob: &Blob) -> Option<()> {
    let url = Url::create_object_url_with_blob(blob).ok()?;
    let link: HtmlAnchorElement = gloo::utils::document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // When a browser has taken hold of the file it does not say; ten seconds are ample, and the address costs nothing meanwhile.
    gloo::timers::callback::Timeout::new(10_000, move || drop(Url::revoke_object_url(&url))).forget();
    Some(())
}

/// Saves a drawing of this size as a picture, with so many pixels for each of its units, and says whether that worked.
pub fn save_picture(
    name: &str,
    svg: &str,
    [width, height]: [f64; 2],
    density: f64,
    then: impl Fn(bool) + Clone + 'static,
) {
    let name = name.to_owned();
    let begun = (|| {
        let image = HtmlImageElement::new().ok()?;
        let (drawn, done) = (image.clone(), then.clone());
        // One for both ends, of which one comes: it goes once it has been called.
        let ended = Closure::once_into_js(move |event: Event| {
            let failed = done.clone();
            let saved = (event.type_() == "load")
                .then(|| {
                    picture(&drawn, [width * density, height * density], move |blob| {
                        done(blob.is_some_and(|blob| save_blob(&name, &blob).is_some()));
                    })
                })
                .flatten();
            if saved.is_none() {
                failed(false);
            }
        });
        image.set_onload(Some(ended.unchecked_ref()));
        image.set_onerror(Some(ended.unchecked_ref()));
        // The policy lets pictures come from such an address, and from no other.
        let text = js_sys::encode_uri_component(svg);
        image.set_src(&["data:image/svg+xml,", &String::from(text)].concat());
        Some(())
    })();
    if begun.is_none() {
        then(false);
    }
}

fn picture(
    image: &HtmlImageElement,
    [width, height]: [f64; 2],
    then: impl Fn(Option<Blob>) + 'static,
) -> Option<()> {
    let canvas: HtmlCanvasElement = gloo::utils::document().create_element("canvas").ok()?.dyn_into().ok()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few thousand pixels")]
    let [across, down] = [width as u32, height as u32];
    canvas.set_width(across);
    canvas.set_height(down);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height).ok()?;
    let done = Closure::once_into_js(move |blob: Option<Blob>| then(blob));
    canvas.to_blob(done.unchecked_ref()).ok()
}

/// Prints the reader's scenario: the root element says so to the style sheet until the print is made, for which some browsers
/// wait here and some do not.
pub fn print() {
    let window = gloo::utils::window();
    say_print(true);
    EventListener::once(&window, "afterprint", |_| say_print(false)).forget();
    if window.print().is_err() {
        say_print(false);
    }
}
