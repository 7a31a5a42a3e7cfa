//! Why two scenarios end differently: which assumptions differ, and how much of the gap each explains.

use super::law::Law;
use super::lever::Lever;
use super::projection::outcome;
use super::scenario::Scenario;
use super::unit::Additions;

/// Something that two scenarios may assume differently and that moves where they end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assumption {
    /// Whose figures of 2018 they start from.
    Base,
    /// The rule of growth.
    Law,
    /// A lever.
    Lever(Lever),
}

/// What one assumption explains of the gap.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cause {
    /// The assumption.
    pub assumption: Assumption,
    /// How much of the gap it explains, in millions of jobs, with its sign.
    pub part: Additions,
}

/// The levers that move where a path ends.
const LEVERS: [Lever; 5] = [Lever::Growth, Lever::Until, Lever::Additions, Lever::Fade, Lever::Ceiling];

/// Which assumptions differ between two scenarios, in the order of the page, and what each explains of the gap between their
/// outcomes; the parts add up to it.
///
/// What an assumption explains depends on which others were changed before it, so it is the mean over every order of
/// changing them (Shapley 1953). Of a range the middle counts, as in the path. An assumption that only a law of neither takes
/// is left out.
#[must_use]
pub fn difference(from: &Scenario, to: &Scenario) -> Vec<Cause> {
    let differing = differing(from, to);
    let count = differing.len();
    // The outcome for each set of assumptions that are already those of `to`; bit i stands for the i-th.
    let ends: Vec<f64> = (0..1_usize << count)
        .map(|set| {
            let changed = |index: usize| set >> index & 1 == 1;
            let mixed = differing
                .iter()
                .enumerate()
                .filter(|(index, _)| changed(*index))
                .fold(*from, |mixed, (_, assumption)| assumption.taken(mixed, to));
            outcome(&mixed).in_millions()
        })
        .collect();
    let weights = weights(count);
    differing
        .into_iter()
        .enumerate()
        .map(|(index, assumption)| {
            let without = (0..ends.len()).filter(|set| set >> index & 1 == 0);
            let part = without
                .map(|set| weights[set.count_ones() as usize] * (ends[set | 1 << index] - ends[set]))
                .sum();
            Cause { assumption, part: Additions::millions_a_year(part) }
        })
        .collect()
}

impl Assumption {
    /// A scenario with this assumption of another.
    fn taken(self, scenario: Scenario, other: &Scenario) -> Scenario {
        match self {
            Self::Base => scenario.from_base(other.base),
            Self::Law => scenario.under(other.law),
            Self::Lever(lever) => scenario.with(lever, other.get(lever)),
        }
    }
}

fn differing(from: &Scenario, to: &Scenario) -> Vec<Assumption> {
    let used = |lever: &Lever| [from.law, to.law].iter().any(|law: &Law| law.uses(*lever));
    let differs = |lever: &Lever| (from.get(*lever) - to.get(*lever)).abs() > 0.0;
    let mut all = Vec::new();
    all.extend((from.base != to.base).then_some(Assumption::Base));
    all.extend((from.law != to.law).then_some(Assumption::Law));
    all.extend(LEVERS.into_iter().filter(used).filter(differs).map(Assumption::Lever));
    all
}

/// The share of all orders in which just so many of the others come first, for nought to all of them: 1/(n·C(n−1, k)).
fn weights(count: usize) -> Vec<f64> {
    let mut weights = Vec::with_capacity(count);
    let mut choices = 1.0;
    for first in 0..count {
        weights.push(1.0 / (count as f64 * choices));
        choices = choices * (count - 1 - first) as f64 / (first + 1) as f64;
    }
    weights
}
