//! The model's table of worked values, read off `data-result`.

use anyhow::ensure;
use site_tests::contract::{choice, lever};
use site_tests::expected::WORKED;
use site_tests::{Behaviour, Key, Outcome, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    links_give_the_worked_values_of_2025,
    links_give_the_worked_values_of_other_years,
    keys_give_the_worked_values_of_every_year,
    controls_give_the_worked_values_of_every_law,
];

fn links_give_the_worked_values_of_2025(visitor: &Visitor) -> Outcome {
    for scenario in WORKED {
        let page = visitor.open(scenario.query)?;
        let [.., (year, millions)] = scenario.jobs;
        ensure!(year == 2025, "the table's last column is {year}");
        page.wait_for_result(millions)?;
    }
    Ok(())
}

fn links_give_the_worked_values_of_other_years(visitor: &Visitor) -> Outcome {
    let Some(slowest) = WORKED.last() else { anyhow::bail!("there are no worked values") };
    for (year, millions) in slowest.jobs {
        let page = visitor.open(&format!("{}&until={year}", slowest.query))?;
        page.wait_for_result(millions)?;
    }
    Ok(())
}

fn keys_give_the_worked_values_of_every_year(visitor: &Visitor) -> Outcome {
    for scenario in WORKED {
        let page = visitor.open(scenario.query)?;
        let until = page.slider(lever::UNTIL)?;
        for (year, millions) in scenario.jobs {
            // From the first year on, one press a year.
            let presses = usize::try_from(year - 2019)?;
            let keys: Vec<Key> =
                std::iter::once(Key::Home).chain(std::iter::repeat_n(Key::Right, presses)).collect();
            until.press_keys(&keys)?;
            until.wait_for_number(f64::from(year))?;
            page.wait_for_result(millions)?;
        }
    }
    Ok(())
}

fn controls_give_the_worked_values_of_every_law(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.wait_for_result(43.5538)?;
    page.radio(choice::STEADY)?.click()?;
    page.wait_for_result(36.35)?;
    page.radio(choice::FADING)?.click()?;
    page.wait_for_result(34.6188)?;
    page.radio(choice::CEILING)?.click()?;
    page.wait_for_result(38.3818)?;
    page.field(lever::GROWTH)?.replace_with("-5")?.press(Key::Enter)?;
    page.wait_for_result(15.1502)?;
    page.slider(lever::GROWTH)?.press(Key::End)?;
    page.field(lever::CEILING)?.replace_with("25")?.press(Key::Enter)?;
    page.wait_for_result(25.0).map(drop)
}
