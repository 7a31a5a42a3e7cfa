//! Labels: no two that are shown at the same width touch, whatever the reader sets.

use jobs_explainer::chart::curve::{ReferenceTick, reference_ticks};
use jobs_explainer::chart::growth::additions::additions;
use jobs_explainer::chart::labels::{Room, Shown, Stand, Wish, in_rows, width_of};
use jobs_explainer::display::AxisScale;
use jobs_explainer::model::{Lever, Scenario};
use jobs_explainer::text::Locale;

use crate::strategy::levels_of;
use proptest::prelude::*;

/// The least width of a slider, in CSS pixels, for which `chart::curve` lays out the reference labels.
const SLIDER: f64 = 256.0;

/// Every end year that a scenario can have.
fn end_years() -> impl Iterator<Item = Scenario> {
    (2019..=2035).map(|year| Scenario::default().with(Lever::Until, f64::from(year)))
}

/// Whether something is shown where there is this room.
fn stands(shown: Shown, room: Room) -> bool {
    match shown {
        Shown::Always => true,
        Shown::Wide => room == Room::Wide,
        Shown::Narrow => room == Room::Narrow,
    }
}

#[test]
fn years_under_the_axis_stand_34_pixels_apart_at_their_room() {
    for scenario in end_years() {
        let chart = levels_of(&scenario, AxisScale::Linear);
        for room in [Room::Narrow, Room::Wide] {
            let places: Vec<f64> = chart
                .years
                .iter()
                .filter(|(label, _)| stands(label.shown, room))
                .map(|(_, x)| x * room.width())
                .collect();
            for pair in places.windows(2) {
                let apart = pair[1] - pair[0];
                assert!(apart >= 34.0, "{apart:.1} px at {room:?} until {:?}", scenario.until());
            }
        }
    }
}

#[test]
fn the_first_and_the_last_year_always_stand_under_the_axis_in_full() {
    for scenario in end_years() {
        let chart = levels_of(&scenario, AxisScale::Linear);
        for year in [2014, scenario.until().number()] {
            let label = chart.years.iter().find(|(label, _)| label.year.number() == year);
            let shown = label.is_some_and(|(label, _)| label.full && label.shown == Shown::Always);
            assert!(shown, "{year} until {:?}", scenario.until());
        }
        // Where the record ends is said wherever the end leaves room for it.
        if scenario.until().number() >= 2020 {
            let turn = chart.years.iter().find(|(label, _)| label.year.number() == 2018);
            assert!(turn.is_some_and(|(label, _)| label.full), "2018 until {:?}", scenario.until());
        }
    }
}

#[test]
fn numbers_under_the_bars_do_not_touch() {
    // Where there is room a number has two digits behind its point and takes 30 px, else one and 21 px.
    for scenario in end_years() {
        for (room, least) in [(Room::Narrow, 21.0), (Room::Wide, 30.0)] {
            let places: Vec<f64> = additions(&scenario)
                .bars
                .iter()
                .filter(|bar| bar.label.is_some_and(|shown| stands(shown, room)))
                .map(|bar| bar.middle * room.width())
                .collect();
            for pair in places.windows(2) {
                let apart = pair[1] - pair[0];
                assert!(apart >= least, "{apart:.1} px at {room:?} until {:?}", scenario.until());
            }
        }
    }
}

#[test]
fn the_bars_of_2018_and_of_the_last_year_always_have_their_numbers() {
    for scenario in end_years() {
        let chart = additions(&scenario);
        let labelled = |index: usize| chart.bars[index].label == Some(Shown::Always);
        assert!(labelled(3), "2018 until {:?}", scenario.until());
        if scenario.until().number() >= 2021 {
            assert!(labelled(chart.bars.len() - 1), "the last year until {:?}", scenario.until());
        }
    }
}

/// The reference ticks of a slider in a language.
fn references(locale: Locale, lever: Lever) -> Vec<ReferenceTick> {
    let labels = lever
        .references()
        .iter()
        .map(|reference| {
            let (value, name) = locale.prose().reference(lever, reference);
            (reference.value(), value, name)
        })
        .collect();
    reference_ticks(lever, labels)
}

#[test]
fn reference_labels_never_overlap_in_a_row_and_stay_on_the_slider() {
    for locale in Locale::ALL {
        for lever in Lever::ALL {
            let boxes: Vec<(u8, f64, f64, String)> = references(locale, lever)
                .into_iter()
                .map(|tick| {
                    let words = format!("{} {}", tick.value, tick.name);
                    let (middle, half) = (tick.label_x * SLIDER, width_of(&words) / 2.0);
                    (tick.row, middle - half, middle + half, words)
                })
                .collect();
            for (index, (row, left, right, words)) in boxes.iter().enumerate() {
                assert!(*left >= -2.0 && *right <= SLIDER + 2.0, "{words} leaves the slider");
                for (other_row, other_left, other_right, other) in &boxes[index + 1..] {
                    let apart = row != other_row || right < other_left || other_right < left;
                    assert!(apart, "{locale:?} {lever:?}: {words} lies on {other}");
                }
            }
        }
    }
}

#[test]
fn reference_ticks_stand_at_their_values() {
    for lever in Lever::ALL {
        let (spec, ticks) = (lever.spec(), references(Locale::English, lever));
        assert_eq!(ticks.len(), lever.references().len());
        for (tick, reference) in ticks.iter().zip(lever.references()) {
            let expected = (reference.value() - spec.minimum) / spec.span();
            assert!((tick.x - expected).abs() < 1e-12, "{lever:?} {}", tick.value);
        }
    }
}

#[test]
fn few_rows_hold_the_reference_labels() {
    for locale in Locale::ALL {
        for lever in Lever::ALL {
            let rows = references(locale, lever).iter().map(|tick| tick.row + 1).max().unwrap_or(0);
            assert!(rows <= 3, "{locale:?} {lever:?} needs {rows} rows");
        }
    }
}

#[test]
fn a_chinese_character_is_reckoned_wider_than_a_letter() {
    assert!(width_of("报道") > width_of("ab") * 1.5);
    assert!(width_of("") == 0.0);
}

proptest! {
    #[test]
    fn labels_in_rows_keep_their_order_and_their_distance(
        mut places in prop::collection::vec((0.0..=SLIDER, 10.0..120.0), 0..12),
    ) {
        places.sort_by(|one, other| one.0.total_cmp(&other.0));
        let wishes: Vec<Wish> = places.iter().map(|&(at, width)| Wish { at, width }).collect();
        let stands: Vec<Stand> = in_rows(&wishes, SLIDER);
        prop_assert_eq!(stands.len(), wishes.len());
        for (index, (stand, wish)) in stands.iter().zip(&wishes).enumerate() {
            prop_assert!(stand.left >= 0.0 && stand.left + wish.width <= SLIDER + 1e-9);
            for (other, width) in stands[..index].iter().zip(wishes.iter().map(|wish| wish.width)) {
                let apart = stand.row != other.row
                    || stand.left >= other.left + width || other.left >= stand.left + wish.width;
                prop_assert!(apart, "{:?} lies on {:?}", stand, other);
            }
        }
    }
}
