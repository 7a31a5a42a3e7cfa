//! The article in its numbers: in English as it prints them, in Chinese as Chinese writes them.

use jobs_explainer::model::{Verdict, article_numbers};
use jobs_explainer::report::FIGURES;
use jobs_explainer::text::Locale;

#[test]
fn english_numbers_are_the_article_s_own_words() {
    for number in article_numbers() {
        let said = Locale::English.prose().article_number(number.figure);
        let (_, provenance) =
            FIGURES.iter().find(|(figure, _)| *figure == number.figure).expect("it is in the data");
        let printed = provenance.quote.expect("it was printed").text;
        assert!(printed.contains(&said), "{said:?} is not in {printed:?}");
    }
}

#[test]
fn chinese_numbers_are_counted_in_wan_and_yi() {
    let said: Vec<String> = article_numbers()
        .into_iter()
        .map(|number| Locale::Chinese.prose().article_number(number.figure))
        .collect();
    assert_eq!(
        said,
        [
            "2,200万",
            "530万",
            "10%",
            "200万",
            "40亿元",
            "2,400亿元",
            "5%",
            "180万",
            "75%",
            "5,000亿元",
            "60%",
            "十亿",
            "11%",
            "四分之一"
        ]
    );
}

#[test]
fn counts_of_verdicts_are_words_in_the_right_number() {
    let english = |verdict, count| Locale::English.prose().verdict_count(verdict, count);
    assert_eq!(english(Verdict::Follows, 1), "one follows");
    assert_eq!(english(Verdict::Follows, 6), "six follow");
    assert_eq!(english(Verdict::DoesNotFollow, 1), "one does not follow");
    assert_eq!(english(Verdict::DoesNotFollow, 3), "three do not follow");
    assert_eq!(english(Verdict::CannotBeChecked, 14), "fourteen cannot be checked");
    let chinese = |verdict, count| Locale::Chinese.prose().verdict_count(verdict, count);
    assert_eq!(chinese(Verdict::Follows, 2), "两个相符");
    assert_eq!(chinese(Verdict::ExplainedByRounding, 12), "十二个为取整所致");
}
