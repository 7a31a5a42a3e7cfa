//! The upper chart: the record, the article's claim and the scenario.

use yew::prelude::*;

use crate::browser::workbench::OVERLAY;
use crate::chart::frame::Point;
use crate::chart::growth::levels::{Dot, LabelPlace, Levels, Tick};
use crate::chart::labels::{Shown, YearLabel};
use crate::chart::path::{self, percent};
use crate::decimal;
use crate::model::{Derived, Outlook};
use crate::report::ARTICLE_ADDITIONS_PER_YEAR;
use crate::site::FigureId;
use crate::text::number::digits;
use crate::text::{Origin, Text};
use crate::view::element::{list, tag};
use crate::view::still::still;
use crate::view::{Given, marks};

/// The chart, named by the result sentence and described in words. The numbers in it lead to their entries, so they are
/// drawn over the picture: what stands in a picture cannot be pressed by those who hear the page. The fifty paths, half a kilobyte
/// of the document, are the live page's alone; their dots are there from the first.
pub(super) fn levels_chart(given: &Given<'_>, chart: &Levels) -> Html {
    let text = given.text();
    tag!("div", "class" = "chart-levels";
    tag!("svg", "class" = "chart-layer", "role" = "img", "aria-labelledby" = "growth-answer-words", "aria-describedby" = "growth-description";
        still!("desc", "description", "id" = "growth-description"; given.locale().prose().chart_description()),
        axes(chart, text),
        marks::plot(vec![
            marks::path("line-futures", if given.live() { chart.futures.paths.clone() } else { String::new() }),
            marks::path("line-claim", chart.claim.clone()),
            marks::path("line-scenario", chart.scenario.clone()),
            marks::path("line-history", chart.history.clone()),
        ]),
        bracket(chart),
        chart.dots.iter().map(|dot| marks::dot("dot-history", dot.at)).collect::<Vec<Html>>(),
        marks::dot("dot-scenario", chart.end),
        given.outlook().map(|outlook| endings(given, chart, outlook)).unwrap_or_default(),
        target(chart)),
    tag!("svg", "class" = "chart-layer chart-numbers";
        claim(chart, text),
        chart.dots.iter().map(|dot| counted(dot, text)).collect::<Vec<Html>>(),
        target_label(given, chart),
        marks::leading(Origin::Yours(FigureId::Growth), marks::label(
            &["label", "label-scenario", "label-strong", "label-outcome", if chart.close { "label-close" } else { "" }], chart.end, (STACK + 12, 5), text.point(chart.outcome, 1),
        ))),
    tag!("div", "id" = OVERLAY, "data-axis" = given.live().then(|| axis(chart)))).html()
}

/// The ends of the vertical axis, for what the workbench draws over the chart.
fn axis(chart: &Levels) -> String {
    let vertical = &chart.frame.vertical;
    [&decimal::shortest(vertical.from(), 9), " ", &decimal::shortest(vertical.to(), 9)].concat()
}

/// How far from one another dots in a row stand, and how much room their stack takes, in pixels.
const APART: f64 = 6.0;
const STACK: i32 = 44;

/// The dots, stacked beside the scenario's end: each stands for one future in fifty. All are one path of points, whose round
/// ends are the dots, and those that fall short are made hollow by another: a hundred attributes less to set at each event.
fn endings(given: &Given<'_>, chart: &Levels, outlook: &Outlook) -> Html {
    let path_of = |class: &'static str, reaching: bool| {
        let dots = chart.futures.dots.iter().filter(|dot| reaching || !dot.reaches);
        marks::path(class, path::points(dots.map(|dot| (9.0 + dot.x * APART, dot.y))))
    };
    // Where each ends, for programs; they ask the live page.
    let ends = || {
        outlook
            .dots
            .iter()
            .map(|dot| decimal::format(dot.in_millions(), 4))
            .collect::<Vec<String>>()
            .join(" ")
    };
    tag!("svg", "class" = "dots", "x" = percent(chart.end.x), "width" = decimal::whole(STACK), "height" = "100%",
        "viewBox" = ["0 0 ", &decimal::whole(STACK), " 1000"].concat(), "preserveAspectRatio" = "none",
        "data-dots" = given.live().then(ends);
        path_of("dots-all", true), path_of("dots-short", false))
    .html()
}

/// The line of the target, from the turn on.
fn target(chart: &Levels) -> Html {
    let Some(y) = chart.futures.target else { return Html::default() };
    marks::line("line-target", Point { x: chart.turn, y }, Point { x: 1.0, y })
}

/// What the line says, at its beginning.
fn target_label(given: &Given<'_>, chart: &Levels) -> Html {
    let Some(y) = chart.futures.target else { return Html::default() };
    let words = given.text().target_line(given.state.scenario.target());
    let label = marks::label(
        &["label", "label-scenario", "label-halo"],
        Point { x: chart.turn, y },
        (12, chart.target_down),
        words,
    );
    marks::leading(Origin::Yours(FigureId::Growth), label)
}

