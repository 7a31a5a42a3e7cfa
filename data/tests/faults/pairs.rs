//! Faults of what ties a figure to others: its counterpart and its support.

use report_data::read_text;

use super::{assert_fault, faults};
use crate::sample::{NAME, with};

/// The sample, with the first figure naming a counterpart.
fn naming(counterpart: &str) -> String {
    with(
        "note = \"Posts elsewhere.\"",
        &format!("counterpart = \"{counterpart}\"\nnote = \"Posts elsewhere.\""),
    )
}

#[test]
fn two_figures_that_name_each_other_are_counterparts() {
    let text = naming("jobs_2017").replace(
        "quote.text = \"就业规模达2030万人\"",
        "counterpart = \"jobs_2018\"\nquote.text = \"就业规模达2030万人\"",
    );
    let report = read_text(NAME, &text).expect("counterparts may name each other");
    let named: Vec<_> = report.figures.iter().map(|figure| figure.counterpart.as_deref()).collect();
    assert_eq!(named, [Some("jobs_2017"), Some("jobs_2018"), None]);
}

#[test]
fn a_counterpart_that_is_no_figure_is_told_with_the_one_it_may_be() {
    assert_eq!(
        faults(&naming("job_2017")),
        "figures.toml:34: figure \"jobs_2018\": its counterpart \"job_2017\" is not among the figures \
         (did you mean \"jobs_2017\"?)"
    );
    assert_eq!(
        faults(&naming("definition")),
        "figures.toml:34: figure \"jobs_2018\": its counterpart \"definition\" is not among the figures"
    );
}

#[test]
fn a_counterpart_that_does_not_name_the_figure_in_return_is_told() {
    assert_eq!(
        faults(&naming("jobs_2017")),
        "figures.toml:34: figure \"jobs_2018\": its counterpart \"jobs_2017\" does not name it in return: \
         write there counterpart = \"jobs_2018\""
    );
}

#[test]
fn a_figure_that_is_its_own_counterpart_is_told() {
    assert_eq!(
        faults(&naming("jobs_2018")),
        "figures.toml:34: figure \"jobs_2018\": counterpart is the figure itself: \
         name the one that others printed"
    );
}

#[test]
fn counterparts_in_different_units_are_told() {
    let text = naming("growth_2017_2018")
        .replace("note = \"22.35 ÷ 20.30\"", "counterpart = \"jobs_2018\"\nnote = \"22.35 ÷ 20.30\"");
    assert_eq!(
        faults(&text),
        "figures.toml:34: figure \"jobs_2018\": its counterpart \"growth_2017_2018\" is in % a year, \
         not in million jobs: they are not the same quantity\n\
         figures.toml:69: figure \"growth_2017_2018\": its counterpart \"jobs_2018\" is in million jobs, \
         not in % a year: they are not the same quantity"
    );
}

#[test]
fn an_unknown_support_is_told_with_the_one_it_may_be_or_with_all_there_are() {
    assert_fault(
        "note = \"Posts elsewhere.\"",
        "support = \"many sources\"\nnote = \"Posts elsewhere.\"",
        "figures.toml:34: figure \"jobs_2018\": support \"many sources\" is unknown; it can be \
         \"one source\", \"several sources\", \"company\"",
    );
    assert_fault(
        "note = \"Posts elsewhere.\"",
        "support = \"one sorce\"\nnote = \"Posts elsewhere.\"",
        "figures.toml:34: figure \"jobs_2018\": support \"one sorce\" is unknown \
         (did you mean \"one source\"?)",
    );
}

#[test]
fn a_statement_has_neither_counterpart_nor_support() {
    for field in ["counterpart = \"jobs_2018\"", "support = \"company\""] {
        let name = field.split(' ').next().unwrap_or_default();
        assert_fault(
            "quote.text = \"兼职也算\"",
            &format!("{field}\nquote.text = \"兼职也算\""),
            &format!("figures.toml:78: statement \"definition\": there is no field {name}"),
        );
    }
}
