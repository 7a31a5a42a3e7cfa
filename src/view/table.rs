//! The figure as a table: every number that the charts show, by year.

use yew::prelude::*;

use super::Given;
use super::still::still;
use super::words::number;
use crate::model::history;
use crate::model::project;
use crate::report::Class;
use crate::text::number::{digits, signed};

/// The table, in a panel that opens. It scrolls by itself, so that the page keeps its height when years come and go.
pub(super) fn table(given: Given<'_>) -> Html {
    let text = given.text();
    let prose = || given.locale.prose();
    let scenario = &given.state.scenario;
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
                <td>{number(count.figure.class, text.cell_jobs(count.jobs, digits(count.figure)))}</td>
                <td>{claim.get(index).map(|&(_, jobs)| text.cell_jobs(jobs, 2))}</td>
                <td>{added.map(|added| text.cell_added(added.in_millions()))}</td>
                <td>{previous.map(|previous| percent(count.jobs / previous.jobs))}</td>
            </tr>
        }
    });
    let projected = project(scenario).into_iter().map(|year| {
        let growth =
            if before.in_millions() > 0.0 { percent(year.jobs / before) } else { String::from("–") };
        before = year.jobs;
        html! {
            <tr key={year.year.number()}>
                <th scope="row">{text.year(year.year)}</th>
                <td>{number(Class::Assumed, text.cell_jobs(year.jobs, 2))}</td>
                <td>{"–"}</td>
                <td>{text.cell_added(year.added.in_millions())}</td>
                <td>{growth}</td>
            </tr>
        }
    });
    html! {
        <details class="panel" id="growth-table">
            <summary data-still="show-table">{still(|| html! { {prose().show_table()} })}</summary>
            <div class="table-scroll" id="growth-table-scroll" tabindex="0" role="region" aria-labelledby="growth-table-caption">
                <table>
                    <caption id="growth-table-caption">{text.table_caption(scenario)}</caption>
                    <thead data-still="heads">{still(|| heads(given))}</thead>
                    <tbody>
                        <tr class="table-group"><th scope="rowgroup" colspan="5" data-still="reported">{still(|| html! { {prose().table_reported()} })}</th></tr>
                        {for reported}
                        <tr class="table-group"><th scope="rowgroup" colspan="5" data-still="scenario">{still(|| html! { {prose().table_scenario()} })}</th></tr>
                        {for projected}
                    </tbody>
                </table>
            </div>
        </details>
    }
}

/// The heads of the columns.
fn heads(given: Given<'_>) -> Html {
    html! {
        <tr>
            for head in given.locale.prose().table_heads() {
                <th scope="col">{head}</th>
            }
        </tr>
    }
}
