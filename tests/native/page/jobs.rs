//! The figure on the count, as HTML: complete without a script.

use jobs_explainer::chart::jobs::{Layout, units};
use jobs_explainer::display::Marks;
use jobs_explainer::model::Scenario;
use jobs_explainer::site::{self, FigureId, Locale};
use jobs_explainer::text::COUNT_NAMES;

use super::{Page, attribute, pages, read, text};

/// The story and the figure's own page, in each language.
fn shown() -> Vec<Page> {
    let alone = Locale::ALL.map(|locale| read(site::Page { locale, figure: Some(FigureId::Jobs) }));
    pages().into_iter().chain(alone).collect()
}

#[test]
fn the_number_stands_large_under_both_printings() {
    for page in shown() {
        let [report, article] = match page.locale {
            Locale::English => ["22.35 million", "22 million, or more"],
            Locale::Chinese => ["2,235 万个", "2,200 多万个"],
        };
        assert_eq!(page.text("#jobs-number .as-report"), report);
        assert_eq!(page.text("#jobs-number .as-article"), article);
    }
}

#[test]
fn the_three_names_stand_with_number_publisher_and_date() {
    for page in shown() {
        let names = page.all("#jobs-names .names > li");
        assert_eq!(names.len(), COUNT_NAMES.len());
        for (item, name) in names.into_iter().zip(COUNT_NAMES) {
            let said = text(item);
            let source = name.provenance.source;
            assert!(said.contains(name.printed()), "{said}");
            assert!(said.contains(page.locale.of(source.publisher)), "{said}");
            assert!(said.contains(&page.locale.prose().date(source.date)), "{said}");
        }
        assert_eq!(attribute(page.one("#jobs-names .source a.number"), "href"), "#source-article_authors");
    }
}

#[test]
fn the_marks_are_one_picture_named_by_the_sentence() {
    let scenario = Scenario::default();
    for page in shown() {
        let picture = page.one("#jobs svg[role=img]");
        assert_eq!(attribute(picture, "aria-labelledby"), "jobs-answer-words");
        assert!(!page.text("#jobs-description").is_empty());
        for (class, layout) in [("wide-label", Layout::Wide), ("narrow-label", Layout::Narrow)] {
            let paths = page.all(&format!("#jobs-chart > .{class} > path"));
            let drawn: Vec<&str> = paths.iter().map(|path| attribute(*path, "d")).collect();
            let expected = units(&scenario, Marks::MainIncome, layout);
            assert_eq!(drawn, expected.iter().map(|(_, path)| path.as_str()).collect::<Vec<_>>());
        }
        assert_eq!(attribute(page.one("#jobs-answer"), "data-result"), "5.3000");
    }
}

#[test]
fn each_group_is_a_radio_button_with_its_count() {
    for page in shown() {
        let cards = page.all("#jobs-marks > .law");
        let said: Vec<String> = cards.into_iter().map(text).collect();
        let expected = match page.locale {
            Locale::English => [
                "Main income5.3 million",
                "Mini-programs1.82 million",
                "New in 20182.05 million",
                "Full-timethe report does not say",
            ],
            Locale::Chinese => ["主要收入530万个", "小程序182万个", "2018年新增205万个", "全职报告没有说"],
        };
        assert_eq!(said, expected);
        assert_eq!(page.all("#jobs-marks input[checked]").len(), 1);
    }
}

#[test]
fn the_table_has_every_group() {
    for page in shown() {
        let rows: Vec<String> = page.all("#jobs-table tbody > tr").into_iter().map(text).collect();
        let expected = match page.locale {
            Locale::English => [
                "Main income5.3 million23.7%17.05 million",
                "Mini-programs1.82 million8.1%20.53 million",
                "New in 20182.05 million9.2%20.30 million",
                "Full-time–––",
            ],
            Locale::Chinese => [
                "主要收入530万个23.7%1,705万个",
                "小程序182万个8.1%2,053万个",
                "2018年新增205万个9.2%2,030万个",
                "全职–––",
            ],
        };
        assert_eq!(rows, expected);
    }
}
