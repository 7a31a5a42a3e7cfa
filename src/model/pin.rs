//! Scenarios that a reader has put aside to compare with.

use super::scenario::Scenario;

/// How many are kept at most.
pub const MOST_PINS: usize = 3;

/// The most characters of a name; the rest is cut.
pub const LONGEST_NAME: usize = 24;

/// A scenario of growth with a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Pin {
    /// What the reader calls it; a letter unless renamed.
    pub name: String,
    /// What was assumed, as far as the growth figure goes: what other figures assume is at its default.
    pub scenario: Scenario,
}

impl Pin {
    /// Puts a scenario aside under a name; under the next letter that none of the others has, where that is no name.
    #[must_use]
    pub fn new(name: &str, others: &[Self], scenario: &Scenario) -> Self {
        let mut pin = Self {
            name: free_letter(others).to_owned(),
            scenario: Scenario::default().with_growth_of(scenario),
        };
        pin.rename(name);
        pin
    }

    /// Gives it a name; an empty one leaves the old.
    pub fn rename(&mut self, name: &str) {
        let name = fit(name);
        if !name.is_empty() {
            self.name = name;
        }
    }
}

/// The first letter that none of the pins is called.
#[must_use]
pub fn free_letter(pins: &[Pin]) -> &'static str {
    ["A", "B", "C"].into_iter().find(|letter| pins.iter().all(|pin| pin.name != *letter)).unwrap_or("A")
}

/// A name as it is kept: on one line, without the mark that ends it in a link, and no longer than [`LONGEST_NAME`].
///
/// Marks that cannot be seen, such as those that turn the direction of writing, are left out.
fn fit(name: &str) -> String {
    let unseen = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let seen: String = name.chars().filter(|letter| !unseen(*letter)).collect();
    let short: String = seen
        .trim()
        .chars()
        .map(|letter| if letter == ';' { ',' } else { letter })
        .take(LONGEST_NAME)
        .collect();
    short.trim_end().to_owned()
}
