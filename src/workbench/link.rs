//! The workbench's part of a link: the scenarios put aside and the choices.
//!
//! The page's own link ([`crate::link`]) knows nothing of these pairs and keeps them as they are, as it keeps a publisher's
//! marks; so a page whose workbench was never opened loses none of them.

use super::choices::Choice;
use super::{MOST_PINS, Settings};
use crate::display::Display;
use crate::link::{self, Key, Reading, VERSION, decoded, is_of_workbench};
use crate::model::{Guess, Pin, Scenario};

/// What the pairs that the page does not know say to the workbench, and whether all of it could be taken as it is written.
/// What cannot be understood stays at its default; a scenario of which nothing can be, and more than are kept, are left out.
#[must_use]
pub fn read(unknown: &[String]) -> (Settings, bool) {
    let mut settings = Settings::default();
    let mut whole = true;
    for pair in unknown {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (key, value) = (decoded(key), decoded(value));
        whole &= match key.as_str() {
            "pin" => take_pin(&mut settings.pins, &value),
            "futures" => take_choice(&mut settings.futures, &value),
            "count" => take_choice(&mut settings.jobs, &value),
            "later" => take_choice(&mut settings.later, &value),
            _ => true,
        };
    }
    (settings, whole)
}

/// Takes a scenario that was put aside; whether it could be taken as it is written.
fn take_pin(pins: &mut Vec<Pin>, value: &str) -> bool {
    let (name, own) = value.split_once(';').unwrap_or((value, ""));
    let Reading { scenario, unknown, mends, .. } = link::read(&own.replace(';', "&"));
    // One of the report's pace has but its name.
    let empty = name.trim().is_empty() && scenario == Scenario::default();
    if empty || pins.len() == MOST_PINS {
        return false;
    }
    pins.push(Pin::new(name, pins, &scenario));
    unknown.is_empty() && mends.is_empty()
}

/// Takes a choice; whether it is one.
fn take_choice<T: Choice>(choice: &mut T, value: &str) -> bool {
    let read = T::from_key(value);
    *choice = read.unwrap_or_default();
    read.is_some()
}

/// Why a text that a reader pastes is not pinned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotPinned {
    /// It is no link.
    NoLink,
    /// It is one, but sets nothing of a scenario.
    Empty,
}

/// What a whole link to a page says, as a reader pastes it, from its `?` on.
///
/// # Errors
/// It is no link, or one without a single key of a scenario: somebody else's page, or ours untouched.
pub fn read_whole(link: &str) -> Result<Reading, NotPinned> {
    let link = link.trim();
    let Some((_, query)) = link.split_once('?') else {
        return Err(if link.contains("://") { NotPinned::Empty } else { NotPinned::NoLink });
    };
    let sets = |pair: &str| {
        let name = decoded(pair.split('=').next().unwrap_or_default());
        Key::ALL.iter().any(|key| *key != Key::Version && key.name() == name)
    };
    let ours = query.split('#').next().unwrap_or_default().split('&').any(sets);
    if ours { Ok(link::read(query)) } else { Err(NotPinned::Empty) }
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
