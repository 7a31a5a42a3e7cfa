//! The whole page, in reading order.

use yew::prelude::*;

use super::bar::Bar;
use super::growth::Growth;
use super::notice::Notice;
use super::words::words;
use crate::state::{Action, State};
use crate::text::Locale;

/// What the page shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The page's language.
    pub locale: Locale,
    /// The state of the page.
    pub state: State,
    /// Whether the page answers: the static page does not.
    pub live: bool,
    /// Told of everything the reader does.
    pub dispatch: Callback<Action>,
}

/// The page.
#[component]
pub fn Page(props: &Props) -> Html {
    let Props { locale, live, ref state, ref dispatch } = *props;
    let text = locale.text();
    let query = AttrValue::from(state.query());
    let [first, second] = text.headline();
    html! {
        <>
            <a class="skip-link" id="skip" href="#growth">{text.skip_link()}</a>
            <Bar {locale} figures={state.scenario.figures} query={query.clone()} {live} dispatch={dispatch.clone()} />
            <main class="page" id="main" tabindex="-1">
                <div class="masthead">
                    <h1>{first}<br />{second}</h1>
                    <p class="standfirst">{words(&text.standfirst())}</p>
                </div>
                <Growth {locale} number=1 scenario={state.scenario} axis_scale={state.axis_scale} {query} {live} dispatch={dispatch.clone()} />
            </main>
            <footer class="footer">
                for line in text.footer() {
                    <p>{words(&line)}</p>
                }
            </footer>
            <Notice {locale} mends={state.mends.clone()} dispatch={dispatch.clone()} />
        </>
    }
}
