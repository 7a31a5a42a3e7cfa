//! The scenarios to start from.

use jobs_explainer::model::{Base, Law, Lever, Preset, Scenario, outcome};
use proptest::prelude::*;

use crate::strategy::any_scenario;

fn outcomes(preset: Preset) -> (Law, String, u16) {
    let scenario = preset.of(&Scenario::default());
    (scenario.law, format!("{:.4}", outcome(&scenario).in_millions()), scenario.until().number())
}

#[test]
fn each_gives_its_worked_outcome() {
    for (preset, worked) in [
        (Preset::Report, (Law::Rate, "43.5538", 2025)),
        (Preset::Article, (Law::Steady, "36.3500", 2025)),
        (Preset::Mean, (Law::Rate, "90.2011", 2025)),
        (Preset::Fading, (Law::Fading, "34.6188", 2025)),
        (Preset::Ceiling, (Law::Ceiling, "38.3818", 2025)),
        (Preset::Later, (Law::Rate, "50.1730", 2022)),
    ] {
        let (law, jobs, year) = outcomes(preset);
        assert_eq!((law, jobs.as_str(), year), worked, "{preset:?}");
    }
}

#[test]
fn every_one_has_a_key_of_its_own() {
    let keys: std::collections::BTreeSet<&str> = Preset::ALL.iter().map(|preset| preset.key()).collect();
    assert_eq!(keys.len(), Preset::ALL.len());
}

proptest! {
    #[test]
    fn a_preset_forgets_the_growth_and_keeps_the_rest(scenario in any_scenario()) {
        for preset in Preset::ALL {
            let set = preset.of(&scenario);
            let plain = preset.of(&Scenario::default().from_base(scenario.base));
            prop_assert_eq!((set.base, set.law), (scenario.base, plain.law));
            for lever in Lever::ALL {
                let from = if Lever::OF_GROWTH.contains(&lever) { &plain } else { &scenario };
                prop_assert_eq!(set.get(lever).to_bits(), from.get(lever).to_bits(), "{:?} {:?}", preset, lever);
            }
        }
    }

    #[test]
    fn the_default_is_the_reports_pace(base in prop::sample::select(Base::ALL.to_vec())) {
        let scenario = Scenario::default().from_base(base);
        prop_assert_eq!(Preset::Report.of(&scenario), scenario);
    }
}
