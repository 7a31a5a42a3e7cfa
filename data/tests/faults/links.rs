//! Faults of what ties entries together: keys, sources, years and addresses.

use report_data::read_text;

use super::assert_fault;
use crate::sample::{NAME, with};

#[test]
fn an_entry_without_a_key_is_told_by_its_number() {
    assert_fault("key = \"growth_2017_2018\"\n", "", "figures.toml:56: figure number 3: key is missing");
}

#[test]
fn an_unknown_source_is_told_with_the_one_it_may_be() {
    assert_fault(
        "source = \"paper_2018\"",
        "source = \"papper_2018\"",
        "figures.toml:49: figure \"jobs_2017\": its source \"papper_2018\" is not among the sources \
         (did you mean \"paper_2018\"?)",
    );
}

#[test]
fn an_unused_source_is_told() {
    assert_fault(
        "source = \"paper_2018\"\nconfidence",
        "source = \"agency_2019\"\nconfidence",
        "figures.toml:13: source \"paper_2018\": nothing rests on it: remove it, or name it in a figure",
    );
}

#[test]
fn a_key_used_twice_is_told_with_both_lines() {
    assert_fault(
        "key = \"jobs_2017\"",
        "key = \"jobs_2018\"",
        "figures.toml:41: figure \"jobs_2018\": the key is taken already, at line 23",
    );
    assert_fault(
        "key = \"paper_2018\"",
        "key = \"agency_2019\"",
        "figures.toml:13: source \"agency_2019\": the key is taken already, at line 2\n\
         figures.toml:49: figure \"jobs_2017\": its source \"paper_2018\" is not among the sources",
    );
}

#[test]
fn a_key_that_is_not_snake_case_is_told() {
    for wrong in ["Jobs_2017", "2017_jobs", "jobs__2017", "jobs-2017", "jobs_2017_", "就业"] {
        assert_fault(
            "key = \"jobs_2017\"",
            &format!("key = \"{wrong}\""),
            &format!(
                "figures.toml:41: figure \"{wrong}\": the key must be in snake_case: \
                 small letters a to z, digits and single underscores between them"
            ),
        );
    }
}

#[test]
fn a_key_that_the_generated_lists_need_is_told() {
    assert_fault(
        "key = \"jobs_2017\"",
        "key = \"figures\"",
        "figures.toml:41: figure \"figures\": this key is taken by the list of all entries: choose another",
    );
}

#[test]
fn an_impossible_year_is_told() {
    assert_fault(
        "year = 2017\n",
        "year = 1917\n",
        "figures.toml:46: figure \"jobs_2017\": year 1917 is impossible: it must lie within 1995 to 2035",
    );
    assert_fault(
        "years = [2017, 2018]",
        "years = [2017, 2036]",
        "figures.toml:62: figure \"growth_2017_2018\": year 2036 is impossible: it must lie within 1995 to 2035",
    );
    assert_fault(
        "years = [2017, 2018]",
        "years = [2018, 2017]",
        "figures.toml:62: figure \"growth_2017_2018\": years run backwards, from 2018 to 2017",
    );
}

#[test]
fn a_reported_year_after_its_source_is_told() {
    assert_fault(
        "year = 2017\n",
        "year = 2019\n",
        "figures.toml:46: figure \"jobs_2017\": year 2019 is impossible: its source \"paper_2018\" is of 2018-05",
    );
}

#[test]
fn a_law_may_be_older_than_the_year_it_is_quoted_for() {
    let text = with("year = 2017\n", "year = 2019\n").replace("\"newspaper\"", "\"legal text\"");
    assert!(read_text(NAME, &text).is_ok());
}

#[test]
fn a_figure_with_no_year_or_with_two_kinds_of_it_is_told() {
    assert_fault(
        "year = 2017\n",
        "",
        "figures.toml:40: figure \"jobs_2017\": year is missing: \
         write year = 2018, or years = [2014, 2018] for a span",
    );
    assert_fault(
        "year = 2017\n",
        "year = 2017\nyears = [2016, 2017]\n",
        "figures.toml:40: figure \"jobs_2017\": both year and years are given: keep one of them",
    );
}

#[test]
fn an_address_that_is_not_of_the_web_is_told() {
    for wrong in ["ftp://example.org/", "example.org", "https://", "http://example.org/a b"] {
        assert_fault(
            "url = \"http://example.org/\"",
            &format!("url = \"{wrong}\""),
            &format!(
                "figures.toml:18: source \"paper_2018\": url \"{wrong}\" is no web address: \
                 it must begin with https:// or http:// and a host"
            ),
        );
    }
}

#[test]
fn a_date_that_is_in_no_calendar_is_told() {
    for wrong in ["2019-02-29", "2018-13", "18-5", "May 2018", "2018-05-01T10:00:00"] {
        assert_fault(
            "date = \"2018-05\"",
            &format!("date = \"{wrong}\""),
            &format!(
                "figures.toml:16: source \"paper_2018\": date \"{wrong}\" is no date; write \
                 \"2019-03-05\", or as much as is known: \"2019-03\", \"2019\""
            ),
        );
    }
}

#[test]
fn a_statement_with_a_key_of_a_figure_is_told() {
    assert_fault(
        "key = \"definition\"",
        "key = \"jobs_2017\"",
        "figures.toml:72: statement \"jobs_2017\": the key is taken already, at line 41",
    );
}
