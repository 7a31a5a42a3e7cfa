//! The figure on the search for work: what the article's three numbers would make, beside all the jobs.

use yew::prelude::*;

use super::answer::answer;
use super::both::sentence_in_both;
use super::element::tag;
use super::section::section;
use super::slider::controls;
use super::still::still;
use super::sum::sum;
use super::switch::switch;
use super::table::table;
use super::words::{number, words};
use super::{Given, marks};
use crate::chart::job_search::bars;
use crate::decimal;
use crate::model::{Base, Derived, Lever, searching};
use crate::report::{ARTICLE_USERS, PEOPLE_2017};
use crate::site::FigureId;
use crate::state::Action;
use crate::text::Quantity;

/// The classes of the chart's bars, from the uppermost on.
const BARS: [&str; 4] = ["row-bar", "row-bar", "row-bar row-bar-flag", "row-bar row-bar-ink"];

/// The figure as a section of the page.
pub(super) fn job_search(given: &Given<'_>) -> Html {
    let text = given.text();
    let prose = || given.locale().prose();
    let scenario = given.state.scenario;
    let funnel = searching(&scenario);
    let counts = [funnel.users, funnel.searching, funnel.finding];
    let yours = |millions: f64| number(&Quantity::yours(FigureId::JobSearch, text.count(millions)));
    let row = |index: usize, name: &'static str| {
        tag!("p"; yours(counts[index]), " ",
            still!("span", name; prose().job_search_rows()[index]))
        .html()
    };
    let cell = |millions: f64| tag!("td"; yours(millions)).html();
    let body = tag!("div", "class" = "job-search";
    whom(given),
    answer(given, FigureId::JobSearch, &text.job_search_result(&scenario), decimal::format(funnel.finding, 4)),
    tag!("div", "class" = "rows", "id" = "job-search-chart";
        tag!("svg", "class" = "chart-layer", "role" = "img",
            "aria-labelledby" = "job-search-answer-words", "aria-describedby" = "job-search-description";
            still!("desc", "description", "id" = "job-search-description"; prose().job_search_description()),
            bars(&scenario).into_iter().zip(BARS).map(|((from, to), class)| marks::line(class, from, to)).collect::<Vec<Html>>()),
        row(0, "job-search-row-0"),
        row(1, "job-search-row-1"),
        row(2, "job-search-row-2"),
        still!("p", "job-search-jobs"; sentence_in_both(|base| prose().job_search_jobs(base)))),
    still!("p", "job-search-why", "class" = "aside", "id" = "job-search-why"; words(&prose().job_search_why())),
    controls(given, &Lever::OF_JOB_SEARCH),
    sum(given, FigureId::JobSearch, &text.job_search_sum(&scenario)),
    still!("p", "source", "class" = "source"; words(&prose().job_search_source_line())),
    table(given, FigureId::JobSearch,
        still!("span", "caption"; prose().job_search_table_caption()),
        |prose| prose.job_search_table_heads().to_vec(),
        vec![
            tag!("tr";
                still!("th", "job-search-yours", "scope" = "row"; prose().job_search_table_rows()[0]),
                counts.map(cell).to_vec()).html(),
            printed(given, 1, "job-search-accounts"),
            printed(given, 2, "job-search-people"),
        ]));
    section(given, FigureId::JobSearch, |base| prose().job_search_lead(base), body.html())
}

/// The choice of whom the survey's shares are laid on: it sets the slider of the users to the article's accounts or to the
/// people of an estimate. Neither is chosen where the slider stands elsewhere.
fn whom(given: &Given<'_>) -> Html {
    let prose = || given.locale().prose();
    let dispatch = given.dispatch.clone();
    // A choice is a finished gesture, unlike the slider's moves.
    let dispatch = Callback::from(move |action: Action| {
        dispatch.emit(action);
        dispatch.emit(Action::Settle);
    });
    tag!("div", "class" = "play-scale";
        still!("span", "job-search-whom", "class" = "caption", "aria-hidden" = "true"; prose().job_search_choice().0),
        switch(
            &Given { dispatch: &dispatch, ..*given },
            "users",
            [ARTICLE_USERS.value, PEOPLE_2017.value],
            given.state.scenario.get(Lever::Users),
            |users| Action::Set(Lever::Users.into(), users),
            || {
                let (legend, sides) = prose().job_search_choice();
                (legend, sides.map(|side| ["", side, ""]))
            },
        ),
    )
    .html()
}

/// A row of printed numbers: the article's accounts, or the people of an estimate.
fn printed(given: &Given<'_>, row: usize, name: &'static str) -> Html {
    still!("tr", name; {
        let prose = given.locale().prose();
        let (users, steps) = if row == 1 {
            (&ARTICLE_USERS, [Derived::AccountsSearching, Derived::AccountsFinding])
        } else {
            (&PEOPLE_2017, [Derived::PeopleSearching, Derived::PeopleFinding])
        };
        html! {
            <>
                <th scope="row">{prose.job_search_table_rows()[row]}</th>
                <td>{number(&prose.figure(users))}</td>
                for step in steps {
                    <td>{number(&prose.derived(step, Base::Report))}</td>
                }
            </>
        }
    })
}
