//! The body of a panel, which follows when a dragged slider rests as long as the panel is folded away.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::VComp;

use super::Bench;
use crate::browser::panel;

/// The body of the panel with this id: a component of its own, so that it can stay as it was.
pub(super) fn folded(bench: &Bench<'_>, id: &str, body: fn(&Bench<'_>) -> Html) -> Html {
    let waits = bench.dragging && !panel::is_open(id);
    let body = if waits { Html::default() } else { body(bench) };
    VComp::new::<Folded>(Rc::new(FoldedProps { waits, body }), None).into()
}

#[derive(Properties)]
struct FoldedProps {
    /// Whether the body stays as it was drawn last.
    waits: bool,
    /// The body; nothing where it waits.
    body: Html,
}

/// No two are compared: whether to draw is known without.
impl PartialEq for FoldedProps {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

struct Folded;

impl Component for Folded {
    type Message = ();
    type Properties = FoldedProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn changed(&mut self, context: &Context<Self>, _: &FoldedProps) -> bool {
        !context.props().waits
    }

    fn view(&self, context: &Context<Self>) -> Html {
        context.props().body.clone()
    }
}
