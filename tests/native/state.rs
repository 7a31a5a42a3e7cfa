//! The state of the page: what each action does, and what it leaves alone.

use jobs_explainer::axis_scale::AxisScale;
use jobs_explainer::link::{Key, Mend};
use jobs_explainer::model::{Base, Law, Lever, Scenario};
use jobs_explainer::state::{Action, State};

/// A page opened from a link that sets, mends and keeps something.
fn opened() -> State {
    State::from_query("?law=fading&growth=12.5&fade=99&scale=log&x=1")
}

#[test]
fn opening_a_link_shows_what_it_says() {
    let state = opened();
    let scenario = Scenario { law: Law::Fading, ..Scenario::default() };
    assert_eq!(state.scenario, scenario.with(Lever::Growth, 12.5).with(Lever::Fade, 60.0));
    assert_eq!(state.axis_scale, AxisScale::Logarithmic);
    assert_eq!(state.unknown, ["x=1"]);
    assert_eq!(state.mends, [Mend::OutOfRange { lever: Lever::Fade, put_to: 60.0 }]);
    assert_eq!(state.gestures, 0);
    assert_eq!(state.query(), "?v=1&law=fading&growth=12.5&fade=60&scale=log&x=1");
    assert_eq!(State::from_query(""), State::default());
}

#[test]
fn moving_a_lever_changes_the_scenario_and_ends_no_gesture() {
    let before = opened();
    let after = before.apply(Action::Set(Lever::Growth, 5.0));
    assert_eq!(after, State { scenario: before.scenario.with(Lever::Growth, 5.0), ..before });
}

#[test]
fn a_lever_moved_too_far_stops_at_its_end() {
    let state = State::default().apply(Action::Set(Lever::Until, 9999.0));
    assert_eq!(state.scenario, Scenario::default().with(Lever::Until, 2035.0));
    let state = State::default().apply(Action::Set(Lever::Growth, f64::NAN));
    assert_eq!(state, State::default());
}

#[test]
fn settling_ends_a_gesture_and_nothing_else() {
    let before = opened();
    let after = before.apply(Action::Settle);
    assert_eq!(after, State { gestures: 1, ..before });
    let last = State { gestures: u32::MAX, ..State::default() };
    assert_eq!(last.apply(Action::Settle).gestures, 0);
}

#[test]
fn a_choice_is_a_gesture_of_its_own() {
    let before = opened();
    let scenario = before.scenario;
    for (action, expected) in [
        (
            Action::Choose(Law::Steady),
            State { scenario: Scenario { law: Law::Steady, ..scenario }, ..before.clone() },
        ),
        (
            Action::Figures(Base::Article),
            State { scenario: Scenario { figures: Base::Article, ..scenario }, ..before.clone() },
        ),
        (Action::Scale(AxisScale::Linear), State { axis_scale: AxisScale::Linear, ..before.clone() }),
        (
            Action::Reset(Lever::Growth),
            State { scenario: scenario.with(Lever::Growth, 10.0), ..before.clone() },
        ),
    ] {
        assert_eq!(before.apply(action.clone()), State { gestures: 1, ..expected }, "{action:?}");
    }
}

#[test]
fn a_choice_that_is_made_already_changes_nothing() {
    let state = opened();
    for action in [
        Action::Choose(Law::Fading),
        Action::Figures(Base::Report),
        Action::Scale(AxisScale::Logarithmic),
        Action::Reset(Lever::Ceiling),
        Action::Set(Lever::Growth, 12.5),
    ] {
        assert_eq!(state.apply(action.clone()), state, "{action:?}");
    }
    assert_eq!(State::default().apply(Action::ResetAll), State::default());
    assert_eq!(State::default().apply(Action::Dismiss), State::default());
}

#[test]
fn levers_of_another_law_keep_their_values() {
    let state = opened().apply(Action::Choose(Law::Steady)).apply(Action::Choose(Law::Fading));
    assert_eq!(state.scenario, opened().scenario);
    assert_eq!(state.gestures, 2);
}

#[test]
fn resetting_everything_leaves_only_what_is_not_ours() {
    let state = opened().apply(Action::ResetAll);
    assert_eq!(state, State { unknown: vec!["x=1".to_owned()], gestures: 1, ..State::default() });
    assert_eq!(state.query(), "?x=1");
}

#[test]
fn closing_the_notice_leaves_the_scenario() {
    let before = opened();
    assert_eq!(before.apply(Action::Dismiss), State { mends: Vec::new(), ..before });
}

#[test]
fn going_back_in_history_shows_the_link_and_is_no_gesture() {
    let later = opened().apply(Action::Settle).apply(Action::Choose(Law::Rate));
    let back = later.apply(Action::Restore("?law=bogus&y=2".to_owned()));
    let expected = State {
        unknown: vec!["y=2".to_owned()],
        mends: vec![Mend::NotUnderstood { key: Key::Law }],
        gestures: 2,
        ..State::default()
    };
    assert_eq!(back, expected);
    assert_eq!(back.apply(Action::Restore("?law=bogus&y=2".to_owned())), back);
}

#[test]
fn the_query_of_a_state_leads_back_to_it() {
    let state = opened().apply(Action::Dismiss);
    assert_eq!(State::from_query(&state.query()), state);
}
