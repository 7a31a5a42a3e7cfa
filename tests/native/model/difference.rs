//! Why two scenarios end differently.

use jobs_explainer::link;
use jobs_explainer::model::{Assumption, Lever, Scenario, difference, outcome};
use proptest::prelude::*;

use crate::strategy::any_scenario;

fn between(one: &str, other: &str) -> Vec<(Assumption, f64)> {
    let [one, other] = [one, other].map(|query| link::read(query).scenario);
    difference(&one, &other).into_iter().map(|cause| (cause.assumption, cause.part.in_millions())).collect()
}

#[test]
fn one_difference_explains_the_whole_gap() {
    let causes = between("", "?growth=12");
    assert_eq!(causes.len(), 1);
    assert_eq!(causes[0].0, Assumption::Lever(Lever::Growth));
    assert!((causes[0].1 - 5.8552).abs() < 1e-3, "{causes:?}");
}

#[test]
fn two_differences_share_what_they_do_together() {
    // 22.35·1.1⁷ = 43.5538, ·1.1¹⁰ = 57.9702, 22.35·1.2⁷ = 80.0842, ·1.2¹⁰ = 138.3849: by hand, the mean over both orders.
    let causes = between("", "?growth=20&until=2028");
    let growth = ((80.0842 - 43.5538) + (138.3849 - 57.9702)) / 2.0;
    let until = ((57.9702 - 43.5538) + (138.3849 - 80.0842)) / 2.0;
    assert_eq!(
        causes.iter().map(|(what, _)| *what).collect::<Vec<_>>(),
        [Assumption::Lever(Lever::Growth), Assumption::Lever(Lever::Until)]
    );
    assert!((causes[0].1 - growth).abs() < 1e-3 && (causes[1].1 - until).abs() < 1e-3, "{causes:?}");
}

#[test]
fn what_moves_no_path_is_no_cause() {
    assert_eq!(between("", "?noise=5&target=80&ceiling=200&fade=50&add=9&main_hours=10"), []);
    assert_eq!(between("?growth=5~15", ""), [], "of a range the middle counts, as in the path");
}

proptest! {
    #[test]
    fn the_parts_add_up_to_the_gap(one in any_scenario(), other in any_scenario()) {
        let sum: f64 = difference(&one, &other).iter().map(|cause| cause.part.in_millions()).sum();
        let gap = (outcome(&other) - outcome(&one)).in_millions();
        prop_assert!((sum - gap).abs() < 1e-6 * (1.0 + gap.abs()), "{sum} is not {gap}");
    }

    #[test]
    fn the_way_back_has_the_same_parts_with_the_other_sign(one in any_scenario(), other in any_scenario()) {
        for (there, back) in difference(&one, &other).iter().zip(difference(&other, &one)) {
            prop_assert_eq!(there.assumption, back.assumption);
            let (there, back) = (there.part.in_millions(), back.part.in_millions());
            prop_assert!((there + back).abs() < 1e-6 * (1.0 + there.abs()));
        }
    }

    #[test]
    fn a_scenario_does_not_differ_from_itself(one in any_scenario()) {
        prop_assert!(difference(&one, &Scenario::default().with_growth_of(&one)).is_empty());
    }
}
