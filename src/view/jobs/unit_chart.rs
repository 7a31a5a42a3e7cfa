//! The count as marks: one drawing for wide figures and one for narrow ones, of which the style sheet shows one.

use yew::prelude::*;

use crate::chart::jobs::{Layout, Tone, units};
use crate::display::Marks;
use crate::model::Scenario;
use crate::view::element::tag;
use crate::view::still::still;
use crate::view::{Given, marks};

/// The marks, named by the sentence and described in words.
pub(super) fn unit_chart(given: &Given<'_>) -> Html {
    let (scenario, chosen) = (&given.state.scenario, given.state.display.marks);
    tag!("svg", "class" = "unit-chart", "id" = "jobs-chart", "role" = "img", "aria-labelledby" = "jobs-answer-words",
        "aria-describedby" = "jobs-description";
        still!("desc", "description", "id" = "jobs-description"; given.locale().prose().marks_description()),
        drawing("wide-label", scenario, chosen, Layout::Wide),
        drawing("narrow-label", scenario, chosen, Layout::Narrow))
    .html()
}

/// The same marks as a card's picture.
pub(super) fn picture(scenario: &Scenario, chosen: Marks) -> Html {
    tag!("span", "class" = "unit-picture"; drawing("", scenario, chosen, Layout::Wide)).html()
}

/// One drawing: a path for each tone.
fn drawing(class: &'static str, scenario: &Scenario, chosen: Marks, layout: Layout) -> Html {
    let path = |(tone, path): (Tone, String)| {
        let class = match tone {
            Tone::Group => "unit-group",
            Tone::Rest => "unit-rest",
            Tone::Unknown => "unit-unknown",
        };
        marks::path(class, path)
    };
    tag!("svg", "class" = class, "viewBox" = layout.view_box(), "preserveAspectRatio" = "xMinYMin", "aria-hidden" = "true";
        units(scenario, chosen, layout).into_iter().map(path).collect::<Vec<Html>>())
    .html()
}
