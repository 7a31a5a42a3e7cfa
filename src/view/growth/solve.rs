//! What it would take to meet the target: an answer for each lever that the law uses, and a button that sets it.

use yew::prelude::*;

use crate::model::{Lever, Scenario, solve, solves};
use crate::site::FigureId;
use crate::state::Action;
use crate::view::Given;
use crate::view::element::{on_click, tag, truth};
use crate::view::still::{static_only, still};
use crate::view::words::words;

/// The question and its answers. A row stands for each lever, so that the buttons keep their elements whatever the law; of
/// one that the law does not use nothing is seen.
pub(super) fn solver(given: &Given<'_>) -> Html {
    let scenario = &given.state.scenario;
    tag!("section", "class" = "solver", "aria-labelledby" = "growth-solve-heading";
        still!("h3", "growth-solve-heading", "id" = "growth-solve-heading"; given.locale().prose().solve_heading()),
        tag!("p", "class" = "solver-lead"; words(&given.text().solve_lead(scenario))),
        tag!("ul", "class" = "solver-rows"; rows(given, scenario)))
    .html()
}

fn rows(given: &Given<'_>, scenario: &Scenario) -> Vec<Html> {
    let text = given.text();
    let row = |lever: Lever| {
        let used = scenario.law.uses(lever);
        let solution = solve(scenario, lever);
        let id = ["growth-solve-", lever.key()].concat();
        let button = tag!("button", "class" = "tool", "type" = "button", "disabled" = !given.live(),
            "data-still" = id.clone(), "aria-label" = text.solve_set(lever, solution.value());
            static_only(|| given.locale().prose().solve_button().into()))
        .listener(on_click(given.dispatch.reform(move |_: MouseEvent| Action::Solve(lever))));
        tag!("li", "id" = [FigureId::Growth.id(), "-solve-row-", lever.key()].concat(), "data-used" = truth(used);
            tag!("span"; words(&text.solved(lever, solution))), button)
        .html()
    };
    Lever::OF_GROWTH.into_iter().filter(|lever| solves(*lever)).map(row).collect()
}
