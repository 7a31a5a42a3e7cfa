//! Waiting.

/// A wait; dropping it ends that.
pub use gloo::timers::callback::Timeout as Timer;

/// Does something after so many milliseconds, unless the returned handle is dropped before.
#[must_use = "dropping the handle ends the wait"]
pub fn after(milliseconds: u32, act: impl FnOnce() + 'static) -> Timer {
    Timer::new(milliseconds, act)
}

/// How long nothing may have changed before something rests, in milliseconds.
pub const QUIET: u32 = 600;
/// How often in this time it is looked whether it rests.
const LOOKS: u32 = 4;

/// What changes now and again, and rests once nothing has changed for [`QUIET`], or up to a look longer.
///
/// A slider changes what is shown with each picture, and to begin a wait takes the browser a tenth of a millisecond: so none is
/// begun at a change while one runs.
#[derive(Debug, Default)]
pub struct Unrest {
    wait: Option<Timer>,
    /// How many looks have found no change.
    quiet: u32,
}

impl Unrest {
    /// Whether it has not come to rest since it last changed.
    #[must_use]
    pub const fn lasts(&self) -> bool {
        self.wait.is_some()
    }

    /// It changes. `look` calls for [`Unrest::rests`].
    pub fn stir(&mut self, look: impl FnOnce() + 'static) {
        self.quiet = 0;
        if self.wait.is_none() {
            self.wait = Some(after(QUIET / LOOKS, look));
        }
    }

    /// Looks whether it has come to rest; if it has not, `look` calls for the next time.
    pub fn rests(&mut self, look: impl FnOnce() + 'static) -> bool {
        self.wait = (self.quiet < LOOKS).then(|| after(QUIET / LOOKS, look));
        self.quiet += 1;
        !self.lasts()
    }
}
