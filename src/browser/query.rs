//! Finding elements.

use wasm_bindgen::JsCast;
use web_sys::{Element, NodeList};

/// The element that a fragment such as `#growth` names.
pub(super) fn by_fragment(href: &str) -> Option<Element> {
    gloo::utils::document().get_element_by_id(href.strip_prefix('#')?)
}

/// Every element below this one that fits the selector.
pub(super) fn all(page: &Element, selector: &str) -> Vec<Element> {
    page.query_selector_all(selector).map(|found| elements(&found)).unwrap_or_default()
}

/// The elements of a list.
pub(super) fn elements(list: &NodeList) -> Vec<Element> {
    (0..list.length()).filter_map(|index| list.item(index)?.dyn_into().ok()).collect()
}
