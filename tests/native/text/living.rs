//! What the figure on a living says: worked values under both printings.

use jobs_explainer::model::{Base, Lever, Measure, measured};
use jobs_explainer::report::Class;
use jobs_explainer::text::Locale;

use super::{classes, scenario};

fn result(locale: Locale, query: &str) -> String {
    locale.text().living_result(&scenario(query)).plain()
}

#[test]
fn the_sentence_says_the_jobs_the_bill_its_share_and_the_new_jobs() {
    assert_eq!(
        result(Locale::English, ""),
        "If main jobs take 100% of a full week and the others 20%, the 22.35 million are 8.71 million full-time jobs; at RMB \
         49,575 a year they cost RMB 432 billion: 65% of all the consumption that the report credits to WeChat. If 28% of \
         the jobs are new, those are 6.26 million."
    );
    assert_eq!(
        result(Locale::Chinese, ""),
        "若作为主要收入的工作占全职工时的100%，其余占20%，2,235万个就业机会折合871万个全职岗位；年薪49,575元，一年要付4,318亿元，\
         相当于报告归于微信的全部消费的65%。若其中28%是新增岗位，就是626万个。"
    );
    assert!((measured(&scenario(""), Measure::WageBill) - 431.798_25).abs() < 1e-9);
}

#[test]
fn with_the_articles_figures_the_bill_is_more_than_the_consumption() {
    let said = result(Locale::English, "?figures=article");
    assert!(said.contains("the 22 million are 8.64 million full-time jobs"), "{said}");
    assert!(said.contains("RMB 428 billion: 176% of all the consumption that the article credits"), "{said}");
    let said = result(Locale::Chinese, "?figures=article");
    assert!(said.contains("4,283亿元，相当于报道归于微信的全部消费的176%"), "{said}");
}

#[test]
fn the_assumptions_are_the_readers_from_the_start() {
    for locale in Locale::ALL {
        let text = locale.text();
        let said = text.living_result(&scenario(""));
        let classes = classes(&said);
        // Of nine numbers only the count of jobs was reported.
        assert_eq!(classes.len(), 9);
        assert_eq!(classes.iter().filter(|class| **class != Class::Assumed).count(), 1);
    }
}

#[test]
fn each_lever_moves_the_sentence() {
    let untouched = result(Locale::English, "");
    for lever in Lever::OF_LIVING {
        let moved = scenario("").with(lever, lever.spec().minimum);
        assert_ne!(Locale::English.text().living_result(&moved).plain(), untouched, "{lever:?}");
    }
}

#[test]
fn the_bars_and_the_sum_say_the_same_bill() {
    let scenario = scenario("?main_hours=50&side_hours=0&wage=60000");
    let [wages, full_time] = Locale::English.text().living_bars(&scenario).map(|label| label.plain());
    assert_eq!(wages, "Wages by your figures: RMB 159 billion, 24% of it");
    assert_eq!(full_time, "If all 22.35 million were full-time at that wage: RMB 1,341 billion, 203% of it");
    assert_eq!(
        Locale::English.text().living_sum(&scenario).plain(),
        "5.3 million × 50% + 17.05 million × 0% = 2.65 million; × RMB 60,000 = RMB 159 billion; ÷ RMB 660.0 billion = 24%. \
         New: 22.35 million × 28% = 6.26 million."
    );
}

#[test]
fn the_article_has_a_note_on_its_four_billion() {
    for (locale, words) in [(Locale::English, "RMB 244.0 billion"), (Locale::Chinese, "2,440亿元")] {
        let said: String =
            locale.prose().living_lead(Base::Article).notes.iter().map(|note| note.plain()).collect();
        assert!(said.contains(words), "{said}");
    }
}
