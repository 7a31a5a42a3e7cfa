//! Roles and names as browsers compute them for assistive technology.

use anyhow::ensure;
use site_tests::contract::{action, choice, lever};
use site_tests::control::{Control, Role};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    every_control_has_the_role_and_name_of_the_contract,
    names_stay_the_same_while_sliding,
    sliders_say_their_value_in_words,
    chart_is_named_by_the_result_sentence,
    every_control_of_the_workbench_has_a_role_and_a_name,
];

fn every_control_has_the_role_and_name_of_the_contract(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    for role in [Role::Slider, Role::Field] {
        let mut seen = Vec::new();
        for control in Control::all(page, role)? {
            let (computed, name) = control.role_and_name()?;
            ensure!(computed == role.computed(), "\"{name}\" has the role {computed}");
            seen.push(name);
        }
        // Each name once, in whatever order the page has them.
        seen.sort();
        let guesses = if role == Role::Slider { &lever::GUESSES[..] } else { &[] };
        let wanted = [&lever::ALL[..], &lever::OTHERS[..], guesses].concat();
        let mut wanted: Vec<String> = wanted.into_iter().map(str::to_owned).collect();
        wanted.sort();
        ensure!(seen == wanted, "controls of role {} are named {seen:?}", role.computed());
    }
    for name in choice::LAWS {
        page.radio(name)?;
    }
    for name in [choice::ARTICLE, choice::REPORT, choice::LINEAR, choice::LOGARITHMIC] {
        page.radio(name)?;
    }
    page.button(action::RESET_ALL)?;
    page.button(action::COPY_LINK)?;
    page.link(action::TO_CHINESE)?;
    let summary = page.visible("#growth-table summary")?;
    let name = page.session().wait_on(summary.text())?;
    ensure!(name.trim() == action::SHOW_TABLE, "the table's summary says \"{name}\"");
    Ok(())
}

/// Those that a scenario with a range and two pins gives, in the order of the page.
fn every_control_of_the_workbench_has_a_role_and_a_name(visitor: &Visitor) -> Outcome {
    let page = visitor.open("law=ceiling&growth=5~15&pin=A;growth=15&pin=Slow;law=fading")?;
    page.wait_until_workbench_is_live()?;
    page.script::<()>(
        "for (const panel of document.querySelectorAll('#workbench details')) panel.open = true",
        vec![],
    )?;
    let buttons = [
        "Replay",
        "Pin",
        "Reset assumptions",
        "Set Growth",
        "Set Until",
        "Set Ceiling",
        "The report’s pace",
        "The article’s “steady” pace",
        "The pace on record",
        "Growth that fades",
        "A ceiling",
        "What was later claimed",
        "Take up “A”",
        "Drop “A”",
        "Take up “Slow”",
        "Drop “Slow”",
        "Pin this link",
        "Copy the line",
        "Numbers (CSV)",
        "Chart (SVG)",
        "Chart (PNG)",
        "Print my scenario",
    ];
    let radios = ["paths", "a fan", "all", "main income only", "headline", "like for like"];
    let own = |role: Role, wanted: &[&str]| -> Outcome {
        let mut seen = Vec::new();
        for control in Control::all(page, role)? {
            let inside: bool = page.script(
                "return arguments[0].closest('#workbench, #workbench-overlay') !== null \
                 && !arguments[0].matches('.number')",
                vec![control.handle()?],
            )?;
            if inside {
                let (computed, name) = control.role_and_name()?;
                ensure!(computed == role.computed(), "\"{name}\" has the role {computed}");
                seen.push(name);
            }
        }
        ensure!(seen == wanted, "the controls of role {} are named {seen:?}", role.computed());
        Ok(())
    };
    own(Role::Button, &buttons)?;
    own(Role::Radio, &radios)?;
    own(Role::Slider, &["Move the target"])?;
    own(Role::Field, &["Name of “A”", "Name of “Slow”"])?;
    let link = page.visible("#page-live #bench-link")?;
    let name = page.session().computed_name(&link)?;
    ensure!(name == "Somebody else’s link", "the field for a link is named \"{name}\"");
    for name in ["Growth, from", "Growth, to", "Ceiling", lever::GIVE_OR_TAKE, lever::TARGET] {
        page.slider(name)?;
        page.field(name)?;
    }
    for name in [lever::GROWTH, lever::CEILING] {
        page.button(&action::not_sure(name))?;
    }
    page.button(action::UNDO)?;
    page.button(action::REDO)?;
    Ok(())
}

fn names_stay_the_same_while_sliding(visitor: &Visitor) -> Outcome {
    let page = visitor.open("law=fading")?;
    page.wait_until_workbench_is_live()?;
    let controls = used_controls(&page)?;
    let before = roles_and_names(&controls)?;
    let growth = page.slider(lever::GROWTH)?;
    for keys in [[Key::Right; 3], [Key::PageUp; 3], [Key::Left; 3]] {
        growth.press_keys(&keys)?;
        // Read at once, while the page is still busy with the change.
        let during = roles_and_names(&controls)?;
        ensure!(during == before, "while sliding the names are {during:?}, not {before:?}");
    }
    page.wait_until_quiet()?;
    let after = roles_and_names(&controls)?;
    ensure!(after == before, "after sliding the names are {after:?}, not {before:?}");
    Ok(())
}

fn sliders_say_their_value_in_words(visitor: &Visitor) -> Outcome {
    let page = visitor.open("law=fading")?;
    for (name, number) in [(lever::GROWTH, "10"), (lever::FADE, "15"), (lever::UNTIL, "2025")] {
        let slider = page.slider(name)?;
        let words = slider.attribute("aria-valuetext")?.unwrap_or_default();
        ensure!(words.contains(number), "{name} says \"{words}\", without {number}");
        slider.press(Key::Right)?;
        let changed = slider.attribute("aria-valuetext")?.unwrap_or_default();
        ensure!(changed != words, "{name} still says \"{words}\" after a step");
    }
    Ok(())
}

fn chart_is_named_by_the_result_sentence(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=12.5")?;
    let chart = page.visible("#page-live #growth-chart svg[role=img]")?;
    let sentence = page.wait_until_quiet()?.sentence;
    // Browsers put a space after an element, also before a full stop.
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").replace(" .", ".");
    let name = page.session().computed_name(&chart)?;
    ensure!(
        plain(&name).contains(&plain(&sentence)),
        "the chart is named \"{name}\", without \"{sentence}\""
    );
    Ok(())
}

fn used_controls<'a>(page: &Page<'a>) -> anyhow::Result<Vec<Control<'a>>> {
    let mut controls = Vec::new();
    for role in [Role::Slider, Role::Field, Role::Radio, Role::Button, Role::Link] {
        controls.extend(Control::all(*page, role)?);
    }
    // A number is named by itself, and says what it is now.
    let mut others = Vec::new();
    for control in controls {
        let class = control.attribute("class")?.unwrap_or_default();
        if !class.split(' ').any(|name| name == "number") {
            others.push(control);
        }
    }
    Ok(others)
}

fn roles_and_names(controls: &[Control<'_>]) -> anyhow::Result<Vec<(String, String)>> {
    controls.iter().map(Control::role_and_name).collect()
}
