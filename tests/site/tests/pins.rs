//! Scenarios that are put aside at the workbench: from the page, from a link, and dropped again.

use anyhow::ensure;
use site_tests::waiting::{CHANGE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

use crate::workbench::{open_panel, wait_for_words};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    a_link_with_pins_shows_them_and_drops_them,
    after_dropping_one_the_keyboard_is_on_the_next,
    three_are_as_many_as_there_is_room_for_and_the_page_says_so,
    somebody_elses_link_is_explained,
    what_is_no_link_is_not_pinned,
    a_link_that_sets_nothing_is_not_pinned,
    what_of_a_link_could_not_be_read_is_told,
];

fn a_link_with_pins_shows_them_and_drops_them(visitor: &Visitor) -> Outcome {
    let page = visitor.open("pin=Slow;law=fading;growth=5&pin=B;growth=20~30")?;
    wait_for("two lines", CHANGE_WITHIN, || {
        let lines: usize =
            page.script("return document.querySelectorAll('#page-live .line-pin').length", vec![])?;
        Ok(Sight::when(lines == 2, || format!("{lines} lines")))
    })?;
    open_panel(&page, "compare")?;
    page.button("Drop “Slow”")?.press(Key::Enter)?;
    page.wait_for_link("pin", Some("B;growth=20~30"))?;
    page.button("Take up “B”")?.press(Key::Enter)?;
    page.wait_for_link("growth", Some("20~30"))
}

/// Types into the field for somebody else's link, and leaves it.
fn pin_link(page: &Page<'_>, link: &str) -> Outcome {
    let field = page.visible("#page-live #bench-link")?;
    page.session().wait_on(field.send_keys(link))?;
    page.press(Key::Tab)
}

fn somebody_elses_link_is_explained(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.wait_until_workbench_is_live()?;
    open_panel(&page, "compare")?;
    pin_link(&page, "https://example.org/?v=1&growth=12&until=2028")?;
    page.wait_for_link("pin", Some("A;growth=12;until=2028"))?;
    wait_for_words(&page, "growth 12.0% in place of 10.0%, which makes +")?;
    wait_for_words(&page, "until 2028 in place of 2025, which makes +")
}

fn what_is_no_link_is_not_pinned(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.wait_until_workbench_is_live()?;
    open_panel(&page, "compare")?;
    pin_link(&page, "no link at all")?;
    wait_for_words(&page, "That is no link.")?;
    ensure!(page.link_value("pin")?.is_none(), "it was pinned");
    pin_link(&page, "https://example.org/?growth=99")?;
    page.wait_for_link("pin", Some("A;growth=40"))?;
    wait_for_words(&page, "Pinned; but parts of the link")
}

fn a_link_that_sets_nothing_is_not_pinned(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.wait_until_workbench_is_live()?;
    open_panel(&page, "compare")?;
    pin_link(&page, "https://example.org/news?id=7")?;
    wait_for_words(&page, "This link sets nothing in this figure")?;
    ensure!(page.link_value("pin")?.is_none(), "it was pinned");
    Ok(())
}

/// The accessible name or the words of what has the focus.
fn focused(page: &Page<'_>) -> anyhow::Result<String> {
    page.script(
        "const one = document.activeElement; return one.getAttribute('aria-label') ?? one.textContent",
        vec![],
    )
}

fn after_dropping_one_the_keyboard_is_on_the_next(visitor: &Visitor) -> Outcome {
    let page = visitor.open("pin=One;growth=5&pin=Two;growth=6&pin=Three;growth=7")?;
    page.wait_until_workbench_is_live()?;
    open_panel(&page, "compare")?;
    for (drop, next) in [("Two", "Drop “Three”"), ("Three", "Drop “One”"), ("One", "Pin")] {
        page.button(&format!("Drop “{drop}”"))?.press(Key::Enter)?;
        wait_for(next, CHANGE_WITHIN, || {
            let focused = focused(&page)?;
            Ok(Sight::when(focused == next, || focused))
        })?;
    }
    page.wait_for_link("pin", None)
}

fn three_are_as_many_as_there_is_room_for_and_the_page_says_so(visitor: &Visitor) -> Outcome {
    let page = visitor.open("pin=One;growth=5&pin=Two;growth=6")?;
    page.wait_until_workbench_is_live()?;
    page.button("Pin")?.press(Key::Enter)?;
    wait_for_words(&page, "Three scenarios are pinned, as many as the chart can hold")?;
    page.button("Pin")?.press(Key::Enter)?;
    open_panel(&page, "compare")?;
    page.button("Drop “Two”")?.press(Key::Enter)?;
    wait_for("two pins", CHANGE_WITHIN, || {
        let lines: usize =
            page.script("return document.querySelectorAll('#page-live .line-pin').length", vec![])?;
        Ok(Sight::when(lines == 2, || format!("{lines} lines")))
    })
}

fn what_of_a_link_could_not_be_read_is_told(visitor: &Visitor) -> Outcome {
    let page = visitor.open("pin=;;;&pin=Slow;growth=5~&futures=x")?;
    wait_for_words(&page, "could not be read as it is written")?;
    page.button("Pin")?.press(Key::Enter)?;
    page.wait_for_link("pin", Some("Slow"))?;
    page.wait_for_link("futures", None)
}
