//! Waiting.

/// A wait; dropping it ends that.
pub use gloo::timers::callback::Timeout as Timer;

/// Does something after so many milliseconds, unless the returned handle is dropped before.
#[must_use = "dropping the handle ends the wait"]
pub fn after(milliseconds: u32, act: impl FnOnce() + 'static) -> Timer {
    Timer::new(milliseconds, act)
}

/// How long nothing may have changed before something rests, in milliseconds.
const QUIET: u32 = 600;
/// How often in this time it is looked whether it rests.
const LOOKS: u32 = 4;

/// What changes now and again, and rests once nothing has changed for [`QUIET`], or up to the time of a look longer.
///
/// A slider changes what is shown with each picture, and to begin a wait takes the browser a tenth of a millisecond: so none is
/// begun at a change while one runs.
#[derive(Debug, Default)]
pub struct Unrest {
    wait: Option<Timer>,
    /// How many waits have ended in a row without a change in them.
    quiet: u32,
}

impl Unrest {
    /// Whether it has not come to rest since it last changed.
    #[must_use]
    pub const fn lasts(&self) -> bool {
        self.wait.is_some()
    }

    /// It changes. `then` is to call [`Unrest::look`], as each further one is.
    pub fn stir(&mut self, then: impl FnOnce() + 'static) {
        self.quiet = 0;
        if self.wait.is_none() {
            // Nothing will have changed in it, unless this is called again.
            self.quiet = 1;
            self.wait = Some(after(QUIET / LOOKS, then));
        }
    }

    /// Looks at the end of a wait, and begins the next if more are to follow. Whether it has just come to rest.
    #[must_use]
    pub fn look(&mut self, then: impl FnOnce() + 'static) -> bool {
        if !self.lasts() {
            return false;
        }
        self.wait = (self.quiet < LOOKS).then(|| after(QUIET / LOOKS, then));
        self.quiet += 1;
        !self.lasts()
    }
}
