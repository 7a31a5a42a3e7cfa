//! The figure on mini-programs as rows of its table, by year.

use yew::prelude::*;

use crate::model::history::BASE_YEAR;
use crate::model::{Base, Derived, Jobs, mini_years};
use crate::report::MINI_JOBS_2017;
use crate::site::FigureId;
use crate::text::number::{digits, percent};
use crate::text::{Origin, Quantity};
use crate::view::Given;
use crate::view::table::row;

/// The rows: counted to 2018, then the scenario, with the later reports beside it.
pub(super) fn rows(given: &Given<'_>) -> Vec<Html> {
    const YOURS: Origin = Origin::Yours(FigureId::MiniPrograms);
    let text = given.text();
    let base = given.state.scenario.base;
    let cell = |jobs: Jobs, origin: Origin| {
        let decimals = if let Origin::Figure(figure) = origin { digits(figure) } else { 2 };
        Quantity { words: text.cell_jobs(jobs, decimals), origin }
    };
    let years = mini_years(&given.state.scenario);
    years
        .iter()
        .map(|year| {
            // Mini-programs and their share of all jobs: counted, derived or the reader's.
            let (mini, share) = match (year.year.after(BASE_YEAR), base) {
                (1.., _) => (YOURS, Some(YOURS)),
                _ if year.year == BASE_YEAR => (
                    Origin::Figure(base.mini_jobs()),
                    Some(Origin::Derived(const { Derived::MiniShare.key() })),
                ),
                (_, Base::Report) => (Origin::Figure(&MINI_JOBS_2017), None),
                (_, Base::Article) => (Origin::Derived(const { Derived::ArticleMiniJobs2017.key() }), None),
            };
            row(
                text.year(year.year),
                vec![
                    year.mini.map(|jobs| cell(jobs, mini)),
                    year.all.map(|jobs| cell(jobs, year.all_figure.map_or(YOURS, Origin::Figure))),
                    year.share()
                        .zip(share)
                        .map(|(part, origin)| Quantity { words: percent(part * 100.0, 1), origin }),
                    year.later.map(|figure| cell(Jobs::millions(figure.value), Origin::Figure(figure))),
                ],
            )
        })
        .collect()
}
