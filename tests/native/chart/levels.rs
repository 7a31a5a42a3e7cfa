//! The upper chart: what is drawn can be read off its axis, for every scenario and on both scales.

use jobs_explainer::chart::growth::levels::{Levels, USUAL_TOP};
use jobs_explainer::chart::path::line;
use jobs_explainer::decimal;
use jobs_explainer::display::AxisScale;
use jobs_explainer::link;
use jobs_explainer::model::{Base, Lever, Scenario, history, outcome, project};
use jobs_explainer::report::{Bound, JOBS_2014, JOBS_2015, JOBS_2016, JOBS_2017, JOBS_2018};
use jobs_explainer::text::Locale;
use proptest::prelude::*;

use super::{inside, near, points};
use crate::strategy::{any_scenario, extreme_scenarios, levels_of, outlook_of};

/// The count that a height stands for, read off two of the axis's lines as a reader would.
fn read_off(chart: &Levels, axis_scale: AxisScale, y: f64) -> f64 {
    let [low, .., high] = chart.ticks.as_slice() else { panic!("an axis has two lines at least") };
    let share = (low.y - y) / (low.y - high.y);
    match axis_scale {
        AxisScale::Linear => low.millions + share * (high.millions - low.millions),
        AxisScale::Logarithmic => low.millions * (high.millions / low.millions).powf(share),
    }
}

/// Holds a chart to everything that any chart must be.
fn check(scenario: &Scenario, axis_scale: AxisScale) {
    let chart = levels_of(scenario, axis_scale);
    let about = || format!("{axis_scale:?} {scenario:?}");
    let lines = [&chart.history, &chart.claim, &chart.scenario].map(|path| points(path));
    assert!(lines.iter().flatten().copied().all(inside), "a line leaves the plot: {}", about());
    assert!(chart.dots.iter().map(|dot| dot.at).chain([chart.end]).all(inside), "a dot: {}", about());

    let [_, _, ahead] = &lines;
    let projected = project(scenario);
    assert_eq!(ahead.len(), projected.len() + 1, "one point for each year: {}", about());
    assert!(near(ahead[0].x, chart.turn), "the scenario starts where the record ends: {}", about());
    let [bottom, ..] = chart.ticks.as_slice() else { panic!("no axis: {}", about()) };
    for (point, year) in ahead.iter().skip(1).zip(&projected) {
        let (read, jobs) = (read_off(&chart, axis_scale, point.y), year.jobs.in_millions());
        // A path is drawn to a ten-thousandth of the height. On a logarithmic axis the smallest lie at its bottom.
        let at_the_bottom =
            axis_scale == AxisScale::Logarithmic && jobs <= bottom.millions && near(point.y, 1.0);
        let near_enough = match axis_scale {
            AxisScale::Linear => (read - jobs).abs() <= chart.ticks[2].millions * 0.0002,
            AxisScale::Logarithmic => (read / jobs - 1.0).abs() < 0.003,
        };
        assert!(near_enough || at_the_bottom, "{jobs} reads {read} in {:?}: {}", year.year, about());
    }
    assert_eq!(chart.outcome, outcome(scenario));
    assert!(near(chart.end.y, ahead[ahead.len() - 1].y) && near(chart.end.x, ahead[ahead.len() - 1].x));
}

#[test]
fn the_logarithmic_axis_holds_the_dots_too() {
    let scenario = link::read("?growth=0&noise=6&until=2035").scenario;
    let chart = levels_of(&scenario, AxisScale::Logarithmic);
    let least = outlook_of(&scenario).dots[0].in_millions();
    assert!(chart.frame.vertical.from() <= least && least < 5.0, "{least}");
}

proptest! {
    #[test]
    fn every_year_can_be_read_off_the_axis(scenario in any_scenario()) {
        for axis_scale in AxisScale::ALL {
            check(&scenario, axis_scale);
        }
    }

    #[test]
    fn a_grown_axis_is_announced_exactly_when_it_grew(scenario in any_scenario()) {
        let dots = outlook_of(&scenario).dots.map(|dot| dot.in_millions());
        let path = project(&scenario);
        let greatest = path.iter().map(|year| year.jobs.in_millions()).chain(dots).fold(0.0, f64::max);
        let chart = levels_of(&scenario, AxisScale::Linear);
        let top = chart.ticks[2].millions;
        prop_assert_eq!(chart.grown_to.is_some(), greatest > USUAL_TOP);
        prop_assert_eq!(chart.grown_to.unwrap_or(USUAL_TOP).to_bits(), top.to_bits());
        prop_assert!(greatest <= top);
        prop_assert_eq!(levels_of(&scenario, AxisScale::Logarithmic).grown_to, None);
    }

    #[test]
    fn the_axis_has_round_values_and_spells_its_unit_at_the_top_alone(scenario in any_scenario()) {
        for axis_scale in AxisScale::ALL {
            let ticks = levels_of(&scenario, axis_scale).ticks;
            prop_assert!(ticks.is_sorted_by(|one, next| one.millions < next.millions && one.y > next.y));
            let tops: Vec<bool> = ticks.iter().map(|tick| tick.top).collect();
            prop_assert_eq!(tops.iter().filter(|top| **top).count(), 1);
            prop_assert_eq!(tops.last(), Some(&true));
            for tick in &ticks {
                // One significant digit, or two on a third of a grown axis: 120 is 40 and 80 more.
                let digits = decimal::shortest(tick.millions, 9).replace(['0', '.'], "");
                prop_assert!(digits.len() <= 2, "{} is not round", tick.millions);
            }
        }
    }

    #[test]
    fn every_tick_says_its_value_in_both_languages(scenario in any_scenario()) {
        for axis_scale in AxisScale::ALL {
            for tick in levels_of(&scenario, axis_scale).ticks {
                let [english, chinese] = Locale::ALL.map(|locale| locale.text().axis_tick(tick.millions));
                let number = |text: &str| {
                    let digits = text.trim_end_matches(['万', '亿', 'b', 'n']).replace(',', "");
                    decimal::parse(&digits).expect("a tick is a number")
                };
                let english_unit = if english.ends_with("bn") { 1000.0 } else { 1.0 };
                let chinese_unit = if chinese.ends_with('亿') { 100.0 } else { 0.01 };
                for (said, unit) in [(&english, english_unit), (&chinese, chinese_unit)] {
                    let value = number(said) * unit;
                    prop_assert!((value / tick.millions - 1.0).abs() < 1e-9, "{} for {}", said, tick.millions);
                }
            }
        }
    }
}

