//! The record, the article's claim beside it, and the years.

use jobs_explainer::model::{Base, Law, Lever, Year, history, outcome, share_of_employed};

use super::{rounded, scenario};

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
    // By the article's own growth of 10 %: 22 − 22/1.10.
    assert_eq!(rounded(added.in_millions(), 2), "2.00");
    let [.., (_, growth)] = history::growth(Base::Article);
    assert_eq!(rounded(growth.in_percent(), 1), "10.0");
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
fn years_run_through_both_their_ends() {
    let years =
        |from, to| Year::through(Year::new(from), Year::new(to)).map(Year::number).collect::<Vec<u16>>();
    assert_eq!(years(2017, 2019), [2017, 2018, 2019]);
    assert_eq!(years(2018, 2018), [2018]);
    assert!(years(2019, 2018).is_empty());
    assert_eq!(Year::new(2025).after(history::BASE_YEAR), 7);
    assert_eq!(Year::new(2014).after(history::BASE_YEAR), 0);
}
