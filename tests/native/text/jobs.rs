//! The figure on the count: its sentence for every colouring, its sum, and the names of the count.

use jobs_explainer::display::Marks;
use jobs_explainer::model::Scenario;
use jobs_explainer::report::{Class, Figure};
use jobs_explainer::text::number::digits;
use jobs_explainer::text::{COUNT_NAMES, Locale};

use super::{classes, scenario};

/// Holds a colouring under a link to its sentence in each language.
fn reads(query: &str, marks: Marks, english: &str, chinese: &str) {
    for (locale, words) in [(Locale::English, english), (Locale::Chinese, chinese)] {
        assert_eq!(locale.text().jobs_answer(&scenario(query), marks).plain(), words);
    }
}

#[test]
fn each_colouring_has_its_sentence() {
    reads(
        "",
        Marks::MainIncome,
        "5.3 million drew most of their income through WeChat: 23.7%, or about one in four. The other 17.05 million did not.",
        "主要收入来自微信的有530万个，占23.7%，约四分之一；其余1,705万个不是这样。",
    );
    reads(
        "",
        Marks::MiniPrograms,
        "1.82 million came from mini-programs: 8.1%, or about one in twelve. The other 20.53 million did not.",
        "来自小程序的有182万个，占8.1%，约十二分之一；其余2,053万个与小程序无关。",
    );
    reads(
        "",
        Marks::New,
        "2.05 million were not there a year earlier: 9.2%, or about one in eleven. The other 20.30 million were.",
        "比上一年多出205万个，占9.2%，约十一分之一；其余2,030万个上一年已有。",
    );
    reads(
        "",
        Marks::FullTime,
        "How many of the 22.35 million are full-time, and what they pay, the report does not say.",
        "这2,235万个里有多少是全职，收入多少，报告都没有说。",
    );
}

#[test]
fn the_articles_figures_give_the_articles_sentence() {
    reads(
        "?figures=article",
        Marks::MainIncome,
        "5.3 million drew most of their income through WeChat: 24.1%, or about one in four. The other 16.70 million did not.",
        "主要收入来自微信的有530万个，占24.1%，约四分之一；其余1,670万个不是这样。",
    );
    reads(
        "?figures=article",
        Marks::New,
        "2.00 million were not there a year earlier: 9.1%, or about one in eleven. The other 20.00 million were.",
        "比上一年多出200万个，占9.1%，约十一分之一；其余2,000万个上一年已有。",
    );
}

#[test]
fn a_share_of_the_readers_own_says_would() {
    reads(
        "?main_share=40",
        Marks::MainIncome,
        "8.94 million would draw most of their income through WeChat: 40.0%. The other 13.41 million would not.",
        "照此设定，主要收入来自微信的有894万个，占40.0%；其余1,341万个不是这样。",
    );
    let own = Locale::English.text().jobs_answer(&scenario("?main_share=50"), Marks::MainIncome).plain();
    assert!(own.contains("50.0%, or about one in two."), "{own}");
}

#[test]
fn only_what_the_reader_set_looks_like_it() {
    for locale in Locale::ALL {
        let said = |query, marks| classes(&locale.text().jobs_answer(&scenario(query), marks));
        let printed = [Class::Reported, Class::Derived, Class::Derived];
        assert_eq!(said("", Marks::MainIncome), printed);
        assert_eq!(said("?main_share=40", Marks::MainIncome), [Class::Assumed; 3]);
        // The slider colours nothing there, so nothing there is the reader's.
        assert_eq!(said("?main_share=40", Marks::MiniPrograms), printed);
        assert_eq!(said("", Marks::New), [Class::Derived, Class::Derived, Class::Reported]);
        assert_eq!(said("?figures=article", Marks::New), [Class::Derived; 3]);
        assert_eq!(said("", Marks::FullTime), [Class::Reported]);
    }
}

#[test]
fn the_sum_leads_to_the_share_or_from_it() {
    let sum = |query, marks| Locale::English.text().jobs_sum(&scenario(query), marks).plain();
    assert_eq!(sum("", Marks::MainIncome), "5.3 million ÷ 22.35 million = 23.7%.");
    assert_eq!(sum("", Marks::MiniPrograms), "1.82 million ÷ 22.35 million = 8.1%.");
    assert_eq!(
        sum("?main_share=40", Marks::MainIncome),
        "22.35 million × 40.0% = 8.94 million; 22.35 million − 8.94 million = 13.41 million."
    );
    for locale in Locale::ALL {
        let unknown = locale.text().jobs_sum(&Scenario::default(), Marks::FullTime).plain();
        assert!(!unknown.contains('='), "{unknown}");
    }
}

#[test]
fn the_names_of_the_count_are_words_of_their_quotes() {
    for name in COUNT_NAMES {
        let quote = name.provenance.quote.expect("it is quoted").text;
        assert!(!name.printed().is_empty());
        let mut rest = quote;
        for part in name.printed().split(" … ") {
            let (_, after) = rest.split_once(part).unwrap_or_else(|| panic!("{part:?} is not in {quote:?}"));
            rest = after;
        }
    }
    let [article, agency, posts] = COUNT_NAMES.map(|name| plain_words(name.figure));
    assert_ne!(article, agency, "the article rounds");
    assert_eq!(agency, posts, "the agencies do not");
}

/// A figure's value with its printed digits.
fn plain_words(figure: &Figure) -> String {
    format!("{:.*}", usize::from(digits(figure)), figure.value)
}
