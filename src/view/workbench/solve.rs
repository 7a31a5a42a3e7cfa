//! What it would take to meet the target: an answer for each lever that the law uses, and a button that sets it.

use yew::prelude::*;

use super::Bench;
use crate::model::{Lever, Solution, solve, solves};
use crate::view::element::{tag, truth};
use crate::view::words::words;
use crate::workbench::Move;

/// The question and its answers. A row stands for each lever, so that the buttons keep their elements whatever the law; of
/// one that the law does not use nothing is seen.
pub(super) fn solver(bench: &Bench<'_>) -> Html {
    let text = bench.text();
    let scenario = &bench.workbench.page.scenario;
    let row = |lever: Lever| {
        let used = scenario.law.uses(lever);
        let solution = solve(scenario, lever);
        let [set, name] = text.solve_button(lever);
        tag!("li", "id" = ["growth-solve-row-", lever.key()].concat(), "data-used" = truth(used),
            "data-idle" = matches!(solution, Solution::Idle(_));
            tag!("span"; words(&text.solved(lever, solution))),
            bench.button(&["solve-", lever.key()].concat(), set, Some(name), Move::Solve(lever)))
        .html()
    };
    // Where nothing answers the law stays, and what it does not use is left out.
    let shown = |lever: &Lever| solves(*lever) && (bench.live || scenario.law.uses(*lever));
    let rows: Vec<Html> = Lever::OF_GROWTH.into_iter().filter(shown).map(row).collect();
    tag!("section", "class" = "solver", "aria-labelledby" = "growth-solve-heading";
        tag!("h3", "id" = "growth-solve-heading"; text.solve_heading()),
        tag!("p", "class" = "solver-lead"; words(&text.solve_lead(scenario))),
        tag!("ul", "class" = "solver-rows"; rows))
    .html()
}
