//! Where the futures end.

use ensemble::{Ensemble, Law, Path, Range};
use proptest::prelude::*;
use rand::SeedableRng;
use rand::rngs::StdRng;
use rand_distr::{Distribution, StandardNormal};

use super::{START, apart, laws, lower_end, ten_thousand, unsure};

/// The dots of the page: every second hundredth.
fn dots(ensemble: &Ensemble) -> Vec<f64> {
    (1..=99).step_by(2).map(|percent| ensemble.quantile(percent)).collect()
}

#[test]
fn nine_in_ten_over_one_in_ten_is_what_the_sum_by_hand_gives() {
    let mut ensemble = ten_thousand(2018);
    for law in laws() {
        for miss in [0.5, 1.0, 2.4, 4.0, 5.0] {
            ensemble.run(START, law, miss / 100.0, 7);
            let mut path = Path::new(START, lower_end(law));
            let inverse: Vec<f64> = (0..7)
                .map(|_| {
                    let before = path.jobs();
                    before / path.step()
                })
                .collect();
            let lasting = inverse.iter().sum::<f64>().powi(2);
            let own = 0.36 * inverse.iter().map(|inverse| inverse * inverse).sum::<f64>();
            let by_hand = (2.0 * 1.281_551_566 * miss / 100.0 * (lasting + own).sqrt()).exp();
            let spread = ensemble.quantile(90) / ensemble.quantile(10);
            assert!(apart(spread, by_hand) < 0.02, "{law:?} at {miss}: {spread} against {by_hand}");
        }
    }
}

#[test]
fn the_defaults_give_the_worked_ends() {
    let mut ensemble = ten_thousand(2018);
    ensemble.run(START, laws()[1], 0.024, 7);
    for (percent, end) in [(10, 35.5), (50, 43.54), (90, 53.05)] {
        assert!(
            apart(ensemble.quantile(percent), end) < 0.001,
            "at {percent}: {}",
            ensemble.quantile(percent)
        );
    }
}

#[test]
fn ten_thousand_agree_with_a_million_draws_made_otherwise() {
    let mut random = StdRng::seed_from_u64(1);
    let mut normal = || -> f64 { StandardNormal.sample(&mut random) };
    let mut ends: Vec<f64> = (0..1_000_000)
        .map(|_| {
            let lasting = normal();
            (0..7).fold(START, |jobs, _| jobs * (1.1 + 0.024 * (lasting + 0.6 * normal())).max(0.0))
        })
        .collect();
    ends.sort_by(f64::total_cmp);
    let mut ensemble = ten_thousand(2018);
    ensemble.run(START, laws()[1], 0.024, 7);
    for percent in [10_u8, 50, 90] {
        let (ours, end) = (ensemble.quantile(percent), ends[usize::from(percent) * 10_000]);
        // A million independent draws are themselves off by up to one part in a thousand.
        assert!(apart(ours, end) < 0.003, "at {percent}: {ours} against {end}");
    }
}

/// By which part of the least the greatest median of twenty seeds lies above it.
fn spread_of_medians(law: Law<Range>, miss: f64) -> f64 {
    let medians = (1..=20).map(|seed| {
        let mut ensemble = ten_thousand(seed);
        ensemble.run(START, law, miss, 7);
        ensemble.quantile(50)
    });
    let (least, most) =
        medians.fold((f64::MAX, 0.0_f64), |(least, most), median| (least.min(median), most.max(median)));
    apart(most, least)
}

#[test]
fn the_median_hardly_moves_from_seed_to_seed() {
    for (law, unsure) in laws().into_iter().zip(unsure()) {
        for miss in [0.024, 0.05] {
            assert!(spread_of_medians(law, miss) < 0.005, "{law:?} at {miss}");
            assert!(spread_of_medians(unsure, miss) < 0.012, "{unsure:?} at {miss}");
        }
    }
}

#[test]
fn each_dot_is_where_the_path_of_its_future_ends() {
    let mut ensemble = ten_thousand(2018);
    for law in laws().into_iter().chain(unsure()) {
        ensemble.run(START, law, 0.024, 17);
        for percent in (1..=99).step_by(2) {
            let path: Vec<f64> = ensemble.path(ensemble.future_at(percent)).collect();
            assert_eq!((path.len(), path[0]), (18, START));
            assert_eq!(path[17].to_bits(), ensemble.quantile(percent).to_bits(), "{law:?} at {percent}");
        }
    }
}

#[test]
fn the_quantile_is_the_nearest_rank() {
    let mut ensemble = Ensemble::new(4, 1, 1);
    ensemble.run(START, Law::Rate { growth: Range { low: 0.0, high: 0.8 } }, 0.0, 1);
    // Four strata of growth: 10, 30, 50 and 70 %.
    let ends = [1.1, 1.3, 1.5, 1.7].map(|factor| START * factor);
    for (percent, end) in [(1, 0), (25, 0), (26, 1), (50, 1), (51, 2), (75, 2), (76, 3), (100, 3)] {
        assert!(apart(ensemble.quantile(percent), ends[end]) < 1e-12, "at {percent}");
    }
    assert_eq!([0.0, 29.0, 33.5, 100.0].map(|target| ensemble.reaching(target)), [4, 3, 2, 0]);
    assert_eq!(ensemble.reaching(ensemble.quantile(100)), 1, "a future that ends at the target reaches it");
}

