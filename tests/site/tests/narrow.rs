//! Phones and large type: no sideways scrolling from 320 CSS pixels on.

use anyhow::ensure;
use site_tests::contract::Language;
use site_tests::proxy::Spoiling;
use site_tests::visitor::address;
use site_tests::{Behaviour, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    no_sideways_scrolling_at_320,
    no_sideways_scrolling_at_390,
    no_sideways_scrolling_at_768,
    no_sideways_scrolling_at_1280,
    the_head_of_a_changed_slider_has_room,
];

fn no_sideways_scrolling_at_320(visitor: &Visitor) -> Outcome {
    fits(visitor, 320)
}

fn no_sideways_scrolling_at_390(visitor: &Visitor) -> Outcome {
    fits(visitor, 390)
}

fn no_sideways_scrolling_at_768(visitor: &Visitor) -> Outcome {
    fits(visitor, 768)
}

fn no_sideways_scrolling_at_1280(visitor: &Visitor) -> Outcome {
    fits(visitor, 1280)
}

/// The word that a value is the reader's own, the way back and the field lie beside each other, or the word gives way.
fn the_head_of_a_changed_slider_has_room(visitor: &Visitor) -> Outcome {
    let proxy = visitor.proxy(Spoiling::Nothing)?;
    for (language, width) in
        Language::ALL.into_iter().flat_map(|one| [390, 640, 760, 900].map(|width| (one, width)))
    {
        let query = "growth=10.5&noise=3&until=2030&target=60";
        let page = visitor.open_framed(&proxy, width, &address(&proxy.site(), language, query))?;
        let crossed: Vec<String> = page.script(
            "return [...document.querySelectorAll('#page-live #growth .slider[data-changed=true]')].filter((block) => {
               const [yours, reset, field] = ['yours', 'reset', 'number'].map((part) =>
                 block.querySelector(`.slider-${part}`).getBoundingClientRect());
               return yours.width > 0 && yours.right > reset.left || reset.right > field.left + 8.5;
             }).map((block) => block.querySelector('.slider-name').textContent)",
            vec![],
        )?;
        ensure!(crossed.is_empty(), "{language:?} at {width} pixels, on top of each other: {crossed:?}");
    }
    Ok(())
}

fn fits(visitor: &Visitor, width: u32) -> Outcome {
    let proxy = visitor.proxy(Spoiling::Nothing)?;
    for language in Language::ALL {
        // A mended link with the largest numbers shows the notice and the longest labels.
        let query = "growth=999&until=2035&figures=article";
        let page = visitor.open_framed(&proxy, width, &address(&proxy.site(), language, query))?;
        page.open_table()?;
        expect_no_overflow(&page, width, language)?;
    }
    Ok(())
}

fn expect_no_overflow(page: &Page<'_>, width: u32, language: Language) -> Outcome {
    let (scroll, room): (f64, f64) = page.script(
        "const page = document.documentElement; return [page.scrollWidth, page.clientWidth]",
        vec![],
    )?;
    let wide: Vec<String> = page.script(
        "return [...document.querySelectorAll('body *')]
           .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
           .slice(0, 8)
           .map(one => `${one.localName}.${one.getAttribute('class') ?? ''} `
             + Math.round(one.getBoundingClientRect().right))",
        vec![],
    )?;
    ensure!(
        scroll <= room + 0.5,
        "{language:?} in {width} pixels is {scroll} wide; beyond the edge: {wide:?}"
    );
    Ok(())
}
