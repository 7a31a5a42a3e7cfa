//! The figures of the page themselves.

use std::path::Path;

use report_data::{Class, Report, read};

fn report() -> Report {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("figures.toml");
    read(&path).expect("the figures of the page are good")
}

fn value(key: &str) -> f64 {
    let report = report();
    let figure = report.figures.iter().find(|figure| figure.key == key);
    figure.expect("the figure should be in the file").value
}

#[test]
fn the_figures_of_the_page_are_good() {
    assert!(!report().figures.is_empty());
}

#[test]
fn the_history_is_the_series_that_the_model_starts_from() {
    let keys = ["jobs_2014", "jobs_2015", "jobs_2016", "jobs_2017", "jobs_2018"];
    let series = [10.07, 17.47, 18.81, 20.30, 22.35];
    assert_eq!(keys.map(value).map(f64::to_bits), series.map(f64::to_bits));
}

#[test]
fn the_value_for_2015_is_the_one_that_both_growth_rates_give() {
    let from_2014 = value("jobs_2014") * (1.0 + value("growth_2015") / 100.0);
    let from_2016 = value("jobs_2016") / (1.0 + value("growth_2016") / 100.0);
    for implied in [from_2014, from_2016] {
        assert!((implied - value("jobs_2015")).abs() < 0.005, "{implied}");
        assert!((implied - value("jobs_2015_printed")).abs() > 0.01, "{implied}");
    }
}

#[test]
fn every_reported_figure_brings_the_words_it_rests_on() {
    let mut figures = report().figures.into_iter();
    assert!(figures.all(|figure| figure.class != Class::Reported || figure.quote.is_some()));
}

#[test]
fn a_file_that_is_not_there_is_told_by_name() {
    let faults = read(Path::new("no/such/figures.toml")).expect_err("there is no such file");
    let told = faults.to_string();
    assert!(told.starts_with("no/such/figures.toml: the file cannot be read: "), "{told}");
}
