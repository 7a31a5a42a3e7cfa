//! The state of the page: what each action does, and what it leaves alone.

mod undo;

use jobs_explainer::display::{AxisScale, Display, Marks};
use jobs_explainer::link::{Key, Mend};
use jobs_explainer::model::{Base, Guess, Law, Lever, Scenario, Stage};
use jobs_explainer::state::{Action, Copying, Draft, Fault, State};

/// What a reader sees of a state: all but what was done before.
fn seen(state: State) -> State {
    State { history: State::default().history, ..state }
}

/// A page opened from a link that sets, mends and keeps something.
fn opened() -> State {
    State::from_query("?law=fading&growth=12.5&fade=99&scale=log&x=1")
}

#[test]
fn opening_a_link_shows_what_it_says() {
    let state = opened();
    let scenario = Scenario::default().under(Law::Fading);
    assert_eq!(state.scenario, scenario.with(Lever::Growth, 12.5).with(Lever::Fade, 60.0));
    assert_eq!(state.display.axis_scale, AxisScale::Logarithmic);
    assert_eq!(state.unknown, ["x=1"]);
    assert_eq!(state.mends, [Mend::OutOfRange { lever: Lever::Fade, put_to: 60.0 }]);
    assert_eq!(state.gestures, 0);
    assert_eq!(state.query(), "?v=1&law=fading&growth=12.5&fade=60&scale=log&x=1");
    assert_eq!(State::from_query(""), State::default());
}

#[test]
fn moving_a_lever_changes_the_scenario_and_ends_no_gesture() {
    let before = opened();
    let after = before.apply(Action::Set(Lever::Growth.into(), 5.0));
    assert_eq!(after, State { scenario: before.scenario.with(Lever::Growth, 5.0), ..before });
}

#[test]
fn a_lever_moved_too_far_stops_at_its_end() {
    let state = State::default().apply(Action::Set(Lever::Until.into(), 9999.0));
    assert_eq!(state.scenario, Scenario::default().with(Lever::Until, 2035.0));
    let state = State::default().apply(Action::Set(Lever::Growth.into(), f64::NAN));
    assert_eq!(state, State::default());
}

#[test]
fn what_growth_does_not_move_is_equal_whatever_is_done_to_growth() {
    let state = State::default();
    let beside = state.beside_growth();
    let typed = Draft { handle: Lever::Growth.into(), text: String::from("1"), value: 10.0, fault: None };
    let done = [
        Action::Set(Lever::Growth.into(), 5.0),
        Action::Settle,
        Action::Keep(typed),
        Action::Choose(Law::Fading),
    ];
    let after = done.into_iter().fold(state, |state, action| state.apply(action));
    assert_ne!(after, State::default());
    assert_eq!(after.beside_growth(), beside);
    assert_ne!(after.apply(Action::Set(Lever::Wage.into(), 60_000.0)).beside_growth(), beside);
}

#[test]
fn what_was_typed_goes_with_its_field() {
    let typed = |lever: Lever| Draft {
        handle: lever.into(),
        text: String::from("abc"),
        value: State::default().scenario.get(lever),
        fault: Some(Fault::NotANumber),
    };
    let faulty = State::default().apply(Action::Keep(typed(Lever::Growth)));
    assert!(faulty.draft(Lever::Growth.into()).is_some());
    for action in [Action::Doubt(Lever::Growth), Action::Choose(Law::Steady)] {
        let after = faulty.apply(action.clone());
        assert_eq!(after.drafts, [], "{action:?}");
    }
    let other = faulty.apply(Action::Doubt(Lever::Ceiling)).apply(Action::Choose(Law::Fading));
    assert_eq!(other.drafts, faulty.drafts);
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
        (Action::Choose(Law::Steady), State { scenario: scenario.under(Law::Steady), ..before.clone() }),
        (
            Action::Base(Base::Article),
            State { scenario: scenario.from_base(Base::Article), ..before.clone() },
        ),
        (Action::Scale(AxisScale::Linear), State { display: Display::default(), ..before.clone() }),
        (
            Action::Reset(Lever::Growth),
            State { scenario: scenario.with(Lever::Growth, 10.0), ..before.clone() },
        ),
    ] {
        assert_eq!(seen(before.apply(action.clone())), seen(State { gestures: 1, ..expected }), "{action:?}");
    }
}

