//! One control of the page, found by the role and the name that the browser
//! computes for assistive technology, and used by keys and pointer.

use anyhow::{Context, Result, bail, ensure};
use fantoccini::actions::{
    Actions, InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::json;

use crate::behaviour::Outcome;
use crate::contract::selector;
use crate::page::Page;
use crate::session::Replaced;
use crate::waiting::{CHANGE_WITHIN, Sight, wait_for};

/// The kinds of control on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A native range input.
    Slider,
    /// A field for text.
    Field,
    /// A radio button.
    Radio,
    /// A button.
    Button,
    /// A link.
    Link,
}

impl Role {
    /// The role as browsers compute it.
    #[must_use]
    pub const fn computed(self) -> &'static str {
        match self {
            Self::Slider => "slider",
            Self::Field => "textbox",
            Self::Radio => "radio",
            Self::Button => "button",
            Self::Link => "link",
        }
    }

    /// The elements that can have it; computing the role of every element would be slow.
    const fn candidates(self) -> &'static str {
        match self {
            Self::Slider => "input[type=range]",
            Self::Field => "input[type=text], input:not([type])",
            Self::Radio => "input[type=radio]",
            Self::Button => "button",
            Self::Link => "a[href]",
        }
    }
}

/// A control of the page.
#[derive(Debug, Clone)]
pub struct Control<'a> {
    page: Page<'a>,
    element: Element,
    name: String,
}

impl<'a> Control<'a> {
    /// The control of the live page with this role and exactly this name.
    ///
    /// # Errors
    /// When there is none, with the names that there are; or more than one.
    pub fn find(page: Page<'a>, role: Role, name: &str) -> Result<Self> {
        Self::find_where(page, role, name, |candidate| candidate == name)
    }

    /// The control of the live page with this role whose name begins so.
    ///
    /// # Errors
    /// When there is none, with the names that there are; or more than one.
    pub fn find_beginning(page: Page<'a>, role: Role, name: &str) -> Result<Self> {
        Self::find_where(page, role, &format!("{name} …"), |candidate| candidate.starts_with(name))
    }

