//! The count as marks: as many as the count has, each in its place, split where a group ends.

use jobs_explainer::chart::jobs::{Layout, MARKS_IN_A_MILLION, Tone, units};
use jobs_explainer::display::Marks;
use jobs_explainer::model::{Base, Lever, Scenario};
use proptest::prelude::*;

/// A mark, or the part of one that a path holds: its left and upper edge and its width, in the drawing's unit.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Square {
    x: f64,
    y: f64,
    wide: f64,
}

/// The squares of a path, and how many diagonals it has, read as a browser reads it.
fn squares(path: &str) -> (Vec<Square>, usize) {
    let (mut found, mut diagonals) = (Vec::new(), 0);
    let (mut x, mut y) = (0.0, 0.0);
    let mut rest = path;
    while !rest.is_empty() {
        let (command, after) = rest.split_at(1);
        let end = after.find(|letter: char| letter.is_ascii_alphabetic()).unwrap_or(after.len());
        let numbers: Vec<f64> = after[..end]
            .replace('-', " -")
            .split_whitespace()
            .map(|n| n.parse().expect("a number"))
            .collect();
        match (command, numbers.as_slice()) {
            ("M", [to_x, to_y]) => (x, y) = (*to_x, *to_y),
            ("m", [right, down]) => (x, y) = (x + right, y + down),
            ("l", [right, down]) => {
                (x, y) = (x + right, y + down);
                diagonals += 1;
            }
            ("h", [wide]) if *wide > 0.0 => found.push(Square { x, y, wide: *wide }),
            ("v", [25.0]) | ("h", [_]) | ("z", []) => {}
            unknown => panic!("{unknown:?} in {path}"),
        }
        rest = &after[end..];
    }
    (found, diagonals)
}

/// How many marks the squares make up.
fn marks(squares: &[Square]) -> f64 {
    squares.iter().map(|square| square.wide / 25.0).sum()
}

/// Every square of a drawing with its tone.
fn drawn(scenario: &Scenario, chosen: Marks, layout: Layout) -> Vec<(Tone, Square)> {
    let all = units(scenario, chosen, layout);
    all.into_iter()
        .flat_map(|(tone, path)| squares(&path).0.into_iter().map(move |one| (tone, one)))
        .collect()
}

/// How many marks have a tone.
fn of(drawn: &[(Tone, Square)], tone: Tone) -> f64 {
    marks(&drawn.iter().filter(|(of, _)| *of == tone).map(|&(_, square)| square).collect::<Vec<_>>())
}

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() < 0.02
}

fn under(base: Base) -> Scenario {
    Scenario::default().from_base(base)
}

#[test]
fn the_report_has_223_and_a_half_marks_and_the_article_220() {
    for layout in Layout::ALL {
        for chosen in Marks::ALL {
            for (base, whole) in [(Base::Report, 223.5), (Base::Article, 220.0)] {
                let squares: Vec<Square> =
                    drawn(&under(base), chosen, layout).into_iter().map(|(_, square)| square).collect();
                assert!(near(marks(&squares), whole), "{layout:?} {chosen:?} {base:?}: {}", marks(&squares));
            }
        }
    }
}

#[test]
fn each_group_has_the_marks_of_its_count() {
    for (base, chosen, group) in [
        (Base::Report, Marks::MainIncome, 53.0),
        (Base::Report, Marks::MiniPrograms, 18.2),
        (Base::Report, Marks::New, 20.5),
        (Base::Article, Marks::MainIncome, 53.0),
        (Base::Article, Marks::MiniPrograms, 18.0),
        (Base::Article, Marks::New, 20.0),
    ] {
        let drawn = drawn(&under(base), chosen, Layout::Wide);
        assert!(near(of(&drawn, Tone::Group), group), "{chosen:?} {base:?}: {}", of(&drawn, Tone::Group));
        assert!(of(&drawn, Tone::Unknown) == 0.0);
    }
}

#[test]
fn full_time_jobs_are_all_unknown_and_hatched() {
    for layout in Layout::ALL {
        let [(Tone::Unknown, path)] = &units(&Scenario::default(), Marks::FullTime, layout)[..] else {
            panic!("something is known of full-time jobs")
        };
        let (squares, diagonals) = squares(path);
        assert_eq!((squares.len(), diagonals), (224, 224));
        assert!((squares[223].wide - 12.5).abs() < 1e-9, "the last mark is half a mark");
    }
}

#[test]
fn marks_stand_column_by_column_from_the_left_and_fill_the_drawing() {
    for (layout, columns, rows) in [(Layout::Wide, 32_u16, 7_u16), (Layout::Narrow, 16, 14)] {
        assert_eq!(layout.view_box(), format!("0 0 {} {}", 31 * columns - 6, 31 * rows - 6));
        let squares: Vec<Square> = drawn(&Scenario::default(), Marks::FullTime, layout)
            .into_iter()
            .map(|(_, square)| square)
            .collect();
        for (place, square) in (0_u16..).zip(&squares) {
            let corner = (f64::from(place / rows * 31), f64::from(place % rows * 31));
            assert_eq!((square.x, square.y), corner, "mark {place} in {layout:?}");
        }
        assert_eq!(squares.last().map(|last| last.x), Some(f64::from((columns - 1) * 31)), "{layout:?}");
    }
}

#[test]
fn a_group_that_ends_within_a_mark_splits_it_from_side_to_side() {
    let drawn = drawn(&Scenario::default(), Marks::MiniPrograms, Layout::Wide);
    let last = drawn.iter().rfind(|(tone, _)| *tone == Tone::Group).expect("there is a group").1;
    let next = drawn.iter().find(|(tone, _)| *tone == Tone::Rest).expect("there is a rest").1;
    assert_eq!((last.y, last.wide), (next.y, 5.0));
    assert_eq!((next.x, next.wide), (last.x + 5.0, 20.0));
}

#[test]
fn a_group_of_none_or_of_all_leaves_one_tone() {
    for (share, tone) in [(0.0, Tone::Rest), (100.0, Tone::Group)] {
        let scenario = Scenario::default().with(Lever::MainShare, share);
        let tones: Vec<Tone> =
            units(&scenario, Marks::MainIncome, Layout::Wide).into_iter().map(|(tone, _)| tone).collect();
        assert_eq!(tones, [tone]);
    }
}

proptest! {
    #[test]
    fn group_and_rest_are_the_whole_at_every_share(share in 0.0..=100.0_f64, article in any::<bool>()) {
        let base = if article { Base::Article } else { Base::Report };
        let scenario = under(base).with(Lever::MainShare, share);
        let whole = base.jobs_2018().in_millions() * MARKS_IN_A_MILLION;
        let group = Marks::MainIncome.count(&scenario).expect("it is counted").in_millions() * MARKS_IN_A_MILLION;
        for layout in Layout::ALL {
            let drawn = drawn(&scenario, Marks::MainIncome, layout);
            prop_assert!(near(of(&drawn, Tone::Group), group));
            prop_assert!(near(of(&drawn, Tone::Group) + of(&drawn, Tone::Rest), whole));
        }
    }
}
