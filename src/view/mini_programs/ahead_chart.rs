//! The chart: mini-program jobs as counted, as the reader has them go on, and as later reports counted them, under the
//! quiet line of all jobs.

use yew::prelude::*;

use crate::chart::frame::Point;
use crate::chart::labels::Shown;
use crate::chart::mini_programs::ahead::{Ahead, LaterDot};
use crate::chart::path::percent;
use crate::model::Jobs;
use crate::model::later::Break;
use crate::report::Figure;
use crate::site::FigureId;
use crate::text::Origin;
use crate::text::number::digits;
use crate::view::element::{list, tag};
use crate::view::growth::levels_chart::grid;
use crate::view::still::still;
use crate::view::{Given, marks};

/// The chart, named by the result sentence and described in words; its numbers lie over the picture.
pub(super) fn ahead_chart(given: &Given<'_>, chart: &Ahead) -> Html {
    let text = given.text();
    let base = given.state.scenario.base;
    let [mini, all, later] = text.mini_words().lines;
    let [mini_height, all_height] = chart.labels;
    let start = Point { x: 0.0, y: 1.0 };
    let marked = |dot: &LaterDot| dot.breaks.filter(|_| chart.tells).map(|what| pennant(dot.at, what));
    let name = |words: &str, end: Point, y: f64, class: &str| {
        marks::label(
            &["label", "label-small", "label-halo", class],
            Point { x: end.x, y },
            (9, 20),
            words.into(),
        )
    };
    let number = |figure: &'static Figure, at: Point, class: &str, shown: Shown| {
        let words = text.point(Jobs::millions(figure.value), digits(figure));
        let classes = ["label", "label-halo", "label-middle", class];
        marks::leading_where(Origin::Figure(figure), shown, marks::label(&classes, at, (0, -11), words))
    };
    let outcome = |end: Point, y: f64, jobs: Jobs, class: &str| {
        let classes = ["label", "label-halo", "label-scenario", class];
        let label = marks::label(&classes, Point { x: end.x, y }, (9, 5), text.point(jobs, 1));
        marks::leading(Origin::Yours(FigureId::MiniPrograms), label)
    };
    tag!("div", "class" = "chart-levels";
        tag!("svg", "class" = "chart-layer", "role" = "img", "aria-labelledby" = "mini-programs-answer-words",
            "aria-describedby" = "mini-programs-description";
            still!("desc", "description", "id" = "mini-programs-description"; given.locale().prose().mini_description()),
            grid(&chart.ticks, &chart.years, text),
            marks::line("mark-baseline", start, Point { x: 1.0, y: 1.0 }),
            marks::plot(vec![
                marks::path("line-all", chart.all.clone()),
                marks::path("line-later", chart.later.clone()),
                marks::path("line-scenario", chart.scenario.clone()),
                marks::path("line-history", chart.counted.clone()),
            ]),
            chart.dots.iter().map(|at| marks::dot("dot-history", *at)).collect::<Vec<Html>>(),
            chart.later_dots.iter().map(|dot| marks::dot("dot-later", dot.at)).collect::<Vec<Html>>(),
            chart.later_dots.iter().filter_map(marked).collect::<Vec<Html>>(),
            marks::dot("dot-scenario", chart.end.0),
            name(mini, chart.end.0, mini_height, "label-scenario wide-label"),
            name(all, chart.all_end.0, all_height, ""),
            chart.later_name.map(|at| {
                marks::label(&["label", "label-small", "label-middle", "label-halo", "wide-label"], at, (0, -27), later.into())
            }).unwrap_or_default()),
        tag!("svg", "class" = "chart-layer chart-numbers";
            number(base.jobs(), chart.all_2018, "", Shown::Always),
            if chart.tells { number(base.mini_jobs(), chart.dots[1], "label-strong", Shown::Always) } else { Html::default() },
            chart.later_dots.iter().filter_map(|dot| Some(number(dot.figure, dot.at, "", dot.label?))).collect::<Vec<Html>>(),
            outcome(chart.end.0, mini_height, chart.end.1, "label-strong"),
            outcome(chart.all_end.0, all_height, chart.all_end.1, ""))).html()
}

/// The letter of a change in what was counted.
pub(super) const fn letter(change: Break) -> &'static str {
    match change {
        Break::Relabelled => "a",
        Break::NoSplit => "b",
        Break::OtherAuthor => "c",
    }
}

/// A pennant over a count whose meaning changed, with its letter.
fn pennant(at: Point, change: Break) -> Html {
    list(vec![
        tag!("svg", "class" = "pennant", "x" = percent(at.x), "y" = percent(at.y);
            marks::path("pennant-flag", String::from("M0-25V-41L-9-37 0-33")))
        .html(),
        marks::label(&["label", "label-small", "label-end"], at, (-11, -32), letter(change).into()),
    ])
}
