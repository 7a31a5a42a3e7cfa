//! Each move gives the link that the page is to show.

use jobs_explainer::model::{Law, Lever, Preset};
use jobs_explainer::workbench::{FuturesStyle, JobsMeant, Move, Workbench};

fn after(query: &str, moves: &[Move]) -> String {
    moves.iter().fold(query.to_owned(), |query, action| Workbench::new(&query, 0).after(action.clone()))
}

#[test]
fn solving_sets_the_slider_to_what_meets_the_target() {
    assert_eq!(after("", &[Move::Solve(Lever::Growth)]), "?v=1&growth=12.190496016");
    assert_eq!(
        after("?law=ceiling&target=40", &[Move::Solve(Lever::Ceiling)])
            .split("ceiling=")
            .nth(1)
            .map(|value| &value[..5]),
        Some("81.35")
    );
}

#[test]
fn presets_and_resetting_leave_what_other_figures_assume() {
    let query = "?v=1&figures=article&law=fading&growth=22&fade=30&main_hours=90&pin=A";
    assert_eq!(after(query, &[Move::Preset(Preset::Report)]), "?v=1&figures=article&main_hours=90&pin=A");
    assert_eq!(after(query, &[Move::ResetAssumptions]), "?v=1&figures=article&main_hours=90&pin=A");
}

#[test]
fn three_scenarios_are_put_aside_and_a_fourth_is_not() {
    let pinned =
        after("?growth=12", &[Move::Pin, Move::Preset(Preset::Fading), Move::Pin, Move::Pin, Move::Pin]);
    assert_eq!(pinned, "?v=1&law=fading&pin=A;growth=12&pin=B;law=fading&pin=C;law=fading");
    let less = after(&pinned, &[Move::Unpin(1), Move::Pin]);
    assert_eq!(
        less, "?v=1&law=fading&pin=A;growth=12&pin=C;law=fading&pin=B;law=fading",
        "a free letter is taken again"
    );
    assert_eq!(after(&less, &[Move::Adopt(0)]).split("&pin").next(), Some("?v=1&growth=12"));
    assert_eq!(after(&less, &[Move::Unpin(9), Move::Adopt(9), Move::Rename(9, "x".into())]), less);
}

#[test]
fn a_pin_takes_a_name_that_is_one() {
    let named = after("?pin=A", &[Move::Rename(0, "  Slow;er  ".into())]);
    assert_eq!(named, "?pin=Slow%2Cer");
    assert_eq!(after(&named, &[Move::Rename(0, " \n ".into())]), named);
}

#[test]
fn somebody_elses_link_is_put_aside_as_what_it_assumes() {
    let link = "https://example.org/a/?v=1&law=ceiling&growth=15&figures=article#growth";
    assert_eq!(after("", &[Move::PinLink(link.into())]), "?pin=A;figures=article;law=ceiling;growth=15");
    let untouched = "https://example.org/a/";
    assert_eq!(
        after("", &[Move::PinLink(untouched.into())]),
        "",
        "an untouched page assumes nothing of its own"
    );
    assert_eq!(after("?growth=12", &[Move::PinLink("no link at all".into())]), "?v=1&growth=12");
}

#[test]
fn pairs_whose_names_are_coded_are_the_workbenchs_too() {
    assert_eq!(after("?p%69n=Old&f%75tures=fan", &[Move::Unpin(0), Move::Futures(FuturesStyle::Paths)]), "");
}

#[test]
fn choices_stand_in_the_link_unless_they_are_the_usual_ones() {
    let chosen = after("", &[Move::Futures(FuturesStyle::Fan), Move::Jobs(JobsMeant::MainIncome)]);
    assert_eq!(chosen, "?futures=fan&count=main");
    assert_eq!(after(&chosen, &[Move::Futures(FuturesStyle::Paths), Move::Jobs(JobsMeant::All)]), "");
}

#[test]
fn the_target_moves_within_its_range() {
    assert_eq!(after("", &[Move::Target(44.5)]), "?v=1&target=44.5");
    assert_eq!(after("", &[Move::Target(-9.0)]), "?v=1&target=1");
}

#[test]
fn the_last_change_is_that_of_the_last_finished_gesture() {
    let mut bench = Workbench::new("", 0);
    assert_eq!(bench.before(), None);
    // While a slider moves, what was there before it began.
    assert!(bench.hear("?growth=12", 0), "a slider is on its way");
    assert!((bench.before().unwrap().get(Lever::Growth) - 10.0).abs() < 1e-9);
    assert!(!bench.hear("?growth=14", 1), "it was let go of");
    assert!((bench.before().unwrap().get(Lever::Growth) - 10.0).abs() < 1e-9);
    bench.hear("?growth=14&law=fading", 2);
    assert_eq!((bench.before().unwrap().law, bench.page.scenario.law), (Law::Rate, Law::Fading));
    // A gesture that moved no growth leaves it.
    bench.hear("?growth=14&law=fading&scale=log", 3);
    assert_eq!(bench.before().unwrap().law, Law::Rate);
}
