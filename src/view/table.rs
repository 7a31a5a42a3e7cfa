//! The figure as a table: every number that the charts show, by year.

use yew::prelude::*;

use super::words::class_of;
use crate::model::history;
use crate::model::{Scenario, project};
use crate::report::Class;
use crate::text::Locale;
use crate::text::number::{digits, signed};

/// What the table shows.
#[derive(Debug, Clone, Copy, PartialEq, Properties)]
pub(super) struct Props {
    /// The page's language.
    pub(super) locale: Locale,
    /// The scenario.
    pub(super) scenario: Scenario,
}

/// The table, in a panel that opens. It scrolls by itself, so that the page keeps its height when years come and go.
#[component]
pub(super) fn Table(props: &Props) -> Html {
    let text = props.locale.text();
    let scenario = &props.scenario;
    let [year_head, count_head, claim_head, added_head, growth_head] = text.table_heads();
    let counted = history::counted(scenario.figures);
    let additions = history::additions(scenario.figures);
    let claim = history::article_claim();
    let mut before = scenario.figures.jobs_2018();
    let percent = |ratio: f64| format!("{}%", signed((ratio - 1.0) * 100.0, 1));
    let reported = counted.iter().enumerate().map(|(index, count)| {
        let added = index.checked_sub(1).and_then(|index| additions.get(index)).map(|&(_, added)| added);
        let previous = index.checked_sub(1).and_then(|index| counted.get(index));
        html! {
            <tr key={count.year.number()}>
                <th scope="row">{text.year(count.year)}</th>
                <td><span class={class_of(count.figure.class)}>{text.cell_jobs(count.jobs, digits(count.figure))}</span></td>
                <td>{claim.get(index).map(|&(_, jobs)| text.cell_jobs(jobs, 2))}</td>
                <td>{added.map(|added| text.cell_added(added.in_millions()))}</td>
                <td>{previous.map(|previous| percent(count.jobs / previous.jobs))}</td>
            </tr>
        }
    });
    let projected = project(scenario).into_iter().map(|year| {
        let growth = if before.in_millions() > 0.0 { percent(year.jobs / before) } else { String::from("–") };
        before = year.jobs;
        html! {
            <tr key={year.year.number()}>
                <th scope="row">{text.year(year.year)}</th>
                <td><span class={class_of(Class::Assumed)}>{text.cell_jobs(year.jobs, 2)}</span></td>
                <td>{"–"}</td>
                <td>{text.cell_added(year.added.in_millions())}</td>
                <td>{growth}</td>
            </tr>
        }
    });
    html! {
        <details class="panel" id="growth-table">
            <summary>{text.show_table()}</summary>
            <div class="table-scroll" id="growth-table-scroll" tabindex="0" role="region" aria-labelledby="growth-table-caption">
                <table>
                    <caption id="growth-table-caption">{text.table_caption(scenario)}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{year_head}</th>
                            <th scope="col">{count_head}</th>
                            <th scope="col">{claim_head}</th>
                            <th scope="col">{added_head}</th>
                            <th scope="col">{growth_head}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <tr class="table-group"><th scope="rowgroup" colspan="5">{text.table_reported()}</th></tr>
                        {for reported}
                        <tr class="table-group"><th scope="rowgroup" colspan="5">{text.table_scenario()}</th></tr>
                        {for projected}
                    </tbody>
                </table>
            </div>
        </details>
    }
}
