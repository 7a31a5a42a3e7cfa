//! The last figure: every source and every figure with its quote, the method, the limits, and the data to take along.

use yew::prelude::*;

use super::Given;
use super::element::tag;
use super::notes::entries;
use super::section::section;
use super::still::still;
use super::words::{look, words};
use crate::report::Class;
use crate::site::{FigureId, Locale, Page, builder_folder, one_file_folder};
use crate::text::Download;

/// The figure as a section of the page.
pub(super) fn sources(given: &Given<'_>) -> Html {
    let prose = || given.locale().prose();
    let body = tag!("div", "class" = "sources-body";
        still!("div", "sources-about", "class" = "sources-about", "id" = "sources-about"; about(given.locale(), given.page.root())),
        still!("div", "sources-list", "class" = "sources-list", "id" = "sources-list"; list_head(given)),
        entries(given));
    section(given, FigureId::Sources, |base| prose().sources_lead(base), body.html())
}

/// What stands over the list of entries: on the page of the whole story, which lists what it names, the way to the others.
fn list_head(given: &Given<'_>) -> Html {
    let prose = given.locale().prose();
    let alone = Page { figure: Some(FigureId::Sources), ..given.page };
    html! {
        <>
            <h3>{prose.entries_heading()}</h3>
            if given.page != alone {
                <p><a href={[given.page.root(), &alone.folder(), "#sources-list"].concat()}>{prose.all_entries()}</a></p>
            }
        </>
    }
}

/// The classes of number, the method, and what can be taken along.
fn about(locale: Locale, root: &str) -> Html {
    let prose = locale.prose();
    html! {
        <>
            <div>
                <h3>{prose.classes_heading()}</h3>
                <dl class="sources-classes">
                    for class in [Class::Reported, Class::Derived, Class::Assumed] {
                        <dt><span class={look(class)}>{prose.class_name(class)}</span></dt>
                        <dd>{prose.class_meaning(class)}</dd>
                    }
                </dl>
            </div>
            <div>
                <h3>{prose.method_heading()}</h3>
                {prose.method().iter().map(|paragraph| html! { <p>{words(paragraph)}</p> }).collect::<Html>()}
            </div>
            <div>
                <h3>{prose.take_heading()}</h3>
                <p>{prose.downloads()}</p>
                <ul>
                    for file in Download::ALL {
                        <li><a href={[root, file.address()].concat()} download="">{prose.download(file)}</a></li>
                    }
                    <li><a href={[root, one_file_folder(locale)].concat()} referrerpolicy="same-origin">{prose.one_file_link()}</a></li>
                    <li><a href={[root, builder_folder(locale)].concat()} referrerpolicy="same-origin">{prose.builder_heading()}</a></li>
                </ul>
                <p id="sources-citation">{prose.citation()}</p>
            </div>
        </>
    }
}
