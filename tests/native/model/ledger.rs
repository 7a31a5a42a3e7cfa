//! The ledger: the rule on intervals made for it, and every verdict under both printings.

use std::collections::BTreeSet;

use jobs_explainer::model::{
    Base, Check, Derived, Interval, Relation, Side, Term, Verdict, article_numbers, judge,
};
use jobs_explainer::site::FigureId;

use super::rounded;

/// Every check with what comes of it, whichever printing is used.
const VERDICTS: [(Check, Verdict); 33] = {
    use Verdict::{CannotBeChecked, DoesNotFollow, ExplainedByRounding, Follows};
    [
        (Check::AllJobs, Follows),
        (Check::NationalEmployment, CannotBeChecked),
        (Check::BaseOf2017, Follows),
        (Check::Steady, DoesNotFollow),
        (Check::MeanAdditions, DoesNotFollow),
        (Check::MeanGrowth, Follows),
        (Check::PrintedJobs2015, DoesNotFollow),
        (Check::LikeForLike2019, Follows),
        (Check::Headline2019, DoesNotFollow),
        (Check::MeanGrowthTo2019, DoesNotFollow),
        (Check::GrowthOf2020, Follows),
        (Check::PartsOf2021, Follows),
        (Check::GrowthOf2021, Follows),
        (Check::GrowthOf2022, Follows),
        (Check::Remainder2022, DoesNotFollow),
        (Check::MiniBaseOf2017, Follows),
        (Check::MiniShareOfIncrease, Follows),
        (Check::MiniGrowth2019, DoesNotFollow),
        (Check::MainIncome, Follows),
        (Check::WageBill, DoesNotFollow),
        (Check::Traditional, DoesNotFollow),
        (Check::TraditionalGrowth, Follows),
        (Check::Traditional2016, Follows),
        (Check::Information, Follows),
        (Check::InformationShare, ExplainedByRounding),
        (Check::InformationGrowth, Follows),
        (Check::InformationShare2014, DoesNotFollow),
        (Check::BusinessValue, CannotBeChecked),
        (Check::StartUps, CannotBeChecked),
        (Check::Users, DoesNotFollow),
        (Check::SearchShare, CannotBeChecked),
        (Check::SearchSuccess, CannotBeChecked),
        (Check::JobSearch, DoesNotFollow),
    ]
};

fn side(allowed: (f64, f64), as_printed: f64) -> Side {
    Side { allowed: Interval::new(allowed.0, allowed.1), as_printed: Interval::exactly(as_printed) }
}

fn derived(derived: Derived) -> Interval {
    derived.interval(Base::Report)
}

fn close(interval: Interval, from: f64, to: f64, within: f64) -> bool {
    (interval.from - from).abs() < within && (interval.to - to).abs() < within
}

#[test]
fn every_check_has_its_verdict() {
    assert_eq!(VERDICTS.map(|(check, _)| check), Check::ALL);
    for (check, verdict) in VERDICTS {
        assert_eq!(check.verdict(Base::Report), verdict, "{}", check.key());
        // A fall by 99 % is no rise by 26: with the article's own RMB 4 billion the growth does not follow either.
        let article = if check == Check::TraditionalGrowth { Verdict::DoesNotFollow } else { verdict };
        assert_eq!(check.verdict(Base::Article), article, "{} in the article", check.key());
    }
}

#[test]
fn the_intervals_are_those_of_the_worked_examples() {
    // 22 to 23 million over 1.095 to 1.105.
    assert!(close(derived(Derived::ArticleJobs2017), 22.0 / 1.105, 23.0 / 1.095, 1e-9));
    assert!(close(derived(Derived::ArticleMiniJobs2017), 1.75 / 1.755, 1.85 / 1.745, 1e-9));
    // 235 to 245 billion over 4.5 to 5.5 %; 240.2 to 240.3 billion over 4.75 to 4.85 %.
    assert!(close(derived(Derived::ArticleMarket), 0.235 / 0.055, 0.245 / 0.045, 1e-9));
    assert!(close(derived(Derived::ReportMarket), 0.2402 / 0.0485, 0.2403 / 0.0475, 1e-9));
    assert!(close(derived(Derived::AccountsFinding), 24.4, 30.8, 0.05));
    assert!(close(derived(Derived::MeanAdditions), 12.275 / 4.0, 12.295 / 4.0, 1e-9));
}

#[test]
fn two_numbers_that_should_be_one_are_judged_by_the_rule() {
    let claimed = side((4.5, 5.5), 5.0);
    let verdict = |given| judge(Relation::Equals, claimed, &[given]);
    assert_eq!(verdict(side((4.95, 5.05), 5.0)), Verdict::Follows);
    // 5.04 is 5.0 in two digits, 5.06 is 5.1.
    assert_eq!(verdict(side((5.035, 5.045), 5.04)), Verdict::Follows);
    assert_eq!(verdict(side((5.055, 5.065), 5.06)), Verdict::ExplainedByRounding);
    assert_eq!(verdict(side((5.5, 5.6), 5.55)), Verdict::DoesNotFollow);
    assert_eq!(verdict(side((4.4, 4.5), 4.45)), Verdict::DoesNotFollow);
    assert_eq!(verdict(side((5.4, 5.6), 5.5)), Verdict::ExplainedByRounding);
    assert_eq!(judge(Relation::Equals, claimed, &[]), Verdict::CannotBeChecked);
}

#[test]
fn more_than_a_value_agrees_with_all_that_the_words_allow() {
    let more_than_two = Interval::new(2.0, 3.0);
    let claimed = Side { allowed: more_than_two, as_printed: more_than_two };
    let verdict = |given: f64| judge(Relation::Equals, claimed, &[side((given, given + 0.005), given)]);
    assert_eq!(verdict(2.05), Verdict::Follows);
    assert_eq!(verdict(2.98), Verdict::Follows);
    // Three and a bit would be "more than three"; that it is 3.0 in two digits does not save it.
    assert_eq!(verdict(3.02), Verdict::DoesNotFollow);
    assert_eq!(verdict(1.98), Verdict::DoesNotFollow);
}

