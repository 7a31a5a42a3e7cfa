//! Scenarios to the full: ranges, futures, the target, solving, and what was done taken back.

use anyhow::{Context, ensure};
use site_tests::contract::{action, choice, lever, selector};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    the_same_link_gives_the_same_fifty_dots,
    a_value_becomes_a_range_by_keys_and_is_sure_again,
    an_end_of_a_range_takes_the_other_along,
    the_target_counts_the_dots_that_reach_it,
    solving_sets_what_meets_the_target,
    a_target_out_of_reach_says_so,
    five_steps_are_taken_back_and_done_again,
    keys_undo_outside_of_text_fields_alone,
    a_preset_sets_its_scenario,
];

/// Links with the first, the 16th, the 34th and the last dot, as native code gives them.
const DOTS: [(&str, [&str; 4]); 4] = [
    ("", ["29.9672", "40.2802", "46.5923", "61.9502"]),
    ("law=ceiling&growth=5~15&ceiling=40~120&until=2035", ["20.2861", "46.8320", "71.2548", "164.4138"]),
    ("law=fading&growth=12.5&fade=0~60&noise=6", ["11.3353", "26.9318", "40.8896", "88.3636"]),
    ("law=steady&add=-3~5&until=2030&noise=1", ["0.0000", "15.9721", "50.3627", "90.5888"]),
];

fn dots(page: &Page<'_>) -> anyhow::Result<Vec<String>> {
    let dots: String = page.script(
        "return document.querySelector(`#page-live ${arguments[0]}`).dataset.dots",
        vec![serde_json::json!(selector::DOTS)],
    )?;
    Ok(dots.split(' ').map(str::to_owned).collect())
}

fn the_same_link_gives_the_same_fifty_dots(visitor: &Visitor) -> Outcome {
    for (query, expected) in DOTS {
        let page = visitor.open(query)?;
        let dots = dots(&page)?;
        ensure!(dots.len() == 50, "{query}: there are {} dots", dots.len());
        let found = [0, 15, 33, 49].map(|index| dots[index].as_str());
        ensure!(found == expected, "{query}: {found:?}");
    }
    Ok(())
}

fn a_value_becomes_a_range_by_keys_and_is_sure_again(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.button(&action::not_sure(lever::GROWTH))?.press(Key::Space)?;
    page.wait_for_link("growth", Some("4~16"))?;
    page.slider("Growth, from")?.press(Key::Right)?;
    page.wait_for_link("growth", Some("4.5~16"))?;
    page.slider("Growth, to")?.press(Key::PageUp)?;
    page.wait_for_link("growth", Some("4.5~21"))?;
    page.field("Growth, to")?.replace_with("15")?;
    page.press(Key::Tab)?;
    page.wait_for_link("growth", Some("4.5~15"))?;
    let said = page.wait_until_quiet()?.sentence;
    ensure!(said.contains("4.5 to 15.0%") && said.contains("40 endings in 50"), "it says: {said}");
    page.button(&action::not_sure(lever::GROWTH))?.press(Key::Space)?;
    page.wait_for_link("growth", Some("9.75"))
}

fn an_end_of_a_range_takes_the_other_along(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=5~6")?;
    page.slider("Growth, from")?.press(Key::PageUp)?;
    page.wait_for_link("growth", Some("10~10"))?;
    page.slider("Growth, to")?.press(Key::Home)?;
    page.wait_for_link("growth", Some("-20~-20"))
}

fn the_target_counts_the_dots_that_reach_it(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    for (target, reaching) in [("50", 9), ("29", 50), ("64", 0)] {
        page.field(lever::TARGET)?.replace_with(target)?;
        page.press(Key::Enter)?;
        page.slider(lever::TARGET)?.wait_for_number(target.parse()?)?;
        let points = "return document.querySelector(`#page-live .${arguments[0]}`).getAttribute('d').split('M').length - 1";
        let drawn = |class: &str| page.script::<usize>(points, vec![class.into()]);
        let counted = drawn("dots-all")? - drawn("dots-short")?;
        ensure!(counted == reaching, "{counted} dots reach {target} million");
        ensure!(page.text()?.contains(&format!("{reaching} of 50")), "no count of {reaching}");
    }
    Ok(())
}

