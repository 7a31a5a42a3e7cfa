//! The figure on the sources: the files to take along, and what an entry shows when it is opened.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use site_tests::contract::{Language, selector};
use site_tests::environment::Environment;
use site_tests::static_page::StaticPage;
use site_tests::waiting::{CHANGE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Outcome, Visitor, behaviours};

pub(crate) const SERVED: &[Behaviour] = behaviours![served =>
    figures_come_as_json_that_can_be_read,
    figures_come_as_csv_with_a_row_for_each,
];

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    opened_entry_says_where_its_number_was_printed,
    way_back_closes_the_entry_and_leads_there,
    bar_marks_the_figure_in_view,
];

/// A file that the page of the story links, as it is sent, with its type.
fn linked(environment: &Environment, ending: &str) -> Result<(String, String)> {
    let page = StaticPage::fetch(&environment.site, Language::English)?;
    let links = page.attributes("#sources-about a[download]", "href")?;
    let link = links.iter().find(|link| link.ends_with(ending)).with_context(|| format!("no {ending}"))?;
    let address = format!("{}{}", environment.site, link.trim_start_matches("./"));
    let mut answer = ureq::get(&address).call().with_context(|| format!("fetching {address}"))?;
    let kind = answer.headers().get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let (kind, kept) = (
        kind.to_owned(),
        answer.headers().get("cache-control").is_some_and(|kept| kept.as_bytes() == b"no-cache"),
    );
    ensure!(kept, "{address} has no digest in its name and is not asked for anew");
    Ok((answer.body_mut().read_to_string()?, kind))
}

/// The figures of the JSON.
fn figures(environment: &Environment) -> Result<Vec<Value>> {
    let (text, kind) = linked(environment, ".json")?;
    ensure!(kind.starts_with("application/json"), "the JSON is sent as {kind}");
    let document: Value = serde_json::from_str(&text)?;
    let figures = document.get("figures").and_then(Value::as_array).context("no figures")?;
    Ok(figures.clone())
}

fn figures_come_as_json_that_can_be_read(environment: &Environment) -> Outcome {
    let figures = figures(environment)?;
    ensure!(figures.len() > 100, "only {} figures", figures.len());
    let jobs = figures.iter().find(|figure| figure["key"] == "jobs_2018").context("no jobs of 2018")?;
    ensure!(jobs["value"] == 22.35, "the jobs of 2018 are {}", jobs["value"]);
    ensure!(jobs["quote"]["text"].is_string(), "a figure has no quote");
    Ok(())
}

fn figures_come_as_csv_with_a_row_for_each(environment: &Environment) -> Outcome {
    let (text, kind) = linked(environment, ".csv")?;
    ensure!(kind.to_ascii_lowercase().replace(' ', "") == "text/csv;charset=utf-8", "sent as {kind}");
    let rows: Vec<&str> = text.split_terminator("\r\n").collect();
    let (head, rows) = rows.split_first().context("an empty file")?;
    ensure!(head.trim_start_matches('\u{feff}').starts_with("key,value,"), "the head is {head}");
    let figures = figures(environment)?;
    ensure!(rows.len() == figures.len(), "{} rows for {} figures", rows.len(), figures.len());
    for (row, figure) in rows.iter().zip(&figures) {
        let key = figure["key"].as_str().context("a figure without a key")?;
        ensure!(row.starts_with(&format!("{key},")), "{row} is not the row of {key}");
    }
    Ok(())
}

fn opened_entry_says_where_its_number_was_printed(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let opened = press(&page)?;
    ensure!(opened.contains("Xinhua") && opened.contains("2019"), "the entry says {opened}");
    let order: bool = page.script(
        "const body = document.querySelector(arguments[0]);
         const place = (part) => [...body.querySelectorAll('*')].indexOf(body.querySelector(part));
         const places = ['.entry-class', '.entry-value', 'blockquote', '.entry-source a[href^=http]', 'dl'].map(place);
         return places.every((place, index) => place >= 0 && (index === 0 || places[index - 1] < place))",
        vec![selector::POPOVER.into()],
    )?;
    ensure!(order, "class, value, quote, source and facts do not follow each other");
    Ok(())
}

fn way_back_closes_the_entry_and_leads_there(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    press(&page)?;
    let back = page.session().find(&format!("{} .entry-uses a[href^='#money']", selector::POPOVER))?;
    page.session().wait_on(back.click())?;
    wait_for("a closed popover and the way back in the address", CHANGE_WITHIN, || {
        let (open, place): (bool, String) = page.script(
            "return [document.querySelector(arguments[0]).matches(':popover-open'), location.hash]",
            vec![selector::POPOVER.into()],
        )?;
        Ok(Sight::when(!open && place.starts_with("#money"), || format!("open: {open}, at {place}")))
    })
}

fn bar_marks_the_figure_in_view(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    for (part, marked) in [("money", "#money"), ("sources", "#sources"), ("top", "")] {
        page.script::<()>(
            "document.querySelector('#page-live #' + arguments[0]).scrollIntoView({ behavior: 'instant' })",
            vec![part.into()],
        )?;
        wait_for("the figure's mark in the bar", CHANGE_WITHIN, || {
            let now: String = page.script(
                "return [...document.querySelectorAll('#page-live #contents a[aria-current]')]
                     .map((link) => link.getAttribute('href')).join()",
                vec![],
            )?;
            Ok(Sight::when(now == marked, || now))
        })?;
    }
    Ok(())
}

/// Opens the first number of the money's prose that Xinhua printed; what the popover says.
fn press(page: &site_tests::Page<'_>) -> Result<String> {
    page.script::<()>(
        "const number = document.querySelector(\"#page-live #money-prose a.number[href='#source-traditional_2018']\");
         number.scrollIntoView({ block: 'center', behavior: 'instant' });
         number.click()",
        vec![],
    )?;
    wait_for("the entry", CHANGE_WITHIN, || {
        let text: Option<String> = page.script(
            "const popover = document.querySelector(arguments[0]);
             return popover.matches(':popover-open') ? popover.innerText : null",
            vec![selector::POPOVER.into()],
        )?;
        Ok(match text {
            Some(text) => Sight::Yes(text),
            None => Sight::NotYet("nothing is open".to_owned()),
        })
    })
}
