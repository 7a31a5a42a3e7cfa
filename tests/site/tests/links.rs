//! Links that were mended, links that were forged, links that say little.

use anyhow::ensure;
use site_tests::contract::{action, choice, lever, selector};
use site_tests::expected::{Law, REPORT_BASE};
use site_tests::proxy::Spoiling;
use site_tests::waiting::{CHANGE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Key, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    plain_address_stays_plain,
    link_is_sparse_and_says_its_version,
    link_sets_every_control,
    bad_values_are_mended_with_a_notice_and_unknown_keys_are_kept,
    notice_is_closed_by_keyboard,
    good_link_shows_no_notice,
    hostile_links_never_break_the_page,
    link_is_written_at_most_once_in_300_ms,
    copy_link_says_that_it_copied_or_shows_the_link,
];

const MENDED: &str = "growth=999&law=bogus&x=1";

fn plain_address_stays_plain(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    let query = page.wait_until_quiet()?.query;
    ensure!(query.is_empty(), "nothing was changed and the link says {query}");
    page.slider(lever::GROWTH)?.press(Key::Right)?;
    page.wait_for_link("growth", Some("10.5"))?;
    page.slider(lever::GROWTH)?.press(Key::Left)?;
    page.wait_for_link("growth", None)
}

fn link_is_sparse_and_says_its_version(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.field(lever::GROWTH)?.replace_with("12.5")?.press(Key::Enter)?;
    page.wait_for_link("growth", Some("12.5"))?;
    let query = page.read()?.query;
    ensure!(query == "?v=1&growth=12.5", "the link says {query}");
    Ok(())
}

fn link_sets_every_control(visitor: &Visitor) -> Outcome {
    let page = visitor.open("v=1&figures=article&law=ceiling&growth=15&ceiling=80&until=2035&scale=log")?;
    page.wait_for_result(Law::Ceiling { growth: 15.0, ceiling: 80.0 }.jobs(22.0, 2035))?;
    for name in [choice::ARTICLE, choice::CEILING, choice::LOGARITHMIC] {
        ensure!(page.radio(name)?.is_checked()?, "\"{name}\" is not chosen");
    }
    for (name, number) in [(lever::GROWTH, 15.0), (lever::CEILING, 80.0), (lever::UNTIL, 2035.0)] {
        page.slider(name)?.wait_for_number(number)?;
        page.field(name)?.wait_for_number(number)?;
    }
    Ok(())
}

fn bad_values_are_mended_with_a_notice_and_unknown_keys_are_kept(visitor: &Visitor) -> Outcome {
    let page = visitor.open(MENDED)?;
    page.wait_for_result(Law::Rate { growth: 40.0 }.jobs(REPORT_BASE, 2025))?;
    ensure!(page.radio(choice::RATE)?.is_checked()?, "the unknown law did not become a constant rate");
    let notice = page.visible(selector::NOTICE)?;
    let text = page.session().wait_on(notice.text())?;
    ensure!(text.split_whitespace().count() > 4, "the notice says only \"{text}\"");
    page.slider(lever::GROWTH)?.press(Key::Left)?;
    page.wait_for_link("growth", Some("39.5"))?;
    page.wait_for_link("x", Some("1"))?;
    page.wait_for_link("law", None)
}

fn notice_is_closed_by_keyboard(visitor: &Visitor) -> Outcome {
    let page = visitor.open(MENDED)?;
    page.visible(selector::NOTICE)?;
    let focused: bool = page.script(
        "const close = document.querySelector(`#page-live ${arguments[0]} button`);
         close.focus();
         return document.activeElement === close;",
        vec![serde_json::json!(selector::NOTICE)],
    )?;
    ensure!(focused, "the notice's button does not take the focus");
    page.press(Key::Enter)?;
    wait_for("the notice to go", CHANGE_WITHIN, || {
        Ok(Sight::when(page.visible(selector::NOTICE).is_err(), || "the notice".to_owned()))
    })?;
    let lost: bool = page.script(
        "return document.activeElement === null || document.activeElement === document.body",
        vec![],
    )?;
    ensure!(!lost, "the focus is lost with the notice");
    page.slider(lever::GROWTH)?.wait_for_number(40.0)
}

