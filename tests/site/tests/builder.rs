//! The embed builder: what an editor chooses, and the codes that come of it.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use fantoccini::key::Key;
use jobs_explainer::decimal;
use jobs_explainer::link;
use jobs_explainer::model::Lever;
use serde_json::json;
use site_tests::proxy::Spoiling;
use site_tests::waiting::{CHANGE_WITHIN, LIVE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Outcome, Page, Visitor, axe, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    every_code_stands_on_one_line_and_names_every_setting,
    every_code_of_the_builder_works_in_an_article,
    the_builder_begins_with_what_the_page_shows,
    a_scenario_with_a_name_has_a_picture_of_its_own,
    what_is_no_scenario_is_said_and_changes_nothing,
    numbers_are_read_as_the_page_reads_them,
    a_code_is_selected_where_the_clipboard_is_closed,
    the_preview_is_as_wide_as_asked,
    the_builder_is_worked_by_keys_and_has_no_violations,
];

/// The builder's folder in each language.
const FOLDERS: [&str; 2] = ["embed/", "zh/embed/"];

fn open<'a>(visitor: &'a Visitor<'_>, path: &str) -> Result<Page<'a>> {
    let page = visitor.go(&format!("{}{path}", visitor.environment.site))?;
    wait_for("codes", CHANGE_WITHIN, || {
        let codes = codes(&page)?;
        Ok(Sight::when(codes.len() == 6 && codes.values().all(|code| !code.is_empty()), || {
            format!("{codes:?}")
        }))
    })?;
    Ok(page)
}

/// The codes, by their names in ids.
fn codes(page: &Page<'_>) -> Result<BTreeMap<String, String>> {
    page.script(
        "return Object.fromEntries([...document.querySelectorAll('textarea')].map((field) => [field.id.slice(5), field.value]))",
        vec![],
    )
}

/// Chooses in a list as a browser does for a reader.
fn choose(page: &Page<'_>, id: &str, value: &str) -> Outcome {
    page.script(
        "const list = document.getElementById(arguments[0]);
         list.value = arguments[1];
         list.dispatchEvent(new Event('input', { bubbles: true }))",
        vec![json!(id), json!(value)],
    )
}

fn every_code_stands_on_one_line_and_names_every_setting(visitor: &Visitor) -> Outcome {
    for folder in FOLDERS {
        let page = open(visitor, &format!("{folder}?figure=growth&growth=12~14&until=2030"))?;
        for (name, code) in codes(&page)? {
            ensure!(!code.contains('\n'), "{name} has several lines: {code}");
            ensure!(code.contains("figure/growth/"), "{name}: {code}");
            if name == "image" {
                continue;
            }
            if name == "oembed" {
                ensure!(!code.contains('?'), "what answers for an address knows no settings: {code}");
                continue;
            }
            for setting in [
                "v=1",
                "figures=report",
                "law=rate",
                "growth=12~14",
                "until=2030",
                "target=50",
                "scale=linear",
            ] {
                ensure!(code.contains(setting), "{name} leaves {setting} open: {code}");
            }
        }
        choose(&page, "theme", "dark")?;
        page.script::<()>("document.getElementById('controls').click()", vec![])?;
        for (name, code) in
            codes(&page)?.iter().filter(|(name, _)| !["image", "oembed"].contains(&name.as_str()))
        {
            let (theme, controls) = if name == "element" {
                ("theme=\"dark\"", "controls=\"off\"")
            } else {
                ("theme=dark", "controls=off")
            };
            ensure!(code.contains(theme) && code.contains(controls), "{name}: {code}");
        }
        choose(&page, "lang", "zh")?;
        choose(&page, "figure", "job-search")?;
        let codes = codes(&page)?;
        ensure!(codes["plain"].contains("zh/figure/job-search/?v=1"), "{}", codes["plain"]);
        ensure!(codes["element"].contains("lang=\"zh\""), "{}", codes["element"]);
        let address: String = page.script("return location.search", vec![])?;
        ensure!(
            address.contains("figure=job-search") && address.contains("theme=dark"),
            "the address is {address}"
        );
    }
    Ok(())
}

fn every_code_of_the_builder_works_in_an_article(visitor: &Visitor) -> Outcome {
    let page = open(visitor, "embed/?figure=living&wage=60000")?;
    let codes = codes(&page)?;
    let body =
        [&codes["plain"], &codes["script"], &codes["element"], &codes["image"]].map(String::as_str).concat();
    let host = visitor.proxy(Spoiling::Nothing)?;
    let page = visitor.go(&host.article(&body))?;
    wait_for("two frames as high as their figures, and a picture", LIVE_WITHIN, || {
        let (heights, fitted, picture): (Vec<f64>, usize, f64) = page.script(
            "for (const frame of document.querySelectorAll('iframe')) frame.loading = 'eager';
             for (const image of document.images) image.loading = 'eager';
             const frames = [...document.querySelectorAll('iframe')];
             const fitted = frames.filter((frame, place) => {
               const last = said.findLast(([from]) => from === place);
               return last && Math.abs(last[1] - frame.offsetHeight) < 0.5;
             });
             return [frames.map((frame) => frame.offsetHeight), fitted.length, document.images[0].naturalWidth]",
            vec![],
        )?;
        // The first has no script: its height is the code's.
        let fine = heights.len() == 3 && fitted >= 2 && (heights[0] - 2330.0).abs() < 0.5 && picture > 1900.0;
        Ok(Sight::when(fine, || format!("{heights:?}, {fitted} fitted, a picture {picture} wide")))
    })?;
    let (alternative, link): (String, String) =
        page.script("return [document.images[0].alt, document.images[0].closest('a').href]", vec![])?;
    // A picture leads to what is in it: the usual settings.
    ensure!(alternative.len() > 40 && link.contains("wage=49575"), "{alternative}: {link}");
    page.session().enter_frame("http")?;
    page.wait_until_live()?;
    let wage: String =
        page.script("return document.querySelector('#page-live #lever-wage').value", vec![])?;
    ensure!(wage == "60000", "the wage is {wage}");
    Ok(())
}

