//! The figure on mini-programs as HTML.

use jobs_explainer::chart::mini_programs::ahead::ahead;
use jobs_explainer::model::Scenario;
use jobs_explainer::text::Locale;

use super::{attribute, pages, text};

#[test]
fn the_result_is_a_status_with_its_number_and_names_the_chart() {
    for page in pages() {
        let answer = page.one("#mini-programs [role=status]");
        assert_eq!(attribute(answer, "data-result"), "6.1657");
        assert_eq!(text(answer), page.locale.text().mini_result(&Scenario::default()).plain());
        let chart = page.one("#mini-programs .play svg[role=img]");
        assert_eq!(page.text(&format!("#{}", attribute(chart, "aria-labelledby"))), text(answer));
        let description = page.text(&format!("#{}", attribute(chart, "aria-describedby")));
        assert_eq!(description, page.locale.prose().mini_description());
    }
}

#[test]
fn the_chart_draws_counts_scenario_all_jobs_and_the_broken_line_of_the_later_reports() {
    let chart = ahead(&Scenario::default());
    for page in pages() {
        for (class, path) in [
            ("line-all", &chart.all),
            ("line-history", &chart.counted),
            ("line-scenario", &chart.scenario),
            ("line-later", &chart.later),
        ] {
            assert_eq!(attribute(page.one(&format!("#mini-programs path.{class}")), "d"), path.as_str());
        }
        assert_eq!(page.all("#mini-programs .dot-later").len(), 4);
        assert_eq!(page.all("#mini-programs .pennant").len(), 3);
        assert_eq!(page.all("#mini-programs-later li").len(), 4);
    }
}

#[test]
fn the_magnifier_stands_there_for_both_printings() {
    for page in pages() {
        let labels = |base: &str| -> String {
            page.all(&format!("#mini-programs-magnifier .{base} .magnifier text"))
                .into_iter()
                .map(text)
                .collect()
        };
        let words = match page.locale {
            Locale::English => [
                ["0.78 million", "1.27 million", "10.9 times"],
                ["0.77 million", "1.23 million", "11.0 times"],
            ],
            Locale::Chinese => [["78万个", "127万个", "10.9倍"], ["77万个", "123万个", "11.0倍"]],
        };
        for (base, words) in ["as-report", "as-article"].into_iter().zip(words) {
            for word in words {
                assert!(labels(base).contains(word), "{word} is not in {}", labels(base));
            }
        }
    }
}

#[test]
fn the_table_has_the_years_from_2017_and_what_the_later_reports_said() {
    let [english, chinese] = pages();
    for (page, rows) in [
        (
            &english,
            ["20171.0420.30––", "20181.8222.358.1%–", "20193.1924.5913.0%5.36", "20225.6932.7217.4%11.63"],
        ),
        (&chinese, ["20171042,030––", "20181822,2358.1%–", "20193192,45913.0%536", "20225693,27217.4%1,163"]),
    ] {
        let shown: Vec<String> = page.all("#mini-programs-table tbody tr").into_iter().map(text).collect();
        assert_eq!(shown.len(), 9, "2017 to 2025");
        for row in rows {
            assert!(shown.iter().any(|line| line == row), "{row} is not among {shown:?}");
        }
    }
}
