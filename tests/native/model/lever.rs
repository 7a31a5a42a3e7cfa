//! The levers: names, ranges, steps, reference ticks, and how a scenario takes a value.

use jobs_explainer::decimal;
use jobs_explainer::model::{Base, Law, Lever, Rate, Reference, ReferenceKind, Scenario, Year};

use super::{marks, rounded};

#[test]
fn levers_have_the_names_and_ranges_that_links_rely_on() {
    let specs = Lever::ALL.map(|lever| {
        let spec = lever.spec();
        let numbers = [spec.default, spec.minimum, spec.maximum, spec.step];
        (spec.key, numbers.map(|number| decimal::shortest(number, 9)).join(" "), spec.decimals)
    });
    let expected = [
        ("growth", "10 -20 40 0.5", 1),
        ("until", "2025 2019 2035 1", 0),
        ("add", "2 -3 10 0.1", 1),
        ("fade", "15 0 60 1", 0),
        ("ceiling", "60 23 300 1", 0),
        ("noise", "2.4 0 6 0.1", 1),
        ("target", "50 1 300 0.5", 1),
        ("main_share", "23.7 0 100 1", 1),
        ("mini_growth", "75 -20 200 5", 0),
        ("mini_fade", "50 0 90 1", 0),
        ("main_hours", "100 0 100 5", 0),
        ("side_hours", "20 0 100 5", 0),
        ("wage", "49575 10000 120000 1000", 0),
        ("new_share", "28 0 100 1", 0),
        ("users", "1000 494.3 1098 1", 1),
        ("search_share", "11 0 30 1", 0),
        ("search_success", "25 0 100 1", 0),
    ];
    assert_eq!(specs, expected.map(|(key, numbers, decimals)| (key, numbers.to_owned(), decimals)));
    assert_eq!(Law::ALL.map(Law::key), ["steady", "rate", "fading", "ceiling"]);
    assert_eq!(Base::ALL.map(Base::key), ["report", "article"]);
    assert!(Lever::ALL.into_iter().all(|lever| Lever::from_key(lever.key()) == Some(lever)));
    assert!(Law::ALL.into_iter().all(|law| Law::from_key(law.key()) == Some(law)));
    assert!(Base::ALL.into_iter().all(|base| Base::from_key(base.key()) == Some(base)));
    assert_eq!((Lever::from_key("Growth"), Law::from_key("Rate"), Base::from_key("")), (None, None, None));
}

#[test]
fn the_defaults_are_the_sliders_defaults() {
    let defaults = Scenario::default();
    assert_eq!((defaults.base, defaults.law), (Base::Report, Law::Rate));
    for lever in Lever::ALL {
        assert!(defaults.is_default(lever));
        assert_eq!(defaults.reset(lever), defaults);
        // Hours of a main job stand at their upper end.
        let (spec, start) = (lever.spec(), lever.spec().default);
        let away = if (start - spec.maximum).abs() > 0.0 { spec.maximum } else { spec.minimum };
        let moved = defaults.with(lever, away);
        assert!(!moved.is_default(lever));
        assert_eq!(moved.reset(lever), defaults);
    }
}

#[test]
fn reference_ticks_are_true_values_at_full_precision() {
    let ticks = Lever::ALL.map(|lever| {
        let tick = |reference: &Reference| {
            let what = match reference.what {
                ReferenceKind::InYear(year) => format!("in {}", year.number()),
                ReferenceKind::MeanOfYears(from, to) => format!("mean {}–{}", from.number(), to.number()),
                ReferenceKind::Gap(from, to) => format!("between {} and {}", from.number(), to.number()),
                ReferenceKind::Article => "article".to_owned(),
                ReferenceKind::LaterReport(year) => format!("report of {}", year.number()),
                ReferenceKind::Accounts(year) => format!("accounts of {}", year.number()),
                other => format!("{other:?}"),
            };
            format!("{} {what}", rounded(reference.value(), reference.decimals()))
        };
        lever.references().iter().map(tick).collect::<Vec<String>>().join(", ")
    });
    let expected = [
        "7.7 in 2016, 7.9 in 2017, 10.1 in 2018, 22.1 mean 2014–2018",
        "",
        "2 article, 2.05 in 2018, 3.07 mean 2014–2018",
        "",
        "50.173 report of 2022",
        "2.4 between 2016 and 2018",
        "",
        "",
        "38.6 report of 2022, 75 in 2018",
        "",
        "",
        "8 SharingStaff, 12.4 DidiDaily",
        "49575 PrivateWage, 76326 SoftwareWage, 82461 NonPrivateWage",
        "",
        "494.3 People, 1000 article, 1098 accounts of 2018",
        "11 article",
        "25 article",
    ];
    assert_eq!(ticks, expected);
    for lever in Lever::ALL {
        let spec = lever.spec();
        assert!(
            lever
                .references()
                .iter()
                .all(|tick| spec.minimum <= tick.value() && tick.value() <= spec.maximum)
        );
        assert!(lever.references().is_sorted_by(|one, next| one.value() < next.value()));
    }
    assert!((Lever::Growth.references()[0].value() - (18.81 / 17.47 - 1.0) * 100.0).abs() < 1e-9);
}