fn solving_sets_what_meets_the_target(visitor: &Visitor) -> Outcome {
    for (query, name, millions) in [
        ("", "Set Growth", 50.0),
        ("law=steady", "Set Additions", 50.0),
        ("law=fading", "Set Growth", 50.0),
        ("law=ceiling&target=40", "Set Ceiling", 40.0),
    ] {
        let page = visitor.open(query)?;
        page.wait_until_workbench_is_live()?;
        page.button(name)?.press(Key::Enter)?;
        page.wait_for_result(millions)?;
    }
    Ok(())
}

fn a_target_out_of_reach_says_so(visitor: &Visitor) -> Outcome {
    let page = visitor.open("law=ceiling&ceiling=25")?;
    page.wait_until_workbench_is_live()?;
    let text = page.text()?;
    ensure!(
        text.contains("Growth cannot do it; the nearest is 40.0%"),
        "it does not say that growth cannot do it"
    );
    page.button("Set Growth").context("the nearest can be set")?.press(Key::Enter)?;
    page.wait_for_result(25.0)?;
    Ok(())
}

fn five_steps_are_taken_back_and_done_again(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.slider(lever::GROWTH)?.press(Key::PageUp)?;
    page.wait_for_link("growth", Some("15"))?;
    page.radio(choice::CEILING)?.click()?;
    page.wait_for_link("law", Some("ceiling"))?;
    page.slider(lever::CEILING)?.press(Key::PageUp)?;
    page.wait_for_link("ceiling", Some("70"))?;
    page.button(&action::not_sure(lever::CEILING))?.press(Key::Enter)?;
    page.wait_for_link("ceiling", Some("42~98"))?;
    page.slider(lever::TARGET)?.press(Key::PageDown)?;
    page.wait_for_link("target", Some("45"))?;
    let last = page.read()?;
    let undo = page.button(action::UNDO)?;
    for (key, value) in
        [("target", None), ("ceiling", Some("70")), ("ceiling", None), ("law", None), ("growth", None)]
    {
        undo.press(Key::Enter)?;
        page.wait_for_link(key, value)?;
    }
    page.wait_for_result(43.5538)?;
    let redo = page.button(action::REDO)?;
    for (key, value) in
        [("growth", "15"), ("law", "ceiling"), ("ceiling", "70"), ("ceiling", "42~98"), ("target", "45")]
    {
        redo.press(Key::Enter)?;
        page.wait_for_link(key, Some(value))?;
    }
    ensure!(page.read()?.sentence == last.sentence, "after all is done again it says something else");
    Ok(())
}

fn keys_undo_outside_of_text_fields_alone(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.slider(lever::GROWTH)?.press(Key::PageUp)?;
    page.wait_for_link("growth", Some("15"))?;
    page.press_with_control('z', false)?;
    page.wait_for_link("growth", None)?;
    page.press_with_control('z', true)?;
    page.wait_for_link("growth", Some("15"))?;
    page.field(lever::GROWTH)?.focus()?;
    page.press_with_control('z', false)?;
    page.press(Key::Tab)?;
    page.wait_until_quiet()?;
    ensure!(page.link_value("growth")?.as_deref() == Some("15"), "a field's own undo took the scenario back");
    Ok(())
}

fn a_preset_sets_its_scenario(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.wait_until_workbench_is_live()?;
    page.script::<()>("document.querySelector('#page-live #growth-presets').open = true", vec![])?;
    page.button("The article’s “steady” pace")?.press(Key::Enter)?;
    page.wait_for_result(36.35)?;
    page.button("What was later claimed")?.press(Key::Enter)?;
    page.wait_for_result(50.173)?;
    page.wait_for_link("until", Some("2022"))
}
