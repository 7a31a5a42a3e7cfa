//! Scenarios to start from, each with its reason.

use yew::prelude::*;

use super::Bench;
use crate::model::Preset;
use crate::view::element::tag;
use crate::view::words::words;
use crate::workbench::Move;

/// The presets with their reasons.
pub(super) fn presets(bench: &Bench<'_>) -> Html {
    let text = bench.text();
    let row = |preset: Preset| {
        let id = ["preset-", preset.key()].concat();
        tag!("li";
            bench.button(&id, text.preset_name(preset).into(), None, Move::Preset(preset)),
            tag!("span"; words(&text.preset_why(preset))))
        .html()
    };
    tag!("ul", "class" = "presets"; Preset::ALL.map(row).to_vec()).html()
}
