//! Waits, each with a name and a bound. Nothing here sleeps for a fixed time in
//! the hope that something has happened: it asks until it has.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::session::BrowserGone;

/// How long the page may take from the first byte to live controls. Long,
/// because three browsers start at once on a machine of two cores.
pub const LIVE_WITHIN: Duration = Duration::from_secs(20);
/// How long a change may take to reach the screen or the link.
pub const CHANGE_WITHIN: Duration = Duration::from_secs(10);
/// How often a condition is asked again.
const ASK_EVERY: Duration = Duration::from_millis(25);

/// Asks `seen` until it answers with a value, and gives that value.
///
/// An error of `seen` counts as "not yet", since a page that is being left or
/// drawn anew may refuse a question; the last one is part of the report.
///
/// # Errors
/// After `bound`, with `what` was awaited and what was seen last.
pub fn wait_for<T>(what: &str, bound: Duration, mut seen: impl FnMut() -> Result<Sight<T>>) -> Result<T> {
    let start = Instant::now();
    loop {
        let last = match seen() {
            Ok(Sight::Yes(value)) => return Ok(value),
            Ok(Sight::NotYet(last)) => last,
            // What never comes back need not be waited for.
            Err(error) if error.is::<BrowserGone>() => return Err(error.context(what.to_owned())),
            Err(error) => format!("{error:#}"),
        };
        if start.elapsed() > bound {
            bail!("waited {} s for {what}; seen last: {last}", bound.as_secs());
        }
        std::thread::sleep(ASK_EVERY);
    }
}

/// What one look at the page gave.
#[derive(Debug)]
pub enum Sight<T> {
    /// What was awaited is there.
    Yes(T),
    /// It is not, and this is there instead.
    NotYet(String),
}

impl Sight<()> {
    /// `Yes` if `condition` holds, else what is there instead.
    pub fn when(condition: bool, otherwise: impl FnOnce() -> String) -> Self {
        if condition { Self::Yes(()) } else { Self::NotYet(otherwise()) }
    }
}
