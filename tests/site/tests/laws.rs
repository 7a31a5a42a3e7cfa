//! The four laws as radio buttons.

use anyhow::ensure;
use site_tests::contract::{choice, lever, selector};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    clicks_switch_the_law,
    arrow_keys_switch_the_law,
    only_the_levers_of_the_law_are_enabled,
    element_structure_is_the_same_for_every_law,
];

/// Each law with its id in links, the levers that it uses beside those that all use, and the default's result.
const LAWS: [(&str, Option<&str>, &[&str], f64); 4] = [
    (choice::STEADY, Some("steady"), &[lever::ADDITIONS], 36.35),
    (choice::RATE, None, &[lever::GROWTH], 43.5538),
    (choice::FADING, Some("fading"), &[lever::GROWTH, lever::FADE], 34.6188),
    (choice::CEILING, Some("ceiling"), &[lever::GROWTH, lever::CEILING], 38.3818),
];

fn clicks_switch_the_law(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let mut line = page.read()?.line;
    for (name, id, _, millions) in LAWS {
        page.radio(name)?.click()?;
        let reading = page.wait_for_result(millions)?;
        expect_chosen(&page, name)?;
        page.wait_for_link("law", id)?;
        ensure!(reading.line != line, "the chart's line did not move for {name}");
        line = reading.line;
    }
    Ok(())
}

fn arrow_keys_switch_the_law(visitor: &Visitor) -> Outcome {
    let page = visitor.open("law=steady")?;
    page.radio(choice::STEADY)?.focus()?;
    for (name, id, _, millions) in LAWS.into_iter().skip(1) {
        page.press(Key::Down)?;
        page.wait_for_result(millions)?;
        expect_chosen(&page, name)?;
        page.wait_for_link("law", id)?;
    }
    page.press(Key::Up)?;
    page.wait_for_result(34.6188)?;
    expect_chosen(&page, choice::FADING)
}

fn only_the_levers_of_the_law_are_enabled(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    for (law, _, used, millions) in LAWS {
        page.radio(law)?.click()?;
        page.wait_for_result(millions)?;
        for name in lever::ALL {
            let enabled = used.contains(&name) || lever::ALWAYS.contains(&name);
            for control in [page.slider(name)?, page.field(name)?] {
                ensure!(
                    control.is_enabled()? == enabled,
                    "under \"{law}\" a control of {name} is {}",
                    if enabled { "disabled" } else { "enabled" }
                );
            }
        }
    }
    Ok(())
}

/// Charts and the sentence have as many parts as there is to say; all else stays.
fn element_structure_is_the_same_for_every_law(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.wait_until_workbench_is_live()?;
    let structure = |page: &Page<'_>| -> anyhow::Result<Vec<String>> {
        page.script(
            "return [...document.querySelectorAll(`#page-live ${arguments[0]} *`)]
               .filter(one => one.closest('svg, [role=status], .number, #workbench table') === null)
               .map(one => one.localName)",
            vec![serde_json::json!(selector::FIGURE)],
        )
    };
    let mut seen = Vec::new();
    for (law, _, _, millions) in LAWS {
        page.radio(law)?.click()?;
        page.wait_for_result(millions)?;
        seen.push((law, structure(&page)?));
    }
    let Some((_, first)) = seen.first() else { anyhow::bail!("no law was seen") };
    ensure!(first.len() > 50, "the figure has only {} elements", first.len());
    for (law, elements) in &seen {
        ensure!(
            elements == first,
            "under \"{law}\" the figure has {} elements, not {}",
            elements.len(),
            first.len()
        );
    }
    Ok(())
}

fn expect_chosen(page: &Page<'_>, wanted: &str) -> Outcome {
    for name in choice::LAWS {
        ensure!(
            page.radio(name)?.is_checked()? == (name == wanted),
            "\"{wanted}\" was chosen, and \"{name}\" looks otherwise"
        );
    }
    Ok(())
}
