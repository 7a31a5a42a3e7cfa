//! A figure's own page as its address and its frame ask for it.

use anyhow::{Result, ensure};
use jobs_explainer::document::sharing::first_height;
use jobs_explainer::site::FigureId;
use site_tests::contract::Language;
use site_tests::proxy::{Proxy, Spoiling};
use site_tests::waiting::{LIVE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    a_framed_figure_is_light_unless_its_address_says_otherwise,
    a_framed_figure_has_nothing_of_the_site_but_its_address,
    a_frame_begins_about_as_high_as_its_figure,
    without_controls_result_and_chart_stay,
    a_plain_figure_has_its_heading_result_and_chart,
    a_still_figure_starts_nothing_and_excuses_itself_for_nothing,
    flags_stay_in_the_address_while_a_slider_moves,
    in_a_sandbox_a_figure_lives_where_its_files_may_be_read,
];

/// Opens a figure's page in a frame of an article of another origin, and waits until it is live.
fn framed<'a>(visitor: &'a Visitor<'_>, host: &Proxy, query: &str) -> Result<Page<'a>> {
    let site = &visitor.environment.site;
    let address = format!("{site}{}?{query}", Language::English.figure_path("growth"));
    let page = visitor.go(&host.frame(640, &address))?;
    // The page writes its settings in their order.
    page.session().enter_frame(address.split('?').next().unwrap_or_default())?;
    Ok(page)
}

/// Which of these can be seen in the live page, or where it is not there in the static one.
fn seen(page: &Page<'_>, selectors: &[&str]) -> Result<Vec<bool>> {
    page.script(
        "const root = document.querySelector('#page-live > *') ? '#page-live ' : '#page-static ';
         return arguments[0].map((one) => {
           const element = document.querySelector(one.startsWith('body') ? one : root + one);
           return element !== null && element.getClientRects().length > 0;
         })",
        vec![serde_json::json!(selectors)],
    )
}

fn expect_seen(page: &Page<'_>, wanted: &[(&str, bool)]) -> Outcome {
    let selectors: Vec<&str> = wanted.iter().map(|(selector, _)| *selector).collect();
    for ((selector, wanted), seen) in wanted.iter().zip(seen(page, &selectors)?) {
        ensure!(seen == *wanted, "{selector} is seen: {seen}");
    }
    Ok(())
}

fn a_framed_figure_is_light_unless_its_address_says_otherwise(visitor: &Visitor) -> Outcome {
    let host = visitor.proxy(Spoiling::Nothing)?;
    for (query, wanted) in [
        ("", Some("light")),
        ("theme=dark", Some("dark")),
        ("theme=auto", None),
        ("theme=%3Cb%3E", Some("light")),
    ] {
        let page = framed(visitor, &host, query)?;
        let (theme, paper, meta): (Option<String>, String, String) = page.script(
            "return [document.documentElement.dataset.theme ?? null, getComputedStyle(document.body).backgroundColor,
               document.querySelector('meta[name=color-scheme]').content]",
            vec![],
        )?;
        ensure!(theme.as_deref() == wanted, "{query}: the theme is {theme:?}");
        let dark = paper == "rgb(15, 20, 18)";
        ensure!(dark == (wanted == Some("dark")), "{query}: the paper is {paper}");
        ensure!(meta == wanted.unwrap_or("light dark"), "{query}: the browser is told \"{meta}\"");
    }
    Ok(())
}

fn a_framed_figure_has_nothing_of_the_site_but_its_address(visitor: &Visitor) -> Outcome {
    let host = visitor.proxy(Spoiling::Nothing)?;
    let page = framed(visitor, &host, "")?;
    page.wait_until_live()?;
    expect_seen(
        &page,
        &[
            (".bar", false),
            (".footer", false),
            (".section-notes", false),
            (".prose", true),
            ("#growth-chart", true),
            (".slider", true),
        ],
    )?;
    let (home, link): (String, String) = page.script(
        "const home = document.querySelector('.home'); return [home.textContent, home.href]",
        vec![],
    )?;
    ensure!(home == visitor.environment.site && link == home, "it comes from \"{home}\", {link}");
    // By itself the page is as it was.
    let alone = visitor.open_figure(Language::English, "growth", "")?;
    expect_seen(&alone, &[(".bar", true), (".section-notes", true), ("body .home", false)])
}

/// How much higher or lower a figure may be than its frame begins, as a part of it: browsers break lines otherwise, and a language
/// has more or fewer of them.
const ABOUT: f64 = 0.15;

