//! One change makes one fault, which names the file, the line and the key and says what to do.

mod links;
mod numbers;
mod pairs;
mod quotes;

use report_data::read_text;

use crate::sample::{GOOD, NAME, with};

/// All faults of a text, one a line.
fn faults(text: &str) -> String {
    read_text(NAME, text).expect_err("something is wrong with the text").to_string()
}

/// Makes one change in the good sample and compares all that is said about it.
#[track_caller]
fn assert_fault(passage: &str, change: &str, expected: &str) {
    assert_eq!(faults(&with(passage, change)), expected);
}

#[test]
fn the_sample_itself_is_good() {
    assert_eq!(read_text(NAME, GOOD).map(|report| report.figures.len()), Ok(3));
}

#[test]
fn what_is_no_toml_is_told_with_the_entry_it_stands_in() {
    assert_fault(
        "value = 20.30",
        "value = 20,30",
        "figures.toml:42: figure \"jobs_2017\": this is not written as TOML wants it: \
         unexpected key or value, expected newline, `#`",
    );
}

#[test]
fn an_unknown_field_is_told_with_the_one_it_may_be() {
    assert_fault(
        "title = \"Jobs\"",
        "tilte = \"Jobs\"",
        "figures.toml:6: source \"agency_2019\": there is no field tilte (did you mean \"title\"?)",
    );
}

#[test]
fn an_unknown_kind_of_entry_is_told() {
    assert_fault(
        "[[source]]\nkey = \"agency_2019\"",
        "[[figures]]\nkey = \"x\"\n[[source]]\nkey = \"agency_2019\"",
        "figures.toml:1: there is no kind of entry figures (did you mean \"figure\"?); \
         write [[source]], [[figure]] or [[statement]]",
    );
}

#[test]
fn a_value_of_the_wrong_type_is_told() {
    assert_fault(
        "value = 22.35",
        "value = \"22.35\"",
        "figures.toml:24: figure \"jobs_2018\": value must be a number, such as 22.35, \
         and is the text \"22.35\"",
    );
    assert_fault(
        "date = \"2019-03-05\"",
        "date = 2019-03-05",
        "figures.toml:8: source \"agency_2019\": date must be text in quotes, \
         and is the date 2019-03-05 without quotes",
    );
}

#[test]
fn a_missing_field_is_told_at_the_head_of_its_entry() {
    assert_fault(
        "unit = \"% a year\"\n",
        "",
        "figures.toml:56: figure \"growth_2017_2018\": unit is missing",
    );
}

#[test]
fn a_note_in_one_language_alone_is_told() {
    assert_fault(
        "note_zh = \"别处称岗位。\"\n",
        "",
        "figures.toml:34: figure \"jobs_2018\": note needs note_zh beside it: the page is in both languages",
    );
    assert_fault(
        "scope = \"total\"\nscope_zh = \"总数\"\nsource = \"paper_2018\"",
        "scope_zh = \"总数\"\nsource = \"paper_2018\"",
        "figures.toml:47: figure \"jobs_2017\": scope_zh needs scope beside it: the page is in both languages",
    );
}

#[test]
fn an_empty_text_is_told() {
    assert_fault(
        "title = \"Jobs\"",
        "title = \" \"",
        "figures.toml:6: source \"agency_2019\": title is empty: leave the line out, or fill it in",
    );
}

#[test]
fn all_faults_are_told_at_once_from_the_top_of_the_file_to_its_end() {
    let text = with("kind = \"wire\"", "kind = \"wires\"")
        .replace("value = 20.30", "value = true")
        .replace("decimals = 1", "decimals = 0")
        .replace("[2017, 2018]", "[2018]");
    assert_eq!(
        faults(&text),
        "figures.toml:9: source \"agency_2019\": kind \"wires\" is unknown (did you mean \"wire\"?)\n\
         figures.toml:42: figure \"jobs_2017\": value must be a number, such as 22.35, and is true\n\
         figures.toml:58: figure \"growth_2017_2018\": \
         value 10.1 has more digits than decimals = 0 says were printed\n\
         figures.toml:62: figure \"growth_2017_2018\": years must be a first and a last year, \
         such as [2014, 2018], and is a list"
    );
}

#[test]
fn an_empty_file_is_told() {
    assert_eq!(
        faults(""),
        "figures.toml:1: there is no source: write [[source]] and its fields\n\
         figures.toml:1: there is no figure: write [[figure]] and its fields"
    );
}
