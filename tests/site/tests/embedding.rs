//! Figures in somebody else's article, by the loader that the site gives to articles.

use anyhow::{Result, ensure};
use serde_json::json;
use site_tests::proxy::{Proxy, Spoiling};
use site_tests::waiting::{CHANGE_WITHIN, LIVE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Outcome, Page, Visitor, axe, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    every_code_makes_a_frame_as_high_as_its_figure,
    a_frame_grows_and_shrinks_with_its_figure,
    hostile_messages_change_no_height,
    the_loader_works_twice_and_for_what_comes_later,
    an_articles_own_image_stays_where_no_figure_comes,
    an_element_follows_its_attributes,
    an_article_with_embeds_has_no_violations,
];

/// Opens an article of another origin than the site's. `SITE` in its body stands for the site's address.
fn article<'a>(visitor: &'a Visitor<'_>, host: &Proxy, body: &str) -> Result<Page<'a>> {
    visitor.go(&host.article(&body.replace("SITE", &visitor.environment.site)))
}

const LOADER: &str = "<script async src=\"SITEembed.js\"></script>";

/// The frames' heights as the article has them.
fn heights(page: &Page<'_>) -> Result<Vec<f64>> {
    page.script("return [...document.querySelectorAll('iframe')].map((frame) => frame.offsetHeight)", vec![])
}

/// Waits until so many frames are as high as they last said that they are; those far below do not wait for the reader.
fn wait_until_fitted(page: &Page<'_>, count: usize) -> Outcome {
    wait_for("frames as high as their figures", LIVE_WITHIN, || {
        let fitted: Vec<(f64, f64)> = page.script(
            "for (const frame of document.querySelectorAll('iframe')) frame.loading = 'eager';
             return [...document.querySelectorAll('iframe')].flatMap((frame, place) => {
               const last = said.findLast(([from]) => from === place);
               return last ? [[frame.offsetHeight, last[1]]] : [];
             })",
            vec![],
        )?;
        let fit = fitted.iter().filter(|(is, said)| (is - said).abs() < 0.5).count();
        Ok(Sight::when(fit == count, || format!("{fitted:?}")))
    })
}

fn every_code_makes_a_frame_as_high_as_its_figure(visitor: &Visitor) -> Outcome {
    let host = visitor.proxy(Spoiling::Nothing)?;
    let body = format!(
        "<iframe src=\"SITEfigure/living/\" title=\"A living\" width=640 height=500 data-jobs-explainer></iframe>
         <iframe src=\"SITEfigure/jobs/?theme=dark\" title=\"Jobs\" width=640 height=500 sandbox=\"allow-scripts\" data-jobs-explainer></iframe>
         <div data-jobs-explainer=\"operators\"></div>
         <div data-jobs-explainer=\"money\" data-lang=\"zh\" data-controls=\"off\"><a href=\"SITE\">The figure</a></div>
         <jobs-explainer figure=\"job-search\" scenario=\"users=900\"></jobs-explainer>
         <iframe src=\"SITEfigure/checks/\" title=\"Checks, by themselves\" width=640 height=444></iframe>{LOADER}"
    );
    let page = article(visitor, &host, &body)?;
    wait_for("six frames", CHANGE_WITHIN, || {
        let count: usize = page.script("return document.querySelectorAll('iframe').length", vec![])?;
        Ok(Sight::when(count == 6, || format!("{count} frames")))
    })?;
    // The last is left alone, though it says its height as well.
    wait_until_fitted(&page, 5)?;
    let heights = heights(&page)?;
    ensure!((heights[5] - 444.0).abs() < 0.5, "a frame that is not marked is {} high", heights[5]);
    let (chinese, hidden): (bool, bool) = page.script(
        "const div = document.querySelector('[data-lang=zh]');
         return [div.querySelector('iframe').src.includes('/zh/figure/money/?controls=off'), div.querySelector('a').hidden]",
        vec![],
    )?;
    ensure!(chinese && hidden, "the Chinese frame has its address: {chinese}; its link is hidden: {hidden}");
    // Inside, what is said is what is there.
    wait_for("a frame as high as what is in it", CHANGE_WITHIN, || {
        page.session().enter_frame("http")?;
        let content: f64 =
            page.script("return Math.ceil(document.body.getBoundingClientRect().height)", vec![])?;
        page.session().leave_frames()?;
        let frame = self::heights(&page)?[0];
        Ok(Sight::when((content - frame).abs() < 0.5, || format!("{content} in a frame of {frame}")))
    })
}