fn a_frame_begins_about_as_high_as_its_figure(visitor: &Visitor) -> Outcome {
    let host = visitor.proxy(Spoiling::Nothing)?;
    for figure in FigureId::ALL {
        let first = f64::from(first_height(figure));
        for language in [Language::English, Language::Chinese] {
            let site = &visitor.environment.site;
            let address = format!("{site}{}", language.figure_path(figure.id()));
            let page = visitor.go(&host.frame(640, &address))?;
            page.session().enter_frame(&address)?;
            page.wait_until_live()?;
            let height: f64 =
                page.script("return Math.ceil(document.body.getBoundingClientRect().height)", vec![])?;
            // The long ones begin with their chart, and scroll.
            let long = matches!(figure, FigureId::Growth | FigureId::Checks | FigureId::Sources);
            let fits = if long { height > first } else { (height - first).abs() < ABOUT * first };
            ensure!(fits, "{address} is {height} high, and its frame begins with {first}");
        }
    }
    Ok(())
}

fn without_controls_result_and_chart_stay(visitor: &Visitor) -> Outcome {
    let host = visitor.proxy(Spoiling::Nothing)?;
    let page = framed(visitor, &host, "controls=off&growth=12")?;
    page.wait_until_live()?;
    page.wait_for_result(49.4087)?;
    expect_seen(
        &page,
        &[
            (".controls", false),
            (".laws", false),
            (".tools", false),
            ("#workbench", false),
            (".guess", false),
            ("#growth-answer", true),
            ("#growth-chart", true),
            (".prose", true),
        ],
    )
}

fn a_plain_figure_has_its_heading_result_and_chart(visitor: &Visitor) -> Outcome {
    let page = visitor.open_figure(Language::English, "growth", "plain=1")?;
    expect_seen(
        &page,
        &[
            (".prose", false),
            (".note", false),
            (".rail", false),
            ("h2", true),
            ("#growth-answer", true),
            (".slider", true),
        ],
    )
}

fn a_still_figure_starts_nothing_and_excuses_itself_for_nothing(visitor: &Visitor) -> Outcome {
    let host = visitor.proxy(Spoiling::Nothing)?;
    let page = framed(visitor, &host, "static=1")?;
    wait_for("the whole document", LIVE_WITHIN, || {
        let state: String = page.script("return document.readyState", vec![])?;
        Ok(Sight::when(state == "complete", || state))
    })?;
    let (live, controls): (usize, Option<String>) = page.script(
        "return [document.getElementById('page-live').childElementCount, document.documentElement.dataset.controls ?? null]",
        vec![],
    )?;
    ensure!(live == 0, "the page came alive");
    ensure!(controls.is_none(), "its controls are \"{controls:?}\"");
    expect_seen(
        &page,
        &[
            (".controls", false),
            (".controls-missing", false),
            ("#growth-answer", true),
            ("#growth-chart", true),
        ],
    )
}

fn flags_stay_in_the_address_while_a_slider_moves(visitor: &Visitor) -> Outcome {
    let page = visitor.open_figure(Language::English, "growth", "theme=dark&plain=1")?;
    page.slider(site_tests::contract::lever::GROWTH)?.press(site_tests::Key::Right)?;
    page.wait_for_link("growth", Some("10.5"))?;
    page.wait_for_link("theme", Some("dark"))?;
    page.wait_for_link("plain", Some("1"))
}

fn in_a_sandbox_a_figure_lives_where_its_files_may_be_read(visitor: &Visitor) -> Outcome {
    let host = visitor.proxy(Spoiling::Nothing)?;
    // WebKit needs the site's address in the policy, which the build writes where it is told it.
    for (spoiling, lives) in [(Spoiling::Addressed, true), (Spoiling::WithoutCors, false)] {
        let site = visitor.proxy(spoiling)?;
        let address = format!("{}{}", site.site(), Language::English.figure_path("growth"));
        let frame = format!(
            "<iframe sandbox=\"allow-scripts\" title=Growth width=640 height=900 src=\"{address}\"></iframe>"
        );
        let page = visitor.go(&host.article(&frame))?;
        page.session().enter_frame(&address)?;
        let origin: String = page.script("return self.origin", vec![])?;
        ensure!(origin == "null", "its origin is {origin}");
        if lives {
            page.wait_until_live()?;
        } else {
            page.wait_until_failed()?;
            expect_seen(
                &page,
                &[(".controls-missing", true), ("#growth-answer", true), ("#growth-chart", true)],
            )?;
        }
    }
    Ok(())
}
