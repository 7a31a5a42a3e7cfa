//! The browser half: Trunk compiles it to WebAssembly, and the page's boot script starts it.

/// Whoever reads the page loads its allocator too; this one is 2 kB lighter than the usual one.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Draws the live page beside the static one, whose place it then takes.
#[cfg(target_arch = "wasm32")]
fn main() {
    use jobs_explainer::app::{App, AppProps};
    use jobs_explainer::browser::{address, root, swap};
    use jobs_explainer::site::{FigureId, Locale, Page};

    // Without the element for the live page there is no static one either, and nothing to make live.
    let Some(root) = swap::live_root() else { return };
    let page = Page {
        locale: Locale::from_tag(&root::language()).spoken(),
        figure: root::figure().and_then(|id| FigureId::from_id(&id)),
    };
    let props = AppProps {
        page,
        query: address::query().into(),
        live: true,
        footnotes: std::rc::Rc::new([]),
        apart: None,
    };
    yew::Renderer::<App>::with_root_and_props(root, props).render();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program runs in a browser. `cargo xtask serve` builds the site and serves it.");
}
