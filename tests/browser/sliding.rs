//! The sliders, by pointer and by key.

use jobs_explainer::decimal;
use jobs_explainer::model::{Law, Lever, Scenario, outcome};
use jobs_explainer::site::Locale;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::KeyboardEventInit;

use crate::drawn::DRAWN;
use crate::stage::{
    Stage, answer, attribute, click, count, enter, focus, focused, input, leave, press, press_with, query,
    text, until, until_address,
};

fn scenario_path() -> String {
    attribute(".chart-levels .line-scenario", "d")
}

#[wasm_bindgen_test]
async fn the_picture_and_the_sentence_follow_a_slider_at_once() {
    let stage = Stage::open("").await;
    let before = scenario_path();
    assert_eq!(answer(), "At 10.0% a year the count reaches 43.6 million in 2025.");
    assert_eq!(attribute("#growth-answer", "data-result"), "43.5538");
    enter("lever-growth", "12.5").await;
    assert_eq!(answer(), "At 12.5% a year the count reaches 51.0 million in 2025.");
    let expected = outcome(&Scenario::default().with(Lever::Growth, 12.5)).in_millions();
    assert_eq!(attribute("#growth-answer", "data-result"), decimal::format(expected, 4));
    assert_ne!(scenario_path(), before);
    assert_eq!(input("lever-growth-number").value(), "12.5");
    assert!(attribute("#lever-growth", "aria-valuetext").starts_with("12.5 percent a year"));
    stage.close().await;
}

#[wasm_bindgen_test]
async fn the_browser_draws_what_the_static_page_draws() {
    for drawn in DRAWN {
        let stage = Stage::open(drawn.query).await;
        assert_eq!(scenario_path(), drawn.linear, "{}", drawn.query);
        click(".play-scale label:nth-of-type(2) input").await;
        assert_eq!(scenario_path(), drawn.logarithmic, "{}", drawn.query);
        stage.close().await;
    }
}

#[wasm_bindgen_test]
async fn the_address_waits_until_the_slider_is_let_go_of() {
    let stage = Stage::open("").await;
    for value in ["10.5", "11", "11.5", "12"] {
        enter("lever-growth", value).await;
    }
    assert_eq!(query(), "");
    leave("lever-growth").await;
    until_address("?v=1&growth=12").await;
    stage.close().await;
}

#[wasm_bindgen_test]
async fn the_sentence_is_spoken_once_it_has_stood_still() {
    let stage = Stage::open("").await;
    assert_eq!(attribute("#growth-answer", "aria-busy"), "false");
    enter("lever-growth", "12").await;
    assert_eq!(attribute("#growth-answer", "aria-busy"), "true");
    enter("lever-growth", "12.5").await;
    assert_eq!(attribute("#growth-answer", "aria-busy"), "true");
    until("the sentence may be spoken", || attribute("#growth-answer", "aria-busy") == "false").await;
    assert_eq!(answer(), "At 12.5% a year the count reaches 51.0 million in 2025.");
    stage.close().await;
}

#[wasm_bindgen_test]
async fn page_keys_move_ten_steps_and_are_taken_from_the_browser() {
    let stage = Stage::open("").await;
    assert!(press("lever-growth", "PageUp").await);
    assert_eq!(input("lever-growth").value(), "15");
    until_address("?v=1&growth=15").await;
    assert!(press("lever-growth", "PageDown").await);
    assert!(press("lever-growth", "PageDown").await);
    assert_eq!(input("lever-growth").value(), "5");
    until_address("?v=1&growth=5").await;
    for key in ["ArrowUp", "ArrowLeft", "Home", "End", "Tab"] {
        assert!(!press("lever-growth", key).await, "{key} is the browser's own");
    }
    stage.close().await;
}

#[wasm_bindgen_test]
async fn keys_that_are_pressed_with_another_are_the_browsers() {
    let stage = Stage::open("").await;
    assert!(!press_with("lever-growth", "PageUp", |held| held.set_ctrl_key(true)).await, "from tab to tab");
    for hold in [KeyboardEventInit::set_alt_key, KeyboardEventInit::set_meta_key] {
        let taken = press_with("growth-guess-2020", "ArrowLeft", |held| hold(held, true)).await;
        assert!(!taken, "back through the browser's history");
    }
    assert_eq!(input("lever-growth").value(), "10");
    stage.close().await;
}

