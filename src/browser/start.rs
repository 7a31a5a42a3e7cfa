//! The app's start in the browser.

#[cfg(target_arch = "wasm32")]
use crate::{
    app::{App, AppProps},
    browser::{address, failure, swap},
    text::Locale,
};

/// Draws the live page beside the static one; it then takes its place. Without the two elements it does nothing.
#[cfg(target_arch = "wasm32")]
pub fn start() {
    yew::set_custom_panic_hook(Box::new(failure::on_panic));
    let document = gloo::utils::document();
    let Some(root) = document.get_element_by_id(swap::LIVE) else { return };
    let language =
        document.document_element().and_then(|html| html.get_attribute("lang")).unwrap_or_default();
    let props = AppProps { locale: Locale::from_tag(&language), query: address::query().into(), live: true };
    yew::Renderer::<App>::with_root_and_props(root, props).render();
}
