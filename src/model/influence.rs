//! Which lever moves the outcome most.

use ensemble::Range;

use super::lever::Lever;
use super::projection::outcome;
use super::scenario::Scenario;
use super::solve::solves;
use super::unit::Jobs;

/// What one lever does to the outcome, the others as they are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Influence {
    /// The lever.
    pub lever: Lever,
    /// Between which values it is tried, in its own unit: its range; or where it is sure, a tenth of its span to either
    /// side, cut at its ends.
    pub tried: Range,
    /// The outcome at the lower of them.
    pub low: Jobs,
    /// The outcome at the higher.
    pub high: Jobs,
}

impl Influence {
    /// How far apart the two outcomes are.
    #[must_use]
    pub fn swing(&self) -> Jobs {
        Jobs::millions((self.high - self.low).in_millions().abs())
    }
}

/// What each lever in use does to the outcome, the one that moves it most first. Those that move no path (the give or take,
/// the target) are left out.
#[must_use]
pub fn influence(scenario: &Scenario) -> Vec<Influence> {
    let mut ranked: Vec<Influence> =
        scenario.law.levers().filter(|lever| solves(*lever)).map(|lever| tried(scenario, lever)).collect();
    ranked.sort_by(|one, other| other.swing().in_millions().total_cmp(&one.swing().in_millions()));
    ranked
}

fn tried(scenario: &Scenario, lever: Lever) -> Influence {
    let spec = lever.spec();
    let side = spec.side();
    let value = scenario.get(lever);
    // A year is a whole one: `with` puts the ends to the nearest.
    let [from, to] = match scenario.range(lever) {
        Some(range) => [range.low, range.high],
        None => [value - side, value + side],
    }
    .map(|end| scenario.with(lever, end));
    Influence {
        lever,
        tried: Range { low: from.get(lever), high: to.get(lever) },
        low: outcome(&from),
        high: outcome(&to),
    }
}
