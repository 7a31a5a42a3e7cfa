//! How what a lever moves answers to it while the others stay: the curve behind its slider, and its slope in words.

use super::lever::Lever;
use super::measure::measured;
use super::scenario::Scenario;

/// How many points a curve has, but for the end year, which has one for each year, and for a lever that the law does not use,
/// which has its two ends.
pub const RESPONSE_POINTS: u16 = 64;

/// What a lever moves, over the lever's whole range, the other levers as they are.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// The lever's value, in its own unit, and that of its measure, in the measure's: from the least value of the range
    /// to the most, evenly spaced, both ends included.
    pub points: Vec<(f64, f64)>,
}

/// The measure of `lever` over its whole range; level where the scenario's law does not use it.
#[must_use]
pub fn response(scenario: &Scenario, lever: Lever) -> Response {
    let spec = lever.spec();
    let years = Lever::Until.spec().span();
    let (gaps, gap) = match lever {
        Lever::Until => (years, 1.0),
        // Two points make a level line.
        _ if !scenario.law.uses(lever) => (1.0, spec.span()),
        _ => {
            let gaps = f64::from(RESPONSE_POINTS - 1);
            (gaps, spec.span() / gaps)
        }
    };
    let points = (0..RESPONSE_POINTS)
        .map(f64::from)
        .take_while(|index| *index <= gaps)
        .map(|index| scenario.with(lever, spec.minimum + gap * index))
        .map(|at| (at.get(lever), measured(&at, lever.measure())))
        .collect();
    Response { points }
}

/// What one unit more of `lever` adds to its measure from where it stands: a percentage point, a million, a year, a
/// thousand yuan ([`super::LeverSpec::unit`]).
///
/// Where the range leaves no room for a whole unit more, it is what the last unit added: the measure less that for
/// one unit less. Nought where the scenario's law does not use the lever.
#[must_use]
pub fn marginal(scenario: &Scenario, lever: Lever) -> f64 {
    let (value, spec) = (scenario.get(lever), lever.spec());
    let (lower, upper) = if value + spec.unit <= spec.maximum {
        (value, value + spec.unit)
    } else {
        (value - spec.unit, value)
    };
    let at = |value: f64| measured(&scenario.with(lever, value), lever.measure());
    at(upper) - at(lower)
}
