//! The growth figure: the finding, the laws, the result, the charts, the sliders, the table and the sources.

use yew::prelude::*;

use super::additions_chart::AdditionsChart;
use super::answer::Answer;
use super::law_cards::LawCards;
use super::levels_chart::LevelsChart;
use super::slider::Slider;
use super::sources::Sources;
use super::switch::{Switch, SwitchOption};
use super::table::Table;
use super::tools::Tools;
use super::words::words;
use crate::chart::levels::{USUAL_TOP, levels};
use crate::model::{Lever, Scenario};
use crate::state::{Action, AxisScale};
use crate::text::Locale;

/// What the figure shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The page's language.
    pub(super) locale: Locale,
    /// The figure's place among the page's figures, from one.
    pub(super) number: usize,
    /// The scenario.
    pub(super) scenario: Scenario,
    /// How the vertical axis counts.
    pub(super) axis_scale: AxisScale,
    /// The present scenario's query.
    pub(super) query: AttrValue,
    /// Whether the page answers.
    pub(super) live: bool,
    /// Told of every action.
    pub(super) dispatch: Callback<Action>,
}

/// The figure as a section of the page.
#[component]
pub(super) fn Growth(props: &Props) -> Html {
    let Props { locale, scenario, axis_scale, live, ref dispatch, ref query, .. } = *props;
    let text = locale.text();
    html! {
        <section class="section" id="growth" aria-labelledby="growth-heading">
            <div class="rail">
                <b class="rail-number">{props.number}</b>
                <span>{text.growth_name()}</span>
                <ul>
                    <li><a id="to-table" href="#growth-table">{text.rail_table()}</a></li>
                    <li><a id="to-sources" href="#growth-sources">{text.rail_sources()}</a></li>
                </ul>
            </div>
            <h2 id="growth-heading">{text.growth_heading()}</h2>
            <div class="prose"><p>{words(&text.growth_prose())}</p></div>
            <aside class="note" aria-label={text.growth_notes_label()}>
                for note in text.growth_notes() {
                    <p>{words(&note)}</p>
                }
            </aside>
            <figure class="figure">
                <h3>{text.law_question()}</h3>
                <LawCards {locale} {scenario} {live} dispatch={dispatch.clone()} />
                <Answer {locale} {scenario} />
                <div class="play">
                    <Scale {locale} {scenario} {axis_scale} {live} dispatch={dispatch.clone()} />
                    <div class="play-chart">
                        <div class="chart">
                            <LevelsChart {locale} {scenario} {axis_scale} />
                            <AdditionsChart {locale} {scenario} />
                        </div>
                    </div>
                    <div class="play-controls">
                        <p class="controls-missing">
                            {words(&text.controls_missing(&scenario))}
                            <a href="#growth-table">{text.read_the_table()}</a>
                        </p>
                        <div class="controls">
                            for lever in Lever::ALL {
                                <Slider {locale} {lever} {scenario} {live} dispatch={dispatch.clone()} />
                            }
                        </div>
                        <Tools {locale} {query} {live} dispatch={dispatch.clone()} />
                    </div>
                    <div class="play-below">
                        <p class="source">{words(&text.source_line())}</p>
                        <Table {locale} {scenario} />
                        <Sources {locale} />
                    </div>
                </div>
            </figure>
        </section>
    }
}

/// What the choice of scales shows.
#[derive(Debug, Clone, PartialEq, Properties)]
struct ScaleProps {
    locale: Locale,
    scenario: Scenario,
    axis_scale: AxisScale,
    live: bool,
    dispatch: Callback<Action>,
}

/// The choice of scales, and a word where the axis had to grow.
#[component]
fn Scale(props: &ScaleProps) -> Html {
    let text = props.locale.text();
    let options: Vec<SwitchOption<AxisScale>> = [AxisScale::Linear, AxisScale::Logarithmic]
        .into_iter()
        .map(|scale| SwitchOption { value: scale, words: ["", text.scale_name(scale), ""].map(AttrValue::from) })
        .collect();
    html! {
        <div class="play-scale">
            <span class="caption" aria-hidden="true">{text.scale_legend()}</span>
            <Switch<AxisScale> name="scale" legend={text.scale_legend()} {options} chosen={props.axis_scale} live={props.live}
                on_choose={props.dispatch.reform(Action::Scale)} />
            <span class="axis-grown">
                if let Some(top) = levels(&props.scenario, props.axis_scale).grown_to {
                    {text.axis_grown(top, USUAL_TOP)}
                }
            </span>
        </div>
    }
}
