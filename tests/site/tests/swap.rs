//! The moment when the live page takes the static one's place: nothing moves
//! and nothing is lost.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use serde::Deserialize;
use serde_json::json;
use site_tests::browsers::Browser;
use site_tests::contract::{Language, selector};
use site_tests::proxy::{Proxy, Spoiling};
use site_tests::visitor::address;
use site_tests::waiting::{LIVE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    still_parts_are_as_many_whatever_the_link,
    swap_moves_no_part_of_the_page,
    swap_moves_no_part_of_a_narrow_page,
    swap_keeps_the_focus_on_a_link,
    swap_keeps_the_focus_on_a_panel,
    swap_keeps_an_open_panel,
    swap_keeps_the_scroll_position,
    page_leaves_no_script_errors,
];

pub(crate) const IN_CHROMIUM: &[Behaviour] =
    behaviours![in &[Browser::Chromium] => load_has_no_layout_shift, slow_load_has_no_layout_shift];

/// A link that says everything, so that the live page differs from the static one.
const FULL: &str =
    "figures=article&law=ceiling&growth=15&ceiling=80&until=2035&scale=log&guess=25~28~31.2~35";

fn swap_moves_no_part_of_the_page(visitor: &Visitor) -> Outcome {
    for (language, query) in [(Language::English, ""), (Language::English, FULL), (Language::Chinese, "")] {
        let proxy = visitor.proxy(Spoiling::WasmHeld)?;
        let page = visitor.go(&address(&proxy.site(), language, query))?;
        expect_nothing_moves(&page, &proxy, &format!("{language:?} ?{query}"))?;
    }
    Ok(())
}

fn swap_moves_no_part_of_a_narrow_page(visitor: &Visitor) -> Outcome {
    for (language, query) in [(Language::English, ""), (Language::English, FULL), (Language::Chinese, FULL)] {
        let proxy = visitor.proxy(Spoiling::WasmHeld)?;
        let link = address(&proxy.site(), language, query);
        let page = visitor.go_framed(&proxy, 390, &link)?;
        expect_nothing_moves(&page, &proxy, &format!("{language:?} ?{query} at 390 pixels"))?;
    }
    Ok(())
}

fn swap_keeps_the_focus_on_a_link(visitor: &Visitor) -> Outcome {
    keeps_the_focus(visitor, "a[hreflang]")
}

fn swap_keeps_the_focus_on_a_panel(visitor: &Visitor) -> Outcome {
    keeps_the_focus(visitor, "#growth-table summary")
}

fn swap_keeps_an_open_panel(visitor: &Visitor) -> Outcome {
    let (page, proxy) = held_page(visitor)?;
    page.open_table()?;
    proxy.release();
    page.wait_until_live()?;
    ensure!(page.table_is_open()?, "the table was open before the swap and is closed after it");
    Ok(())
}

fn swap_keeps_the_scroll_position(visitor: &Visitor) -> Outcome {
    let (page, proxy) = held_page(visitor)?;
    let position = "return window.scrollY";
    page.script::<()>("window.scrollTo({ top: 500, behavior: 'instant' })", vec![])?;
    let before: f64 = page.script(position, vec![])?;
    ensure!(before > 200.0, "the page is too short to scroll");
    proxy.release();
    page.wait_until_live()?;
    let after: f64 = page.script(position, vec![])?;
    ensure!((after - before).abs() < 1.0, "the page was scrolled to {before} and is at {after}");
    Ok(())
}

fn page_leaves_no_script_errors(visitor: &Visitor) -> Outcome {
    let proxy = visitor.proxy(Spoiling::Nothing)?;
    for language in Language::ALL {
        let page = visitor.open_at(&address(&proxy.site(), language, FULL))?;
        let errors = page.script_errors()?;
        ensure!(errors.is_empty(), "{language:?} has script errors: {errors:?}");
    }
    Ok(())
}

fn load_has_no_layout_shift(visitor: &Visitor) -> Outcome {
    for width in [390, 1280] {
        visitor.narrow_window(width)?;
        for query in ["", FULL] {
            let proxy = visitor.proxy(Spoiling::WasmHeld)?;
            let page = visitor.go(&address(&proxy.site(), Language::English, query))?;
            wait_until_painted(&page)?;
            proxy.release();
            page.wait_until_live()?;
            expect_no_layout_shift(&page, &format!("at {width} pixels ?{query}"))?;
        }
    }
    Ok(())
}

/// The window's scrollbar comes with the second part of the document, and must have had its room before.
fn slow_load_has_no_layout_shift(visitor: &Visitor) -> Outcome {
    for width in [390, 1280] {
        visitor.narrow_window(width)?;
        let proxy = visitor.proxy(Spoiling::DocumentInTwo)?;
        let page = visitor.open_at(&address(&proxy.site(), Language::English, ""))?;
        let fits: bool = page.script("return window.siteTestFirstPartFits", vec![])?;
        ensure!(fits, "at {width} pixels the first part has a scrollbar of its own");
        expect_no_layout_shift(&page, &format!("in two parts at {width} pixels"))?;
    }
    Ok(())
}

fn expect_no_layout_shift(page: &Page<'_>, what: &str) -> Outcome {
    page.wait_until_quiet()?;
    let shifts: Vec<serde_json::Value> = page.session().script_until_called_back(
        "const done = arguments[arguments.length - 1];
         const shifts = [];
         const box = ({ x, y, width, height }) => [x, y, width, height];
         new PerformanceObserver(list => shifts.push(...list.getEntries().map(shift => ({
           value: shift.value, at: shift.startTime, resized: shift.hadRecentInput, width: innerWidth,
           moved: shift.sources.map(({ node, previousRect, currentRect }) => ({
             what: node ? `${node.nodeName} ${node.textContent.slice(0, 60)}` : 'a part that is gone',
             from: box(previousRect), to: box(currentRect),
           })),
         })))).observe({ type: 'layout-shift', buffered: true });
         requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() =>
           done(shifts), 50)));",
        vec![],
    )?;
    ensure!(shifts.is_empty(), "{what} shifts: {shifts:?}");
    Ok(())
}

