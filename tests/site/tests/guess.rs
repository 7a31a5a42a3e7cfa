//! The guess of what the later reports said: drawn with a pointer or a finger, by keys or in fields, then compared or
//! skipped.

use anyhow::{Result, ensure};
use fantoccini::actions::{
    Actions, InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction, TouchActions,
};
use serde::Deserialize;
use serde_json::json;
use site_tests::browsers::Browser;
use site_tests::contract::{Language, action, lever};
use site_tests::proxy::Spoiling;
use site_tests::visitor::address;
use site_tests::waiting::{CHANGE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    handles_stand_on_the_readers_line,
    a_guess_is_drawn_by_keys,
    keys_count_that_come_faster_than_the_page_is_drawn,
    a_guess_is_drawn_by_a_stroke_of_the_pointer,
    a_guess_is_typed_into_fields,
    skipping_shows_the_answer_without_a_guess,
    a_link_opens_the_comparison_and_a_reset_keeps_it,
    the_answer_is_never_seen_before_it_is_asked_for,
];

pub(crate) const IN_CHROMIUM: &[Behaviour] = behaviours![in &[Browser::Chromium] =>
    a_finger_draws_on_a_handle_and_scrolls_beside_it,
    a_reveal_moves_nothing_that_was_there,
];

const COMPARE: &str = "Compare my line";
const SKIP: &str = "Skip, just show me";

/// The guess of the links, and its score by hand: 15.6261, 23.9957, 32.4383 and 30.2414 % off.
const LINK: &str = "guess=25~28~31.2~35";
const SCORE: &str = "25.5753";

/// What one look at the guess shows.
#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Look {
    /// How far the reader has come.
    stage: String,
    /// The numbers of the fields.
    fields: Vec<String>,
    /// The score, and its sentence.
    result: String,
    sentence: String,
    /// Whether the answer can be seen, and whether handles can be.
    answer: bool,
    handles: bool,
    /// Whether the focus is on something that is seen in the guess.
    focus: bool,
    /// Where the chart stands in the document and where the score, or before it the buttons; in CSS pixels from the top.
    chart: f64,
    score: f64,
}

fn look(page: &Page<'_>) -> Result<Look> {
    page.script(
        "const guess = document.querySelector('#page-live #growth-guess');
         const seen = one => one.checkVisibility({ visibilityProperty: true });
         const answer = guess.querySelector('[role=status]');
         return {
           stage: guess.dataset.stage,
           fields: [...guess.querySelectorAll('input[type=number]')].map(one => one.value),
           result: answer.dataset.result,
           sentence: answer.textContent.trim(),
           answer: [...guess.querySelectorAll('.guess-answer')].some(seen),
           handles: [...guess.querySelectorAll('input[type=range]')].some(seen),
           focus: guess.contains(document.activeElement) && seen(document.activeElement),
           chart: guess.querySelector('.guess-plot').getBoundingClientRect().top + scrollY,
           score: (guess.dataset.stage === 'drawing' ? guess.querySelector('.guess-buttons') : answer).getBoundingClientRect().top + scrollY,
         };",
        vec![],
    )
}

fn wait_until(page: &Page<'_>, what: &str, fits: impl Fn(&Look) -> bool) -> Result<Look> {
    wait_for(what, CHANGE_WITHIN, || {
        let seen = look(page)?;
        Ok(if fits(&seen) { Sight::Yes(seen) } else { Sight::NotYet(format!("{seen:?}")) })
    })
}

fn wait_for_fields(page: &Page<'_>, wanted: [&str; 4]) -> Result<Look> {
    wait_until(page, &format!("the guess {wanted:?}"), |seen| seen.fields == wanted)
}

/// Presses a button and holds what it reveals to the stage.
fn reveal(page: &Page<'_>, button: &str, stage: &str, result: &str) -> Outcome {
    let before = look(page)?;
    ensure!(before.stage == "drawing" && before.handles, "before {button}: {before:?}");
    ensure!(!before.answer && before.sentence.is_empty(), "the answer is seen before {button}: {before:?}");
    page.button(button)?.press(Key::Enter)?;
    // On a busy machine the sentence is drawn a moment after the rest: Yew lets the browser in between.
    let after = wait_until(page, stage, |seen| seen.stage == stage && !seen.result.is_empty())?;
    ensure!(after.answer && !after.handles, "after {button}: {after:?}");
    ensure!(after.result == result, "after {button} the score is {} and not {result}", after.result);
    ensure!(after.focus, "{button} lost the focus");
    ensure!((after.chart - before.chart).abs() < 0.5, "{button} moved the chart: {before:?}, {after:?}");
    // Who skips has no fields, and the score begins in their place.
    let score = after.score - before.score;
    let kept = if stage == "compared" { score.abs() < 0.5 } else { score < 0.5 };
    ensure!(kept, "{button} put the score elsewhere than the buttons: {before:?}, {after:?}");
    ensure!(page.button(button).is_err(), "{button} is still there");
    Ok(())
}

