//! The marks of the count: coloured by a group, and by the reader's own share.

use anyhow::ensure;
use serde::Deserialize;
use site_tests::waiting::{CHANGE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    clicks_colour_the_marks_by_another_group,
    arrow_keys_colour_the_marks_by_another_group,
    the_slider_colours_marks_by_keys,
    the_slider_rests_while_it_colours_nothing,
    a_link_brings_colouring_and_share_back,
];

const INCOME: &str = "Main income";
const MINI: &str = "Mini-programs";
const NEW: &str = "New in 2018";
const FULL_TIME: &str = "Full-time";
const SHARE: &str = "Main-income share";

/// What the figure shows, read in one look.
#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Shown {
    /// The group in millions; empty where nobody says.
    result: String,
    /// The sentence.
    sentence: String,
    /// The coloured marks of both drawings; none where nothing is coloured.
    group: Vec<String>,
    /// Whether the marks are hollow.
    hollow: bool,
    /// The height of the document, in CSS pixels.
    height: f64,
}

fn read(page: &Page<'_>) -> anyhow::Result<Shown> {
    page.script(
        "const figure = document.querySelector('#page-live #jobs');
         const paths = css => [...figure.querySelectorAll(`#jobs-chart ${css}`)].map(one => one.getAttribute('d'));
         const answer = figure.querySelector('[role=status]');
         return {
           result: answer.dataset.result,
           sentence: answer.textContent.trim(),
           group: paths('.unit-group'),
           hollow: paths('.unit-unknown').length > 0,
           height: document.documentElement.scrollHeight,
         };",
        vec![],
    )
}

/// Waits until the figure's result is this one.
fn wait_for_group(page: &Page<'_>, result: &str) -> anyhow::Result<Shown> {
    wait_for(&format!("{result:?} million coloured"), CHANGE_WITHIN, || {
        let shown = read(page)?;
        Ok(if shown.result == result { Sight::Yes(shown) } else { Sight::NotYet(shown.result) })
    })
}

fn clicks_colour_the_marks_by_another_group(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let mut before = wait_for_group(&page, "5.3000")?;
    for (name, key, result) in [(MINI, "mini", "1.8200"), (NEW, "new", "2.0500"), (FULL_TIME, "fulltime", "")]
    {
        page.radio(name)?.click()?;
        let shown = wait_for_group(&page, result)?;
        ensure!(shown.group != before.group, "{name} colours the same marks");
        ensure!(shown.sentence != before.sentence, "{name} says the same");
        ensure!((shown.height - before.height).abs() < 0.5, "{name} moved the page: {shown:?}");
        ensure!(shown.hollow == (name == FULL_TIME), "{name}: hollow marks are {}", shown.hollow);
        page.wait_for_link("marks", Some(key))?;
        before = shown;
    }
    page.radio(INCOME)?.click()?;
    wait_for_group(&page, "5.3000")?;
    page.wait_for_link("marks", None)
}

fn arrow_keys_colour_the_marks_by_another_group(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.radio(INCOME)?.focus()?;
    for result in ["1.8200", "2.0500", ""] {
        page.press(Key::Down)?;
        wait_for_group(&page, result)?;
    }
    page.press(Key::Up)?;
    wait_for_group(&page, "2.0500")?;
    page.wait_for_link("marks", Some("new"))
}

fn the_slider_colours_marks_by_keys(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let printed = wait_for_group(&page, "5.3000")?;
    let slider = page.slider(SHARE)?;
    slider.press(Key::End)?;
    let all = wait_for_group(&page, "22.3500")?;
    ensure!(all.group != printed.group, "the marks did not change");
    ensure!(all.sentence.contains("would"), "it reads as printed: {}", all.sentence);
    page.wait_for_link("main_share", Some("100"))?;
    slider.press(Key::Home)?;
    let none = wait_for_group(&page, "0.0000")?;
    ensure!(none.group.is_empty(), "marks are coloured at a share of none");
    ensure!((none.height - printed.height).abs() < 0.5, "the slider moved the page");
    page.reset_button(SHARE)?.click()?;
    let back = wait_for_group(&page, "5.3000")?;
    ensure!(back.sentence == printed.sentence, "put back it says: {}", back.sentence);
    page.wait_for_link("main_share", None)
}

fn the_slider_rests_while_it_colours_nothing(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    for (name, result, enabled) in [(MINI, "1.8200", false), (INCOME, "5.3000", true)] {
        page.radio(name)?.click()?;
        wait_for_group(&page, result)?;
        for control in [page.slider(SHARE)?, page.field(SHARE)?] {
            ensure!(control.is_enabled()? == enabled, "under {name} the share is not as it should be");
        }
    }
    Ok(())
}

fn a_link_brings_colouring_and_share_back(visitor: &Visitor) -> Outcome {
    let page = visitor.open("marks=mini&main_share=40")?;
    wait_for_group(&page, "1.8200")?;
    ensure!(page.radio(MINI)?.is_checked()?, "the link's colouring is not chosen");
    page.radio(INCOME)?.click()?;
    let own = wait_for_group(&page, "8.9400")?;
    ensure!(own.sentence.contains("40.0%"), "it says: {}", own.sentence);
    page.wait_for_link("main_share", Some("40"))?;
    let page = visitor.open("marks=fulltime&figures=article")?;
    let unknown = wait_for_group(&page, "")?;
    ensure!(unknown.hollow && unknown.group.is_empty(), "something is coloured");
    ensure!(unknown.sentence.contains("22 million"), "it says: {}", unknown.sentence);
    Ok(())
}
