//! Parts that no control changes: they are drawn once, into the static page.
//!
//! Their element carries `data-still` with a name of its own. On the live page it is empty, and takes what its namesake on
//! the static page holds (`browser::swap`). So the
//! quotes, the prose and the sources are in the page's HTML alone and not a second time in the WebAssembly, and what a
//! translator made of them stays.

use yew::Html;

/// A still part's content: drawn natively, left out where the code runs in a browser.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn still(content: impl FnOnce() -> Html) -> Html {
    content()
}

/// A still part's content: drawn natively, left out where the code runs in a browser.
#[cfg(target_arch = "wasm32")]
pub(super) fn still(_content: impl FnOnce() -> Html) -> Html {
    Html::default()
}
