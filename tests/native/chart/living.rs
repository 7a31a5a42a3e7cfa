//! The figure on a living: bars to one scale.

use jobs_explainer::chart::living::bars;
use jobs_explainer::link;
use jobs_explainer::model::{Measure, living, measured};
use proptest::prelude::*;

use crate::strategy::any_scenario;

proptest! {
    #[test]
    fn every_bar_is_to_one_scale_and_the_longest_fills_it(scenario in any_scenario()) {
        let shown = bars(&scenario);
        let consumption = shown.information + shown.traditional;
        let longest = consumption.max(shown.full_time);
        prop_assert!((longest - 1.0).abs() < 1e-9, "{:?}", shown);
        prop_assert!(shown.wages >= 0.0 && shown.wages <= shown.full_time + 1e-9);
        // A billion is as long in every bar.
        let billion = shown.full_time / shown.full_time_bill;
        prop_assert!((consumption - living::claimed_consumption(scenario.base) * billion).abs() < 1e-9);
        prop_assert!((shown.wages - measured(&scenario, Measure::WageBill) * billion).abs() < 1e-9);
    }
}

#[test]
fn all_full_time_costs_more_than_the_consumption_at_the_mean_wage_and_less_at_the_least() {
    let [mean, least] = ["", "?wage=10000"].map(|query| bars(&link::read(query).scenario));
    assert!((mean.full_time_bill - 1_108.001_25).abs() < 1e-9);
    assert!((mean.full_time - 1.0).abs() < 1e-12 && mean.information + mean.traditional < 0.6);
    assert!((least.information + least.traditional - 1.0).abs() < 1e-12 && least.full_time < 0.34);
}