fn a_frame_grows_and_shrinks_with_its_figure(visitor: &Visitor) -> Outcome {
    let host = visitor.proxy(Spoiling::Nothing)?;
    let page = article(visitor, &host, &format!("<div data-jobs-explainer=\"growth\"></div>{LOADER}"))?;
    wait_until_fitted(&page, 1)?;
    page.session().enter_frame("http")?;
    page.wait_until_live()?;
    let mut seen = Vec::new();
    for open in [false, true, false] {
        page.script::<()>(
            "document.querySelector('#page-live #growth-table').open = arguments[0]",
            vec![json!(open)],
        )?;
        let content: f64 = wait_for("a quiet height", CHANGE_WITHIN, || {
            let script = "return Math.ceil(document.body.getBoundingClientRect().height)";
            let (one, other): (f64, f64) = (page.script(script, vec![])?, page.script(script, vec![])?);
            Ok(if (one - other).abs() < 0.5 { Sight::Yes(other) } else { Sight::NotYet("it moves".into()) })
        })?;
        page.session().leave_frames()?;
        wait_for("the frame's height", CHANGE_WITHIN, || {
            let heights = heights(&page)?;
            Ok(Sight::when((heights[0] - content).abs() < 0.5, || format!("{heights:?} for {content}")))
        })?;
        seen.push(content);
        page.session().enter_frame("http")?;
    }
    ensure!(seen[1] > seen[0] + 100.0 && (seen[2] - seen[0]).abs() < 0.5, "it was {seen:?} high");
    Ok(())
}

fn hostile_messages_change_no_height(visitor: &Visitor) -> Outcome {
    let host = visitor.proxy(Spoiling::Nothing)?;
    let body = format!(
        "<iframe src=\"SITEfigure/jobs/\" title=\"Jobs\" data-jobs-explainer></iframe>
         <iframe id=stranger title=\"A stranger\"
           srcdoc=\"<script>addEventListener('message', (event) => parent.postMessage(event.data, '*'))</script>\"></iframe>{LOADER}"
    );
    let page = article(visitor, &host, &body)?;
    wait_until_fitted(&page, 1)?;
    let before = heights(&page)?;
    let asked: usize = page.script(
        "const good = { source: 'jobs-explainer', v: 1, type: 'height', id: 'jobs', height: 333 };
         const hostile = [good, JSON.stringify(good), '<img src=x onerror=alert(1)>', null, undefined, [], 7,
           { ...good, height: 1e9 }, { ...good, height: -5 }, { ...good, height: NaN }, { ...good, height: '300' },
           { ...good, height: { valueOf: 5 } }, { ...good, v: 2 }, { ...good, type: 'resize' },
           JSON.parse('{\"__proto__\":{\"source\":\"jobs-explainer\",\"v\":1,\"type\":\"height\",\"height\":300}}')];
         window.heard = new Set();
         addEventListener('message', ({ source }) => heard.add(source === window ? 'host' : source === frames[1] ? 'stranger' : 'figure'));
         for (const message of hostile) window.postMessage(message, '*');
         // It says again what it is told.
         for (const message of hostile) frames[1].postMessage(message, '*');
         return said.length;",
        vec![],
    )?;
    wait_for("all that is hostile", CHANGE_WITHIN, || {
        let heard: Vec<String> = page.script("return [...heard]", vec![])?;
        let both = ["host", "stranger"].iter().all(|one| heard.iter().any(|other| other == one));
        Ok(Sight::when(both, || format!("{heard:?}")))
    })?;
    // A question that is answered after all of these have been heard.
    page.script::<()>("frames[0].postMessage({ source: 'jobs-explainer', type: 'ping' }, '*')", vec![])?;
    wait_for("an answer", CHANGE_WITHIN, || {
        let answers: usize = page.script(
            "return said.slice(arguments[0]).filter(([from]) => from === 0).length",
            vec![json!(asked)],
        )?;
        Ok(Sight::when(answers > 0, || "none".into()))
    })?;
    let after = heights(&page)?;
    ensure!(before == after, "the frames were {before:?} high, and are {after:?}");
    let errors: Vec<String> = page.script("return window.siteTestErrors ?? []", vec![])?;
    ensure!(errors.is_empty(), "{errors:?}");
    Ok(())
}

