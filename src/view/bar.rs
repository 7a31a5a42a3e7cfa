//! The bar at the top: the site's name, whose figures are shown, and the other language.

use yew::prelude::*;

use super::Given;
use super::element::tag;
use super::still::{static_only, still};
use super::switch::switch;
use crate::model::Base;
use crate::site::{FigureId, Page};
use crate::state::Action;

/// Whose figures can be shown, in the order of the switch.
const SIDES: [Base; 2] = [Base::Article, Base::Report];

/// The bar.
pub(super) fn bar(given: &Given<'_>) -> Html {
    let other = given.page.translated();
    let address = [given.page.root(), &other.folder(), given.query].concat();
    tag!("header", "class" = "bar";
        tag!("div", "class" = "bar-inner";
            mark(given),
            contents(given),
            switch(given, "figures", SIDES, given.state.scenario.base, Action::Base, || {
                let prose = given.locale().prose();
                (prose.figures_legend(), SIDES.map(|base| prose.figures_option(base)))
            }),
            tag!("a", "class" = "bar-language", "id" = "language", "data-still" = "language", "lang" = other.locale.tag(),
                "hreflang" = other.locale.tag(), "href" = address; static_only(|| other.locale.prose().own_name().into()))))
    .html()
}

/// The site's name. On a figure's own page it is the first heading: the figure's finding stands under it.
fn mark(given: &Given<'_>) -> Html {
    let words = || {
        let prose = given.locale().prose();
        html! {
            <>
                <span class="wide-only">{prose.mark()}</span>
                <span class="narrow-only">{prose.mark_short()}</span>
            </>
        }
    };
    let link = still!("a", "mark", "class" = "bar-mark", "id" = "mark", "href" = home(given); words());
    match given.page.figure {
        None => link,
        Some(_) => tag!("h1", "class" = "bar-title"; link).html(),
    }
}

/// Where the site's name leads: to the top of the story, or from a figure's own page to the story.
fn home(given: &Given<'_>) -> String {
    match given.page.figure {
        None => String::from("#main"),
        Some(_) => [given.page.root(), &Page::whole(given.locale()).folder()].concat(),
    }
}

/// The list of the figures, by number: on the page of the whole story. `browser::contents` marks the one in view.
fn contents(given: &Given<'_>) -> Html {
    if given.page.figure.is_some() {
        return Html::default();
    }
    still!("nav", "contents", "class" = "contents", "id" = "contents", "aria-labelledby" = "contents-label"; {
        let prose = given.locale().prose();
        html! {
            <>
                <span class="visually-hidden" id="contents-label">{prose.contents_label()}</span>
                <ol>
                    for figure in FigureId::ALL {
                        <li>
                            <a href={format!("#{}", figure.id())}>
                                {figure.number()}<span class="visually-hidden">{" "}{prose.figure_name(figure)}</span>
                            </a>
                        </li>
                    }
                </ol>
            </>
        }
    })
}
