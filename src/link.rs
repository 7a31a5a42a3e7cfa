//! The scenario in the address: what a query means, and the query that means a scenario.
//!
//! A link is sparse: it holds what differs from the defaults, and `v`, the version of the model that gives its keys
//! their meaning, so that a link made today means the same later. What is not ours stays as it came and in its order,
//! so that a publisher's own marks survive. What cannot be taken as written is put right to the nearest good value,
//! and a [`Mend`] says so; it carries our own names and numbers and never the text of the link, since the page shows
//! it.
//!
//! Whatever the text, reading it ends, never panics, keeps no more than [`LONGEST_FOREIGN`] bytes of it, and gives a
//! scenario within range; writing and reading again changes nothing.
//!
//! Deliberately absent: the address bar, and when to write to it.

use std::fmt;

use crate::decimal;
use crate::display::{AxisScale, Display, Marks};
use crate::model::{Base, Guess, Law, Lever, Scenario};

/// The version of the model whose links are written.
pub const VERSION: &str = "1";

/// How many bytes of a query are read, the `?` not counted.
pub const LONGEST_QUERY: usize = 4096;

/// How many bytes of foreign pairs are kept, each with its `&`.
///
/// The rest of [`LONGEST_QUERY`] is more than our own part can ever take, so that what is written is read back whole.
pub const LONGEST_FOREIGN: usize = 3072;

/// The keys of the workbench, which reads and writes them itself: to the page's own link they are as foreign as a
/// publisher's marks, but that a reset of everything drops them.
pub const WORKBENCH_KEYS: [&str; 4] = ["pin", "futures", "count", "later"];

/// How many decimals of a value a link holds; [`crate::model::GRAIN`] is the last of them.
const DECIMALS: u8 = 9;

/// One of our keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// `v`, the version of the model.
    Version,
    /// `figures`, whose figures of 2018.
    Base,
    /// `law`, the rule of growth.
    Law,
    /// A lever, by its own key.
    Lever(Lever),
    /// `scale`, how the axis of the growth chart runs.
    Scale,
    /// `marks`, by what the marks of the count are coloured.
    Marks,
    /// `guess`, what the reader thought that the later reports said.
    Guess,
}

/// Something in a link that could not be taken as it was written, and what became of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Mend {
    /// A value beyond the lever's range was put to the nearest end.
    OutOfRange {
        /// The lever.
        lever: Lever,
        /// The end, in the lever's unit.
        put_to: f64,
    },
    /// A part of a year was put to the nearest whole year.
    NotWhole {
        /// The lever; [`Lever::Until`] so far.
        lever: Lever,
        /// The whole number.
        put_to: f64,
    },
    /// A value that is no number, or no choice that the page has, was left at its default.
    NotUnderstood {
        /// Whose value it was; never [`Key::Version`].
        key: Key,
    },
    /// A key came more than once; the first counted.
    Repeated {
        /// The key.
        key: Key,
    },
    /// The link names another version of the model, or an unreadable one; it was read as [`VERSION`].
    OtherVersion,
    /// The link was longer than is read or kept; the rest was left out.
    TooLong,
}

/// What a query says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reading {
    /// The scenario, within range.
    pub scenario: Scenario,
    /// How the figures are drawn.
    pub display: Display,
    /// The guess.
    pub guess: Guess,
    /// The pairs that are not ours, as they came, in their order.
    pub unknown: Vec<String>,
    /// What had to be put right, in the order of the link; at most a few for each of our keys.
    pub mends: Vec<Mend>,
}

impl Key {
    /// Every key, in the order in which a link is written.
    pub const ALL: [Self; 23] = [
        Self::Version,
        Self::Base,
        Self::Law,
        Self::Lever(Lever::Growth),
        Self::Lever(Lever::Additions),
        Self::Lever(Lever::Fade),
        Self::Lever(Lever::Ceiling),
        Self::Lever(Lever::Until),
        Self::Lever(Lever::GiveOrTake),
        Self::Lever(Lever::Target),
        Self::Lever(Lever::MainShare),
        Self::Lever(Lever::MiniGrowth),
        Self::Lever(Lever::MiniFade),
        Self::Lever(Lever::MainHours),
        Self::Lever(Lever::SideHours),
        Self::Lever(Lever::Wage),
        Self::Lever(Lever::NewShare),
        Self::Lever(Lever::Users),
        Self::Lever(Lever::SearchShare),
        Self::Lever(Lever::SearchSuccess),
        Self::Scale,
        Self::Marks,
        Self::Guess,
    ];

