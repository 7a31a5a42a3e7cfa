//! The amounts of 2018 as bars, each under the line that says what it is.

use yew::prelude::*;

use crate::chart::frame::Point;
use crate::chart::money::{self, credited};
use crate::chart::path::percent;
use crate::chart::row_bars::RowBar;
use crate::model::Base;
use crate::text::Prose;
use crate::view::both::sentence_in_both;
use crate::view::marks;
use crate::view::words::words;

/// The four amounts on one scale.
pub(super) fn bars(prose: &dyn Prose) -> Html {
    let [report, article] = Base::ALL.map(credited);
    let line = |class: &'static str, (from, to): RowBar| marks::line(class, from, to);
    let [information, printed, reported, value] = report.bars;
    let [information_of_article, ..] = article.bars;
    html! {
        <>
            <p class="caption">{prose.money_bars_caption()}</p>
            <div class="rows" id="money-bars">
                <svg class="chart-layer" role="img" aria-labelledby="money-answer-words" aria-describedby="money-bars-description">
                    <desc id="money-bars-description">{prose.money_bars_description()}</desc>
                    <defs>
                        <pattern id="money-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                            <path class="money-hatch" d="M0 0V7" />
                        </pattern>
                    </defs>
                    <g class="as-report">{line("row-bar", information)}</g>
                    <g class="as-article">{line("row-bar", information_of_article)}</g>
                    {line("row-bar row-bar-ink", report.mobile_data)}
                    {line("row-bar row-bar-flag", printed)}
                    {line("row-bar", reported)}
                    {hatched(value)}
                    {turnover(report.turnover)}
                </svg>
                for row in 0..report.bars.len() {
                    <p>{sentence_in_both(|base| {
                        let said = prose.money_bars(base);
                        said.get(row).cloned().unwrap_or_default()
                    })}</p>
                }
            </div>
        </>
    }
}

/// A bar with an outline and a hatched ground: what a company says of itself.
fn hatched((from, to): RowBar) -> Html {
    html! { <rect class="money-value" x={percent(from.x)} y={percent(from.y)} width={percent(to.x - from.x)} /> }
}

/// The mark of the turnover on that bar.
fn turnover(at: Point) -> Html {
    html! { <rect class="money-turnover" x={percent(at.x)} y={percent(at.y)} /> }
}

/// WeChat's part of China's information consumption.
pub(super) fn share_of_china(prose: &dyn Prose) -> Html {
    let [reported, printed] = money::share_of_china();
    let bar =
        |class: &'static str, to: f64| marks::line(class, Point { x: 0.0, y: 1.0 }, Point { x: to, y: 1.0 });
    html! {
        <div class="rows" id="money-share">
            <svg class="chart-layer" role="img" aria-labelledby="money-share-words">
                {bar("row-bar", 1.0)}
                {bar("row-bar row-bar-ink", reported)}
                <rect class="money-printed" x={percent(printed)} y="100%" />
            </svg>
            <p id="money-share-words">{words(&prose.money_share())}</p>
        </div>
    }
}
