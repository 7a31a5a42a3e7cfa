//! Scenarios to start from, each with its reason.

use yew::prelude::*;

use crate::model::Preset;
use crate::state::Action;
use crate::view::Given;
use crate::view::element::{on_click, tag};
use crate::view::still::{static_only, still};
use crate::view::words::words;

/// The presets in a panel of their own.
pub(super) fn presets(given: &Given<'_>) -> Html {
    let row = |preset: Preset| {
        let name = ["preset-", preset.key()].concat();
        let prose = || given.locale().prose();
        let button = tag!("button", "class" = "tool", "type" = "button", "disabled" = !given.live(), "data-still" = name.clone();
            static_only(|| prose().preset_name(preset).into()))
        .listener(on_click(given.dispatch.reform(move |_: MouseEvent| Action::Preset(preset))));
        tag!("li"; button, still!("span", [&name, "-why"].concat(); words(&prose().preset_why(preset))))
            .html()
    };
    tag!("details", "class" = "panel presets", "id" = "growth-presets";
        still!("summary", "presets"; given.locale().prose().presets_heading()),
        tag!("ul"; Preset::ALL.into_iter().map(row).collect::<Vec<Html>>()))
    .html()
}
