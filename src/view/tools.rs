//! The figure's tools: put everything back, copy the link.

use yew::prelude::*;

use super::still::still;
use crate::browser::{address, clipboard};
use crate::state::Action;
use crate::text::Locale;

/// What the tools need.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The page's language.
    pub(super) locale: Locale,
    /// The present scenario's query, with its question mark; empty for the default.
    pub(super) query: AttrValue,
    /// Whether the page answers.
    pub(super) live: bool,
    /// Told of a press.
    pub(super) dispatch: Callback<Action>,
}

/// How the last copying went.
#[derive(Debug, Clone, PartialEq)]
enum Copying {
    /// The link is on the clipboard.
    Done(AttrValue),
    /// The clipboard is closed; the link stands in the field.
    ByHand(AttrValue),
}

/// The tools. Where the clipboard is closed (a frame, an old browser), the link stands in a field to copy by hand.
#[component]
pub(super) fn Tools(props: &Props) -> Html {
    let text = props.locale.text();
    let copying = use_state(|| None::<Copying>);
    let on_copy = {
        let (copying, query) = (copying.clone(), props.query.clone());
        Callback::from(move |_: MouseEvent| {
            let link = AttrValue::from(address::with_query(&query));
            let copying = copying.clone();
            clipboard::copy(&link.clone(), move |done| {
                copying.set(Some(if done { Copying::Done(link) } else { Copying::ByHand(link) }));
            });
        })
    };
    let on_reset = props.dispatch.reform(|_: MouseEvent| Action::ResetAll);
    let said = match &*copying {
        Some(Copying::Done(_)) => text.link_copied(),
        Some(Copying::ByHand(_)) => text.link_by_hand(),
        None => "",
    };
    html! {
        <div class="tools">
            <button class="tool" type="button" disabled={!props.live} data-still="reset-all" onclick={on_reset}>{still(|| html! { {props.locale.prose().reset_all()} })}</button>
            <button class="tool" type="button" disabled={!props.live} data-still="copy-link" onclick={on_copy}>{still(|| html! { {props.locale.prose().copy_link()} })}</button>
            <span class="tool-said" aria-live="polite">{said}</span>
            if let Some(Copying::ByHand(link)) = &*copying {
                <input class="tool-link" type="text" readonly=true aria-label={text.link_field()} value={link} />
            }
        </div>
    }
}
