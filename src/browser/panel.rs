//! Panels that a reader folds open and shut.

/// Whether the panel with this id is open.
#[must_use]
pub fn is_open(id: &str) -> bool {
    let panel = gloo::utils::document().get_element_by_id(id);
    panel.is_some_and(|panel| panel.has_attribute("open"))
}
