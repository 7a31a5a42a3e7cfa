//! The slip set large: what was written, and what was probably read.

use yew::prelude::*;

use crate::text::money::Slip;
use crate::view::words::{number, words};

/// Two lines of arithmetic, the second with its result struck out.
pub(super) fn slip(slip: &Slip) -> Html {
    html! {
        <div class="money-slip" id="money-slip">
            <p><span lang="zh-Hans">{number(&slip.printed)}</span>{words(&slip.right)}</p>
            <p class="money-wrong">{words(&slip.wrong)}<s>{number(&slip.struck)}</s></p>
        </div>
    }
}
