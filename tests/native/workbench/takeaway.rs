//! What a reader takes along.

use jobs_explainer::chart::labels::width_of;
use jobs_explainer::decimal;
use jobs_explainer::model::{Futures, Lever, Outlook};
use jobs_explainer::site::Locale;
use jobs_explainer::state::State;
use jobs_explainer::takeaway::{SIZE, csv, svg};
use scraper::Html;

fn shown(query: &str) -> (State, Outlook, Vec<[jobs_explainer::model::Jobs; 2]>) {
    let page = State::from_query(query);
    let mut futures = Futures::default();
    let outlook = futures.of(&page.scenario);
    let quantiles = futures.quantiles(&page.scenario, [10, 90]);
    (page, outlook, quantiles)
}

#[test]
fn the_numbers_have_a_row_for_each_year_and_a_column_for_each_future() {
    let (page, outlook, quantiles) = shown("?growth=12");
    let text = csv(&page, &outlook, &quantiles);
    let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split(',').collect()).collect();
    assert_eq!(rows.len(), 1 + 5 + 7);
    assert!(rows.iter().all(|row| row.len() == 7 + 50 + 1), "{text}");
    assert_eq!(rows[0][..3], ["year", "kind", "jobs_millions"]);
    assert_eq!(rows[1][..3], ["2014", "reported", "10.0700"]);
    assert_eq!(rows[1][57], "\"?v=1&growth=12\"");
    let last = &rows[12];
    assert_eq!(last[..3], ["2025", "scenario", "49.4087"]);
    let number = |text: &str| text.parse::<f64>().unwrap();
    let ends: Vec<f64> = last[7..57].iter().map(|end| number(end)).collect();
    assert!(ends.is_sorted(), "the dots, least first");
    assert!((number(last[5]) - outlook.low.in_millions()).abs() < 1e-4);
}

#[test]
fn the_drawing_stands_by_itself_with_its_sentence_its_caveats_and_its_link() {
    for locale in Locale::ALL {
        for query in ["", "?law=ceiling&growth=40&ceiling=300&until=2035&scale=log", "?growth=-20&until=2019"]
        {
            let (page, outlook, _) = shown(query);
            let text = svg(locale, &page, &outlook, "https://example.org/?a=1&b=<2>");
            let drawing = Html::parse_document(&text);
            let all = |selector: &str| drawing.select(&scraper::Selector::parse(selector).unwrap()).count();
            assert!(text.starts_with("<svg xmlns=") && text.ends_with("</svg>\n"), "{query}");
            assert!(text.contains("b=&lt;2>"), "{query}");
            assert_eq!(all("circle"), 5 + 50 + 1, "{query}");
            for caveat in locale.workbench().caveats() {
                assert!(text.contains(&caveat));
            }
            let target = locale.text().target_line(page.scenario.target());
            assert!(text.contains(&target), "{query}: the target's line says nothing");
            assert!(!text.contains("NaN") && !text.contains("inf"), "{query}");
            assert!(
                !text.contains("style=") && !text.contains("href"),
                "nothing from elsewhere, nothing a policy refuses"
            );
        }
    }
}

#[test]
fn the_longest_link_stands_whole_in_the_drawing() {
    let every = Lever::ALL.map(|lever| {
        let spec = lever.spec();
        let ends = [spec.minimum, spec.maximum].map(|end| decimal::shortest(end - 0.000_000_001, 9));
        let value = if Lever::UNSURE.contains(&lever) { ends.join("~") } else { ends[1].clone() };
        format!("{}={value}", lever.key())
    });
    let (page, outlook, _) =
        shown(&format!("?figures=article&law=ceiling&scale=log&marks=main&{}", every.join("&")));
    let link = ["https://newsroom.example.org/2026/11/twenty-two-million-jobs/zh/", &page.query()].concat();
    assert!(link.len() > 400, "{link}");
    let drawing = Html::parse_document(&svg(Locale::Chinese, &page, &outlook, &link));
    let texts = scraper::Selector::parse("text").unwrap();
    let lines: Vec<_> =
        drawing.select(&texts).filter(|text| text.value().attr("font-size") == Some("12")).collect();
    assert_eq!(lines.iter().flat_map(|line| line.text()).collect::<String>(), link);
    for line in lines {
        let (foot, words) = (line.value().attr("y").unwrap(), line.text().collect::<String>());
        assert!(foot.parse::<f64>().unwrap() < SIZE[1] - 4.0, "{words} stands at {foot}");
        assert!(width_of(&words) < SIZE[0] - 80.0, "{words}");
    }
}

#[test]
fn the_line_to_quote_has_number_range_condition_and_source() {
    let (page, outlook, _) = shown("?growth=5~15");
    let line = Locale::English.workbench().quotation(&page.scenario, &outlook);
    for words in [
        "43.6 million by 2025",
        "40 endings in 50",
        "5.0% to 15.0%",
        "give or take 2.4 points",
        "WeChat report on 2018",
        "not a forecast",
    ] {
        assert!(line.contains(words), "{line}");
    }
}

#[test]
fn the_range_says_its_unit_once_unless_its_ends_have_two() {
    for (query, words) in [
        ("?growth=40&until=2035", "lie between 4.64 and 9.90 billion,"),
        ("?growth=25&until=2035", "lie between 645.3 million and 1.51 billion,"),
    ] {
        let (page, outlook, _) = shown(query);
        let line = Locale::English.workbench().quotation(&page.scenario, &outlook);
        assert!(line.contains(words), "{line}");
    }
}
