//! The choice between the growth laws, each with a sketch of its path and where it ends.

use yew::prelude::*;

use crate::chart::growth::sketch::{shared_top, sketch};
use crate::chart::path::SQUARE;
use crate::model::{Law, Scenario};
use crate::state::Action;
use crate::view::choice_card::{Card, choice_card};
use crate::view::element::tag;
use crate::view::still::still;
use crate::view::{Given, marks};

/// One radio button for each law.
pub(super) fn law_cards(given: &Given<'_>) -> Html {
    let text = given.text();
    let scenario = given.state.scenario;
    let top = shared_top(&scenario);
    let card = |law: Law| {
        let card = Card {
            group: "law",
            key: law.key(),
            chosen: scenario.law == law,
            action: Action::Choose(law),
            picture: picture(&scenario.under(law), top),
            name: text.law_name(law),
            outcome: &text.law_outcome(&scenario, law),
        };
        choice_card(given, card)
    };
    tag!("fieldset", "class" = "laws";
        still!("legend", "laws", "class" = "visually-hidden"; given.locale().prose().law_legend()),
        Law::ALL.into_iter().map(card).collect::<Vec<Html>>())
    .html()
}

/// The record and one law's path, without numbers.
fn picture(scenario: &Scenario, top: f64) -> Html {
    let sketch = sketch(scenario, top);
    tag!("svg", "class" = "law-sketch", "viewBox" = SQUARE, "preserveAspectRatio" = "none", "aria-hidden" = "true";
        marks::path("mark-axis", sketch.axis),
        marks::path("mark-turn", sketch.turn),
        marks::path("line-history", sketch.history),
        marks::path("line-ahead", sketch.ahead)).html()
}
