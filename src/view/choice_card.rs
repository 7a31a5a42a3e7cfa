//! One radio button as a card: a little picture, a name, and what comes of the choice.

use yew::prelude::*;

use super::Given;
use super::element::tag;
use super::words::bare_words;
use crate::state::Action;
use crate::text::Sentence;

/// What a card shows and does.
pub(super) struct Card<'a> {
    /// The group of radio buttons that it belongs to.
    pub(super) group: &'static str,
    /// Its own name within the group, as in a link.
    pub(super) key: &'static str,
    /// Whether it is the chosen one.
    pub(super) chosen: bool,
    /// What choosing it does.
    pub(super) action: Action,
    /// The picture.
    pub(super) picture: Html,
    /// The name: the radio button's own, so that it stays the same whatever comes of the choice.
    pub(super) name: &'static str,
    /// What comes of the choice: the radio button's description.
    pub(super) outcome: &'a Sentence,
}

/// The card.
pub(super) fn choice_card(given: &Given<'_>, card: Card<'_>) -> Html {
    let id = [card.group, "-", card.key].concat();
    let under = |part: &str| [&id, "-", part].concat();
    // The static page's buttons are a group of their own, lest the live page's put theirs out.
    let group = [card.group, if given.live() { "" } else { "-static" }].concat();
    let action = card.action;
    tag!("label", "class" = "law";
        tag!("input", "type" = "radio", "name" = group, "id" = id.clone(), "value" = card.key, "disabled" = !given.live(),
            "aria-labelledby" = under("name"), "aria-describedby" = under("outcome"))
        .chosen(card.chosen, given.dispatch.reform(move |_: Event| action.clone())),
        card.picture,
        tag!("span", "class" = "law-text";
            tag!("b", "class" = "law-name", "id" = under("name"); card.name),
            tag!("span", "class" = "law-outcome", "id" = under("outcome"); bare_words(card.outcome))))
    .html()
}
