//! Which lever moves the outcome most.

use jobs_explainer::link;
use jobs_explainer::model::{Lever, influence};
use proptest::prelude::*;

use crate::strategy::any_scenario;

#[test]
fn a_sure_lever_is_tried_a_tenth_of_its_track_to_either_side_and_a_range_at_its_ends() {
    let ranked = influence(&link::read("?growth=5~15").scenario);
    let [growth, until] = ranked.as_slice() else { panic!("{ranked:?}") };
    assert_eq!((growth.lever, growth.tried.low, growth.tried.high), (Lever::Growth, 5.0, 15.0));
    // 22.35·1.05⁷ and 22.35·1.15⁷.
    assert!(
        (growth.low.in_millions() - 31.4487).abs() < 1e-3
            && (growth.high.in_millions() - 59.4515).abs() < 1e-3
    );
    assert_eq!((until.lever, until.tried.low, until.tried.high), (Lever::Until, 2023.0, 2027.0));
    let ranked = influence(&link::read("").scenario);
    assert!(ranked.iter().any(|one| (one.tried.low, one.tried.high) == (4.0, 16.0)));
}

#[test]
fn what_is_tried_is_cut_at_the_ends_of_the_track() {
    let ranked = influence(&link::read("?growth=40&until=2019").scenario);
    let growth = ranked.iter().find(|one| one.lever == Lever::Growth).unwrap();
    assert_eq!((growth.tried.low, growth.tried.high), (34.0, 40.0));
}

proptest! {
    #[test]
    fn they_are_ranked_and_just_those_that_the_law_uses(scenario in any_scenario()) {
        let ranked = influence(&scenario);
        prop_assert!(ranked.is_sorted_by(|one, other| one.swing() >= other.swing()));
        let used = scenario.law.levers().filter(|lever| !matches!(lever, Lever::GiveOrTake | Lever::Target)).count();
        prop_assert_eq!(ranked.len(), used);
    }
}
