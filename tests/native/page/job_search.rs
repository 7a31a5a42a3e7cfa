//! The figure on the search for work, as HTML.

use jobs_explainer::site::{FigureId, Locale, Page as Site};

use super::{Page, attribute, read, text};

/// The figure's own page in each language.
fn own_pages() -> [Page; 2] {
    Locale::ALL.map(|locale| read(Site { figure: Some(FigureId::JobSearch), ..Site::whole(locale) }))
}

#[test]
fn the_result_stands_for_programs_and_names_the_chart() {
    for page in own_pages() {
        assert_eq!(attribute(page.one("#job-search-answer"), "data-result"), "27.5000");
        let chart = page.one("#job-search-chart svg[role=img]");
        assert_eq!(attribute(chart, "aria-labelledby"), "job-search-answer-words");
        assert!(!page.text(&format!("#{}", attribute(chart, "aria-describedby"))).is_empty());
    }
}

#[test]
fn four_rows_stand_over_four_bars() {
    let [english, chinese] = own_pages();
    for (page, first, last) in [
        (&english, "1,000 million users: ", "more than 22.35 million"),
        (&chinese, "10亿 用户：", "超过2,235万个"),
    ] {
        let rows: Vec<String> = page.all("#job-search-chart > p").into_iter().map(text).collect();
        assert_eq!(rows.len(), 4);
        assert_eq!(page.all("#job-search-chart line").len(), 4);
        assert!(rows[0].starts_with(first), "{rows:?}");
        assert!(rows[3].contains(last) || rows[3].contains("2,235"), "{rows:?}");
    }
}

#[test]
fn the_switch_stands_at_the_articles_accounts() {
    for page in own_pages() {
        let sides = page.all("#job-search .switch input");
        let chosen: Vec<bool> = sides.iter().map(|side| side.value().attr("checked").is_some()).collect();
        assert_eq!(chosen, [true, false]);
    }
}

#[test]
fn the_table_sets_accounts_beside_people() {
    let [english, chinese] = own_pages();
    let rows = |page: &Page| page.all("#job-search-table tbody tr").into_iter().map(text).collect::<Vec<_>>();
    let english = rows(&english);
    assert_eq!(english.len(), 3);
    assert!(english[0].ends_with("1,000 million110 million27.5 million"), "{english:?}");
    assert!(english[1].contains("110 million accounts"), "{english:?}");
    assert!(english[2].ends_with("494.3 million54.4 million13.6 million"), "{english:?}");
    assert_eq!(rows(&chinese).len(), 3);
}

#[test]
fn it_says_that_only_one_source_has_the_shares_and_why_the_product_counts_nothing() {
    let [english, chinese] = own_pages();
    assert!(english.text("#job-search-notes").contains("No second source was found"));
    assert!(english.text("#job-search-why").starts_with("The product counts no jobs, whatever you set."));
    assert!(chinese.text("#job-search-notes").contains("没有找到第二个来源"));
}
