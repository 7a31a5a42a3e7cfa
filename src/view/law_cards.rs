//! The choice between the growth laws, each with a sketch of its path and where it ends.

use yew::prelude::*;

use super::still::still;
use super::{Given, marks};
use crate::chart::frame::{Frame, Point};
use crate::chart::levels::horizontal;
use crate::chart::path::{self, SQUARE};
use crate::chart::scale::Scale;
use crate::model::history::{self, BASE_YEAR};
use crate::model::{Law, Scenario, project};
use crate::state::Action;

/// One radio button for each law. Its name is the law's alone, so that it stays the same while sliders move; the
/// outcome is its description.
pub(super) fn law_cards(given: Given<'_>) -> Html {
    let Given { live, dispatch, .. } = given;
    let text = given.text();
    let scenario = given.state.scenario;
    // The sketches share one height, so that they can be compared.
    let top = Law::ALL
        .into_iter()
        .flat_map(|law| project(&Scenario { law, ..scenario }))
        .map(|year| year.jobs.in_millions())
        .fold(30.0, f64::max);
    html! {
        <fieldset class="laws">
            <legend class="visually-hidden" data-still="laws">{still(|| html! { {given.locale.prose().law_legend()} })}</legend>
            for law in Law::ALL {
                <label class="law">
                    <input type="radio" name={if live { "law" } else { "law-static" }} id={format!("law-{}", law.key())}
                        value={law.key()} checked={scenario.law == law} disabled={!live}
                        aria-labelledby={format!("law-{}-name", law.key())}
                        aria-describedby={format!("law-{}-outcome", law.key())}
                        onchange={dispatch.reform(move |_: Event| Action::Choose(law))} />
                    {sketch(&Scenario { law, ..scenario }, top)}
                    <span class="law-text">
                        <b class="law-name" id={format!("law-{}-name", law.key())}>{text.law_name(law)}</b>
                        <span class="law-outcome" id={format!("law-{}-outcome", law.key())}>
                            {text.law_outcome(&scenario, law)}
                        </span>
                    </span>
                </label>
            }
        </fieldset>
    }
}

/// The record and one law's path, without numbers.
fn sketch(scenario: &Scenario, top: f64) -> Html {
    let frame = Frame { horizontal: horizontal(scenario.until), vertical: Scale::linear(0.0, top) };
    let counted: Vec<Point> = history::counted(scenario.figures)
        .iter()
        .map(|count| frame.place(f64::from(count.year.number()), count.jobs.in_millions()))
        .collect();
    let turn = frame.place(f64::from(BASE_YEAR.number()), scenario.figures.jobs_2018().in_millions());
    let mut ahead = vec![turn];
    ahead.extend(
        project(scenario)
            .iter()
            .map(|year| frame.place(f64::from(year.year.number()), year.jobs.in_millions())),
    );
    html! {
        <svg class="law-sketch" viewBox={SQUARE} preserveAspectRatio="none" aria-hidden="true">
            {marks::path("mark-axis", path::line(&[Point { x: 0.0, y: 1.0 }, Point { x: 1.0, y: 1.0 }]))}
            {marks::path("mark-turn", path::line(&[turn, Point { x: turn.x, y: 1.0 }]))}
            {marks::path("line-history", path::line(&counted))}
            {marks::path("line-ahead", path::line(&ahead))}
        </svg>
    }
}
