//! The slider block: name and unit, reset, number field, the curve of outcomes, the native range, reference ticks, what
//! one step more does, and why the range ends where it does. In this order, for the eye and for the keyboard.

use yew::prelude::*;

use super::number_field::NumberField;
use crate::browser::{event, focus};
use crate::chart::curve::{ReferenceTick, curve, reference_ticks};
use crate::chart::frame::Point;
use crate::chart::path::{SIDE, percent};
use crate::decimal;
use crate::model::{Lever, Scenario};
use crate::state::Action;
use crate::text::{Locale, Text};

/// Page Up and Page Down move ten steps in every browser, whatever its own idea of a page is.
const PAGE: i32 = 10;

/// What the block shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The page's language.
    pub(super) locale: Locale,
    /// Which value it sets.
    pub(super) lever: Lever,
    /// The scenario.
    pub(super) scenario: Scenario,
    /// Whether the page answers.
    pub(super) live: bool,
    /// Told of every move.
    pub(super) dispatch: Callback<Action>,
}

/// The block. Its elements are the same whether the law uses the slider or not.
#[component]
pub(super) fn Slider(props: &Props) -> Html {
    let Props { locale, lever, scenario, live, ref dispatch } = *props;
    let text = locale.text();
    let spec = lever.spec();
    let value = scenario.get(lever);
    let used = scenario.law.uses(lever);
    let changed = !scenario.is_default(lever);
    let disabled = !(used && live);
    let id = range_id(lever);
    let set = move |value: f64| Action::Set(lever, value);

    let on_input = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(value) = event::value(&event).and_then(|text| decimal::parse(&text)) {
                dispatch.emit(set(value));
            }
        })
    };
    let on_change = dispatch.reform(|_: Event| Action::Settle);
    let on_key = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            let steps = match event.key().as_str() {
                "PageUp" => PAGE,
                "PageDown" => -PAGE,
                _ => return,
            };
            event.prevent_default();
            dispatch.emit(set(spec.stepped(value, steps)));
            dispatch.emit(Action::Settle);
        })
    };
    let on_step = {
        let dispatch = dispatch.clone();
        Callback::from(move |steps: i32| {
            dispatch.emit(set(spec.stepped(value, steps)));
            dispatch.emit(Action::Settle);
        })
    };
    let on_reset = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Reset(lever));
            // The button goes once there is nothing to put back; the focus stays with the slider.
            focus::on(&range_id(lever));
        })
    };

    html! {
        <div class="slider" data-changed={changed.to_string()} data-enabled={used.to_string()}>
            <div class="slider-head">
                <label class="slider-name" id={format!("{id}-name")} for={id.clone()}>{text.lever_name(lever)}</label>
                <span class="slider-unit">{text.lever_unit(lever)}</span>
                <span class="slider-yours" aria-hidden="true">{text.yours()}</span>
                <button class="slider-reset" type="button" disabled={!live || !changed} aria-label={text.reset(lever)} onclick={on_reset}>
                    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M3 10a7 7 0 1 0 2-5M3 3v4h4" /></svg>
                </button>
                <NumberField {locale} {lever} {value} {disabled} dispatch={dispatch.clone()} {on_step} />
            </div>
            {outcomes(&scenario, lever, text)}
            <input class="slider-range" type="range" {id} {disabled} autocomplete="off"
                min={decimal::shortest(spec.minimum, 1)} max={decimal::shortest(spec.maximum, 1)}
                step={decimal::shortest(spec.step, 1)} value={decimal::shortest(value, 9)}
                aria-valuetext={text.lever_value(lever, value)}
                oninput={on_input} onchange={on_change} onkeydown={on_key} />
            {references(lever, text)}
            <p class="slider-effect">
                {if used { text.lever_effect(&scenario, lever) } else { text.lever_unused(scenario.law) }}
            </p>
            <p class="slider-why">{text.lever_why(lever)}</p>
        </div>
    }
}

/// The id of a slider's range input.
pub(super) fn range_id(lever: Lever) -> String {
    format!("lever-{}", lever.spec().key)
}

/// The outcome over the slider's whole range. The slider's own words say where it stands, so this is for the eye alone.
fn outcomes(scenario: &Scenario, lever: Lever, text: &dyn Text) -> Html {
    let curve = curve(scenario, lever);
    let foot = Point { x: curve.now.x, y: 1.0 };
    html! {
        <svg class="slider-curve" aria-hidden="true">
            <svg class="slider-curve-plot" viewBox={format!("0 0 {SIDE} {SIDE}")} preserveAspectRatio="none" width="100%" height="100%">
                <path class="curve-area" d={curve.area} />
                <path class="curve-line" d={curve.line} />
            </svg>
            <line class="curve-drop" x1={percent(foot.x)} x2={percent(foot.x)} y1={percent(curve.now.y)} y2="100%" />
            <circle class="curve-point" cx={percent(curve.now.x)} cy={percent(curve.now.y)} r="4" />
            if let Some((jobs, at)) = curve.low {
                <text class="curve-low" x="0" y={percent(at.y)} dy="-6">{text.point(jobs, 1)}</text>
            }
            if let Some((jobs, at)) = curve.high {
                <text class="curve-high" x="100%" y={percent(at.y)} dy="-6">{text.point(jobs, 1)}</text>
            }
            <text class={classes!("curve-now", curve.label_after.then_some("curve-now-after"))}
                x={percent(curve.now.x)} y={percent(curve.now.y)} dx={if curve.label_after { "7" } else { "-7" }} dy="-8">
                {text.point(curve.outcome, 1)}
            </text>
        </svg>
    }
}

/// The reference values under the track.
fn references(lever: Lever, text: &dyn Text) -> Html {
    const ROW: f64 = 17.0;
    let ticks = reference_ticks(
        lever,
        lever
            .references()
            .iter()
            .map(|reference| {
                let (value, name) = text.reference(lever, reference);
                (reference.value, value, name)
            })
            .collect(),
    );
    let rows = ticks.iter().map(|tick| tick.row + 1).max().unwrap_or(0);
    let tick = |tick: &ReferenceTick| {
        let baseline = 26.0 + f64::from(tick.row) * ROW;
        html! {
            <>
                <line class="tick" x1={percent(tick.x)} x2={percent(tick.x)} y1="0" y2={decimal::shortest(baseline - 11.0, 0)} />
                <text class="tick-label" x={percent(tick.label_x)} y={decimal::shortest(baseline, 0)}>
                    <tspan class="tick-value">{&tick.value}</tspan>{" "}{&tick.name}
                </text>
            </>
        }
    };
    html! {
        <svg class="slider-ticks" aria-hidden="true" height={decimal::shortest(15.0 + f64::from(rows) * ROW, 0)}>
            // The lower labels' ticks are drawn first, so that the upper labels stand on them.
            {ticks.iter().rev().map(tick).collect::<Html>()}
        </svg>
    }
}
