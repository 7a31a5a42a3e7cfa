//! Ranges in a scenario: what a handle moves, and what makes a value sure again.

use jobs_explainer::model::{GRAIN, Handle, Lever, Part, Scenario};
use proptest::prelude::*;

use crate::strategy::{any_scenario, any_unsure_scenario};

fn handle(lever: Lever, part: Part) -> Handle {
    Handle { lever, part }
}

fn ends(scenario: &Scenario, lever: Lever) -> Option<(f64, f64)> {
    scenario.range(lever).map(|range| (range.low, range.high))
}

#[test]
fn a_doubted_value_is_a_tenth_of_the_slider_to_either_side_and_sure_again_at_the_middle() {
    let doubted = Scenario::default().doubted(Lever::Growth);
    assert_eq!(ends(&doubted, Lever::Growth), Some((4.0, 16.0)));
    assert_eq!(doubted.doubted(Lever::Growth), Scenario::default());
    let at_the_end = Scenario::default().with(Lever::Growth, 39.0).doubted(Lever::Growth);
    assert_eq!(ends(&at_the_end, Lever::Growth), Some((33.0, 40.0)), "the range ends with the slider");
    assert_eq!(ends(&Scenario::default().doubted(Lever::Until), Lever::Until), None, "the last year is sure");
}

#[test]
fn an_end_that_would_pass_the_other_takes_it_along() {
    let range = Scenario::default().between(Lever::Growth, 5.0, 15.0);
    let moved = range.moved(handle(Lever::Growth, Part::Low), 20.0);
    assert_eq!(ends(&moved, Lever::Growth), Some((20.0, 20.0)));
    let moved = range.moved(handle(Lever::Growth, Part::High), 2.5);
    assert_eq!(ends(&moved, Lever::Growth), Some((2.5, 2.5)));
    let moved = range.moved(handle(Lever::Growth, Part::High), 99.0);
    assert_eq!(ends(&moved, Lever::Growth), Some((5.0, 40.0)));
    assert!((moved.get(Lever::Growth) - 22.5).abs() < GRAIN, "the path is that of the middle");
    assert_eq!(moved.moved(Lever::Growth.into(), 7.0), Scenario::default().with(Lever::Growth, 7.0));
}

proptest! {
    #[test]
    fn ends_are_in_order_and_within_the_slider(scenario in any_unsure_scenario(), to in -400.0..400.0_f64) {
        for lever in Lever::UNSURE {
            for part in [Part::Low, Part::High] {
                let moved = scenario.moved(handle(lever, part), to);
                let range = moved.input(lever);
                prop_assert!(range.low <= range.high);
                prop_assert!(range.low >= lever.spec().minimum && range.high <= lever.spec().maximum);
                prop_assert!((moved.get(lever) - f64::midpoint(range.low, range.high)).abs() <= GRAIN);
                let kept = moved.at(handle(lever, part));
                prop_assert!((kept - lever.spec().clamp(to)).abs() <= GRAIN, "{} is {}", to, kept);
            }
        }
    }

    #[test]
    fn setting_or_resetting_a_lever_makes_it_sure(scenario in any_unsure_scenario()) {
        for lever in Lever::UNSURE {
            prop_assert_eq!(scenario.with(lever, 30.0).range(lever), None);
            prop_assert!(scenario.reset(lever).is_default(lever));
            prop_assert_eq!(scenario.is_default(lever), scenario == scenario.reset(lever));
        }
    }

    #[test]
    fn doubting_twice_gives_the_value_back(scenario in any_scenario()) {
        for lever in Lever::UNSURE {
            let spec = lever.spec();
            let side = spec.span() / 10.0 + spec.step;
            let value = scenario.get(lever);
            // Where the range is cut at the slider's end its middle is another.
            if value - side > spec.minimum && value + side < spec.maximum {
                let again = scenario.doubted(lever).doubted(lever);
                prop_assert!((again.get(lever) - value).abs() <= GRAIN);
            }
        }
    }
}