fn handles_stand_on_the_readers_line(visitor: &Visitor) -> Outcome {
    let proxy = visitor.proxy(Spoiling::Nothing)?;
    for width in [1280, 768, 390, 320] {
        let page = visitor.open_framed(&proxy, width, &address(&proxy.site(), Language::English, ""))?;
        page.slider(lever::GUESSES[3])?.press(Key::PageUp)?;
        wait_for_fields(&page, ["22.4", "22.4", "22.4", "27.4"])?;
        // Years after 2018 as shares of the chart, whose axis runs on by 0.35 years; millions of the 80 that it is high.
        let off: Vec<f64> = page.script(
            "const guess = document.querySelector('#page-live #growth-guess');
             const plot = guess.querySelector('.guess-plot').getBoundingClientRect();
             const grips = guess.querySelectorAll('circle.guess-grip');
             return [...guess.querySelectorAll('input[type=range]')].flatMap((handle, place) => {
               const x = plot.left + plot.width * (4 + 0.35 + place + 1) / 8.7;
               const y = plot.bottom - plot.height * handle.value / 80;
               const box = handle.getBoundingClientRect();
               const grip = grips[place].getBoundingClientRect();
               return [box.left + box.width / 2 - x, box.top + box.height / 2 - (plot.top + plot.height / 2),
                 grip.left + grip.width / 2 - x, grip.top + grip.height / 2 - y];
             });",
            vec![],
        )?;
        ensure!(off.len() == 16, "at {width} there are not four handles: {off:?}");
        ensure!(off.iter().all(|off| off.abs() < 1.5), "at {width} handles are off by {off:?}");
    }
    Ok(())
}

fn a_guess_is_drawn_by_keys(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.slider(lever::GUESSES[0])?.press_keys(&[Key::Up, Key::Up, Key::Down])?;
    wait_for_fields(&page, ["22.9", "22.4", "22.4", "22.4"])?;
    // Arrows to the sides lead along the line.
    page.press_keys(&[Key::Right, Key::PageUp])?;
    wait_for_fields(&page, ["22.9", "27.4", "22.4", "22.4"])?;
    page.press_keys(&[Key::Right, Key::End, Key::Right, Key::Home, Key::PageUp, Key::PageDown])?;
    wait_for_fields(&page, ["22.9", "27.4", "80.0", "0.0"])?;
    page.press_keys(&[Key::Left, Key::Down])?;
    wait_for_fields(&page, ["22.9", "27.4", "79.5", "0.0"])?;
    page.wait_for_link("guess", None)?;
    // 22.71, 25.62, 72.15 and 100 % off.
    reveal(&page, COMPARE, "compared", "55.1226")?;
    page.wait_for_link("guess", Some("22.9~27.4~79.5~0"))
}

/// A key that is held down on a busy machine: no picture comes between two presses.
fn keys_count_that_come_faster_than_the_page_is_drawn(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.slider(lever::GUESSES[1])?.focus()?;
    page.script::<()>(
        "for (const key of ['ArrowUp', 'ArrowUp', 'PageUp', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowUp']) {
           document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
         }",
        vec![],
    )?;
    wait_for_fields(&page, ["22.4", "27.9", "23.4", "22.4"])?;
    Ok(())
}

/// A point of the chart: years after 2018, and millions of jobs.
type Spot = (f64, f64);

/// Where spots of the chart are in the window, once the chart is in its middle.
fn places(page: &Page<'_>, spots: &[Spot]) -> Result<Vec<(f64, f64)>> {
    page.script(
        "const plot = document.querySelector('#page-live #growth-guess .guess-plot');
         plot.scrollIntoView({ block: 'center', behavior: 'instant' });
         const box = plot.getBoundingClientRect();
         return arguments[0].map(([years, millions]) => [Math.round(box.left + box.width * (4.35 + years) / 8.7),
           Math.round(box.bottom - box.height * millions / 80)]);",
        vec![json!(spots)],
    )
}