fn the_builder_begins_with_what_the_page_shows(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=15&until=2030&utm=kept")?;
    page.script::<()>(
        "document.querySelector('#page-live #growth .rail a[href*=\"embed/\"]').click()",
        vec![],
    )?;
    let scenario: String = wait_for("the builder", LIVE_WITHIN, || {
        let value: Option<String> =
            page.script("return document.getElementById('scenario')?.value ?? null", vec![])?;
        Ok(value
            .filter(|value| !value.is_empty())
            .map_or_else(|| Sight::NotYet("no scenario".into()), Sight::Yes))
    })?;
    ensure!(scenario.contains("growth=15") && scenario.contains("until=2030"), "it begins with {scenario}");
    ensure!(!scenario.contains("utm"), "it takes what is not the page's: {scenario}");
    let code = codes(&page)?.remove("plain").context("there is no plain code")?;
    ensure!(code.contains("figure/growth/") && code.contains("growth=15"), "{code}");
    Ok(())
}

fn a_scenario_with_a_name_has_a_picture_of_its_own(visitor: &Visitor) -> Outcome {
    for (query, picture, usual) in [
        ("", "figure.png", false),
        ("&law=ceiling", "figure-ceiling.png", false),
        ("&growth=12", "figure.png", true),
    ] {
        let page = open(visitor, &format!("embed/?figure=growth{query}"))?;
        let image = codes(&page)?.remove("image").context("there is no image code")?;
        ensure!(image.contains(&format!("/{picture}\"")), "{query}: {image}");
        let said: bool = page.script("return !document.getElementById('image-usual').hidden", vec![])?;
        ensure!(said == usual, "{query}: that the picture is another one is said: {said}");
    }
    Ok(())
}

fn what_is_no_scenario_is_said_and_changes_nothing(visitor: &Visitor) -> Outcome {
    for (folder, name) in [("embed/", "Scenario"), ("zh/embed/", "设定")] {
        let page = open(visitor, &format!("{folder}?figure=growth"))?;
        let before = codes(&page)?;
        let scenario = page.field(name)?;
        for text in
            ["<img src=x onerror=alert(1)>", "https://example.org/?a=b", "https://x/#constructor", "nonsense"]
        {
            scenario.focus()?.replace_with(text)?;
            wait_for("the sentence on it", CHANGE_WITHIN, || {
                let (shown, invalid): (bool, String) = page.script(
                    "return [!document.getElementById('scenario-strange').hidden,
                       document.getElementById('scenario').getAttribute('aria-invalid')]",
                    vec![],
                )?;
                Ok(Sight::when(shown && invalid == "true", || {
                    format!("{text}: shown: {shown}, invalid: {invalid}")
                }))
            })?;
            ensure!(codes(&page)? == before, "{folder}: {text} changed the codes");
        }
        // A link of the site at its usual settings is no nonsense.
        scenario.focus()?.replace_with(&visitor.environment.site)?;
        wait_for("no sentence", CHANGE_WITHIN, || {
            let shown: bool =
                page.script("return !document.getElementById('scenario-strange').hidden", vec![])?;
            Ok(Sight::when(!shown, || "it is said".into()))
        })?;
    }
    let page = open(visitor, "embed/?figure=growth")?;
    let scenario = page.field("Scenario")?;
    // A whole link brings its figure and its language; what it sets is put right as the page would, and that is said.
    for (link, wanted, mended) in [
        (
            "https://example.org/jobs/?growth=20&x=%22%3E%3Cb%3E#growth",
            "/figure/growth/?v=1&amp;figures=report&amp;law=rate&amp;growth=20",
            false,
        ),
        ("https://example.org/jobs/zh/figure/living/?wage=60000", "/zh/figure/living/", false),
        ("https://example.org/jobs/?growth=99&noise=abc&law=none#growth", "law=rate&amp;growth=40", true),
        // What the usual is hangs on whose figures are shown; the first of two counts; the version is the page's.
        (
            "https://example.org/figure/jobs/?v=2&figures=article",
            "?v=1&amp;figures=article&amp;main_share=24.1",
            false,
        ),
        ("https://example.org/?target=1,000&growth=5&growth=6#growth", "growth=5&amp;", true),
    ] {
        scenario.focus()?.replace_with(link)?;
        wait_for("the pasted link's figure and settings", CHANGE_WITHIN, || {
            let code = codes(&page)?.remove("script").unwrap_or_default();
            let said: bool =
                page.script("return !document.getElementById('scenario-mended').hidden", vec![])?;
            let fine =
                code.contains(wanted) && !code.contains("%3Cb") && !code.contains("abc") && said == mended;
            Ok(Sight::when(fine, || format!("{code}, said: {said}")))
        })?;
    }
    Ok(())
}

