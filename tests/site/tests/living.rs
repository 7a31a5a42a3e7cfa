//! The figure on a living: each of its sliders moves the sentence and the link, and the hours and the wage the bars and the
//! table.

use anyhow::ensure;
use site_tests::waiting::{CHANGE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] =
    behaviours![keys_on_the_sliders_of_a_living_move_sentence_bars_table_and_link,];

/// What one look at the figure shows: result, sentence, the bar of wages and the table's row of all jobs together.
type Seen = [String; 4];

fn look(page: &Page<'_>) -> anyhow::Result<Seen> {
    page.script(
        "const figure = document.querySelector('#page-live #living');
         const answer = figure.querySelector('[role=status]');
         return [answer.dataset.result, answer.textContent.trim(),
           figure.querySelector('.bar-wages').getAttribute('width'),
           figure.querySelector('tbody tr:nth-child(3)').textContent];",
        vec![],
    )
}

fn wait_for_change(page: &Page<'_>, from: &Seen) -> anyhow::Result<Seen> {
    wait_for("another sentence", CHANGE_WITHIN, || {
        let seen = look(page)?;
        Ok(if seen[1] == from[1] { Sight::NotYet(seen[1].clone()) } else { Sight::Yes(seen) })
    })
}

fn keys_on_the_sliders_of_a_living_move_sentence_bars_table_and_link(visitor: &Visitor) -> Outcome {
    for (name, key, link, value, result) in [
        // (5.3 × 0.95 + 17.05 × 0.20) × 49.575, and so on.
        ("Main-job hours", Key::Left, "main_hours", "95", "418.6609"),
        ("Side-job hours", Key::Right, "side_hours", "25", "474.0609"),
        ("Wage", Key::Home, "wage", "10000", "87.1000"),
        ("New-job share", Key::End, "new_share", "100", "431.7983"),
    ] {
        let page = visitor.open("")?;
        let before = look(&page)?;
        ensure!(before[0] == "431.7983", "the bill is {} at the start", before[0]);
        page.slider(name)?.press(key)?;
        let after = wait_for_change(&page, &before)?;
        ensure!(after[0] == result, "{name} gives {} and not {result}", after[0]);
        // The share of new jobs has nothing to do with the bill.
        let moves = link != "new_share";
        for part in [2, 3] {
            ensure!((before[part] != after[part]) == moves, "{name}: {} and {}", before[part], after[part]);
        }
        page.wait_for_link(link, Some(value))?;
    }
    Ok(())
}
