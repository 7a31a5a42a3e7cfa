//! The figure on mini-programs: its sliders move sentence, chart, table and link, and it says where two scenarios cannot
//! both hold.

use anyhow::ensure;
use site_tests::waiting::{CHANGE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    keys_on_the_sliders_of_mini_programs_move_sentence_chart_table_and_link,
    mini_programs_beyond_all_jobs_are_said_not_to_hold,
];

/// What one look at the figure shows: result, sentence, line and the table's last row.
type Sight4 = [String; 4];

fn look(page: &Page<'_>) -> anyhow::Result<Sight4> {
    page.script(
        "const figure = document.querySelector('#page-live #mini-programs');
         const answer = figure.querySelector('[role=status]');
         return [answer.dataset.result, answer.textContent.trim(),
           figure.querySelector('path.line-scenario').getAttribute('d'),
           figure.querySelector('tbody tr:last-child').textContent];",
        vec![],
    )
}

fn wait_for_result(page: &Page<'_>, wanted: &str) -> anyhow::Result<Sight4> {
    wait_for(&format!("mini-program jobs {wanted}"), CHANGE_WITHIN, || {
        let seen = look(page)?;
        Ok(if seen[0] == wanted { Sight::Yes(seen) } else { Sight::NotYet(seen[0].clone()) })
    })
}

fn keys_on_the_sliders_of_mini_programs_move_sentence_chart_table_and_link(visitor: &Visitor) -> Outcome {
    let page = visitor.open("until=2019")?;
    let before = wait_for_result(&page, "3.1850")?;
    page.slider("Mini-program growth")?.press(Key::Right)?;
    // 1.82 × 1.80.
    let after = wait_for_result(&page, "3.2760")?;
    for (one, other) in before.iter().zip(&after).take(3) {
        ensure!(one != other, "{one} did not move");
    }
    page.wait_for_link("mini_growth", Some("80"))?;
    let page = visitor.open("until=2020")?;
    // 1.82 × 1.75 × 1.375, and with no fading 1.82 × 1.75².
    let before = wait_for_result(&page, "4.3794")?;
    page.slider("Mini-program fade")?.press(Key::Home)?;
    let after = wait_for_result(&page, "5.5738")?;
    ensure!(before[2] != after[2], "the line did not move");
    page.wait_for_link("mini_fade", Some("0"))
}

fn mini_programs_beyond_all_jobs_are_said_not_to_hold(visitor: &Visitor) -> Outcome {
    let page = visitor.open("mini_growth=200&mini_fade=0&until=2035&growth=-20")?;
    let [_, said, ..] = look(&page)?;
    ensure!(said.contains("cannot both hold"), "{said}");
    let height = |page: &Page<'_>| -> anyhow::Result<f64> {
        page.script("return document.documentElement.scrollHeight", vec![])
    };
    let doubtful = height(&page)?;
    page.slider("Mini-program growth")?.press(Key::Home)?;
    // 1.82 × 0.8 in each of seventeen years.
    let [_, said, ..] = wait_for_result(&page, "0.0410")?;
    ensure!(!said.contains("cannot both hold"), "{said}");
    let settled = height(&page)?;
    ensure!((doubtful - settled).abs() < 0.5, "the page was {doubtful} high and became {settled}");
    Ok(())
}
