//! The small chart of a check as elements. The picture is hidden from those who hear the page, since the numbers over
//! it, the sum and the verdict say all that it shows.

use yew::prelude::*;

use super::row::range;
use super::tint;
use crate::chart::checks::{AXIS, BOX, Hold, Span, ranges};
use crate::chart::path::percent;
use crate::model::{Base, Check, Side, Term};
use crate::text::{Prose, Quantity};
use crate::view::marks;

/// The heights of the labels: above the bracket, below the block.
const ABOVE: &str = "27%";
const BELOW: &str = "83%";

/// The chart of a check with the figures of `base`.
pub(super) fn strip(check: Check, base: Base, prose: &dyn Prose) -> Html {
    let case = check.case(base);
    let sides: Vec<Side> = case.given.iter().map(|term| Side::of(*term, base)).collect();
    let chart = ranges(Side::of(case.claimed, base), &sides);
    let named = |term: Term| match term {
        Term::Figure(figure) => prose.figure(figure),
        Term::Derived(derived) => prose.derived(derived, base),
    };
    let given = chart.given.iter().zip(&case.given).filter(|(span, _)| span.labelled);
    html! {
        <>
            <svg viewBox={BOX} preserveAspectRatio="none" aria-hidden="true">
                <path d={AXIS} />
                <path class={tint(check.verdict(base))} d={chart.blocks()} />
                <path class="bracket" d={chart.bracket()} />
            </svg>
            <svg class="chart-numbers">
                {label(&chart.claimed, ABOVE, range(case.claimed, base, prose))}
                {given.map(|(span, term)| label(span, BELOW, named(*term))).collect::<Html>()}
            </svg>
            if chart.logarithmic {
                <small>{prose.checks_logarithmic()}</small>
            }
        </>
    }
}

/// The number of a range, where it stays in the chart.
fn label(span: &Span, y: &'static str, number: Quantity) -> Html {
    let (x, hold) = span.label();
    let held = match hold {
        Hold::Start => None,
        Hold::Middle => Some("label-middle"),
        Hold::End => Some("label-end"),
    };
    marks::leading(number.origin, html! { <text class={held} x={percent(x)} {y}>{number.words}</text> })
}