#[test]
fn every_year_can_be_read_off_the_axis_at_the_ends_of_every_range() {
    for scenario in extreme_scenarios() {
        for axis_scale in AxisScale::ALL {
            check(&scenario, axis_scale);
        }
    }
}

#[test]
fn the_counted_dots_are_the_reports_figures() {
    let figures = [&JOBS_2014, &JOBS_2015, &JOBS_2016, &JOBS_2017, &JOBS_2018];
    for axis_scale in AxisScale::ALL {
        let chart = levels_of(&Scenario::default(), axis_scale);
        assert_eq!(chart.dots.len(), figures.len());
        for (dot, figure) in chart.dots.iter().zip(figures) {
            assert_eq!(
                (dot.figure.key, dot.jobs.in_millions().to_bits()),
                (figure.key, figure.value.to_bits())
            );
            let read = read_off(&chart, axis_scale, dot.at.y);
            assert!((read / figure.value - 1.0).abs() < 1e-9, "{} reads {read}", figure.key);
        }
        let places: Vec<_> = chart.dots.iter().map(|dot| dot.at).collect();
        assert_eq!(chart.history, line(&places), "the line leads through the dots");
    }
}

#[test]
fn the_articles_claim_ends_4_28_million_short_of_the_report() {
    for (figures, short) in [(Base::Report, "4.28"), (Base::Article, "3.93")] {
        for axis_scale in AxisScale::ALL {
            let chart = levels_of(&Scenario::default().from_base(figures), axis_scale);
            let gap = chart.gap.expect("the usual axis tells the gap");
            assert_eq!(decimal::format(gap.millions, 2), short);
            // The article has more than 22 million, so it misses by more.
            let bound = if figures == Base::Article { Bound::MoreThan } else { Bound::Exactly };
            assert_eq!(gap.bound, bound);
            let claim = points(&chart.claim);
            let (first, last) = (claim[0], claim[claim.len() - 1]);
            assert!(near(gap.bottom, last.y) && near(gap.x, last.x) && near(gap.x, chart.turn));
            assert!(near(gap.top, chart.dots[4].at.y), "the bracket reaches up to the count");
            assert!(near(first.y, chart.dots[0].at.y), "the claim starts at the count of 2014");
        }
    }
    let short = history::claim_shortfall(Base::Report).in_millions();
    let said = |locale: Locale, bound: Bound| locale.text().claim_misses(short, bound);
    assert_eq!(Locale::ALL.map(|locale| said(locale, Bound::Exactly)), ["4.28m short", "差428万"]);
    assert_eq!(Locale::ALL.map(|locale| said(locale, Bound::MoreThan)), ["over 4.28m short", "差428万以上"]);
}

#[test]
fn the_claim_is_a_straight_line_on_the_linear_axis() {
    let claim = points(&levels_of(&Scenario::default(), AxisScale::Linear).claim);
    let rises: Vec<f64> = claim.windows(2).map(|pair| pair[0].y - pair[1].y).collect();
    assert!(rises.iter().all(|rise| (rise - 2.0 / USUAL_TOP).abs() < 0.0002), "{rises:?}");
}

#[test]
fn a_constant_rate_is_a_straight_line_on_the_logarithmic_axis() {
    let path = points(&levels_of(&Scenario::default(), AxisScale::Logarithmic).scenario);
    let rises: Vec<f64> = path.windows(2).map(|pair| pair[0].y - pair[1].y).collect();
    assert!(rises.iter().all(|rise| (rise - rises[0]).abs() < 0.0003), "{rises:?}");
}

#[test]
fn what_an_axis_too_high_cannot_tell_is_left_out() {
    let beyond = Scenario::default().with(Lever::Growth, 40.0).with(Lever::Until, 2035.0);
    let chart = levels_of(&beyond, AxisScale::Linear);
    assert_eq!(chart.gap, None);
    // The count that the scenario starts from keeps its label.
    assert!(chart.dots[4].label.is_some());
    assert!(levels_of(&beyond, AxisScale::Logarithmic).dots[4].label.is_some());
}

#[test]
fn the_targets_label_keeps_clear_of_the_years_and_of_the_claim() {
    for (query, down) in [("", -6), ("?target=1", -24), ("?until=2019&target=24", -24)] {
        let chart = levels_of(&link::read(query).scenario, AxisScale::Linear);
        assert_eq!(chart.target_down, down, "{query}");
    }
}
