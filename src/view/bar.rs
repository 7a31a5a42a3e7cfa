//! The bar at the top: the site's name, whose figures are shown, and the other language.

use yew::prelude::*;

use super::Given;
use super::still::still;
use super::switch::switch;
use crate::model::Base;
use crate::state::Action;

/// Whose figures can be shown, in the order of the switch.
const SIDES: [Base; 2] = [Base::Article, Base::Report];

/// The bar.
pub(super) fn bar(given: Given<'_>) -> Html {
    let other = given.locale.other();
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
                {switch(given, "figures", SIDES, given.state.scenario.figures, Action::Figures, || {
                    let prose = given.locale.prose();
                    (prose.figures_legend(), SIDES.map(|base| prose.figures_option(base)))
                })}
                <a class="bar-language" id="language" data-still="language" lang={other.tag()} hreflang={other.tag()}
                    href={format!("{}{}{}", given.locale.root(), other.folder(), given.query)}>
                    {still(|| html! { {other.prose().own_name()} })}
                </a>
            </div>
        </header>
    }
}
