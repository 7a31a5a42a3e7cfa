//! The small charts of the ledger: bracket and blocks meet exactly where the ranges do, on a scale that fits.

use jobs_explainer::chart::checks::{Hold, Ranges, Span, ranges};
use jobs_explainer::model::{Base, Check, Interval, Relation, Side, Verdict};

fn side(from: f64, to: f64) -> Side {
    Side { allowed: Interval::new(from, to), as_printed: Interval::exactly(f64::midpoint(from, to)) }
}

/// Both sides of a check, and their chart.
fn drawn(check: Check, base: Base) -> (Side, Vec<Side>, Ranges) {
    let case = check.case(base);
    let claimed = Side::of(case.claimed, base);
    let given: Vec<Side> = case.given.iter().map(|term| Side::of(*term, base)).collect();
    let chart = ranges(claimed, &given);
    (claimed, given, chart)
}

fn overlap(one: Span, other: Span) -> bool {
    one.from < other.to && other.from < one.to
}

#[test]
fn bracket_and_block_meet_exactly_where_the_ranges_do() {
    for base in Base::ALL {
        for check in Check::ALL {
            let (claimed, given, chart) = drawn(check, base);
            assert_eq!(chart.given.len(), given.len());
            for (side, span) in given.iter().zip(&chart.given) {
                let meet = claimed.allowed.meets(side.allowed);
                assert_eq!(overlap(chart.claimed, *span), meet, "{} {base:?}", check.key());
                // What misses is seen to miss: by more than a pixel in the narrowest chart.
                let gap = (span.from - chart.claimed.to).max(chart.claimed.from - span.to);
                assert!(meet || gap > 0.01, "{} {base:?}: {gap}", check.key());
            }
        }
    }
}

#[test]
fn the_picture_bears_out_the_verdict() {
    for base in Base::ALL {
        for check in Check::ALL {
            let (_, _, chart) = drawn(check, base);
            let mut meeting = chart.given.iter().map(|span| overlap(chart.claimed, *span));
            let fails = match check.case(base).relation {
                Relation::Equals => !meeting.all(|meets| meets),
                Relation::EqualsOne => !meeting.any(|meets| meets),
                Relation::Exceeds => chart.given.iter().any(|span| chart.claimed.to <= span.from),
                Relation::AtMost => chart.given.iter().any(|span| chart.claimed.from >= span.to),
                Relation::Beside => false,
            };
            assert_eq!(fails, check.verdict(base) == Verdict::DoesNotFollow, "{} {base:?}", check.key());
        }
    }
}

#[test]
fn every_range_lies_in_its_chart() {
    for base in Base::ALL {
        for check in Check::ALL {
            let (_, _, chart) = drawn(check, base);
            for span in chart.given.iter().chain([&chart.claimed]) {
                assert!(0.0 < span.from && span.from <= span.to && span.to < 1.0, "{}", check.key());
                assert!(span.printed.is_none_or(|at| span.from <= at && at <= span.to), "{}", check.key());
            }
        }
    }
}

#[test]
fn the_scale_is_logarithmic_where_values_lie_more_than_tenfold_apart() {
    assert!(!ranges(side(1.0, 2.0), &[side(9.0, 10.0)]).logarithmic);
    assert!(ranges(side(1.0, 2.0), &[side(9.0, 10.1)]).logarithmic);
    // There is no logarithm of a fall.
    assert!(!ranges(side(-1.0, 2.0), &[side(90.0, 100.0)]).logarithmic);
    let logarithmic = |base| -> Vec<Check> {
        Check::ALL.into_iter().filter(|check| drawn(*check, base).2.logarithmic).collect()
    };
    assert_eq!(logarithmic(Base::Report), [Check::Traditional]);
    assert_eq!(logarithmic(Base::Article), [Check::MiniShareOfIncrease, Check::Traditional]);
    // A tenth and ten times lie as far from one another as one and a hundred.
    let chart = ranges(side(1.0, 10.0), &[side(100.0, 1000.0)]);
    let width = |span: Span| span.to - span.from;
    assert!((width(chart.claimed) - width(chart.given[0])).abs() < 1e-9);
}

#[test]
fn the_paths_are_a_bracket_with_a_stem_and_a_block_for_each_other_figure() {
    let span = |from, to, printed| Span { from, to, printed, labelled: true };
    let chart = Ranges {
        claimed: span(0.1, 0.5, Some(0.3)),
        given: vec![span(0.2, 0.25, None), span(0.9, 0.95, None)],
        logarithmic: false,
    };
    assert_eq!(chart.bracket(), "M100 30V22H500V30M300 22V30");
    assert_eq!(chart.blocks(), "M200 34H250V40H200ZM900 34H950V40H900Z");
    // "More than" names a whole range, and no value in it.
    let (_, _, steady) = drawn(Check::MeanAdditions, Base::Report);
    assert_eq!(steady.claimed.printed, None);
    assert_eq!(steady.bracket().matches('M').count(), 1);
}

#[test]
fn labels_stay_in_the_chart_and_apart() {
    let hold = |from: f64, to: f64| Span { from, to, printed: None, labelled: true }.label().1;
    assert_eq!(hold(0.1, 0.2), Hold::Start);
    assert_eq!(hold(0.4, 0.6), Hold::Middle);
    assert_eq!(hold(0.8, 0.9), Hold::End);
    let (_, _, chart) = drawn(Check::Steady, Base::Report);
    let labelled: Vec<bool> = chart.given.iter().map(|span| span.labelled).collect();
    assert_eq!(labelled, [true, true, false, false], "1.49 and 2.05 million stand too near to 1.34");
}
