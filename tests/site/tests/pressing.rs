//! What a mouse can press: nothing lies over a control.

use anyhow::ensure;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use site_tests::contract::Language;
use site_tests::waiting::{CHANGE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Outcome, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] =
    behaviours![nothing_lies_over_a_control, the_buttons_of_the_guess_answer_to_the_mouse];

/// Every control that is shown can be pressed where it is: nothing lies over its middle. Those that are out of sight within
/// a part that scrolls by itself, and the page's own ways of laying one over another (a radio button over its card), aside.
fn nothing_lies_over_a_control(visitor: &Visitor) -> Outcome {
    for language in Language::ALL {
        let page = visitor.open_in(language, "")?;
        page.wait_until_workbench_is_live()?;
        let covered: Vec<String> = page.script(
            "const found = [];
             for (const control of document.querySelectorAll('#page-live :is(button, summary, select, input[type=text], .rail a)')) {
               if (control.disabled || !control.checkVisibility({ visibilityProperty: true })) continue;
               control.scrollIntoView({ block: 'center', behavior: 'instant' });
               const box = control.getBoundingClientRect();
               if (box.width === 0) continue;
               const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
               if (!control.contains(over) && ![...(control.labels ?? [])].includes(over?.closest('label')))
                 found.push(`${control.id || control.textContent}: ${over?.id || over?.className || over?.localName}`);
             }
             return found",
            vec![],
        )?;
        ensure!(
            covered.is_empty(),
            "{language:?}: what cannot be pressed, and what lies over it: {covered:#?}"
        );
    }
    Ok(())
}

fn the_buttons_of_the_guess_answer_to_the_mouse(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let skip = page.visible("#page-live #growth-guess .guess-buttons button:last-child")?;
    page.script::<()>(
        "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })",
        vec![serde_json::to_value(&skip)?],
    )?;
    let place: (i64, i64) = page.script(
        "const box = arguments[0].getBoundingClientRect();
         return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)]",
        vec![serde_json::to_value(&skip)?],
    )?;
    let press = MouseActions::new("mouse".to_owned())
        .then(PointerAction::MoveTo { duration: None, x: place.0 as f64, y: place.1 as f64 })
        .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
        .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
    page.session().wait_on(page.session().client().perform_actions(press))?;
    wait_for("the later reports", CHANGE_WITHIN, || {
        let stage: String =
            page.script("return document.querySelector('#page-live #growth-guess').dataset.stage", vec![])?;
        Ok(Sight::when(stage == "skipped", || stage))
    })
}
