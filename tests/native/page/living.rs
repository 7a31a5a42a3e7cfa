//! The figure on a living as HTML.

use jobs_explainer::chart::living::bars;
use jobs_explainer::chart::path::percent;
use jobs_explainer::model::Scenario;
use jobs_explainer::text::Locale;

use super::{attribute, pages, text};

#[test]
fn the_result_is_a_status_with_its_number_and_names_the_chart() {
    for page in pages() {
        let answer = page.one("#living [role=status]");
        assert_eq!(attribute(answer, "data-result"), "431.7983");
        assert_eq!(text(answer), page.locale.text().living_result(&Scenario::default()).plain());
        let chart = page.one("#living svg[role=img]");
        assert_eq!(page.text(&format!("#{}", attribute(chart, "aria-labelledby"))), text(answer));
        let description = page.text(&format!("#{}", attribute(chart, "aria-describedby")));
        assert_eq!(description, page.locale.prose().living_description());
    }
}

#[test]
fn the_bars_are_as_long_as_what_they_stand_for() {
    let shown = bars(&Scenario::default());
    for page in pages() {
        let widths = |class: &str| -> Vec<String> {
            let found = page.all(&format!("#living .{class}"));
            found.into_iter().map(|bar| String::from(attribute(bar, "width"))).collect()
        };
        assert_eq!(widths("bar-rest"), [percent(shown.information), percent(shown.traditional)]);
        assert_eq!(widths("bar-wages"), [percent(shown.wages)]);
        assert_eq!(widths("bar-full-time"), [percent(shown.full_time)]);
    }
}

#[test]
fn the_consumption_is_told_by_both_printings() {
    for page in pages() {
        let told = |base: &str| -> Vec<String> {
            page.all(&format!("#living-consumption .{base}")).into_iter().map(text).collect()
        };
        let expected = match page.locale {
            Locale::English => [
                ["RMB 660.0 billion", "RMB 240.2 billion", "RMB 419.8 billion"],
                ["RMB 244.0 billion", "RMB 240 billion", "RMB 4 billion"],
            ],
            Locale::Chinese => {
                [["6,600亿元", "2,402亿元", "4,198亿元"], ["2,440亿元", "2,400亿元", "40亿元"]]
            }
        };
        assert_eq!(
            [told("as-report"), told("as-article")],
            expected.map(|words| words.map(String::from).to_vec())
        );
    }
}

#[test]
fn the_table_adds_up_the_jobs_and_their_cost() {
    let [english, chinese] = pages();
    for (page, rows) in [
        (
            &english,
            [
                "Main income5.3m100%5.30m263bn40%",
                "All others17.05m20%3.41m169bn26%",
                "Together22.35m–8.71m432bn65%",
                "If all were full-time22.35m–22.35m1,108bn168%",
                "New jobs6.26m––––",
            ],
        ),
        (
            &chinese,
            [
                "主要收入530万100%530万2,627亿40%",
                "其余1,705万20%341万1,691亿26%",
                "合计2,235万–871万4,318亿65%",
                "若全是全职2,235万–2,235万11,080亿168%",
                "新增岗位626万––––",
            ],
        ),
    ] {
        let shown: Vec<String> = page.all("#living-table tbody tr").into_iter().map(text).collect();
        assert_eq!(shown, rows);
    }
}
