//! How the outcome answers to one lever while the others stay: the curve behind its slider, and its slope in words.

use super::lever::Lever;
use super::projection::outcome;
use super::scenario::Scenario;
use super::unit::{Additions, Jobs};

/// How many points a curve has, but for the end year, which has one for each year.
pub const RESPONSE_POINTS: u16 = 64;

/// The outcome over a lever's whole range, the other levers as they are.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// The lever's value, in its own unit, and the jobs in the scenario's last year: from the least value of the
    /// range to the most, evenly spaced, both ends included.
    pub points: Vec<(f64, Jobs)>,
}

/// The outcome over the whole range of `lever`; level where the scenario's law does not use it.
#[must_use]
pub fn response(scenario: &Scenario, lever: Lever) -> Response {
    let spec = lever.spec();
    let years = Lever::Until.spec().span();
    let (gaps, gap) = match lever {
        Lever::Until => (years, 1.0),
        _ => {
            let gaps = f64::from(RESPONSE_POINTS - 1);
            (gaps, spec.span() / gaps)
        }
    };
    let points = (0..RESPONSE_POINTS)
        .map(f64::from)
        .take_while(|index| *index <= gaps)
        .map(|index| scenario.with(lever, spec.minimum + gap * index))
        .map(|at| (at.get(lever), outcome(&at)))
        .collect();
    Response { points }
}

/// What one unit more of `lever` adds to the outcome from where it stands: a percentage point, a million, a year.
///
/// Where the range leaves no room for a whole unit more, it is what the last unit added: the outcome less that for
/// one unit less. Nought where the scenario's law does not use the lever.
#[must_use]
pub fn marginal(scenario: &Scenario, lever: Lever) -> Additions {
    let value = scenario.get(lever);
    let (lower, upper) =
        if value + 1.0 <= lever.spec().maximum { (value, value + 1.0) } else { (value - 1.0, value) };
    outcome(&scenario.with(lever, upper)) - outcome(&scenario.with(lever, lower))
}
