//! What one unit more of a lever does.

use jobs_explainer::model::{Law, Lever, Scenario, marginal, outcome};

use super::{rounded, scenario};

#[test]
fn one_unit_more_adds_what_the_outcome_gains() {
    let default = Scenario::default();
    assert_eq!(rounded(marginal(&default, Lever::Growth), 2), "2.85");
    assert_eq!(rounded(marginal(&default, Lever::Until), 2), "4.36");
    let steady = scenario(Law::Steady, &[]);
    assert_eq!(rounded(marginal(&steady, Lever::Additions), 2), "7.00");
    assert_eq!(rounded(marginal(&scenario(Law::Fading, &[]), Lever::Fade), 2), "-0.40");
}

#[test]
fn at_the_top_of_a_range_the_last_unit_counts() {
    let top = scenario(Law::Rate, &[(Lever::Growth, 40.0)]);
    let expected = outcome(&top) - outcome(&top.with(Lever::Growth, 39.0));
    assert_eq!(marginal(&top, Lever::Growth).to_bits(), expected.in_millions().to_bits());
    let near = top.with(Lever::Growth, 39.5);
    let last_unit = outcome(&near) - outcome(&near.with(Lever::Growth, 38.5));
    assert_eq!(marginal(&near, Lever::Growth).to_bits(), last_unit.in_millions().to_bits());
    let room_for_one = top.with(Lever::Growth, 39.0);
    assert_eq!(marginal(&room_for_one, Lever::Growth).to_bits(), expected.in_millions().to_bits());
    let last = scenario(Law::Rate, &[(Lever::Until, 2035.0)]);
    let last_year = outcome(&last) - outcome(&last.with(Lever::Until, 2034.0));
    assert_eq!(marginal(&last, Lever::Until).to_bits(), last_year.in_millions().to_bits());
}

#[test]
fn a_unit_of_another_figures_lever_moves_its_own_measure() {
    let default = Scenario::default();
    for (lever, expected) in [
        // A point of all 22.35 million.
        (Lever::MainShare, "0.22"),
        (Lever::NewShare, "0.22"),
        // A thousand yuan for 5.3 + 0.2 × 17.05 = 8.71 million full-time jobs, in RMB billion.
        (Lever::Wage, "8.71"),
        // A hundred million users × 11 % × 25 %.
        (Lever::Users, "2.75"),
    ] {
        assert_eq!(rounded(marginal(&default, lever), 2), expected, "{lever:?}");
    }
}