#[test]
fn one_future_is_enough_and_none_counts_as_one() {
    for futures in [0, 1] {
        let mut ensemble = Ensemble::new(futures, 17, 2018);
        ensemble.run(START, laws()[1], 0.024, 40);
        assert_eq!(ensemble.futures(), 1);
        // Its one stratum lies in the middle of everything, so it does not stray.
        assert!(apart(ensemble.quantile(1), START * 1.1_f64.powi(17)) < 1e-12);
    }
}

#[test]
fn more_futures_than_a_million_are_a_million() {
    assert_eq!(Ensemble::new(1_000_001, 1, 2018).futures(), 1_000_000);
}

fn any_law() -> impl Strategy<Value = Law<Range>> {
    let range = |from: f64, to: f64| {
        (from..to, from..to).prop_map(|(one, other)| Range { low: one.min(other), high: one.max(other) })
    };
    prop_oneof![
        range(-3.0, 10.0).prop_map(|additions| Law::Steady { additions }),
        range(-0.2, 0.4).prop_map(|growth| Law::Rate { growth }),
        (range(-0.2, 0.4), range(0.0, 0.6)).prop_map(|(growth, fade)| Law::Fading { growth, fade }),
        (range(-0.2, 0.4), range(23.0, 300.0)).prop_map(|(growth, ceiling)| Law::Ceiling { growth, ceiling }),
    ]
}

/// The law with each range at its lower end, of width nought.
fn of_no_width(law: Law<Range>) -> Law<Range> {
    match lower_end(law) {
        Law::Steady { additions } => Law::Steady { additions: Range::sure(additions) },
        Law::Rate { growth } => Law::Rate { growth: Range::sure(growth) },
        Law::Fading { growth, fade } => Law::Fading { growth: Range::sure(growth), fade: Range::sure(fade) },
        Law::Ceiling { growth, ceiling } => {
            Law::Ceiling { growth: Range::sure(growth), ceiling: Range::sure(ceiling) }
        }
    }
}

/// The law with its first input sure, and its second a range that is narrower than anything printed.
fn nearly_sure(law: Law<Range>) -> Law<Range> {
    let narrow = |value: f64| Range { low: value, high: value + 1e-13 };
    match lower_end(law) {
        Law::Steady { additions } => Law::Steady { additions: narrow(additions) },
        Law::Rate { growth } => Law::Rate { growth: narrow(growth) },
        Law::Fading { growth, fade } => Law::Fading { growth: Range::sure(growth), fade: narrow(fade) },
        Law::Ceiling { growth, ceiling } => {
            Law::Ceiling { growth: Range::sure(growth), ceiling: narrow(ceiling) }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn ends_are_finite_sorted_and_not_below_nought(law in any_law(), miss in 0.0..0.06_f64, years in 1_u16..=17) {
        let mut ensemble = Ensemble::new(500, 17, 2018);
        ensemble.run(START, law, miss, years);
        let dots = dots(&ensemble);
        prop_assert!(dots.iter().all(|dot| dot.is_finite() && *dot >= 0.0), "{:?}", dots);
        prop_assert!(dots.is_sorted(), "{:?}", dots);
        prop_assert_eq!(ensemble.reaching(0.0), 500);
    }

    #[test]
    fn without_a_miss_a_range_of_no_width_is_the_law_itself(law in any_law(), years in 1_u16..=17) {
        let mut ensemble = Ensemble::new(500, 17, 2018);
        let mut path = Path::new(START, lower_end(law));
        let end = (0..years).fold(START, |_, _| path.step());
        ensemble.run(START, of_no_width(law), 0.0, years);
        for dot in dots(&ensemble) {
            prop_assert!((dot - end).abs() <= 1e-12 * end, "{} against {}", dot, end);
        }
    }

    #[test]
    fn a_range_of_hardly_any_width_gives_what_the_value_gives(law in any_law(), years in 1_u16..=17) {
        let mut ensemble = Ensemble::new(500, 17, 2018);
        ensemble.run(START, of_no_width(law), 0.024, years);
        let sure = dots(&ensemble);
        ensemble.run(START, nearly_sure(law), 0.024, years);
        for (dot, sure) in dots(&ensemble).into_iter().zip(sure) {
            prop_assert!((dot - sure).abs() <= 1e-6 * sure.max(1e-3), "{} against {}", dot, sure);
        }
    }

    #[test]
    fn a_run_leaves_nothing_behind_for_the_next(law in any_law(), other in any_law()) {
        let mut used = Ensemble::new(300, 17, 5);
        used.run(START, other, 0.05, 17);
        used.run(START, law, 0.024, 9);
        let mut new = Ensemble::new(300, 17, 5);
        new.run(START, law, 0.024, 9);
        prop_assert_eq!(dots(&used), dots(&new));
    }
}
