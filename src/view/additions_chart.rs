//! The lower chart: what each year added.

use yew::prelude::*;

use super::{Given, marks};
use crate::chart::additions::{Bar, Origin, additions};
use crate::chart::frame::Point;
use crate::chart::labels::Shown;
use crate::text::Text;

/// The bars. They repeat what the table says, so they are left out for those who hear the page.
pub(super) fn additions_chart(given: Given<'_>) -> Html {
    let text = given.text();
    let chart = additions(&given.state.scenario);
    let claim = chart.claim;
    html! {
        <svg class="chart-additions" aria-hidden="true">
            {marks::label(&["label", "label-small"], Point { x: 0.0, y: 0.0 }, (0, -10), String::from(text.additions_caption()))}
            for bar in &chart.bars {
                {column(bar, text)}
            }
            {marks::line("mark-baseline", Point { x: 0.0, y: chart.baseline }, Point { x: 1.0, y: chart.baseline })}
            {marks::line("line-claim", Point { x: claim.from, y: claim.y }, Point { x: claim.to, y: claim.y })}
            {marks::label(
                &["label", "label-small", "label-claim", "label-halo", "label-middle"],
                Point { x: claim.label, y: claim.y }, (0, -5), text.additions_claim(),
            )}
        </svg>
    }
}

/// A bar and its number.
fn column(bar: &Bar, text: &dyn Text) -> Html {
    let (class, label_class) = match bar.origin {
        Origin::Counted => ("bar-history", "label-strong"),
        Origin::Scenario => ("bar-scenario", "label-scenario"),
    };
    let below = Point { x: bar.middle, y: 1.0 };
    let digits = if bar.origin == Origin::Counted { 2 } else { 1 };
    let number = |shown: Shown, decimals: u8| {
        marks::label(
            &["label", "label-small", "label-middle", label_class, marks::shown(shown)],
            below,
            (0, 16),
            text.bar(bar.millions, decimals),
        )
    };
    html! {
        <>
            {marks::bar(class, bar.left, bar.width, bar.top, bar.height)}
            {bar.label.map(|shown| number(shown, digits))}
        </>
    }
}
