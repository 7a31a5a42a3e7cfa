//! The lower chart: what each year added.

use yew::prelude::*;

use crate::chart::frame::Point;
use crate::chart::growth::additions::{Bar, Source, additions};
use crate::chart::labels::Shown;
use crate::model::history::addition_key;
use crate::report::ARTICLE_ADDITIONS_PER_YEAR;
use crate::site::FigureId;
use crate::text::{Origin, Text};
use crate::view::element::tag;
use crate::view::{Given, marks};

/// The bars. They repeat what the table says, so the picture is left out for those who hear the page; its numbers lead to
/// their entries and stay.
pub(super) fn additions_chart(given: &Given<'_>) -> Html {
    let text = given.text();
    let chart = additions(&given.state.scenario);
    let claim = chart.claim;
    tag!("div", "class" = "chart-additions";
    tag!("svg", "class" = "chart-layer", "aria-hidden" = "true";
        marks::label(&["label", "label-small"], Point { x: 0.0, y: 0.0 }, (0, -10), String::from(text.additions_caption())),
        marks::plot(vec![
            marks::path("bar-history", chart.outline(Source::Counted)),
            marks::path("bar-scenario", chart.outline(Source::Scenario)),
        ]),
        marks::line("mark-baseline", Point { x: 0.0, y: chart.baseline }, Point { x: 1.0, y: chart.baseline }),
        marks::line("line-claim", Point { x: claim.from, y: claim.y }, Point { x: claim.to, y: claim.y })),
    tag!("svg", "class" = "chart-layer chart-numbers";
        chart.bars.iter().map(|bar| number(bar, text)).collect::<Vec<Html>>(),
        marks::leading(Origin::Figure(&ARTICLE_ADDITIONS_PER_YEAR), marks::label(
            &["label", "label-small", "label-claim", "label-halo", "label-middle"],
            Point { x: claim.label, y: claim.y }, (0, -5), text.additions_claim(),
        )))).html()
}

/// A bar's number.
fn number(bar: &Bar, text: &dyn Text) -> Html {
    let Some(shown): Option<Shown> = bar.label else { return Html::default() };
    let (class, digits) = match bar.source {
        Source::Counted => ("label-strong", 2),
        Source::Scenario => ("label-scenario", 1),
    };
    let origin = addition_key(bar.year).map_or(Origin::Yours(FigureId::Growth), Origin::Derived);
    marks::leading_where(
        origin,
        shown,
        marks::label(
            &["label", "label-small", "label-middle", class],
            Point { x: bar.middle, y: 1.0 },
            (0, 16),
            text.bar(bar.millions, digits),
        ),
    )
}
