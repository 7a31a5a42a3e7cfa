//! The whole page, in reading order.

use yew::prelude::*;

use super::Given;
use super::bar::bar;
use super::growth::growth;
use super::notice::notice;
use super::still::still;
use super::words::words;

/// The page.
pub fn page(given: Given<'_>) -> Html {
    let prose = || given.locale.prose();
    html! {
        <>
            <a class="skip-link" id="skip" href="#growth" data-still="skip">{still(|| html! { {prose().skip_link()} })}</a>
            {bar(given)}
            <main class="page" id="main" tabindex="-1">
                <div class="masthead" data-still="masthead">
                    {still(|| {
                        let [first, second] = prose().headline();
                        html! {
                            <>
                                <h1>{first}<br />{second}</h1>
                                <p class="standfirst">{words(&prose().standfirst())}</p>
                            </>
                        }
                    })}
                </div>
                {growth(given, 1)}
            </main>
            <footer class="footer" data-still="footer">
                {still(|| prose().footer().iter().map(|line| html! { <p>{words(line)}</p> }).collect())}
            </footer>
            {notice(given)}
        </>
    }
}
