//! Whether the reader wants things to move.

/// Whether the reader has asked for as little motion as can be.
#[must_use]
pub fn is_unwanted() -> bool {
    let asked = gloo::utils::window().match_media("(prefers-reduced-motion: reduce)");
    asked.ok().flatten().is_some_and(|query| query.matches())
}
