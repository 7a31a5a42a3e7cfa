//! The slider block: name and unit, reset, number field, the native range, reference ticks, the curve of outcomes, what
//! one step more does, why the range ends where it does, and the switch that makes a range of the value. In this order, but for
//! the eye the style sheet puts the curve over the track.

use yew::prelude::*;

use super::element::{list, on_change, on_click, on_input, on_key, tag, truth};
use super::number_field::{number_field, number_room};
use super::still::still;
use super::tools::tools;
use super::words::words;
use super::{Given, Portion, marks};
use crate::browser::{event, focus};
use crate::chart::curve::{ReferenceTick, chance, curve, funnel, reference_ticks};
use crate::chart::frame::Point;
use crate::chart::path::percent;
use crate::decimal;
use crate::display::Marks;
use crate::model::{Handle, Lever, Part};
use crate::site::FigureId;
use crate::state::Action;
use crate::text::{Locale, Origin, Sentence};

/// The block of one lever. Its elements are the same whether the law uses the lever or not. What no other lever moves comes first
/// and is a portion, drawn apart.
fn slider(given: &Given<'_>, lever: Lever) -> Html {
    let locale = given.locale();
    let text = given.text();
    let scenario = given.state.scenario;
    let used = is_used(given, lever);
    let effect = if used {
        words(&effect(given, lever))
    } else if lever == Lever::MainShare {
        text.main_share_unused().into()
    } else {
        text.lever_unused(scenario.law).into()
    };
    tag!("div", "class" = "slider", "data-changed" = truth(!scenario.is_default(lever)), "data-enabled" = truth(used),
        "data-range" = scenario.range(lever).is_some();
        given.portion(Portion::Handles(lever)),
        outcomes(given, lever, used),
        tag!("p", "class" = "slider-effect", "id" = effect_id(lever); effect),
        still!("p", "why", "class" = "slider-why"; words(&locale.prose().lever_why(lever))),
        doubt(given, lever, used),
    )
    .html()
}

/// Whether the lever moves anything: what the present law, or for one of them the present colouring, leaves aside rests.
fn is_used(given: &Given<'_>, lever: Lever) -> bool {
    match lever {
        Lever::MainShare => given.state.display.marks == Marks::MainIncome,
        _ => given.state.scenario.law.uses(lever),
    }
}

/// What of the block no other lever moves, but the law, the figures and the colouring may: name and unit, reset, number field, the
/// range and its references. Where nobody can slide, no slider is seen: the static page has the words, and keeps room for the rest.
pub(super) fn handles(given: &Given<'_>, lever: Lever) -> Html {
    let locale = given.locale();
    let scenario = given.state.scenario;
    let used = is_used(given, lever);
    let [reset, number, range] = if given.live() {
        let parts: &[Part] =
            if scenario.range(lever).is_some() { &[Part::Low, Part::High] } else { &[Part::Value] };
        let each = || parts.iter().map(|part| Handle { lever, part: *part });
        [
            reset(given, lever, used && !scenario.is_default(lever)),
            each().map(|handle| number_field(given, handle, !used)).collect(),
            each().map(|handle| range(given, handle, !used)).collect(),
        ]
    } else {
        [room("slider-reset"), number_room(given, lever), room("slider-range")]
    };
    // The static page has nothing that the name could be for.
    let label = if given.live() {
        tag!("label", "class" = "slider-name", "for" = range_id(lever.into()), "data-still" = "name").html()
    } else {
        still!("label", "name", "class" = "slider-name"; given.text().lever_name(lever))
    };
    list(vec![
        tag!("div", "class" = "slider-head";
            label,
            still!("span", "unit", "class" = "slider-unit"; locale.prose().lever_unit(lever)),
            still!("span", "yours", "class" = "slider-yours", "aria-hidden" = "true"; locale.prose().yours()),
            reset,
            number,
        )
        .html(),
        tag!("div", "class" = "slider-track"; range).html(),
        still!("div", "references", "class" = "slider-references"; references(locale, lever)),
    ])
}

