//! What is spoken: one sentence, once, after quiet.

use anyhow::ensure;
use site_tests::contract::{action, lever, selector};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    result_is_busy_while_values_change_and_calm_afterwards,
    nothing_is_busy_at_first,
    each_gesture_is_spoken_once,
];

fn nothing_is_busy_at_first(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=12.5")?;
    let busy = page.read()?.busy;
    ensure!(busy.as_deref() != Some("true"), "the result is busy before anything was changed");
    Ok(())
}

fn result_is_busy_while_values_change_and_calm_afterwards(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    watch(&page)?;
    page.slider(lever::GROWTH)?.press_keys(&[Key::Right; 5])?;
    page.slider(lever::GROWTH)?.wait_for_number(12.5)?;
    page.wait_until_quiet()?;
    expect_one_calm(&page)
}

/// Each time at which the sentence is free to be spoken once a gesture is over: by keys on a slider, by a button of the
/// workbench, by taking it back. Nothing else is ever spoken.
fn each_gesture_is_spoken_once(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.wait_until_workbench_is_live()?;
    watch(&page)?;
    let calms = || -> anyhow::Result<usize> {
        page.wait_until_quiet()?;
        let states: Vec<(f64, Option<String>)> = page.script("return window.siteTestBusy", vec![])?;
        let calm = |state: &&(f64, Option<String>)| state.1.as_deref() != Some("true");
        Ok(states.iter().filter(calm).count())
    };
    page.slider(lever::GROWTH)?.press_keys(&[Key::Right; 4])?;
    page.wait_for_link("growth", Some("12"))?;
    let first = calms()?;
    page.button("Set Growth")?.press(Key::Enter)?;
    page.wait_for_result(50.0)?;
    let second = calms()?;
    page.button(action::UNDO)?.press(Key::Enter)?;
    page.wait_for_link("growth", Some("12"))?;
    let third = calms()?;
    ensure!([first, second, third] == [1, 2, 3], "the sentence was spoken {first}, {second}, {third} times");
    let others: Vec<String> = page.script("return window.siteTestSpoken", vec![])?;
    ensure!(others.is_empty(), "these were spoken too: {others:?}");
    Ok(())
}

/// Notes when the sentence is busy, when the last key or pointer moved a slider, and what else would be spoken.
fn watch(page: &Page<'_>) -> Outcome {
    page.script(
        "const status = document.querySelector(`#page-live ${arguments[0]}`);
         window.siteTestSpoken = [];
         for (const region of document.querySelectorAll('#page-live :is([aria-live], [role=status], [role=alert])')) {
           if (region === status) continue;
           let spoken = region.textContent;
           new MutationObserver(() => {
             if (region.ariaBusy === 'true' || region.textContent === spoken) return;
             spoken = region.textContent;
             siteTestSpoken.push(spoken);
           }).observe(region, { subtree: true, childList: true, characterData: true, attributes: true });
         }
         window.siteTestBusy = [];
         new MutationObserver(() => siteTestBusy.push(
           [performance.now(), status.getAttribute('aria-busy')]))
           .observe(status, { attributes: true, attributeFilter: ['aria-busy'] });
         document.addEventListener('input', () => window.siteTestLastInput = performance.now(), true);",
        vec![serde_json::json!(selector::RESULT)],
    )
}

fn expect_one_calm(page: &Page<'_>) -> Outcome {
    let states: Vec<(f64, Option<String>)> = page.script("return window.siteTestBusy", vec![])?;
    let last_input: f64 = page.script("return window.siteTestLastInput", vec![])?;
    let busy = states.iter().filter(|(_, state)| state.as_deref() == Some("true")).count();
    ensure!(busy > 0, "aria-busy never became true: {states:?}");
    let Some((calm_at, calm)) = states.last() else { anyhow::bail!("aria-busy never changed") };
    ensure!(calm.as_deref() != Some("true"), "aria-busy ends as {calm:?}");
    let quiet = calm_at - last_input;
    ensure!(quiet > 580.0, "the sentence was free to be spoken after {quiet:.0} ms of quiet");
    ensure!(quiet < 3000.0, "the sentence was held back for {quiet:.0} ms");
    Ok(())
}
