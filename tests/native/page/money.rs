//! The figure on what is spent, as HTML.

use jobs_explainer::site::{FigureId, Locale, Page as Site};

use super::{Page, attribute, read, text};

/// The figure's own page in each language.
fn own_pages() -> [Page; 2] {
    Locale::ALL.map(|locale| read(Site { figure: Some(FigureId::Money), ..Site::whole(locale) }))
}

#[test]
fn every_chart_is_named_by_words_on_the_page() {
    for page in own_pages() {
        let charts = page.all("#money svg[role=img]");
        assert_eq!(charts.len(), 3);
        for chart in charts {
            let name = page.text(&format!("#{}", attribute(chart, "aria-labelledby")));
            assert!(name.chars().count() > 8, "{name:?}");
        }
    }
}

#[test]
fn the_misread_amount_is_struck_out() {
    let [english, chinese] = own_pages();
    assert_eq!(english.text("#money s"), "RMB 4.2 billion");
    assert_eq!(chinese.text("#money s"), "42亿元");
}

#[test]
fn the_first_bar_has_an_end_for_each_printing() {
    for page in own_pages() {
        let ends = [".as-report", ".as-article"]
            .map(|side| attribute(page.one(&format!("#money-bars g{side} line")), "x2").to_owned());
        assert_eq!(ends, ["48%"; 2], "240.2 and 240 billion of 500 are the same to the tenth");
    }
}

#[test]
fn the_table_has_every_year_and_what_follows_from_the_last() {
    for page in own_pages() {
        let rows: Vec<String> = page.all("#money-table tbody tr").into_iter().map(text).collect();
        assert_eq!(rows.len(), 5 + 9);
        for (row, year) in rows.iter().zip(2014..=2018) {
            assert!(row.starts_with(&year.to_string()), "{row}");
        }
        assert_eq!(page.all("#money-table thead th").len(), 8);
        assert_eq!(page.all("#money-table tbody tr:first-child > *").len(), 8);
    }
}

#[test]
fn every_number_of_the_chart_leads_to_an_entry_of_the_page() {
    for page in own_pages() {
        let numbers = page.all("#money-years a.number, #money-bars a.number, #money-share a.number");
        assert!(numbers.len() > 20, "{}", numbers.len());
        for number in numbers {
            let entry = attribute(number, "href").trim_start_matches('#');
            assert_eq!(page.all(&format!("[id='{entry}']")).len(), 1, "{entry}");
        }
    }
}

#[test]
fn the_figure_is_one_still_part_with_its_table_in_it() {
    for page in own_pages() {
        assert_eq!(page.all("#money [data-still=body] #money-table").len(), 1);
        assert_eq!(page.all("#money [data-still=body] [data-still]").len(), 0);
    }
}