#[test]
fn setting_a_lever_puts_the_value_into_its_range() {
    for lever in Lever::ALL {
        let (spec, start) = (lever.spec(), Scenario::default());
        for (asked, got) in [
            (f64::NAN, spec.default),
            (f64::INFINITY, spec.maximum),
            (f64::NEG_INFINITY, spec.minimum),
            (1e300, spec.maximum),
            (spec.minimum - 1e-6, spec.minimum),
            (spec.maximum, spec.maximum),
        ] {
            assert!((start.with(lever, asked).get(lever) - got).abs() < 1e-12, "{lever:?} set to {asked}");
        }
    }
}

#[test]
fn a_lever_keeps_nine_decimals_and_the_end_year_none() {
    let scenario = Scenario::default().with(Lever::Growth, 12.190_512_345_678).with(Lever::Until, 2026.5);
    assert_eq!(scenario.growth(), Rate::percent(12.190_512_346));
    assert_eq!(scenario.until(), Year::new(2027));
    assert_eq!(Scenario::default().with(Lever::Until, 2026.49).until(), Year::new(2026));
    let nought = Scenario::default().with(Lever::Growth, -0.0).get(Lever::Growth);
    assert!(nought.is_sign_positive());
}

#[test]
fn steps_run_along_the_sliders_own_marks() {
    let growth = Lever::Growth.spec();
    for (lever, value, steps, expected) in [
        (Lever::Growth, 10.0, 1, "10.5"),
        (Lever::Growth, 10.0, -1, "9.5"),
        (Lever::Growth, 10.0, 10, "15"),
        (Lever::Growth, 12.19, 1, "12.5"),
        (Lever::Growth, 12.19, -1, "12"),
        (Lever::Growth, growth.maximum, 1, "40"),
        (Lever::Growth, growth.minimum, -10, "-20"),
        (Lever::Growth, f64::NAN, 0, "10"),
        (Lever::Additions, 2.0, 1, "2.1"),
        (Lever::Additions, 0.3, -3, "0"),
        (Lever::Additions, -3.0, 51, "2.1"),
        (Lever::Until, 2025.0, 10, "2035"),
        (Lever::Until, 2025.0, -10, "2019"),
        (Lever::Ceiling, 60.0, -10, "50"),
    ] {
        let found = lever.spec().stepped(value, steps);
        assert_eq!(decimal::shortest(found, 9), expected, "{lever:?} from {value} by {steps}");
    }
    assert_eq!(Lever::OF_GROWTH.map(|lever| marks(lever).len()), [121, 61, 17, 599, 131, 61, 278]);
    // Users begin between two marks, and their slider counts from the mark below.
    assert_eq!(decimal::shortest(Lever::Users.spec().first_mark(), 9), "494");
    assert_eq!(decimal::shortest(Lever::Users.spec().stepped(1000.0, -10), 9), "990");
}

#[test]
fn each_law_uses_its_own_levers_in_the_order_of_the_page() {
    use Lever::{Additions, Ceiling, Fade, GiveOrTake, Growth, Target, Until};
    let levers = |law: Law| law.levers().collect::<Vec<Lever>>();
    assert_eq!(levers(Law::Steady), [GiveOrTake, Until, Target, Additions]);
    assert_eq!(levers(Law::Rate), [Growth, GiveOrTake, Until, Target]);
    assert_eq!(levers(Law::Fading), [Growth, GiveOrTake, Until, Target, Fade]);
    assert_eq!(levers(Law::Ceiling), [Growth, GiveOrTake, Until, Target, Ceiling]);
}
