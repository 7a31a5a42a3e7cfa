//! The lower chart: what each year added.

use jobs_explainer::chart::growth::additions::{Bar, ClaimLine, Source, additions};
use jobs_explainer::display::AxisScale;
use jobs_explainer::model::{Law, Lever, Scenario, history, project};
use proptest::prelude::*;

use super::near;
use crate::strategy::{any_scenario, extreme_scenarios, levels_of};

fn check(scenario: &Scenario) {
    let chart = additions(scenario);
    let about = |bar: &Bar| format!("{bar:?} with {scenario:?}");
    let expected: Vec<(f64, Source)> = history::additions(scenario.base)
        .iter()
        .map(|(_, added)| (added.in_millions(), Source::Counted))
        .chain(project(scenario).iter().map(|year| (year.added.in_millions(), Source::Scenario)))
        .collect();
    assert_eq!(chart.bars.len(), expected.len());
    for (bar, (millions, origin)) in chart.bars.iter().zip(expected) {
        assert_eq!((bar.millions.to_bits(), bar.source), (millions.to_bits(), origin));
        let (top, bottom) = (bar.top, bar.top + bar.height);
        assert!(bar.height >= 0.0 && top >= 0.0 && bottom <= 1.0 + 1e-12, "{}", about(bar));
        assert!(bar.left >= 0.0 && bar.left + bar.width <= 1.0, "{}", about(bar));
        // A gain stands on the baseline, a loss hangs from it.
        let foot = if bar.millions >= 0.0 { bottom } else { top };
        assert!((foot - chart.baseline).abs() < 1e-9, "{}", about(bar));
    }
    // Equal heights are equal numbers: every bar by the measure of the tallest counted one.
    let measure = chart.bars[0].height / chart.bars[0].millions;
    for bar in &chart.bars {
        assert!((bar.height - bar.millions.abs() * measure).abs() < 1e-9, "{}", about(bar));
    }
    for pair in chart.bars.windows(2) {
        assert!(pair[0].left + pair[0].width < pair[1].left, "bars touch: {}", about(&pair[0]));
    }
}

proptest! {
    #[test]
    fn bars_start_and_end_on_the_baseline(scenario in any_scenario()) {
        check(&scenario);
    }

    #[test]
    fn a_bar_stands_under_its_year(scenario in any_scenario()) {
        let (bars, years) = (additions(&scenario).bars, levels_of(&scenario, AxisScale::Linear).years);
        for (label, x) in years.iter().filter(|(label, _)| label.year.number() > 2014) {
            let bar = &bars[usize::from(label.year.number() - 2015)];
            prop_assert!(near(bar.middle, *x), "{:?}", label);
        }
    }
}

#[test]
fn bars_start_and_end_on_the_baseline_at_the_ends_of_every_range() {
    for scenario in extreme_scenarios() {
        check(&scenario);
    }
}

#[test]
fn the_articles_claim_is_as_high_as_a_bar_of_two_million() {
    let two_a_year = Scenario::default().under(Law::Steady).with(Lever::Additions, 2.0);
    let chart = additions(&two_a_year);
    let ClaimLine { y: claim, from, to, .. } = chart.claim;
    assert!((chart.bars[4].top - claim).abs() < 1e-9);
    assert!(from < chart.bars[0].left && to > chart.bars[3].left + chart.bars[3].width);
    assert!(to < chart.bars[4].left, "the claim speaks of counted years alone");
}
