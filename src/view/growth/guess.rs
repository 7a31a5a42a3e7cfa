//! The question what the later reports said: the reader draws four years, then the answer stands beside the guess.
//!
//! The answer is in the page all along, as it is without a script; on the live page the style sheet hides it until the reader
//! has compared or skipped. What of it depends on the guess is drawn only then.

mod answer;
mod hand;

use yew::prelude::*;

use self::hand::{area, inputs};
use crate::browser::focus;
use crate::chart::growth::guess::lines;
use crate::decimal;
use crate::model::later::{Author, LATER_YEARS, paths, score};
use crate::model::{Base, Stage};
use crate::state::Action;
use crate::text::guess::{score_of, sum_of};
use crate::text::{Prose, Sentence, Text};
use crate::view::answer::answer_of_part;
use crate::view::element::{on_click, tag};
use crate::view::still::{static_only, still};
use crate::view::sum::sum_under;
use crate::view::{Given, marks};

/// The id of the whole part; every other id in it begins so.
const ID: &str = "growth-guess";

/// The question, the chart with its handles, the fields, the buttons, the score and the answer.
pub(in crate::view) fn guess(given: &Given<'_>) -> Html {
    let text = given.text();
    let prose = || given.locale().prose();
    let scenario = given.state.scenario;
    let mut guess = given.state.guess;
    // Nobody can draw on the static page: there the answer stands without a guess.
    if !given.live() {
        guess.stage = Stage::Skipped;
    }
    let paths = paths(&scenario, &guess);
    let (stage, drawn) = match guess.stage {
        // While the answer is hidden, nothing is drawn but the reader's own line.
        Stage::Drawing => ("drawing", paths.get(..1).unwrap_or_default()),
        Stage::Compared => ("compared", paths.as_slice()),
        Stage::Skipped => ("skipped", paths.as_slice()),
    };
    let shown = guess.stage != Stage::Drawing;
    let said = |say: Say| if shown { say(text, scenario.base, &paths) } else { Sentence::default() };
    let result = paths.first().filter(|_| shown).map(|path| decimal::format(score(path.1).headline, 4));
    let reveal = |name: &'static str, to: Stage, words: fn(&dyn Prose) -> &'static str| {
        let on_press = given.dispatch.reform(move |_: MouseEvent| {
            // The buttons go; the focus stays where they were.
            focus::on(ID);
            Action::Reveal(to)
        });
        tag!("button", "class" = "button", "type" = "button", "disabled" = !given.live() || shown,
            "data-still" = name; static_only(|| words(prose()).into()))
        .listener(on_click(on_press))
    };
    let mut curves = Vec::with_capacity(4);
    for line in lines(scenario.base, drawn) {
        let (class, label, words) = match line.author {
            Author::Reader => ("guess-line", "label-scenario label-strong", text.guess_words().reader),
            _ => ("line-scenario", "label-scenario", text.guess_words().scenario),
        };
        curves.push(marks::plot(vec![marks::path(class, line.path)]));
        curves.push(marks::label(&["label", "label-halo", label], line.label, (12, 5), words.into()));
    }
    // One grid, laid out by the style sheet: what stands in one place takes turns there.
    tag!("div", "class" = "guess", "id" = ID, "role" = "group", "aria-labelledby" = "growth-guess-heading", "tabindex" = "-1",
        "data-stage" = stage;
        still!("div", "growth-guess-head", "class" = "guess-head"; answer::head(prose())),
        tag!("div", "class" = "guess-plot";
            still!("div", "growth-guess-record", "class" = "guess-record"; answer::record(given)),
            still!("div", "growth-guess-later", "class" = "guess-answer guess-later"; answer::later(given)),
            tag!("svg", "class" = "chart-layer guess-later", "role" = "img", "aria-labelledby" = "growth-guess-picture"; curves),
            area(given, &guess)),
        tag!("div", "class" = "guess-fields";
            still!("div", "growth-guess-names", "class" = "guess-names"; answer::names(given)),
            inputs(given, &guess, false)),
        tag!("div", "class" = "guess-buttons";
            reveal("growth-guess-compare", Stage::Compared, |prose| prose.guess_compare()),
            reveal("growth-guess-skip", Stage::Skipped, |prose| prose.guess_skip())),
        answer_of_part(given, String::from("growth-guess-answer"), &said(score_of), result.unwrap_or_default()),
        still!("div", "growth-guess-veil", "class" = "guess-veil"; prose().guess_veil()),
        still!("div", "growth-guess-notes", "class" = "guess-answer"; answer::notes(given)),
        sum_under(given, "growth-guess-sum", &said(sum_of)))
    .html()
}

/// What says something of paths.
type Say = fn(&dyn Text, Base, &[(Author, [f64; LATER_YEARS])]) -> Sentence;
