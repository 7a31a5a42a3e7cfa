//! A figure in somebody else's article, which has another origin: how high it says that it is.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use site_tests::contract::Language;
use site_tests::proxy::{Proxy, Spoiling};
use site_tests::waiting::{CHANGE_WITHIN, LIVE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    a_framed_figure_says_its_height_in_every_dialect,
    a_framed_figures_height_follows_its_panels_and_no_slider,
    what_opens_in_a_tall_frame_opens_where_the_reader_looks,
    a_framed_figure_answers_no_stranger,
    a_framed_figure_says_its_height_without_its_wasm,
];

/// Opens an article on one origin that frames a figure of another, listens there, and looks into the frame.
fn framed<'a>(visitor: &'a Visitor<'_>, article: &Proxy, site: &str, rest: &str) -> Result<Page<'a>> {
    framed_figure(visitor, article, site, "growth", rest)
}

fn framed_figure<'a>(
    visitor: &'a Visitor<'_>,
    article: &Proxy,
    site: &str,
    id: &str,
    rest: &str,
) -> Result<Page<'a>> {
    let figure = format!("{site}{}", Language::English.figure_path(id));
    let page = visitor.go(&article.frame(640, &format!("{figure}{rest}")))?;
    page.session().leave_frames()?;
    page.script::<()>(
        "window.said = [];
         addEventListener('message', ({ source, data, origin }) => {
           if (source === frames[0]) said.push({ data, origin });
         });",
        vec![],
    )?;
    page.session().enter_frame(&figure)?;
    Ok(page)
}

/// Does something in the article, and comes back into the frame.
fn in_the_article<T: serde::de::DeserializeOwned>(
    page: &Page<'_>,
    script: &str,
    with: Vec<Value>,
) -> Result<T> {
    page.session().leave_frames()?;
    let answer = page.script(script, with)?;
    page.session().enter_frame("http")?;
    Ok(answer)
}

fn said(page: &Page<'_>) -> Result<Vec<Value>> {
    in_the_article(page, "return window.said.map(({ data }) => data)", vec![])
}

/// The heights that it said in its own dialect, so far.
fn heights(page: &Page<'_>) -> Result<Vec<f64>> {
    let own = |message: &Value| {
        (message["source"] == "jobs-explainer").then(|| message["height"].as_f64()).flatten()
    };
    Ok(said(page)?.iter().filter_map(own).collect())
}

/// Asks for the height, and waits for one more than there are.
fn ask(page: &Page<'_>) -> Result<f64> {
    let before = heights(page)?.len();
    in_the_article::<()>(
        page,
        "frames[0].postMessage({ source: 'jobs-explainer', type: 'ping' }, '*')",
        vec![],
    )?;
    wait_for("an answer", CHANGE_WITHIN, || {
        let heights = heights(page)?;
        let last = heights.last().filter(|_| heights.len() > before).copied();
        Ok(last.map_or_else(|| Sight::NotYet(format!("{heights:?}")), Sight::Yes))
    })
}

/// How high the framed document is.
fn content(page: &Page<'_>) -> Result<f64> {
    page.script("return Math.ceil(document.body.getBoundingClientRect().bottom + scrollY)", vec![])
}

/// Asks once, since what was said before the article listened is gone, and waits until the last height is the content's.
fn settled(page: &Page<'_>) -> Result<f64> {
    ask(page)?;
    wait_until_told(page)
}

/// Waits until the last height that was said is that of the content.
fn wait_until_told(page: &Page<'_>) -> Result<f64> {
    wait_for("the content's height", CHANGE_WITHIN, || {
        let (told, is) = (heights(page)?.last().copied(), content(page)?);
        let same = told.is_some_and(|told| (told - is).abs() < 0.5);
        Ok(if same { Sight::Yes(is) } else { Sight::NotYet(format!("told {told:?}, is {is}")) })
    })
}

fn a_framed_figure_says_its_height_in_every_dialect(visitor: &Visitor) -> Outcome {
    let article = visitor.proxy(Spoiling::Nothing)?;
    let rest = "?growth=12&childId=embed-1#?secret=aB3dE";
    let page = framed(visitor, &article, &visitor.environment.site, rest)?;
    page.wait_until_live()?;
    let height = settled(&page)?;
    let said = said(&page)?;
    let whole: i64 = format!("{height:.0}").parse()?;
    let src = format!("{}{}{rest}", visitor.environment.site, Language::English.figure_path("growth"));
    for message in [
        json!({ "source": "jobs-explainer", "v": 1, "type": "height", "id": "growth", "height": whole }),
        json!({ "sentinel": "amp", "type": "embed-size", "height": whole }),
        json!(json!({ "src": src, "context": "iframe.resize", "height": whole }).to_string()),
        json!({ "datawrapper-height": { "growth": whole } }),
        json!(format!("pymxPYMxembed-1xPYMxheightxPYMx{whole}")),
        json!({ "message": "height", "value": whole, "secret": "aB3dE" }),
    ] {
        let same = |one: &&Value| match (one.as_str().map(serde_json::from_str::<Value>), &message) {
            // The order of its keys is not the message's.
            (Some(Ok(one)), Value::String(text)) => {
                serde_json::from_str(text).is_ok_and(|text: Value| text == one)
            }
            _ => **one == message,
        };
        ensure!(said.iter().any(|one| same(&one)), "it did not say {message}, but {said:?}");
    }
    Ok(())
}

