//! The same assumptions under other definitions: which jobs, whose figures, and which later count.

use yew::prelude::*;

use super::Bench;
use super::turn::choice;
use crate::model::{Base, jobs_after, later, main_income_share, outcome};
use crate::view::element::{tag, truth};
use crate::view::words::words;
use crate::workbench::{Choice, JobsMeant, LaterMeant, Move};

/// The choices, what they make of the outcome, and the strip with the outcome under every combination.
pub(super) fn definitions(bench: &Bench<'_>) -> Html {
    let text = bench.text();
    let scenario = &bench.workbench.page.scenario;
    let chosen = &bench.workbench.settings;
    let mut rows = Vec::with_capacity(8);
    for base in [Base::Report, Base::Article] {
        for (jobs, _) in JobsMeant::BOTH {
            for (meant, _) in LaterMeant::BOTH {
                let other = scenario.from_base(base);
                let share = if jobs == JobsMeant::All { 1.0 } else { main_income_share(base) };
                // The later reports do not say how many of their jobs are a main income.
                let miss = (jobs == JobsMeant::All)
                    .then(|| later::miss_in_2019(&other, meant == LaterMeant::LikeForLike));
                let present = (base, jobs, meant) == (scenario.base, chosen.jobs, chosen.later);
                let name = text.definition(base, meant);
                rows.push(
                    tag!("tr", "data-present" = truth(present), "aria-current" = present.then_some("true");
                    tag!("th", "scope" = "row"; name),
                    tag!("td"; text.jobs_name(jobs)),
                    tag!("td"; words(&text.strip_count(outcome(&other) * share))),
                    tag!("td"; words(&text.strip_count(jobs_after(&other, 1) * share))),
                    tag!("td"; words(&text.strip_miss(miss.map(|miss| miss.in_percent())))))
                    .html(),
                );
            }
        }
    }
    let heads = text.strip_heads(scenario).map(|head| tag!("th", "scope" = "col"; head).html()).to_vec();
    tag!("div";
        tag!("p"; text.definitions_lead()),
        tag!("div", "class" = "tools";
            choice(bench, "jobs", text.jobs_legend(), chosen.jobs, Move::Jobs, |jobs| text.jobs_name(jobs)),
            choice(bench, "later", text.later_legend(), chosen.later, Move::Later, |later| text.later_name(later))),
        tag!("p", "id" = "bench-meant"; words(&text.meant(scenario, chosen.jobs, chosen.later))),
        tag!("div", "class" = "table-scroll", "tabindex" = "0", "role" = "region", "aria-label" = text.definitions_heading();
            tag!("table", "class" = "bench-table"; tag!("thead"; tag!("tr"; heads)), tag!("tbody"; rows))))
    .html()
}
