//! Where the futures of a scenario end, and what is read off them.

use jobs_explainer::link;
use jobs_explainer::model::{DOTS, Futures, Jobs, Law, Lever, MOST, Outlook, Scenario, outcome};
use proptest::prelude::*;

use crate::strategy::{any_unsure_scenario, outlook_of};

fn all_futures(query: &str) -> (Scenario, Outlook) {
    let scenario = link::read(query).scenario;
    (scenario, Futures::default().of(&scenario))
}

fn four(jobs: &[Jobs]) -> Vec<String> {
    jobs.iter().map(|jobs| format!("{:.4}", jobs.in_millions())).collect()
}

#[test]
fn the_default_ends_between_35_5_and_53_1_million_four_times_in_five() {
    let (_, outlook) = all_futures("");
    let ends = [outlook.low, outlook.median, outlook.high].map(|jobs| format!("{:.1}", jobs.in_millions()));
    assert_eq!(ends, ["35.5", "43.5", "53.1"]);
    let within = outlook.dots.iter().filter(|dot| (outlook.low..=outlook.high).contains(dot)).count();
    assert_eq!(within, MOST);
}

#[test]
fn the_same_link_gives_the_same_fifty_dots_on_every_machine() {
    // The site's tests read the same numbers off the page in three browsers.
    for (query, dots) in [
        ("", ["29.9672", "40.2802", "43.0376", "46.5923", "61.9502"]),
        (
            "?law=ceiling&growth=5~15&ceiling=40~120&until=2035",
            ["20.2861", "46.8320", "56.7126", "71.2548", "164.4138"],
        ),
        (
            "?law=fading&growth=12.5&fade=0~60&noise=6",
            ["11.3353", "26.9318", "32.5782", "40.8896", "88.3636"],
        ),
        ("?law=steady&add=-3~5&until=2030&noise=1", ["0.0000", "15.9721", "31.2212", "50.3627", "90.5888"]),
    ] {
        let (_, outlook) = all_futures(query);
        let chosen = [0, 15, 23, 33, 49].map(|index| outlook.dots[index]);
        assert_eq!(four(&chosen), dots, "{query}");
    }
}

#[test]
fn the_target_is_counted_in_dots_and_in_all() {
    let (_, outlook) = all_futures("");
    assert_eq!(outlook.dots_reaching, 9);
    assert!((outlook.share_reaching - 0.185).abs() < 0.002, "{}", outlook.share_reaching);
    let (_, certain) = all_futures("?target=1");
    assert_eq!((certain.dots_reaching, certain.share_reaching), (DOTS, 1.0));
    let (_, never) = all_futures("?target=300");
    assert_eq!((never.dots_reaching, never.share_reaching), (0, 0.0));
}

#[test]
fn the_funnel_opens_with_the_give_or_take_and_passes_through_the_range() {
    let (scenario, outlook) = all_futures("?noise=2");
    let [none, .., widest] = outlook.funnel;
    assert!(none.iter().all(|end| (*end / outcome(&scenario) - 1.0).abs() < 1e-12));
    assert!(outlook.funnel.is_sorted_by(|one, next| one[0] >= next[0] && one[2] <= next[2]));
    assert!(widest[2] / widest[0] > 2.5);
    // Fewer futures are drawn for the funnel, so it is as near as a picture needs.
    let [low, median, high] = outlook.funnel[2];
    for (drawn, told) in [(low, outlook.low), (median, outlook.median), (high, outlook.high)] {
        assert!((drawn / told - 1.0).abs() < 0.02, "{drawn:?} {told:?}");
    }
}

#[test]
fn the_quantiles_of_each_year_begin_at_the_count_of_2018_and_end_at_the_range() {
    let scenario = Scenario::default();
    let mut futures = Futures::default();
    let years = futures.quantiles(&scenario, [10, 50, 90]);
    assert_eq!(years.len(), 8);
    assert_eq!(years[0], [scenario.base.jobs_2018(); 3]);
    let outlook = futures.of(&scenario);
    assert_eq!(years[7], [outlook.low, outlook.median, outlook.high]);
    assert!(years.is_sorted_by(|one, next| next[2] - next[0] > one[2] - one[0]));
}

proptest! {
    #[test]
    fn dots_are_sorted_finite_and_end_the_paths_that_begin_in_2018(scenario in any_unsure_scenario()) {
        let outlook = outlook_of(&scenario);
        prop_assert!(outlook.dots.is_sorted());
        prop_assert!(outlook.low <= outlook.median && outlook.median <= outlook.high);
        let last = usize::from(scenario.until().number() - 2018);
        for (dot, path) in outlook.dots.iter().zip(&outlook.paths) {
            prop_assert!(dot.in_millions().is_finite() && *dot >= Jobs::NONE);
            prop_assert_eq!(path[0], scenario.base.jobs_2018());
            prop_assert_eq!(path[last], *dot);
        }
    }

    #[test]
    fn where_all_is_sure_every_future_is_the_law(scenario in any_unsure_scenario()) {
        let sure = Lever::UNSURE.into_iter().fold(scenario, |sure, lever| sure.with(lever, sure.get(lever)));
        let sure = sure.with(Lever::GiveOrTake, 0.0);
        let (outlook, end) = (outlook_of(&sure), outcome(&sure).in_millions());
        for dot in outlook.dots {
            prop_assert!((dot.in_millions() - end).abs() <= 1e-12 * end);
        }
    }

    #[test]
    fn a_range_of_no_width_is_the_value(scenario in any_unsure_scenario()) {
        let value = Lever::UNSURE.into_iter().fold(scenario, |sure, lever| sure.with(lever, sure.get(lever)));
        let narrow = Lever::UNSURE
            .into_iter()
            .fold(value, |narrow, lever| narrow.between(lever, value.get(lever), value.get(lever)));
        prop_assert_eq!(outlook_of(&value), outlook_of(&narrow));
    }

    #[test]
    fn what_the_law_does_not_use_moves_no_future(scenario in any_unsure_scenario(), add in -3.0..10.0_f64) {
        let scenario = scenario.under(Law::Rate);
        let other = scenario.between(Lever::Additions, add, 10.0).with(Lever::Fade, 3.0);
        prop_assert_eq!(outlook_of(&scenario), outlook_of(&other));
    }
}
