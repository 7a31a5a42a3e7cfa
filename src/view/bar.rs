//! The bar at the top: the site's name, whose figures are shown, and the other language.

use yew::prelude::*;

use super::Given;
use super::still::still;
use super::switch::{SwitchOption, switch};
use crate::model::Base;
use crate::state::Action;

/// The bar.
pub(super) fn bar(given: Given<'_>) -> Html {
    let text = given.text();
    let other = given.locale.other();
    let options = [Base::Article, Base::Report]
        .map(|base| SwitchOption { value: base, words: text.figures_option(base) });
    html! {
        <header class="bar">
            <div class="bar-inner">
                <a class="bar-mark" id="mark" href="#top" data-still="mark">
                    {still(|| {
                        let prose = given.locale.prose();
                        html! {
                            <>
                                <span class="wide-only">{prose.mark()}</span>
                                <span class="narrow-only">{prose.mark_short()}</span>
                            </>
                        }
                    })}
                </a>
                {switch(given, "figures", text.figures_legend(), options, given.state.scenario.figures, Action::Figures)}
                <a class="bar-language" id="language" lang={other.tag()} hreflang={other.tag()}
                    href={format!("{}{}{}", given.locale.root(), other.folder(), given.query)}>
                    {other.text().own_name()}
                </a>
            </div>
        </header>
    }
}