fn a_framed_figures_height_follows_its_panels_and_no_slider(visitor: &Visitor) -> Outcome {
    let article = visitor.proxy(Spoiling::Nothing)?;
    let page = framed(visitor, &article, &visitor.environment.site, "")?;
    page.wait_until_live()?;
    let closed = settled(&page)?;
    page.script::<()>("document.querySelector('#page-live #growth-table').open = true", vec![])?;
    let open = wait_until_told(&page)?;
    ensure!(open > closed + 100.0, "with its table open it says {open}, without {closed}");
    page.script::<()>("document.querySelector('#page-live #growth-table').open = false", vec![])?;
    let again = wait_until_told(&page)?;
    ensure!((again - closed).abs() < 0.5, "with its table closed again it says {again}, before {closed}");
    // Two hundred events of a slider.
    let before = said(&page)?.len();
    page.script::<()>(
        "const slider = document.querySelector('#page-live #lever-growth');
         for (let step = 0; step < 200; step += 1) {
           slider.value = -20 + (step * 7 % 120) / 2;
           slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
         }
         slider.dispatchEvent(new Event('change', { bubbles: true }));",
        vec![],
    )?;
    page.wait_until_quiet()?;
    let after = said(&page)?.len();
    ensure!(after == before, "while a slider moved it said {:?}", &said(&page)?[before..]);
    Ok(())
}

/// A frame that is as high as its figure reaches far below the reader's window.
fn what_opens_in_a_tall_frame_opens_where_the_reader_looks(visitor: &Visitor) -> Outcome {
    let article = visitor.proxy(Spoiling::Nothing)?;
    let page = framed(visitor, &article, &visitor.environment.site, "?growth=999")?;
    page.wait_until_live()?;
    in_the_article::<()>(&page, "document.querySelector('iframe').style.height = '5000px'", vec![])?;
    wait_for("the tall frame", CHANGE_WITHIN, || {
        let height: f64 = page.script("return innerHeight", vec![])?;
        Ok(Sight::when(height > 4_900.0, || height.to_string()))
    })?;
    let notice: f64 =
        page.script("return document.querySelector('.notice').getBoundingClientRect().top", vec![])?;
    ensure!(notice < 100.0, "what was put right is said {notice} pixels down");
    let number = page.session().find("#page-live #growth-prose a.number")?;
    page.session().wait_on(number.click())?;
    let (gap, height): (f64, f64) = page.script(
        "const [number, entry] = ['#growth-prose a.number', '#provenance'].map((part) =>
           document.querySelector(`#page-live ${part}`).getBoundingClientRect());
         return [Math.max(entry.top - number.bottom, number.top - entry.bottom), entry.height]",
        vec![],
    )?;
    ensure!(height > 50.0 && gap < 20.0, "the entry is {height} high and opens {gap} pixels from its number");
    let focused: String = page.script("return document.activeElement.id", vec![])?;
    ensure!(focused == "provenance-close", "the focus is on {focused}");
    Ok(())
}

fn a_framed_figure_answers_no_stranger(visitor: &Visitor) -> Outcome {
    // The site comes through a proxy too, which records its errors.
    let (article, site) = (visitor.proxy(Spoiling::Nothing)?, visitor.proxy(Spoiling::Nothing)?);
    let page = framed(visitor, &article, &site.site(), "")?;
    page.wait_until_live()?;
    settled(&page)?;
    let before = said(&page)?.len();
    in_the_article::<()>(
        &page,
        "const hostile = ['ping', '{\"type\":\"ping\"}', '<img src=x onerror=alert(1)>', 1e308, -1, null, undefined, [],
           { type: 'ping' }, { source: 'jobs-explainer' }, { type: { toString: () => 'ping' }.type },
           JSON.parse('{\"__proto__\":{\"type\":\"frames-init\"}}'), { type: 'theme', value: 'x' },
           { message: 'ready' }, { message: 'ready', secret: undefined }, { message: 'ready', secret: 'x' }, 'x'.repeat(1e6)];
         for (const message of hostile) frames[0].postMessage(message, '*');",
        vec![],
    )?;
    let height = ask(&page)?;
    let dialects = 4;
    let after = said(&page)?.len();
    ensure!(
        after == before + dialects,
        "it said {after} messages, {before} before, and answered once with {height}"
    );
    let heard = page.script_errors()?;
    ensure!(heard.is_empty(), "{heard:?}");
    Ok(())
}

fn a_framed_figure_says_its_height_without_its_wasm(visitor: &Visitor) -> Outcome {
    let (article, spoilt) = (visitor.proxy(Spoiling::Nothing)?, visitor.proxy(Spoiling::WasmMissing)?);
    for figure in ["growth", "mini-programs"] {
        let page = framed_figure(visitor, &article, &spoilt.site(), figure, "")?;
        page.wait_until_failed()?;
        let height = wait_for("the content's height", LIVE_WITHIN, || {
            let (told, is) = (ask(&page)?, content(&page)?);
            let same = (told - is).abs() < 0.5;
            Ok(if same { Sight::Yes(told) } else { Sight::NotYet(format!("told {told}, is {is}")) })
        })?;
        in_the_article::<()>(
            &page,
            "document.querySelector('iframe').style.height = `${arguments[0]}px`",
            vec![json!(height)],
        )?;
        wait_for("a frame that does not scroll", CHANGE_WITHIN, || {
            let (room, whole): (f64, f64) =
                page.script("return [innerHeight, document.documentElement.scrollHeight]", vec![])?;
            let fits = (room - height).abs() < 0.5 && whole <= room;
            Ok(Sight::when(fits, || format!("{figure}: {whole} in {room}, told {height}")))
        })?;
    }
    Ok(())
}
