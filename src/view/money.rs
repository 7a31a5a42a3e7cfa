//! The figure on what is spent. It stands still as a whole: only the choice of printing changes it, and the style sheet
//! makes that change.

mod bars;
mod rows;
mod slip;
mod years_chart;

use yew::prelude::*;

use self::bars::{bars, share_of_china};
use self::rows::rows;
use self::slip::slip;
use self::years_chart::years_chart;
use super::Given;
use super::section::section;
use super::still::still;
use super::table::still_table;
use super::words::words;
use crate::site::FigureId;

/// The figure as a section of the page.
pub(super) fn money(given: &Given<'_>) -> Html {
    let prose = || given.locale().prose();
    let body = still!("div", "body", "class" = "money"; content(given));
    section(given, FigureId::Money, |base| prose().money_lead(base), body)
}

/// All of it, in reading order.
fn content(given: &Given<'_>) -> Html {
    let prose = given.locale().prose();
    html! {
        <>
            {slip(&prose.money_slip())}
            <h3 id="money-answer"><span id="money-answer-words">{words(&prose.money_answer())}</span></h3>
            {bars(prose)}
            {share_of_china(prose)}
            {years_chart(prose)}
            <p class="source">{words(&prose.money_source_line())}</p>
            {still_table(given, FigureId::Money, prose.money_table_caption(), &prose.money_table_heads(), rows(prose))}
        </>
    }
}
