//! axe-core, in every state that the page can be in.

use anyhow::Context;
use site_tests::axe;
use site_tests::browsers::Browser;
use site_tests::contract::{FIGURES, Language, choice, selector};
use site_tests::proxy::Spoiling;
use site_tests::visitor::address;
use site_tests::{Behaviour, Outcome, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    axe_finds_nothing_in_english,
    axe_finds_nothing_in_chinese,
    axe_finds_nothing_with_disabled_sliders,
    axe_finds_nothing_on_a_phone,
    axe_finds_nothing_without_live_controls,
    axe_finds_nothing_on_any_figures_page,
    axe_finds_nothing_in_an_open_popover,
    axe_finds_nothing_at_the_workbench,
];

/// WebKit's driver cannot say that the system prefers dark colours.
pub(crate) const IN_THE_DARK: &[Behaviour] = behaviours![
    in &[Browser::Chromium, Browser::Firefox] => axe_finds_nothing_in_the_dark
];

/// A mended link: the notice is shown, the sliders are changed.
const NOTICED: &str = "growth=999&until=2030&law=bogus";

fn axe_finds_nothing_in_english(visitor: &Visitor) -> Outcome {
    expect_clean(visitor, Language::English, "")?;
    expect_clean(visitor, Language::English, NOTICED)
}

fn axe_finds_nothing_in_chinese(visitor: &Visitor) -> Outcome {
    expect_clean(visitor, Language::Chinese, NOTICED)
}

fn axe_finds_nothing_with_disabled_sliders(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=15")?;
    page.radio(choice::STEADY)?.click()?;
    page.wait_for_link("law", Some("steady"))?;
    axe::finds_nothing(&page, visitor.environment)
}

fn axe_finds_nothing_on_a_phone(visitor: &Visitor) -> Outcome {
    let proxy = visitor.proxy(Spoiling::Nothing)?;
    let link = address(&proxy.site(), Language::English, NOTICED);
    let page = visitor.open_framed(&proxy, 390, &link)?;
    page.open_table()?;
    axe::finds_nothing(&page, visitor.environment)?;
    // As it is before anything is set.
    let page = visitor.open_framed(&proxy, 390, &address(&proxy.site(), Language::English, ""))?;
    axe::finds_nothing(&page, visitor.environment)
}

fn axe_finds_nothing_without_live_controls(visitor: &Visitor) -> Outcome {
    let proxy = visitor.proxy(Spoiling::WasmMissing)?;
    let page = visitor.go(&proxy.site())?;
    page.wait_until_failed()?;
    axe::finds_nothing(&page, visitor.environment)
}

fn axe_finds_nothing_on_any_figures_page(visitor: &Visitor) -> Outcome {
    for language in Language::ALL {
        for figure in FIGURES {
            let page = visitor.open_figure(language, figure, "")?;
            page.script::<()>(
                "for (const panel of document.querySelectorAll('details')) panel.open = true",
                vec![],
            )?;
            axe::finds_nothing(&page, visitor.environment)
                .with_context(|| format!("{figure}, {language:?}"))?;
        }
    }
    Ok(())
}

fn axe_finds_nothing_in_an_open_popover(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.script::<()>(
        "document.querySelector(arguments[0] + '[href^=\"#derived\"]').click()",
        vec![serde_json::json!(selector::NUMBER)],
    )?;
    page.visible(selector::POPOVER)?;
    axe::finds_nothing(&page, visitor.environment)
}

/// Everything at once: ranges, pins, the fan, other definitions, a target out of reach, what was said of it, every panel.
fn axe_finds_nothing_at_the_workbench(visitor: &Visitor) -> Outcome {
    const FULL: &str = "law=ceiling&growth=5~15&ceiling=25~30&target=290&pin=A;growth=15&pin=Slow;law=fading&pin=C;growth=5~15\
                        &futures=fan&count=main&later=alike";
    for language in Language::ALL {
        let page = visitor.open_in(language, FULL)?;
        page.wait_until_workbench_is_live()?;
        page.script::<()>(
            "for (const panel of document.querySelectorAll('#growth details')) panel.open = true;
             document.getElementById('bench-copy').click()",
            vec![],
        )?;
        axe::finds_nothing(&page, visitor.environment).with_context(|| format!("{language:?}"))?;
    }
    Ok(())
}

fn axe_finds_nothing_in_the_dark(visitor: &Visitor) -> Outcome {
    visitor.prefer_dark()?;
    let page = visitor.open("")?;
    let dark: bool = page.script("return matchMedia('(prefers-color-scheme: dark)').matches", vec![])?;
    anyhow::ensure!(dark, "the browser does not say that it prefers dark colours");
    expect_clean(visitor, Language::English, NOTICED)?;
    expect_clean(visitor, Language::Chinese, "law=steady")
}

fn expect_clean(visitor: &Visitor, language: Language, query: &str) -> Outcome {
    let page = visitor.open_in(language, query)?;
    if query == NOTICED {
        page.visible(selector::NOTICE)?;
    }
    page.open_table()?;
    axe::finds_nothing(&page, visitor.environment)
}
