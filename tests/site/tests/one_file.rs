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
    what_is_added_to_the_one_file_edition_may_fetch_nothing,
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

/// A folder of this test's own, gone with it.
struct Folder(PathBuf);

impl Folder {
    fn new(visitor: &Visitor<'_>, name: &str) -> Result<Self> {
        let path = std::env::temp_dir().join(format!("{name}-{}-{}", std::process::id(), visitor.browser()));
        fs::create_dir_all(&path).with_context(|| format!("{} cannot be made", path.display()))?;
        Ok(Self(path))
    }

    /// Writes a page that says what its policy stopped, and gives its address. The listener stands before the policy.
    fn watched(&self, name: &str, page: &str) -> Result<String> {
        const WATCH: &str = "<script>window.stopped = [];\
            addEventListener('securitypolicyviolation', ({ blockedURI }) => stopped.push(blockedURI))</script>";
        let path = self.0.join(name);
        let (before, after) = page.split_once("<head>").context("the page has no head")?;
        fs::write(&path, [before, "<head>", WATCH, after].concat())?;
        Ok(address(&path).replace(' ', "%20"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed stays in the system's folder for what may go.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What the page has asked for since it began, whether it came or its policy stopped it, but for what it holds itself.
fn asked(page: &Page<'_>) -> Result<Vec<String>> {
    page.script(
        "return performance.getEntriesByType('resource').map(({ name }) => name).concat(window.stopped)
           .filter((name) => !name.startsWith('data:'))",
        vec![],
    )
}

fn the_one_file_edition_opens_by_itself_and_asks_for_nothing(visitor: &Visitor) -> Outcome {
    let copies = Folder::new(visitor, "watched")?;
    for folder in ["standalone", "standalone/zh"] {
        let text = fs::read_to_string(edition(visitor, folder))?;
        let page = visitor.open_at(&copies.watched("page.html", &text)?)?;
        page.wait_for_result(43.5538)?;
        page.wait_until_workbench_is_live()?;
        let asked = asked(&page)?;
        ensure!(asked.is_empty(), "{folder} asks for {asked:?}");
        let dead: Vec<String> = page.script(
            "return [...document.querySelectorAll('a[href]')].filter((link) => link.getClientRects().length > 0)
               .map((link) => link.getAttribute('href')).filter((href) => !/^(#|data:|https?:)/.test(href))",
            vec![],
        )?;
        ensure!(dead.is_empty(), "{folder} shows links that lead nowhere: {dead:?}");
    }
    Ok(())
}

fn what_is_added_to_the_one_file_edition_may_fetch_nothing(visitor: &Visitor) -> Outcome {
    let copies = Folder::new(visitor, "added")?;
    let text = fs::read_to_string(edition(visitor, "standalone"))?;
    let address = copies.watched("page.html", &text)?;
    let page = visitor.open_at(&address)?;
    page.script::<()>("new Image().src = 'http://127.0.0.1:9/spy.png'", vec![])?;
    wait_for("the policy", CHANGE_WITHIN, || {
        let asked = asked(&page)?;
        let stopped: Vec<String> = page.script("return stopped", vec![])?;
        Ok(Sight::when(stopped.iter().any(|uri| uri.starts_with("http://127.0.0.1:9")), || {
            format!("{asked:?}")
        }))
    })?;
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
    let folder = Folder::new(visitor, "one-file")?;
    let page = visitor.open_at(&folder.watched("saved page.html", &text)?)?;
    let read = wait_for("the saved scenario", CHANGE_WITHIN, || {
        let read = page.read()?;
        Ok(if read.result == result { Sight::Yes(read) } else { Sight::NotYet(read.sentence) })
    })?;
    ensure!(read.sentence.contains("11"), "{}", read.sentence);
    let asked = asked(&page)?;
    ensure!(asked.is_empty(), "the saved page asks for {asked:?}");
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
