//! Waiting.

use gloo::timers::callback::Timeout;

/// Does something after so many milliseconds, unless the returned handle is dropped before.
#[must_use = "dropping the handle ends the wait"]
pub fn after(milliseconds: u32, act: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(milliseconds, act)
}