    /// All controls of the live page that are shown and of a kind that has this
    /// role, in the order of the page.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub fn all(page: Page<'a>, role: Role) -> Result<Vec<Self>> {
        unhurried(|| {
            let named = |(element, _)| {
                let name = page.session().computed_name(&element)?;
                Ok(Self { page, element, name })
            };
            candidates(page, role)?.into_iter().map(named).collect()
        })
    }

    /// The name that the browser computed when the control was found.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The element as a script's argument.
    ///
    /// # Errors
    /// When it cannot be written so.
    pub fn handle(&self) -> Result<serde_json::Value> {
        Ok(serde_json::to_value(&self.element)?)
    }

    /// Computed role and name as they are now.
    ///
    /// # Errors
    /// When the control is gone.
    pub fn role_and_name(&self) -> Result<(String, String)> {
        let session = self.page.session();
        Ok((session.computed_role(&self.element)?, session.computed_name(&self.element)?))
    }

    /// What is in it: text of a field, number of a slider.
    ///
    /// # Errors
    /// When the control is gone.
    pub fn value(&self) -> Result<String> {
        self.page.script("return arguments[0].value", vec![serde_json::to_value(&self.element)?])
    }

    /// What is in it, as a number.
    ///
    /// # Errors
    /// When it is none.
    pub fn number(&self) -> Result<f64> {
        let value = self.value()?;
        value.trim().parse().with_context(|| format!("{} holds \"{value}\"", self.name))
    }

    /// An attribute as it is written.
    ///
    /// # Errors
    /// When the control is gone.
    pub fn attribute(&self, name: &str) -> Result<Option<String>> {
        self.page.script(
            "return arguments[0].getAttribute(arguments[1])",
            vec![serde_json::to_value(&self.element)?, json!(name)],
        )
    }

    /// Whether it can be used.
    ///
    /// # Errors
    /// When the control is gone.
    pub fn is_enabled(&self) -> Result<bool> {
        self.page.session().wait_on(self.element.is_enabled())
    }

    /// Whether it is the chosen one.
    ///
    /// # Errors
    /// When the control is gone.
    pub fn is_checked(&self) -> Result<bool> {
        self.page.script("return arguments[0].checked", vec![serde_json::to_value(&self.element)?])
    }

    /// Presses it with the pointer.
    ///
    /// # Errors
    /// When something lies over it.
    pub fn click(&self) -> Outcome {
        let session = self.page.session();
        // In the middle of the window nothing that is fixed to its edges lies over it.
        self.page.script::<()>(
            "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })",
            vec![serde_json::to_value(&self.element)?],
        )?;
        let pressed = session.wait_on(self.element.click());
        match pressed {
            Ok(()) => Ok(()),
            // A radio button may be drawn as its label, with the input itself out of sight.
            Err(error) => match self.label() {
                Ok(label) => session.wait_on(label.click()),
                Err(_) => Err(error),
            },
        }
        .with_context(|| format!("pressing {}", self.name))
    }

    /// Puts the focus on it, as the Tab key would.
    ///
    /// # Errors
    /// When it does not take the focus.
    pub fn focus(&self) -> Result<&Self> {
        let taken: bool = self.page.script(
            "arguments[0].focus(); return document.activeElement === arguments[0]",
            vec![serde_json::to_value(&self.element)?],
        )?;
        ensure!(taken, "{} does not take the focus", self.name);
        Ok(self)
    }

    /// Puts the focus on it and presses a key.
    ///
    /// # Errors
    /// When it does not take the focus.
    pub fn press(&self, key: Key) -> Outcome {
        self.focus()?;
        self.page.press(key)
    }

    /// Puts the focus on it and presses each of these keys.
    ///
    /// # Errors
    /// When it does not take the focus.
    pub fn press_keys(&self, keys: &[Key]) -> Outcome {
        self.focus()?;
        self.page.press_keys(keys)
    }

    /// Selects what is in a field and types over it.
    ///
    /// # Errors
    /// When the browser refuses a key.
    pub fn replace_with(&self, text: &str) -> Result<&Self> {
        self.focus()?;
        let (home, end, shift) = (char::from(Key::Home), char::from(Key::End), char::from(Key::Shift));
        let mut strokes = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: home })
            .then(KeyAction::Up { value: home })
            .then(KeyAction::Down { value: shift })
            .then(KeyAction::Down { value: end })
            .then(KeyAction::Up { value: end })
            .then(KeyAction::Up { value: shift });
        if text.is_empty() {
            let delete = char::from(Key::Delete);
            strokes = strokes.then(KeyAction::Down { value: delete }).then(KeyAction::Up { value: delete });
        }
        let session = self.page.session();
        session.wait_on(session.client().perform_actions(Actions::from(strokes)))?;
        if !text.is_empty() {
            session
                .wait_on(self.element.send_keys(text))
                .with_context(|| format!("typing \"{text}\" into {}", self.name))?;
        }
        Ok(self)
    }

    /// Drags a slider's thumb by `pixels` to the right, in `steps` moves.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn drag(&self, pixels: f64, steps: u32) -> Outcome {
        let session = self.page.session();
        let share: f64 = self.page.script(
            "const slider = arguments[0];
             slider.scrollIntoView({ block: 'center', behavior: 'instant' });
             return (slider.value - slider.min) / (slider.max - slider.min) - 0.5;",
            vec![serde_json::to_value(&self.element)?],
        )?;
        let width: f64 = self.page.script(
            "return arguments[0].getBoundingClientRect().width",
            vec![serde_json::to_value(&self.element)?],
        )?;
        let begin = PointerAction::MoveToElement {
            element: self.element.clone(),
            duration: None,
            x: (share * width).round(),
            y: 0.0,
        };
        let mut moves = MouseActions::new("mouse".to_owned())
            .then(begin)
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT });
        for _ in 0..steps {
            moves =
                moves.then(PointerAction::MoveBy { duration: None, x: pixels / f64::from(steps), y: 0.0 });
        }
        moves = moves.then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        session
            .wait_on(session.client().perform_actions(Actions::from(moves)))
            .with_context(|| format!("dragging {}", self.name))
    }

    /// Waits until its number is this one.
    ///
    /// # Errors
    /// With what it holds instead, after [`CHANGE_WITHIN`].
    pub fn wait_for_number(&self, wanted: f64) -> Outcome {
        wait_for(&format!("{} to hold {wanted}", self.name), CHANGE_WITHIN, || {
            let number = self.number()?;
            Ok(Sight::when((number - wanted).abs() < 1e-9, || number.to_string()))
        })
    }

    /// The browser computes names slowly, so those are asked first whose
    /// document looks as if they had the name.
    fn find_where(page: Page<'a>, role: Role, wanted: &str, fits: impl Fn(&str) -> bool) -> Result<Self> {
        unhurried(|| Self::look(page, role, wanted, &fits))
    }

    fn look(page: Page<'a>, role: Role, wanted: &str, fits: &impl Fn(&str) -> bool) -> Result<Self> {
        let (likely, others): (Vec<_>, Vec<_>) =
            candidates(page, role)?.into_iter().partition(|(_, guess)| fits(guess));
        let mut names = Vec::new();
        for (element, _) in likely.into_iter().chain(others) {
            let name = page.session().computed_name(&element)?;
            if !fits(&name) {
                names.push(name);
                continue;
            }
            let computed = page.session().computed_role(&element)?;
            ensure!(
                computed == role.computed(),
                "\"{name}\" has the computed role {computed}, not {}",
                role.computed()
            );
            return Ok(Self { page, element, name });
        }
        bail!("no {} is named \"{wanted}\"; there are {names:?}", role.computed())
    }

    fn label(&self) -> Result<Element> {
        let marked: bool = self.page.script(
            "const label = arguments[0].labels?.[0] ?? null;
             document.querySelectorAll('[data-pressed-label]')
               .forEach(old => old.removeAttribute('data-pressed-label'));
             label?.setAttribute('data-pressed-label', '');
             return label !== null;",
            vec![serde_json::to_value(&self.element)?],
        )?;
        ensure!(marked, "{} has no label", self.name);
        self.page.session().find("[data-pressed-label]")
    }
}