fn good_link_shows_no_notice(visitor: &Visitor) -> Outcome {
    let page = visitor.open("v=1&growth=12.5&utm_source=a&fbclid=b")?;
    page.wait_until_quiet()?;
    ensure!(page.visible(selector::NOTICE).is_err(), "a good link shows a notice");
    Ok(())
}

fn hostile_links_never_break_the_page(visitor: &Visitor) -> Outcome {
    let long = format!("growth={}", "9".repeat(4000));
    let many = "growth=1&".repeat(300);
    let links = [
        "growth=",
        "growth=NaN&add=Infinity&until=-inf",
        "growth=1e999&ceiling=1e-999",
        "%",
        "%FF%FE=%00&growth=%C0%AF",
        "law=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "x=%22%3E%3Cimg%20src%3Da%20onerror%3Dalert(1)%3E",
        "growth=10&growth=20&law=steady&law=fading&__proto__=1&constructor=2",
        "v=99999999999999999999",
        "until=2025.5&growth=5~15",
        "growth=%EF%BC%91%EF%BC%92&;;&&&===&=&",
        "figures=article%00&scale=%F0%9F%92%A9",
        long.as_str(),
        many.as_str(),
    ];
    let proxy = visitor.proxy(Spoiling::Nothing)?;
    for link in links {
        let shown: String = link.chars().take(60).collect();
        let page = visitor.open_at(&format!("{}?{link}", proxy.site()))?;
        let result = page.read()?.millions()?;
        // Nothing within the levers' ranges leaves these bounds.
        ensure!((0.0..=7000.0).contains(&result), "?{shown} gives {result}");
        expect_usable(&page, &shown)?;
    }
    Ok(())
}

fn expect_usable(page: &Page<'_>, link: &str) -> Outcome {
    let errors = page.script_errors()?;
    ensure!(errors.is_empty(), "?{link} gives script errors: {errors:?}");
    let text = page.text()?;
    ensure!(!text.contains("alert(1)"), "?{link} is echoed on the page");
    let foreign: u32 = page.script("return document.querySelectorAll('img[onerror]').length", vec![])?;
    ensure!(foreign == 0, "?{link} put an element into the page");
    let until = page.slider(lever::UNTIL)?;
    until.press(Key::Home)?;
    until.wait_for_number(2019.0)
}

/// The clipboard may be closed, as it is to frames; then the link stands there to be copied by hand.
fn copy_link_says_that_it_copied_or_shows_the_link(visitor: &Visitor) -> Outcome {
    let page = visitor.open("v=1&growth=12.5")?;
    let before = page.text()?;
    page.button(action::COPY_LINK)?.click()?;
    wait_for("a word about the copied link", CHANGE_WITHIN, || {
        let (said, shown): (bool, Option<String>) = page.script(
            "const tools = [...document.querySelectorAll('#page-live button')]
               .find(one => one.textContent.trim() === arguments[0]).parentElement;
             const said = [...tools.querySelectorAll('[aria-live]')].some(one => one.innerText.trim());
             return [said, tools.querySelector('input[readonly]')?.value ?? null];",
            vec![serde_json::json!(action::COPY_LINK)],
        )?;
        let right = shown.as_deref().is_none_or(|link| link.ends_with("/?v=1&growth=12.5"));
        Ok(Sight::when(said && right, || format!("said: {said}, link: {shown:?}")))
    })?;
    ensure!(page.text()? != before, "what is said about the copied link is not shown");
    Ok(())
}

fn link_is_written_at_most_once_in_300_ms(visitor: &Visitor) -> Outcome {
    let page = visitor.open("")?;
    page.script::<()>(
        "window.siteTestWrites = [];
         const write = history.replaceState;
         history.replaceState = function (...given) {
           siteTestWrites.push(performance.now());
           return write.apply(this, given);
         };",
        vec![],
    )?;
    let growth = page.slider(lever::GROWTH)?;
    growth.press_keys(&[Key::Right; 20])?;
    growth.wait_for_number(20.0)?;
    page.wait_for_link("growth", Some("20"))?;
    let writes: Vec<f64> = page.script("return window.siteTestWrites", vec![])?;
    ensure!(!writes.is_empty(), "the link was written in a way that was not seen");
    for pair in writes.windows(2) {
        if let [earlier, later] = pair {
            // Timers may come a little early by this clock, never by much.
            ensure!(later - earlier > 290.0, "two writes came {} ms apart", later - earlier);
        }
    }
    Ok(())
}
