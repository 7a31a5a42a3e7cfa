//! The choice between the growth laws, each with a sketch of its path and where it ends.

use yew::prelude::*;

use super::still::still;
use super::{Given, marks};
use crate::chart::path::SQUARE;
use crate::chart::sketch::{shared_top, sketch};
use crate::model::{Law, Scenario};
use crate::state::Action;

/// One radio button for each law. Its name is the law's alone, so that it stays the same while sliders move; the
/// outcome is its description.
pub(super) fn law_cards(given: Given<'_>) -> Html {
    let Given { live, dispatch, .. } = given;
    let text = given.text();
    let scenario = given.state.scenario;
    let top = shared_top(&scenario);
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
                    {picture(&Scenario { law, ..scenario }, top)}
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
fn picture(scenario: &Scenario, top: f64) -> Html {
    let sketch = sketch(scenario, top);
    html! {
        <svg class="law-sketch" viewBox={SQUARE} preserveAspectRatio="none" aria-hidden="true">
            {marks::path("mark-axis", sketch.axis)}
            {marks::path("mark-turn", sketch.turn)}
            {marks::path("line-history", sketch.history)}
            {marks::path("line-ahead", sketch.ahead)}
        </svg>
    }
}