/// Looks again where the page put another element in the place of one while it was looked at.
fn unhurried<T>(look: impl Fn() -> Result<T>) -> Result<T> {
    wait_for("elements that stay", CHANGE_WITHIN, || match look() {
        Err(error) if error.is::<Replaced>() => Ok(Sight::NotYet(error.to_string())),
        seen => seen.map(Sight::Yes),
    })
}

/// The shown elements of the live page that can have a role, each with the name that its markup suggests.
fn candidates(page: Page<'_>, role: Role) -> Result<Vec<(Element, String)>> {
    let scoped = role
        .candidates()
        .split(", ")
        .map(|candidate| format!(":is({}, {}) {candidate}", selector::LIVE_PAGE, selector::BUILDER))
        .collect::<Vec<_>>()
        .join(", ");
    let elements = page.session().find_all(&scoped)?;
    let guesses: Vec<Option<String>> = page.script(
        "const text = one => one?.textContent.trim() ?? '';
         return [...arguments].map(one => one.checkVisibility({ visibilityProperty: true })
           ? one.getAttribute('aria-label')
             ?? (text(document.getElementById(one.getAttribute('aria-labelledby')))
               || text(one.labels?.[0]) || text(one))
           : null)",
        elements.iter().map(serde_json::to_value).collect::<Result<_, _>>()?,
    )?;
    Ok(elements
        .into_iter()
        .zip(guesses)
        .filter_map(|(element, guess)| guess.map(|guess| (element, guess)))
        .collect())
}
