//! Taking back and doing again: one step for each finished gesture.

use jobs_explainer::display::AxisScale;
use jobs_explainer::model::{Base, Handle, Law, Lever, Part, Scenario};
use jobs_explainer::state::{Action, State};
use proptest::prelude::*;

use crate::strategy::any_scenario;

fn after(state: &State, actions: &[Action]) -> State {
    actions.iter().fold(state.clone(), |state, action| state.apply(action.clone()))
}

/// A gesture of a slider: many values, then let go.
fn slide(lever: Lever, values: &[f64]) -> Vec<Action> {
    let set = values.iter().map(|value| Action::Set(lever.into(), *value));
    set.chain([Action::Settle]).collect()
}

#[test]
fn a_gesture_is_one_step_however_many_values_it_passed() {
    let state = after(&State::default(), &slide(Lever::Growth, &[10.5, 11.0, 14.0]));
    assert_eq!(state.history.steps(), [true, false]);
    let back = state.apply(Action::Undo);
    assert_eq!(back.scenario, Scenario::default());
    assert_eq!(back.history.steps(), [false, true]);
    assert_eq!(back.apply(Action::Redo).scenario, state.scenario);
}

#[test]
fn five_steps_lead_back_and_five_forward_again() {
    let steps = [
        Action::Choose(Law::Ceiling),
        Action::Doubt(Lever::Growth),
        Action::Base(Base::Article),
        Action::Scale(AxisScale::Logarithmic),
        Action::Follow("?growth=22.1&pin=A;growth=5".into()),
        Action::Follow("?growth=12.190496016&pin=A;growth=5".into()),
    ];
    let mut states = vec![State::default()];
    for step in steps {
        let next = states[states.len() - 1].apply(step);
        states.push(next);
    }
    let seen = |state: &State| (state.scenario, state.display, state.query());
    let mut now = states[states.len() - 1].clone();
    for earlier in states.iter().rev().skip(1) {
        now = now.apply(Action::Undo);
        assert_eq!(seen(&now), seen(earlier));
    }
    assert_eq!(now.apply(Action::Undo), now, "there is nothing before the beginning");
    for later in &states[1..] {
        now = now.apply(Action::Redo);
        assert_eq!(seen(&now), seen(later));
    }
    assert_eq!(now.apply(Action::Redo), now, "there is nothing after the end");
}

#[test]
fn another_gesture_ends_what_could_be_done_again() {
    let state =
        after(&State::default(), &[Action::Choose(Law::Fading), Action::Undo, Action::Choose(Law::Steady)]);
    assert_eq!(state.history.steps(), [true, false]);
    assert_eq!(state.apply(Action::Undo).scenario.law, Law::Rate);
}

#[test]
fn a_gesture_that_is_still_under_way_is_taken_back_too() {
    let handle = Handle { lever: Lever::Growth, part: Part::Value };
    let state = after(&State::default(), &[Action::Choose(Law::Fading), Action::Set(handle, 30.0)]);
    let back = state.apply(Action::Undo);
    assert_eq!(back.scenario, Scenario::default().under(Law::Fading));
    assert_eq!(back.apply(Action::Redo).scenario, state.scenario);
}

#[test]
fn a_gesture_that_changes_nothing_is_no_step() {
    for actions in [
        slide(Lever::Growth, &[12.0, 10.0]),
        vec![Action::Choose(Law::Rate)],
        vec![Action::Reset(Lever::Fade)],
        vec![Action::Follow(String::new())],
    ] {
        assert_eq!(after(&State::default(), &actions).history.steps(), [false, false], "{actions:?}");
    }
}

#[test]
fn resetting_all_and_going_through_the_browsers_history_can_be_taken_back() {
    let state = after(&State::from_query("?law=steady&add=3"), &[Action::ResetAll]);
    assert_eq!(state.apply(Action::Undo).query(), "?v=1&law=steady&add=3");
    let state = state.apply(Action::Restore(String::from("?growth=5")));
    assert_eq!(state.apply(Action::Undo).query(), "");
}

#[test]
fn a_hundred_steps_are_kept() {
    let mut state = State::default();
    for step in 0..150 {
        state = state.apply(Action::Step(Lever::Growth.into(), if step % 2 == 0 { 1 } else { -1 }));
    }
    let back = (0..150).fold(state, |state, _| state.apply(Action::Undo));
    assert_eq!(back.history.steps(), [false, true]);
    let again = (0..150).fold(back, |state, _| state.apply(Action::Redo));
    assert_eq!(again.history.steps(), [true, false]);
}

#[test]
fn a_picture_that_is_shown_twice_stays() {
    let query = || Some("?growth=12".to_owned());
    let once = State::default().apply(Action::Show(query()));
    let twice = once.apply(Action::Show(query()));
    assert_eq!(twice.shown.map(|shown| shown.get(Lever::Growth)), Some(12.0));
    assert_eq!(twice.apply(Action::Step(Lever::Growth.into(), 1)).shown, None, "what a reader does ends it");
}

proptest! {
    #[test]
    fn undo_leads_to_the_link_before_and_redo_to_the_last(scenarios in prop::collection::vec(any_scenario(), 1..8)) {
        let mut state = State::default();
        let mut links = vec![state.query()];
        for scenario in &scenarios {
            state = state.apply(Action::Follow(State { scenario: *scenario, ..State::default() }.query()));
            if links.last() != Some(&state.query()) {
                links.push(state.query());
            }
        }
        let Some([.., before, last]) = links.get(..).filter(|links| links.len() > 1) else { return Ok(()) };
        let back = state.apply(Action::Undo);
        prop_assert_eq!(&back.query(), before);
        prop_assert_eq!(&back.apply(Action::Redo).query(), last);
    }
}
