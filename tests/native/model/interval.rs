//! Intervals: nothing that an operation can give falls outside, and what they say of each other.

use jobs_explainer::model::Interval;
use jobs_explainer::report::{ARTICLE_INFORMATION_2018, ARTICLE_JOBS_2018, ARTICLE_MINI_JOBS_2018};
use proptest::prelude::*;

/// An interval, now and then of one value, and two places within it, from 0 for its start to nearly 1.
fn any_interval() -> impl Strategy<Value = (Interval, f64)> {
    let end = prop_oneof![4 => -1e3..1e3, 1 => -1e-3..1e-3, 1 => Just(0.0)];
    (end, prop_oneof![4 => 1e-6..1e3, 1 => Just(0.0)], 0.0..1.0).prop_map(
        |(from, width, place): (f64, f64, f64)| {
            let interval = Interval::new(from, from + width);
            let inside = from + width * place;
            // Rounding may put a place beside the end onto it.
            (interval, if interval.holds(inside) { inside } else { from })
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8192))]

    #[test]
    fn an_operation_on_members_is_in_the_interval_of_the_operation(
        (one, x) in any_interval(), (other, y) in any_interval(),
    ) {
        prop_assert!((one + other).holds(x + y));
        prop_assert!((one - other).holds(x - y));
        prop_assert!((one * other).holds(x * y));
        if other.holds(0.0) {
            prop_assert_eq!(one / other, Interval::EVERYTHING);
        } else {
            prop_assert!((one / other).holds(x / y));
            prop_assert!(one.growth(other).holds(x / y - 1.0));
        }
    }

    #[test]
    fn mean_growth_of_members_is_in_the_interval_of_mean_growth(
        later in 0.1..100.0, earlier in 0.1..100.0, width in 0.0..10.0, place in 0.0..1.0, years in 1_u16..20,
    ) {
        let [later, earlier]: [f64; 2] = [later, earlier];
        let grown = Interval::new(later, later + width).mean_growth(Interval::new(earlier, earlier + width), years);
        let ratio: f64 = (later + width * place) / (earlier + width * (1.0 - place));
        let rate = ratio.powf(1.0 / f64::from(years)) - 1.0;
        prop_assert!(grown.holds(rate), "{} in {:?}", rate, grown);
        // Rounding apart, one value stays one value.
        let exact = Interval::exactly(later).mean_growth(Interval::exactly(earlier), years);
        let expected = (later / earlier).powf(1.0 / f64::from(years)) - 1.0;
        prop_assert!(exact.is_point() && (exact.from - expected).abs() < 1e-12);
    }

    #[test]
    fn intervals_meet_where_they_share_a_member((one, x) in any_interval(), (other, _) in any_interval()) {
        prop_assert_eq!(one.meets(other), other.meets(one));
        if other.holds(x) {
            prop_assert!(one.meets(other));
        }
        prop_assert_eq!(one.is_above(other) || other.is_above(one), !one.meets(other));
    }
}

#[test]
fn a_printed_figure_is_half_a_digit_either_way_and_more_than_is_one_digit_up() {
    assert_eq!(Interval::of(&ARTICLE_JOBS_2018), Interval::new(22.0, 23.0));
    assert_eq!(Interval::of(&ARTICLE_MINI_JOBS_2018), Interval::new(1.75, 1.85));
    assert_eq!(Interval::of(&ARTICLE_INFORMATION_2018), Interval::new(235.0, 245.0));
}

#[test]
fn the_end_is_no_member_and_the_start_is() {
    let [low, high] = [Interval::new(2.0, 3.0), Interval::new(3.0, 4.0)];
    assert!(low.holds(2.0) && !low.holds(3.0));
    assert!(!low.meets(high) && high.is_above(low) && !low.is_above(high));
    let three = Interval::exactly(3.0);
    assert!(three.holds(3.0) && !three.meets(low) && three.meets(high));
    assert!(three.is_above(low) && !high.is_above(three));
}

#[test]
fn what_may_divide_by_nought_is_everything_and_stays_so() {
    let divisors = [Interval::new(-1.0, 1.0), Interval::new(0.0, 1.0), Interval::exactly(0.0)];
    for divisor in divisors {
        let everything = Interval::new(1.0, 2.0) / divisor;
        assert_eq!(everything, Interval::EVERYTHING);
        assert!(!everything.is_bounded() && everything.holds(0.0) && everything.holds(1e300));
        for next in
            [everything + divisor, divisor - everything, everything * divisor, everything / everything]
        {
            assert_eq!(next, Interval::EVERYTHING);
        }
    }
    // No root: below nought, or of no years.
    let below = Interval::new(-2.0, -1.0);
    assert_eq!(below.mean_growth(Interval::exactly(1.0), 4), Interval::EVERYTHING);
    assert_eq!(Interval::exactly(1.0).mean_growth(Interval::exactly(1.0), 0), Interval::EVERYTHING);
}
