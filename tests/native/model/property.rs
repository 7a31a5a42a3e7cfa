//! What holds for every scenario: the laws' closed forms, their bounds, and one way for every lever.

use jobs_explainer::model::{
    Law, Lever, RESPONSE_POINTS, jobs_after, marginal, measured, outcome, project, response,
};
use proptest::prelude::*;

use super::LONGEST;
use crate::strategy::any_scenario;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn laws_never_give_a_negative_or_endless_count(scenario in any_scenario()) {
        for years in 0..=LONGEST {
            let jobs = jobs_after(&scenario, years).in_millions();
            prop_assert!(jobs.is_finite() && jobs >= 0.0, "{} after {} years", jobs, years);
        }
    }

    #[test]
    fn a_constant_rate_equals_its_closed_form(scenario in any_scenario()) {
        let scenario = scenario.under(Law::Rate);
        for years in 0..=LONGEST {
            let closed = scenario.base.jobs_2018() * scenario.growth().factor().powi(i32::from(years));
            prop_assert!((jobs_after(&scenario, years) / closed - 1.0).abs() < 1e-13);
        }
    }

    #[test]
    fn steady_additions_equal_their_closed_form(scenario in any_scenario()) {
        let scenario = scenario.under(Law::Steady);
        for years in 0..=LONGEST {
            let closed = (scenario.base.jobs_2018() + scenario.additions() * f64::from(years)).or_none();
            prop_assert!((jobs_after(&scenario, years) - closed).in_millions().abs() < 1e-12);
        }
    }

    #[test]
    fn growth_that_does_not_fade_is_a_constant_rate(scenario in any_scenario()) {
        let unfading = scenario.under(Law::Fading).with(Lever::Fade, 0.0);
        let constant = scenario.under(Law::Rate);
        prop_assert_eq!(project(&unfading), project(&constant));
    }

    #[test]
    fn a_ceiling_is_never_passed_and_the_first_year_is_met(scenario in any_scenario()) {
        let scenario = scenario.under(Law::Ceiling);
        let first = scenario.base.jobs_2018() * scenario.growth().factor();
        for years in 1..=LONGEST {
            prop_assert!(jobs_after(&scenario, years) <= scenario.ceiling());
        }
        if first < scenario.ceiling() {
            prop_assert!((jobs_after(&scenario, 1) / first - 1.0).abs() < 1e-12);
        } else {
            prop_assert_eq!(jobs_after(&scenario, 1), scenario.ceiling());
        }
    }

    #[test]
    fn a_ceiling_equals_its_closed_form(scenario in any_scenario()) {
        let scenario = scenario.under(Law::Ceiling);
        let (start, ceiling) = (scenario.base.jobs_2018(), scenario.ceiling());
        let first = start * scenario.growth().factor();
        prop_assume!(first < ceiling * 0.999);
        let (a, a1) = (ceiling / start - 1.0, ceiling / first - 1.0);
        for years in 1..=LONGEST {
            let closed = ceiling * (1.0 / (1.0 + a * (a1 / a).powi(i32::from(years))));
            prop_assert!((jobs_after(&scenario, years) / closed - 1.0).abs() < 1e-12);
        }
    }

    #[test]
    fn the_outcome_follows_each_used_lever_one_way(scenario in any_scenario()) {
        for lever in scenario.law.levers() {
            let points = response(&scenario, lever).points;
            // Two levels that are equal in exact arithmetic may differ in their last bits.
            let hair = points.iter().fold(0.0, |most: f64, (_, jobs)| most.max(*jobs)) * 1e-13;
            let steps = || points.windows(2).map(|pair| pair[1].1 - pair[0].1);
            let (rises, falls) = (steps().all(|step| step >= -hair), steps().all(|step| step <= hair));
            match lever {
                Lever::Growth | Lever::Additions | Lever::Ceiling => prop_assert!(rises, "{:?}", points),
                _ => prop_assert!(rises || falls, "{:?}", points),
            }
        }
    }

    #[test]
    fn a_lever_that_the_law_does_not_use_moves_nothing(scenario in any_scenario()) {
        for lever in Lever::ALL.into_iter().filter(|lever| !scenario.law.uses(*lever)) {
            let present = outcome(&scenario).in_millions().to_bits();
            prop_assert!(response(&scenario, lever).points.iter().all(|&(_, jobs)| jobs.to_bits() == present));
            prop_assert_eq!(marginal(&scenario, lever).to_bits(), 0.0_f64.to_bits());
        }
    }

    #[test]
    fn a_response_runs_over_the_whole_range_and_is_the_outcome_there(scenario in any_scenario()) {
        for lever in Lever::ALL {
            let points = response(&scenario, lever).points;
            let expected = match lever {
                Lever::Until => LONGEST,
                _ if scenario.law.uses(lever) => RESPONSE_POINTS,
                _ => 2,
            };
            prop_assert_eq!(points.len(), usize::from(expected));
            prop_assert!(points.is_sorted_by(|one, next| one.0 < next.0));
            let (spec, ends) = (lever.spec(), [points.first(), points.last()]);
            for (end, value) in ends.into_iter().zip([spec.minimum, spec.maximum]) {
                prop_assert_eq!(end, Some(&(value, measured(&scenario.with(lever, value), lever.measure()))));
            }
        }
    }

    #[test]
    fn setting_a_lever_sets_no_other(
        scenario in any_scenario(), lever in prop::sample::select(Lever::ALL.to_vec()), value: f64,
    ) {
        let set = scenario.with(lever, value);
        for other in Lever::ALL.into_iter().filter(|other| *other != lever) {
            prop_assert_eq!(set.get(other).to_bits(), scenario.get(other).to_bits());
        }
        prop_assert_eq!((set.law, set.base), (scenario.law, scenario.base));
        let spec = lever.spec();
        prop_assert!((spec.minimum..=spec.maximum).contains(&set.get(lever)));
        prop_assert_eq!(set.with(lever, set.get(lever)), set);
    }
}
