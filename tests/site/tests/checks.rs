//! The ledger: it stands still, follows the choice of printing, and opens its sums.

use anyhow::ensure;
use serde_json::json;
use site_tests::contract::{Language, choice};
use site_tests::waiting::{CHANGE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] =
    behaviours![score_and_verdict_follow_the_choice_of_printing, every_sum_opens_and_stays_in_its_row];

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

fn score_and_verdict_follow_the_choice_of_printing(visitor: &Visitor) -> Outcome {
    let page = visitor.open_figure(Language::English, "checks", "")?;
    wait_until_shown(&page, "#checks-answer-words", "fifteen follow")?;
    wait_until_shown(&page, "#checks-22", "Follows")?;
    page.radio(choice::ARTICLE)?.click()?;
    wait_until_shown(&page, "#checks-answer-words", "fourteen follow")?;
    wait_until_shown(&page, "#checks-22", "Does not follow")?;
    let row = shown(&page, "#checks-22")?;
    ensure!(
        !row.contains("Follows") && row.contains('≠') && !row.contains('='),
        "both printings show at once: {row}"
    );
    page.radio(choice::REPORT)?.click()?;
    wait_until_shown(&page, "#checks-22", "Follows")
}

fn every_sum_opens_and_stays_in_its_row(visitor: &Visitor) -> Outcome {
    for language in Language::ALL {
        let page = visitor.open_figure(language, "checks", "")?;
        let sums: Vec<bool> = page.script(
            "return [...document.querySelectorAll('#page-live .checks-list details')].map(sum => {
               sum.querySelector('summary').click();
               const row = sum.closest('li').getBoundingClientRect();
               return sum.open && [...sum.querySelectorAll('p')].every(line => {
                 const box = line.getBoundingClientRect();
                 return box.height > 0 && box.left >= row.left && box.right <= row.right && box.bottom <= row.bottom;
               });
             })",
            vec![],
        )?;
        ensure!(sums.len() == 33 && sums.iter().all(|fits| *fits), "sums: {sums:?}");
    }
    Ok(())
}
