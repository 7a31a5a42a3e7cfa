//! A figure's numbers as a table, in a panel that opens. It scrolls by itself, so that the page keeps its height when rows
//! come and go.

use yew::prelude::*;

use super::Given;
use super::element::tag;
use super::still::{static_only, still};
use super::words::number;
use crate::site::FigureId;
use crate::text::{Prose, Quantity};

/// The table of a figure: its caption, the heads of its columns, which stand still, and its rows.
pub(super) fn table(
    given: &Given<'_>,
    figure: FigureId,
    caption: Html,
    heads: impl Fn(&dyn Prose) -> Vec<&'static str>,
    rows: Vec<Html>,
) -> Html {
    let heads = static_only(
        || html! { <tr>for head in heads(given.locale().prose()) { <th scope="col">{head}</th> }</tr> },
    );
    panel(given, figure, [caption, heads], rows)
}

/// The panel round the parts: apart from the generic function, so that it is there once.
#[inline(never)]
fn panel(given: &Given<'_>, figure: FigureId, [caption, heads]: [Html; 2], rows: Vec<Html>) -> Html {
    let id = figure.table_id();
    let name = |part: &str| [&id, "-", part].concat();
    tag!("details", "class" = "panel", "id" = id.clone();
        still!("summary", "show"; given.locale().prose().show_table()),
        tag!("div", "class" = "table-scroll", "id" = name("scroll"), "tabindex" = "0", "role" = "region", "aria-labelledby" = name("caption");
            tag!("table";
                tag!("caption", "id" = name("caption"); caption),
                still!("thead", "heads"; heads),
                tag!("tbody"; rows)))).html()
}

/// The table of a figure that stands still as a whole: its parts bear no names of their own, because the copy of the
/// figure brings them along.
pub(super) fn still_table(
    given: &Given<'_>,
    figure: FigureId,
    caption: &'static str,
    heads: &[&'static str],
    rows: Html,
) -> Html {
    let id = figure.table_id();
    let caption_id = [&id, "-caption"].concat();
    html! {
        <details class="panel" id={id.clone()}>
            <summary>{given.locale().prose().show_table()}</summary>
            <div class="table-scroll" id={[&id, "-scroll"].concat()} tabindex="0" role="region" aria-labelledby={caption_id.clone()}>
                <table>
                    <caption id={caption_id}>{caption}</caption>
                    <thead><tr>for head in heads { <th scope="col">{*head}</th> }</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}

/// A row: its head, and a number in each cell, or a dash where there is none.
pub(super) fn row(head: String, cells: Vec<Option<Quantity>>) -> Html {
    let mut row = tag!("tr"; tag!("th", "scope" = "row"; head));
    for quantity in cells {
        row = row.child(tag!("td"; quantity.map_or_else(|| "–".into(), |quantity| number(&quantity))).html());
    }
    row.html()
}
