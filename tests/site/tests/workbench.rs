//! The workbench: it comes when a reader begins to explore, and what can be done at it by keys alone.

use anyhow::ensure;
use fantoccini::actions::{Actions, InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::json;
use site_tests::browsers::Browser;
use site_tests::contract::{Language, action, lever};
use site_tests::proxy::Spoiling;
use site_tests::visitor::address;
use site_tests::waiting::{CHANGE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    workbench_is_fetched_when_the_reader_begins_to_explore_and_not_before,
    what_was_pressed_before_the_workbench_came_is_done,
    panels_and_focus_stay_when_the_workbench_comes,
    a_scenario_is_made_put_aside_compared_and_taken_back_by_keys_alone,
    replay_shows_what_was_and_ends_with_what_is,
    replay_of_years_counts_up_to_the_last,
    the_first_press_is_the_last_change,
    a_target_beyond_the_axis_is_named_at_its_handle,
    the_targets_line_moves_by_keys,
    a_stroke_of_the_targets_line_is_one_step,
    when_the_workbench_fails_the_page_goes_on,
    definitions_change_the_strip_and_the_link,
    the_numbers_are_saved_as_they_stand_in_the_table,
    without_the_workbench_the_page_goes_on_and_says_so,
];

/// The files of the workbench that the browser has asked for.
fn fetched(page: &Page<'_>) -> anyhow::Result<usize> {
    page.script(
        "return performance.getEntriesByType('resource').filter(one => /workbench-/.test(one.name)).length",
        vec![],
    )
}

fn workbench_text(page: &Page<'_>) -> anyhow::Result<String> {
    page.script("return document.querySelector('#page-live #workbench').innerText", vec![])
}

pub(crate) fn wait_for_words(page: &Page<'_>, words: &str) -> Outcome {
    wait_for(&format!("\"{words}\" at the workbench"), CHANGE_WITHIN, || {
        let text = workbench_text(page)?;
        Ok(Sight::when(text.contains(words), || text))
    })
}

/// Opens a panel by its summary, with the keyboard.
pub(crate) fn open_panel(page: &Page<'_>, name: &str) -> Outcome {
    let summary = page.visible(&format!("#page-live #growth-{name} > summary"))?;
    page.session().wait_on(summary.send_keys(" "))?;
    wait_for(name, CHANGE_WITHIN, || {
        let open: bool = page.script(
            "return document.getElementById(arguments[0]).open",
            vec![json!(format!("growth-{name}"))],
        )?;
        Ok(Sight::when(open, || "it is closed".into()))
    })
}

fn workbench_is_fetched_when_the_reader_begins_to_explore_and_not_before(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.wait_until_quiet()?;
    ensure!(fetched(&page)? == 0, "it was fetched before anybody explored");
    page.slider(lever::GROWTH)?.press(Key::Right)?;
    wait_for("the workbench", CHANGE_WITHIN, || {
        let count = fetched(&page)?;
        Ok(Sight::when(count == 2, || format!("{count} files")))
    })
}

fn what_was_pressed_before_the_workbench_came_is_done(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.button("Set Growth")?.click()?;
    page.wait_for_result(50.0)?;
    page.wait_for_link("growth", Some("12.190496016"))
}

fn panels_and_focus_stay_when_the_workbench_comes(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.button("Set Until")?.focus()?;
    page.script::<()>("document.querySelector('#page-live #growth-presets').open = true", vec![])?;
    page.wait_until_workbench_is_live()?;
    let open: bool = page.script("return document.getElementById('growth-presets').open", vec![])?;
    ensure!(open, "the panel was closed");
    let focused: Option<String> =
        page.script("return document.activeElement.getAttribute('aria-label')", vec![])?;
    ensure!(focused.as_deref() == Some("Set Until"), "the focus is on {focused:?}");
    Ok(())
}

fn a_scenario_is_made_put_aside_compared_and_taken_back_by_keys_alone(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.button(&action::not_sure(lever::GROWTH))?.press(Key::Space)?;
    page.wait_for_link("growth", Some("4~16"))?;
    page.wait_until_workbench_is_live()?;
    page.slider(lever::TARGET)?.press(Key::PageUp)?;
    page.wait_for_link("target", Some("55"))?;
    page.button("Set Growth")?.press(Key::Enter)?;
    page.wait_for_result(55.0)?;
    page.button("Pin")?.press(Key::Enter)?;
    page.wait_for_link("pin", Some("A;growth=13.728499403;target=55"))?;
    page.slider(lever::GROWTH)?.press(Key::Home)?;
    page.wait_for_link("growth", Some("-20"))?;
    open_panel(&page, "compare")?;
    wait_for_words(&page, "“A” ends 50.3 million higher than yours")?;
    let last = page.read()?;
    let undo = page.button(action::UNDO)?;
    for (key, value) in [
        ("growth", Some("13.728499403")),
        ("pin", None),
        ("growth", Some("4~16")),
        ("target", None),
        ("growth", None),
    ] {
        undo.press(Key::Enter)?;
        page.wait_for_link(key, value)?;
    }
    let redo = page.button(action::REDO)?;
    for _ in 0..5 {
        redo.press(Key::Enter)?;
    }
    page.wait_for_link("growth", Some("-20"))?;
    ensure!(page.read()?.sentence == last.sentence, "after all is done again it says something else");
    page.button("Reset assumptions")?.press(Key::Enter)?;
    page.wait_for_result(43.5538)?;
    page.wait_for_link("growth", None)?;
    page.wait_for_link("pin", Some("A;growth=13.728499403;target=55"))?;
    // Opened again, the link shows the same.
    let address: String = page.script("return location.href", vec![])?;
    let again = visitor.open_at(&address)?;
    again.wait_until_workbench_is_live()?;
    open_panel(&again, "compare")?;
    wait_for_words(&again, "“A” ends 11.4 million higher than yours")
}

fn replay_shows_what_was_and_ends_with_what_is(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.wait_until_workbench_is_live()?;
    page.slider(lever::GROWTH)?.press(Key::PageUp)?;
    page.wait_for_result(59.4514)?;
    wait_for_words(&page, "Last change: +15.9 million, from 43.6 to 59.5.")?;
    page.script::<()>(
        "window.seen = [];
         new MutationObserver(() => seen.push(+document.querySelector('#page-live #growth-answer').dataset.result))
           .observe(document.querySelector('#page-live #growth-answer'), { attributes: true, attributeFilter: ['data-result'] })",
        vec![],
    )?;
    page.button("Replay")?.press(Key::Enter)?;
    wait_for("the last picture", CHANGE_WITHIN, || {
        let seen: Vec<f64> = page.script("return window.seen", vec![])?;
        let ends = seen.len() > 1 && seen[seen.len() - 1] > 59.45;
        Ok(Sight::when(ends, || format!("{seen:?}")))
    })?;
    let seen: Vec<f64> = page.script("return window.seen", vec![])?;
    ensure!((seen[0] - 43.5538).abs() < 1e-3 && seen.is_sorted(), "it showed {seen:?}");
    ensure!(page.link_value("growth")?.as_deref() == Some("15"), "showing changed the link");
    Ok(())
}

/// Most pictures of this replay are like the one before.
fn replay_of_years_counts_up_to_the_last(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.wait_until_workbench_is_live()?;
    page.field(lever::UNTIL)?.replace_with("2028")?;
    page.press(Key::Enter)?;
    page.wait_for_result(57.9701)?;
    page.script::<()>(
        "window.seen = [];
         const rows = () => document.querySelectorAll('#page-live #growth-table tbody tr').length;
         new MutationObserver(() => { if (seen.at(-1) !== rows()) seen.push(rows()) })
           .observe(document.querySelector('#page-live #growth-table tbody'), { childList: true })",
        vec![],
    )?;
    page.button("Replay")?.press(Key::Enter)?;
    wait_for("the last picture", CHANGE_WITHIN, || {
        let seen: Vec<u32> = page.script("return window.seen", vec![])?;
        Ok(Sight::when(seen.len() > 1 && seen[seen.len() - 1] == seen[0] + 3, || format!("{seen:?}")))
    })?;
    let seen: Vec<u32> = page.script("return window.seen", vec![])?;
    ensure!(seen.is_sorted(), "it showed tables of {seen:?} rows");
    Ok(())
}

/// The press itself fetches the workbench, which knows what was before it.
fn the_first_press_is_the_last_change(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=12")?;
    page.slider(lever::UNTIL)?.press(Key::Right)?;
    page.wait_for_link("until", Some("2026"))?;
    wait_for_words(&page, "in 2025 to")?;
    page.button("Replay")?.press(Key::Enter)?;
    page.wait_for_result(55.3378)?;
    Ok(())
}

fn a_target_beyond_the_axis_is_named_at_its_handle(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.wait_until_workbench_is_live()?;
    let named = || -> anyhow::Result<bool> {
        page.script(
            "return /target .* off the chart/.test(document.querySelector('#page-live #workbench-overlay').textContent)",
            vec![],
        )
    };
    ensure!(!named()?, "a target within the chart is called off it");
    page.slider(lever::TARGET)?.press(Key::End)?;
    wait_for("the target's name", CHANGE_WITHIN, || Ok(Sight::when(named()?, || "nothing".into())))
}

fn the_targets_line_moves_by_keys(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.wait_until_workbench_is_live()?;
    let handle = page.slider("Move the target")?;
    handle.press(Key::Up)?;
    page.wait_for_link("target", Some("50.5"))?;
    handle.press(Key::PageDown)?;
    page.wait_for_link("target", Some("45.5"))
}

fn a_stroke_of_the_targets_line_is_one_step(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.wait_until_workbench_is_live()?;
    let (x, y): (f64, f64) = page.script(
        "document.querySelector('#page-live #growth-chart').scrollIntoView({ block: 'center', behavior: 'instant' });
         const box = document.querySelector('#page-live .target-grip').getBoundingClientRect();
         return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];",
        vec![],
    )?;
    let to = |y: f64| PointerAction::MoveTo { duration: None, x, y };
    let mut mouse = MouseActions::new("mouse".to_owned())
        .then(to(y))
        .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT });
    for step in 1..=8 {
        mouse = mouse.then(to(y - 5.0 * f64::from(step)));
    }
    mouse = mouse.then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
    page.session().wait_on(page.session().client().perform_actions(Actions::from(mouse)))?;
    wait_for("a higher target", CHANGE_WITHIN, || {
        let target = page.link_value("target")?;
        let higher =
            target.as_ref().is_some_and(|target| target.parse().is_ok_and(|target: f64| target > 54.0));
        Ok(Sight::when(higher, || format!("{target:?}")))
    })?;
    page.button(action::UNDO)?.press(Key::Enter)?;
    page.wait_for_link("target", None)?;
    page.slider(lever::TARGET)?.wait_for_number(50.0)
}

