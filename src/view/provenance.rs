//! The popover that opens where a number is pressed. It is drawn empty; `browser::provenance` fills it with the number's
//! entry, so that what it says stands on the page once.

use yew::prelude::*;

use super::Given;
use super::element::tag;
use super::still::still;
use crate::text::Prose;

/// The popover. Native: one at a time, Escape and a press outside close it, and the focus goes back to the number.
pub(super) fn provenance(given: &Given<'_>) -> Html {
    tag!("div", "class" = "popover", "id" = "provenance", "popover" = "auto", "role" = "dialog", "aria-labelledby" = "provenance-label";
        still!("div", "provenance-head", "class" = "popover-head"; head(given.locale().prose())),
        tag!("div", "class" = "popover-body", "id" = "provenance-body"))
    .html()
}

/// Its name, and the button that closes it.
fn head(prose: &dyn Prose) -> Html {
    html! {
        <>
            <span class="visually-hidden" id="provenance-label">{prose.popover_label()}</span>
            <button class="popover-close" id="provenance-close" type="button" popovertarget="provenance"
                popovertargetaction="hide" aria-label={prose.popover_close()}>{"×"}</button>
        </>
    }
}
