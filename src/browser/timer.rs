//! Waiting.

/// A wait; dropping it ends that.
pub use gloo::timers::callback::Timeout as Timer;

/// Does something after so many milliseconds, unless the returned handle is dropped before.
#[must_use = "dropping the handle ends the wait"]
pub fn after(milliseconds: u32, act: impl FnOnce() + 'static) -> Timer {
    Timer::new(milliseconds, act)
}
