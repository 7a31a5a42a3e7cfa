//! The browser half: Trunk compiles it to WebAssembly, and the page's boot script starts it.

/// Draws the live page beside the static one, whose place it then takes.
#[cfg(target_arch = "wasm32")]
fn main() {
    use jobs_explainer::app::{App, AppProps};
    use jobs_explainer::browser::{address, failure, swap};
    use jobs_explainer::text::Locale;

    yew::set_custom_panic_hook(Box::new(failure::on_panic));
    // Without the element for the live page there is no static one either, and nothing to make live.
    let Some(root) = swap::live_root() else { return };
    let props =
        AppProps { locale: Locale::from_tag(&swap::language()), query: address::query().into(), live: true };
    yew::Renderer::<App>::with_root_and_props(root, props).render();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program runs in a browser. `cargo xtask serve` builds the site and serves it.");
}
