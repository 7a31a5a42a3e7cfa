//! Keys on the sliders: a step, ten steps, the ends; and everything follows.

use anyhow::ensure;
use site_tests::contract::lever;
use site_tests::expected::{Law, REPORT_BASE};
use site_tests::reading::{Reading, rounds_to};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    growth_keys_move_everything_together,
    until_keys_move_everything_together,
    keys_at_the_ends_stay_there,
    tab_walks_from_control_to_control_in_the_order_of_the_page,
];

fn growth_keys_move_everything_together(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let journey = [
        (Key::Right, 10.5),
        (Key::Left, 10.0),
        (Key::Up, 10.5),
        (Key::PageUp, 15.5),
        (Key::PageDown, 10.5),
        (Key::Down, 10.0),
        (Key::PageDown, 5.0),
        (Key::Home, -20.0),
        (Key::End, 40.0),
    ];
    let mut before = page.read()?;
    for (key, growth) in journey {
        page.slider(lever::GROWTH)?.press(key)?;
        let millions = Law::Rate { growth }.jobs(REPORT_BASE, 2025);
        let after = page.wait_for_last_row(2025, millions)?;
        page.slider(lever::GROWTH)?.wait_for_number(growth)?;
        page.field(lever::GROWTH)?.wait_for_number(growth)?;
        expect_all_moved(&before, &after, 2025)?;
        let default = (growth - 10.0).abs() < 1e-9;
        let said = growth.to_string();
        page.wait_for_link("growth", (!default).then_some(said.as_str()))?;
        before = after;
    }
    Ok(())
}

fn until_keys_move_everything_together(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let journey = [
        (Key::Right, 2026),
        (Key::Left, 2025),
        (Key::PageUp, 2035),
        (Key::PageDown, 2025),
        (Key::Home, 2019),
        (Key::End, 2035),
    ];
    let mut before = page.read()?;
    for (key, year) in journey {
        page.slider(lever::UNTIL)?.press(key)?;
        let after = page.wait_for_last_row(year, Law::Rate { growth: 10.0 }.jobs(REPORT_BASE, year))?;
        page.slider(lever::UNTIL)?.wait_for_number(f64::from(year))?;
        page.field(lever::UNTIL)?.wait_for_number(f64::from(year))?;
        ensure!(after.sentence != before.sentence, "the sentence still says: {}", after.sentence);
        ensure!(after.sentence.contains(&year.to_string()), "no {year} in: {}", after.sentence);
        ensure!(after.line != before.line, "the chart's line did not move");
        let said = year.to_string();
        page.wait_for_link("until", (year != 2025).then_some(said.as_str()))?;
        before = after;
    }
    Ok(())
}

fn keys_at_the_ends_stay_there(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=40&until=2035")?;
    let (growth, until) = (page.slider(lever::GROWTH)?, page.slider(lever::UNTIL)?);
    growth.press_keys(&[Key::Right, Key::PageUp, Key::End])?;
    until.press_keys(&[Key::Right, Key::PageUp])?;
    growth.wait_for_number(40.0)?;
    until.wait_for_number(2035.0)?;
    growth.press_keys(&[Key::Home, Key::Left, Key::PageDown])?;
    growth.wait_for_number(-20.0)?;
    page.wait_for_result(Law::Rate { growth: -20.0 }.jobs(REPORT_BASE, 2035)).map(drop)
}

fn tab_walks_from_control_to_control_in_the_order_of_the_page(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.wait_until_workbench_is_live()?;
    let wanted: Vec<String> = page.script(
        "const reachable = 'a[href], button, input, summary, select, textarea, [tabindex]';
         const seen = new Set();
         return [...document.querySelector('#page-live #growth').querySelectorAll(reachable)]
           .filter(one => one.tabIndex >= 0 && !one.disabled)
           .filter(one => one.checkVisibility({ visibilityProperty: true }))
           .filter(one => one.type !== 'radio' || one.checked)
           .map((one, place) => (one.dataset.siteTestPlace = String(place)));",
        vec![],
    )?;
    ensure!(wanted.len() > 8, "only {} places take the focus in the figure", wanted.len());
    page.script::<()>("document.querySelector('[data-site-test-place=\"0\"]').focus()", vec![])?;
    for place in &wanted {
        let here = focused_place(&page)?;
        ensure!(
            here.as_ref() == Some(place),
            "Tab leads to {here:?}, where {place} comes next in the page; focused: {}",
            page.script::<String>("return document.activeElement.outerHTML.slice(0, 200)", vec![])?
        );
        page.press(Key::Tab)?;
    }
    Ok(())
}

fn focused_place(page: &Page<'_>) -> anyhow::Result<Option<String>> {
    page.script("return document.activeElement?.dataset.siteTestPlace ?? null", vec![])
}

/// Sentence, line and table differ from before and agree with the result.
fn expect_all_moved(before: &Reading, after: &Reading, year: i32) -> Outcome {
    ensure!(after.sentence != before.sentence, "the sentence still says: {}", after.sentence);
    ensure!(after.line != before.line, "the chart's line did not move");
    let row = after.row(year)?;
    ensure!(row != before.row(year)?, "the table's row did not change: {row:?}");
    let millions = after.millions()?;
    ensure!(
        after.sentence.split_whitespace().any(|word| rounds_to(millions, word)),
        "no number of \"{}\" is {millions} rounded",
        after.sentence
    );
    Ok(())
}
