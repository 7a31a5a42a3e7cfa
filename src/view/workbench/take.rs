//! What a reader takes along: a line to quote, the numbers, the chart, a sheet of paper.

use yew::prelude::*;

use super::Bench;
use crate::view::element::tag;
use crate::workbench::link::NotPinned;

/// Something that a reader wants of the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// To see the last change again.
    Replay,
    /// The line on the clipboard.
    Copy,
    /// The numbers as a file.
    Numbers,
    /// The chart as a drawing.
    Drawing,
    /// The chart as a picture.
    Picture,
    /// The scenario on paper.
    Paper,
}

/// How it went; or how a link went that was to be pinned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// The line is on the clipboard.
    Copied,
    /// The clipboard is closed.
    NotCopied,
    /// The file could not be made.
    NotSaved,
    /// What was to be pinned is not.
    NotPinned(NotPinned),
    /// It was pinned, but parts of the link could not be read.
    LinkMended,
}

impl Saved {
    /// Whether it is about a link that was to be pinned.
    #[must_use]
    pub const fn is_of_link(self) -> bool {
        matches!(self, Self::NotPinned(_) | Self::LinkMended)
    }
}

/// The line and the buttons.
pub(super) fn take(bench: &Bench<'_>) -> Html {
    let text = bench.text();
    let line = text.quotation(&bench.workbench.page.scenario, bench.outlook);
    let [numbers, drawing, picture] = text.save();
    let said = match bench.saved {
        None | Some(Saved::NotPinned(_) | Saved::LinkMended) => "",
        Some(Saved::Copied) => text.copied(),
        Some(Saved::NotCopied) => text.not_copied(),
        Some(Saved::NotSaved) => text.not_saved(),
    };
    tag!("div";
        tag!("blockquote", "class" = "bench-line", "id" = "bench-line"; line, tag!("br"), (*bench.address).clone()),
        tag!("div", "class" = "tools";
            bench.wish("copy", text.copy_quotation(), Wish::Copy),
            bench.wish("csv", numbers, Wish::Numbers),
            bench.wish("svg", drawing, Wish::Drawing),
            bench.wish("png", picture, Wish::Picture),
            bench.wish("print", text.print(), Wish::Paper),
            tag!("span", "class" = "tool-said", "aria-live" = "polite"; said)))
    .html()
}
