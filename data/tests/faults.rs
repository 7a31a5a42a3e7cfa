//! One change makes one fault, which names the file, the line and the key and says what to do.

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
fn an_unknown_field_of_a_quote_is_told() {
    assert_fault(
        "quote.translation = \"20.30m jobs\"",
        "quote.translation = \"20.30m jobs\"\nquote.page = 3",
        "figures.toml:55: figure \"jobs_2017\": quote: there is no field page",
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
fn a_reported_figure_without_a_quote_is_told() {
    assert_fault(
        "quote.text = \"就业规模达2030万人\"\nquote.language = \"zh-Hans\"\nquote.translation = \"20.30m jobs\"\n",
        "",
        "figures.toml:51: figure \"jobs_2017\": quote is missing: \
         a reported figure needs the printed words",
    );
}

#[test]
fn a_derived_figure_with_neither_quote_nor_note_is_told() {
    assert_fault(
        "note = \"22.35 ÷ 20.30\"\nnote_zh = \"2,235 ÷ 2,030\"\n",
        "",
        "figures.toml:67: figure \"growth_2017_2018\": quote is missing: \
         a derived figure needs a quote, or a note that gives the arithmetic",
    );
}

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
fn a_quote_of_twenty_words_is_good_and_one_of_twenty_one_is_told() {
    let twenty = format!("22.35{}", " word".repeat(19));
    let text = "More than 22.35 million people were employed";
    assert!(read_text(NAME, &with(text, &twenty)).is_ok());
    assert_fault(
        text,
        &format!("{twenty} more"),
        "figures.toml:36: figure \"jobs_2018\": quote: text has 21 words; a quote has at most 20",
    );
}

#[test]
fn a_quote_of_forty_chinese_characters_is_good_and_one_of_forty_one_is_told() {
    let forty = format!("2030{}", "万".repeat(40));
    let text = "就业规模达2030万人";
    assert!(read_text(NAME, &with(text, &forty)).is_ok());
    assert_fault(
        text,
        &format!("{forty}人"),
        "figures.toml:52: figure \"jobs_2017\": quote: \
         text has 41 Chinese or Japanese characters; a quote has at most 40",
    );
}

#[test]
fn a_quote_in_a_foreign_language_without_translation_is_told() {
    assert_fault(
        "quote.translation = \"20.30m jobs\"\n",
        "",
        "figures.toml:53: figure \"jobs_2017\": quote: \
         translation is missing: the quote is not in English",
    );
    assert_fault(
        "quote.translation_zh = \"超过2,235万人就业\"\n",
        "",
        "figures.toml:37: figure \"jobs_2018\": quote: \
         translation_zh is missing: the quote is not in Chinese",
    );
}

#[test]
fn a_value_that_its_quote_does_not_hold_is_told() {
    assert_fault(
        "value = 22.35",
        "value = 22.53",
        "figures.toml:36: figure \"jobs_2018\": the quote does not hold the value 22.53 in digits; \
         correct one of them, or repeat the words that spell it: quote.in_words = \"…\"",
    );
}

#[test]
fn a_value_may_be_spelled_in_words_that_stand_in_the_quote() {
    let text = "quote.text = \"More than 22.35 million people were employed\"";
    let spelled = "quote.text = \"over twenty-two million\"\nquote.in_words = \"twenty-two million\"";
    assert!(read_text(NAME, &with(text, spelled)).is_ok());
    assert_fault(
        text,
        "quote.text = \"over twenty-two million\"\nquote.in_words = \"twenty-three million\"",
        "figures.toml:37: figure \"jobs_2018\": quote: \
         in_words \"twenty-three million\" is not in the quote",
    );
}

#[test]
fn an_impossible_year_is_told() {
    assert_fault(
        "year = 2017\n",
        "year = 1917\n",
        "figures.toml:46: figure \"jobs_2017\": year 1917 is impossible: it must lie within 2000 to 2035",
    );
    assert_fault(
        "years = [2017, 2018]",
        "years = [2017, 2036]",
        "figures.toml:62: figure \"growth_2017_2018\": year 2036 is impossible: it must lie within 2000 to 2035",
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
         \"million accounts\", \"million mini-programs\", \"RMB billion\", \"RMB trillion\", \
         \"RMB a year\", \"hours a week\"",
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
fn a_statement_without_words_is_told() {
    assert_fault(
        "quote.text = \"兼职也算\"\nquote.language = \"zh-Hans\"\nquote.translation = \"part-time counts\"\n",
        "",
        "figures.toml:71: statement \"definition\": quote is missing: \
         a statement is nothing but the printed words",
    );
}

#[test]
fn a_statement_with_a_key_of_a_figure_is_told() {
    assert_fault(
        "key = \"definition\"",
        "key = \"jobs_2017\"",
        "figures.toml:72: statement \"jobs_2017\": the key is taken already, at line 41",
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
