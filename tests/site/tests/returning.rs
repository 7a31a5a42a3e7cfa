//! Leaving the page and coming back finds the scenario as it was.

use anyhow::ensure;
use site_tests::contract::{choice, lever};
use site_tests::expected::{Law, REPORT_BASE};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    reload_finds_the_scenario,
    back_from_another_page_finds_the_scenario,
    leaving_at_once_after_a_change_loses_nothing,
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

fn leaving_at_once_after_a_change_loses_nothing(visitor: &Visitor) -> Outcome {
    let page = visitor.open("law=steady")?;
    page.slider(lever::ADDITIONS)?.press(Key::PageUp)?;
    // As soon as the change is seen.
    page.wait_for_result(Law::Steady { add: 3.0 }.jobs(REPORT_BASE, 2025))?;
    page.session().go("about:blank")?;
    page.session().back()?;
    page.wait_until_live()?;
    page.wait_for_result(Law::Steady { add: 3.0 }.jobs(REPORT_BASE, 2025))?;
    page.slider(lever::ADDITIONS)?.wait_for_number(3.0)
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
