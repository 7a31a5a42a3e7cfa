//! The notice about a link that had to be put right.

use yew::prelude::*;

use super::words::words;
use crate::browser::focus;
use crate::link::Mend;
use crate::state::Action;
use crate::text::Locale;

/// What the notice says.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The page's language.
    pub(super) locale: Locale,
    /// What was put right; nothing is shown where it is empty.
    pub(super) mends: Vec<Mend>,
    /// Told when the reader closes it.
    pub(super) dispatch: Callback<Action>,
}

/// The notice: over the page's foot, so that nothing moves when it comes and goes.
#[component]
pub(super) fn Notice(props: &Props) -> Html {
    if props.mends.is_empty() {
        return Html::default();
    }
    let text = props.locale.text();
    let on_close = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Dismiss);
            focus::on("main");
        })
    };
    html! {
        <div class="notice" role="alert">
            <p>{words(&text.mended(&props.mends))}</p>
            <button type="button" class="notice-close" onclick={on_close}>{text.close()}</button>
        </div>
    }
}
