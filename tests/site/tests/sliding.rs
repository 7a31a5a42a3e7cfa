//! Dragging: the page stays where it is under the finger.

use anyhow::ensure;
use site_tests::contract::lever;
use site_tests::waiting::{CHANGE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    drag_never_changes_the_height_of_the_document,
    a_hundred_key_presses_never_change_the_height_of_the_document,
    what_is_out_of_sight_follows_while_a_hand_holds_a_slider,
    an_open_table_follows_every_step,
    a_slow_machine_shows_the_number_together_with_the_chart,
    the_mini_programs_follow_every_step_while_they_are_read,
];

fn drag_never_changes_the_height_of_the_document(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let growth = page.slider(lever::GROWTH)?;
    watch_heights(&page)?;
    growth.drag(150.0, 60)?;
    expect_steady_height(&page, 10)?;
    ensure!(growth.number()? > 10.0, "the drag did not move the slider");
    growth.drag(-150.0, 60)?;
    expect_steady_height(&page, 20)
}

fn a_hundred_key_presses_never_change_the_height_of_the_document(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=-20")?;
    let growth = page.slider(lever::GROWTH)?;
    watch_heights(&page)?;
    growth.press_keys(&[Key::Right; 100])?;
    growth.wait_for_number(30.0)?;
    page.wait_until_quiet()?;
    expect_steady_height(&page, 100)
}

/// Moves `Growth` as a hand does that does not let go.
const HOLD: &str = "const slider = document.getElementById('lever-growth');
    slider.value = arguments[0];
    slider.dispatchEvent(new InputEvent('input', { bubbles: true }));";

/// After so many milliseconds Yew leaves what waits to another turn, and pictures come between turns. A clock that leaps at each
/// look makes every machine slow.
fn a_slow_machine_shows_the_number_together_with_the_chart(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.slider(lever::GROWTH)?;
    let (sentence, number, looks): (String, String, f64) = page.session().script_until_called_back(
        &format!(
            "const done = arguments[arguments.length - 1];
             const move = (...arguments) => {{ {HOLD} }};
             const now = window.Date.now;
             let late = 0;
             window.Date.now = () => now() + (late += 100);
             move('15');
             (async () => {{
               // Everything of this turn, and nothing of the next.
               for (let wait = 0; wait < 200; wait += 1) await null;
               window.Date.now = now;
               const live = (id) => document.querySelector(`#page-live #${{id}}`);
               done([live('growth-answer-words').textContent, live('lever-growth-number').value, late]);
             }})();"
        ),
        vec![],
    )?;
    ensure!(looks > 0.0, "nobody looked at the clock: the page waits by another now");
    ensure!(sentence.contains("59.5 million"), "the sentence says {sentence}");
    ensure!(number == "15.0", "the field has {number}");
    Ok(())
}

/// The last count of the growth figure's table, and all jobs of the last year in that of the mini-programs.
fn last_rows(page: &Page<'_>) -> anyhow::Result<(String, String)> {
    page.script(
        "const last = (table, cell) =>
           document.querySelector(`#page-live #${table}-table tbody tr:last-child td:nth-of-type(${cell})`).textContent;
         return [last('growth', 1), last('mini-programs', 2)]",
        vec![],
    )
}

fn what_is_out_of_sight_follows_while_a_hand_holds_a_slider(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.wait_until_workbench_is_live()?;
    page.script::<()>(HOLD, vec!["15".into()])?;
    // Once it holds still, nothing on the page says anything else.
    wait_for("the tables", CHANGE_WITHIN, || {
        let rows = last_rows(&page)?;
        Ok(Sight::when(rows == ("59.45".to_owned(), "59.45".to_owned()), || format!("{rows:?}")))
    })?;
    // A panel of the workbench is right as soon as it is opened.
    page.script::<()>("document.querySelector('#growth-definitions').open = true", vec![])?;
    wait_for("the panel", CHANGE_WITHIN, || {
        let words: String = page
            .script("return document.querySelector('#page-live #growth-definitions').textContent", vec![])?;
        Ok(Sight::when(words.contains("59.5"), || words))
    })?;
    Ok(())
}

/// The texts that an element has, in turn, while a hand moves the slider between 12 and 15 for 30 pictures without a rest.
fn while_a_hand_moves(page: &Page<'_>, selector: &str) -> anyhow::Result<Vec<String>> {
    page.session().script_until_called_back(
        &format!(
            "const done = arguments[arguments.length - 1];
             const move = (...arguments) => {{ {HOLD} }};
             const texts = [];
             const step = (picture) => {{
               const text = document.querySelector('#page-live {selector}').textContent;
               if (!texts.includes(text)) texts.push(text);
               if (picture === 30) return done(texts);
               move(picture % 2 ? '15' : '12');
               requestAnimationFrame(() => step(picture + 1));
             }};
             step(0);"
        ),
        vec![],
    )
}

/// Whether both ends of the hand's way were seen.
fn says_both(texts: &[String]) -> bool {
    ["49.41", "59.45"].iter().all(|end| texts.iter().any(|text| text == end))
}

const LAST_COUNT: &str = "#growth-table tbody tr:last-child td";

fn an_open_table_follows_every_step(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let folded = while_a_hand_moves(&page, LAST_COUNT)?;
    ensure!(folded == ["43.55"], "the folded table does not wait: {folded:?}");
    page.open_table()?;
    let open = while_a_hand_moves(&page, LAST_COUNT)?;
    ensure!(says_both(&open), "the open table says {open:?}");
    Ok(())
}

fn the_mini_programs_follow_every_step_while_they_are_read(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let cell = "#mini-programs-table tbody tr:last-child td:nth-of-type(2)";
    let away = while_a_hand_moves(&page, cell)?;
    ensure!(away == ["43.55"], "the figure does not wait: {away:?}");
    page.script::<()>(
        "document.querySelector('#page-live #mini-programs').scrollIntoView({ behavior: 'instant' })",
        vec![],
    )?;
    wait_for("the figure in the list", CHANGE_WITHIN, || {
        let current: Option<String> = page.script(
            "return document.querySelector('#page-live #contents [aria-current]')?.getAttribute('href') ?? null",
            vec![],
        )?;
        Ok(Sight::when(current.as_deref() == Some("#mini-programs"), || format!("{current:?}")))
    })?;
    let read = while_a_hand_moves(&page, cell)?;
    ensure!(says_both(&read), "the figure says {read:?}");
    Ok(())
}

fn watch_heights(page: &Page<'_>) -> Outcome {
    page.script::<()>(
        "window.siteTestHeights = [document.documentElement.scrollHeight];
         document.addEventListener('input', () => requestAnimationFrame(() => setTimeout(() =>
           siteTestHeights.push(document.documentElement.scrollHeight))), true);",
        vec![],
    )
}

fn expect_steady_height(page: &Page<'_>, at_least: usize) -> Outcome {
    let heights: Vec<f64> = wait_for(&format!("{at_least} slider events"), CHANGE_WITHIN, || {
        let heights: Vec<f64> = page.script("return window.siteTestHeights", vec![])?;
        Ok(if heights.len() > at_least {
            Sight::Yes(heights)
        } else {
            Sight::NotYet(format!("{} events", heights.len()))
        })
    })?;
    let first = heights.first().copied().unwrap_or_default();
    ensure!(
        heights.iter().all(|height| (height - first).abs() < 0.5),
        "the document was {first} high and became {heights:?}"
    );
    Ok(())
}
