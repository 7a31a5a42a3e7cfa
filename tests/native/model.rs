//! The model: worked values, the edges of every law, and what holds whatever the reader sets.

use jobs_explainer::decimal;
use jobs_explainer::model::{
    Additions, Base, Jobs, Law, Lever, RESPONSE_POINTS, Rate, ReferenceKind, Scenario, Year, history,
    jobs_after, marginal, outcome, project, response, share_of_employed,
};
use proptest::prelude::*;

/// The years after 2018 that a scenario can reach.
const LONGEST: u16 = 17;

fn scenario(law: Law, settings: &[(Lever, f64)]) -> Scenario {
    let start = Scenario { law, ..Scenario::default() };
    settings.iter().fold(start, |scenario, &(lever, value)| scenario.with(lever, value))
}

/// Every value on a lever's slider.
fn marks(lever: Lever) -> Vec<f64> {
    let spec = lever.spec();
    let mut marks = vec![spec.minimum];
    while marks.last().is_some_and(|&value| value < spec.maximum) {
        let next = spec.stepped(marks.last().copied().unwrap_or(spec.maximum), 1);
        marks.push(next);
    }
    marks
}

fn rounded(value: f64, decimals: u8) -> String {
    decimal::format(value, decimals)
}

/// Any scenario: values on and between the steps, and the ends of every range as often as not.
fn any_scenario() -> impl Strategy<Value = Scenario> {
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
        .prop_map(|(figures, law, settings)| Scenario { figures, ..scenario(law, &settings) })
}

#[test]
fn worked_values_come_out_to_four_decimals() {
    use Lever::{Additions, Ceiling, Fade, Growth};
    for (law, settings, expected) in [
        (Law::Rate, &[(Growth, 10.0)][..], ["24.5850", "27.0435", "32.7226", "43.5538"]),
        (Law::Steady, &[(Additions, 2.0)], ["24.3500", "26.3500", "30.3500", "36.3500"]),
        (Law::Fading, &[(Growth, 10.0), (Fade, 15.0)], ["24.5850", "26.6747", "30.3585", "34.6188"]),
        (Law::Ceiling, &[(Ceiling, 60.0), (Growth, 10.0)], ["24.5850", "26.8839", "31.5664", "38.3818"]),
        (Law::Ceiling, &[(Ceiling, 25.0), (Growth, 40.0)], ["25.0000"; 4]),
        (Law::Ceiling, &[(Ceiling, 60.0), (Growth, -5.0)], ["21.2325", "20.1410", "18.0457", "15.1502"]),
    ] {
        let scenario = scenario(law, settings);
        let path = project(&scenario);
        for (year, expected) in [2019, 2020, 2022, 2025].map(Year::new).into_iter().zip(expected) {
            let found = path.iter().find(|projected| projected.year == year).map(|projected| projected.jobs);
            let found = found.map(|jobs| rounded(jobs.in_millions(), 4));
            assert_eq!(found.as_deref(), Some(expected), "{scenario:?} in {}", year.number());
        }
    }
}

#[test]
fn the_defaults_are_the_laws_of_the_worked_values() {
    for (law, expected) in Law::ALL.into_iter().zip(["36.3500", "43.5538", "34.6188", "38.3818"]) {
        assert_eq!(rounded(outcome(&scenario(law, &[])).in_millions(), 4), expected);
    }
}

#[test]
fn settings_known_to_meet_a_target_meet_it() {
    for (law, lever, value, target) in [
        (Law::Rate, Lever::Growth, 12.1905, 50.0),
        (Law::Steady, Lever::Additions, 3.95, 50.0),
        (Law::Fading, Lever::Growth, 18.9455, 50.0),
        (Law::Ceiling, Lever::Ceiling, 81.36, 40.0),
    ] {
        let found = outcome(&scenario(law, &[(lever, value)])).in_millions();
        assert!((found - target).abs() < 1e-3, "{law:?} with {lever:?} at {value} gives {found}");
    }
}

#[test]
fn a_path_runs_year_by_year_from_2019_to_the_end_year() {
    for law in Law::ALL {
        for until in [2019, 2020, 2025, 2035] {
            let scenario = scenario(law, &[(Lever::Until, f64::from(until))]);
            let path = project(&scenario);
            let years: Vec<u16> = path.iter().map(|projected| projected.year.number()).collect();
            assert_eq!(years, (2019..=until).collect::<Vec<u16>>());
            let mut before = Base::Report.jobs_2018();
            for projected in &path {
                assert_eq!(projected.jobs, jobs_after(&scenario, projected.year.after(history::BASE_YEAR)));
                assert_eq!(projected.added, projected.jobs - before);
                before = projected.jobs;
            }
            assert_eq!(before, outcome(&scenario));
        }
    }
}

