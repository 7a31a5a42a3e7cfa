//! Scales and their ticks.

use jobs_explainer::chart::scale::{Scale, log_ticks, round_up, thirds};
use jobs_explainer::decimal;
use proptest::prelude::*;

/// Whether a number is 1, 2, 2½, 3, 4, 5, 6 or 8 times a power of ten.
fn is_round(value: f64) -> bool {
    let first = value / 10_f64.powf(value.log10().floor());
    [1.0, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0].iter().any(|step| (first - step).abs() < 1e-9)
}

proptest! {
    #[test]
    fn a_linear_place_leads_back_to_its_value(from in -100.0..100.0, width in 0.1..1000.0, share in 0.0..=1.0) {
        let scale = Scale::linear(from, from + width);
        let value = scale.value(share);
        prop_assert!((scale.place(value) - share).abs() < 1e-9);
        prop_assert!((scale.value(scale.place(value)) - value).abs() < 1e-9 * (1.0 + value.abs()));
    }

    #[test]
    fn a_logarithmic_place_leads_back_to_its_value(from in 0.01..10.0, ratio in 1.1..1e5, share in 0.0..=1.0) {
        let scale = Scale::logarithmic(from, from * ratio);
        let value = scale.value(share);
        prop_assert!((scale.place(value) - share).abs() < 1e-9);
        prop_assert!((scale.value(scale.place(value)) / value - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_place_rises_with_its_value_and_never_leaves_the_axis(
        one in -1e6..1e6, other in -1e6..1e6, from in -100.0..100.0, width in 0.1..1000.0,
    ) {
        for scale in [Scale::linear(from, from + width), Scale::logarithmic(from.abs() + 0.1, from.abs() + width + 0.2)] {
            let (low, high) = (scale.place(f64::min(one, other)), scale.place(f64::max(one, other)));
            prop_assert!((0.0..=1.0).contains(&low) && (0.0..=1.0).contains(&high) && low <= high);
        }
    }

    #[test]
    fn the_next_round_number_is_round_and_near(value in 0.001..1e7) {
        let rounded = round_up(value);
        prop_assert!(is_round(rounded), "{}", rounded);
        prop_assert!(rounded >= value * (1.0 - 1e-8) && rounded <= value * 2.0, "{} for {}", rounded, value);
        prop_assert!((round_up(rounded) / rounded - 1.0).abs() < 1e-9, "{} is round already", rounded);
    }

    #[test]
    fn logarithmic_ticks_are_round_and_rise_within_the_axis(from in 0.05..10.0, ratio in 2.0..1e5) {
        // The axes end at round numbers, and there stands the unit.
        let to = round_up(from * ratio);
        let ticks = log_ticks(from, to);
        prop_assert!(ticks.last().is_some_and(|last| (last / to - 1.0).abs() < 1e-8));
        prop_assert!(ticks.is_sorted_by(|one, next| one < next));
        for tick in ticks {
            prop_assert!(is_round(tick), "{}", tick);
            prop_assert!(tick >= from * (1.0 - 1e-8) && tick <= to * (1.0 + 1e-8));
        }
    }
}

#[test]
fn the_ends_of_a_scale_are_its_first_and_last_place() {
    for scale in [Scale::linear(-3.0, 10.0), Scale::logarithmic(0.1, 300.0)] {
        for (first, last) in [(scale.from(), scale.to()), (f64::MIN, f64::MAX)] {
            assert_eq!([first, last].map(|value| scale.place(value).to_bits()), [0.0, 1.0].map(f64::to_bits));
        }
    }
}

#[test]
fn a_scale_without_width_puts_everything_in_its_middle() {
    assert_eq!(decimal::shortest(Scale::linear(5.0, 5.0).place(7.0), 9), "0.5");
}

#[test]
fn equal_ratios_are_equal_heights_on_a_logarithmic_scale() {
    let scale = Scale::logarithmic(1.0, 1000.0);
    for (value, place) in [(1.0, 0.0), (10.0, 1.0 / 3.0), (100.0, 2.0 / 3.0), (1000.0, 1.0)] {
        assert!((scale.place(value) - place).abs() < 1e-12);
    }
}

#[test]
fn round_numbers_stay_as_they_are() {
    for value in [0.1, 0.3, 0.6, 0.8, 1.0, 3.0, 20.0, 60.0, 800.0, 6000.0] {
        let written = |value: f64| decimal::shortest(value, 9);
        assert_eq!(written(round_up(value)), written(value));
    }
    for (value, next) in [(0.31, 0.4), (6.1, 8.0), (8.1, 10.0), (21.0, 25.0), (26.0, 30.0), (99.0, 100.0)] {
        assert_eq!(decimal::shortest(round_up(value), 9), decimal::shortest(next, 9));
    }
}

#[test]
fn thirds_are_equal_steps() {
    assert_eq!(thirds(60.0).map(|tick| decimal::shortest(tick, 9)), ["20", "40", "60"]);
    assert_eq!(thirds(90.0).map(|tick| decimal::shortest(tick, 9)), ["30", "60", "90"]);
}

#[test]
fn logarithmic_ticks_are_one_two_five_or_the_powers_alone() {
    let written = |from: f64, to: f64| {
        log_ticks(from, to).iter().map(|tick| decimal::shortest(*tick, 9)).collect::<Vec<_>>()
    };
    assert_eq!(written(5.0, 100.0), ["5", "10", "20", "50", "100"]);
    assert_eq!(written(0.3, 30.0), ["0.5", "1", "2", "5", "10", "20", "30"]);
    assert_eq!(written(1.0, 100.0), ["1", "2", "5", "10", "20", "50", "100"]);
    assert_eq!(written(0.1, 300.0), ["0.1", "1", "10", "100", "300"]);
    assert_eq!(written(5.0, 8000.0), ["10", "100", "1000", "8000"]);
}
