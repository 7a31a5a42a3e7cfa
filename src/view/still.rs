//! Parts that no control changes: they are drawn once, into the static page.
//!
//! Their element carries `data-still` with the name of its kind. On the live page it is bare, and takes what the part of the
//! same kind and place on the static page holds and bears (`browser::swap`): the first rail from the first rail, the second
//! from the second. So the quotes, the prose and the sources are in the page's HTML
//! alone and not a second time in the WebAssembly, and what a translator made of them stays.

use yew::Html;

use super::element::{Value, tag};

/// A part that stands still: its element's name, its own name, its attributes, and after a semicolon what it holds. Where
/// the code runs in a browser, all but the two names is left out.
macro_rules! still {
    ($element:expr, $name:expr $(, $key:literal = $value:expr)*; $($child:expr),* $(,)?) => {
        if cfg!(target_arch = "wasm32") {
            $crate::view::still::place($element, $name)
        } else {
            $crate::view::element::tag!($element, "data-still" = $name $(, $key = $value)*; $($child),*).html()
        }
    };
}
pub(super) use still;

/// The place of a still part on the live page.
#[inline(never)]
pub(super) fn place(element: &'static str, name: impl Value) -> Html {
    tag!(element, "data-still" = name).html()
}

/// What stands still in an element that otherwise lives, such as the words of a button: drawn natively, left out where
/// the code runs in a browser. The element bears `data-still` itself.
pub(super) fn static_only(content: impl FnOnce() -> Html) -> Html {
    if cfg!(target_arch = "wasm32") { Html::default() } else { content() }
}
