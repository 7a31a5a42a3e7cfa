//! The number fields: what people type, and what they are told.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, answer, attribute, click, enter, input, leave, press, text, until_address};

const FIELD: &str = "lever-growth-number";

fn value() -> String {
    input("lever-growth").value()
}

fn warning() -> String {
    text("#lever-growth-warning")
}

fn invalid() -> String {
    attribute("#lever-growth-number", "aria-invalid")
}

#[wasm_bindgen_test]
async fn a_typed_number_counts_once_it_is_finished() {
    let stage = Stage::open("").await;
    for typed in ["1", "12", "12.", "12.5"] {
        enter(FIELD, typed).await;
        assert_eq!(
            (value(), input(FIELD).value()),
            ("10".into(), typed.into()),
            "the 1 of 12.5 is not yet meant"
        );
    }
    leave(FIELD).await;
    assert_eq!((value(), input(FIELD).value()), ("12.5".into(), "12.5".into()));
    until_address("?v=1&growth=12.5").await;
    stage.close().await;
}

#[wasm_bindgen_test]
async fn a_field_keeps_the_digits_that_it_shows() {
    let stage = Stage::open("").await;
    enter(FIELD, "12.34").await;
    leave(FIELD).await;
    assert_eq!(input(FIELD).value(), "12.3");
    until_address("?v=1&growth=12.3").await;
    stage.close().await;
}

#[wasm_bindgen_test]
async fn full_width_digits_are_a_number() {
    let stage = Stage::open("").await;
    enter(FIELD, "１２．５").await;
    assert_eq!(input(FIELD).value(), "１２．５", "nothing is changed under the reader's hand");
    leave(FIELD).await;
    assert_eq!((value(), input(FIELD).value()), ("12.5".into(), "12.5".into()));
    assert_eq!(invalid(), "false");
    until_address("?v=1&growth=12.5").await;
    stage.close().await;
}

#[wasm_bindgen_test]
async fn a_number_out_of_range_stays_as_typed_and_the_sum_uses_the_nearest_end() {
    let stage = Stage::open("").await;
    enter(FIELD, "99").await;
    assert_eq!(value(), "10", "what is being typed is not yet meant");
    assert_eq!(warning(), "");
    leave(FIELD).await;
    assert_eq!((value(), input(FIELD).value()), ("40".into(), "99".into()));
    assert_eq!(invalid(), "true");
    assert_eq!(warning(), "Outside −20.0 to 40.0. The sum uses 40.0%.");
    until_address("?v=1&growth=40").await;
    stage.close().await;
}

#[wasm_bindgen_test]
async fn what_is_no_number_changes_nothing_and_is_called_so() {
    let stage = Stage::open("?v=1&growth=12.5").await;
    let before = answer();
    enter(FIELD, "twelve").await;
    leave(FIELD).await;
    assert_eq!((value(), input(FIELD).value()), ("12.5".into(), "twelve".into()));
    assert_eq!(invalid(), "true");
    assert_eq!(warning(), "Not a number. The sum keeps 12.5%.");
    assert_eq!(answer(), before);
    stage.close().await;
}

#[wasm_bindgen_test]
async fn an_emptied_field_goes_back_to_the_value_in_force() {
    let stage = Stage::open("?v=1&growth=12.5").await;
    enter(FIELD, "twelve").await;
    leave(FIELD).await;
    enter(FIELD, "").await;
    leave(FIELD).await;
    assert_eq!((value(), input(FIELD).value()), ("12.5".into(), "12.5".into()));
    assert_eq!((invalid(), warning()), ("false".into(), String::new()));
    stage.close().await;
}

#[wasm_bindgen_test]
async fn moving_the_slider_takes_a_faulty_text_away() {
    let stage = Stage::open("").await;
    enter(FIELD, "99").await;
    leave(FIELD).await;
    enter("lever-growth", "5").await;
    assert_eq!(input(FIELD).value(), "5.0");
    assert_eq!((invalid(), warning()), ("false".into(), String::new()));
    stage.close().await;
}

#[wasm_bindgen_test]
async fn arrow_keys_and_buttons_step() {
    let stage = Stage::open("").await;
    assert!(press(FIELD, "ArrowUp").await);
    assert_eq!(value(), "10.5");
    assert!(press(FIELD, "ArrowDown").await);
    assert!(press(FIELD, "ArrowDown").await);
    assert_eq!(value(), "9.5");
    click(".slider:has(#lever-growth) .slider-step[aria-label='More: Growth']").await;
    click(".slider:has(#lever-growth) .slider-step[aria-label='More: Growth']").await;
    assert_eq!(value(), "10.5");
    click(".slider:has(#lever-growth) .slider-step[aria-label='Less: Growth']").await;
    assert_eq!(value(), "10");
    stage.close().await;
}

#[wasm_bindgen_test]
async fn a_step_goes_on_from_what_was_typed() {
    let stage = Stage::open("").await;
    enter(FIELD, "12").await;
    assert!(press(FIELD, "ArrowUp").await);
    assert_eq!((value(), input(FIELD).value()), ("12.5".into(), "12.5".into()));
    enter(FIELD, "twelve").await;
    assert!(press(FIELD, "ArrowDown").await);
    assert_eq!(value(), "12");
    stage.close().await;
}
