//! The growth figure: the finding, the laws, the result, the charts, the sliders, the table and the sources.

use yew::prelude::*;

use super::Given;
use super::additions_chart::additions_chart;
use super::answer::Answer;
use super::law_cards::law_cards;
use super::levels_chart::levels_chart;
use super::slider::slider;
use super::sources::sources;
use super::still::still;
use super::switch::switch;
use super::table::table;
use super::tools::Tools;
use super::words::words;
use crate::axis_scale::AxisScale;
use crate::chart::levels::{USUAL_TOP, levels};
use crate::model::{Lever, Scenario};
use crate::state::Action;

/// The figure as a section of the page; `number` is its place among the page's figures, from one.
pub(super) fn growth(given: Given<'_>, number: usize) -> Html {
    let Given { locale, live, query, dispatch, .. } = given;
    let prose = || locale.prose();
    let scenario = given.state.scenario;
    let levels = levels(&scenario, given.state.axis_scale);
    html! {
        <section class="section" id="growth" aria-labelledby="growth-heading">
            <div class="rail" data-still="rail">{still(|| rail(given, number))}</div>
            <h2 id="growth-heading" data-still="heading">{still(|| html! { {prose().growth_heading()} })}</h2>
            <div class="prose" data-still="prose">{still(|| html! { <p>{words(&prose().growth_prose())}</p> })}</div>
            <aside class="note" aria-labelledby="growth-heading" data-still="notes">
                {still(|| prose().growth_notes().iter().map(|note| html! { <p>{words(note)}</p> }).collect())}
            </aside>
            <figure class="figure">
                <h3 data-still="question">{still(|| html! { {prose().law_question()} })}</h3>
                {law_cards(given)}
                <Answer {locale} {scenario} />
                <div class="play">
                    {scale(given, levels.grown_to)}
                    <div class="play-chart">
                        <div class="chart">
                            {levels_chart(given, &levels)}
                            {additions_chart(given)}
                        </div>
                        <p class="beyond">{given.text().caution(&scenario).map(|caution| words(&caution))}</p>
                    </div>
                    <div class="play-controls">
                        <p class="controls-missing" data-still="missing">
                            {still(|| html! {
                                <>
                                    {words(&prose().controls_missing(&Scenario::default()))}
                                    <a href="#growth-table-scroll">{prose().read_the_table()}</a>
                                </>
                            })}
                        </p>
                        <div class="controls">
                            {Lever::ALL.into_iter().map(|lever| slider(given, lever)).collect::<Html>()}
                        </div>
                        <Tools {locale} {query} {live} {dispatch} />
                    </div>
                    <div class="play-below">
                        <p class="source" data-still="source">{still(|| words(&prose().source_line()))}</p>
                        {table(given)}
                        {sources(given)}
                    </div>
                </div>
            </figure>
        </section>
    }
}

/// The figure's place and name, and the ways to its table and its sources.
fn rail(given: Given<'_>, number: usize) -> Html {
    let prose = given.locale.prose();
    html! {
        <>
            <b class="rail-number">{number}</b>
            <span>{prose.growth_name()}</span>
            <ul>
                <li><a id="to-table" href="#growth-table-scroll">{prose.rail_table()}</a></li>
                <li><a id="to-sources" href="#growth-sources-list">{prose.rail_sources()}</a></li>
            </ul>
        </>
    }
}

/// The choice of scales, and a word where the axis had to grow.
fn scale(given: Given<'_>, grown_to: Option<f64>) -> Html {
    let prose = || given.locale.prose();
    let axis_scale = given.state.axis_scale;
    html! {
        <div class="play-scale">
            <span class="caption" aria-hidden="true" data-still="scale">{still(|| html! { {prose().scale_legend()} })}</span>
            {switch(given, "scale", AxisScale::ALL, axis_scale, Action::Scale, || {
                (prose().scale_legend(), AxisScale::ALL.map(|scale| ["", prose().scale_name(scale), ""]))
            })}
            <span class="axis-grown">
                if let Some(top) = grown_to {
                    {given.text().axis_grown(top, USUAL_TOP)}
                }
            </span>
        </div>
    }
}
