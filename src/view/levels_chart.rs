//! The upper chart: the record, the article's claim and the scenario.

use yew::prelude::*;

use super::still::still;
use super::{Given, marks};
use crate::chart::frame::Point;
use crate::chart::levels::{Dot, LabelPlace, Levels};
use crate::chart::path::percent;
use crate::text::Text;
use crate::text::number::digits;

/// The chart, named by the result sentence and described in words.
pub(super) fn levels_chart(given: Given<'_>, chart: &Levels) -> Html {
    let text = given.text();
    html! {
        <svg class="chart-levels" role="img" aria-labelledby="growth-answer-words" aria-describedby="growth-description">
            <desc id="growth-description" data-still="description">
                {still(|| html! { {given.locale.prose().chart_description()} })}
            </desc>
            {axes(chart, text)}
            {marks::plot(html! {
                <>
                    {marks::path("line-claim", chart.claim.clone())}
                    {marks::path("line-scenario", chart.scenario.clone())}
                    {marks::path("line-history", chart.history.clone())}
                </>
            })}
            {claim(chart, text)}
            {chart.dots.iter().map(|dot| counted(dot, text)).collect::<Html>()}
            {end(chart, text)}
        </svg>
    }
}

/// Horizontal lines with their values, the turn, and the years.
fn axes(chart: &Levels, text: &dyn Text) -> Html {
    let bottom = |x: f64| Point { x, y: 1.0 };
    html! {
        <>
            {marks::line("mark-baseline", bottom(0.0), bottom(1.0))}
            {marks::line("mark-turn", Point { x: chart.turn, y: 0.0 }, bottom(chart.turn))}
            for tick in &chart.ticks {
                {marks::line("mark-grid", Point { x: 0.0, y: tick.y }, Point { x: 1.0, y: tick.y })}
                if let Some(shown) = tick.label {
                    {marks::label(
                        &["label", "label-small", "label-halo", marks::shown(shown)],
                        Point { x: 0.0, y: tick.y },
                        (0, -5),
                        if tick.top { text.axis_top(tick.millions) } else { text.axis_tick(tick.millions) },
                    )}
                }
            }
            {marks::label(
                &["label", "label-small", "label-end", "label-halo"], Point { x: chart.turn, y: 0.0 }, (-7, 18),
                String::from(text.reported_side()),
            )}
            {marks::label(
                &["label", "label-small", "label-scenario", "label-halo"], Point { x: chart.turn, y: 0.0 }, (7, 18),
                String::from(text.scenario_side()),
            )}
            for (label, x) in &chart.years {
                {marks::label(
                    &["label", "label-small", "label-middle", if label.full { "label-full" } else { "" }, marks::shown(label.shown)],
                    bottom(*x),
                    (0, 18),
                    if label.full { text.year(label.year) } else { text.year_short(label.year) },
                )}
            }
        </>
    }
}

/// What the article's sentence says, and how far it misses.
fn claim(chart: &Levels, text: &dyn Text) -> Html {
    let (hang, at) = chart.claim_label;
    html! {
        <>
            {marks::line("mark-claim", hang, Point { x: hang.x, y: if at.y > hang.y { at.y - 0.05 } else { at.y + 0.02 } })}
            {marks::label(&["label", "label-claim", "label-halo", "wide-label"], at, (0, 0), text.claim_long())}
            {marks::label(&["label", "label-claim", "label-halo", "narrow-label"], at, (0, 0), text.claim_short())}
            if let Some(gap) = chart.gap {
                <svg class="gap" x={percent(gap.x)} y={percent(gap.top)} width="10" height={percent(gap.bottom - gap.top)}
                    viewBox="0 0 10 10" preserveAspectRatio="none">
                    <path class="gap-bracket" d="M4 0H8V10H4" />
                </svg>
                {marks::label(
                    &["label", "label-claim", "label-halo"],
                    Point { x: gap.x, y: gap.label },
                    (13, 5),
                    text.claim_misses(gap.millions, gap.bound),
                )}
            }
        </>
    }
}

/// A counted year.
fn counted(dot: &Dot, text: &dyn Text) -> Html {
    let strong = if dot.strong { "label-strong" } else { "" };
    html! {
        <>
            {marks::dot("dot-history", dot.at)}
            if let Some((place, shown)) = dot.label {
                {match place {
                    LabelPlace::Above => marks::label(
                        &["label", "label-middle", "label-halo", strong, marks::shown(shown)], dot.at, (0, -11),
                        text.point_bare(dot.jobs, digits(dot.figure)),
                    ),
                    LabelPlace::Below => marks::label(
                        &["label", "label-halo", strong, marks::shown(shown)], dot.at, (-3, 21),
                        text.point_bare(dot.jobs, digits(dot.figure)),
                    ),
                    LabelPlace::Before => marks::label(
                        &["label", "label-end", "label-halo", strong, marks::shown(shown)], dot.at, (-4, -17),
                        text.point(dot.jobs, digits(dot.figure)),
                    ),
                }}
            }
        </>
    }
}

/// Where the scenario ends.
fn end(chart: &Levels, text: &dyn Text) -> Html {
    html! {
        <>
            {marks::dot("dot-scenario", chart.end)}
            {marks::label(&["label", "label-scenario", "label-strong", "label-outcome"], chart.end, (9, 5), text.point(chart.outcome, 1))}
        </>
    }
}
