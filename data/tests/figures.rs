//! The figures of the page themselves.

use std::path::{Path, PathBuf};

use report_data::{Class, Confidence, Report, Support, Unit, read};

/// The report of the page.
pub(crate) fn report() -> Report {
    // Where the package is now, not where it was compiled: clones may share what was compiled.
    let package = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where the package is");
    read(&PathBuf::from(package).join("figures.toml")).expect("the figures of the page are good")
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
fn every_verified_figure_has_its_value_in_the_words_that_are_highlighted() {
    let spelled = [("one billion", "1000"), ("one million", "1"), ("a quarter", "25")];
    for figure in report().figures.iter().filter(|figure| figure.confidence == Confidence::Verified) {
        let quote = figure.quote.as_ref().expect("a verified figure has a quote");
        let phrase = quote.phrase.as_deref().expect("the quote of a figure has a phrase");
        assert_eq!(quote.text.matches(phrase).count(), 1, "{}: {phrase}", figure.key);
        let value = figure.value.to_string();
        // 2235万 and 22.35 million differ in the point and in noughts alone.
        let digits = |text: &str| text.replace(['.', ','], "").trim_matches('0').to_owned();
        let numbers = phrase.split(|letter: char| !(letter.is_ascii_digit() || ".,".contains(letter)));
        let in_digits = numbers.map(digits).any(|number| number == digits(&value));
        let in_words = spelled.iter().any(|(words, number)| phrase.contains(words) && value == *number);
        assert!(in_digits || in_words, "{}: {value} is not in “{phrase}”", figure.key);
    }
}

#[test]
fn every_figure_of_the_article_that_the_report_has_too_stands_beside_it() {
    let report = report();
    let pairs: Vec<_> = report
        .figures
        .iter()
        .filter(|figure| figure.source == "technode_2019")
        .filter_map(|figure| Some((figure.key.as_str(), figure.counterpart.as_deref()?)))
        .collect();
    assert_eq!(
        pairs,
        [
            ("article_jobs_2018", "jobs_2018"),
            ("article_growth_2018", "growth_2018"),
            ("article_traditional_2018", "traditional_2018"),
            ("article_information_2018", "information_2018"),
            ("article_information_share_2018", "information_share_2018"),
            ("article_mini_jobs_2018", "mini_jobs_2018"),
            ("article_mini_growth_2018", "mini_growth_2018"),
            ("article_mini_value_2018", "mini_value_2018"),
        ]
    );
}

#[test]
fn every_figure_of_the_article_and_of_its_report_says_who_else_has_it() {
    let sources = ["technode_2019", "xinhua_2019", "china_news_service_2019", "marketing_future_2019"];
    for figure in report().figures.iter().filter(|figure| sources.contains(&figure.source.as_str())) {
        assert!(figure.support.is_some(), "{}", figure.key);
    }
}

#[test]
fn the_business_value_of_mini_programs_is_the_companys_own_figure() {
    let report = report();
    let value = report.figures.iter().find(|figure| figure.key == "mini_value_2018");
    assert_eq!(value.and_then(|figure| figure.support), Some(Support::Company));
}

#[test]
fn the_billion_users_are_counted_as_accounts() {
    let report = report();
    let users = report.figures.iter().find(|figure| figure.key == "article_users");
    assert_eq!(
        users.map(|figure| (figure.unit, figure.value.to_bits())),
        Some((Unit::MillionAccounts, 1000_f64.to_bits()))
    );
}

#[test]
fn the_law_on_working_hours_is_the_oldest_thing_the_page_rests_on() {
    let report = report();
    let oldest = report.figures.iter().min_by_key(|figure| figure.years.first);
    assert_eq!(oldest.map(|figure| figure.key.as_str()), Some("hours_statutory"));
}

#[test]
fn a_file_that_is_not_there_is_told_by_name() {
    let faults = read(Path::new("no/such/figures.toml")).expect_err("there is no such file");
    let told = faults.to_string();
    assert!(told.starts_with("no/such/figures.toml: the file cannot be read: "), "{told}");
}
