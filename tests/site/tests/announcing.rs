//! What is spoken: one sentence, once, after quiet.

use anyhow::ensure;
use site_tests::contract::{lever, selector};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] =
    behaviours![result_is_busy_while_values_change_and_calm_afterwards, nothing_is_busy_at_first];

fn nothing_is_busy_at_first(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=12.5")?;
    let busy = page.read()?.busy;
    ensure!(busy.as_deref() != Some("true"), "the result is busy before anything was changed");
    Ok(())
}

fn result_is_busy_while_values_change_and_calm_afterwards(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.script::<()>(
        "const status = document.querySelector(`#page-live ${arguments[0]}`);
         window.siteTestBusy = [];
         new MutationObserver(() => siteTestBusy.push(
           [performance.now(), status.getAttribute('aria-busy')]))
           .observe(status, { attributes: true, attributeFilter: ['aria-busy'] });
         document.addEventListener('input', () => window.siteTestLastInput = performance.now(), true);",
        vec![serde_json::json!(selector::RESULT)],
    )?;
    page.slider(lever::GROWTH)?.press_keys(&[Key::Right; 5])?;
    page.slider(lever::GROWTH)?.wait_for_number(12.5)?;
    page.wait_until_quiet()?;
    expect_one_calm(&page)
}

fn expect_one_calm(page: &Page<'_>) -> Outcome {
    let states: Vec<(f64, Option<String>)> = page.script("return window.siteTestBusy", vec![])?;
    let last_input: f64 = page.script("return window.siteTestLastInput", vec![])?;
    let busy = states.iter().filter(|(_, state)| state.as_deref() == Some("true")).count();
    ensure!(busy > 0, "aria-busy never became true: {states:?}");
    let Some((calm_at, calm)) = states.last() else { anyhow::bail!("aria-busy never changed") };
    ensure!(calm.as_deref() != Some("true"), "aria-busy ends as {calm:?}");
    let quiet = calm_at - last_input;
    ensure!(quiet > 450.0, "the sentence was free to be spoken after {quiet:.0} ms of quiet");
    ensure!(quiet < 3000.0, "the sentence was held back for {quiet:.0} ms");
    Ok(())
}
