//! The frame that all figures share: number, name and ways out at the side, the finding, the prose, the notes, and the
//! figure itself.

use yew::prelude::*;

use super::Given;
use super::both::sentence_in_both;
use super::element::{Child, tag};
use super::still::{static_only, still};
use crate::model::Base;
use crate::site::{FigureId, Page, builder_folder};
use crate::text::{Lead, Sentence};

/// A figure as a section of the page.
pub(super) fn section(
    given: &Given<'_>,
    figure: FigureId,
    lead: impl Fn(Base) -> Lead,
    body: impl Child,
) -> Html {
    opened_section(given, figure, lead, Html::default(), body)
}

/// A figure as a section of the page, with something between its finding and its prose.
pub(super) fn opened_section(
    given: &Given<'_>,
    figure: FigureId,
    lead: impl Fn(Base) -> Lead,
    opening: Html,
    body: impl Child,
) -> Html {
    let content = [
        static_only(|| rail(given, figure)),
        static_only(|| lead(Base::Report).heading.into()),
        static_only(|| paragraphs(&lead, |lead| &lead.paragraphs)),
        static_only(|| paragraphs(&lead, |lead| &lead.notes)),
    ];
    framed(figure, content, opening, body.enter(tag!("figure", "class" = "figure")).html())
}

/// The frame round the still parts: apart from the generic function, so that it is there once.
#[inline(never)]
fn framed(
    figure: FigureId,
    [rail, finding, prose, notes]: [Html; 4],
    opening: Html,
    body: impl Child,
) -> Html {
    let id = figure.id();
    let name = |part: &str| [id, "-", part].concat();
    let heading = name("heading");
    tag!("section", "class" = "section", "id" = id, "aria-labelledby" = heading.clone();
        still!("div", "rail", "class" = "rail"; rail),
        still!("h2", "heading", "id" = heading.clone(); finding),
        opening,
        still!("div", "prose", "class" = "prose", "id" = name("prose"); prose),
        still!("aside", "notes", "class" = "note", "id" = name("notes"), "aria-labelledby" = heading; notes),
        body)
    .html()
}

/// Sentences as paragraphs, under both printings; each printing has as many.
fn paragraphs(lead: &impl Fn(Base) -> Lead, part: fn(&Lead) -> &[Sentence]) -> Html {
    (0..part(&lead(Base::Report)).len())
        .map(|index| {
            let said = |base: Base| part(&lead(base)).get(index).cloned().unwrap_or_default();
            html! { <p>{sentence_in_both(said)}</p> }
        })
        .collect()
}

/// The builder of codes for articles, with a figure chosen. The page names itself to it,
/// and to nobody else, so that it begins with what is shown.
fn embed_address(given: &Given<'_>, figure: FigureId) -> String {
    [given.page.root(), builder_folder(given.locale()), "?figure=", figure.id()].concat()
}

/// The figure's place and name, and the ways to its table and to its own page, or from there to the whole story.
fn rail(given: &Given<'_>, figure: FigureId) -> Html {
    let prose = given.locale().prose();
    let whole = Page::whole(given.locale());
    let (way, words) = match given.page.figure {
        None => (Page { figure: Some(figure), ..whole }, prose.rail_alone()),
        Some(_) => (whole, prose.rail_whole()),
    };
    let address = [given.page.root(), &way.folder()].concat();
    html! {
        <>
            <b class="rail-number">{figure.number()}</b>
            <span>{prose.figure_name(figure)}</span>
            <ul>
                if figure != FigureId::Sources {
                    <li><a href={format!("#{}-table-scroll", figure.id())}>{prose.rail_table()}</a></li>
                }
                <li><a href={address}>{words}</a></li>
                <li><a href={embed_address(given, figure)} referrerpolicy="same-origin">{prose.embed_link()}</a></li>
            </ul>
        </>
    }
}
