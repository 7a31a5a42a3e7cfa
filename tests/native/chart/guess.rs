//! The chart of the guess: an axis that gives nothing away, what the reports said, and the reader's line with its handles.

use jobs_explainer::chart::growth::guess::{frame, handles, lines, millions, nearest, reports};
use jobs_explainer::chart::path::line;
use jobs_explainer::model::later::{Author, LATER, paths};
use jobs_explainer::model::{Base, Guess, Lever, Scenario, Stage};
use proptest::prelude::*;

use super::{inside, near, points};

/// A guess of these counts, in millions.
fn guess(jobs: [f64; 4]) -> Guess {
    jobs.into_iter().enumerate().fold(Guess::default(), |guess, (place, jobs)| guess.with(place, jobs))
}

#[test]
fn the_axes_give_nothing_away() {
    let frame = frame();
    // The record takes the left half, and the right one reaches far above every count that was reported.
    assert!((frame.x(2018.0) - 0.5).abs() < 1e-9);
    assert!(near(frame.y(80.0), 0.0) && near(frame.y(0.0), 1.0));
    for later in LATER {
        assert!(frame.y(later.headline.value) > 0.3, "{} fills the chart", later.year.number());
    }
}

#[test]
fn what_the_reports_said_stands_at_its_year_and_height() {
    for base in [Base::Report, Base::Article] {
        let reports = reports(base);
        let frame = frame();
        for ((at, figure), (year, jobs)) in reports.headlines.iter().zip([
            (2019.0, 29.63),
            (2020.0, 36.84),
            (2021.0, 46.18),
            (2022.0, 50.173),
        ]) {
            assert!(near(at.x, frame.x(year)) && near(at.y, frame.y(jobs)), "{figure:?} stands at {at:?}");
        }
        let (same, figure) = reports.like_for_like;
        assert!(
            near(same.x, frame.x(2019.0)) && near(same.y, frame.y(26.01)),
            "{figure:?} stands at {same:?}"
        );
        assert_eq!(points(&reports.record).len(), 5);
        assert_eq!(reports.counted.len(), 5);
    }
    // 22.35 × 1.1⁴ and 22 × 1.1⁴.
    for (base, end) in [(Base::Report, 32.7226), (Base::Article, 32.2102)] {
        assert!(near(reports(base).naive_end.y, frame().y(end)), "{base:?}");
    }
}

#[test]
fn only_years_that_were_counted_alike_are_joined_by_an_unbroken_line() {
    let reports = reports(Base::Report);
    let [first, second, third, fourth] = [0, 1, 2, 3].map(|place| reports.headlines[place].0);
    let start = frame().place(2018.0, 22.35);
    assert_eq!(reports.joined, [line(&[start, reports.like_for_like.0]), line(&[third, fourth])].concat());
    assert_eq!(
        reports.broken,
        [line(&[start, first]), line(&[first, second]), line(&[second, third])].concat()
    );
}

#[test]
fn a_handle_stands_where_the_readers_line_turns() {
    let guess = guess([25.0, 28.0, 31.2, 35.0]);
    let drawn = lines(Base::Report, &paths(&Scenario::default(), &guess));
    let [line] = drawn.as_slice() else { panic!("{} lines are drawn", drawn.len()) };
    assert_eq!(line.author, Author::Reader);
    let turns = points(&line.path);
    let handles = handles(&guess);
    assert_eq!(turns.len(), 5);
    for ((turn, handle), (year, jobs)) in turns.iter().skip(1).zip(handles).zip([
        (2019.0, 25.0),
        (2020.0, 28.0),
        (2021.0, 31.2),
        (2022.0, 35.0),
    ]) {
        assert!(near(turn.x, handle.x) && near(turn.y, handle.y), "{turn:?} and {handle:?}");
        assert!(near(handle.x, frame().x(year)) && near(handle.y, frame().y(jobs)), "{handle:?} in {year}");
    }
}

#[test]
fn a_skipped_guess_is_not_drawn_and_a_scenario_of_ones_own_is() {
    let own = Scenario::default().with(Lever::Growth, 15.0);
    let authors = |scenario: &Scenario, stage: Stage| -> Vec<Author> {
        let paths = paths(scenario, &Guess::default().at(stage));
        lines(Base::Report, &paths).into_iter().map(|line| line.author).collect()
    };
    assert_eq!(authors(&Scenario::default(), Stage::Skipped), []);
    assert_eq!(authors(&own, Stage::Skipped), [Author::Scenario]);
    assert_eq!(authors(&own, Stage::Compared), [Author::Reader, Author::Scenario]);
}

#[test]
fn a_stroke_moves_the_nearest_year() {
    // The area begins with 2018, and a year is 1 ÷ 4.35 of its width.
    for (years, place) in [
        (-2.0, 0),
        (0.0, 0),
        (1.0, 0),
        (1.49, 0),
        (1.51, 1),
        (2.0, 1),
        (2.51, 2),
        (3.49, 2),
        (3.51, 3),
        (9.0, 3),
    ] {
        assert_eq!(nearest(years / 4.35), place, "{years} years after 2018");
    }
    for (place, handle) in handles(&Guess::default()).into_iter().enumerate() {
        assert_eq!(nearest((handle.x - 0.5) * 2.0), place);
    }
}

proptest! {
    #[test]
    fn a_stroke_puts_the_handle_under_the_pointer(down in 0.0..=1.0_f64, place in 0_usize..4) {
        let handle = handles(&Guess::default().with(place, millions(down)))[place];
        // A guess is kept to a tenth of a million, of the 80 that the chart is high.
        prop_assert!((handle.y - down).abs() <= 0.05 / 80.0 + 1e-9, "{} is not {down}", handle.y);
    }

    #[test]
    fn the_two_labels_never_touch_nor_leave_the_chart(end in 0.0..=80.0_f64, growth in -20.0..=40.0_f64) {
        let own = Scenario::default().with(Lever::Growth, growth);
        let drawn = lines(Base::Report, &paths(&own, &guess([25.0, 28.0, 31.2, end]).at(Stage::Compared)));
        for line in &drawn {
            prop_assert!(inside(line.label), "{:?}", line.label);
        }
        if let [reader, scenario] = drawn.as_slice() {
            let apart = (reader.label.y - scenario.label.y).abs();
            prop_assert!(apart > 0.07 - 1e-9, "the labels are {apart} apart");
        }
    }
}
