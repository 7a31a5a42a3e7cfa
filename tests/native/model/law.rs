//! The four laws: worked values, and the edges where a formula might break.

use jobs_explainer::model::{
    Additions, Base, Jobs, Law, Lever, Scenario, Year, history, jobs_after, outcome, project,
};

use super::{LONGEST, marks, rounded, scenario};

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
    for base in Base::ALL {
        for law in Law::ALL {
            let scenario = Scenario::default().from_base(base).under(law);
            assert_eq!(jobs_after(&scenario, 0), base.jobs_2018());
        }
    }
    assert_eq!(rounded(Base::Report.jobs_2018().in_millions(), 2), "22.35");
    assert_eq!(rounded(Base::Article.jobs_2018().in_millions(), 2), "22.00");
}

#[test]
fn no_setting_of_the_sliders_gives_a_negative_or_endless_count() {
    let check = |scenario: Scenario| {
        for base in Base::ALL {
            let path = project(&scenario.with(Lever::Until, 2035.0).from_base(base));
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
    for (base, growth, ceiling) in
        [(Base::Report, 40.0, 25.0), (Base::Report, 3.0, 23.0), (Base::Article, 40.0, 23.0)]
    {
        let settings = [(Lever::Growth, growth), (Lever::Ceiling, ceiling)];
        let scenario = scenario(Law::Ceiling, &settings).from_base(base);
        for years in 1..=LONGEST {
            assert_eq!(jobs_after(&scenario, years), Jobs::millions(ceiling), "{scenario:?}");
        }
    }
}

#[test]
fn a_steep_decline_under_a_near_ceiling_ends_at_almost_nothing() {
    for base in Base::ALL {
        let settings = [(Lever::Growth, -20.0), (Lever::Ceiling, 23.0), (Lever::Until, 2035.0)];
        let scenario = scenario(Law::Ceiling, &settings).from_base(base);
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
