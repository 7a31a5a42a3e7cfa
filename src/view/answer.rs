//! The result in one sentence: read on the page, spoken once the reader has let go.

use yew::prelude::*;

use super::words::words;
use crate::browser::timer;
use crate::decimal;
use crate::model::{Scenario, outcome};
use crate::text::Locale;

/// How long the sentence must stand still before it is spoken, in milliseconds.
const QUIET: u32 = 600;

/// What the sentence says.
#[derive(Debug, Clone, Copy, PartialEq, Properties)]
pub(super) struct Props {
    /// The page's language.
    pub(super) locale: Locale,
    /// The scenario.
    pub(super) scenario: Scenario,
}

/// The sentence. It changes with every step of a slider; assistive technology is told to wait (`aria-busy`) until it
/// has stood still for 600 ms, and so speaks it once.
#[component]
pub(super) fn Answer(props: &Props) -> Html {
    let text = props.locale.text();
    let sentence = text.result(&props.scenario);
    let plain = AttrValue::from(sentence.plain());
    let settled = use_state({
        let plain = plain.clone();
        || plain
    });
    let busy = *settled != plain;
    use_effect_with(plain.clone(), {
        let settled = settled.clone();
        move |plain| {
            let plain = plain.clone();
            let waiting = (*settled != plain).then(|| timer::after(QUIET, move || settled.set(plain)));
            move || drop(waiting)
        }
    });
    html! {
        <p class="answer" id="growth-answer" role="status" aria-busy={busy.to_string()}
                data-result={decimal::format(outcome(&props.scenario).in_millions(), 4)}>
                // The chart takes its name from this element: some browsers read no name out of a live region itself.
            <span id="growth-answer-words">{words(&sentence)}</span>
            </p>
    }
}