fn numbers_are_read_as_the_page_reads_them(visitor: &Visitor) -> Outcome {
    let page = open(visitor, "embed/?figure=living")?;
    let scenario = page.field("Scenario")?;
    for written in [
        "60000",
        "60,000",
        "%2B60,000",
        "１０,０００",
        "60000.5",
        "60000。5",
        "60000,5",
        "1,000,000",
        "60,00",
        "0,125",
        "%2060000%20",
        "60000％",
        "60 000",
        "6e4",
        "-5",
        "−5",
        "--5",
        "٦٠٠٠٠",
        "60000円",
        "",
        "60000.",
        ".5",
    ] {
        let query = format!("main_hours=30&wage={written}");
        let wage = link::read(&query).scenario.get(Lever::Wage);
        let wanted = format!("wage={}&amp;", decimal::shortest(wage, 9));
        scenario.focus()?.replace_with(&format!("?{query}"))?;
        wait_for(&format!("{wanted} for {written}"), CHANGE_WITHIN, || {
            let code = codes(&page)?.remove("script").unwrap_or_default();
            Ok(Sight::when(code.contains("main_hours=30&amp;") && code.contains(&wanted), || code))
        })?;
        scenario.focus()?.replace_with("?main_hours=31")?;
        wait_for("another scenario", CHANGE_WITHIN, || {
            let code = codes(&page)?.remove("script").unwrap_or_default();
            Ok(Sight::when(code.contains("main_hours=31&amp;"), || code))
        })?;
    }
    Ok(())
}

fn a_code_is_selected_where_the_clipboard_is_closed(visitor: &Visitor) -> Outcome {
    let page = open(visitor, "embed/?figure=jobs")?;
    page.script::<()>(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } })",
        vec![],
    )?;
    let copy = page.visible("#copy-element")?;
    let name = page.session().computed_name(&copy)?;
    ensure!(name == "Copy Element with script", "the button is named \"{name}\"");
    page.session().wait_on(copy.click())?;
    wait_for("the selected code", CHANGE_WITHIN, || {
        let (focused, selected, said): (String, bool, String) = page.script(
            "const field = document.activeElement;
             return [field.id, field.selectionStart === 0 && field.selectionEnd === field.value?.length,
               document.getElementById('builder-said').textContent]",
            vec![],
        )?;
        let fine = focused == "code-element" && selected && said.contains("by hand");
        Ok(Sight::when(fine, || format!("{focused}, selected: {selected}, said: {said}")))
    })
}

fn the_preview_is_as_wide_as_asked(visitor: &Visitor) -> Outcome {
    let page = open(visitor, "embed/?figure=money")?;
    for width in ["320", "640"] {
        page.radio(&format!("{width} px"))?.click()?;
        wait_for("the width", CHANGE_WITHIN, || {
            let wide: f64 =
                page.script("return document.getElementById('preview-frame').clientWidth", vec![])?;
            Ok(Sight::when((wide - width.parse::<f64>()?).abs() < 0.5, || format!("{wide} pixels")))
        })?;
    }
    wait_for("a preview as high as its figure", LIVE_WITHIN, || {
        let (high, content): (f64, f64) = page.script(
            "const frame = document.getElementById('preview-frame');
             return [frame.offsetHeight, Math.ceil(frame.contentDocument.body?.getBoundingClientRect().height ?? 0)]",
            vec![],
        )?;
        Ok(Sight::when((high - content).abs() < 0.5, || format!("{high} pixels for {content}")))
    })
}

fn the_builder_is_worked_by_keys_and_has_no_violations(visitor: &Visitor) -> Outcome {
    for folder in FOLDERS {
        let page = open(visitor, &format!("{folder}?figure=operators"))?;
        axe::finds_nothing(&page, visitor.environment)?;
        let mut seen = Vec::new();
        page.script::<()>("document.querySelector('.bar-mark').focus()", vec![])?;
        for _ in 0..60 {
            page.press(Key::Tab)?;
            let id: String =
                page.script("return document.activeElement.id || document.activeElement.name || ''", vec![])?;
            seen.push(id);
            if seen.last().is_some_and(|id| id == "copy-image") {
                break;
            }
        }
        for wanted in [
            "figure",
            "lang",
            "theme",
            "controls",
            "scenario",
            "preview-width",
            "code-plain",
            "copy-plain",
            "copy-image",
        ] {
            ensure!(seen.iter().any(|id| id == wanted), "the keyboard does not come to {wanted}: {seen:?}");
        }
    }
    Ok(())
}
