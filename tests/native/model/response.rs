//! What one unit more of a lever does.

use jobs_explainer::model::{Law, Lever, Scenario, marginal, outcome};

use super::{rounded, scenario};

#[test]
fn one_unit_more_adds_what_the_outcome_gains() {
    let default = Scenario::default();
    assert_eq!(rounded(marginal(&default, Lever::Growth).in_millions(), 2), "2.85");
    assert_eq!(rounded(marginal(&default, Lever::Until).in_millions(), 2), "4.36");
    let steady = scenario(Law::Steady, &[]);
    assert_eq!(rounded(marginal(&steady, Lever::Additions).in_millions(), 2), "7.00");
    assert_eq!(rounded(marginal(&scenario(Law::Fading, &[]), Lever::Fade).in_millions(), 2), "-0.40");
}

#[test]
fn at_the_top_of_a_range_the_last_unit_counts() {
    let top = scenario(Law::Rate, &[(Lever::Growth, 40.0)]);
    let expected = outcome(&top) - outcome(&top.with(Lever::Growth, 39.0));
    assert_eq!(marginal(&top, Lever::Growth), expected);
    let near = top.with(Lever::Growth, 39.5);
    assert_eq!(marginal(&near, Lever::Growth), outcome(&near) - outcome(&near.with(Lever::Growth, 38.5)));
    let room_for_one = top.with(Lever::Growth, 39.0);
    assert_eq!(marginal(&room_for_one, Lever::Growth), expected);
    let last = scenario(Law::Rate, &[(Lever::Until, 2035.0)]);
    assert_eq!(marginal(&last, Lever::Until), outcome(&last) - outcome(&last.with(Lever::Until, 2034.0)));
}