/// What a mouse or a finger does to draw through these spots.
fn stroke(page: &Page<'_>, spots: &[Spot]) -> Result<Vec<PointerAction>> {
    let mut places = places(page, spots)?.into_iter();
    let to = |(x, y)| PointerAction::MoveTo { duration: None, x, y };
    let mut actions: Vec<PointerAction> = places.next().map(to).into_iter().collect();
    actions.push(PointerAction::Down { button: MOUSE_BUTTON_LEFT });
    actions.extend(places.map(to));
    actions.push(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
    Ok(actions)
}

fn near(fields: &[String], wanted: [f64; 4]) -> bool {
    // A pixel of the chart is less than a third of a million.
    fields
        .iter()
        .zip(wanted)
        .all(|(field, wanted)| field.parse().is_ok_and(|field: f64| (field - wanted).abs() < 0.4))
}

fn a_guess_is_drawn_by_a_stroke_of_the_pointer(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let drawn = stroke(&page, &[(0.6, 50.0), (1.0, 25.0), (2.0, 40.0), (3.0, 55.0), (4.0, 70.0)])?;
    let mouse = drawn.into_iter().fold(MouseActions::new("mouse".to_owned()), MouseActions::then);
    page.session().wait_on(page.session().client().perform_actions(Actions::from(mouse)))?;
    wait_until(&page, "the drawn line", |seen| near(&seen.fields, [25.0, 40.0, 55.0, 70.0]))?;
    // Held, a handle follows the pointer wherever it strays, and the others stay.
    let held = stroke(&page, &[(2.0, 40.0), (3.0, 30.0), (1.0, 20.0)])?;
    let mouse = held.into_iter().fold(MouseActions::new("mouse".to_owned()), MouseActions::then);
    page.session().wait_on(page.session().client().perform_actions(Actions::from(mouse)))?;
    wait_until(&page, "the pulled handle", |seen| near(&seen.fields, [25.0, 20.0, 55.0, 70.0]))?;
    // A pointer that is not pressed draws nothing.
    let before = look(&page)?;
    let passing = places(&page, &[(1.0, 60.0), (4.0, 10.0)])?
        .into_iter()
        .map(|(x, y)| PointerAction::MoveTo { duration: None, x, y })
        .fold(MouseActions::new("mouse".to_owned()), MouseActions::then);
    page.session().wait_on(page.session().client().perform_actions(Actions::from(passing)))?;
    page.wait_until_quiet()?;
    ensure!(look(&page)?.fields == before.fields, "a pointer drew without being pressed");
    Ok(())
}

fn a_finger_draws_on_a_handle_and_scrolls_beside_it(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let scrolled = |page: &Page<'_>| -> Result<f64> { page.script("return window.scrollY", vec![]) };
    let finger = |page: &Page<'_>, spots: &[Spot]| -> Result<f64> {
        let drawn = stroke(page, spots)?;
        let before = scrolled(page)?;
        let touch = drawn.into_iter().fold(TouchActions::new("finger".to_owned()), TouchActions::then);
        page.session().wait_on(page.session().client().perform_actions(Actions::from(touch)))?;
        Ok(before)
    };
    let before = finger(&page, &[(1.0, 22.4), (1.0, 30.0), (1.0, 40.0), (1.0, 50.0)])?;
    let drawn = wait_until(&page, "the handle under the finger", |seen| {
        near(&seen.fields, [50.0, 22.4, 22.4, 22.4])
    })?;
    ensure!((scrolled(&page)? - before).abs() < 0.5, "a stroke on a handle scrolled the page");
    // A stroke to the side draws.
    finger(&page, &[(2.0, 60.0), (2.6, 60.0), (3.0, 60.0), (4.0, 60.0)])?;
    wait_until(&page, "the line under the finger", |seen| near(&seen.fields[2..], [60.0, 60.0, 0.0, 0.0]))?;
    let before = finger(&page, &[(3.0, 20.0), (3.0, 40.0), (3.0, 55.0), (3.0, 70.0)])?;
    wait_for("the page to scroll", CHANGE_WITHIN, || {
        let now = scrolled(&page)?;
        Ok(Sight::when((now - before).abs() > 20.0, || format!("{before}, then {now}")))
    })?;
    ensure!(look(&page)?.fields[0] == drawn.fields[0], "scrolling drew");
    Ok(())
}

fn a_guess_is_typed_into_fields(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    for (year, typed) in [("2019", "25"), ("2020", "28"), ("2021", "31.2"), ("2022", "35")] {
        let field = page.visible(&format!("#page-live #growth-guess-{year}-field"))?;
        page.script::<()>("arguments[0].select()", vec![serde_json::to_value(&field)?])?;
        page.session().wait_on(field.send_keys(typed))?;
        page.press(Key::Tab)?;
    }
    wait_for_fields(&page, ["25.0", "28.0", "31.2", "35.0"])?;
    // Too much is put to the most that can be guessed, and a step of the arrow is half a million.
    let last = page.visible("#page-live #growth-guess-2022-field")?;
    page.script::<()>("arguments[0].select()", vec![serde_json::to_value(&last)?])?;
    page.session().wait_on(last.send_keys("500"))?;
    page.press(Key::Tab)?;
    wait_for_fields(&page, ["25.0", "28.0", "31.2", "80.0"])?;
    page.script::<()>("arguments[0].select()", vec![serde_json::to_value(&last)?])?;
    page.session().wait_on(last.send_keys("34.5"))?;
    page.press(Key::Tab)?;
    wait_for_fields(&page, ["25.0", "28.0", "31.2", "34.5"])?;
    page.script::<()>("arguments[0].focus()", vec![serde_json::to_value(&last)?])?;
    page.press(Key::Up)?;
    wait_for_fields(&page, ["25.0", "28.0", "31.2", "35.0"])?;
    reveal(&page, COMPARE, "compared", SCORE)?;
    page.wait_for_link("guess", Some("25~28~31.2~35"))
}

