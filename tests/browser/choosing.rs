//! The choices: laws, figures, scale, and putting everything back.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, answer, attribute, click, count, enter, input, leave, text, until_address};

#[wasm_bindgen_test]
async fn a_law_changes_the_sentence_and_the_address() {
    let stage = Stage::open("").await;
    for (law, sentence) in [
        ("steady", "Adding 2.0 million jobs a year, the count reaches 36.4 million in 2025."),
        ("fading", "At 10.0% at first, fading by 15% a year, the count reaches 34.6 million in 2025."),
    ] {
        click(&format!("#law-{law}")).await;
        assert!(input(&format!("law-{law}")).checked());
        assert_eq!(answer(), sentence);
        until_address(&format!("?v=1&law={law}")).await;
    }
    click("#law-rate").await;
    until_address("").await;
    stage.close().await;
}

#[wasm_bindgen_test]
async fn the_articles_figures_start_from_22_million() {
    let stage = Stage::open("").await;
    click(".bar .switch-option:first-of-type input").await;
    assert_eq!(attribute("#growth-answer", "data-result"), "42.8718");
    until_address("?v=1&figures=article").await;
    click(".bar .switch-option:last-of-type input").await;
    assert_eq!(attribute("#growth-answer", "data-result"), "43.5538");
    until_address("").await;
    stage.close().await;
}

#[wasm_bindgen_test]
async fn the_scale_changes_the_picture_and_not_the_result() {
    let stage = Stage::open("").await;
    click(".play-scale label:nth-of-type(2) input").await;
    assert_eq!(attribute("#growth-answer", "data-result"), "43.5538");
    until_address("?v=1&scale=log").await;
    stage.close().await;
}

#[wasm_bindgen_test]
async fn an_axis_that_had_to_grow_says_so() {
    let stage = Stage::open("").await;
    assert_eq!(text(".axis-grown"), "");
    enter("lever-growth", "20").await;
    assert_eq!(text(".axis-grown"), "The axis now runs to 120 million (usually 75 million).");
    enter("lever-growth", "10").await;
    assert_eq!(text(".axis-grown"), "");
    stage.close().await;
}

#[wasm_bindgen_test]
async fn everything_is_put_back_at_once_but_what_is_not_ours() {
    let stage =
        Stage::open("?v=1&figures=article&law=ceiling&growth=20&ceiling=99&scale=log&from=paper").await;
    assert_eq!(attribute(":root", "data-controls"), "live");
    click(".tools [data-still='reset-all']").await;
    assert_eq!(answer(), "At 10.0% a year the count reaches 43.6 million in 2025.");
    assert!(input("law-rate").checked());
    until_address("?from=paper").await;
    stage.close().await;
}

#[wasm_bindgen_test]
async fn one_law_and_one_side_of_each_switch_is_chosen_at_all_times() {
    let stage = Stage::open("?v=1&law=fading").await;
    for step in
        ["#law-steady", ".play-scale label:nth-of-type(2) input", ".bar .switch-option:first-of-type input"]
    {
        click(step).await;
        for group in ["law", "scale", "figures"] {
            assert_eq!(count(&format!("input[name={group}]:checked")), 1, "{group} after {step}");
        }
    }
    enter("lever-add", "-1").await;
    leave("lever-add").await;
    assert_eq!(count("input[name=law]:checked"), 1);
    stage.close().await;
}
