//! What a lever would have to be for the target to be met.

use jobs_explainer::link;
use jobs_explainer::model::{
    GRAIN, Jobs, Law, Lever, Scenario, Solution, Yardstick, can_meet, outcome, solve, solves, yardsticks,
};
use proptest::prelude::*;

use crate::strategy::any_scenario;

fn value(scenario: &Scenario, lever: Lever) -> f64 {
    match solve(scenario, lever) {
        Solution::Meets(value) => value,
        Solution::OutOfReach { .. } | Solution::Idle(_) => panic!("{lever:?} is out of reach: {scenario:?}"),
    }
}

#[test]
fn the_worked_values_come_out() {
    // The target is 50 million by 2025 unless somebody asks for another.
    let scenario = Scenario::default();
    let near = |found: f64, worked: f64, digits: f64| (found - worked).abs() < digits / 2.0;
    assert!(near(value(&scenario, Lever::Growth), 12.1905, 1e-4));
    assert!(near(value(&scenario.under(Law::Steady), Lever::Additions), 3.95, 1e-4));
    assert!(near(value(&scenario.under(Law::Fading), Lever::Growth), 18.9455, 1e-4));
    let forty = scenario.under(Law::Ceiling).with(Lever::Target, 40.0);
    assert!(near(value(&forty, Lever::Ceiling), 81.36, 1e-2));
    assert!(near(value(&scenario, Lever::Until), 2027.0, 1e-6), "10% a year passes 50 million within 2027");
}

#[test]
fn what_cannot_be_reached_says_so_with_what_comes_nearest() {
    let low = Scenario::default().under(Law::Ceiling).with(Lever::Ceiling, 25.0);
    let Solution::OutOfReach { nearest, jobs } = solve(&low, Lever::Growth) else {
        panic!("a ceiling of 25 million holds 50 million")
    };
    assert_eq!((nearest, jobs), (40.0, Jobs::millions(25.0)));
    let Solution::OutOfReach { nearest, jobs } = solve(&low, Lever::Until) else {
        panic!("a ceiling of 25 million holds 50 million")
    };
    assert_eq!(nearest.to_bits(), 2035_f64.to_bits());
    assert!(jobs < Jobs::millions(25.0));
    // From above as well: with growth there is no way down to a million.
    let little = Scenario::default().with(Lever::Target, 1.0);
    let Solution::OutOfReach { nearest, .. } = solve(&little, Lever::Growth) else {
        panic!("losing a fifth a year leaves more than a million in 2025")
    };
    assert_eq!(nearest.to_bits(), (-20_f64).to_bits());
}

#[test]
fn a_solved_value_is_held_against_the_record() {
    let yards =
        |lever| yardsticks(lever).into_iter().map(|(yard, value)| (yard, (value * 100.0).round() / 100.0));
    assert!(yards(Lever::Growth).eq([(Yardstick::In2018, 10.10), (Yardstick::Mean, 22.06)]));
    assert!(yards(Lever::Additions).eq([(Yardstick::In2018, 2.05), (Yardstick::Mean, 3.07)]));
    assert!(yards(Lever::Ceiling).eq([(Yardstick::Report2022, 50.17)]));
    assert!(yardsticks(Lever::Fade).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn after_solving_the_outcome_meets_the_target(scenario in any_scenario()) {
        let target = scenario.target().in_millions();
        for lever in scenario.law.levers().filter(|lever| solves(*lever) && *lever != Lever::Until) {
            let solution = solve(&scenario, lever);
            let set = scenario.with(lever, solution.value());
            let reached = outcome(&set).in_millions();
            match solution {
                // A value is kept to a grain, which at the far end of the longest scenario moves the outcome more than that.
                Solution::Meets(_) => {
                    let grain = outcome(&set.with(lever, solution.value() + GRAIN)).in_millions() - reached;
                    let room = 1e-6_f64.max(2.0 * grain.abs());
                    prop_assert!((reached - target).abs() <= room, "{:?}: {} for {}", lever, reached, target);
                }
                Solution::Idle(value) => {
                    prop_assert!((value - scenario.get(lever)).abs() < GRAIN);
                    let spec = lever.spec();
                    let ends = [spec.minimum, spec.maximum].map(|end| outcome(&scenario.with(lever, end)));
                    prop_assert!(ends[0] == ends[1] && (reached - target).abs() > 1e-9);
                }
                Solution::OutOfReach { nearest, jobs } => {
                    prop_assert_eq!(jobs.in_millions().to_bits(), reached.to_bits());
                    let spec = lever.spec();
                    let ends = [spec.minimum, spec.maximum].map(|end| outcome(&scenario.with(lever, end)).in_millions());
                    prop_assert!(ends.iter().all(|end| *end < target) || ends.iter().all(|end| *end > target));
                    let away = ends.map(|end| (end - target).abs());
                    prop_assert!((reached - target).abs() <= away[0].min(away[1]) + 1e-9, "{:?} {}", lever, nearest);
                }
            }
        }
    }

    #[test]
    fn the_growth_of_a_constant_rate_has_its_closed_form(scenario in any_scenario()) {
        let scenario = scenario.under(Law::Rate);
        if let Solution::Meets(growth) = solve(&scenario, Lever::Growth) {
            let years = f64::from(scenario.until().number() - 2018);
            let ratio = scenario.target().in_millions() / scenario.base.jobs_2018().in_millions();
            prop_assert!((growth - (ratio.powf(1.0 / years) - 1.0) * 100.0).abs() < 2.0 * GRAIN);
        }
    }
}

#[test]
fn a_lever_that_moves_nothing_is_no_answer() {
    for (query, lever) in [
        ("law=ceiling&growth=0&ceiling=23", Lever::Ceiling),
        ("law=ceiling&growth=0&ceiling=23", Lever::Until),
        ("law=fading&growth=0&fade=0&target=300", Lever::Fade),
    ] {
        let scenario = link::read(query).scenario;
        assert_eq!(solve(&scenario, lever), Solution::Idle(scenario.get(lever)), "{query}");
    }
    assert!(can_meet(&link::read("").scenario));
    assert!(!can_meet(&link::read("law=ceiling&growth=0&ceiling=25&target=300").scenario));
}
