//! A behaviour is a sentence about the page and the function that shows it.
//! This module turns the lists of behaviours into tests, one per browser.

use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};

use crate::browsers::Browser;
use crate::environment::{Environment, chosen_browsers};
use crate::pool::Pool;
use crate::visitor::Visitor;

/// What showing a behaviour comes to: nothing, or a sentence on what was seen instead.
pub type Outcome = anyhow::Result<()>;

/// A sentence about the page, and how it is shown.
#[derive(Debug, Clone, Copy)]
pub struct Behaviour {
    /// The sentence, in words joined by underscores.
    pub sentence: &'static str,
    /// Shows it, or says what was seen instead.
    pub show: Show,
}

/// How a behaviour is shown.
#[derive(Debug, Clone, Copy)]
pub enum Show {
    /// In each of these browsers, to a visitor.
    InBrowsers(&'static [Browser], fn(&Visitor) -> Outcome),
    /// By what the server sends, without a browser.
    Served(fn(&Environment) -> Outcome),
}

/// Makes a list of behaviours out of function names. A function that is in no
/// list is dead code, which the compiler reports.
///
/// `behaviours![one, two]` runs in all browsers, `behaviours![in &[Browser::Chromium] => one]`
/// in those named, `behaviours![served => one]` in none.
#[macro_export]
macro_rules! behaviours {
    (served => $($function:ident),+ $(,)?) => {
        &[$($crate::Behaviour {
            sentence: stringify!($function),
            show: $crate::behaviour::Show::Served($function),
        }),+]
    };
    (in $browsers:expr => $($function:ident),+ $(,)?) => {
        &[$($crate::Behaviour {
            sentence: stringify!($function),
            show: $crate::behaviour::Show::InBrowsers($browsers, $function),
        }),+]
    };
    ($($function:ident),+ $(,)?) => {
        $crate::behaviours![in &$crate::browsers::Browser::ALL => $($function),+]
    };
}

/// Runs every behaviour in every chosen browser and ends the process with the
/// result. Browsers run side by side, behaviours of one browser in turn.
pub fn run(behaviours: &[&[Behaviour]]) -> std::process::ExitCode {
    let mut arguments = Arguments::from_args();
    let chosen = match chosen_browsers() {
        Ok(chosen) => chosen,
        Err(error) => return refuse(&error),
    };
    let environment = match Environment::read() {
        Ok(environment) => Some(environment),
        // Names can be listed without a site; nothing can be run.
        Err(_) if arguments.list => None,
        Err(error) => return refuse(&error),
    };
    let pool = Arc::new(Pool::new(environment));
    let trials: Vec<Trial> = behaviours
        .iter()
        .flat_map(|list| list.iter())
        .flat_map(|behaviour| trials(&pool, *behaviour, &chosen))
        .collect();
    // Each behaviour waits on its own thread for its browser, first come first
    // served, so that no browser stands idle because others are waited for.
    arguments.test_threads.get_or_insert(trials.len().max(1));
    let conclusion = libtest_mimic::run(&arguments, trials);
    pool.close();
    if !arguments.list {
        eprintln!("{}", pool.time_sheet());
    }
    conclusion.exit_code()
}

fn trials(pool: &Arc<Pool>, behaviour: Behaviour, chosen: &[Browser]) -> Vec<Trial> {
    let sentence = behaviour.sentence;
    match behaviour.show {
        Show::InBrowsers(browsers, show) => browsers
            .iter()
            .filter(|browser| chosen.contains(browser))
            .map(|browser| {
                let (pool, browser) = (Arc::clone(pool), *browser);
                let name = format!("{browser}::{sentence}");
                Trial::test(name.clone(), move || told(pool.with_visitor(browser, &name, show)))
            })
            .collect(),
        Show::Served(show) => {
            let pool = Arc::clone(pool);
            let name = format!("served::{sentence}");
            vec![Trial::test(name, move || told(pool.environment().and_then(show)))]
        }
    }
}

fn told(outcome: Outcome) -> Result<(), Failed> {
    outcome.map_err(|error| Failed::from(format!("{error:#}")))
}

fn refuse(error: &anyhow::Error) -> std::process::ExitCode {
    eprintln!("The site suite cannot run: {error:#}.");
    std::process::ExitCode::FAILURE
}
