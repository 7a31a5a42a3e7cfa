//! The app: one state, one reducer, the page, and what ties them to the browser's address.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{address, swap};
use crate::state::{Action, State};
use crate::text::Locale;
use crate::view::{Given, page};

/// What the app starts from.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The page's language.
    pub locale: Locale,
    /// The query of the page's address, with or without its question mark.
    pub query: AttrValue,
    /// Whether it runs in a browser and answers, or stands as the static page.
    pub live: bool,
}

/// The state as Yew's reducer wants it: where an action changes nothing, nothing is drawn again.
#[derive(Debug, Clone, PartialEq)]
struct Store(State);

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = self.0.apply(action);
        if next == self.0 { self } else { Rc::new(Self(next)) }
    }
}

/// The app, the same for the static and the live page. Effects run in the browser only.
#[component]
pub fn App(props: &AppProps) -> Html {
    let store = use_reducer({
        let query = props.query.clone();
        move || Store(State::from_query(&query))
    });
    let dispatch = use_callback((), {
        let dispatcher = store.dispatcher();
        move |action: Action, ()| dispatcher.dispatch(action)
    });

    // Once: the live page takes the static one's place, and follows the reader back and forth through history.
    use_effect_with((), {
        let dispatch = dispatch.clone();
        move |()| {
            swap::take_the_static_pages_place();
            let listener = address::on_history(move |query| dispatch.emit(Action::Restore(query)));
            move || drop(listener)
        }
    });

    // At the start and after each finished gesture the address takes the scenario: a link that was put right is put right
    // there too. The writer listens to the window, so it is made in an effect: the static page has no window.
    let writer = use_mut_ref(|| None::<address::Writer>);
    let query = AttrValue::from(store.0.query());
    use_effect_with(query.clone(), {
        let writer = Rc::clone(&writer);
        move |query| writer.borrow_mut().get_or_insert_default().note(query)
    });
    use_effect_with(store.0.gestures, move |_| writer.borrow_mut().get_or_insert_default().write());

    page(Given {
        locale: props.locale,
        state: &store.0,
        query: &query,
        live: props.live,
        dispatch: &dispatch,
    })
}