#[wasm_bindgen_test]
async fn undo_is_told_from_redo_by_the_shift_key_and_not_by_the_letters_case() {
    let stage = Stage::open("").await;
    enter("lever-growth", "12").await;
    leave("lever-growth").await;
    press_with("page-live", "Z", |held| held.set_ctrl_key(true)).await;
    assert_eq!(input("lever-growth").value(), "10", "with a locked Shift it is undone");
    let redo = |held: &KeyboardEventInit| {
        held.set_ctrl_key(true);
        held.set_shift_key(true);
    };
    press_with("page-live", "z", redo).await;
    assert_eq!(input("lever-growth").value(), "12", "and done again");
    stage.close().await;
}

#[wasm_bindgen_test]
async fn page_keys_stop_at_the_ends() {
    let stage = Stage::open("?v=1&growth=38&until=2021").await;
    press("lever-growth", "PageUp").await;
    assert_eq!(input("lever-growth").value(), "40");
    press("lever-until", "PageDown").await;
    assert_eq!(input("lever-until").value(), "2019");
    stage.close().await;
}

#[wasm_bindgen_test]
async fn only_the_sliders_of_the_law_can_be_moved() {
    let stage = Stage::open("").await;
    for law in Law::ALL {
        click(&format!("#law-{}", law.key())).await;
        for lever in Lever::OF_GROWTH {
            let id = format!("lever-{}", lever.key());
            let rests = !law.uses(lever);
            assert_eq!(input(&id).disabled(), rests, "{lever:?} under {law:?}");
            assert_eq!(input(&format!("{id}-number")).disabled(), rests, "{lever:?} under {law:?}");
        }
    }
    stage.close().await;
}

#[wasm_bindgen_test]
async fn a_range_that_is_put_back_leaves_the_focus_on_its_slider() {
    let stage = Stage::open("?growth=4~16").await;
    assert_eq!(input("lever-growth").value(), "4");
    click(".slider:has(#lever-growth) .slider-reset").await;
    assert_eq!(input("lever-growth").value(), "10");
    assert_eq!(focused(), "lever-growth");
    click(".slider:has(#lever-growth) .slider-doubt").await;
    assert_eq!([input("lever-growth").value(), input("lever-growth-to").value()], ["4", "16"]);
    stage.close().await;
}

#[wasm_bindgen_test]
async fn a_slider_is_put_back_and_keeps_the_focus() {
    let stage = Stage::open("?v=1&growth=12.5").await;
    let reset = ".slider:has(#lever-growth) .slider-reset";
    assert_eq!(attribute(reset, "aria-label"), "Reset Growth to 10.0%");
    click(reset).await;
    assert_eq!(input("lever-growth").value(), "10");
    assert_eq!(focused(), "lever-growth");
    until_address("").await;
    assert_eq!(count(&format!("{reset}:disabled")), 1, "there is nothing more to put back");
    stage.close().await;
}

#[wasm_bindgen_test]
async fn the_table_grows_with_the_last_year() {
    let rows = || count("#growth-table tbody tr:not(.table-group)");
    let stage = Stage::open("").await;
    assert_eq!(rows(), 5 + 7);
    focus("lever-until");
    enter("lever-until", "2035").await;
    assert_eq!(rows(), 5 + 17);
    enter("lever-until", "2019").await;
    assert_eq!(rows(), 5 + 1);
    assert_eq!(focused(), "lever-until");
    stage.close().await;
}

#[wasm_bindgen_test]
async fn sliders_and_their_fields_share_a_name_stand_at_their_defaults_and_say_what_they_do() {
    let stage = Stage::open("").await;
    for lever in Lever::ALL {
        let spec = lever.spec();
        let range = format!("lever-{}", spec.key);
        let label = format!("label[for='{range}']");
        let name = Locale::English.text().lever_name(lever);
        assert_eq!(attribute(&format!("#{range}-number"), "aria-label"), name);
        assert_eq!(attribute(&format!("#{range}"), "aria-label"), name);
        assert_eq!(count(&label), 1, "{lever:?}");
        let effect = attribute(&format!("#{range}"), "aria-describedby");
        assert!(!text(&format!("#{effect}")).is_empty(), "{lever:?} says nothing of what it does");
        assert_eq!(attribute(&format!("#{range}"), "type"), "range");
        for (name, value) in [("min", spec.first_mark()), ("max", spec.maximum), ("step", spec.step)] {
            let written = decimal::parse(&attribute(&format!("#{range}"), name)).expect("a number");
            assert!((written - value).abs() < 1e-9, "{lever:?} {name}");
        }
        let shown = Locale::English.text().field(lever, Scenario::default().get(lever));
        assert_eq!(input(&format!("{range}-number")).value(), shown, "{lever:?}");
    }
    stage.close().await;
}
