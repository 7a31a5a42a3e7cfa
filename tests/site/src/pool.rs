//! Keeps one session per browser and lends it to one behaviour at a time.

use std::sync::PoisonError;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, ensure};
use tokio::sync::Mutex;

use crate::behaviour::Outcome;
use crate::browsers::Browser;
use crate::environment::Environment;
use crate::session::{BrowserGone, Session};
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
    /// Whether a browser of the first driver died; from then on the spare one serves.
    lost_a_driver: bool,
}

/// How one showing of a behaviour ended.
#[derive(Debug)]
enum Attempt {
    Ended(Outcome),
    BrowserDied(anyhow::Error),
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
    /// A browser that dies or hangs meanwhile is started anew, through the spare driver, and `show` runs once
    /// more, which is told at once: a page that kills browsers does so twice, and fails.
    ///
    /// # Errors
    /// What `show` says, with the path of the picture.
    pub fn with_visitor(&self, browser: Browser, test: &str, show: fn(&Visitor) -> Outcome) -> Outcome {
        let mut slot = self.slot(browser).blocking_lock();
        ensure!(
            slot.failures_in_a_row < GIVE_UP_AFTER,
            "{browser} was given up after {GIVE_UP_AFTER} failures in a row, whose reasons stand above"
        );
        let start = Instant::now();
        let outcome = match self.attempt(browser, &mut slot, test, show)? {
            Attempt::Ended(outcome) => outcome,
            Attempt::BrowserDied(_) => match self.attempt(browser, &mut slot, test, show)? {
                Attempt::Ended(outcome) => outcome,
                Attempt::BrowserDied(error) => Err(error.context("the browser died twice")),
            },
        };
        slot.failures_in_a_row = if outcome.is_ok() { 0 } else { slot.failures_in_a_row + 1 };
        self.times.lock().unwrap_or_else(PoisonError::into_inner).push((start.elapsed(), test.to_owned()));
        outcome
    }

    fn attempt(
        &self,
        browser: Browser,
        slot: &mut Slot,
        test: &str,
        show: fn(&Visitor) -> Outcome,
    ) -> Result<Attempt> {
        let environment = self.environment()?;
        let installation = environment.installation(browser)?;
        let installation =
            if slot.lost_a_driver { installation.on_the_spare_driver() } else { installation.clone() };
        let visitor = Visitor::new(environment, installation, slot.session.take());
        let outcome = show(&visitor);
        let session = visitor.into_session();
        let Err(error) = outcome else {
            slot.session = session;
            return Ok(Attempt::Ended(Ok(())));
        };
        let Some(session) = session else { return Ok(Attempt::Ended(Err(error))) };
        if error.is::<BrowserGone>() {
            eprintln!("{browser} died during {test} and is started anew: {error:#}");
            session.close();
            slot.lost_a_driver = true;
            return Ok(Attempt::BrowserDied(error));
        }
        let picture = session.keep_picture(test);
        session.close();
        Ok(Attempt::Ended(Err(match picture {
            Some(path) => anyhow!("{error:#}\n(what was on the screen: {})", path.display()),
            None => error,
        })))
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
