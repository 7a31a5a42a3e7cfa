//! Faults of numbers: value, digits, unit and what a figure of each class rests on.

use super::assert_fault;

#[test]
fn an_assumed_figure_without_a_reason_is_told() {
    assert_fault(
        "confidence = \"derived\"\nclass = \"derived\"\nnote = \"22.35 ÷ 20.30\"\nnote_zh = \"2,235 ÷ 2,030\"\n",
        "confidence = \"inferred\"\nclass = \"assumed\"\n",
        "figures.toml:67: figure \"growth_2017_2018\": note is missing: \
         an assumed figure needs a note that says why it was chosen",
    );
}

#[test]
fn a_confidence_that_belies_the_class_is_told() {
    assert_fault(
        "confidence = \"derived\"",
        "confidence = \"verified\"",
        "figures.toml:66: figure \"growth_2017_2018\": confidence \"verified\" goes with class \"reported\" \
         alone: only printed words can be verified",
    );
}

#[test]
fn a_value_that_is_not_finite_is_told() {
    assert_fault(
        "value = 10.1",
        "value = inf",
        "figures.toml:58: figure \"growth_2017_2018\": value inf is no number to calculate with",
    );
    assert_fault(
        "value = 10.1",
        "value = nan",
        "figures.toml:58: figure \"growth_2017_2018\": value NaN is no number to calculate with",
    );
}

#[test]
fn a_value_with_more_digits_than_were_printed_is_told() {
    assert_fault(
        "value = 10.1",
        "value = 10.12",
        "figures.toml:58: figure \"growth_2017_2018\": \
         value 10.12 has more digits than decimals = 1 says were printed",
    );
    assert_fault(
        "decimals = 1",
        "decimals = -1",
        "figures.toml:58: figure \"growth_2017_2018\": \
         value 10.1 has more digits than decimals = -1 says were printed",
    );
}

#[test]
fn a_senseless_precision_is_told() {
    assert_fault(
        "decimals = 1",
        "decimals = 9",
        "figures.toml:60: figure \"growth_2017_2018\": decimals must lie within -6 and 6",
    );
}

#[test]
fn an_unknown_unit_is_told_with_the_one_it_may_be_or_with_all_there_are() {
    assert_fault(
        "unit = \"% a year\"",
        "unit = \"% a yaer\"",
        "figures.toml:61: figure \"growth_2017_2018\": unit \"% a yaer\" is unknown (did you mean \"% a year\"?)",
    );
    assert_fault(
        "unit = \"% a year\"",
        "unit = \"% per year\"",
        "figures.toml:61: figure \"growth_2017_2018\": unit \"% per year\" is unknown; it can be \
         \"million jobs\", \"million jobs a year\", \"%\", \"% a year\", \"million people\", \
         \"million accounts\", \"million mini-programs\", \"RMB\", \"RMB billion\", \"RMB trillion\", \
         \"RMB a year\", \"hours a week\", \"times\"",
    );
}
