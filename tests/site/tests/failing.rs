//! When the live page cannot be had, the static one stays, whole and honest.

use anyhow::ensure;
use site_tests::contract::{Language, selector};
use site_tests::proxy::Spoiling;
use site_tests::visitor::address;
use site_tests::{Behaviour, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    page_stands_without_its_wasm,
    page_stands_with_half_of_its_wasm,
    page_stands_with_a_web_page_in_place_of_its_wasm,
    page_stands_where_a_policy_forbids_wasm,
    page_stands_without_its_script,
    wasm_of_the_wrong_type_still_gives_live_controls,
    wasm_is_valid,
    page_comes_back_when_the_app_fails,
    a_page_without_its_wasm_shows_one_printing,
];

fn page_stands_without_its_wasm(visitor: &Visitor) -> Outcome {
    expect_whole_page(visitor, Spoiling::WasmMissing)
}

fn page_stands_with_half_of_its_wasm(visitor: &Visitor) -> Outcome {
    expect_whole_page(visitor, Spoiling::WasmTruncated)
}

fn page_stands_with_a_web_page_in_place_of_its_wasm(visitor: &Visitor) -> Outcome {
    expect_whole_page(visitor, Spoiling::WasmIsHtml)
}

fn page_stands_where_a_policy_forbids_wasm(visitor: &Visitor) -> Outcome {
    expect_whole_page(visitor, Spoiling::WasmForbidden)
}

fn page_stands_without_its_script(visitor: &Visitor) -> Outcome {
    expect_whole_page(visitor, Spoiling::ScriptMissing)
}

fn wasm_of_the_wrong_type_still_gives_live_controls(visitor: &Visitor) -> Outcome {
    let proxy = visitor.proxy(Spoiling::WasmCalledText)?;
    let page = visitor.open_at(&proxy.site())?;
    page.wait_for_result(43.5538).map(drop)
}

fn wasm_is_valid(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let modules: Vec<(String, bool)> = page.session().script_until_called_back(
        "const done = arguments[arguments.length - 1];
         const names = performance.getEntriesByType('resource').map(one => one.name)
           .filter(name => name.split('?')[0].endsWith('.wasm'));
         Promise.all([...new Set(names)].map(name => fetch(name)
           .then(answer => answer.arrayBuffer())
           .then(bytes => [name, bytes.byteLength > 1000 && WebAssembly.validate(bytes)])))
           .then(done, error => done([[String(error), false]]));",
        vec![],
    )?;
    ensure!(modules.len() == 1, "the page fetched {} wasm modules", modules.len());
    for (name, valid) in modules {
        ensure!(valid, "{name} is not valid WebAssembly here");
    }
    Ok(())
}

/// The app runs into a wall: the browser makes no more elements, which it asks for when the table grows.
/// The link brings the workbench, which is on its way when the page fails: it must leave the static page alone.
fn page_comes_back_when_the_app_fails(visitor: &Visitor) -> Outcome {
    for language in Language::ALL {
        let page = visitor.open_in(language, "growth=15")?;
        page.script::<()>(
            // The other scale has more lines than can be made; after that everything works again.
            "document.querySelector('#page-live #jobs-table').open = true;
             document.createElementNS = () => {
               delete document.createElementNS;
               throw new Error('no more elements');
             };
             document.querySelector('#page-live .play-scale input:not(:checked)').click();",
            vec![],
        )?;
        page.wait_until_failed()?;
        expect_content(&page, language)?;
        let (live, open): (bool, bool) = page.script(
            "return [document.querySelector('#page-live') !== null, document.querySelector('#jobs-table').open]",
            vec![],
        )?;
        ensure!(!live, "{language:?}: the failed page is still there");
        ensure!(open, "{language:?}: the table that was open is closed");
    }
    Ok(())
}

/// Charts and tables of the static page are the report's; so is its prose, whatever the link asked for.
fn a_page_without_its_wasm_shows_one_printing(visitor: &Visitor) -> Outcome {
    let proxy = visitor.proxy(Spoiling::WasmMissing)?;
    let page = visitor.go(&address(&proxy.site(), Language::English, "figures=article"))?;
    page.wait_until_failed()?;
    let seen: [u32; 2] = page.script(
        // Browsers differ in what they say of the boxes of a part of a picture that is not displayed.
        "const shown = part => !part || (getComputedStyle(part).display !== 'none' && shown(part.parentElement));
         return ['.as-article', '.as-report'].map(one => [...document.querySelectorAll(one)].filter(shown).length)",
        vec![],
    )?;
    ensure!(seen[0] == 0 && seen[1] > 0, "of the article's and the report's parts are seen: {seen:?}");
    Ok(())
}

fn expect_whole_page(visitor: &Visitor, spoiling: Spoiling) -> Outcome {
    for language in Language::ALL {
        let proxy = visitor.proxy(spoiling)?;
        let page = visitor.go(&address(&proxy.site(), language, "growth=15"))?;
        page.wait_until_failed()?;
        expect_content(&page, language)?;
        let errors = page.script_errors()?;
        ensure!(errors.is_empty(), "{language:?}: the page leaves script errors: {errors:?}");
    }
    Ok(())
}

fn expect_content(page: &Page<'_>, language: Language) -> Outcome {
    page.visible("h1")?;
    page.visible(selector::CHART)?;
    let text = page.text()?;
    for number in language.history() {
        ensure!(text.contains(number), "{language:?} no longer shows {number}");
    }
    let note = page.visible(selector::CONTROLS_NOTE)?;
    let said = page.session().wait_on(note.text())?;
    ensure!(said.chars().count() > 10, "about the controls it says only \"{said}\"");
    page.open_table()?;
    let sliders: u32 = page.script(
        "return [...document.querySelectorAll('input[type=range]')]
           .filter(one => one.getClientRects().length > 0).length",
        vec![],
    )?;
    ensure!(sliders == 0, "{sliders} sliders are shown that cannot work");
    Ok(())
}