/// What one unit more does; of the levers that move no path, what they do to the futures.
fn effect(given: &Given<'_>, lever: Lever) -> Sentence {
    let (text, scenario) = (given.text(), &given.state.scenario);
    match (lever, given.outlook()) {
        (Lever::GiveOrTake, Some(outlook)) => text.spread(outlook),
        (Lever::Target, Some(outlook)) => text.chance(outlook),
        _ => text.lever_effect(scenario, lever),
    }
}

/// The switch that makes a range of the value, where the lever may be one.
fn doubt(given: &Given<'_>, lever: Lever, used: bool) -> Html {
    if !Lever::UNSURE.contains(&lever) {
        return Html::default();
    }
    let text = given.text();
    tag!("button", "class" = "slider-doubt", "type" = "button", "disabled" = !given.live() || !used,
        "aria-pressed" = truth(given.state.scenario.range(lever).is_some()),
        "aria-label" = [text.not_sure(), ": ", text.lever_name(lever)].concat(); text.not_sure())
    .listener(on_click(given.dispatch.reform(move |_: MouseEvent| Action::Doubt(lever))))
    .html()
}

/// The room for what only the live page has.
pub(super) fn room(class: &'static str) -> Html {
    tag!("i", "class" = class).html()
}

/// The button that puts the lever back. That of one at rest rests too: nothing in its block could take the focus.
fn reset(given: &Given<'_>, lever: Lever, enabled: bool) -> Html {
    let default = given.state.scenario.default_of(lever);
    let on_reset = {
        let dispatch = given.dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Reset(lever));
            // The button goes once there is nothing to put back; the focus stays with the slider.
            focus::on(&range_id(lever.into()));
        })
    };
    tag!("button", "class" = "slider-reset", "type" = "button", "disabled" = !enabled,
        "aria-label" = given.text().reset(lever, default);
        tag!("svg", "class" = "icon", "viewBox" = "0 0 20 20", "aria-hidden" = "true";
            tag!("path", "d" = "M3 10a7 7 0 1 0 2-5M3 3v4h4")))
    .listener(on_click(on_reset))
    .html()
}

/// The native range input of a handle.
fn range(given: &Given<'_>, handle: Handle, disabled: bool) -> Html {
    let lever = handle.lever;
    let spec = lever.spec();
    let value = given.state.scenario.at(handle);
    let on_move = {
        let dispatch = given.dispatch.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(value) = event::value(&event).and_then(|text| decimal::parse(&text)) {
                dispatch.emit(Action::Set(handle, value));
            }
        })
    };
    let on_settle = given.dispatch.reform(|_: Event| Action::Settle);
    let on_press = {
        let dispatch = given.dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            // A slider's arrows are the browser's.
            if let Some(steps) = event::steps(&event, false) {
                dispatch.emit(Action::Step(handle, steps));
            }
        })
    };
    tag!(
        "input",
        "class" = "slider-range",
        "type" = "range",
        "id" = range_id(handle),
        "disabled" = disabled,
        "aria-label" = given.text().handle_name(handle),
        "min" = decimal::shortest(spec.first_mark(), 1),
        "max" = decimal::shortest(spec.maximum, 1),
        "step" = decimal::shortest(spec.step, 1),
        "aria-valuetext" = given.text().lever_value(lever, value),
        "aria-describedby" = effect_id(lever)
    )
    .listener(on_input(on_move))
    .listener(on_change(on_settle))
    .listener(on_key(on_press))
    .with_value_as(decimal::shortest(value, 9), Some(if handle.part == Part::High { "high" } else { "low" }))
}

/// The blocks of a few levers. On the page of a figure alone its tools follow; the story has them once, in the growth.
#[inline(never)]
pub(super) fn controls(given: &Given<'_>, levers: &[Lever]) -> Html {
    let blocks =
        levers.iter().fold(tag!("div", "class" = "controls"), |tag, lever| tag.child(slider(given, *lever)));
    match given.page.figure {
        None | Some(FigureId::Growth) => blocks.html(),
        Some(_) => blocks.child(tools(given)).html(),
    }
}

