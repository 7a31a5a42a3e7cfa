//! Leaving the page and coming back finds the scenario as it was.

use anyhow::ensure;
use site_tests::contract::{action, choice, lever};
use site_tests::expected::{Law, REPORT_BASE};
use site_tests::waiting::{LIVE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    reload_finds_the_scenario,
    back_from_another_page_finds_the_scenario,
    last_of_quick_changes_is_found_again,
    back_and_forward_between_anchors_keep_the_scenario,
];

fn reload_finds_the_scenario(visitor: &Visitor) -> Outcome {
    let page = changed_page(visitor)?;
    page.session().reload()?;
    expect_changed(&page)
}

fn back_from_another_page_finds_the_scenario(visitor: &Visitor) -> Outcome {
    let page = changed_page(visitor)?;
    for elsewhere in ["about:blank".to_owned(), format!("{}zh/", visitor.environment.site)] {
        page.session().go(&elsewhere)?;
        page.session().back()?;
        expect_changed(&page)?;
    }
    // And the page is alive, not only its picture.
    page.slider(lever::GROWTH)?.press(Key::Right)?;
    page.slider(lever::GROWTH)?.wait_for_number(13.0)?;
    page.wait_for_link("growth", Some("13"))
}

fn last_of_quick_changes_is_found_again(visitor: &Visitor) -> Outcome {
    let page = visitor.open("law=steady")?;
    // The second change falls into the pause after the first, and is written late.
    page.slider(lever::ADDITIONS)?.press_keys(&[Key::PageUp, Key::Right])?;
    page.wait_for_link("add", Some("3.1"))?;
    page.link(action::TO_CHINESE)?.click()?;
    wait_for("the Chinese page", LIVE_WITHIN, || {
        let path: String = page.script("return location.pathname", vec![])?;
        Ok(Sight::when(path.ends_with("/zh/"), || path))
    })?;
    page.session().back()?;
    page.wait_until_live()?;
    page.wait_for_result(Law::Steady { add: 3.1 }.jobs(REPORT_BASE, 2025))?;
    page.slider(lever::ADDITIONS)?.wait_for_number(3.1)
}

fn back_and_forward_between_anchors_keep_the_scenario(visitor: &Visitor) -> Outcome {
    let page = changed_page(visitor)?;
    page.script::<()>("location.hash = 'growth'", vec![])?;
    expect_changed(&page)?;
    page.session().back()?;
    expect_changed(&page)?;
    page.session().forward()?;
    expect_changed(&page)?;
    let hash: String = page.script("return location.hash", vec![])?;
    ensure!(hash == "#growth", "forward leads to {hash}");
    Ok(())
}

fn changed_page<'a>(visitor: &'a Visitor<'_>) -> anyhow::Result<Page<'a>> {
    let page = visitor.open("law=fading")?;
    page.field(lever::GROWTH)?.replace_with("12.5")?.press(Key::Enter)?;
    page.wait_for_link("growth", Some("12.5"))?;
    expect_changed(&page)?;
    Ok(page)
}

fn expect_changed(page: &Page<'_>) -> Outcome {
    page.wait_until_live()?;
    page.wait_for_result(Law::Fading { growth: 12.5, fade: 15.0 }.jobs(REPORT_BASE, 2025))?;
    page.slider(lever::GROWTH)?.wait_for_number(12.5)?;
    page.field(lever::GROWTH)?.wait_for_number(12.5)?;
    ensure!(page.radio(choice::FADING)?.is_checked()?, "the law is not kept");
    page.wait_for_link("growth", Some("12.5"))?;
    page.wait_for_link("law", Some("fading"))
}
