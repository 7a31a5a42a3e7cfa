//! The later reports, and how far off a path is from them.

use jobs_explainer::model::later::{Break, LATER, Later, naive_path, score};
use jobs_explainer::model::{Base, Scenario, project};
use jobs_explainer::report::Figure;

use super::rounded;

fn scored(path: [f64; 4]) -> [String; 2] {
    let score = score(path);
    [score.headline, score.like_for_like].map(|error| rounded(error, 2))
}

#[test]
fn later_years_are_in_order_with_their_breaks_and_the_one_count_like_for_like() {
    assert_eq!(LATER.map(|later| later.year.number()), [2019, 2020, 2021, 2022]);
    let values = |figure: fn(Later) -> &'static Figure| LATER.map(|later| rounded(figure(later).value, 3));
    assert_eq!(values(|later| later.headline), ["29.630", "36.840", "46.180", "50.173"]);
    assert_eq!(values(|later| later.mini_programs), ["5.360", "7.800", "8.390", "11.630"]);
    let like_for_like = LATER.map(|later| later.like_for_like.map(|figure| figure.value));
    assert_eq!(like_for_like, [Some(26.01), None, None, None]);
    let breaks: Vec<Break> = LATER.into_iter().filter_map(|later| later.breaks).collect();
    assert_eq!(breaks, Break::ALL);
    for later in LATER {
        assert_eq!(later.headline.years.first, later.year.number());
        assert_eq!(later.mini_programs.years.first, later.year.number());
        assert!(later.breaks.is_none_or(|broken| broken.year() == later.year));
    }
}

#[test]
fn a_guess_that_meets_every_headline_is_off_by_nothing_but_the_relabelling() {
    // 29.63 ÷ 26.01 − 1 = 13.92 %.
    assert_eq!(scored([29.63, 36.84, 46.18, 50.173]), ["0.00", "13.92"]);
}

#[test]
fn errors_above_and_below_count_alike() {
    // 10 % above, 10 % below, 20 % above, 20 % below: 15 % on average.
    let path = [29.63 * 1.1, 36.84 * 0.9, 46.18 * 1.2, 50.173 * 0.8];
    assert_eq!(scored(path)[0], "15.00");
    assert_eq!(scored([26.01, 0.0, 0.0, 0.0]), ["78.05", "0.00"]);
}

#[test]
fn the_naive_path_goes_on_by_ten_per_cent_from_either_count() {
    let report = naive_path(Base::Report);
    assert_eq!(report.map(|jobs| rounded(jobs, 4)), ["24.5850", "27.0435", "29.7479", "32.7226"]);
    assert_eq!(
        naive_path(Base::Article).map(|jobs| rounded(jobs, 4)),
        ["24.2000", "26.6200", "29.2820", "32.2102"]
    );
    // 17.03, 26.59, 35.58 and 34.78 % off; 5.48 % in 2019 like for like.
    assert_eq!(scored(report), ["28.50", "5.48"]);
    // The scenario's default is the same pace.
    let scenario = project(&Scenario::default());
    for (year, jobs) in scenario.into_iter().zip(report) {
        assert!((year.jobs.in_millions() - jobs).abs() < 1e-12);
    }
}
