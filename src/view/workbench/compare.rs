//! Scenarios side by side: the reader's, that of the report's pace, and those put aside, in a table and in words.

use yew::prelude::*;

use super::turn::on_text;
use super::{Bench, Saved};
use crate::browser::focus;
use crate::model::{LONGEST_NAME, MOST_PINS, Outlook, Pin, Scenario, difference};
use crate::view::element::{on_click, tag};
use crate::view::words::words;
use crate::workbench::Move;
use crate::workbench::link::NotPinned;

/// The table, the differences in words, and the field for a link.
pub(super) fn compare(bench: &Bench<'_>) -> Html {
    let text = bench.text();
    let workbench = bench.workbench;
    let present = &workbench.page.scenario;
    let pins = &workbench.settings.pins;
    let heads = text.compare_heads().map(|head| tag!("th", "scope" = "col"; head).html()).to_vec();
    let usual = (text.usual().into(), Scenario::usual(present.base));
    let pinned = |(place, pin): (usize, &Pin)| (name_field(bench, place, pin), pin.scenario);
    let others = std::iter::once(usual).chain(pins.iter().enumerate().map(pinned));
    let mut rows = vec![row(bench, text.present().into(), present, bench.outlook)];
    rows.extend(
        others
            .zip(bench.others.iter())
            .map(|((name, scenario), outlook)| row(bench, name, &scenario, outlook)),
    );
    let differences = pins.iter().enumerate().map(|(place, pin)| {
        let causes = difference(present, &pin.scenario);
        let [adopt, adopt_name] = text.adopt(pin);
        let [drop, drop_name] = text.unpin(pin);
        tag!("li";
            tag!("span"; words(&text.difference(pin, present, &causes))),
            bench.button(&format!("adopt-{place}"), adopt, Some(adopt_name), Move::Adopt(place)),
            bench.button(&format!("unpin-{place}"), drop, Some(drop_name), Move::Unpin(place)))
        .html()
    });
    tag!("div";
        tag!("p"; text.compare_lead()),
        tag!("div", "class" = "table-scroll", "tabindex" = "0", "role" = "region", "aria-label" = text.compare_heading();
            tag!("table", "class" = "bench-table"; tag!("thead"; tag!("tr"; heads)), tag!("tbody"; rows))),
        tag!("ul", "class" = "bench-differences"; differences.collect::<Vec<Html>>()),
        link_field(bench, pins.len() < MOST_PINS))
    .html()
}

/// A scenario's row.
fn row(bench: &Bench<'_>, name: Html, scenario: &Scenario, outlook: &Outlook) -> Html {
    let text = bench.text();
    let present = &bench.workbench.page.scenario;
    let cell = |html: Html| tag!("td"; html).html();
    tag!("tr";
    tag!("th", "scope" = "row"; name),
    vec![
        cell(words(&text.assumed(scenario))),
        cell(words(&text.short_outcome(scenario))),
        cell(words(&text.short_range(outlook))),
        cell(words(&text.short_chance(outlook))),
        // The reader's own is not held against itself.
        cell(if std::ptr::eq(scenario, present) {
            "–".into()
        } else {
            words(&text.short_difference(scenario, present))
        }),
    ])
    .html()
}

/// The field that names a pin.
fn name_field(bench: &Bench<'_>, place: usize, pin: &Pin) -> Html {
    let id = format!("bench-name-{place}");
    tag!(
        "input",
        "class" = "bench-name",
        "type" = "text",
        "id" = id,
        "maxlength" = LONGEST_NAME.to_string(),
        "autocomplete" = "off",
        "aria-label" = bench.text().rename(pin)
    )
    .listener(on_text(bench, move |name| Move::Rename(place, name)))
    .with_value(pin.name.clone())
}

/// The field that takes somebody else's link and pins what it assumes, once the field is left: by Enter, by Tab, or by the
/// button, which shows where to begin while the field is empty.
fn link_field(bench: &Bench<'_>, room: bool) -> Html {
    let text = bench.text();
    let field = tag!(
        "input",
        "class" = "tool-link",
        "type" = "url",
        "id" = "bench-link",
        "disabled" = !bench.live || !room,
        "placeholder" = "https://…?growth=15",
        "aria-describedby" = "bench-link-name"
    )
    .listener(on_text(bench, Move::PinLink))
    .with_value(String::new());
    let button = tag!("button", "class" = "tool", "type" = "button", "disabled" = !bench.live || !room; text.pin_link())
        .listener(on_click(Callback::from(|_: MouseEvent| focus::on("bench-link"))));
    let said = match bench.saved {
        Some(Saved::NotPinned(NotPinned::NoLink)) => text.no_link(),
        Some(Saved::NotPinned(NotPinned::Empty)) => text.empty_link(),
        Some(Saved::LinkMended) => text.link_mended(),
        _ => "",
    };
    tag!("p", "class" = "bench-link";
        tag!("label", "for" = "bench-link", "id" = "bench-link-name"; text.link_field()), field, button,
        tag!("span", "class" = "tool-said", "aria-live" = "polite"; said))
    .html()
}
