//! The page as a visitor sees and uses it: controls by role and name, keys,
//! and readings of everything that a change must move together.

use anyhow::{Context, Result, bail};
use fantoccini::actions::{Actions, InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::behaviour::Outcome;
use crate::contract::{action, selector};
use crate::control::{Control, Role};
use crate::reading::{Reading, rounds_to};
use crate::session::Session;
use crate::waiting::{CHANGE_WITHIN, LIVE_WITHIN, Sight, wait_for};

/// A page of the site in a browser.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    session: &'a Session,
}

impl<'a> Page<'a> {
    /// The page that `session` shows.
    #[must_use]
    pub const fn new(session: &'a Session) -> Self {
        Self { session }
    }

    /// The session that shows it.
    #[must_use]
    pub const fn session(&self) -> &'a Session {
        self.session
    }

    /// Waits until the live page has taken the static one's place.
    ///
    /// # Errors
    /// With what stands there instead, after [`LIVE_WITHIN`].
    pub fn wait_until_live(&self) -> Outcome {
        wait_for("live controls", LIVE_WITHIN, || {
            let state: Option<String> = self.script(
                "const live = document.querySelector(arguments[0]);
                 const shown = live !== null && live.getClientRects().length > 0;
                 const state = document.documentElement.dataset.controls;
                 return state === 'live' && !shown ? 'live, but not shown' : (state ?? null);",
                vec![json!(selector::LIVE_PAGE)],
            )?;
            Ok(Sight::when(state.as_deref() == Some("live"), || format!("data-controls {state:?}")))
        })
    }

    /// Begins to explore, and waits until the workbench has come.
    ///
    /// # Errors
    /// When it does not come within [`LIVE_WITHIN`].
    pub fn wait_until_workbench_is_live(&self) -> Outcome {
        self.script::<()>(
            "document.querySelector('#page-live #growth-chart').dispatchEvent(
               new PointerEvent('pointerdown', { bubbles: true }))",
            vec![],
        )?;
        wait_for("the workbench", LIVE_WITHIN, || {
            let state: Option<String> = self.script(
                "return document.querySelector('#page-live #workbench')?.dataset.state ?? null",
                vec![],
            )?;
            Ok(Sight::when(state.as_deref() == Some("live"), || format!("data-state {state:?}")))
        })
    }

    /// Waits until the page has given up making its controls live.
    ///
    /// # Errors
    /// With what stands there instead, after [`LIVE_WITHIN`].
    pub fn wait_until_failed(&self) -> Outcome {
        wait_for("data-controls=failed", LIVE_WITHIN, || {
            let state: Option<String> =
                self.script("return document.documentElement.dataset.controls ?? null", vec![])?;
            Ok(Sight::when(state.as_deref() == Some("failed"), || format!("data-controls {state:?}")))
        })
    }

    /// Reads everything at once.
    ///
    /// # Errors
    /// When a part of it is not on the page.
    pub fn read(&self) -> Result<Reading> {
        self.script(
            "const [result, line, rows] = arguments;
             const live = document.querySelector('#page-live') ?? document;
             const status = live.querySelector(result);
             return {
               result: status.dataset.result ?? '',
               sentence: status.textContent.trim(),
               busy: status.getAttribute('aria-busy'),
               line: live.querySelector(line).getAttribute('d'),
               table: [...live.querySelectorAll(rows)].map(
                 row => [...row.cells].map(cell => cell.textContent.trim())),
               query: location.search,
               height: document.documentElement.scrollHeight,
             };",
            vec![json!(selector::RESULT), json!(selector::SCENARIO_LINE), json!(selector::TABLE_ROWS)],
        )
    }

    /// Waits until the result is this many millions, to four decimals.
    ///
    /// # Errors
    /// With the result that stands there, after [`CHANGE_WITHIN`].
    pub fn wait_for_result(&self, millions: f64) -> Result<Reading> {
        wait_for(&format!("the result {millions:.4}"), CHANGE_WITHIN, || {
            let reading = self.read()?;
            let difference = (reading.millions()? - millions).abs();
            // Half of the last printed decimal, and a hair for binary fractions.
            Ok(if difference <= 0.000_050_1 { Sight::Yes(reading) } else { Sight::NotYet(reading.result) })
        })
    }

    /// Waits until the result is this many millions and the table ends with it, at `year`. A folded table follows when a
    /// slider rests, and on a slow machine the browser may draw the rest of the page first.
    ///
    /// # Errors
    /// With what stands there, after [`CHANGE_WITHIN`].
    pub fn wait_for_last_row(&self, year: i32, millions: f64) -> Result<Reading> {
        self.wait_for_result(millions)?;
        wait_for(&format!("{millions:.4} in a last row for {year}"), CHANGE_WITHIN, || {
            let reading = self.read()?;
            let last = reading.table.last().map(Vec::as_slice).unwrap_or_default();
            let of_year = last.first().is_some_and(|cell| cell.starts_with(&year.to_string()));
            if of_year && last.iter().skip(1).any(|cell| rounds_to(millions, cell)) {
                return Ok(Sight::Yes(reading));
            }
            Ok(Sight::NotYet(format!("{last:?}")))
        })
    }

    /// Waits until the link says `value` for `key`, or nothing for it.
    ///
    /// # Errors
    /// With the link that stands there, after [`CHANGE_WITHIN`].
    pub fn wait_for_link(&self, key: &str, value: Option<&str>) -> Outcome {
        wait_for(&format!("{key}={value:?} in the link"), CHANGE_WITHIN, || {
            let said = self.link_value(key)?;
            if said.as_deref() == value {
                return Ok(Sight::Yes(()));
            }
            Ok(Sight::NotYet(self.script("return location.href", vec![])?))
        })
    }

    /// What the link says for `key`.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub fn link_value(&self, key: &str) -> Result<Option<String>> {
        self.script("return new URLSearchParams(location.search).get(arguments[0])", vec![json!(key)])
    }

    /// Waits until the result sentence is no longer about to change.
    ///
    /// # Errors
    /// When it stays busy for [`CHANGE_WITHIN`].
    pub fn wait_until_quiet(&self) -> Result<Reading> {
        wait_for("aria-busy=false", CHANGE_WITHIN, || {
            let reading = self.read()?;
            Ok(if reading.busy.as_deref() == Some("true") {
                Sight::NotYet("aria-busy=true".to_owned())
            } else {
                Sight::Yes(reading)
            })
        })
    }

    /// The range input with this name.
    ///
    /// # Errors
    /// When none has it.
    pub fn slider(&self, name: &str) -> Result<Control<'a>> {
        Control::find(*self, Role::Slider, name)
    }

    /// The text field with this name.
    ///
    /// # Errors
    /// When none has it.
    pub fn field(&self, name: &str) -> Result<Control<'a>> {
        Control::find(*self, Role::Field, name)
    }

    /// The radio button with this name.
    ///
    /// # Errors
    /// When none has it.
    pub fn radio(&self, name: &str) -> Result<Control<'a>> {
        Control::find(*self, Role::Radio, name)
    }

    /// The button with this name.
    ///
    /// # Errors
    /// When none has it.
    pub fn button(&self, name: &str) -> Result<Control<'a>> {
        Control::find(*self, Role::Button, name)
    }

    /// The button that puts the slider with this name back.
    ///
    /// # Errors
    /// When there is none, as there is while the slider is not changed.
    pub fn reset_button(&self, slider: &str) -> Result<Control<'a>> {
        Control::find_beginning(*self, Role::Button, &action::reset(slider))
    }

    /// The link with this name.
    ///
    /// # Errors
    /// When none has it.
    pub fn link(&self, name: &str) -> Result<Control<'a>> {
        Control::find(*self, Role::Link, name)
    }

    /// Presses and releases each of these keys, wherever the focus is.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn press_keys(&self, keys: &[Key]) -> Outcome {
        let strokes = keys.iter().fold(KeyActions::new("keyboard".to_owned()), |strokes, key| {
            let value = char::from(*key);
            strokes.then(KeyAction::Down { value }).then(KeyAction::Up { value })
        });
        self.session
            .wait_on(self.session.client().perform_actions(Actions::from(strokes)))
            .context("pressing keys")
    }

    /// Presses a key while the Shift key is held.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn press_with_shift(&self, key: Key) -> Outcome {
        self.press_while(&[Key::Shift], char::from(key))
    }

    /// Presses a letter while the Control key is held, and the Shift key where `shift` asks for it.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn press_with_control(&self, letter: char, shift: bool) -> Outcome {
        let held: &[Key] = if shift { &[Key::Control, Key::Shift] } else { &[Key::Control] };
        self.press_while(held, letter)
    }

    fn press_while(&self, held: &[Key], value: char) -> Outcome {
        let stroke = |strokes: KeyActions, action: KeyAction| strokes.then(action);
        let downs = held.iter().map(|key| KeyAction::Down { value: char::from(*key) });
        let ups = held.iter().rev().map(|key| KeyAction::Up { value: char::from(*key) });
        let strokes = downs
            .chain([KeyAction::Down { value }, KeyAction::Up { value }])
            .chain(ups)
            .fold(KeyActions::new("keyboard".to_owned()), stroke);
        self.session
            .wait_on(self.session.client().perform_actions(Actions::from(strokes)))
            .context("pressing a key with others")
    }

    /// Presses and releases a key, wherever the focus is.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn press(&self, key: Key) -> Outcome {
        self.press_keys(&[key])
    }

    /// Opens the panel that holds the table, by its summary.
    ///
    /// # Errors
    /// When it does not open.
    pub fn open_table(&self) -> Outcome {
        let summary = self.visible(&format!("{} summary", selector::TABLE_PANEL))?;
        // In the middle of the window nothing that is fixed to its edges lies over it.
        self.script::<()>(
            "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })",
            vec![serde_json::to_value(&summary)?],
        )?;
        self.session.wait_on(summary.click()).context("pressing the table's summary")?;
        wait_for("the open table", CHANGE_WITHIN, || {
            Ok(Sight::when(self.table_is_open()?, || "a closed panel".to_owned()))
        })
    }

    /// Whether the panel that holds the table is open.
    ///
    /// # Errors
    /// When there is none.
    pub fn table_is_open(&self) -> Result<bool> {
        self.session
            .script(
                "return [...document.querySelectorAll(arguments[0])]
                   .filter(panel => panel.getClientRects().length > 0)
                   .map(panel => panel.open)",
                vec![json!(selector::TABLE_PANEL)],
            )
            .and_then(|open: Vec<bool>| match open.as_slice() {
                [open] => Ok(*open),
                others => bail!("{} panels of the table are on the page, not one", others.len()),
            })
    }

    /// The one element that a CSS selector finds and that takes up room.
    ///
    /// # Errors
    /// When there is none, or more than one.
    pub fn visible(&self, css: &str) -> Result<Element> {
        let mut shown = Vec::new();
        for element in self.session.find_all(css)? {
            let boxes: u32 = self.script(
                "return arguments[0].getClientRects().length",
                vec![serde_json::to_value(&element)?],
            )?;
            if boxes > 0 {
                shown.push(element);
            }
        }
        match (shown.pop(), shown.is_empty()) {
            (Some(element), true) => Ok(element),
            (None, _) => bail!("no {css} is shown"),
            (Some(_), false) => bail!("{} of {css} are shown, not one", shown.len() + 1),
        }
    }

    /// All text of the page that is shown.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub fn text(&self) -> Result<String> {
        self.script("return document.body.innerText", vec![])
    }

    /// Runs the body of a function in the page and reads what it returns.
    ///
    /// # Errors
    /// When the script throws, or returns another shape than `T`.
    pub fn script<T: DeserializeOwned>(&self, body: &str, arguments: Vec<Value>) -> Result<T> {
        self.session.script(body, arguments)
    }

    /// Errors of script that [`crate::proxy`] saw since the document began.
    ///
    /// # Errors
    /// When the page did not come through the proxy, which does the recording.
    pub fn script_errors(&self) -> Result<Vec<String>> {
        self.script::<Option<Vec<String>>>("return window.siteTestErrors ?? null", vec![])?
            .context("script errors are recorded only on pages that come through the proxy")
    }

    /// Widens or narrows the frame that this page is in until it has `width`
    /// CSS pixels of room beside the scroll bar.
    ///
    /// # Errors
    /// When the room does not become so wide.
    pub fn make_room(&self, width: u32) -> Outcome {
        wait_for(&format!("{width} pixels of room"), CHANGE_WITHIN, || {
            let room: f64 = self.script(
                "const frame = window.frameElement;
                 const scrollBar = innerWidth - document.documentElement.clientWidth;
                 frame.width = arguments[0] + scrollBar;
                 return document.documentElement.clientWidth;",
                vec![json!(width)],
            )?;
            let missing = (room - f64::from(width)).abs();
            Ok(Sight::when(missing < 0.5, || format!("{room} pixels")))
        })
    }
}
