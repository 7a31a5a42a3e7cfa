//! The guess as HTML: without a script the answer is there, and nothing asks for a guess that nobody could make.

use jobs_explainer::chart::growth::guess::reports;
use jobs_explainer::model::{Base, GREATEST_GUESS};
use jobs_explainer::site::{self, FigureId, Locale};

use super::{Page, attribute, pages, read, text};

/// The story and the figure's own page, in each language.
fn shown() -> Vec<Page> {
    let alone = Locale::ALL.map(|locale| read(site::Page { locale, figure: Some(FigureId::Growth) }));
    pages().into_iter().chain(alone).collect()
}

#[test]
fn the_static_page_shows_the_answer() {
    for page in shown() {
        assert_eq!(attribute(page.one("#growth-guess"), "data-stage"), "skipped");
        let labels: Vec<String> =
            page.all("#growth-guess .as-report .chart-numbers text").into_iter().map(text).collect();
        let counts = match page.locale {
            Locale::English => ["29.63", "36.84", "46.18", "50.173", "26.01"],
            Locale::Chinese => ["2,963", "3,684", "4,618", "5,017.3", "2,601"],
        };
        for count in counts {
            assert!(labels.iter().any(|label| label == count), "{count} is not among {labels:?}");
        }
        // Of the growth of 2018 carried on, by hand: 17.03, 26.59, 35.58 and 34.78 % off.
        assert_eq!(attribute(page.one("#growth-guess-answer"), "data-result"), "28.4955");
        assert!(page.text("#growth-guess-answer").contains("28.5%"));
        assert!(page.text("#growth-guess-sum").contains("28.5%"));
    }
}

#[test]
fn the_reports_are_drawn_under_both_printings() {
    for page in shown() {
        for (class, base) in [("as-report", Base::Report), ("as-article", Base::Article)] {
            let reports = reports(base);
            for (line, path) in [
                ("line-history", &reports.record),
                ("guess-joined", &reports.joined),
                ("guess-broken", &reports.broken),
                ("guess-naive", &reports.naive),
            ] {
                let drawn = page.one(&format!("#growth-guess .{class} path.{line}"));
                assert_eq!(attribute(drawn, "d"), path, "{class} {line}");
            }
        }
        // No guess is made up for the reader who made none.
        assert!(page.all("#growth-guess .guess-line").is_empty());
    }
}

#[test]
fn every_year_has_a_handle_and_a_field_of_one_name() {
    for page in shown() {
        for year in 2019..=2022 {
            let name = format!("growth-guess-{year}-name");
            let said = page.text(&format!("#{name}"));
            assert!(said.contains(&year.to_string()), "{said}");
            let handle = page.one(&format!("#growth-guess-{year}"));
            let field = page.one(&format!("#growth-guess-{year}-field"));
            for input in [handle, field] {
                assert_eq!(attribute(input, "aria-labelledby"), name);
                assert!(input.value().attr("disabled").is_some(), "{year} can be used without a script");
            }
            // Handle and field count in the unit of the language.
            let (unit, decimals) = page.locale.text().guess_unit();
            assert_eq!(attribute(handle, "max"), (GREATEST_GUESS * unit).to_string());
            assert_eq!(attribute(handle, "value"), format!("{:.*}", usize::from(decimals), 22.4 * unit));
            assert_eq!(attribute(handle, "aria-orientation"), "vertical");
        }
        let unit = match page.locale {
            Locale::English => "22.4",
            Locale::Chinese => "2240",
        };
        assert_eq!(attribute(page.one("#growth-guess-2019-field"), "value"), unit);
    }
}

#[test]
fn every_flag_has_its_note() {
    for page in shown() {
        let letters = |css: &str| page.all(css).into_iter().map(text).collect::<Vec<_>>();
        assert_eq!(letters("#growth-guess .as-report .guess-flag text"), ["a", "b", "c", "d"]);
        assert_eq!(letters("#growth-guess .guess-notes .guess-letter"), ["a", "b", "c", "d"]);
        assert!(!page.text("#growth-guess .guess-caution").is_empty());
    }
}
