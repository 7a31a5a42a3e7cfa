//! Nothing leaves the origin, nothing is stored.

use anyhow::ensure;
use site_tests::contract::{action, choice, lever};
use site_tests::proxy::Spoiling;
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] =
    behaviours![no_request_leaves_the_origin, first_visit_needs_at_most_six_requests, nothing_is_stored,];

fn no_request_leaves_the_origin(visitor: &Visitor) -> Outcome {
    let page = used_page(visitor)?;
    let foreign: Vec<String> = page.script(
        "return performance.getEntriesByType('resource').map(one => one.name)
           .filter(name => new URL(name).origin !== location.origin
             && !name.startsWith('data:') && !name.startsWith('blob:'))",
        vec![],
    )?;
    ensure!(foreign.is_empty(), "the page asks {foreign:?}");
    Ok(())
}

fn first_visit_needs_at_most_six_requests(visitor: &Visitor) -> Outcome {
    // A proxy has a port of its own, so that nothing is in the browser's cache yet.
    let proxy = visitor.proxy(Spoiling::Nothing)?;
    let page = visitor.open_at(&proxy.site())?;
    page.wait_until_quiet()?;
    let asked = proxy.asked();
    ensure!(asked.iter().any(|path| path.contains(".wasm")), "the proxy saw only {asked:?}");
    ensure!(asked.len() <= 6, "a first visit makes {} requests: {asked:?}", asked.len());
    Ok(())
}

fn nothing_is_stored(visitor: &Visitor) -> Outcome {
    let page = used_page(visitor)?;
    let stored: Vec<String> = page.session().script_until_called_back(
        "const done = arguments[arguments.length - 1];
         const found = [...Object.keys(localStorage).map(key => `localStorage ${key}`),
           ...Object.keys(sessionStorage).map(key => `sessionStorage ${key}`)];
         if (document.cookie !== '') found.push(`cookie ${document.cookie}`);
         const databases = indexedDB.databases ? indexedDB.databases() : Promise.resolve([]);
         const workers = navigator.serviceWorker
           ? navigator.serviceWorker.getRegistrations() : Promise.resolve([]);
         Promise.all([databases, workers]).then(
           ([databases, workers]) => done([...found,
             ...databases.map(one => `database ${one.name}`),
             ...workers.map(one => `worker ${one.scope}`)]),
           error => done([String(error)]));",
        vec![],
    )?;
    ensure!(stored.is_empty(), "after use there are {stored:?}");
    Ok(())
}

/// A page on which much was done.
fn used_page<'a>(visitor: &'a Visitor<'_>) -> anyhow::Result<Page<'a>> {
    let page = visitor.open("growth=999&x=1")?;
    page.radio(choice::FADING)?.click()?;
    page.slider(lever::GROWTH)?.press_keys(&[Key::PageDown, Key::Right])?;
    page.radio(choice::LOGARITHMIC)?.click()?;
    page.radio(choice::ARTICLE)?.click()?;
    page.open_table()?;
    page.wait_for_link("figures", Some("article"))?;
    page.button(action::RESET_ALL)?.click()?;
    page.wait_for_link("figures", None)?;
    Ok(page)
}
