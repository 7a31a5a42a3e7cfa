//! Keeps one session per browser and lends it to one behaviour at a time.

use std::sync::PoisonError;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, ensure};
use tokio::sync::Mutex;

use crate::behaviour::Outcome;
use crate::browsers::Browser;
use crate::environment::Environment;
use crate::session::Session;
use crate::visitor::Visitor;

/// Keeps one session per browser; drivers of Firefox and WebKit allow no more.
#[derive(Debug)]
pub struct Pool {
    environment: Option<Environment>,
    // Tokio's lock is fair: behaviours run in the order in which they are listed.
    slots: [Mutex<Slot>; Browser::ALL.len()],
    times: std::sync::Mutex<Vec<(Duration, String)>>,
}

/// What one browser keeps from behaviour to behaviour.
#[derive(Debug, Default)]
struct Slot {
    session: Option<Session>,
    failures_in_a_row: u32,
}

/// After so many failures in a row the browser or the site itself is broken, and
/// the rest would fail too, each after a long wait.
const GIVE_UP_AFTER: u32 = 12;

impl Pool {
    /// A pool without sessions; each starts when it is first needed.
    #[must_use]
    pub fn new(environment: Option<Environment>) -> Self {
        Self { environment, slots: Default::default(), times: std::sync::Mutex::default() }
    }

    /// Where everything is.
    ///
    /// # Errors
    /// When the suite only lists its behaviours.
    pub fn environment(&self) -> Result<&Environment> {
        self.environment.as_ref().context("the suite was started only to list its behaviours")
    }

    /// Lends the browser to `show`. After a failure the session is thrown away,
    /// so that the next behaviour does not inherit a broken one, and a picture
    /// of what was on the screen is kept under `test`.
    ///
    /// # Errors
    /// What `show` says, with the path of the picture.
    pub fn with_visitor(&self, browser: Browser, test: &str, show: fn(&Visitor) -> Outcome) -> Outcome {
        let environment = self.environment()?;
        let installation = environment.installation(browser)?;
        let mut slot = self.slot(browser).blocking_lock();
        ensure!(
            slot.failures_in_a_row < GIVE_UP_AFTER,
            "{browser} was given up after {GIVE_UP_AFTER} failures in a row, whose reasons stand above"
        );
        let visitor = Visitor::new(environment, installation, slot.session.take());
        let start = Instant::now();
        let outcome = show(&visitor);
        self.times.lock().unwrap_or_else(PoisonError::into_inner).push((start.elapsed(), test.to_owned()));
        let session = visitor.into_session();
        match outcome {
            Ok(()) => {
                *slot = Slot { session, failures_in_a_row: 0 };
                Ok(())
            }
            Err(error) => {
                slot.failures_in_a_row += 1;
                let picture = session.as_ref().and_then(|session| session.keep_picture(test));
                if let Some(session) = session {
                    session.close();
                }
                Err(match picture {
                    Some(path) => anyhow!("{error:#}\n(what was on the screen: {})", path.display()),
                    None => error,
                })
            }
        }
    }

    /// Closes all browsers.
    pub fn close(&self) {
        for slot in &self.slots {
            if let Some(session) = slot.blocking_lock().session.take() {
                session.close();
            }
        }
    }

    /// How long each browser was at work, and what took it longest.
    #[must_use]
    pub fn time_sheet(&self) -> String {
        const SLOWEST: usize = 5;
        let mut times = self.times.lock().unwrap_or_else(PoisonError::into_inner).clone();
        times.sort_by(|one, other| other.cmp(one));
        let at_work = Browser::ALL.map(|browser| {
            let own = times.iter().filter(|(_, test)| test.starts_with(browser.name()));
            format!("{browser} {} s", own.map(|(time, _)| *time).sum::<Duration>().as_secs())
        });
        let slowest =
            times.iter().take(SLOWEST).map(|(time, test)| format!("\n  {:5.1} s {test}", time.as_secs_f64()));
        format!("at work: {}; slowest:{}", at_work.join(", "), slowest.collect::<String>())
    }

    fn slot(&self, browser: Browser) -> &Mutex<Slot> {
        let [chromium, firefox, webkit] = &self.slots;
        match browser {
            Browser::Chromium => chromium,
            Browser::Firefox => firefox,
            Browser::Webkit => webkit,
        }
    }
}
