//! Figures of the article or the report, scale of the chart, language.

use anyhow::ensure;
use site_tests::contract::{Language, action, choice, lever};
use site_tests::expected::{ARTICLE_BASE, Law, REPORT_BASE};
use site_tests::waiting::{CHANGE_WITHIN, LIVE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    article_switch_changes_the_base_everywhere,
    article_switch_works_by_link,
    logarithmic_scale_changes_the_picture_and_not_the_result,
    language_switch_keeps_the_scenario,
    language_switch_keeps_what_was_changed_on_the_page,
];

fn article_switch_changes_the_base_everywhere(visitor: &Visitor) -> Outcome {
    let law = Law::Rate { growth: 10.0 };
    let page = visitor.open("")?;
    let report = page.wait_for_result(law.jobs(REPORT_BASE, 2025))?;
    page.radio(choice::ARTICLE)?.click()?;
    let article = page.wait_for_last_row(2025, law.jobs(ARTICLE_BASE, 2025))?;
    ensure!(article.sentence != report.sentence, "the sentence still says: {}", report.sentence);
    ensure!(article.line != report.line, "the chart's line did not move");
    page.wait_for_link("figures", Some("article"))?;
    page.radio(choice::REPORT)?.click()?;
    page.wait_for_result(law.jobs(REPORT_BASE, 2025))?;
    page.wait_for_link("figures", None)
}

fn article_switch_works_by_link(visitor: &Visitor) -> Outcome {
    let page = visitor.open("figures=article&law=steady&until=2020")?;
    page.wait_for_result(Law::Steady { add: 2.0 }.jobs(ARTICLE_BASE, 2020))?;
    ensure!(page.radio(choice::ARTICLE)?.is_checked()?, "the switch does not show the article");
    Ok(())
}

fn logarithmic_scale_changes_the_picture_and_not_the_result(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=15")?;
    let linear = page.read()?;
    page.radio(choice::LOGARITHMIC)?.click()?;
    page.wait_for_link("scale", Some("log"))?;
    let logarithmic = page.read()?;
    ensure!(logarithmic.line != linear.line, "the chart's line did not move");
    ensure!(
        (&logarithmic.result, &logarithmic.table) == (&linear.result, &linear.table),
        "another scale gave other numbers: {} and {}",
        linear.result,
        logarithmic.result
    );
    page.radio(choice::LINEAR)?.click()?;
    page.wait_for_link("scale", None)?;
    ensure!(page.read()?.line == linear.line, "the linear line is not the same again");
    Ok(())
}

fn language_switch_keeps_the_scenario(visitor: &Visitor) -> Outcome {
    let page = visitor.open("law=fading&growth=12.5&fade=20&until=2030&x=1")?;
    let english = page.wait_until_quiet()?;
    page.script::<()>(
        "document.querySelector('#page-live #growth').scrollIntoView({ behavior: 'instant' })",
        vec![],
    )?;
    wait_for("the figure in the list", CHANGE_WITHIN, || {
        let here: usize =
            page.script("return document.querySelectorAll('#contents [aria-current]').length", vec![])?;
        Ok(Sight::when(here == 1, || "none".into()))
    })?;
    // Where it is: to bring the bar to the middle of the window would leave the figure.
    let link = page.visible("#page-live #language")?;
    page.session().wait_on(link.click())?;
    let chinese = expect_language(&page, Language::Chinese)?;
    let top: f64 = page
        .script("return document.querySelector('#page-live #growth').getBoundingClientRect().top", vec![])?;
    ensure!(top.abs() < 300.0, "the reader is {top} pixels from where he was");
    ensure!(chinese.result == english.result, "Chinese shows {}", chinese.result);
    ensure!(chinese.sentence != english.sentence, "the sentence is still English");
    for (key, value) in [("growth", "12.5"), ("fade", "20"), ("law", "fading"), ("x", "1")] {
        page.wait_for_link(key, Some(value))?;
    }
    page.link(action::TO_ENGLISH)?.click()?;
    let back = expect_language(&page, Language::English)?;
    ensure!(
        (&back.result, &back.sentence) == (&english.result, &english.sentence),
        "back in English it says: {}",
        back.sentence
    );
    Ok(())
}

fn language_switch_keeps_what_was_changed_on_the_page(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.slider(lever::GROWTH)?.press(Key::PageUp)?;
    // At once, before the throttled link can have been written.
    page.link(action::TO_CHINESE)?.click()?;
    expect_language(&page, Language::Chinese)?;
    page.wait_for_result(Law::Rate { growth: 15.0 }.jobs(REPORT_BASE, 2025))?;
    page.wait_for_link("growth", Some("15"))
}

fn expect_language(page: &Page<'_>, language: Language) -> anyhow::Result<site_tests::reading::Reading> {
    wait_for(&format!("the page in {language:?}"), LIVE_WITHIN, || {
        let tag: String = page.script("return document.documentElement.lang", vec![])?;
        Ok(Sight::when(tag == language.tag(), || format!("lang={tag}")))
    })?;
    page.wait_until_live()?;
    page.read()
}
