//! The document's root element: what it says of the page, and what it is told for the style sheets.

/// What the document's root element says under a name.
#[inline(never)]
fn said(name: &str) -> Option<String> {
    gloo::utils::document().document_element()?.get_attribute(name)
}

/// The language tag that the document bears; empty where it bears none.
#[must_use]
pub fn language() -> String {
    said("lang").unwrap_or_default()
}

/// The figure that the document shows alone, by its id; none where it is the whole story.
#[must_use]
pub fn figure() -> Option<String> {
    said("data-figure")
}

/// The address of the page that this file is a copy of, as far as it is known; none where the page is not a copy.
pub(super) fn home() -> Option<String> {
    said("data-home")
}

/// Says on the root element whose figures are shown; the style sheets show them in the still parts.
pub fn say_base(key: &str) {
    if let Some(root) = gloo::utils::document().document_element() {
        let _ = root.set_attribute("data-base", key);
    }
}

/// Says on the root element whether the reader's scenario alone is being printed.
pub(super) fn say_print(scenario: bool) {
    if let Some(root) = gloo::utils::document().document_element() {
        let _ = root.toggle_attribute_with_force("data-print", scenario);
    }
}

/// Says on the root element how the controls fare: `waiting`, `live` or `failed`. The style sheets show the rest.
pub(super) fn say_state(state: &str) {
    if let Some(root) = gloo::utils::document().document_element() {
        let _ = root.set_attribute("data-controls", state);
    }
}
