//! The figure on the part that mini-programs brought: the increase under a magnifier, the article's comparison with the App
//! Store, and how the jobs may go on.

mod ahead_chart;
mod magnifier;
mod rows;

use yew::prelude::*;

use self::ahead_chart::ahead_chart;
use self::magnifier::{app_store, magnifier};
use self::rows::rows;
use super::Given;
use super::answer::answer_that_follows;
use super::element::tag;
use super::section::section;
use super::slider::controls;
use super::still::still;
use super::sum::sum;
use super::table::table;
use super::words::words;
use crate::chart::mini_programs::ahead::ahead;
use crate::decimal;
use crate::model::later::LATER;
use crate::model::{Lever, Measure, measured};
use crate::site::FigureId;
use crate::text::{Prose, Sentence};

/// The figure as a section of the page.
pub(super) fn mini_programs(given: &Given<'_>) -> Html {
    const FIGURE: FigureId = FigureId::MiniPrograms;
    let prose = || given.locale().prose();
    let text = given.text();
    let scenario = &given.state.scenario;
    let result = decimal::format(measured(scenario, Measure::MiniProgramJobs), 4);
    let chart = ahead(scenario);
    let body = tag!("div", "class" = "mini-programs";
    still!("div", "mini-programs-magnifier", "id" = "mini-programs-magnifier"; magnifier(prose())),
    still!("div", "mini-programs-app-store", "id" = "mini-programs-app-store"; app_store(prose())),
    still!("h3", "question"; prose().mini_question()),
    answer_that_follows(given, FIGURE, &text.mini_result(scenario), result),
    tag!("div", "class" = "play";
        tag!("div", "class" = "play-chart"; tag!("div", "class" = "chart"; ahead_chart(given, &chart))),
        tag!("div", "class" = "play-controls";
            controls(given, &Lever::OF_MINI_PROGRAMS)),
        tag!("div", "class" = "play-below";
            still!("div", "mini-programs-later", "class" = "later", "id" = "mini-programs-later"; later(given)),
            sum(given, FIGURE, &text.mini_sum(scenario)),
            still!("p", "source", "class" = "source"; sources(prose())),
            table(
                given, FIGURE, still!("span", "caption"; prose().mini_caption()),
                |prose| prose.mini_heads().to_vec(), rows(given),
            ))));
    section(given, FIGURE, |base| prose().mini_programs_lead(base), body.html())
}

/// What the later reports said, by year; where the meaning of the count changed, with the letter of its pennant.
fn later(given: &Given<'_>) -> Html {
    let (heading, said) = given.locale().prose().mini_later();
    let lines = LATER.iter().zip(said).map(|(later, said)| {
        let letter = later.breaks.map(ahead_chart::letter).unwrap_or_default();
        html! { <li><b>{given.text().year(later.year)}{" "}<i>{letter}</i></b><span>{words(&said)}</span></li> }
    });
    html! { <><p class="caption">{heading}</p><ol>{lines.collect::<Html>()}</ol></> }
}

/// The line that says what the figure rests on.
fn sources(prose: &dyn Prose) -> Html {
    let [counted, ahead] = prose.mini_source();
    words(&Sentence::joined(vec![counted, prose.between_sentences().into(), ahead]))
}