    /// The key as it stands in a link.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Version => "v",
            Self::Base => "figures",
            Self::Law => "law",
            Self::Lever(lever) => lever.key(),
            Self::Scale => "scale",
            Self::Marks => "marks",
            Self::Guess => "guess",
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// Reads a query, with or without its `?`; what follows a `#` is no part of it.
///
/// Keys and values are percent-decoded, `+` is a space, and a `%` that begins no code stands for itself, so `growth=5%`
/// is read. Numbers are read as [`decimal::parse`] does. Of a query longer than [`LONGEST_QUERY`] the whole pairs
/// before that length are read.
#[must_use]
pub fn read(query: &str) -> Reading {
    let query = query.strip_prefix('?').unwrap_or(query);
    let query = query.split('#').next().unwrap_or_default();
    let (query, mut too_long) = whole_pairs(query);
    let mut reading = Reading::default();
    let mut seen = Vec::with_capacity(Key::ALL.len());
    let mut room = LONGEST_FOREIGN;
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let name = decoded(name);
        if let Some(key) = Key::ALL.into_iter().find(|key| key.name() == name) {
            if seen.contains(&key) {
                note(&mut reading.mends, Mend::Repeated { key });
            } else {
                seen.push(key);
                take(&mut reading, key, decoded(value).trim());
            }
        } else if let Some(rest) = room.checked_sub(pair.len() + 1) {
            room = rest;
            reading.unknown.push(pair.to_owned());
        } else {
            // The first pair that does not fit ends the foreign part, so that what is kept is its beginning.
            room = 0;
            too_long = true;
        }
    }
    if too_long {
        reading.mends.push(Mend::TooLong);
    }
    reading
}

/// Writes the query for what is shown, from its `?` on: what differs from the defaults in the order of [`Key::ALL`], then
/// what is not ours, as it came. Empty where there is neither.
///
/// Values keep nine decimals, as many as a scenario has.
#[must_use]
pub fn write(scenario: &Scenario, display: Display, guess: &Guess, unknown: &[String]) -> String {
    let mut query = String::new();
    let mut push = |pair: &[&str]| {
        query.push(if query.is_empty() { '?' } else { '&' });
        query.extend(pair.iter().copied());
    };
    let mut versioned = false;
    for key in Key::ALL {
        if let Some(value) = differing(scenario, display, guess, key) {
            if !versioned {
                push(&[Key::Version.name(), "=", VERSION]);
                versioned = true;
            }
            push(&[key.name(), "=", &value]);
        }
    }
    for pair in unknown {
        push(&[pair]);
    }
    query
}

/// The values of these keys as a link would write them, also where they are the defaults, with the version before them: for what is
/// to stay as it is, whatever becomes of the defaults. A guess that nobody made has no value.
#[must_use]
pub fn pinned(scenario: &Scenario, display: Display, keys: &[Key]) -> String {
    let mut pairs = vec![[Key::Version.name(), "=", VERSION].concat()];
    for key in keys {
        let value = match *key {
            Key::Version | Key::Guess => continue,
            Key::Base => scenario.base.key().to_owned(),
            Key::Law => scenario.law.key().to_owned(),
            Key::Lever(lever) => lever_value(scenario, lever),
            Key::Scale => display.axis_scale.key().to_owned(),
            Key::Marks => display.marks.key().to_owned(),
        };
        pairs.push([key.name(), "=", &value].concat());
    }
    pairs.join("&")
}

/// A lever's value, or the two ends of its range.
fn lever_value(scenario: &Scenario, lever: Lever) -> String {
    let number = |value: f64| decimal::shortest(value, DECIMALS);
    match scenario.range(lever) {
        Some(range) => [number(range.low), number(range.high)].join("~"),
        None => number(scenario.get(lever)),
    }
}

