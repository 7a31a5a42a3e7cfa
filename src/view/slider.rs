//! The slider block: name and unit, reset, number field, the curve of outcomes, the native range, reference ticks, what
//! one step more does, and why the range ends where it does. In this order, for the eye and for the keyboard.

use yew::prelude::*;

use super::number_field::NumberField;
use super::still::still;
use super::{Given, marks};
use crate::browser::{event, focus};
use crate::chart::curve::{ReferenceTick, curve, reference_ticks};
use crate::chart::frame::Point;
use crate::chart::path::percent;
use crate::decimal;
use crate::model::{Jobs, Lever, Scenario};
use crate::state::Action;
use crate::text::{Locale, Text};

/// The block of one lever. Its elements are the same whether the law uses the lever or not.
pub(super) fn slider(given: Given<'_>, lever: Lever) -> Html {
    let Given { locale, live, dispatch, .. } = given;
    let text = given.text();
    let scenario = given.state.scenario;
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
    let on_step = {
        let dispatch = dispatch.clone();
        Callback::from(move |steps: i32| {
            dispatch.emit(set(spec.stepped(value, steps)));
            dispatch.emit(Action::Settle);
        })
    };
    let on_key = {
        let on_step = on_step.clone();
        Callback::from(move |event: KeyboardEvent| {
            // A slider's arrows are the browser's.
            if let Some(steps) = event::steps(&event, false) {
                on_step.emit(steps);
            }
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
                <label class="slider-name" id={format!("{id}-name")} for={id.clone()} data-still={format!("name-{}", spec.key)}>
                    {still(|| html! { {text.lever_name(lever)} })}
                </label>
                <span class="slider-unit" data-still={format!("unit-{}", spec.key)}>{still(|| html! { {locale.prose().lever_unit(lever)} })}</span>
                <span class="slider-yours" aria-hidden="true" data-still={format!("yours-{}", spec.key)}>
                    {still(|| html! { {locale.prose().yours()} })}
                </span>
                <button class="slider-reset" type="button" disabled={!live || !changed} aria-label={text.reset(lever)} onclick={on_reset}>
                    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M3 10a7 7 0 1 0 2-5M3 3v4h4" /></svg>
                </button>
                <NumberField {locale} {lever} {value} {disabled} dispatch={dispatch.clone()} {on_step} />
            </div>
            {outcomes(&scenario, lever, text)}
            <input class="slider-range" type="range" {id} {disabled}
                min={decimal::shortest(spec.minimum, 1)} max={decimal::shortest(spec.maximum, 1)}
                step={decimal::shortest(spec.step, 1)} value={decimal::shortest(value, 9)}
                aria-valuetext={text.lever_value(lever, value)}
                oninput={on_input} onchange={on_change} onkeydown={on_key} />
            <div class="slider-references" data-still={format!("references-{}", spec.key)}>{still(|| references(locale, lever))}</div>
            <p class="slider-effect">
                {if used { text.lever_effect(&scenario, lever) } else { text.lever_unused(scenario.law) }}
            </p>
            <p class="slider-why" data-still={format!("why-{}", spec.key)}>{still(|| html! { {locale.prose().lever_why(lever)} })}</p>
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
    let end = |class: &str, end: Option<(Jobs, Point)>| {
        end.map(|(jobs, at)| marks::label(&[class], at, (0, -6), text.point(jobs, 1)))
    };
    let (side, moved) = if curve.label_after { ("curve-now-after", 7) } else { ("", -7) };
    html! {
        <svg class="slider-curve" aria-hidden="true">
            {marks::plot(html! { <>{marks::path("curve-area", curve.area)}{marks::path("curve-line", curve.line)}</> })}
            {marks::line("curve-drop", curve.now, foot)}
            {marks::dot("curve-point", curve.now)}
            {end("curve-low", curve.low)}
            {end("curve-high", curve.high)}
            {marks::label(&["curve-now", side], curve.now, (moved, -8), text.point(curve.outcome, 1))}
        </svg>
    }
}

/// The reference values under the track.
fn references(locale: Locale, lever: Lever) -> Html {
    const ROW: i32 = 17;
    let ticks = reference_ticks(
        lever,
        lever
            .references()
            .iter()
            .map(|reference| {
                let (value, name) = locale.prose().reference(lever, reference);
                (reference.value, value, name)
            })
            .collect(),
    );
    let rows = ticks.iter().map(|tick| i32::from(tick.row) + 1).max().unwrap_or(0);
    html! {
        <svg class="slider-ticks" aria-hidden="true" height={(15 + rows * ROW).to_string()}>
            // The lower labels' ticks are drawn first, so that the upper labels stand on them.
            for tick in ticks.iter().rev() {
                {reference(tick, 26 + i32::from(tick.row) * ROW)}
            }
        </svg>
    }
}

/// One reference value, with its label's foot so many pixels below the track.
fn reference(tick: &ReferenceTick, foot: i32) -> Html {
    html! {
        <>
            {marks::upright("tick", tick.x, -8, foot - 11)}
            <text class="tick-label" x={percent(tick.label_x)} y={foot.to_string()}>
                <tspan class="tick-value">{&tick.value}</tspan>{" "}{&tick.name}
            </text>
        </>
    }
}
