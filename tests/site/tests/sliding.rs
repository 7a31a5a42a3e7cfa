//! Dragging: the page stays where it is under the finger.

use anyhow::ensure;
use site_tests::contract::lever;
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    drag_never_changes_the_height_of_the_document,
    a_hundred_key_presses_never_change_the_height_of_the_document,
];

fn drag_never_changes_the_height_of_the_document(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let growth = page.slider(lever::GROWTH)?;
    watch_heights(&page)?;
    growth.drag(150.0, 60)?;
    expect_steady_height(&page, 10)?;
    ensure!(growth.number()? > 10.0, "the drag did not move the slider");
    growth.drag(-150.0, 60)?;
    expect_steady_height(&page, 20)
}

fn a_hundred_key_presses_never_change_the_height_of_the_document(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=-20")?;
    let growth = page.slider(lever::GROWTH)?;
    watch_heights(&page)?;
    growth.press_keys(&[Key::Right; 100])?;
    growth.wait_for_number(30.0)?;
    page.wait_until_quiet()?;
    expect_steady_height(&page, 100)
}

fn watch_heights(page: &Page<'_>) -> Outcome {
    page.script::<()>(
        "window.siteTestHeights = [document.documentElement.scrollHeight];
         document.addEventListener('input', () => requestAnimationFrame(() => setTimeout(() =>
           siteTestHeights.push(document.documentElement.scrollHeight))), true);",
        vec![],
    )
}

fn expect_steady_height(page: &Page<'_>, at_least: usize) -> Outcome {
    let heights: Vec<f64> = site_tests::waiting::wait_for(
        &format!("{at_least} slider events"),
        site_tests::waiting::CHANGE_WITHIN,
        || {
            let heights: Vec<f64> = page.script("return window.siteTestHeights", vec![])?;
            Ok(if heights.len() > at_least {
                site_tests::waiting::Sight::Yes(heights)
            } else {
                site_tests::waiting::Sight::NotYet(format!("{} events", heights.len()))
            })
        },
    )?;
    let first = heights.first().copied().unwrap_or_default();
    ensure!(
        heights.iter().all(|height| (height - first).abs() < 0.5),
        "the document was {first} high and became {heights:?}"
    );
    Ok(())
}
