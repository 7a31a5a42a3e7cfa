//! The workbench's part of a link: the scenarios put aside and the choices.
//!
//! The page's own link ([`crate::link`]) knows nothing of these pairs and keeps them as they are, as it keeps a publisher's
//! marks; so a page whose workbench was never opened loses none of them.

use super::choices::Choice;
use super::{MOST_PINS, Settings};
use crate::display::Display;
use crate::link::{self, Reading, VERSION, decoded, is_of_workbench};
use crate::model::{Guess, Pin};

/// What the pairs that the page does not know say to the workbench. What cannot be understood stays at its default, and
/// more scenarios than are kept are left out.
#[must_use]
pub fn read(unknown: &[String]) -> Settings {
    let mut settings = Settings::default();
    for pair in unknown {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (key, value) = (decoded(key), decoded(value));
        match key.as_str() {
            "pin" if settings.pins.len() < MOST_PINS => {
                let (name, own) = value.split_once(';').unwrap_or((&value, ""));
                let scenario = link::read(&own.replace(';', "&")).scenario;
                let pin = Pin::new(name, &settings.pins, &scenario);
                settings.pins.push(pin);
            }
            "futures" => settings.futures = Choice::from_key(&value).unwrap_or_default(),
            "count" => settings.jobs = Choice::from_key(&value).unwrap_or_default(),
            "later" => settings.later = Choice::from_key(&value).unwrap_or_default(),
            _ => {}
        }
    }
    settings
}

/// What a whole link to a page says, as a reader pastes it: from its `?` on, and without one what an untouched page shows;
/// none where it is no link.
#[must_use]
pub fn read_whole(link: &str) -> Option<Reading> {
    let link = link.trim();
    match link.split_once('?') {
        Some((_, query)) => Some(link::read(query)),
        None => link.contains("://").then(Reading::default),
    }
}

/// The pairs that the page does not know, with the workbench's as they are now: those of others first, as they came.
#[must_use]
pub fn write(settings: &Settings, unknown: &[String]) -> Vec<String> {
    let mut pairs: Vec<String> = unknown.iter().filter(|pair| !is_of_workbench(pair)).cloned().collect();
    let Settings { pins, futures, jobs, later } = settings;
    pairs.extend(pins.iter().map(|pin| ["pin=", &pin_value(pin)].concat()));
    pairs.extend(chosen("futures=", *futures));
    pairs.extend(chosen("count=", *jobs));
    pairs.extend(chosen("later=", *later));
    pairs
}

/// The pair of a choice where it is not the usual one.
fn chosen<T: Choice>(key: &str, choice: T) -> Option<String> {
    (choice != T::default()).then(|| [key, choice.key()].concat())
}

/// What a pin holds, as it stands in a link: its name, and what of it differs from the defaults, with a `;` before each pair.
fn pin_value(pin: &Pin) -> String {
    let query = link::write(&pin.scenario, Display::default(), &Guess::default(), &[]);
    let own = query.trim_start_matches(['?', '&']).trim_start_matches(["v=", VERSION].concat().as_str());
    [encoded(&pin.name), own.replace('&', ";")].concat()
}

/// A text as it stands in a link, so that [`decoded`] gives it back: letters and digits of ASCII as they are, a space as `+`,
/// all else by its bytes.
fn encoded(text: &str) -> String {
    let mut coded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b' ' => coded.push('+'),
            _ if byte.is_ascii_alphanumeric() => coded.push(char::from(byte)),
            _ => coded.push_str(&format!("%{byte:02X}")),
        }
    }
    coded
}
