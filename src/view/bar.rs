//! The bar at the top: the site's name, whose figures are shown, and the other language.

use yew::prelude::*;

use super::switch::{Switch, SwitchOption};
use crate::model::Base;
use crate::state::Action;
use crate::text::Locale;

/// What the bar shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The page's language.
    pub(super) locale: Locale,
    /// Whose figures are shown.
    pub(super) figures: Base,
    /// The present scenario's query, which the other language's page takes along.
    pub(super) query: AttrValue,
    /// Whether the page answers.
    pub(super) live: bool,
    /// Told of a choice.
    pub(super) dispatch: Callback<Action>,
}

/// The bar.
#[component]
pub(super) fn Bar(props: &Props) -> Html {
    let text = props.locale.text();
    let other = props.locale.other();
    let options: Vec<SwitchOption<Base>> = [Base::Article, Base::Report]
        .into_iter()
        .map(|base| SwitchOption { value: base, words: text.figures_option(base).map(AttrValue::from) })
        .collect();
    html! {
        <header class="bar">
            <div class="bar-inner">
                <a class="bar-mark" id="mark" href="#top">
                    <span class="wide-only">{text.mark()}</span>
                    <span class="narrow-only">{text.mark_short()}</span>
                </a>
                <Switch<Base> name="figures" legend={text.figures_legend()} {options} chosen={props.figures} live={props.live}
                    on_choose={props.dispatch.reform(Action::Figures)} />
                <a class="bar-language" id="language" lang={other.tag()} hreflang={other.tag()}
                    href={format!("{}{}{}", props.locale.root(), other.folder(), props.query)}>
                    {other.text().own_name()}
                </a>
            </div>
        </header>
    }
}
