//! A page in reading order: the whole story, or one figure of it.

use yew::prelude::*;

use super::bar::bar;
use super::element::{list, tag};
use super::growth::growth;
use super::masthead::masthead;
use super::notes::notes;
use super::notice::notice;
use super::portion::Portion;
use super::provenance::provenance;
use super::still::still;
use super::words::words;
use super::{Given, checks, job_search, jobs, living, mini_programs, money, operators, sources};
use crate::site::{FigureId, HAS_GROWTH, HAS_OTHERS};

/// The page.
pub fn page(given: &Given<'_>) -> Html {
    let prose = || given.locale().prose();
    let only = given.page.figure;
    let figures = FigureId::ALL.into_iter().filter(|figure| given.page.shows(*figure));
    list(vec![
        still!("a", "skip", "class" = "skip-link", "id" = "skip", "href" = "#main"; prose().skip_link()),
        bar(given),
        tag!("main", "class" = "page", "id" = "main", "tabindex" = "-1";
            match only {
                None if HAS_GROWTH && HAS_OTHERS => masthead(given),
                // The growth figure says it beside its controls.
                None | Some(FigureId::Growth) => Html::default(),
                Some(_) => still!("p", "missing", "class" = "controls-missing"; prose().controls_missing_here()),
            },
            figures.map(|figure| show(given, figure)).collect::<Vec<Html>>(),
            if only.is_some_and(|figure| figure != FigureId::Sources) { notes(given) } else { Html::default() })
        .html(),
        still!("footer", "footer", "class" = "footer"; prose().footer().iter().map(|line| html! { <p>{words(line)}</p> }).collect::<Vec<Html>>()),
        provenance(given),
        notice(given),
    ])
}

/// One figure, a portion where the growth figure is beside it.
fn show(given: &Given<'_>, which: FigureId) -> Html {
    if HAS_GROWTH && HAS_OTHERS && which != FigureId::Growth {
        given.portion(Portion::Figure(which))
    } else {
        figure(given, which)
    }
}

/// One figure.
pub(super) fn figure(given: &Given<'_>, figure: FigureId) -> Html {
    match figure {
        FigureId::Growth if HAS_GROWTH => growth(given),
        FigureId::Growth => Html::default(),
        _ if !HAS_OTHERS => Html::default(),
        FigureId::Jobs => jobs::jobs(given),
        FigureId::MiniPrograms => mini_programs::mini_programs(given),
        FigureId::Living => living::living(given),
        FigureId::Money => money::money(given),
        FigureId::Operators => operators::operators(given),
        FigureId::JobSearch => job_search::job_search(given),
        FigureId::Checks => checks::checks(given),
        FigureId::Sources => sources::sources(given),
    }
}
