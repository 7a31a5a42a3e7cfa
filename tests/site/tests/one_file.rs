//! The one-file edition, opened from the disk.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use fantoccini::key::Key;
use site_tests::contract::lever;
use site_tests::waiting::{CHANGE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    the_one_file_edition_opens_by_itself_and_asks_for_nothing,
    a_saved_page_opens_with_its_scenario,
    the_one_file_edition_of_the_site_begins_with_what_the_page_showed,
];

/// The address of a file of this machine.
fn address(path: &Path) -> String {
    format!("file://{}", path.display())
}

fn edition(visitor: &Visitor, folder: &str) -> PathBuf {
    visitor.environment.dist.join(folder).join("index.html")
}

/// What the page has fetched since it began, but for what it holds itself.
fn fetched(page: &Page<'_>) -> Result<Vec<String>> {
    page.script(
        "return performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith('data:'))",
        vec![],
    )
}

fn the_one_file_edition_opens_by_itself_and_asks_for_nothing(visitor: &Visitor) -> Outcome {
    for folder in ["standalone", "standalone/zh"] {
        let page = visitor.open_at(&address(&edition(visitor, folder)))?;
        page.wait_for_result(43.5538)?;
        page.wait_until_workbench_is_live()?;
        let fetched = fetched(&page)?;
        ensure!(fetched.is_empty(), "{folder} asks for {fetched:?}");
        let dead: Vec<String> = page.script(
            "return [...document.querySelectorAll('a[href]')].filter((link) => link.getClientRects().length > 0)
               .map((link) => link.getAttribute('href')).filter((href) => !/^(#|data:|https?:)/.test(href))",
            vec![],
        )?;
        ensure!(dead.is_empty(), "{folder} shows links that lead nowhere: {dead:?}");
    }
    Ok(())
}

fn a_saved_page_opens_with_its_scenario(visitor: &Visitor) -> Outcome {
    let page = visitor.open_at(&address(&edition(visitor, "standalone")))?;
    page.slider(lever::GROWTH)?.focus()?.press_keys(&[Key::Right, Key::Right])?;
    page.wait_for_link("growth", Some("11"))?;
    let result = page.wait_until_quiet()?.result;
    // What the browser would save is taken from the way there.
    page.script::<()>(
        "URL.createObjectURL = (file) => { window.saved = file.text(); return '#saved'; };
         document.addEventListener('click', (event) => event.target.download && event.preventDefault(), true);
         HTMLAnchorElement.prototype.click = () => {};",
        vec![],
    )?;
    let save = page.visible("#one-file-save")?;
    page.session().wait_on(save.click())?;
    let text: String = page
        .session()
        .script_until_called_back("const done = arguments[arguments.length - 1]; saved.then(done)", vec![])?;
    let folder = std::env::temp_dir().join(format!("one-file-{}-{}", std::process::id(), visitor.browser()));
    fs::create_dir_all(&folder).context("no folder for the saved page")?;
    let path = folder.join("saved page.html");
    fs::write(&path, text).context("the saved page cannot be written")?;
    let page = visitor.open_at(&address(&path).replace(' ', "%20"))?;
    let read = wait_for("the saved scenario", CHANGE_WITHIN, || {
        let read = page.read()?;
        Ok(if read.result == result { Sight::Yes(read) } else { Sight::NotYet(read.sentence) })
    })?;
    ensure!(read.sentence.contains("11"), "{}", read.sentence);
    ensure!(fetched(&page)?.is_empty(), "the saved page asks for {:?}", fetched(&page)?);
    fs::remove_dir_all(&folder).context("the saved page cannot be removed")?;
    Ok(())
}

fn the_one_file_edition_of_the_site_begins_with_what_the_page_showed(visitor: &Visitor) -> Outcome {
    let page = visitor.open("growth=15")?;
    let result = page.read()?.result;
    page.script::<()>("document.querySelector('#page-live a[href$=\"standalone/\"]').click()", vec![])?;
    wait_for("the edition's address", CHANGE_WITHIN, || {
        let path: String = page.script("return location.pathname + location.search", vec![])?;
        Ok(Sight::when(path.ends_with("standalone/?v=1&growth=15"), || path))
    })?;
    page.wait_until_live()?;
    ensure!(page.read()?.result == result, "it shows {}, not {result}", page.read()?.result);
    Ok(())
}