#[test]
fn a_choice_that_is_made_already_changes_nothing() {
    let state = opened();
    for action in [
        Action::Choose(Law::Fading),
        Action::Base(Base::Report),
        Action::Scale(AxisScale::Logarithmic),
        Action::Reset(Lever::Ceiling),
        Action::Set(Lever::Growth.into(), 12.5),
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
    let expected = State { unknown: vec!["x=1".to_owned()], gestures: 1, ..State::default() };
    assert_eq!(seen(state.clone()), expected);
    assert_eq!(state.query(), "?x=1");
}

#[test]
fn steps_of_a_guess_start_where_it_is_and_end_within_range() {
    let state = State::default().apply(Action::StepGuess(2, 1)).apply(Action::StepGuess(2, 10));
    assert_eq!(state.guess, Guess::default().with(2, 27.9));
    assert_eq!((state.gestures, state.apply(Action::StepGuess(2, -11))), (0, State::default()));
    assert_eq!(state.apply(Action::StepGuess(2, i32::MAX)).guess, Guess::default().with(2, 80.0));
    assert_eq!(state.apply(Action::StepGuess(2, i32::MIN)).guess, Guess::default().with(2, 0.0));
}

#[test]
fn a_guess_once_revealed_stays_and_outlives_a_reset() {
    let drawn = State::default().apply(Action::Guess(0, 25.04)).apply(Action::Guess(3, 999.0));
    assert_eq!(drawn.guess.at(Stage::Compared).key().as_deref(), Some("25~22.4~22.4~80"));
    assert_eq!((drawn.gestures, drawn.query().as_str()), (0, ""));
    let compared = drawn.apply(Action::Reveal(Stage::Compared));
    assert_eq!((compared.gestures, compared.query().as_str()), (1, "?v=1&guess=25~22.4~22.4~80"));
    assert_eq!(compared.apply(Action::ResetAll).guess, compared.guess);
    let skipped = State::default().apply(Action::Reveal(Stage::Skipped));
    assert_eq!(skipped.query(), "?v=1&guess=skip");
    assert_eq!(State::from_query("guess=skip").guess, Guess::default().at(Stage::Skipped));
    assert_eq!(State::default().apply(Action::Guess(4, 1.0)), State::default());
    assert_eq!(State::default().apply(Action::StepGuess(4, 1)), State::default());
    assert_eq!(State::default().apply(Action::Guess(0, f64::NAN)), State::default());
}

#[test]
fn colouring_the_marks_is_a_gesture_and_changes_no_number() {
    let before = opened();
    let after = before.apply(Action::Colour(Marks::New));
    assert_eq!((after.scenario, after.gestures), (before.scenario, 1));
    assert_eq!(after.display, Display { marks: Marks::New, ..before.display });
}

#[test]
fn a_lever_that_stands_at_its_default_stays_there_under_the_other_printing() {
    let article = State::default().apply(Action::Base(Base::Article));
    // 5.3 of 22.35 million are 23.7 %, of 22 million 24.1 %.
    assert!((State::default().scenario.get(Lever::MainShare) - 23.7).abs() < 1e-9);
    assert!((article.scenario.get(Lever::MainShare) - 24.1).abs() < 1e-9);
    assert_eq!(article.query(), "?v=1&figures=article");
    assert_eq!(article.apply(Action::Base(Base::Report)).scenario, Scenario::default());
    let set =
        State::default().apply(Action::Set(Lever::MainShare.into(), 40.0)).apply(Action::Base(Base::Article));
    assert!((set.scenario.get(Lever::MainShare) - 40.0).abs() < 1e-9);
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
    assert_eq!(seen(back.clone()), expected);
    assert_eq!(back.apply(Action::Restore("?law=bogus&y=2".to_owned())), back);
}

#[test]
fn the_query_of_a_state_leads_back_to_it() {
    let state = opened().apply(Action::Dismiss);
    assert_eq!(State::from_query(&state.query()), state);
}

/// Text in the field of the growth slider.
fn draft(text: &str, value: f64, fault: Option<Fault>) -> Draft {
    Draft { handle: Lever::Growth.into(), text: String::from(text), value, fault }
}

#[test]
fn what_is_typed_stays_in_its_field_and_changes_nothing_else() {
    let before = opened();
    let typed = draft("13", 12.5, None);
    let after = before.apply(Action::Keep(typed.clone()));
    assert_eq!(after.draft(Lever::Growth.into()), Some(&typed));
    assert_eq!(after.draft(Lever::Fade.into()), None);
    assert_eq!(State { drafts: Vec::new(), ..after.clone() }, before);
    let more = draft("13.", 12.5, None);
    let after = after.apply(Action::Keep(more.clone()));
    assert_eq!(after.drafts, [more], "a field holds one text");
    assert_eq!(after.apply(Action::Drop(Lever::Growth.into())), before);
}

#[test]
fn a_faulty_text_goes_once_another_value_is_in_force() {
    let before = State::default().apply(Action::Keep(draft("ten", 10.0, Some(Fault::NotANumber))));
    for action in [Action::Set(Lever::Until.into(), 2030.0), Action::Settle, Action::Choose(Law::Fading)] {
        assert!(before.apply(action.clone()).draft(Lever::Growth.into()).is_some(), "{action:?}");
    }
    for action in [
        Action::Set(Lever::Growth.into(), 11.0),
        Action::Restore(String::from("?growth=5")),
        Action::ResetAll,
    ] {
        assert_eq!(before.apply(action.clone()).drafts, [], "{action:?}");
    }
}

#[test]
fn what_is_said_of_a_copied_link_is_said_as_long_as_it_is_the_pages() {
    let copied = State::default().apply(Action::Copied(String::new(), Copying::ByHand));
    let late = Action::Copied(String::from("?v=1&growth=5"), Copying::Done);
    assert_eq!(State::default().apply(late).copying, None, "meanwhile the page shows something else");
    assert_eq!(copied.copying, Some(Copying::ByHand));
    assert_eq!(copied.gestures, 0);
    assert_eq!(copied.apply(Action::Settle).copying, Some(Copying::ByHand));
    assert_eq!(copied.apply(Action::Set(Lever::Growth.into(), 11.0)).copying, None);
    assert_eq!(copied.apply(Action::Scale(AxisScale::Logarithmic)).copying, None);
}

#[test]
fn steps_are_counted_from_where_the_lever_is_by_now() {
    let before = State::default();
    let once = before.apply(Action::Step(Lever::Growth.into(), 10));
    assert_eq!(once.scenario, before.scenario.with(Lever::Growth, 15.0));
    let twice = once.apply(Action::Step(Lever::Growth.into(), 10));
    let scenario = before.scenario.with(Lever::Growth, 20.0);
    assert_eq!(seen(twice.clone()), State { scenario, gestures: 2, ..before });
    let end = twice.apply(Action::Step(Lever::Growth.into(), 1000));
    assert_eq!(end.scenario, twice.scenario.with(Lever::Growth, 40.0));
    assert_eq!(end.apply(Action::Step(Lever::Growth.into(), 1)), end, "at the end a step changes nothing");
}

#[test]
fn going_back_keeps_a_guess_that_is_being_drawn_and_no_other() {
    let drawing = State::default().apply(Action::Guess(1, 30.0));
    let back = drawing.apply(Action::Restore(String::from("?growth=5")));
    assert_eq!(back.guess, drawing.guess);
    let made = drawing.apply(Action::Reveal(Stage::Compared));
    assert_eq!(made.apply(Action::Restore(String::new())).guess, Guess::default());
    let skipped = drawing.apply(Action::Restore(String::from("?guess=skip")));
    assert_eq!(skipped.guess.stage, Stage::Skipped);
}
