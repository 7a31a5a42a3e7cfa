//! What the property tests draw from.

use jobs_explainer::model::{Base, Law, Lever, Scenario};
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
    (prop::sample::select(Base::ALL.to_vec()), prop::sample::select(Law::ALL.to_vec()), Lever::ALL.map(value))
        .prop_map(|(figures, law, settings)| {
            let start = Scenario { figures, law, ..Scenario::default() };
            settings.into_iter().fold(start, |scenario, (lever, value)| scenario.with(lever, value))
        })
}

/// The corners of what a reader can set: every law and printing with every lever at one of its ends.
pub(crate) fn extreme_scenarios() -> Vec<Scenario> {
    let mut scenarios: Vec<Scenario> = Base::ALL
        .into_iter()
        .flat_map(|figures| Law::ALL.map(|law| Scenario { figures, law, ..Scenario::default() }))
        .collect();
    for lever in Lever::ALL {
        let spec = lever.spec();
        scenarios = scenarios
            .into_iter()
            .flat_map(|scenario| [spec.minimum, spec.maximum].map(|value| scenario.with(lever, value)))
            .collect();
    }
    scenarios
}
