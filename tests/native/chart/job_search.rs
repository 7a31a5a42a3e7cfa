//! The bars of the search for work.

use jobs_explainer::chart::job_search::bars;
use jobs_explainer::model::{Base, Lever, Scenario, searching};
use proptest::prelude::*;

use super::inside;
use crate::strategy::any_scenario;

/// How long each bar is, as a share of the width.
fn lengths(scenario: &Scenario) -> Vec<f64> {
    bars(scenario).iter().map(|(from, to)| to.x - from.x).collect()
}

proptest! {
    #[test]
    fn bars_are_to_one_scale_and_each_in_a_row_of_its_own(scenario in any_scenario()) {
        let funnel = searching(&scenario);
        let amounts = [funnel.users, funnel.searching, funnel.finding, scenario.base.jobs_2018().in_millions()];
        for (length, amount) in lengths(&scenario).iter().zip(amounts) {
            prop_assert!((length - amount / 1098.0).abs() < 1e-9, "{amount} is {length} long");
        }
        for (row, (from, to)) in bars(&scenario).iter().enumerate() {
            prop_assert!(inside(*from) && inside(*to));
            let foot = f64::from(u8::try_from(row + 1).expect("four rows")) / 4.0;
            prop_assert!((from.y - foot).abs() < 1e-9 && (to.y - foot).abs() < 1e-9);
        }
    }
}

#[test]
fn the_bar_of_all_jobs_stays_whatever_is_set() {
    let scenario = Scenario::default();
    let moved = scenario.with(Lever::Users, 494.3).with(Lever::SearchShare, 30.0);
    assert!((lengths(&scenario)[3] - lengths(&moved)[3]).abs() < 1e-12);
    assert!(lengths(&scenario)[3] > lengths(&scenario.from_base(Base::Article))[3]);
}

#[test]
fn the_product_of_the_articles_numbers_is_longer_than_all_jobs_and_that_on_people_shorter() {
    let on_accounts = lengths(&Scenario::default());
    assert!(on_accounts[2] > on_accounts[3]);
    let on_people = lengths(&Scenario::default().with(Lever::Users, 494.3));
    assert!(on_people[2] < on_people[3]);
}