#[test]
fn the_two_digits_are_the_leading_ones_of_numbers_of_any_size() {
    for scale in [1e-6, 1e-2, 1.0, 1e3, 1e12] {
        let wide = (1.0 * scale, 9.0 * scale);
        let verdict = |one: f64, other: f64| {
            judge(Relation::Equals, side(wide, one * scale), &[side(wide, other * scale)])
        };
        assert_eq!(verdict(4.8, 5.0), Verdict::ExplainedByRounding, "at {scale}");
        assert_eq!(verdict(4.96, 5.04), Verdict::Follows, "at {scale}");
    }
    let below =
        |one: f64, other: f64| judge(Relation::Equals, side((-9.0, -1.0), one), &[side((-9.0, -1.0), other)]);
    assert_eq!(below(-4.96, -5.04), Verdict::Follows);
    assert_eq!(below(-4.8, -5.0), Verdict::ExplainedByRounding);
}

#[test]
fn a_claim_about_every_year_is_no_better_than_its_worst_year() {
    let claimed = side((2.0, 3.0), 2.0);
    let [good, rounded, bad] = [side((1.9, 2.1), 2.0), side((1.8, 2.1), 1.9), side((7.0, 8.0), 7.4)];
    assert_eq!(judge(Relation::Equals, claimed, &[good, good]), Verdict::Follows);
    assert_eq!(judge(Relation::Equals, claimed, &[good, rounded]), Verdict::ExplainedByRounding);
    assert_eq!(judge(Relation::Equals, claimed, &[bad, rounded, good]), Verdict::DoesNotFollow);
    // One of several is enough where the claim may be about any of them.
    assert_eq!(judge(Relation::EqualsOne, claimed, &[bad, good]), Verdict::Follows);
    assert_eq!(judge(Relation::EqualsOne, claimed, &[bad, bad]), Verdict::DoesNotFollow);
}

#[test]
fn order_is_judged_by_what_rounding_allows() {
    let claimed = side((24.4, 30.8), 27.5);
    let at_most = |given| judge(Relation::AtMost, claimed, &[given]);
    assert_eq!(at_most(side((22.35, 22.36), 22.35)), Verdict::DoesNotFollow);
    assert_eq!(at_most(side((26.0, 27.0), 26.5)), Verdict::ExplainedByRounding);
    assert_eq!(at_most(side((31.0, 32.0), 31.5)), Verdict::Follows);
    let exceeds = |given| judge(Relation::Exceeds, claimed, &[given]);
    assert_eq!(exceeds(side((22.35, 22.36), 22.35)), Verdict::Follows);
    assert_eq!(exceeds(side((27.0, 29.0), 28.0)), Verdict::ExplainedByRounding);
    assert_eq!(exceeds(side((30.8, 32.0), 31.5)), Verdict::DoesNotFollow);
}

#[test]
fn what_says_nothing_and_what_stands_beside_cannot_be_checked() {
    let (claimed, given) = (side((1.0, 2.0), 1.5), side((1.0, 2.0), 1.5));
    assert_eq!(judge(Relation::Beside, claimed, &[given]), Verdict::CannotBeChecked);
    let everything = Side { allowed: Interval::EVERYTHING, as_printed: Interval::exactly(1.5) };
    assert_eq!(judge(Relation::Equals, everything, &[given]), Verdict::CannotBeChecked);
    assert_eq!(judge(Relation::Equals, claimed, &[everything]), Verdict::CannotBeChecked);
}

#[test]
fn checks_are_numbered_in_order_and_sections_stand_together() {
    let numbers: Vec<u8> = Check::ALL.into_iter().map(Check::number).collect();
    assert_eq!(numbers, (1..=33).collect::<Vec<u8>>());
    let keys: BTreeSet<&str> = Check::ALL.into_iter().map(Check::key).collect();
    assert_eq!(keys.len(), Check::ALL.len());
    let mut sections: Vec<FigureId> = Check::ALL.into_iter().map(Check::section).collect();
    sections.dedup();
    assert_eq!(sections, FigureId::ALL[..7]);
}

#[test]
fn both_sides_of_a_check_count_the_same_thing() {
    for base in Base::ALL {
        for check in Check::ALL {
            let case = check.case(base);
            let size = |term: Term| term.expression().value(base) / term.value(base);
            for given in case.given {
                let ratio = size(case.claimed) / size(given);
                // A million is a million, whether of jobs or of people; money is told in billions and trillions.
                assert!((ratio - 1.0).abs() < 1e-9, "{}: {:?}", check.key(), given.key());
            }
        }
    }
}

#[test]
fn the_articles_fourteen_numbers_are_in_order_with_their_signs() {
    let numbers = article_numbers();
    let values = numbers.map(|number| rounded(number.figure.value, 1));
    assert_eq!(values.join(" "), "22.0 5.3 10.0 2.0 4.0 240.0 5.0 1.8 75.0 500.0 60.0 1000.0 11.0 25.0");
    assert!(numbers.iter().all(|number| number.figure.key.starts_with("article_")));
    for base in Base::ALL {
        let signs: String = numbers.iter().map(|number| number.check.verdict(base).sign()).collect();
        assert_eq!(signs, "===≠≠=≈==??≠??");
    }
    let sections: BTreeSet<FigureId> = numbers.iter().map(|number| number.section()).collect();
    assert_eq!(sections.len(), 7);
    assert!(numbers.iter().all(|number| number.check.is_of_article()));
}