/// The id of a handle's range input. The lower end of a range has that of the one value, and the same key, so that the element, and
/// the focus on it, stay.
pub(super) fn range_id(Handle { lever, part }: Handle) -> String {
    let end = if part == Part::High { "-to" } else { "" };
    ["lever-", lever.key(), end].concat()
}

/// The id of what says in words how the outcome follows the lever.
fn effect_id(lever: Lever) -> String {
    [&range_id(lever.into()), "-effect"].concat()
}

/// The outcome over the slider's whole range. The slider's own words say where it stands, so this is for the eye alone;
/// and where nobody can slide, no slider is seen, so the static page goes without its drawing. One that the
/// law does not use moves nothing and says no outcome.
fn outcomes(given: &Given<'_>, lever: Lever, used: bool) -> Html {
    let picture = tag!("svg", "class" = "slider-curve", "aria-hidden" = "true");
    if !given.live() {
        return picture.html();
    }
    let text = given.text();
    let scenario = &given.state.scenario;
    let curve = match (lever, given.outlook()) {
        (Lever::GiveOrTake, Some(outlook)) => funnel(scenario, outlook),
        (Lever::Target, Some(outlook)) => chance(scenario, outlook),
        _ => curve(scenario, lever),
    };
    let foot = Point { x: curve.now.x, y: 1.0 };
    let say = |amount: f64| match lever {
        Lever::Target => text.of_dots(amount),
        _ => text.amount_short(lever.measure(), amount),
    };
    // What the give or take moves is how far apart the ends are.
    let outcome = match (lever, given.outlook()) {
        (Lever::GiveOrTake, Some(outlook)) => {
            let [low, high] = [outlook.low, outlook.high].map(|end| say(end.in_millions()));
            if low == high { low } else { [low, high].join("–") }
        }
        _ => say(curve.outcome),
    };
    let end = |class: &str, end: Option<(f64, Point)>| {
        end.map(|(amount, at)| marks::label(&[class], at, (0, -6), say(amount))).unwrap_or_default()
    };
    let (side, moved) = if curve.label_after { ("curve-now-after", 7) } else { ("", -7) };
    let mut drawn = vec![
        marks::plot(vec![
            marks::path("curve-area", curve.area),
            marks::path("curve-ghost", curve.ghost),
            marks::path("curve-line", curve.line),
        ]),
        marks::line("curve-drop", curve.now, foot),
        marks::dot("curve-point", curve.now),
    ];
    if used {
        drawn.extend([
            curve.range.map(|[low, high]| marks::line("curve-range", low, high)).unwrap_or_default(),
            end("curve-low", curve.low),
            end("curve-high", curve.high),
            marks::label(&["curve-now", side], curve.now, (moved, -8), outcome),
        ]);
    }
    picture.child(list(drawn)).html()
}

/// The reference values under the track.
fn references(locale: Locale, lever: Lever) -> Html {
    const ROW: i32 = 17;
    let references = lever.references();
    let labels = references.iter().map(|reference| {
        let (value, name) = locale.prose().reference(lever, reference);
        (reference.value(), value, name)
    });
    let ticks = reference_ticks(lever, labels.collect());
    let rows = ticks.iter().map(|tick| i32::from(tick.row) + 1).max().unwrap_or(0);
    let marked: Vec<(&ReferenceTick, Origin)> =
        ticks.iter().zip(references.iter().map(|reference| reference.term.into())).collect();
    html! {
        <svg class="slider-ticks" height={(15 + rows * ROW).to_string()}>
            // The lower labels' ticks are drawn first, so that the upper labels stand on them.
            for (tick, origin) in marked.into_iter().rev() {
                {reference(tick, origin, 26 + i32::from(tick.row) * ROW)}
            }
        </svg>
    }
}

/// One reference value, with its label's foot so many pixels below the track.
fn reference(tick: &ReferenceTick, origin: Origin, foot: i32) -> Html {
    let label = html! {
        <text class="tick-label" x={percent(tick.label_x)} y={foot.to_string()}>
            <tspan class="tick-value">{&tick.value}</tspan>{" "}{&tick.name}
        </text>
    };
    html! { <>{marks::upright("tick", tick.x, -8, foot - 11)}{marks::leading(origin, label)}</> }
}
