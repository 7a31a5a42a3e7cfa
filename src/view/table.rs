//! The figure as a table: every number that the charts show, by year.

use yew::prelude::*;

use super::Given;
use super::still::still;
use super::words::number;
use crate::model::{Row, rows};
use crate::report::Class;
use crate::text::Text;
use crate::text::number::digits;

/// The table, in a panel that opens. It scrolls by itself, so that the page keeps its height when years come and go.
pub(super) fn table(given: Given<'_>) -> Html {
    let text = given.text();
    let prose = || given.locale.prose();
    let scenario = &given.state.scenario;
    let (counted, projected): (Vec<Row>, Vec<Row>) =
        rows(scenario).into_iter().partition(|row| row.figure.is_some());
    let all = |rows: Vec<Row>| rows.iter().map(|row| line(row, text)).collect::<Html>();
    html! {
        <details class="panel" id="growth-table">
            <summary data-still="show-table">{still(|| html! { {prose().show_table()} })}</summary>
            <div class="table-scroll" id="growth-table-scroll" tabindex="0" role="region" aria-labelledby="growth-table-caption">
                <table>
                    <caption id="growth-table-caption">{text.table_caption(scenario)}</caption>
                    <thead data-still="heads">{still(|| heads(given))}</thead>
                    <tbody>
                        <tr class="table-group"><th scope="rowgroup" colspan="5" data-still="reported">{still(|| html! { {prose().table_reported()} })}</th></tr>
                        {all(counted)}
                        <tr class="table-group"><th scope="rowgroup" colspan="5" data-still="scenario">{still(|| html! { {prose().table_scenario()} })}</th></tr>
                        {all(projected)}
                    </tbody>
                </table>
            </div>
        </details>
    }
}

/// One year.
fn line(row: &Row, text: &dyn Text) -> Html {
    let (class, decimals) = row.figure.map_or((Class::Assumed, 2), |figure| (figure.class, digits(figure)));
    // Arithmetic on counts is derived, arithmetic on the scenario as much the reader's as the scenario.
    let sum = if row.figure.is_some() { Class::Derived } else { Class::Assumed };
    html! {
        <tr>
            <th scope="row">{text.year(row.year)}</th>
            <td>{number(class, text.cell_jobs(row.jobs, decimals))}</td>
            <td>{cell(Class::Derived, row.claim.map(|jobs| text.cell_jobs(jobs, 2)))}</td>
            <td>{cell(sum, row.added.map(|added| text.cell_added(added)))}</td>
            <td>{cell(sum, row.growth.map(|growth| text.cell_growth(growth)))}</td>
        </tr>
    }
}

/// A number in a cell, or a dash where there is none.
fn cell(class: Class, words: Option<String>) -> Html {
    words.map_or_else(|| html! { {"–"} }, |words| number(class, words))
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
