//! The workbench's part of a link.

use jobs_explainer::link::is_of_workbench as is_ours;
use jobs_explainer::model::{Law, Lever, MOST_PINS, Pin, Scenario};
use jobs_explainer::state::State;
use jobs_explainer::workbench::link::{NotPinned, read, read_whole, write};
use jobs_explainer::workbench::{FuturesStyle, JobsMeant, LaterMeant, Settings, Workbench};
use proptest::prelude::*;

use crate::strategy::any_scenario;

fn bench_of(query: &str) -> Settings {
    read(&State::from_query(query).unknown).0
}

#[test]
fn pins_and_choices_come_back_as_they_were_written() {
    let slow = Scenario::default().under(Law::Fading).between(Lever::Growth, 5.0, 15.0);
    let settings = Settings {
        pins: vec![Pin::new("Slow & 100 % sure", &[], &slow), Pin::new("慢", &[], &Scenario::default())],
        futures: FuturesStyle::Fan,
        jobs: JobsMeant::MainIncome,
        later: LaterMeant::LikeForLike,
    };
    let pairs = write(&settings, &["utm_source=mail".into()]);
    assert_eq!(
        pairs,
        [
            "utm_source=mail",
            "pin=Slow+%26+100+%25+sure;law=fading;growth=5~15",
            "pin=%E6%85%A2",
            "futures=fan",
            "count=main",
            "later=alike"
        ]
    );
    assert_eq!(read(&pairs), (settings, true));
    // Other programs write signs in codes.
    assert_eq!(
        bench_of("?pin=A%3Bgrowth%3D12").pins,
        [Pin::new("A", &[], &Scenario::default().with(Lever::Growth, 12.0))]
    );
}

#[test]
fn the_pages_own_link_keeps_the_workbenchs_part() {
    let query = "?v=1&growth=12&pin=A;growth=5&futures=fan&x=1";
    assert_eq!(State::from_query(query).query(), query);
}

#[test]
fn what_cannot_be_understood_is_left_out_and_nothing_breaks() {
    for query in [
        "?pin=",
        "?pin=;;;",
        "?pin=A;growth=abc",
        "?pin=A;growth",
        "?pin=%ff;law=x",
        "?futures=3d&count=&later",
    ] {
        let (settings, whole) = read(&State::from_query(query).unknown);
        assert!(!whole, "{query} is taken as if it were well written");
        assert!(
            settings.pins.iter().all(|pin| pin.scenario == Scenario::default() && !pin.name.is_empty()),
            "{query}"
        );
        assert_eq!((settings.futures, settings.jobs, settings.later), Default::default(), "{query}");
    }
    assert!(bench_of("?pin=;;;&pin=").pins.is_empty(), "a pin that says nothing stands there under a letter");
    let many = format!("?{}", "pin=A;growth=12&".repeat(20));
    assert_eq!(bench_of(&many).pins.len(), MOST_PINS);
    let long = format!("?pin={};growth=12", "x".repeat(500));
    assert_eq!(bench_of(&long).pins[0].name.len(), 24);
}

#[test]
fn what_could_not_be_read_is_told_and_does_not_go_on_into_further_links() {
    let workbench = Workbench::new("?v=1&growth=12&x=1&pin=;;;&pin=B;growth=5~&futures=x", 0);
    assert!(!workbench.whole);
    assert_eq!(workbench.page.query(), "?v=1&growth=12&x=1&pin=B");
    assert!(Workbench::new("?v=1&growth=12&x=1&pin=B;growth=5~6&futures=fan", 0).whole);
}

#[test]
fn a_pasted_link_must_set_something_of_a_scenario() {
    for (link, reason) in [
        ("no link at all", NotPinned::NoLink),
        ("", NotPinned::NoLink),
        ("https://example.org/jobs/", NotPinned::Empty),
        ("https://example.org/news?id=7&utm_source=mail", NotPinned::Empty),
        ("https://example.org/jobs/?v=1#growth=3", NotPinned::Empty),
    ] {
        assert_eq!(read_whole(link), Err(reason), "{link}");
    }
    let reading =
        read_whole(" https://example.org/jobs/?utm_source=mail&gr%6fwth=15 ").expect("it sets the growth");
    assert_eq!(reading.scenario, Scenario::default().with(Lever::Growth, 15.0));
}

#[test]
fn only_the_workbenchs_pairs_are_its_own() {
    assert!(is_ours("pin=A") && is_ours("futures") && is_ours("count=main") && is_ours("later=x"));
    assert!(!is_ours("pins=A") && !is_ours("growth=3") && !is_ours("utm_source=pin"));
}

proptest! {
    #[test]
    fn any_scenario_under_any_name_comes_back(name in ".{0,40}", scenario in any_scenario()) {
        let pin = Pin::new(&name, &[], &scenario);
        let settings = Settings { pins: vec![pin], ..Settings::default() };
        prop_assert_eq!(read(&write(&settings, &[])), (settings, true));
    }
}