/// Horizontal lines with their values, the turn, and the years.
fn axes(chart: &Levels, text: &dyn Text) -> Html {
    let bottom = |x: f64| Point { x, y: 1.0 };
    // Where the record takes so little of the width, its side has no room for a name.
    let reported = if chart.turn < 0.3 { Shown::Wide } else { Shown::Always };
    let top = Point { x: chart.turn, y: 0.0 };
    let mut drawn = vec![
        marks::line("mark-baseline", bottom(0.0), bottom(1.0)),
        marks::line("mark-turn", top, bottom(chart.turn)),
        marks::label(
            &["label", "label-small", "label-end", "label-halo", marks::shown(reported)],
            top,
            (-7, 18),
            text.reported_side().into(),
        ),
        marks::label(
            &["label", "label-small", "label-scenario", "label-halo"],
            top,
            (7, 18),
            text.scenario_side().into(),
        ),
    ];
    drawn.push(grid(&chart.ticks, &chart.years, text));
    list(drawn)
}

/// The horizontal lines with their values, and the years under the axis.
pub(in crate::view) fn grid(ticks: &[Tick], years: &[(YearLabel, f64)], text: &dyn Text) -> Html {
    let mut drawn = Vec::new();
    for tick in ticks {
        let at = Point { x: 0.0, y: tick.y };
        drawn.push(marks::line("mark-grid", at, Point { x: 1.0, y: tick.y }));
        if let Some(shown) = tick.label {
            let words = if tick.top { text.axis_top(tick.millions) } else { text.axis_tick(tick.millions) };
            let classes = ["label", "label-small", "label-axis", "label-halo", marks::shown(shown)];
            drawn.push(marks::label(&classes, at, (0, -5), words));
        }
    }
    for (label, x) in years {
        let full = if label.full { "label-full" } else { "" };
        let classes = ["label", "label-small", "label-middle", "label-year", full, marks::shown(label.shown)];
        let words = if label.full { text.year(label.year) } else { text.year_short(label.year) };
        drawn.push(marks::label(&classes, Point { x: *x, y: 1.0 }, (0, 18), words));
    }
    list(drawn)
}

/// Where the article's line hangs from its label, and the bracket over the gap.
fn bracket(chart: &Levels) -> Html {
    let (hang, at, shown) = chart.claim_label;
    let foot = Point { x: hang.x, y: if at.y > hang.y { at.y - 0.05 } else { at.y + 0.02 } };
    let class = if shown == Shown::Wide { "mark-claim wide-label" } else { "mark-claim" };
    let mut drawn = vec![marks::line(class, hang, foot)];
    drawn.extend(chart.gap.map(|gap| {
        tag!("svg", "class" = "gap", "x" = percent(gap.x), "y" = percent(gap.top), "width" = "10",
            "height" = percent(gap.bottom - gap.top), "viewBox" = "0 0 10 10", "preserveAspectRatio" = "none";
            marks::path("gap-bracket", String::from("M4 0H8V10H4")))
        .html()
    }));
    list(drawn)
}

/// What the article's sentence says, and how far it misses.
fn claim(chart: &Levels, text: &dyn Text) -> Html {
    let (_, at, shown) = chart.claim_label;
    let label = |width: &'static str, words: String| {
        marks::label(&["label", "label-claim", "label-halo", width], at, (0, 0), words)
    };
    let mut labels = vec![label("wide-label", text.claim_long())];
    if shown == Shown::Always {
        labels.push(label("narrow-label", text.claim_short()));
    }
    let mut drawn =
        vec![marks::leading_where(Origin::Figure(&ARTICLE_ADDITIONS_PER_YEAR), shown, list(labels))];
    drawn.extend(chart.gap.map(|gap| {
        marks::leading(
            Origin::Derived(const { Derived::ClaimShortfall.key() }),
            marks::label(
                &["label", "label-claim", "label-halo"],
                Point { x: gap.x, y: gap.label },
                (13, 5),
                text.claim_misses(gap.millions, gap.bound),
            ),
        )
    }));
    list(drawn)
}

/// The number of a counted year.
fn counted(dot: &Dot, text: &dyn Text) -> Html {
    let strong = if dot.strong { "label-strong" } else { "" };
    let Some((place, shown)) = dot.label else { return Html::default() };
    let bare = || text.point_bare(dot.jobs, digits(dot.figure));
    let (side, moved, words) = match place {
        LabelPlace::Above => ("label-middle", (0, -11), bare()),
        LabelPlace::Below => ("", (-3, 21), bare()),
        LabelPlace::Before => ("label-end", (-4, -22), text.point(dot.jobs, digits(dot.figure))),
    };
    let classes = ["label", "label-halo", side, strong];
    marks::leading_where(Origin::Figure(dot.figure), shown, marks::label(&classes, dot.at, moved, words))
}