#[test]
fn every_law_starts_from_the_count_of_the_chosen_figures() {
    for figures in Base::ALL {
        for law in Law::ALL {
            let scenario = Scenario { figures, law, ..Scenario::default() };
            assert_eq!(jobs_after(&scenario, 0), figures.jobs_2018());
        }
    }
    assert_eq!(rounded(Base::Report.jobs_2018().in_millions(), 2), "22.35");
    assert_eq!(rounded(Base::Article.jobs_2018().in_millions(), 2), "22.00");
}

#[test]
fn no_setting_of_the_sliders_gives_a_negative_or_endless_count() {
    let check = |scenario: Scenario| {
        for figures in Base::ALL {
            let path = project(&Scenario { figures, ..scenario.with(Lever::Until, 2035.0) });
            assert_eq!(path.len(), usize::from(LONGEST));
            for projected in path {
                let jobs = projected.jobs.in_millions();
                assert!(jobs.is_finite() && jobs >= 0.0, "{scenario:?} gives {jobs} in {:?}", projected.year);
                assert!(projected.added.in_millions().is_finite());
            }
        }
    };
    for additions in marks(Lever::Additions) {
        check(scenario(Law::Steady, &[(Lever::Additions, additions)]));
    }
    for growth in marks(Lever::Growth) {
        check(scenario(Law::Rate, &[(Lever::Growth, growth)]));
        for fade in marks(Lever::Fade) {
            check(scenario(Law::Fading, &[(Lever::Growth, growth), (Lever::Fade, fade)]));
        }
        for ceiling in marks(Lever::Ceiling) {
            check(scenario(Law::Ceiling, &[(Lever::Growth, growth), (Lever::Ceiling, ceiling)]));
        }
    }
}

#[test]
fn jobs_that_have_run_out_stay_at_nought() {
    let losing = scenario(Law::Steady, &[(Lever::Additions, -3.0), (Lever::Until, 2035.0)]);
    let path = project(&losing);
    assert_eq!(rounded(path[6].jobs.in_millions(), 2), "1.35");
    assert_eq!((path[7].jobs, rounded(path[7].added.in_millions(), 2).as_str()), (Jobs::NONE, "-1.35"));
    assert!(
        path[8..].iter().all(|year| year.jobs == Jobs::NONE && year.added == Additions::millions_a_year(0.0))
    );
}

#[test]
fn a_ceiling_reached_in_the_first_year_is_the_count_from_then_on() {
    for (figures, growth, ceiling) in
        [(Base::Report, 40.0, 25.0), (Base::Report, 3.0, 23.0), (Base::Article, 40.0, 23.0)]
    {
        let settings = [(Lever::Growth, growth), (Lever::Ceiling, ceiling)];
        let scenario = Scenario { figures, ..scenario(Law::Ceiling, &settings) };
        for years in 1..=LONGEST {
            assert_eq!(jobs_after(&scenario, years), Jobs::millions(ceiling), "{scenario:?}");
        }
    }
}

#[test]
fn a_steep_decline_under_a_near_ceiling_ends_at_almost_nothing() {
    for figures in Base::ALL {
        let settings = [(Lever::Growth, -20.0), (Lever::Ceiling, 23.0), (Lever::Until, 2035.0)];
        let scenario = Scenario { figures, ..scenario(Law::Ceiling, &settings) };
        let path = project(&scenario);
        assert!(path.windows(2).all(|pair| pair[1].jobs < pair[0].jobs));
        assert!(outcome(&scenario) > Jobs::NONE && outcome(&scenario) < Jobs::millions(1e-6));
    }
}

#[test]
fn no_growth_under_a_ceiling_changes_nothing() {
    let still = scenario(Law::Ceiling, &[(Lever::Growth, 0.0), (Lever::Until, 2035.0)]);
    assert!((outcome(&still) - Base::Report.jobs_2018()).in_millions().abs() < 1e-9);
}

