//! The growth figure: the laws, the result, the charts, the sliders and the table; then the guess of what the later
//! reports said.

mod additions_chart;
pub(super) mod guess;
mod law_cards;
pub(super) mod levels_chart;
mod rows;

use yew::prelude::*;

use self::additions_chart::additions_chart;
use self::law_cards::law_cards;
use self::levels_chart::levels_chart;
use self::rows::rows;
use super::Given;
use super::answer::answer_with_range;
use super::element::tag;
use super::portion::Portion;
use super::section::section;
use super::slider::controls;
use super::still::{static_only, still};
use super::sum::changed_sum;
use super::switch::switch;
use super::table::table;
use super::tools::tools;
use super::words::words;
use super::workbench::untouched;
use crate::browser::workbench::WORKBENCH;
use crate::chart::growth::levels::{USUAL_TOP, levels};
use crate::decimal;
use crate::display::AxisScale;
use crate::model::{Jobs, Lever, Scenario, outcome};
use crate::site::FigureId;
use crate::state::Action;

/// The figure as a section of the page.
pub(super) fn growth(given: &Given<'_>) -> Html {
    let locale = given.locale();
    let text = given.text();
    let prose = || locale.prose();
    let scenario = given.state.scenario;
    // The pages that show this figure have an outlook.
    let Some(outlook) = given.outlook() else { return Html::default() };
    let levels = levels(&scenario, outlook, given.state.display.axis_scale);
    // What stands in it is the static page's until the workbench has come; what it bears tells the workbench what is shown.
    let bench = tag!("div", "id" = WORKBENCH, "data-still" = WORKBENCH, "data-query" = given.query,
        "data-gestures" = decimal::whole(given.state.gestures); static_only(|| untouched(given, outlook)));
    let usual = Scenario::usual(scenario.base).under(scenario.law);
    let mut result = text.result(&scenario);
    result.append(text.unsure(&scenario, outlook));
    let body = [
        still!("h3", "question"; prose().law_question()),
        law_cards(given),
        answer_with_range(given, &result, [outcome(&scenario), outlook.low, outlook.high].map(Jobs::in_millions)),
        tag!("div", "class" = "play";
            scale(given, levels.grown_to),
            tag!("div", "class" = "play-chart";
                tag!("div", "class" = "chart", "id" = "growth-chart"; levels_chart(given, &levels)),
                tag!("div", "class" = "chart"; additions_chart(given)),
                tag!("p", "class" = "beyond", "id" = "growth-caution"; words(&text.caution(&scenario)))),
            tag!("div", "class" = "play-controls";
                still!("p", "growth-missing", "class" = "controls-missing", "id" = "growth-missing"; missing(given)),
                controls(given, &Lever::OF_GROWTH),
                tools(given)),
            tag!("div", "class" = "play-below";
                bench,
                still!("p", "bench-missing", "class" = "bench-missing source"; prose().bench_missing()),
                changed_sum(given, FigureId::Growth, &text.growth_sum(&scenario), &text.growth_sum(&usual)),
                still!("p", "source", "class" = "source"; words(&prose().source_line())),
                given.portion(Portion::GrowthTable)))
        .html(),
        given.portion(Portion::Guess),
    ];
    section(given, FigureId::Growth, |base| prose().growth_lead(base), body.to_vec())
}

/// The charts' numbers by year.
pub(super) fn growth_table(given: &Given<'_>) -> Html {
    let caption = words(&given.text().table_caption(&given.state.scenario));
    table(given, FigureId::Growth, caption, |prose| prose.table_heads().to_vec(), rows(given))
}

/// What is said where the controls cannot run, with the way to the table.
fn missing(given: &Given<'_>) -> Html {
    let prose = given.locale().prose();
    html! {
        <>
            {words(&prose.controls_missing(&Scenario::default()))}
            <a href="#growth-table-scroll">{prose.read_the_table()}</a>
        </>
    }
}

/// The choice of scales, and a word where the axis had to grow.
fn scale(given: &Given<'_>, grown_to: Option<f64>) -> Html {
    let prose = || given.locale().prose();
    let axis_scale = given.state.display.axis_scale;
    tag!("div", "class" = "play-scale";
        still!("span", "scale", "class" = "caption", "aria-hidden" = "true"; prose().scale_legend()),
        switch(given, "scale", AxisScale::ALL, axis_scale, Action::Scale, || {
            (prose().scale_legend(), AxisScale::ALL.map(|scale| ["", prose().scale_name(scale), ""]))
        }),
        tag!("span", "class" = "axis-grown";
            grown_to.map(|top| given.text().axis_grown(top, USUAL_TOP)).unwrap_or_default()),
    )
    .html()
}
