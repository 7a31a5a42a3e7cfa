//! What the property tests draw from.

use std::cell::RefCell;

use jobs_explainer::chart::growth::levels::{Levels, levels};
use jobs_explainer::display::AxisScale;
use jobs_explainer::model::{Base, Futures, Law, Lever, LeverSpec, Outlook, SEED, Scenario};
use proptest::prelude::*;

/// Any scenario: values on and between the steps, and the ends of every range as often as not.
pub(crate) fn any_scenario() -> impl Strategy<Value = Scenario> {
    let value = |lever: Lever| {
        let spec = lever.spec();
        prop_oneof![
            4 => spec.minimum..=spec.maximum,
            1 => Just(spec.minimum),
            1 => Just(spec.maximum),
            1 => Just(spec.default),
        ]
        .prop_map(move |value| (lever, value))
    };
    let choices = (prop::sample::select(Base::ALL.to_vec()), prop::sample::select(Law::ALL.to_vec()));
    (choices, Lever::ALL.map(value).to_vec()).prop_map(|((base, law), settings)| {
        let start = Scenario::default().from_base(base).under(law);
        settings.into_iter().fold(start, |scenario, (lever, value)| scenario.with(lever, value))
    })
}

/// Any scenario, in which any of the law's inputs may be a range.
pub(crate) fn any_unsure_scenario() -> impl Strategy<Value = Scenario> {
    let end = |lever: Lever| {
        let spec = lever.spec();
        prop::option::of(spec.minimum..=spec.maximum).prop_map(move |end| (lever, end))
    };
    (any_scenario(), Lever::UNSURE.map(end).to_vec()).prop_map(|(scenario, ends)| {
        ends.into_iter().fold(scenario, |scenario, (lever, end)| match end {
            Some(end) => scenario.between(lever, scenario.get(lever), end),
            None => scenario,
        })
    })
}

/// The corners of what a reader can set: every law and printing with every lever of the growth figure at one of its
/// ends, and those of the other figures, which have nothing to do with them, all at one end.
pub(crate) fn extreme_scenarios() -> Vec<Scenario> {
    let mut scenarios: Vec<Scenario> = Base::ALL
        .into_iter()
        .flat_map(|base| Law::ALL.map(|law| Scenario::default().from_base(base).under(law)))
        .collect();
    for lever in Lever::OF_GROWTH {
        let spec = lever.spec();
        scenarios = scenarios
            .into_iter()
            .flat_map(|scenario| [spec.minimum, spec.maximum].map(|value| scenario.with(lever, value)))
            .collect();
    }
    let others = || Lever::ALL.into_iter().filter(|lever| !Lever::OF_GROWTH.contains(lever));
    let all_at = |scenario: Scenario, end: fn(&LeverSpec) -> f64| {
        others().fold(scenario, |scenario, lever| scenario.with(lever, end(lever.spec())))
    };
    scenarios
        .into_iter()
        .flat_map(|scenario| [all_at(scenario, |spec| spec.minimum), all_at(scenario, |spec| spec.maximum)])
        .collect()
}

/// Where a few futures of a scenario end: enough for what does not depend on how many there are.
pub(crate) fn outlook_of(scenario: &Scenario) -> Outlook {
    thread_local! {
        static FUTURES: RefCell<Futures> = RefCell::new(Futures::new(200, SEED));
    }
    FUTURES.with(|futures| futures.borrow_mut().of(scenario))
}

/// The growth chart of a scenario with a few futures.
pub(crate) fn levels_of(scenario: &Scenario, axis_scale: AxisScale) -> Levels {
    levels(scenario, &outlook_of(scenario), axis_scale)
}
