//! Putting things back, one or all, without losing one's place.

use anyhow::ensure;
use site_tests::contract::{action, choice, lever};
use site_tests::waiting::{CHANGE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    reset_of_a_slider_appears_once_it_is_changed,
    reset_of_a_slider_puts_only_that_one_back,
    reset_of_all_puts_everything_back,
    focus_is_not_lost_after_a_reset,
];

/// Everything that a scenario can say.
const FULL: &str = "law=ceiling&growth=15&ceiling=80&until=2030&figures=article&scale=log";

fn reset_of_a_slider_appears_once_it_is_changed(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    ensure!(page.reset_button(lever::GROWTH).is_err(), "a reset button is there before anything was changed");
    page.slider(lever::GROWTH)?.press(Key::Right)?;
    wait_for("the slider's reset button", CHANGE_WITHIN, || {
        page.reset_button(lever::GROWTH).map(|_| Sight::Yes(()))
    })
}

fn reset_of_a_slider_puts_only_that_one_back(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=15&until=2030")?;
    page.reset_button(lever::GROWTH)?.click()?;
    page.slider(lever::GROWTH)?.wait_for_number(10.0)?;
    page.slider(lever::UNTIL)?.wait_for_number(2030.0)?;
    page.wait_for_link("growth", None)?;
    page.wait_for_link("until", Some("2030"))
}

fn reset_of_all_puts_everything_back(visitor: &Visitor) -> Outcome {
    let page = visitor.open(FULL)?;
    page.button(action::RESET_ALL)?.click()?;
    page.wait_for_result(43.5538)?;
    for key in ["law", "growth", "ceiling", "until", "figures"] {
        page.wait_for_link(key, None)?;
    }
    ensure!(page.radio(choice::RATE)?.is_checked()?, "the law is not put back");
    ensure!(page.radio(choice::REPORT)?.is_checked()?, "the figures are not put back");
    page.slider(lever::GROWTH)?.wait_for_number(10.0)?;
    page.field(lever::GROWTH)?.wait_for_number(10.0)?;
    page.slider(lever::CEILING)?.wait_for_number(60.0)?;
    page.slider(lever::UNTIL)?.wait_for_number(2025.0)
}

fn focus_is_not_lost_after_a_reset(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=15")?;
    page.reset_button(lever::GROWTH)?.press(Key::Enter)?;
    page.wait_for_result(43.5538)?;
    expect_focus_in_the_figure(&page, "the slider's reset")?;
    page.slider(lever::GROWTH)?.press(Key::PageUp)?;
    page.button(action::RESET_ALL)?.press(Key::Enter)?;
    page.wait_for_result(43.5538)?;
    page.wait_until_quiet()?;
    expect_focus_in_the_figure(&page, action::RESET_ALL)
}

fn expect_focus_in_the_figure(page: &Page<'_>, after: &str) -> Outcome {
    let focused: Option<String> = page.script(
        "const one = document.activeElement;
         const kept = one !== null && one.closest('#page-live') !== null
           && one.checkVisibility({ visibilityProperty: true });
         return kept ? null : (one?.outerHTML.slice(0, 120) ?? 'nothing');",
        vec![],
    )?;
    ensure!(focused.is_none(), "after {after} the focus is on {focused:?}");
    Ok(())
}
