//! The list of the figures in the bar: which one the reader is in.

use std::sync::atomic::{AtomicUsize, Ordering};

use gloo::events::EventListener;
use web_sys::Element;

/// Marks the figure in view in the list, now and whenever the page is scrolled. Only where there is a list.
#[must_use = "dropping the listener ends it"]
pub fn on_scroll() -> EventListener {
    mark();
    EventListener::new(&gloo::utils::document(), "scroll", |_| mark())
}

/// The number of the figure that the reader is in, as the list has it; nought above the first, and where there is no list. To ask
/// the browser for places while a slider moves would have it lay out the page once more.
#[must_use]
pub fn current() -> usize {
    CURRENT.load(Ordering::Relaxed)
}

static CURRENT: AtomicUsize = AtomicUsize::new(0);

/// Marks the last figure that begins in the upper third of the window; none above the first.
fn mark() {
    let window = gloo::utils::window();
    let line = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default() / 3.0;
    let Ok(links) = gloo::utils::document().query_selector_all("#contents a[href]") else { return };
    let links: Vec<Element> = super::query::elements(&links);
    let begun = |link: &Element| {
        let section = link.get_attribute("href").and_then(|href| super::query::by_fragment(&href));
        section.is_some_and(|section| section.get_bounding_client_rect().top() <= line)
    };
    let current = links.iter().rposition(begun);
    CURRENT.store(current.map_or(0, |place| place + 1), Ordering::Relaxed);
    for (index, link) in links.iter().enumerate() {
        let now = Some(index) == current;
        if link.has_attribute("aria-current") != now {
            let _ = if now {
                link.set_attribute("aria-current", "true")
            } else {
                link.remove_attribute("aria-current")
            };
        }
    }
}
