//! The curve behind a slider.

use jobs_explainer::chart::curve::curve;
use jobs_explainer::chart::frame::Point;
use jobs_explainer::model::{Lever, Scenario, measured, response};
use proptest::prelude::*;

use super::{inside, near, rough_points};
use crate::strategy::{any_scenario, extreme_scenarios};

/// The height of the curve's line at a share of its width.
fn height_at(line: &[Point], x: f64) -> f64 {
    let x = x.clamp(0.0, 1.0);
    let after = line.iter().position(|point| point.x >= x).expect("the curve reaches the place");
    let (one, two) = (line[after.saturating_sub(1)], line[after]);
    if two.x - one.x < 1e-9 { two.y } else { one.y + (two.y - one.y) * (x - one.x) / (two.x - one.x) }
}

fn check(scenario: &Scenario) {
    for lever in Lever::ALL {
        let curve = curve(scenario, lever);
        assert!(
            rough_points(&curve.line).into_iter().chain([curve.now]).all(inside),
            "{lever:?} {scenario:?}"
        );
        // A line's places are whole thousandths of the width, and between two of its points the curve bends by less than a
        // pixel of its 60.
        let (line, now, pixel) = (rough_points(&curve.line), curve.now, 1.0 / 60.0);
        let near_by = [-6e-4, 6e-4].map(|aside| height_at(&line, now.x + aside));
        let [low, high] = [near_by[0].min(near_by[1]), near_by[0].max(near_by[1])];
        assert!(
            now.y > low - pixel && now.y < high + pixel,
            "{lever:?} stands off its curve with {scenario:?}"
        );
        assert_eq!(curve.outcome.to_bits(), measured(scenario, lever.measure()).to_bits());
    }
}

#[test]
fn the_usual_curve_ends_where_it_leaves_the_box() {
    let slower = curve(&Scenario::default().with(Lever::Growth, 5.0), Lever::Until);
    let ghost = rough_points(&slower.ghost);
    assert!(ghost.len() > 5, "{ghost:?}");
    assert!(ghost.iter().all(|point| point.y > 0.0 && point.x < 0.6), "it is drawn along the top: {ghost:?}");
    let falling = curve(&Scenario::default().with(Lever::Growth, -20.0), Lever::Until);
    assert_eq!(falling.ghost, "", "all of it lies above the box");
}

proptest! {
    #[test]
    fn the_present_value_stands_on_its_curve(scenario in any_scenario()) {
        check(&scenario);
    }

    #[test]
    fn the_curve_spans_the_whole_slider(scenario in any_scenario()) {
        for lever in Lever::ALL {
            let line = rough_points(&curve(&scenario, lever).line);
            let (first, last) = (line[0], line[line.len() - 1]);
            prop_assert!(near(first.x, 0.0) && near(last.x, 1.0));
            // Its highest point is the top of its box, unless every outcome is nought.
            let highest = line.iter().map(|point| point.y).fold(1.0, f64::min);
            let nought = response(&scenario, lever).points.iter().all(|(_, amount)| *amount < 1e-9);
            prop_assert!(nought || highest < 0.01, "{:?} reaches {}", lever, highest);
        }
    }

    #[test]
    fn a_slider_that_the_law_leaves_aside_has_a_level_curve(scenario in any_scenario()) {
        for lever in Lever::ALL.into_iter().filter(|lever| !scenario.law.uses(*lever)) {
            let line = rough_points(&curve(&scenario, lever).line);
            prop_assert!(line.iter().all(|point| near(point.y, line[0].y)));
        }
    }

    #[test]
    fn the_numbers_at_the_ends_are_the_outcomes_there(scenario in any_scenario()) {
        for lever in Lever::ALL {
            let (spec, curve) = (lever.spec(), curve(&scenario, lever));
            for (end, value) in [(curve.low, spec.minimum), (curve.high, spec.maximum)] {
                if let Some((amount, at)) = end {
                    let expected = measured(&scenario.with(lever, value), lever.measure());
                    prop_assert_eq!(amount.to_bits(), expected.to_bits());
                    // It stands clear of the present number.
                    prop_assert!((at.x - curve.now.x).abs() >= 0.3);
                }
            }
        }
    }
}

#[test]
fn the_present_value_stands_on_its_curve_at_the_ends_of_every_range() {
    for scenario in extreme_scenarios() {
        check(&scenario);
    }
}
