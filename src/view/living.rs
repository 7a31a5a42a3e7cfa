//! The figure on whether it is a living: what the jobs would cost as full-time ones, by the reader's assumptions.

use yew::prelude::*;

use super::answer::answer;
use super::both::sentence_in_both;
use super::element::tag;
use super::section::section;
use super::slider::controls;
use super::still::still;
use super::sum::sum;
use super::table::{row, table};
use super::words::words;
use super::{Given, marks};
use crate::chart::living::{Bars, bars};
use crate::decimal;
use crate::model::living::{full_time_parts, other_jobs, share_of_consumption, wage_bill};
use crate::model::{Derived, Jobs, Lever, Measure, measured};
use crate::report::Figure;
use crate::site::FigureId;
use crate::text::number::{digits, percent};
use crate::text::{Origin, Quantity, Sentence};

/// The figure's name in ids and origins.
const FIGURE: FigureId = FigureId::Living;

/// The figure as a section of the page.
pub(super) fn living(given: &Given<'_>) -> Html {
    let prose = || given.locale().prose();
    let text = given.text();
    let scenario = &given.state.scenario;
    let result = decimal::format(measured(scenario, Measure::WageBill), 4);
    let shown = bars(scenario);
    let body = tag!("div", "class" = "living";
    answer(given, FIGURE, &text.living_result(scenario), result),
    tag!("div", "class" = "play";
        tag!("div", "class" = "play-chart"; chart(given, &shown, &text.living_bars(scenario))),
        tag!("div", "class" = "play-controls";
            controls(given, &Lever::OF_LIVING)),
        tag!("div", "class" = "play-below";
            sum(given, FIGURE, &text.living_sum(scenario)),
            still!("p", "source", "class" = "source"; words(&prose().living_source())),
            table(
                given, FIGURE, still!("span", "caption"; prose().living_caption()),
                |prose| prose.living_heads().to_vec(), rows(given, shown.full_time_bill),
            ))));
    section(given, FIGURE, |base| prose().living_lead(base), body.html())
}

/// Three bars to one scale, each under its label. The labels lie over the picture, which is named by the result sentence.
fn chart(given: &Given<'_>, shown: &Bars, [wages, full_time]: &[Sentence; 2]) -> Html {
    let prose = || given.locale().prose();
    let bar = |class: &'static str, place: f64, from: f64, width: f64| {
        marks::bar(class, from, width, (place + 0.56) / 3.0, 0.36 / 3.0)
    };
    tag!("div", "class" = "living-bars";
        tag!("svg", "class" = "chart-layer", "role" = "img", "aria-labelledby" = "living-answer-words",
            "aria-describedby" = "living-description";
            still!("desc", "description", "id" = "living-description"; prose().living_description()),
            bar("bar-rest", 0.0, 0.0, shown.information),
            bar("bar-rest", 0.0, shown.information, shown.traditional),
            bar("bar-wages", 1.0, 0.0, shown.wages),
            bar("bar-full-time", 2.0, 0.0, shown.full_time)),
        still!("p", "living-consumption", "id" = "living-consumption"; sentence_in_both(|base| prose().living_consumption(base))),
        tag!("p", "id" = "living-wages"; words(wages)),
        tag!("p", "id" = "living-full-time"; words(full_time)))
    .html()
}

/// The rows: the jobs that are a main income, all others, both, all as full-time ones, and the new ones.
fn rows(given: &Given<'_>, full_time_bill: f64) -> Vec<Html> {
    let text = given.text();
    let scenario = &given.state.scenario;
    let base = scenario.base;
    let yours = |words: String| Some(Quantity::yours(FIGURE, words));
    let [main_hours, side_hours, wage] =
        [Lever::MainHours, Lever::SideHours, Lever::Wage].map(|lever| scenario.get(lever));
    let jobs = |figure: &'static Figure| {
        let words = text.point(Jobs::millions(figure.value), digits(figure));
        Some(Quantity { words, origin: Origin::Figure(figure) })
    };
    let million = |millions: f64| text.point(Jobs::millions(millions), 2);
    // So many full-time jobs at a wage bill.
    let costs = |full_time: f64, bill: f64| {
        let share = percent(share_of_consumption(base, bill) * 100.0, 0);
        [yours(million(full_time)), yours(text.amount_short(Measure::WageBill, bill)), yours(share)]
    };
    let paid = |full_time: f64| costs(full_time, wage_bill(Jobs::millions(full_time), wage));
    let hours = |hours: f64| yours(percent(hours, 0));
    let [main, side] = full_time_parts(base, main_hours, side_hours);
    let [first, second, together, all, new] = text.living_words().rows;
    let line =
        |head: &str, number: Option<Quantity>, hours: Option<Quantity>, costs: [Option<Quantity>; 3]| {
            let mut cells = vec![number, hours];
            cells.extend(costs);
            row(head.into(), cells)
        };
    vec![
        line(first, jobs(base.main_income()), hours(main_hours), paid(main)),
        line(
            second,
            Some(Quantity::derived(Derived::OtherIncomeJobs, million(other_jobs(base)))),
            hours(side_hours),
            paid(side),
        ),
        line(together, jobs(base.jobs()), None, paid(main + side)),
        line(all, jobs(base.jobs()), None, costs(base.jobs().value, full_time_bill)),
        line(new, yours(million(measured(scenario, Measure::NewJobs))), None, [None, None, None]),
    ]
}