#[test]
fn the_record_is_what_the_reports_counted() {
    let counted = history::counted(Base::Report);
    assert_eq!(counted.map(|count| count.year.number()), [2014, 2015, 2016, 2017, 2018]);
    let counts = counted.map(|count| rounded(count.jobs.in_millions(), 2));
    assert_eq!(counts, ["10.07", "17.47", "18.81", "20.30", "22.35"]);
    let added = history::additions(Base::Report).map(|(_, added)| rounded(added.in_millions(), 2));
    assert_eq!(added, ["7.40", "1.34", "1.49", "2.05"]);
    let growth = history::growth(Base::Report).map(|(_, rate)| rounded(rate.in_percent(), 2));
    assert_eq!(growth, ["73.49", "7.67", "7.92", "10.10"]);
    assert_eq!(history::growth(Base::Report).map(|(year, _)| year.number()), [2015, 2016, 2017, 2018]);
    assert_eq!(rounded(history::growth_in_2017().in_percent(), 2), "7.92");
    assert_eq!(rounded(history::mean_additions().in_millions(), 2), "3.07");
    assert_eq!(rounded(history::mean_growth().in_percent(), 2), "22.06");
    assert_eq!(rounded(history::share_of_rise_in_2015() * 100.0, 1), "60.3");
}

#[test]
fn the_mean_growth_leads_from_the_first_count_to_the_last() {
    let [first, .., last] = history::counted(Base::Report);
    let reached = (0..4).fold(first.jobs, |jobs, _| jobs * history::mean_growth().factor());
    assert!((reached - last.jobs).in_millions().abs() < 1e-12);
}

#[test]
fn with_the_articles_figures_only_2018_changes_in_the_record() {
    let (report, article) = (history::counted(Base::Report), history::counted(Base::Article));
    assert_eq!(report[..4], article[..4]);
    assert_eq!(article[4].jobs, Base::Article.jobs_2018());
    let [.., (_, added)] = history::additions(Base::Article);
    assert_eq!(rounded(added.in_millions(), 2), "1.70");
}

#[test]
fn the_articles_claim_falls_short_of_the_count_of_2018() {
    let line = history::article_claim().map(|(year, jobs)| (year.number(), rounded(jobs.in_millions(), 2)));
    let expected = [(2014, "10.07"), (2015, "12.07"), (2016, "14.07"), (2017, "16.07"), (2018, "18.07")];
    assert_eq!(line, expected.map(|(year, jobs)| (year, jobs.to_owned())));
    assert_eq!(rounded(history::claimed_additions().in_millions(), 2), "2.00");
    assert_eq!(rounded(history::claim_end().in_millions(), 2), "18.07");
    assert_eq!(rounded(history::claim_shortfall(Base::Report).in_millions(), 2), "4.28");
    assert_eq!(rounded(history::claim_shortfall(Base::Article).in_millions(), 2), "3.93");
}

#[test]
fn a_share_of_the_employed_tells_how_large_a_count_is() {
    assert_eq!(rounded(share_of_employed(Base::Report.jobs_2018()) * 100.0, 1), "2.9");
    let most = scenario(Law::Rate, &[(Lever::Growth, 40.0), (Lever::Until, 2035.0)]);
    assert!(share_of_employed(outcome(&most)) > 1.0);
}

#[test]
fn levers_have_the_names_and_ranges_that_links_rely_on() {
    let specs = Lever::ALL.map(|lever| {
        let spec = lever.spec();
        let numbers = [spec.default, spec.minimum, spec.maximum, spec.step];
        (spec.key, numbers.map(|number| decimal::shortest(number, 9)).join(" "), spec.decimals)
    });
    let expected = [
        ("growth", "10 -20 40 0.5", 1),
        ("add", "2 -3 10 0.1", 1),
        ("fade", "15 0 60 1", 0),
        ("ceiling", "60 23 300 1", 0),
        ("until", "2025 2019 2035 1", 0),
    ];
    assert_eq!(specs, expected.map(|(key, numbers, decimals)| (key, numbers.to_owned(), decimals)));
    assert_eq!(Law::ALL.map(Law::key), ["steady", "rate", "fading", "ceiling"]);
    assert_eq!(Base::ALL.map(Base::key), ["report", "article"]);
    assert!(Lever::ALL.into_iter().all(|lever| Lever::from_key(lever.key()) == Some(lever)));
    assert!(Law::ALL.into_iter().all(|law| Law::from_key(law.key()) == Some(law)));
    assert!(Base::ALL.into_iter().all(|base| Base::from_key(base.key()) == Some(base)));
    assert_eq!((Lever::from_key("noise"), Law::from_key("Rate"), Base::from_key("")), (None, None, None));
}

#[test]
fn the_defaults_are_the_sliders_defaults() {
    let defaults = Scenario::default();
    assert_eq!((defaults.figures, defaults.law), (Base::Report, Law::Rate));
    for lever in Lever::ALL {
        assert!(defaults.is_default(lever));
        assert_eq!(defaults.reset(lever), defaults);
        let moved = defaults.with(lever, lever.spec().maximum);
        assert!(!moved.is_default(lever));
        assert_eq!(moved.reset(lever), defaults);
    }
}

