//! The workbench's half in the browser: compiled to a WebAssembly of its own, which `browser/workbench.js` fetches when a reader
//! begins to explore.

/// As in the page's own half.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Draws the workbench in place of the still one.
#[cfg(target_arch = "wasm32")]
fn main() {
    use jobs_explainer::app::workbench::{WorkbenchApp, WorkbenchProps};
    use jobs_explainer::browser::{root, workbench};
    use jobs_explainer::site::Locale;

    // Without its element there is nothing to be drawn into.
    let Some(element) = workbench::root() else { return };
    let (query, gestures) = workbench::said();
    let locale = Locale::from_tag(&root::language()).spoken();
    let kept = std::rc::Rc::new(workbench::Kept::now());
    let begun = workbench::begun().unwrap_or_else(|| query.clone());
    let props = WorkbenchProps { locale, query: query.into(), begun: begun.into(), gestures, kept };
    yew::Renderer::<WorkbenchApp>::with_root_and_props(element, props).render();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program runs in a browser. `cargo xtask serve` builds the site and serves it.");
}
