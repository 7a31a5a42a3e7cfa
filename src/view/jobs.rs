//! The figure on the count itself: the number, its three names, and its marks with the group that the reader chooses.

mod heading;
mod unit_chart;

use yew::prelude::*;

use self::heading::{names, number};
use self::unit_chart::{picture, unit_chart};
use super::Given;
use super::answer::answer;
use super::both::sentence_in_both;
use super::choice_card::{Card, choice_card};
use super::element::tag;
use super::section::opened_section;
use super::slider::controls;
use super::still::still;
use super::sum::sum;
use super::table::{row, table};
use super::words::words;
use crate::decimal;
use crate::display::Marks;
use crate::model::Lever;
use crate::site::FigureId;
use crate::state::Action;
use crate::text::{Quantity, Sentence};

/// The figure as a section of the page.
pub(super) fn jobs(given: &Given<'_>) -> Html {
    let text = given.text();
    let prose = || given.locale().prose();
    let scenario = given.state.scenario;
    let marks = given.state.display.marks;
    let count = marks.count(&scenario);
    let sentence = text.jobs_answer(&scenario, marks);
    let result = count.map(|jobs| decimal::format(jobs.in_millions(), 4)).unwrap_or_default();
    let caption = still!("span", "caption"; prose().jobs_caption());
    let body = tag!("div", "class" = "units", "data-marks" = marks.key();
        still!("div", "jobs-names", "id" = "jobs-names"; names(given.locale())),
        still!("p", "question", "class" = "caption", "id" = "jobs-question"; sentence_in_both(|base| prose().marks_question(base))),
        cards(given),
        unit_chart(given),
        tag!("div", "class" = "units-below";
            answer(given, FigureId::Jobs, &sentence, result),
            controls(given, &[Lever::MainShare]),
            sum(given, FigureId::Jobs, &text.jobs_sum(&scenario, marks))),
        still!("p", "source", "class" = "source"; words(&prose().jobs_source())),
        table(given, FigureId::Jobs, caption, |prose| prose.jobs_heads().to_vec(), rows(given)),
    );
    let opening = still!("p", "jobs-number", "class" = "huge", "id" = "jobs-number"; number(given.locale()));
    opened_section(given, FigureId::Jobs, |base| prose().jobs_lead(base), opening, body.html())
}

/// One radio button for each group.
fn cards(given: &Given<'_>) -> Html {
    let text = given.text();
    let state = given.state;
    let card = |marks: Marks| {
        let count = text.group(&state.scenario, marks).into_iter().next();
        let card = Card {
            group: "jobs-marks",
            key: marks.key(),
            chosen: state.display.marks == marks,
            action: Action::Colour(marks),
            picture: picture(&state.scenario, marks),
            name: text.marks_name(marks),
            outcome: &count.map_or_else(|| Sentence::from(text.not_said()), Sentence::from),
        };
        choice_card(given, card)
    };
    tag!("fieldset", "class" = "laws", "id" = "jobs-marks";
        still!("legend", "jobs-marks", "class" = "visually-hidden"; given.locale().prose().marks_legend()),
        Marks::ALL.into_iter().map(card).collect::<Vec<Html>>())
    .html()
}

/// The groups with their numbers.
fn rows(given: &Given<'_>) -> Vec<Html> {
    let text = given.text();
    let line = |marks: Marks| {
        let mut cells: Vec<Option<Quantity>> =
            text.group(&given.state.scenario, marks).into_iter().map(Some).collect();
        cells.resize(3, None);
        row(text.marks_name(marks).into(), cells)
    };
    Marks::ALL.into_iter().map(line).collect()
}
