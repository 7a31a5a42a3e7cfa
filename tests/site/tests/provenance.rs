//! Every number opens: by keys and pointer, beside itself; and without a script, as a footnote.

use anyhow::{Context, Result, ensure};
use fantoccini::elements::Element;
use serde_json::{Value, json, to_value};
use site_tests::browsers::Browser;
use site_tests::contract::{FIGURES, Language, selector};
use site_tests::waiting::{CHANGE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    number_opens_by_enter_and_escape_gives_the_focus_back,
    number_opens_by_the_space_bar_and_its_button_closes,
    number_opens_by_pointer_and_a_press_outside_closes,
    tab_leads_out_of_an_entry_to_its_number_or_what_follows_it,
    number_in_a_chart_and_in_a_table_opens_by_keys,
    term_of_a_sum_leads_on_and_back,
    numbers_of_the_readers_own_open_their_sum,
    every_figures_page_opens_its_first_number_by_keys,
];

/// WebKit's driver cannot switch scripts off; there the native tests read what is sent.
pub(crate) const WITHOUT_SCRIPT: &[Behaviour] = behaviours![
    in &[Browser::Chromium, Browser::Firefox] => number_leads_to_its_footnote_and_back_without_script
];

/// What the popover shows; nothing where it is closed.
fn shown(page: &Page<'_>) -> Result<Option<String>> {
    page.script(
        "const popover = document.querySelector(arguments[0]);
         return popover.matches(':popover-open') ? popover.innerText : null",
        vec![json!(selector::POPOVER)],
    )
}

fn wait_until_shown(page: &Page<'_>, words: &str) -> Result<String> {
    wait_for("the entry", CHANGE_WITHIN, || {
        let text = shown(page)?;
        Ok(match text {
            Some(text) if text.contains(words) => Sight::Yes(text),
            other => Sight::NotYet(format!("{other:?}")),
        })
    })
}

fn wait_until_closed(page: &Page<'_>) -> Outcome {
    wait_for("a closed popover", CHANGE_WITHIN, || {
        let text = shown(page)?;
        Ok(Sight::when(text.is_none(), || format!("{text:?}")))
    })
}

/// The first number that leads to this entry, below a part of the page.
fn number(page: &Page<'_>, part: &str, entry: &str) -> Result<Element> {
    page.session().find(&format!("#page-live {part} a.number[href='#{entry}']"))
}

fn value(element: &Element) -> Result<Value> {
    Ok(to_value(element)?)
}

fn focus(page: &Page<'_>, element: &Element) -> Outcome {
    let taken: bool = page.script(
        "arguments[0].focus({ preventScroll: true });
         arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });
         return document.activeElement === arguments[0]",
        vec![value(element)?],
    )?;
    ensure!(taken, "the number does not take the focus");
    Ok(())
}

fn expect_focus(page: &Page<'_>, element: &Element) -> Outcome {
    wait_for("the focus on the number", CHANGE_WITHIN, || {
        let here: bool =
            page.script("return document.activeElement === arguments[0]", vec![value(element)?])?;
        let held: String = page.script("return document.activeElement.outerHTML.slice(0, 200)", vec![])?;
        Ok(Sight::when(here, || held))
    })
}

fn number_opens_by_enter_and_escape_gives_the_focus_back(visitor: &Visitor) -> Outcome {
    for (language, words) in [(Language::English, "3.07 million"), (Language::Chinese, "307万")] {
        let page = visitor.open_in(language, "")?;
        let mean = number(&page, "#growth-prose", "derived-mean_additions")?;
        focus(&page, &mean)?;
        let session = page.session();
        ensure!(session.computed_role(&mean)? == "button", "a number is no button");
        page.press(Key::Enter)?;
        wait_until_shown(&page, words)?;
        page.press(Key::Escape)?;
        wait_until_closed(&page)?;
        expect_focus(&page, &mean)?;
    }
    Ok(())
}

fn number_opens_by_the_space_bar_and_its_button_closes(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let growth = number(&page, "#growth-prose", "source-growth_2016")?;
    focus(&page, &growth)?;
    let before: f64 = page.script("return scrollY", vec![])?;
    page.press(Key::Space)?;
    let text = wait_until_shown(&page, "7.7%")?;
    ensure!(text.contains("ECC Lab"), "the entry does not say who printed it: {text}");
    let marked: Option<String> = page.script(
        "return document.querySelector(arguments[0] + ' mark')?.textContent ?? null",
        vec![json!(selector::POPOVER)],
    )?;
    ensure!(marked.is_some_and(|words| words.contains("7.7%")), "the quote does not mark the number");
    let after: f64 = page.script("return scrollY", vec![])?;
    ensure!((before - after).abs() < 1.0, "the space bar scrolled the page");
    // The close button has the focus; it is pressed as one presses buttons.
    page.press(Key::Enter)?;
    wait_until_closed(&page)?;
    expect_focus(&page, &growth)
}

fn number_opens_by_pointer_and_a_press_outside_closes(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let mean = number(&page, "#growth-prose", "derived-mean_additions")?;
    focus(&page, &mean)?;
    page.session().wait_on(mean.clone().click())?;
    wait_until_shown(&page, "3.07 million")?;
    let inside: bool = page.script(
        "const box = document.querySelector(arguments[0]).getBoundingClientRect();
         return box.left >= 0 && box.top >= 0 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1",
        vec![json!(selector::POPOVER)],
    )?;
    ensure!(inside, "the popover reaches out of the window");
    let address: String = page.script("return location.hash", vec![])?;
    ensure!(address.is_empty(), "the address has gone to {address}");
    let heading = page.session().find("#page-live #growth-heading")?;
    page.session().wait_on(heading.click())?;
    wait_until_closed(&page)
}