/// The browser makes no more elements, which only the workbench asks for when something is pinned.
fn when_the_workbench_fails_the_page_goes_on(visitor: &Visitor) -> Outcome {
    let edition = visitor.environment.dist.join("standalone/index.html");
    expect_to_go_on(&visitor.open("")?, true)?;
    // WebKit tells a page from the disk nothing of its own errors, so there it cannot know.
    let knows = visitor.browser() != Browser::Webkit;
    expect_to_go_on(&visitor.open_at(&format!("file://{}", edition.display()))?, knows)
}

fn expect_to_go_on(page: &Page<'_>, knows: bool) -> Outcome {
    page.wait_until_workbench_is_live()?;
    page.script::<()>(
        "const [make, makeNs] = [document.createElement, document.createElementNS];
         window.mend = () => { document.createElement = make; document.createElementNS = makeNs };
         document.createElement = document.createElementNS = () => { throw new Error('no more elements') };",
        vec![],
    )?;
    page.button("Pin")?.press(Key::Enter)?;
    if knows {
        wait_for("the workbench given up", CHANGE_WITHIN, || {
            let state: String =
                page.script("return document.querySelector('#page-live #workbench').dataset.state", vec![])?;
            Ok(Sight::when(state == "failed", || state))
        })?;
    }
    page.script::<()>("window.mend()", vec![])?;
    page.slider(lever::GROWTH)?.press(Key::PageUp)?;
    page.wait_for_result(59.4514)?;
    Ok(())
}

