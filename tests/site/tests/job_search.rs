//! The figure on the search for work: whom the shares are laid on, by switch, slider and link.

use anyhow::{Context, ensure};
use serde_json::json;
use site_tests::contract::Language;
use site_tests::waiting::{CHANGE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    switch_lays_the_shares_on_people_and_back_by_pointer,
    switch_answers_to_the_arrow_keys,
    a_value_between_presses_neither_side,
    sliders_of_the_search_answer_to_keys,
    a_link_lays_the_shares_on_people,
];

/// The side of the switch that stands for the article's billion.
const ACCOUNTS: &str = "accounts";

/// The side that stands for an estimate of people.
const PEOPLE: &str = "people";

/// Waits until so many millions have found work.
fn wait_for_found(page: &Page<'_>, millions: &str) -> Outcome {
    wait_for("the result of the search", CHANGE_WITHIN, || {
        let result: String = page.script(
            "return document.querySelector('#page-live #job-search-answer').dataset.result",
            vec![],
        )?;
        Ok(if result == millions { Sight::Yes(()) } else { Sight::NotYet(result) })
    })
}

/// What the result's sentence says.
fn sentence(page: &Page<'_>) -> anyhow::Result<String> {
    page.script("return document.querySelector('#page-live #job-search-answer').innerText", vec![])
}

/// The width of a bar of the chart, in pixels.
fn bar(page: &Page<'_>, index: usize) -> anyhow::Result<f64> {
    page.script(
        "const bar = document.querySelectorAll('#page-live #job-search-chart line')[arguments[0]];
         return bar.x2.baseVal.value - bar.x1.baseVal.value",
        vec![json!(index)],
    )
}

fn expect_pressed(page: &Page<'_>, accounts: bool, people: bool) -> Outcome {
    for (side, pressed) in [(ACCOUNTS, accounts), (PEOPLE, people)] {
        ensure!(page.radio(side)?.is_checked()? == pressed, "\"{side}\" is not as it should be");
    }
    Ok(())
}

fn open<'a>(visitor: &'a Visitor<'_>, query: &str) -> anyhow::Result<Page<'a>> {
    visitor.open_figure(Language::English, "job-search", query).context("the figure's own page")
}

fn switch_lays_the_shares_on_people_and_back_by_pointer(visitor: &Visitor) -> Outcome {
    let page = open(visitor, "")?;
    wait_for_found(&page, "27.5000")?;
    ensure!(sentence(&page)?.contains("more than all 22.35 million"), "the billion makes too few");
    let (found, jobs) = (bar(&page, 2)?, bar(&page, 3)?);
    ensure!(found > jobs, "{found} px found work, of {jobs} px of jobs");

    page.radio(PEOPLE)?.click()?;
    wait_for_found(&page, "13.5933")?;
    page.wait_for_link("users", Some("494.3"))?;
    ensure!(sentence(&page)?.contains("fewer than all 22.35 million"), "the people make too many");
    ensure!((bar(&page, 3)? - jobs).abs() < 0.01, "the bar of all jobs moved");
    ensure!(bar(&page, 2)? < jobs, "the bar of those who found work is not shorter than that of all jobs");

    page.radio(ACCOUNTS)?.click()?;
    wait_for_found(&page, "27.5000")?;
    page.wait_for_link("users", None)
}

fn switch_answers_to_the_arrow_keys(visitor: &Visitor) -> Outcome {
    let page = open(visitor, "")?;
    page.radio(ACCOUNTS)?.focus()?;
    page.press(Key::Right)?;
    wait_for_found(&page, "13.5933")?;
    page.wait_for_link("users", Some("494.3"))?;
    page.press(Key::Left)?;
    wait_for_found(&page, "27.5000")?;
    page.wait_for_link("users", None)
}

fn a_value_between_presses_neither_side(visitor: &Visitor) -> Outcome {
    let page = open(visitor, "")?;
    expect_pressed(&page, true, false)?;
    page.slider("Users")?.press(Key::Right)?;
    wait_for_found(&page, "27.5275")?;
    expect_pressed(&page, false, false)?;
    page.wait_for_link("users", Some("1001"))?;
    page.radio(PEOPLE)?.click()?;
    wait_for_found(&page, "13.5933")?;
    expect_pressed(&page, false, true)
}

fn sliders_of_the_search_answer_to_keys(visitor: &Visitor) -> Outcome {
    let page = open(visitor, "")?;
    page.slider("Searched")?.press(Key::Right)?;
    wait_for_found(&page, "30.0000")?;
    page.wait_for_link("search_share", Some("12"))?;
    page.slider("Succeeded")?.press(Key::Left)?;
    wait_for_found(&page, "28.8000")?;
    page.wait_for_link("search_success", Some("24"))?;
    let said = sentence(&page)?;
    ensure!(said.contains("12% is 120 million") && said.contains("24% of those"), "it says: {said}");
    page.reset_button("Searched")?.click()?;
    wait_for_found(&page, "26.4000")?;
    page.wait_for_link("search_share", None)
}

fn a_link_lays_the_shares_on_people(visitor: &Visitor) -> Outcome {
    for (language, words) in [(Language::English, "494.3 million"), (Language::Chinese, "4.943亿")] {
        let page = visitor.open_figure(language, "job-search", "users=494.3")?;
        wait_for_found(&page, "13.5933")?;
        let said = sentence(&page)?;
        ensure!(said.contains(words), "it says: {said}");
    }
    let page = open(visitor, "users=494.3")?;
    expect_pressed(&page, false, true)
}