/// The value of a key where it is not the default.
fn differing(scenario: &Scenario, display: Display, guess: &Guess, key: Key) -> Option<String> {
    match key {
        Key::Version => None,
        Key::Base => (scenario.base != Base::default()).then(|| scenario.base.key().to_owned()),
        Key::Law => (scenario.law != Law::default()).then(|| scenario.law.key().to_owned()),
        Key::Lever(lever) => (!scenario.is_default(lever)).then(|| lever_value(scenario, lever)),
        Key::Scale => {
            (display.axis_scale != AxisScale::default()).then(|| display.axis_scale.key().to_owned())
        }
        Key::Marks => (display.marks != Marks::default()).then(|| display.marks.key().to_owned()),
        Key::Guess => guess.key(),
    }
}

/// Takes the value of one of our keys into the reading.
fn take(reading: &mut Reading, key: Key, value: &str) {
    let understood = match key {
        Key::Version => {
            if value != VERSION {
                reading.mends.push(Mend::OtherVersion);
            }
            true
        }
        Key::Base => {
            Base::from_key(value).map(|base| reading.scenario = reading.scenario.from_base(base)).is_some()
        }
        Key::Law => Law::from_key(value).map(|law| reading.scenario.law = law).is_some(),
        Key::Lever(lever) => take_lever(reading, lever, value).is_some(),
        Key::Scale => AxisScale::from_key(value).map(|scale| reading.display.axis_scale = scale).is_some(),
        Key::Marks => Marks::from_key(value).map(|marks| reading.display.marks = marks).is_some(),
        Key::Guess => Guess::from_key(value).map(|guess| reading.guess = guess).is_some(),
    };
    if !understood {
        reading.mends.push(Mend::NotUnderstood { key });
    }
}

/// A lever's value, or two with a `~` between them for one that is not sure; none where that is no number, or where the
/// lever takes no range.
fn take_lever(reading: &mut Reading, lever: Lever, value: &str) -> Option<()> {
    let ends = value.split_once('~').filter(|_| Lever::UNSURE.contains(&lever));
    let (one, other) = ends.unwrap_or((value, value));
    let (one, other) = (decimal::parse(one)?, decimal::parse(other)?);
    reading.scenario = match ends {
        Some(_) => reading.scenario.between(lever, one, other),
        None => reading.scenario.with(lever, one),
    };
    let spec = lever.spec();
    for number in [one, other] {
        let put_to = if lever == Lever::Until { reading.scenario.get(lever) } else { spec.clamp(number) };
        if number < spec.minimum || number > spec.maximum {
            note(&mut reading.mends, Mend::OutOfRange { lever, put_to });
        } else if lever == Lever::Until && (number - put_to).abs() > 0.0 {
            note(&mut reading.mends, Mend::NotWhole { lever, put_to });
        }
    }
    Some(())
}

/// Whether a pair that is not the page's own is the workbench's.
#[must_use]
pub fn is_of_workbench(pair: &str) -> bool {
    WORKBENCH_KEYS.contains(&decoded(pair.split('=').next().unwrap_or_default()).as_str())
}

/// Notes a mend once.
fn note(mends: &mut Vec<Mend>, mend: Mend) {
    if !mends.contains(&mend) {
        mends.push(mend);
    }
}

/// The whole pairs within the length that is read, and whether anything was left out.
fn whole_pairs(query: &str) -> (&str, bool) {
    if query.len() <= LONGEST_QUERY {
        return (query, false);
    }
    // One byte more than is read shows whether a pair ends just there; `&` is ASCII, so the cut falls between characters.
    let end = query.as_bytes()[..=LONGEST_QUERY].iter().rposition(|byte| *byte == b'&').unwrap_or(0);
    (query.get(..end).unwrap_or_default(), true)
}

/// A key or a value with its `+` and its percent codes resolved. A malformed code stays as it is; what is no text at all is
/// empty.
pub(crate) fn decoded(text: &str) -> String {
    let mut rest = text.as_bytes();
    let mut plain = Vec::with_capacity(rest.len());
    loop {
        rest = match rest {
            [] => return String::from_utf8(plain).unwrap_or_default(),
            [b'%', high, low, after @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                plain.push(hexadecimal(*high) << 4 | hexadecimal(*low));
                after
            }
            [byte, after @ ..] => {
                plain.push(if *byte == b'+' { b' ' } else { *byte });
                after
            }
        };
    }
}

/// The value of a hexadecimal digit; the caller has checked that it is one.
const fn hexadecimal(digit: u8) -> u8 {
    if digit.is_ascii_digit() { digit - b'0' } else { (digit | 0x20) - b'a' + 10 }
}