fn definitions_change_the_strip_and_the_link(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.wait_until_workbench_is_live()?;
    open_panel(&page, "definitions")?;
    page.radio("main income only")?.click()?;
    page.wait_for_link("count", Some("main"))?;
    wait_for_words(&page, "10.3 million")?;
    page.radio("like for like")?.click()?;
    page.wait_for_link("later", Some("alike"))?;
    wait_for_words(&page, "26.01 million")
}

fn the_numbers_are_saved_as_they_stand_in_the_table(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=12")?;
    page.wait_until_workbench_is_live()?;
    open_panel(&page, "take")?;
    page.script::<()>(
        "HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download };
         URL.createObjectURL = blob => { blob.text().then(text => { window.saved = text }); return '#' }",
        vec![],
    )?;
    page.button("Numbers (CSV)")?.press(Key::Enter)?;
    let saved = wait_for("a file", CHANGE_WITHIN, || {
        let saved: Option<String> = page.script("return window.saved ?? null", vec![])?;
        Ok(saved.map_or(Sight::NotYet("nothing".into()), Sight::Yes))
    })?;
    ensure!(saved.lines().count() == 13 && saved.contains("\r\n2025,scenario,49.4087,"), "{saved}");
    let name: String = page.script("return window.savedAs", vec![])?;
    ensure!(name == "twenty-two-million-jobs-rate.csv", "it is called {name}");
    Ok(())
}

fn without_the_workbench_the_page_goes_on_and_says_so(visitor: &Visitor) -> Outcome {
    let proxy = visitor.proxy(Spoiling::WorkbenchMissing)?;
    let page = visitor.open_at(&address(&proxy.site(), Language::English, ""))?;
    page.slider(lever::GROWTH)?.press(Key::PageUp)?;
    page.wait_for_result(59.4514)?;
    wait_for("the sentence", CHANGE_WITHIN, || {
        let text = page.text()?;
        Ok(Sight::when(text.contains("could not be fetched. Everything else works"), || {
            "no such sentence".into()
        }))
    })?;
    ensure!(
        !page.text()?.contains("one of these alone would have to be"),
        "it still says what was true before"
    );
    Ok(())
}
