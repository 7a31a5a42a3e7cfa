//! The numbers on the page: each with its source, the same in table, chart and prose.

use jobs_explainer::chart::growth::additions::additions;
use jobs_explainer::display::AxisScale;
use jobs_explainer::model::{Scenario, history, project};
use jobs_explainer::text::number::digits;

use scraper::{ElementRef, Selector};

use super::{all_pages, attribute, pages, text};
use crate::strategy::levels_of;

#[test]
fn every_number_leads_to_an_entry_that_explains_it() {
    for page in all_pages() {
        let numbers = page.all("a.number");
        assert!(!numbers.is_empty(), "{:?} has no number", page.site);
        for number in numbers {
            let target = attribute(number, "href").strip_prefix('#').expect("it leads to this page");
            let entry = page.one(&format!("[id='{target}']"));
            let sum = target.ends_with("-sum");
            let is_entry = entry.value().classes().any(|class| class == "entry" || class == "sum");
            assert!(is_entry, "{} leads to {target}", text(number));
            // It looks like what it leads to.
            let class = |name: &str| number.value().classes().any(|class| class == name);
            assert_eq!(class("assumed"), sum, "{} leads to {target}", text(number));
            assert_eq!(class("derived") && !target.starts_with("source-"), target.starts_with("derived-"));
        }
    }
}

#[test]
fn every_entry_that_a_number_names_leads_back_to_it() {
    for page in all_pages() {
        for entry in page.all(".entry") {
            let id = attribute(entry, "id");
            let named = page.all(&format!("a.number[href='#{id}']"));
            let outside = named.iter().any(|link| {
                link.ancestors()
                    .filter_map(ElementRef::wrap)
                    .all(|outer| outer.value().id() != Some("entries"))
            });
            let back = Selector::parse(".entry-uses a").expect("good");
            let uses: Vec<&str> = entry.select(&back).map(|link| attribute(link, "href")).collect();
            assert_eq!(outside, !uses.is_empty(), "{id} on {:?}", page.site);
            for place in uses {
                let part = page.one(&format!("[id='{}']", &place[1..]));
                let link = Selector::parse(&format!("a.number[href='#{id}']")).expect("good");
                assert!(part.select(&link).next().is_some(), "{place} does not hold {id} on {:?}", page.site);
            }
        }
    }
}

#[test]
fn the_table_has_five_counted_and_seven_projected_years() {
    for page in pages() {
        let rows = page.all("#growth-table table > tbody > tr:not(.table-group)");
        let cells = |row: usize| -> Vec<String> { rows[row].child_elements().map(text).collect() };
        let years: Vec<String> = (0..rows.len()).map(|row| cells(row)[0].clone()).collect();
        assert_eq!(years, (2014..=2025).map(|year: u16| year.to_string()).collect::<Vec<_>>());
        assert_eq!(page.all("#growth-table tbody > tr.table-group").len(), 2);
        let heads = page.all("#growth-table thead th[scope=col]");
        assert_eq!(heads.len(), 5);
        for row in &rows {
            assert_eq!(row.child_elements().count(), heads.len());
            let head = row.child_elements().next().expect("a row has a head");
            assert_eq!((head.value().name(), attribute(head, "scope")), ("th", "row"));
        }
        let text = page.locale.text();
        for (row, count) in history::counted(Scenario::default().base).iter().enumerate() {
            assert_eq!(cells(row)[1], text.cell_jobs(count.jobs, digits(count.figure)));
        }
        for (row, year) in project(&Scenario::default()).iter().enumerate() {
            assert_eq!(cells(5 + row)[1], text.cell_jobs(year.jobs, 2));
            assert_eq!(cells(5 + row)[3], text.cell_added(year.added));
            assert_eq!(cells(5 + row)[4], "+10.0%");
        }
    }
    let [english, chinese] = pages();
    let row =
        |page: &super::Page, row: usize| text(page.all("#growth-table tbody > tr:not(.table-group)")[row]);
    assert_eq!(row(&english, 1), "201517.4712.07+7.40+73.5%");
    assert_eq!(row(&chinese, 1), "20151,7471,207+740+73.5%");
}

#[test]
fn the_chart_has_the_record_the_claim_and_the_scenario() {
    let scenario = Scenario::default();
    let chart = levels_of(&scenario, AxisScale::Linear);
    for page in pages() {
        for (class, path) in [
            ("line-history", &chart.history),
            ("line-claim", &chart.claim),
            ("line-scenario", &chart.scenario),
        ] {
            assert_eq!(attribute(page.one(&format!("#growth-chart path.{class}")), "d"), path.as_str());
        }
        assert_eq!(page.all("#growth-chart .dot-history").len(), 5);
        assert_eq!(page.all("#growth-chart .dot-scenario").len(), 1);
        let bars = page.all(".chart-additions .bar-history, .chart-additions .bar-scenario").into_iter();
        let bars: usize = bars.map(|path| attribute(path, "d").matches(['M', 'L']).count() / 4).sum();
        assert_eq!(bars, additions(&scenario).bars.len());
        // Where nobody can slide, no slider is seen; its curve has its room all the same.
        assert_eq!(page.all("#growth .slider-curve").len(), 7);
        assert_eq!(page.all(".slider-curve *").len(), 0);
        assert_eq!(page.all(".law-sketch .line-ahead").len(), 4);
        // The fifty paths are the live page's alone.
        assert_eq!(attribute(page.one("#growth-chart .line-futures"), "d"), "");
        for path in page.all("#growth-chart path:not(.line-futures), .law-sketch path") {
            let text = attribute(path, "d");
            assert!(text.starts_with('M') && !text.contains("NaN") && !text.contains('–'), "{text}");
        }
    }
}

#[test]
fn the_chart_writes_the_numbers_that_carry_the_story() {
    let [english, chinese] = pages();
    for (page, words) in [
        (&english, ["10.07", "17.47", "22.35m", "43.6m", "4.28m short", "75 million job opportunities"]),
        (&chinese, ["1,007", "1,747", "2,235万", "4,355万", "差428万", "7,500万个就业机会"]),
    ] {
        let labels: Vec<String> = page.all("#growth-chart text").into_iter().map(text).collect();
        for word in words {
            assert!(labels.iter().any(|label| label == word), "{word} is not among {labels:?}");
        }
    }
}