fn tab_leads_out_of_an_entry_to_its_number_or_what_follows_it(visitor: &Visitor) -> Outcome {
    /// More stops than an entry has.
    const STOPS: usize = 20;
    let page = visitor.open("")?;
    let mean = number(&page, "#growth-prose", "derived-mean_additions")?;
    for backward in [false, true] {
        let tab = || if backward { page.press_with_shift(Key::Tab) } else { page.press(Key::Tab) };
        focus(&page, &mean)?;
        // On the way back the number itself comes first.
        let wanted = if backward {
            mean.clone()
        } else {
            tab()?;
            page.session().wait_on(page.session().client().active_element())?
        };
        focus(&page, &mean)?;
        page.press(Key::Enter)?;
        wait_until_shown(&page, "3.07 million")?;
        let mut pressed = 0;
        while shown(&page)?.is_some() {
            ensure!(pressed < STOPS, "the Tab key never leaves the entry");
            tab()?;
            pressed += 1;
        }
        ensure!(backward || pressed > 1, "the Tab key passes by the numbers inside the entry");
        expect_focus(&page, &wanted)?;
    }
    Ok(())
}

fn number_in_a_chart_and_in_a_table_opens_by_keys(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let count = number(&page, "#growth-chart", "source-jobs_2014")?;
    focus(&page, &count)?;
    page.press(Key::Enter)?;
    wait_until_shown(&page, "10.07 million")?;
    page.press(Key::Escape)?;
    wait_until_closed(&page)?;
    expect_focus(&page, &count)?;
    page.open_table()?;
    let count = number(&page, "#growth-table", "source-jobs_2015")?;
    focus(&page, &count)?;
    page.press(Key::Enter)?;
    wait_until_shown(&page, "17.47 million")?;
    page.press(Key::Escape)?;
    wait_until_closed(&page)?;
    expect_focus(&page, &count)
}

fn term_of_a_sum_leads_on_and_back(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let mean = number(&page, "#growth-prose", "derived-mean_additions")?;
    focus(&page, &mean)?;
    page.press(Key::Enter)?;
    wait_until_shown(&page, "22.35 million")?;
    let inside = format!("{} a.number[href='#source-jobs_2018']", selector::POPOVER);
    let term = page.session().find(&inside)?;
    page.script::<()>("arguments[0].focus()", vec![value(&term)?])?;
    page.press(Key::Enter)?;
    wait_until_shown(&page, "Xinhua")?;
    let back = page.session().find(&format!("{} .popover-back", selector::POPOVER))?;
    page.script::<()>("arguments[0].focus()", vec![value(&back)?])?;
    page.press(Key::Enter)?;
    wait_until_shown(&page, "3.07 million")?;
    page.press(Key::Escape)?;
    wait_until_closed(&page)?;
    expect_focus(&page, &mean)
}

fn numbers_of_the_readers_own_open_their_sum(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=12.5")?;
    let outcome = number(&page, "#growth-answer", "growth-sum")?;
    focus(&page, &outcome)?;
    page.press(Key::Enter)?;
    let text = wait_until_shown(&page, "12.5%")?;
    ensure!(text.contains("22.35 million"), "the sum does not say where it starts: {text}");
    page.press(Key::Escape)?;
    wait_until_closed(&page)
}

fn every_figures_page_opens_its_first_number_by_keys(visitor: &Visitor) -> Outcome {
    for figure in FIGURES {
        let page = visitor.open_figure(Language::English, figure, "")?;
        let first: Option<Element> =
            page.session().find_all(&format!("#page-live #{figure} a.number"))?.into_iter().next();
        let first = first.with_context(|| format!("{figure} has no number"))?;
        focus(&page, &first)?;
        page.press(Key::Enter)?;
        let words: String = page.script("return arguments[0].textContent", vec![value(&first)?])?;
        wait_until_shown(&page, "").with_context(|| format!("{words} in {figure}"))?;
        page.press(Key::Escape)?;
        wait_until_closed(&page)?;
        expect_focus(&page, &first)?;
    }
    Ok(())
}

fn number_leads_to_its_footnote_and_back_without_script(visitor: &Visitor) -> Outcome {
    visitor.switch_script_off()?;
    let site = &visitor.environment.site;
    for address in [site.clone(), format!("{site}{}", Language::Chinese.figure_path("growth"))] {
        let page = visitor.go(&address)?;
        let session = page.session();
        let number = session.find("#growth-prose a.number[href='#derived-mean_additions']")?;
        session.wait_on(number.click())?;
        let entry = session.find("#derived-mean_additions:target")?;
        ensure!(session.wait_on(entry.is_displayed())?, "the footnote is not shown");
        let back = session.find("#derived-mean_additions .entry-uses a")?;
        session.wait_on(back.click())?;
        let part = session.find("#growth-prose:target")?;
        ensure!(session.wait_on(part.is_displayed())?, "the way back leads elsewhere");
    }
    Ok(())
}
