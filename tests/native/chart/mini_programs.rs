//! The figure on mini-programs: the magnifier, and the chart of the jobs ahead.

use jobs_explainer::chart::mini_programs::ahead::{Ahead, ahead};
use jobs_explainer::chart::mini_programs::magnifier::{MAGNIFIED, WHOLE, magnifier};
use jobs_explainer::link;
use jobs_explainer::model::{Base, Derived, Scenario, mini_jobs_in, mini_years, outcome};
use proptest::prelude::*;

use super::{inside, near, points};
use crate::strategy::{any_scenario, extreme_scenarios};

#[test]
fn the_magnified_piece_is_the_increase_and_as_long_as_the_whole() {
    for base in Base::ALL {
        let shown = magnifier(base);
        let (all, added) = (base.jobs().value, Derived::JobsAdded2018.value(base));
        assert!((1.0 - shown.increase - added / all).abs() < 1e-9, "{base:?}");
        assert!((shown.rest - shown.mini - base.mini_jobs().value / all).abs() < 1e-9, "{base:?}");
        assert!(shown.mini < shown.increase && shown.increase < shown.rest && shown.rest < 1.0, "{base:?}");
        // Both bars cut the increase at the same part of it.
        let part = (shown.rest - shown.increase) / (1.0 - shown.increase);
        assert!((part - shown.magnified).abs() < 1e-9, "{base:?}");
        assert!((shown.magnified * 100.0 - Derived::MiniShareOfIncrease.value(base)).abs() < 1e-9);
        // The beam leads from the piece to the whole width.
        let [from, left, right, to] = points(&shown.beam)[..] else { panic!("a beam has four corners") };
        assert!(
            near(from.x, shown.increase) && near(from.y, WHOLE.1) && near(to.y, WHOLE.1) && near(to.x, 1.0)
        );
        assert!(
            near(left.x, 0.0)
                && near(right.x, 1.0)
                && near(left.y, MAGNIFIED.0)
                && near(right.y, MAGNIFIED.0)
        );
        let ratio = 1.0 / (1.0 - shown.increase);
        assert!((ratio - Derived::Magnification.value(base)).abs() < 1e-9, "{base:?}");
    }
}

/// What holds of the chart under any scenario.
fn check(scenario: &Scenario) {
    let chart = ahead(scenario);
    let Ahead { end, all_end, labels, .. } = &chart;
    let until = scenario.until();
    assert_eq!(end.1.in_millions().to_bits(), mini_jobs_in(scenario, until).in_millions().to_bits());
    assert_eq!(all_end.1.in_millions().to_bits(), outcome(scenario).in_millions().to_bits());
    for path in [&chart.all, &chart.counted, &chart.scenario, &chart.later] {
        for point in points(path) {
            assert!(inside(point), "{point:?} with {scenario:?}");
        }
    }
    let years = usize::from(until.number() - 2018);
    assert_eq!(points(&chart.scenario).len(), years + 1, "{scenario:?}");
    assert_eq!(points(&chart.all).len(), years + 2, "{scenario:?}");
    let last = points(&chart.scenario).last().copied().expect("a scenario has an end");
    assert!(near(last.x, end.0.x) && near(last.y, end.0.y), "{scenario:?}");
    assert!((labels[0] - labels[1]).abs() >= 0.13 - 1e-9, "labels touch with {scenario:?}");
    assert!(labels.iter().all(|height| (0.0..=1.0).contains(height)), "{labels:?} with {scenario:?}");
    // The one that is higher has the higher label.
    if (end.0.y - all_end.0.y).abs() > 1e-9 {
        assert_eq!(end.0.y < all_end.0.y, labels[0] < labels[1], "{scenario:?}");
    }
    // The later reports never leave the picture, whatever the reader sets.
    assert_eq!(chart.later_dots.len(), 4);
    assert!(chart.later_dots.iter().all(|dot| inside(dot.at) && dot.label.is_some() <= chart.tells));
}

proptest! {
    #[test]
    fn lines_end_where_the_scenario_does_and_labels_keep_apart(scenario in any_scenario()) {
        check(&scenario);
    }
}

#[test]
fn lines_end_where_the_scenario_does_at_the_ends_of_the_ranges() {
    for scenario in extreme_scenarios() {
        check(&scenario);
    }
}

#[test]
fn the_counts_whose_meaning_changed_are_marked() {
    let chart = ahead(&Scenario::default());
    let marked: Vec<bool> = chart.later_dots.iter().map(|dot| dot.breaks.is_some()).collect();
    assert_eq!(marked, [true, true, true, false]);
    // The broken line starts at the last count that they are compared with.
    let first = points(&chart.later)[0];
    assert!(near(first.x, chart.dots[1].x) && near(first.y, chart.dots[1].y));
}

#[test]
fn the_axis_grows_in_three_round_steps_and_then_the_counts_keep_silent() {
    let far = link::read("?mini_growth=200&mini_fade=0&until=2035&growth=-20").scenario;
    let chart = ahead(&far);
    let top = chart.ticks.last().expect("an axis has ticks").millions;
    assert!(top >= chart.end.1.in_millions() && chart.ticks.len() == 3);
    assert!(!chart.tells && chart.later_dots.iter().all(|dot| dot.label.is_none()));
    assert!(ahead(&Scenario::default()).tells);
}

#[test]
fn a_year_has_what_was_counted_and_what_the_reader_makes_of_it() {
    let years = mini_years(&link::read("?until=2020").scenario);
    let numbers: Vec<u16> = years.iter().map(|year| year.year.number()).collect();
    assert_eq!(numbers, [2017, 2018, 2019, 2020, 2021, 2022]);
    let has =
        |pick: fn(&jobs_explainer::model::MiniYear) -> bool| years.iter().map(pick).collect::<Vec<bool>>();
    assert_eq!(has(|year| year.mini.is_some()), [true, true, true, true, false, false]);
    assert_eq!(has(|year| year.all.is_some()), [true, true, true, true, false, false]);
    assert_eq!(has(|year| year.all_figure.is_some()), [true, true, false, false, false, false]);
    assert_eq!(has(|year| year.later.is_some()), [false, false, true, true, true, true]);
}