/// The place of a part of the page, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
struct Place {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
}

fn keeps_the_focus(visitor: &Visitor, target: &str) -> Outcome {
    let focused = "const one = document.activeElement;
        return [one.localName, one.getAttribute('href') ?? '', one.textContent.trim().slice(0, 60)];";
    let (page, proxy) = held_page(visitor)?;
    let element = page.visible(target)?;
    page.script::<()>("arguments[0].focus()", vec![serde_json::to_value(&element)?])?;
    let before: [String; 3] = page.script(focused, vec![])?;
    ensure!(before[0] != "body", "on the static page {target} does not take the focus");
    proxy.release();
    page.wait_until_live()?;
    let after: [String; 3] = page.script(focused, vec![])?;
    ensure!(after == before, "the focus was on {before:?} and is on {after:?}");
    Ok(())
}

fn held_page<'a>(visitor: &'a Visitor<'_>) -> Result<(Page<'a>, Proxy)> {
    let proxy = visitor.proxy(Spoiling::WasmHeld)?;
    let page = visitor.go(&proxy.site())?;
    expect_static(&page)?;
    Ok((page, proxy))
}

fn expect_static(page: &Page<'_>) -> Outcome {
    wait_for("the static page", LIVE_WITHIN, || {
        let shown: bool = page.script(
            "const styled = [...document.querySelectorAll('link[rel=stylesheet]')];
             return styled.length > 0 && styled.every(one => one.sheet !== null)
               && document.querySelector(arguments[0]).getClientRects().length > 0
               && document.documentElement.dataset.controls !== 'live'",
            vec![json!(selector::STATIC_PAGE)],
        )?;
        Ok(Sight::when(shown, || "no static page".to_owned()))
    })
}

fn wait_until_painted(page: &Page<'_>) -> Outcome {
    expect_static(page)?;
    page.session().script_until_called_back(
        "const done = arguments[arguments.length - 1];
         requestAnimationFrame(() => requestAnimationFrame(() => done(null)));",
        vec![],
    )
}

fn expect_nothing_moves(page: &Page<'_>, proxy: &Proxy, what: &str) -> Outcome {
    expect_static(page)?;
    let before = places(page)?;
    ensure!(before.len() >= 4, "only {:?} stand on the static page", before.keys());
    proxy.release();
    page.wait_until_live()?;
    let after = places(page)?;
    ensure!(
        before.keys().eq(after.keys()),
        "{what}: before the swap there are {:?}, after it {:?}",
        before.keys(),
        after.keys()
    );
    for (part, place) in &before {
        let now = after.get(part).copied().unwrap_or(*place);
        let moved =
            [now.left - place.left, now.top - place.top, now.width - place.width, now.height - place.height];
        ensure!(
            moved.iter().all(|distance| distance.abs() < 0.5),
            "{what}: the swap moves {part} from {place:?} to {now:?}"
        );
    }
    Ok(())
}

fn places(page: &Page<'_>) -> Result<BTreeMap<String, Place>> {
    page.script(
        "const places = {};
         for (const part of arguments[0]) {
           [...document.querySelectorAll(part)]
             .filter(one => one.getClientRects().length > 0)
             .forEach((one, number) => {
               // A part may reach beyond its column with its padding or its border, so what it holds is measured.
               const { left, top, width, height } = one.getBoundingClientRect();
               const style = getComputedStyle(one);
               const [before, after] = ['Left', 'Right'].map((side) =>
                 parseFloat(style[`padding${side}`]) + parseFloat(style[`border${side}Width`]));
               places[`${part} ${number}`] = {
                 left: left + before, top, width: width - before - after, height };
             });
         }
         return places;",
        vec![json!(selector::FIXED_PARTS)],
    )
}

/// A still part takes its words from the part of the same name and place on the static page, so neither may have one more.
fn still_parts_are_as_many_whatever_the_link(visitor: &Visitor) -> Outcome {
    for query in [
        "",
        "growth=5~15&fade=5~20&law=fading",
        "law=ceiling&ceiling=30~90&figures=article&marks=fulltime&guess=skip",
        "law=steady&add=-1~5&marks=mini&guess=25~28~31~35&scale=log&until=2035",
        "growth=nonsense&pin=A;growth=15&futures=fan",
    ] {
        let page = visitor.open(query)?;
        let differing: Vec<String> = page.session().script_until_called_back(
            "const done = arguments[arguments.length - 1];
             const count = root => {
               const names = {};
               for (const part of root.querySelectorAll('[data-still]')) {
                 names[part.dataset.still] = (names[part.dataset.still] ?? 0) + 1;
               }
               return names;
             };
             fetch(location.pathname).then(answer => answer.text()).then(text => {
               const still = count(new DOMParser().parseFromString(text, 'text/html').getElementById('page-static'));
               const live = count(document.getElementById('page-live'));
               const names = new Set([...Object.keys(still), ...Object.keys(live)]);
               done([...names].filter(name => still[name] !== live[name])
                 .map(name => `${name}: ${still[name]} stand, ${live[name]} live`));
             })",
            vec![],
        )?;
        ensure!(differing.is_empty(), "{query}: {differing:?}");
    }
    Ok(())
}
