//! The figure on what is spent: it stands still, and follows the choice of printing.

use anyhow::ensure;
use serde_json::json;
use site_tests::contract::{Language, choice};
use site_tests::waiting::{CHANGE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    amounts_follow_the_choice_of_printing,
    the_slip_and_every_chart_are_there_once_the_page_is_live,
];

/// What a part of the live page shows.
fn shown(page: &Page<'_>, part: &str) -> anyhow::Result<String> {
    page.script("return document.querySelector(`#page-live ${arguments[0]}`).innerText", vec![json!(part)])
}

fn wait_until_shown(page: &Page<'_>, part: &str, words: &str) -> Outcome {
    wait_for(words, CHANGE_WITHIN, || {
        let text = shown(page, part)?;
        Ok(Sight::when(text.contains(words), || text))
    })
}

fn amounts_follow_the_choice_of_printing(visitor: &Visitor) -> Outcome {
    let page = visitor.open_figure(Language::English, "money", "")?;
    wait_until_shown(&page, "#money-prose", "RMB 29,530")?;
    wait_until_shown(&page, "#money-bars", "RMB 240.2 billion")?;
    page.radio(choice::ARTICLE)?.click()?;
    wait_until_shown(&page, "#money-prose", "RMB 11,091")?;
    wait_until_shown(&page, "#money-prose", "−98.8%")?;
    wait_until_shown(&page, "#money-bars", "RMB 240 billion")?;
    ensure!(!shown(&page, "#money-prose")?.contains("29,530"), "both printings show at once");
    page.radio(choice::REPORT)?.click()?;
    wait_until_shown(&page, "#money-prose", "RMB 29,530")
}

fn the_slip_and_every_chart_are_there_once_the_page_is_live(visitor: &Visitor) -> Outcome {
    for language in Language::ALL {
        let page = visitor.open_figure(language, "money", "")?;
        ensure!(shown(&page, "#money-slip")?.contains("100,000,000"), "the slip is not there");
        let charts: Vec<f64> = page.script(
            "return [...document.querySelectorAll('#page-live #money svg[role=img]')]
               .map(chart => chart.getBoundingClientRect().height)",
            vec![],
        )?;
        ensure!(charts.len() == 3 && charts.iter().all(|height| *height > 40.0), "charts: {charts:?}");
    }
    Ok(())
}