#[test]
fn reference_ticks_are_true_values_at_full_precision() {
    let ticks = Lever::ALL.map(|lever| {
        let tick = |reference: &jobs_explainer::model::Reference| {
            let what = match reference.what {
                ReferenceKind::InYear(year) => format!("in {}", year.number()),
                ReferenceKind::MeanOfYears(from, to) => format!("mean {}–{}", from.number(), to.number()),
                ReferenceKind::Article => "article".to_owned(),
                ReferenceKind::LaterReport(year) => format!("report of {}", year.number()),
            };
            format!("{} {what}", rounded(reference.value, reference.decimals))
        };
        lever.references().iter().map(tick).collect::<Vec<String>>().join(", ")
    });
    let expected = [
        "7.7 in 2016, 7.9 in 2017, 10.1 in 2018, 22.1 mean 2014–2018",
        "2 article, 2.05 in 2018, 3.07 mean 2014–2018",
        "",
        "50.17 report of 2022",
        "",
    ];
    assert_eq!(ticks, expected);
    for lever in Lever::ALL {
        let spec = lever.spec();
        assert!(
            lever.references().iter().all(|tick| spec.minimum <= tick.value && tick.value <= spec.maximum)
        );
        assert!(lever.references().is_sorted_by(|one, next| one.value < next.value));
    }
    assert!((Lever::Growth.references()[0].value - (18.81 / 17.47 - 1.0) * 100.0).abs() < 1e-9);
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
    assert_eq!(scenario.growth, Rate::percent(12.190_512_346));
    assert_eq!(scenario.until, Year::new(2027));
    assert_eq!(Scenario::default().with(Lever::Until, 2026.49).until, Year::new(2026));
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
    assert_eq!(Lever::ALL.map(|lever| marks(lever).len()), [121, 131, 61, 278, 17]);
}

#[test]
fn each_law_uses_its_own_levers_in_the_order_of_the_page() {
    use Lever::{Additions, Ceiling, Fade, Growth, Until};
    assert_eq!(Law::Steady.levers().collect::<Vec<Lever>>(), [Additions, Until]);
    assert_eq!(Law::Rate.levers().collect::<Vec<Lever>>(), [Growth, Until]);
    assert_eq!(Law::Fading.levers().collect::<Vec<Lever>>(), [Growth, Fade, Until]);
    assert_eq!(Law::Ceiling.levers().collect::<Vec<Lever>>(), [Growth, Ceiling, Until]);
}

#[test]
fn one_unit_more_adds_what_the_outcome_gains() {
    let default = Scenario::default();
    assert_eq!(rounded(marginal(&default, Lever::Growth).in_millions(), 2), "2.85");
    assert_eq!(rounded(marginal(&default, Lever::Until).in_millions(), 2), "4.36");
    let steady = scenario(Law::Steady, &[]);
    assert_eq!(rounded(marginal(&steady, Lever::Additions).in_millions(), 2), "7.00");
    assert_eq!(rounded(marginal(&scenario(Law::Fading, &[]), Lever::Fade).in_millions(), 2), "-0.40");
}

#[test]
fn at_the_top_of_a_range_the_last_unit_counts() {
    let top = scenario(Law::Rate, &[(Lever::Growth, 40.0)]);
    let expected = outcome(&top) - outcome(&top.with(Lever::Growth, 39.0));
    assert_eq!(marginal(&top, Lever::Growth), expected);
    let near = top.with(Lever::Growth, 39.5);
    assert_eq!(marginal(&near, Lever::Growth), outcome(&near) - outcome(&near.with(Lever::Growth, 38.5)));
    let last = scenario(Law::Rate, &[(Lever::Until, 2035.0)]);
    assert_eq!(marginal(&last, Lever::Until), outcome(&last) - outcome(&last.with(Lever::Until, 2034.0)));
}

