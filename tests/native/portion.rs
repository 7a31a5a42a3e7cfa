//! What is drawn as an instance of its own: it is drawn anew where what it shows changes.

use std::rc::Rc;

use jobs_explainer::app::{App, AppProps};
use jobs_explainer::display::{AxisScale, Marks};
use jobs_explainer::model::{Base, Law, Lever, Scenario, Stage};
use jobs_explainer::site::{FigureId, Locale, Page};
use jobs_explainer::state::{Action, Draft, State};
use jobs_explainer::view::Portion;
use proptest::prelude::*;
use scraper::{ElementRef, Html, Selector};
use yew::LocalServerRenderer;

use crate::strategy::any_scenario;

/// The growth figure as a reader has it who opened this state's link.
fn live(scenario: Scenario) -> Html {
    let state = State { scenario, ..State::default() };
    let props = AppProps {
        page: Page { figure: Some(FigureId::Growth), ..Page::whole(Locale::English) },
        query: state.query().into(),
        live: true,
        footnotes: Rc::default(),
        apart: None,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime can be made");
    let renderer = LocalServerRenderer::<App>::with_props(props).hydratable(false);
    Html::parse_fragment(&tokio::task::LocalSet::new().block_on(&runtime, renderer.render()))
}

fn all<'a>(root: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("the selector can be read");
    root.select(&selector).collect()
}

/// The number fields, the reset button and the ranges of a lever.
fn handles(page: &Html, lever: Lever) -> String {
    let id = format!("#lever-{}", lever.key());
    let block = all(page.root_element(), ".slider").into_iter().find(|block| !all(*block, &id).is_empty());
    let block = block.expect("every lever has a block");
    all(block, ".slider-head, .slider-track").into_iter().map(|part| part.html()).collect()
}

fn typed(lever: Lever) -> Action {
    Action::Keep(Draft {
        handle: lever.into(),
        text: String::from("1"),
        value: State::default().scenario.get(lever),
        fault: None,
    })
}

#[test]
fn a_levers_handles_are_drawn_anew_where_something_changes_for_it() {
    let start = State::default();
    let handles = Portion::Handles(Lever::Growth);
    for action in [
        Action::Set(Lever::Growth.into(), 5.0),
        Action::Doubt(Lever::Growth),
        typed(Lever::Growth),
        Action::Choose(Law::Steady),
    ] {
        assert!(!handles.is_alike(&start, &start.apply(action.clone())), "{action:?}");
    }
    let coloured = start.apply(Action::Colour(Marks::New));
    assert!(!Portion::Handles(Lever::MainShare).is_alike(&start, &coloured));
    let article = start.apply(Action::Base(Base::Article));
    assert!(!Portion::Handles(Lever::MainShare).is_alike(&start, &article));
}

#[test]
fn a_levers_handles_stay_where_others_move() {
    let start = State::default();
    let handles = Portion::Handles(Lever::Growth);
    for action in [
        Action::Set(Lever::Until.into(), 2030.0),
        Action::Set(Lever::Ceiling.into(), 90.0),
        typed(Lever::Until),
        Action::Scale(AxisScale::Logarithmic),
        Action::Settle,
    ] {
        assert!(handles.is_alike(&start, &start.apply(action.clone())), "{action:?}");
    }
}

#[test]
fn the_guess_is_drawn_anew_with_the_scenario_once_that_stands_beside_it() {
    let moved = |state: &State| state.apply(Action::Set(Lever::Growth.into(), 5.0));
    let drawing = State::default();
    assert!(Portion::Guess.is_alike(&drawing, &moved(&drawing)));
    assert!(!Portion::Guess.is_alike(&drawing, &drawing.apply(Action::Guess(0, 30.0))));
    assert!(!Portion::Guess.is_alike(&drawing, &drawing.apply(Action::Base(Base::Article))));
    let compared = drawing.apply(Action::Reveal(Stage::Compared));
    assert!(!Portion::Guess.is_alike(&drawing, &compared));
    assert!(!Portion::Guess.is_alike(&compared, &moved(&compared)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn what_is_taken_for_alike_would_be_drawn_alike(one in any_scenario(), other in any_scenario(), place in 0..Lever::OF_GROWTH.len()) {
        let lever = Lever::OF_GROWTH[place];
        let other = other.from_base(one.base).under(one.law);
        let other = match one.range(lever) {
            Some(range) => other.between(lever, range.low, range.high),
            None => other.with(lever, one.get(lever)),
        };
        let states = [one, other].map(|scenario| State { scenario, ..State::default() });
        prop_assert!(Portion::Handles(lever).is_alike(&states[0], &states[1]));
        prop_assert!(Portion::Guess.is_alike(&states[0], &states[1]));
        let pages = [one, other].map(live);
        let [drawn, again] = pages.each_ref().map(|page| handles(page, lever));
        prop_assert!(!drawn.is_empty());
        prop_assert_eq!(drawn, again);
        let [drawn, again] = pages.each_ref().map(|page| all(page.root_element(), "#growth-guess")[0].html());
        prop_assert_eq!(drawn, again);
    }
}
