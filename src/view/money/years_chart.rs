//! The yearly amounts as two lines.

use yew::prelude::*;

use crate::chart::frame::Point;
use crate::chart::money::{Dot, TICKS, frame, years};
use crate::report::ARTICLE_TRADITIONAL_2018;
use crate::text::{Origin, Prose};
use crate::view::marks;

/// The chart, named by its caption.
pub(super) fn years_chart(prose: &dyn Prose) -> Html {
    let chart = years();
    let frame = frame();
    let bottom = |x: f64| Point { x, y: 1.0 };
    let [information, traditional] = prose.money_lines();
    let name = |year: f64, amount: f64, name: &str| {
        marks::label(
            &["label", "label-small", "label-halo"],
            frame.place(year, amount),
            (0, 0),
            name.to_owned(),
        )
    };
    html! {
        <>
            <p class="caption" id="money-years-words">{prose.money_years_caption()}</p>
            <div class="money-years" id="money-years">
                <svg class="chart-layer" role="img" aria-labelledby="money-years-words" aria-describedby="money-years-description">
                    <desc id="money-years-description">{prose.money_years_description()}</desc>
                    {marks::line("mark-baseline", bottom(0.0), bottom(1.0))}
                    for tick in TICKS {
                        {marks::line("mark-grid", Point { x: 0.0, y: frame.y(tick) }, Point { x: 1.0, y: frame.y(tick) })}
                        {marks::label(&["label", "label-small", "label-axis", "label-halo"], Point { x: 0.0, y: frame.y(tick) }, (0, -5),
                            prose.money_tick(tick, tick >= TICKS[0]))}
                    }
                    for (year, x) in &chart.years {
                        {marks::label(&["label", "label-small", "label-middle", "label-year"], bottom(*x), (0, 18), year.number().to_string())}
                    }
                    {marks::plot(vec![
                        marks::path("line-claim", chart.misprint_line.clone()),
                        marks::path("line-history", chart.information_line.clone()),
                        marks::path("line-history", chart.traditional_line.clone()),
                    ])}
                    for dot in chart.information.iter().chain(&chart.traditional) {
                        {marks::dot(if dot.comparable { "dot-history" } else { "dot-broken" }, dot.at)}
                    }
                    {marks::dot("dot-claim", chart.misprint)}
                    {name(2015.1, 50.0, information)}
                    {name(2015.4, 345.0, traditional)}
                </svg>
                <svg class="chart-layer chart-numbers">
                    // Under their line, but for the first year, where the other line's dot lies below.
                    for (index, dot) in chart.information.iter().enumerate() {
                        {amount(prose, dot, if index == 0 { -10 } else { 20 })}
                    }
                    for dot in &chart.traditional {
                        {amount(prose, dot, -10)}
                    }
                    {marks::leading(Origin::Figure(&ARTICLE_TRADITIONAL_2018),
                        marks::label(&["label", "label-small", "label-claim", "label-halo", "label-end"], chart.misprint, (-9, -6), prose.money_misprint()))}
                </svg>
            </div>
        </>
    }
}

/// An amount at its dot, so many pixels below it.
fn amount(prose: &dyn Prose, dot: &Dot, below: i32) -> Html {
    let strength = if dot.comparable { "label-strong" } else { "" };
    marks::leading(
        Origin::Figure(dot.figure),
        marks::label(
            &["label", "label-halo", "label-middle", strength],
            dot.at,
            (0, below),
            prose.money_point(dot.figure),
        ),
    )
}