fn skipping_shows_the_answer_without_a_guess(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    reveal(&page, SKIP, "skipped", "28.4955")?;
    ensure!(!look(&page)?.sentence.contains("your line"), "a guess is scored that was not made");
    page.wait_for_link("guess", Some("skip"))
}

fn a_link_opens_the_comparison_and_a_reset_keeps_it(visitor: &Visitor) -> Outcome {
    let page = visitor.open(&format!("growth=15&{LINK}"))?;
    let opened = wait_until(&page, "the comparison", |seen| seen.stage == "compared")?;
    ensure!(opened.answer && !opened.handles && opened.result == SCORE, "{opened:?}");
    ensure!(opened.sentence.contains("your line") && opened.sentence.contains("your scenario"), "{opened:?}");
    page.button(action::RESET_ALL)?.click()?;
    let reset = wait_until(&page, "the default growth", |seen| !seen.sentence.contains("your scenario"))?;
    ensure!(reset.stage == "compared" && reset.result == SCORE, "{reset:?}");
    ensure!(reset.fields == ["25.0", "28.0", "31.2", "35.0"], "{reset:?}");
    page.wait_for_link("growth", None)?;
    page.wait_for_link("guess", Some("25~28~31.2~35"))
}

/// While the program is on its way the static page, which holds the answer, hides it.
fn the_answer_is_never_seen_before_it_is_asked_for(visitor: &Visitor) -> Outcome {
    let proxy = visitor.proxy(Spoiling::WasmHeld)?;
    let page = visitor.go(&proxy.site())?;
    let seen = "const guess = document.querySelector('#growth-guess');
        return [document.documentElement.dataset.controls,
          [...guess.querySelectorAll('.guess-answer, [role=status]')]
            .filter(one => one.checkVisibility({ visibilityProperty: true })).length,
          Math.round(guess.getBoundingClientRect().height)]";
    let waiting: (String, u32, i64) = page.script(seen, vec![])?;
    ensure!(waiting.0 == "waiting" && waiting.1 == 0, "while waiting: {waiting:?}");
    proxy.release();
    page.wait_until_live()?;
    let live = look(&page)?;
    ensure!(!live.answer && live.sentence.is_empty(), "{live:?}");
    let after: (String, u32, i64) =
        page.script(&seen.replace("'#growth-guess'", "'#page-live #growth-guess'"), vec![])?;
    ensure!(after.2 == waiting.2, "the swap made the guess {} high, not {}", after.2, waiting.2);
    Ok(())
}

/// The answer opens below the buttons, whose place the longest score takes; and with a guess or without one it is as high.
fn a_reveal_moves_nothing_that_was_there(visitor: &Visitor) -> Outcome {
    for width in [1280, 1024, 768, 600, 480, 390, 320] {
        visitor.narrow_window(width)?;
        for language in Language::ALL {
            let mut places = Vec::new();
            for query in
                ["", "guess=skip", "guess=12.5~28.1~31.2~35.1&growth=15.5&figures=article&law=fading"]
            {
                let page = visitor.open_figure(language, "growth", query)?;
                let place: (f64, f64, f64) = page.script(
                    "const guess = document.querySelector('#page-live #growth-guess');
                     const { top, height } = guess.getBoundingClientRect();
                     const next = [...guess.querySelectorAll('.guess-veil, .guess-notes')].find((one) => one.checkVisibility());
                     const from = next.closest('.guess > *').getBoundingClientRect().top;
                     return [guess.querySelector('.guess-plot').getBoundingClientRect().top - top, from - top, height]",
                    vec![],
                )?;
                places.push(place);
            }
            let [drawing, skipped, compared] = places.as_slice() else { unreachable!("three were read") };
            let apart = |one: f64, other: f64| (one - other).abs() > 0.5;
            let moved = [skipped, compared]
                .iter()
                .any(|shown| apart(shown.0, drawing.0) || apart(shown.1, drawing.1));
            ensure!(!moved && !apart(skipped.2, compared.2), "{language:?} at {width}: {places:?}");
            ensure!(
                drawing.2 + 200.0 < skipped.2,
                "{language:?} at {width}: the answer keeps room: {places:?}"
            );
        }
    }
    Ok(())
}
