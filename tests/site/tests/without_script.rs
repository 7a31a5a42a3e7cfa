//! The page in a browser whose script is switched off. WebKit's driver cannot
//! switch it off; there `static_page` reads what is sent.

use anyhow::ensure;
use site_tests::browsers::Browser;
use site_tests::contract::{Language, selector};
use site_tests::visitor::address;
use site_tests::{Behaviour, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    in &[Browser::Chromium, Browser::Firefox] => page_is_complete_without_script, the_builder_gives_a_code_without_script
];

fn page_is_complete_without_script(visitor: &Visitor) -> Outcome {
    visitor.switch_script_off()?;
    for language in Language::ALL {
        let page = visitor.go(&address(&visitor.environment.site, language, ""))?;
        expect_shown(&page, "h1")?;
        expect_shown(&page, selector::CHART)?;
        expect_shown(&page, selector::CONTROLS_NOTE)?;
        let text = shown_text(&page, "body")?;
        for number in language.history() {
            ensure!(text.contains(number), "{language:?} does not show {number}");
        }
        let summary = page.session().find(&format!("{} summary", selector::TABLE_PANEL))?;
        page.session().wait_on(summary.click())?;
        let rows = shown_text(&page, &format!("{} tbody", selector::TABLE_PANEL))?;
        ensure!(rows.contains("2014") && rows.contains("2025"), "the open table says: {rows}");
        for slider in page.session().find_all("input[type=range]")? {
            ensure!(!page.session().wait_on(slider.is_displayed())?, "a dead slider is shown");
        }
    }
    Ok(())
}

fn the_builder_gives_a_code_without_script(visitor: &Visitor) -> Outcome {
    visitor.switch_script_off()?;
    for folder in ["embed/", "zh/embed/"] {
        let page = visitor.go(&format!("{}{folder}", visitor.environment.site))?;
        let text = shown_text(&page, "main")?;
        ensure!(text.contains("<iframe src=") && text.contains("figure/growth/"), "{folder} shows: {text}");
        for control in page.session().find_all("select, textarea, button, main iframe")? {
            ensure!(!page.session().wait_on(control.is_displayed())?, "{folder} shows a dead control");
        }
    }
    Ok(())
}

fn expect_shown(page: &Page<'_>, css: &str) -> Outcome {
    let element = page.session().find(css)?;
    ensure!(page.session().wait_on(element.is_displayed())?, "{css} is not shown");
    Ok(())
}

fn shown_text(page: &Page<'_>, css: &str) -> anyhow::Result<String> {
    let element = page.session().find(css)?;
    page.session().wait_on(element.text())
}
