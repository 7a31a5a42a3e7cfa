//! The still pictures: the increase of 2018 under a magnifier, and the article's comparison. Both stand on the page for
//! either printing, and neither is in the WebAssembly.

use yew::prelude::*;

use crate::chart::frame::Point;
use crate::chart::mini_programs::magnifier::{MAGNIFIED, WHOLE, magnifier as geometry};
use crate::chart::path::percent;
use crate::model::Base;
use crate::report::APP_STORE_CHINA_2018;
use crate::text::{Prose, Sentence};
use crate::view::both::{drawn_in_both, sentence_in_both};
use crate::view::marks;
use crate::view::words::words;

/// The magnifier with its words.
pub(super) fn magnifier(prose: &dyn Prose) -> Html {
    html! {
        <>
            <p class="caption" id="mini-programs-whole">{sentence_in_both(|base| prose.magnifier(base).caption)}</p>
            {drawn_in_both(|base| base, |base| picture(*base, prose))}
        </>
    }
}

fn picture(base: Base, prose: &dyn Prose) -> Html {
    let shown = geometry(base);
    let said = prose.magnifier(base);
    let rect = |class: &'static str, from: f64, to: f64, (top, bottom): (f64, f64)| {
        marks::bar(class, from, to - from, top, bottom - top)
    };
    let middle = f64::midpoint(MAGNIFIED.0, WHOLE.1);
    html! {
        <div class="magnifier">
            <svg class="chart-layer" role="img" aria-labelledby="mini-programs-whole">
                {marks::plot(vec![marks::path("magnifier-beam", shown.beam), marks::path("magnifier-bracket", shown.bracket)])}
                {rect("bar-rest", 0.0, shown.mini, WHOLE)}
                {rect("bar-mini", shown.mini, shown.increase, WHOLE)}
                {rect("bar-mini", shown.increase, shown.rest, WHOLE)}
                {rect("bar-added", shown.rest, 1.0, WHOLE)}
                {rect("bar-mini", 0.0, shown.magnified, MAGNIFIED)}
                {rect("bar-added", shown.magnified, 1.0, MAGNIFIED)}
                {marks::label(&["label"], Point { x: 0.0, y: f64::midpoint(WHOLE.0, WHOLE.1) }, (8, 5), said.before.into())}
            </svg>
            <svg class="chart-layer chart-numbers">
                {line("label label-end", shown.rest, WHOLE.0, (0, -16), &said.mini)}
                {line("label label-strong label-end", 1.0, middle, (-10, 0), &said.increase[0])}
                {line("label label-small label-end", 1.0, middle, (-10, 20), &said.increase[1])}
                {lines(0.0, 0, &said.mini_added)}
                {lines(shown.magnified, 8, &said.rest_added)}
            </svg>
        </div>
    }
}

/// Three lines under a piece of the magnified bar.
fn lines(x: f64, right: i32, said: &[Sentence; 3]) -> Html {
    said.iter()
        .zip(["label label-strong", "label label-strong", "label"])
        .zip([22, 40, 58])
        .map(|((said, class), down)| line(class, x, MAGNIFIED.1, (right, down), said))
        .collect()
}

/// A sentence in the picture, at a place, moved by whole pixels.
fn line(class: &'static str, x: f64, y: f64, (right, down): (i32, i32), said: &Sentence) -> Html {
    html! {
        <text {class} x={percent(x)} y={percent(y)} dx={right.to_string()} dy={down.to_string()}>{words(said)}</text>
    }
}

/// The article's comparison: two bars, the company's own count hatched.
pub(super) fn app_store(prose: &dyn Prose) -> Html {
    let (heading, _) = prose.app_store(Base::Report);
    let bar = |index: usize| sentence_in_both(|base| prose.app_store(base).1[index].clone());
    let least = APP_STORE_CHINA_2018.value;
    html! {
        <>
            <p class="caption">{heading}</p>
            <p>{bar(0)}</p>
            {drawn_in_both(|base| base.mini_jobs().value, |jobs| strip("bar-mini", *jobs))}
            <p>{bar(1)}</p>
            {strip("bar-company", least)}
        </>
    }
}

/// A bar of so many million jobs on a scale of two million.
fn strip(class: &'static str, jobs: f64) -> Html {
    const FULL: f64 = 2.0;
    html! { <svg class="strip" aria-hidden="true">{marks::bar(class, 0.0, jobs / FULL, 0.0, 1.0)}</svg> }
}
