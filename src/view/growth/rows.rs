//! The growth figure as rows of its table: every number that the charts show, by year.

use yew::prelude::*;

use crate::model::{Base, Derived, Row, Year, history, rows as rows_of};
use crate::site::FigureId;
use crate::text::number::{digits, signed_percent};
use crate::text::{Origin, Prose, Quantity, Text};
use crate::view::Given;
use crate::view::element::tag;
use crate::view::still::still;
use crate::view::table::row as row_of;

/// The rows: the counted years, then the scenario's.
pub(super) fn rows(given: &Given<'_>) -> Vec<Html> {
    let text = given.text();
    let prose = || given.locale().prose();
    let scenario = &given.state.scenario;
    let group = |name: &'static str, words: fn(&dyn Prose) -> &'static str| {
        tag!("tr", "class" = "table-group";
            still!("th", name, "scope" = "rowgroup", "colspan" = "5"; words(prose())))
        .html()
    };
    let mut rows = vec![group("growth-reported", |prose| prose.table_reported())];
    let mut counted = true;
    for row in rows_of(scenario) {
        if counted && row.figure.is_none() {
            counted = false;
            rows.push(group("growth-scenario", |prose| prose.table_scenario()));
        }
        rows.push(line(&row, scenario.base, text));
    }
    rows
}

/// One year.
fn line(row: &Row, base: Base, text: &dyn Text) -> Html {
    let (origin, decimals) = row.figure.map_or((YOURS, 2), |figure| (Origin::Figure(figure), digits(figure)));
    let year = row.year;
    // Arithmetic on counts is derived, arithmetic on the scenario as much the reader's as the scenario.
    let of = |key: Option<&'static str>| key.map_or(YOURS, Origin::Derived);
    // The claim begins at the first count itself.
    let claim =
        if year == history::FIRST_YEAR { origin } else { Origin::Derived(const { Derived::ClaimEnd.key() }) };
    let number = |origin: Origin, words: String| Quantity { words, origin };
    row_of(
        text.year(row.year),
        vec![
            Some(number(origin, text.cell_jobs(row.jobs, decimals))),
            row.claim.map(|jobs| number(claim, text.cell_jobs(jobs, 2))),
            row.added.map(|added| number(of(history::addition_key(year)), text.cell_added(added))),
            row.growth.map(|growth| number(grown(year, base), signed_percent(growth.in_percent(), 1))),
        ],
    )
}

/// Where the growth of a year comes from: with the article's figures that of 2018 is the article's own.
fn grown(year: Year, base: Base) -> Origin {
    if base == Base::Article && year == history::BASE_YEAR {
        Origin::Figure(base.growth())
    } else {
        history::growth_key(year).map_or(YOURS, Origin::Derived)
    }
}

/// Where the scenario's numbers come from.
const YOURS: Origin = Origin::Yours(FigureId::Growth);
