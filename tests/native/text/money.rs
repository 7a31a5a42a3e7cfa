//! The words on what is spent: the slip's arithmetic, the lines above the bars, and what each printing changes.

use jobs_explainer::model::Base;
use jobs_explainer::text::{Locale, Piece, Sentence};

/// All sentences of the figure under a printing.
fn sentences(locale: Locale, base: Base) -> Vec<Sentence> {
    let prose = locale.prose();
    let lead = prose.money_lead(base);
    let slip = prose.money_slip();
    let mut all = [lead.paragraphs, lead.notes, prose.money_bars(base).to_vec()].concat();
    all.extend([slip.right, slip.wrong, prose.money_answer(), prose.money_share()]);
    all
}

#[test]
fn the_slip_is_worked_out_from_the_reports_own_amount() {
    for (locale, right, wrong) in [
        (
            Locale::English,
            "4198亿 = 4,198 × 100,000,000 = RMB 419.8 billion",
            "4,198 × 1,000,000 = RMB 4.2 billion",
        ),
        (Locale::Chinese, "4198亿 = 4,198 × 100,000,000 = 4,198亿元", "4,198 × 1,000,000 = 42亿元"),
    ] {
        let slip = locale.prose().money_slip();
        assert_eq!([slip.printed.words, slip.right.plain()].concat(), right);
        assert_eq!([slip.wrong.plain(), slip.struck.words].concat(), wrong);
    }
}

#[test]
fn the_answer_says_how_many_times_too_small_it_is() {
    let said = |locale: Locale| locale.prose().money_answer().plain();
    assert_eq!(
        said(Locale::English),
        "On one scale: the report’s RMB 419.8 billion is 105 times what the article printed."
    );
    assert_eq!(said(Locale::Chinese), "放在同一把尺上：报告的4,198亿元，是报道所印数字的105倍。");
}

#[test]
fn the_prose_sets_each_printing_against_the_year_before() {
    let first =
        |locale: Locale, base: Base| locale.prose().money_lead(base).paragraphs.first().map(Sentence::plain);
    let english = first(Locale::English, Base::Report).expect("a paragraph");
    assert!(english.contains("“capturing more than RMB 4 billion in 2018”"), "{english}");
    assert!(english.ends_with("The two amounts make it 25.7%."), "{english}");
    let article = first(Locale::English, Base::Article).expect("a paragraph");
    assert!(article.ends_with("would be a change of −98.8%."), "{article}");
    let chinese = first(Locale::Chinese, Base::Report).expect("a paragraph");
    assert!(chinese.contains("超过40亿元") && chinese.contains("4,198亿元") && chinese.contains("3,339亿元"));
}

#[test]
fn the_printing_changes_what_is_shared_out() {
    let last = |base: Base| {
        Locale::English.prose().money_lead(base).paragraphs.last().map(Sentence::plain).expect("a paragraph")
    };
    assert!(last(Base::Report).contains("RMB 29,530 for each job and RMB 601 for each account"));
    assert!(last(Base::Report).contains("RMB 274,725 for each mini-program job"));
    assert!(last(Base::Article).contains("RMB 11,091 for each job"));
}

#[test]
fn every_digit_but_a_years_belongs_to_a_number() {
    for locale in Locale::ALL {
        for base in Base::ALL {
            for piece in sentences(locale, base).iter().flat_map(Sentence::pieces) {
                let Piece::Words(words) = piece else { continue };
                for digits in words.split(|character: char| !character.is_ascii_digit()) {
                    let year = digits.parse().is_ok_and(|year: u16| (2013..=2018).contains(&year));
                    assert!(digits.is_empty() || year, "{words:?}");
                }
            }
        }
    }
}

#[test]
fn both_printings_have_as_many_paragraphs_and_notes() {
    for locale in Locale::ALL {
        let [report, article] = Base::ALL.map(|base| locale.prose().money_lead(base));
        assert_eq!(report.paragraphs.len(), article.paragraphs.len());
        assert_eq!(report.notes.len(), article.notes.len());
    }
}
