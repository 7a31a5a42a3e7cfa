//! The notice about a link: it says what became of it, and never repeats what stood there.

use jobs_explainer::link::{Key, read};
use jobs_explainer::text::Locale;
use proptest::prelude::*;

fn notice(locale: Locale, query: &str) -> String {
    locale.text().mended(&read(query).mends).plain()
}

#[test]
fn the_example_of_a_bad_link_is_explained() {
    let query = "?growth=999&law=bogus&x=1";
    assert_eq!(
        notice(Locale::English, query),
        "This link was put right: Growth was outside its range and was put to 40.0%; “law” was not understood and was \
         left as the page has it."
    );
    assert_eq!(
        notice(Locale::Chinese, query),
        "这个链接已经修正：“增长率”超出范围，已改为40.0%；“law”无法识别，保持本页原值。"
    );
}

#[test]
fn each_value_put_right_is_said_with_its_unit() {
    for (query, english, chinese) in [
        ("?add=99", "put to 10.0 million", "已改为1,000万个"),
        ("?ceiling=999", "put to 300 million", "已改为3.00亿个"),
        ("?fade=-1", "put to 0%", "已改为0%"),
        ("?until=1999", "put to 2019", "已改为2019年"),
        ("?until=2024.5", "takes whole numbers only and was put to 2025", "只能取整数，已改为2025年"),
    ] {
        let (in_english, in_chinese) = (notice(Locale::English, query), notice(Locale::Chinese, query));
        assert!(in_english.contains(english), "{query}: {in_english}");
        assert!(in_chinese.contains(chinese), "{query}: {in_chinese}");
    }
}

#[test]
fn what_happened_twice_is_said_once() {
    let once = notice(Locale::English, "?law=a&law=b");
    assert_eq!(notice(Locale::English, "?law=a&law=b&law=c&law=d"), once);
    assert_eq!(once.matches("“law” stood there twice").count(), 1);
}

proptest! {
    /// The marker stands for what a sender might smuggle in; it is no word of either language.
    #[test]
    fn a_notice_never_holds_text_of_the_link(
        key in prop::sample::select(Key::ALL.to_vec()),
        before in "[^&#=%+]{0,12}",
        after in "[^&#%+]{0,12}",
    ) {
        const MARKER: &str = "zzqqj";
        let hostile = format!("?{key}={before}{MARKER}{after}&{MARKER}{after}=1&{key}={MARKER}<b>&v={MARKER}");
        let plain = format!("?{key}=?&a=1&{key}=?&v=0");
        for locale in Locale::ALL {
            let said = notice(locale, &hostile);
            prop_assert!(!said.contains(MARKER) && !said.contains('<'), "{}", said);
            // Whatever the text was, the same faults are told in the same words.
            prop_assert_eq!(said, notice(locale, &plain));
        }
    }
}
