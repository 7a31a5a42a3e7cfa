//! Which lever moves the outcome most, as a table with bars on one axis.

use yew::prelude::*;

use super::Bench;
use crate::chart::frame::Point;
use crate::chart::influence::influence_bars;
use crate::model::{Influence, influence as ranked, outcome};
use crate::text::ControlText;
use crate::view::element::tag;
use crate::view::marks;
use crate::view::words::words;

/// The table. Its rows are ranked; the sliders themselves keep their order.
pub(super) fn influence(bench: &Bench<'_>) -> Html {
    let text = bench.text();
    let scenario = &bench.workbench.page.scenario;
    let ranked = ranked(scenario);
    let bars = influence_bars(&ranked, outcome(scenario));
    let control: &dyn ControlText = bench.locale.text();
    let row = |(one, bar): (&Influence, &[f64; 2])| {
        let [from, to] = *bar;
        let picture = tag!("svg", "class" = "bench-bar", "aria-hidden" = "true";
            marks::bar("bar-influence", from, to - from, 0.2, 0.6),
            marks::line("mark-present", Point { x: bars.present, y: 0.0 }, Point { x: bars.present, y: 1.0 }));
        tag!("tr", "data-lever" = one.lever.key();
            tag!("th", "scope" = "row"; control.lever_name(one.lever)),
            tag!("td"; words(&text.tried(one))),
            tag!("td"; words(&text.outcomes(one)), picture),
            tag!("td"; words(&text.swing(one))))
        .html()
    };
    let rows: Vec<Html> = ranked.iter().zip(&bars.bars).map(row).collect();
    let heads = text.influence_heads().map(|head| tag!("th", "scope" = "col"; head).html()).to_vec();
    tag!("div";
        tag!("p"; words(&text.influence_lead(scenario))),
        tag!("div", "class" = "table-scroll", "tabindex" = "0", "role" = "region", "aria-label" = text.influence_heading();
            tag!("table", "class" = "bench-table"; tag!("thead"; tag!("tr"; heads)), tag!("tbody"; rows))))
    .html()
}
