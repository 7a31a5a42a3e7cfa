//! Number fields: what is typed counts, and what cannot be meant is told.

use anyhow::ensure;
use site_tests::contract::lever;
use site_tests::expected::{Law, REPORT_BASE};
use site_tests::waiting::{CHANGE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    typed_value_counts_after_enter,
    typed_value_counts_after_tab,
    typed_range_ends_count,
    full_width_digits_count,
    value_beyond_the_range_stays_typed_and_the_nearest_end_counts,
    rubbish_changes_nothing_and_says_so,
    typed_year_counts,
    escape_takes_back_what_was_typed,
];

fn growth_result(growth: f64) -> f64 {
    Law::Rate { growth }.jobs(REPORT_BASE, 2025)
}

fn typed_value_counts_after_enter(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.field(lever::GROWTH)?.replace_with("12.5")?.press(Key::Enter)?;
    expect_growth(&page, 12.5)
}

fn typed_value_counts_after_tab(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.field(lever::GROWTH)?.replace_with("12.5")?;
    page.press(Key::Tab)?;
    expect_growth(&page, 12.5)
}

fn typed_range_ends_count(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    for end in [-20.0, 40.0] {
        page.field(lever::GROWTH)?.replace_with(&end.to_string())?.press(Key::Enter)?;
        expect_growth(&page, end)?;
        ensure!(!is_invalid(&page)?, "{end} is the range's end and is marked as wrong");
    }
    Ok(())
}

fn full_width_digits_count(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.field(lever::GROWTH)?.replace_with("１２.５")?.press(Key::Enter)?;
    expect_growth(&page, 12.5)
}

fn value_beyond_the_range_stays_typed_and_the_nearest_end_counts(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let before = page.text()?;
    page.field(lever::GROWTH)?.replace_with("999")?.press(Key::Enter)?;
    page.wait_for_result(growth_result(40.0))?;
    let kept = page.field(lever::GROWTH)?.value()?;
    ensure!(kept == "999", "999 was typed and the field holds \"{kept}\"");
    page.slider(lever::GROWTH)?.wait_for_number(40.0)?;
    page.wait_for_link("growth", Some("40"))?;
    expect_warning(&page, &before)?;
    page.slider(lever::GROWTH)?.press(Key::Left)?;
    expect_growth(&page, 39.5)?;
    ensure!(!is_invalid(&page)?, "the field is still marked as wrong at 39.5");
    Ok(())
}

fn rubbish_changes_nothing_and_says_so(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=12.5")?;
    let before = page.text()?;
    // What begins with a number in range would count on its way.
    for rubbish in ["lots", "--", "e5", ""] {
        page.field(lever::GROWTH)?.replace_with(rubbish)?.press(Key::Enter)?;
        page.wait_for_result(growth_result(12.5))?;
        page.slider(lever::GROWTH)?.wait_for_number(12.5)?;
        page.wait_for_link("growth", Some("12.5"))?;
        if !rubbish.is_empty() {
            expect_warning(&page, &before)?;
        }
    }
    Ok(())
}

fn typed_year_counts(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.field(lever::UNTIL)?.replace_with("2030")?.press(Key::Enter)?;
    page.wait_for_result(Law::Rate { growth: 10.0 }.jobs(REPORT_BASE, 2030))?;
    page.slider(lever::UNTIL)?.wait_for_number(2030.0)?;
    page.wait_for_link("until", Some("2030"))
}

fn expect_growth(page: &Page<'_>, growth: f64) -> Outcome {
    page.wait_for_result(growth_result(growth))?;
    page.slider(lever::GROWTH)?.wait_for_number(growth)?;
    page.field(lever::GROWTH)?.wait_for_number(growth)?;
    page.wait_for_link("growth", Some(&growth.to_string()))
}

/// The field is marked for assistive technology, and a sentence that was not
/// there before describes it.
fn expect_warning(page: &Page<'_>, before: &str) -> Outcome {
    wait_for("a warning at the field", CHANGE_WITHIN, || {
        let said = description(page)?;
        let new =
            said.iter().any(|text| text.split_whitespace().count() > 3 && !before.contains(text.as_str()));
        let invalid = is_invalid(page)?;
        Ok(Sight::when(new && invalid, || format!("marked: {invalid}, described by {said:?}")))
    })
}

fn description(page: &Page<'_>) -> anyhow::Result<Vec<String>> {
    let ids = page.field(lever::GROWTH)?.attribute("aria-describedby")?.unwrap_or_default();
    page.script(
        "return arguments[0].split(/\\s+/).filter(id => id)
           .flatMap(id => [...document.querySelectorAll(`#page-live [id=\"${id}\"]`)])
           .map(one => one.innerText.trim())",
        vec![serde_json::json!(ids)],
    )
}

fn is_invalid(page: &Page<'_>) -> anyhow::Result<bool> {
    let mark = page.field(lever::GROWTH)?.attribute("aria-invalid")?;
    Ok(mark.as_deref() == Some("true"))
}

fn escape_takes_back_what_was_typed(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=12")?;
    for typed in ["77", "7x", ""] {
        let field = page.field(lever::GROWTH)?;
        field.replace_with(typed)?.press(Key::Escape)?;
        wait_for("the value in force", CHANGE_WITHIN, || {
            let value = page.field(lever::GROWTH)?.value()?;
            Ok(Sight::when(value == "12.0", || value))
        })?;
        page.press(Key::Tab)?;
        expect_growth(&page, 12.0)?;
    }
    Ok(())
}
