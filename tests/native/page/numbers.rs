//! The numbers on the page: each with its source, the same in table, chart and prose.

use jobs_explainer::axis_scale::AxisScale;
use jobs_explainer::chart::additions::additions;
use jobs_explainer::chart::levels::levels;
use jobs_explainer::model::{Scenario, history, project};
use jobs_explainer::report::{Class, FIGURES, Figure};
use jobs_explainer::text::Locale;
use jobs_explainer::text::number::digits;

use super::{attribute, pages, text};

#[test]
fn every_figure_stands_with_its_quote_and_its_source() {
    for page in pages() {
        assert_eq!(page.all(".sources > li").len(), FIGURES.len());
        for (figure, provenance) in FIGURES {
            let entry = format!("#source-{}", figure.key);
            let words = page.locale.prose().figure(figure).words;
            assert_eq!(page.text(&format!("{entry} .source-figure .number")), words);
            let link = page.one(&format!("{entry} .source a"));
            assert_eq!(attribute(link, "href"), provenance.source.url);
            assert_eq!(text(link), page.locale.of(provenance.source.publisher));
            assert_eq!(attribute(page.one(&format!("{entry} time")), "datetime"), provenance.source.date.iso);
            assert!(figure.class != Class::Reported || provenance.quote.is_some(), "{}", figure.key);
            if let Some(quote) = provenance.quote {
                let shown = page.one(&format!("{entry} blockquote"));
                assert_eq!(text(shown), quote.text, "a quote stays as it was printed");
                assert_eq!(attribute(shown, "lang"), quote.language.tag());
                let translation = match page.locale {
                    Locale::English => quote.english,
                    Locale::Chinese => quote.chinese,
                };
                if let Some(translation) = translation {
                    assert!(page.text(&format!("{entry} .translation")).ends_with(translation));
                }
            }
            let notes = [provenance.note, provenance.source.note].into_iter().flatten();
            let expected: Vec<&str> = notes.map(|note| page.locale.of(note)).collect();
            let shown: Vec<String> =
                page.all(&format!("{entry} .source-note")).into_iter().map(text).collect();
            assert_eq!(shown, expected);
            assert!(
                page.text(&format!("{entry} .source-figure")).ends_with(page.locale.of(provenance.scope))
            );
        }
    }
}

#[test]
fn every_number_that_looks_reported_is_a_figure_with_a_source() {
    for page in pages() {
        let numbers = page.all(".number-reported");
        assert!(numbers.len() > FIGURES.len(), "the prose and the table have reported numbers too");
        for number in numbers {
            let said = text(number);
            let known = |figure: &Figure| {
                let words = page.locale.prose().figure(figure).words;
                // A table has the digits alone, and prose may leave the bound to other words.
                let cell = match page.locale {
                    Locale::English => format!("{:.*}", usize::from(digits(figure)), figure.value),
                    Locale::Chinese => page
                        .locale
                        .text()
                        .cell_jobs(jobs_explainer::model::Jobs::millions(figure.value), digits(figure)),
                };
                words.ends_with(&said) || said == cell
            };
            // One that is a link leads to the very figure.
            let leads_to = |figure: &Figure| match number.value().attr("href") {
                Some(href) => href == format!("#source-{}", figure.key),
                None => true,
            };
            let found = FIGURES.iter().any(|(figure, _)| known(figure) && leads_to(figure));
            assert!(found, "{said:?} in {:?}", page.locale);
        }
    }
}

#[test]
fn reported_numbers_in_prose_lead_to_their_sources() {
    for page in pages() {
        for place in
            ["[data-still=masthead]", "[data-still=prose]", "[data-still=notes]", "[data-still=missing]"]
        {
            let numbers = page.all(&format!("{place} .number-reported"));
            assert!(!numbers.is_empty(), "{place}");
            for number in numbers {
                assert!(attribute(number, "href").starts_with("#source-"), "{} in {place}", number.html());
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
        for (row, count) in history::counted(Scenario::default().figures).iter().enumerate() {
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
    let chart = levels(&scenario, AxisScale::Linear);
    for page in pages() {
        for (class, path) in [
            ("line-history", &chart.history),
            ("line-claim", &chart.claim),
            ("line-scenario", &chart.scenario),
        ] {
            assert_eq!(attribute(page.one(&format!(".chart-levels path.{class}")), "d"), path.as_str());
        }
        assert_eq!(page.all(".chart-levels .dot-history").len(), 5);
        assert_eq!(page.all(".chart-levels .dot-scenario").len(), 1);
        let bars = page.all(".chart-additions .bar-history, .chart-additions .bar-scenario");
        assert_eq!(bars.len(), additions(&scenario).bars.len());
        assert_eq!(page.all(".slider-curve .curve-line").len(), 5);
        assert_eq!(page.all(".law-sketch .line-ahead").len(), 4);
        for path in page.all("path") {
            let text = attribute(path, "d");
            assert!(text.starts_with('M') && !text.contains("NaN") && !text.contains('–'), "{text}");
        }
    }
}

#[test]
fn the_chart_writes_the_numbers_that_carry_the_story() {
    let [english, chinese] = pages();
    for (page, words) in [
        (&english, ["10.07", "17.47", "22.35m", "43.6m", "4.28m short", "60 million job opportunities"]),
        (&chinese, ["1,007", "1,747", "2,235万", "4,355万", "差428万", "6,000万个就业机会"]),
    ] {
        let labels: Vec<String> = page.all(".chart-levels text").into_iter().map(text).collect();
        for word in words {
            assert!(labels.iter().any(|label| label == word), "{word} is not among {labels:?}");
        }
    }
}