#[test]
fn years_run_through_both_their_ends() {
    let years =
        |from, to| Year::through(Year::new(from), Year::new(to)).map(Year::number).collect::<Vec<u16>>();
    assert_eq!(years(2017, 2019), [2017, 2018, 2019]);
    assert_eq!(years(2018, 2018), [2018]);
    assert!(years(2019, 2018).is_empty());
    assert_eq!(Year::new(2025).after(history::BASE_YEAR), 7);
    assert_eq!(Year::new(2014).after(history::BASE_YEAR), 0);
}

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
        let scenario = Scenario { law: Law::Rate, ..scenario };
        for years in 0..=LONGEST {
            let closed = scenario.figures.jobs_2018() * scenario.growth.factor().powi(i32::from(years));
            prop_assert!((jobs_after(&scenario, years) / closed - 1.0).abs() < 1e-13);
        }
    }

    #[test]
    fn steady_additions_equal_their_closed_form(scenario in any_scenario()) {
        let scenario = Scenario { law: Law::Steady, ..scenario };
        for years in 0..=LONGEST {
            let closed = (scenario.figures.jobs_2018() + scenario.additions * f64::from(years)).or_none();
            prop_assert!((jobs_after(&scenario, years) - closed).in_millions().abs() < 1e-12);
        }
    }

    #[test]
    fn growth_that_does_not_fade_is_a_constant_rate(scenario in any_scenario()) {
        let unfading = Scenario { law: Law::Fading, ..scenario }.with(Lever::Fade, 0.0);
        let constant = Scenario { law: Law::Rate, ..scenario };
        prop_assert_eq!(project(&unfading), project(&constant));
    }

    #[test]
    fn a_ceiling_is_never_passed_and_the_first_year_is_met(scenario in any_scenario()) {
        let scenario = Scenario { law: Law::Ceiling, ..scenario };
        let first = scenario.figures.jobs_2018() * scenario.growth.factor();
        for years in 1..=LONGEST {
            prop_assert!(jobs_after(&scenario, years) <= scenario.ceiling);
        }
        if first < scenario.ceiling {
            prop_assert!((jobs_after(&scenario, 1) / first - 1.0).abs() < 1e-12);
        } else {
            prop_assert_eq!(jobs_after(&scenario, 1), scenario.ceiling);
        }
    }

    #[test]
    fn a_ceiling_equals_its_closed_form(scenario in any_scenario()) {
        let scenario = Scenario { law: Law::Ceiling, ..scenario };
        let (start, ceiling) = (scenario.figures.jobs_2018(), scenario.ceiling);
        let first = start * scenario.growth.factor();
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
            let hair = points.iter().fold(0.0, |most: f64, (_, jobs)| most.max(jobs.in_millions())) * 1e-13;
            let steps = || points.windows(2).map(|pair| (pair[1].1 - pair[0].1).in_millions());
            let (rises, falls) = (steps().all(|step| step >= -hair), steps().all(|step| step <= hair));
            match lever {
                Lever::Growth | Lever::Additions | Lever::Ceiling => prop_assert!(rises, "{:?}", points),
                Lever::Fade | Lever::Until => prop_assert!(rises || falls, "{:?}", points),
            }
        }
    }

    #[test]
    fn a_lever_that_the_law_does_not_use_moves_nothing(scenario in any_scenario()) {
        for lever in Lever::ALL.into_iter().filter(|lever| !scenario.law.uses(*lever)) {
            let present = outcome(&scenario);
            prop_assert!(response(&scenario, lever).points.iter().all(|&(_, jobs)| jobs == present));
            prop_assert_eq!(marginal(&scenario, lever), Additions::millions_a_year(0.0));
        }
    }

    #[test]
    fn a_response_runs_over_the_whole_range_and_is_the_outcome_there(scenario in any_scenario()) {
        for lever in Lever::ALL {
            let points = response(&scenario, lever).points;
            let expected = if lever == Lever::Until { LONGEST } else { RESPONSE_POINTS };
            prop_assert_eq!(points.len(), usize::from(expected));
            prop_assert!(points.is_sorted_by(|one, next| one.0 < next.0));
            let (spec, ends) = (lever.spec(), [points.first(), points.last()]);
            for (end, value) in ends.into_iter().zip([spec.minimum, spec.maximum]) {
                prop_assert_eq!(end, Some(&(value, outcome(&scenario.with(lever, value)))));
            }
        }
    }

    #[test]
    fn setting_a_lever_sets_no_other(scenario in any_scenario(), lever in prop::sample::select(Lever::ALL.to_vec()), value: f64) {
        let set = scenario.with(lever, value);
        for other in Lever::ALL.into_iter().filter(|other| *other != lever) {
            prop_assert_eq!(set.get(other).to_bits(), scenario.get(other).to_bits());
        }
        prop_assert_eq!((set.law, set.figures), (scenario.law, scenario.figures));
        let spec = lever.spec();
        prop_assert!((spec.minimum..=spec.maximum).contains(&set.get(lever)));
        prop_assert_eq!(set.with(lever, set.get(lever)), set);
    }
}
