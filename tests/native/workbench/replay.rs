//! Showing the last change again.

use jobs_explainer::model::Lever;
use jobs_explainer::workbench::{Replay, Workbench};

fn changed() -> Workbench {
    let mut bench = Workbench::new("?growth=10", 0);
    bench.hear("?growth=20", 1);
    bench
}

#[test]
fn it_goes_from_what_was_to_what_is_in_even_steps() {
    let mut bench = changed();
    let mut seen = Vec::new();
    bench.replay = Some(Replay::of(5));
    while bench.replay.is_some() {
        seen.push(bench.shown().get(Lever::Growth));
        assert_eq!(
            bench.picture().unwrap(),
            format!("?v=1&growth={}", seen[seen.len() - 1]).replace("?v=1&growth=10", "")
        );
        bench.replay = bench.replay.and_then(Replay::next);
    }
    assert_eq!(seen, [10.0, 12.5, 15.0, 17.5, 20.0]);
    assert_eq!(bench.picture(), None);
}

#[test]
fn two_pictures_are_what_was_and_what_is_and_stay_long_enough_to_be_read() {
    let still = Replay::of(2);
    assert!(still.pause() >= 1_000);
    assert!((still.share(), still.next().map(Replay::share)) == (0.0, Some(1.0)));
    assert!(still.next().and_then(Replay::next).is_none());
    assert!(Replay::of(24).pause() * 24 <= 1_500);
}

#[test]
fn ranges_open_and_laws_change_at_once() {
    let mut bench = Workbench::new("?growth=10", 0);
    bench.hear("?growth=0~30&law=ceiling", 1);
    bench.replay = Replay::of(3).next();
    let range = bench.shown().range(Lever::Growth).unwrap();
    assert_eq!([range.low, range.high].map(f64::to_bits), [5.0_f64, 20.0].map(f64::to_bits));
    assert_eq!(bench.shown().law, bench.page.scenario.law);
}