fn the_loader_works_twice_and_for_what_comes_later(visitor: &Visitor) -> Outcome {
    let host = visitor.proxy(Spoiling::Nothing)?;
    let page = article(
        visitor,
        &host,
        &format!("{LOADER}<div data-jobs-explainer=\"jobs\" data-title=\"Jobs\"></div>{LOADER}"),
    )?;
    wait_until_fitted(&page, 1)?;
    page.script::<()>(
        "document.querySelector('main').insertAdjacentHTML('beforeend',
           '<section><div data-jobs-explainer=\"jobs\" data-title=\"Jobs\" data-height=\"9999\"></div></section>');
         document.querySelector('section').scrollIntoView()",
        vec![],
    )?;
    wait_until_fitted(&page, 2)?;
    page.script::<()>(
        "const frame = document.createElement('iframe');
         frame.src = document.querySelector('iframe').src;
         frame.title = 'By hand';
         frame.toggleAttribute('data-jobs-explainer', true);
         document.querySelector('main').append(frame);
         frame.scrollIntoView()",
        vec![],
    )?;
    wait_until_fitted(&page, 3)?;
    let titles: Vec<String> =
        page.script("return [...document.querySelectorAll('iframe')].map((frame) => frame.title)", vec![])?;
    ensure!(titles == ["Jobs", "Jobs (2)", "By hand"], "the frames are called {titles:?}");
    Ok(())
}

fn an_articles_own_image_stays_where_no_figure_comes(visitor: &Visitor) -> Outcome {
    let host = visitor.proxy(Spoiling::Nothing)?;
    let body = format!(
        "<div data-jobs-explainer=\"no-such-figure\"><a href=\"SITE\">The figure as a page</a></div>{LOADER}
         <div data-jobs-explainer=\"jobs\"><a href=\"SITE\">The figure as a page</a></div>
         <div data-jobs-explainer><a href=\"SITE\">No figure is named</a></div>
         <jobs-explainer><a href=\"SITE\">No figure is named</a></jobs-explainer>"
    );
    let page = article(visitor, &host, &body)?;
    wait_for("a figure in place of the second link", LIVE_WITHIN, || {
        let shown: Vec<bool> = page
            .script("return [...document.querySelectorAll('main a')].map((link) => !link.hidden)", vec![])?;
        Ok(Sight::when(shown == [true, false, true, true], || format!("{shown:?}")))
    })?;
    let seen: Vec<String> = page.script(
        "return [...document.querySelectorAll('iframe')].map((frame) => getComputedStyle(frame).visibility)",
        vec![],
    )?;
    ensure!(seen == ["hidden", "visible"], "the frames are {seen:?}");
    Ok(())
}

fn an_element_follows_its_attributes(visitor: &Visitor) -> Outcome {
    let host = visitor.proxy(Spoiling::Nothing)?;
    let page =
        article(visitor, &host, &format!("<jobs-explainer figure=\"jobs\"></jobs-explainer>{LOADER}"))?;
    wait_until_fitted(&page, 1)?;
    page.script::<()>(
        "const element = document.querySelector('jobs-explainer');
         element.setAttribute('figure', 'growth');
         element.setAttribute('lang', 'zh-Hans');
         element.setAttribute('theme', 'dark');
         element.setAttribute('title', 'The growth');
         element.setAttribute('scenario', 'https://example.org/?v=1&growth=12#growth')",
        vec![],
    )?;
    page.session()
        .enter_frame(&format!("{}zh/figure/growth/?v=1&growth=12&theme=dark", visitor.environment.site))?;
    page.wait_until_live()?;
    page.wait_for_result(49.4087)?;
    let (theme, frames): (String, usize) =
        page.script("return [document.documentElement.dataset.theme, parent.frames.length]", vec![])?;
    ensure!(theme == "dark" && frames == 1, "its theme is {theme}, of {frames} frames");
    page.session().leave_frames()?;
    let title: String = page.script("return document.querySelector('iframe').title", vec![])?;
    ensure!(title == "The growth", "the frame is called {title}");
    Ok(())
}

fn an_article_with_embeds_has_no_violations(visitor: &Visitor) -> Outcome {
    let host = visitor.proxy(Spoiling::Nothing)?;
    let body = format!(
        "<p>Words of the article.</p><div data-jobs-explainer=\"jobs\" data-title=\"The count\"></div>
         <div data-jobs-explainer=\"jobs\" data-title=\"The count\"></div>{LOADER}"
    );
    let page = article(visitor, &host, &body)?;
    wait_until_fitted(&page, 2)?;
    axe::finds_nothing(&page, visitor.environment)
}
