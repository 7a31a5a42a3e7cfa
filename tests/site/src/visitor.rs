//! A visitor: someone at one browser, who opens pages of the site.

use std::cell::{OnceCell, RefCell};

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::browsers::{Browser, Profile};
use crate::contract::Language;
use crate::environment::{Environment, Installation};
use crate::page::Page;
use crate::proxy::{Proxy, Spoiling};
use crate::session::Session;

/// Someone at one browser. Behaviours are shown to a visitor.
#[derive(Debug)]
pub struct Visitor<'a> {
    /// Where everything is.
    pub environment: &'a Environment,
    installation: Installation,
    left_over: RefCell<Option<Session>>,
    session: OnceCell<Session>,
}

impl<'a> Visitor<'a> {
    /// A visitor who takes over what an earlier one `left_over`, or starts a
    /// session of their own when that is of another kind.
    #[must_use]
    pub fn new(environment: &'a Environment, installation: Installation, left_over: Option<Session>) -> Self {
        Self { environment, installation, left_over: RefCell::new(left_over), session: OnceCell::new() }
    }

    /// Which browser it is.
    #[must_use]
    pub const fn browser(&self) -> Browser {
        self.installation.browser
    }

    /// Opens the English page with this query (without the question mark) and
    /// waits until its controls are live.
    ///
    /// # Errors
    /// When they do not become live in time.
    pub fn open(&self, query: &str) -> Result<Page<'_>> {
        self.open_in(Language::English, query)
    }

    /// As [`Self::open`], in either language.
    ///
    /// # Errors
    /// When the controls do not become live in time.
    pub fn open_in(&self, language: Language, query: &str) -> Result<Page<'_>> {
        let address = address(&self.environment.site, language, query);
        self.open_at(&address)
    }

    /// Opens a figure's own page and waits until it is live.
    ///
    /// # Errors
    /// When it does not become live in time.
    pub fn open_figure(&self, language: Language, figure: &str, query: &str) -> Result<Page<'_>> {
        let mark = if query.is_empty() { "" } else { "?" };
        self.open_at(&format!("{}{}{mark}{query}", self.environment.site, language.figure_path(figure)))
    }

    /// Opens a page by its full address and waits until its controls are live.
    ///
    /// # Errors
    /// When they do not become live in time.
    pub fn open_at(&self, address: &str) -> Result<Page<'_>> {
        let page = self.go(address)?;
        page.wait_until_live()?;
        Ok(page)
    }

    /// Goes to an address and waits for nothing but the document.
    ///
    /// # Errors
    /// When the browser cannot go there.
    pub fn go(&self, address: &str) -> Result<Page<'_>> {
        let session = self.session()?;
        session.go(address)?;
        Ok(Page::new(session))
    }

    /// Switches script off in the browser; to be said before the first page is
    /// opened, and not in WebKit, whose driver cannot do it.
    ///
    /// # Errors
    /// When the browser cannot start so.
    pub fn switch_script_off(&self) -> Result<()> {
        self.session_of(Profile::NoScript).map(drop)
    }

    /// Makes the system prefer dark colours; to be said before the first page is
    /// opened, and not in WebKit, whose driver cannot do it.
    ///
    /// # Errors
    /// When the browser cannot start so.
    pub fn prefer_dark(&self) -> Result<()> {
        let session = self.session_of(match self.browser() {
            Browser::Chromium => Profile::Standard,
            Browser::Firefox | Browser::Webkit => Profile::Dark,
        })?;
        if self.browser() == Browser::Chromium {
            let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
            session.devtools("Emulation.setEmulatedMedia", &dark)?;
        }
        Ok(())
    }

    /// Gives Chromium's window this many CSS pixels of width, also fewer than
    /// windows can have.
    ///
    /// # Errors
    /// In other browsers; there [`Self::open_framed`] helps.
    pub fn narrow_window(&self, width: u32) -> Result<()> {
        let metrics = json!({
            "width": width, "height": 844, "deviceScaleFactor": 1, "mobile": false,
        });
        self.session()?.devtools("Emulation.setDeviceMetricsOverride", &metrics).map(drop)
    }

    /// Opens a page that came through the proxy in a frame that leaves it
    /// `width` CSS pixels of room, and waits until its controls are live.
    /// Windows of real browsers cannot be as narrow as a phone; frames can.
    ///
    /// # Errors
    /// When the controls do not become live in time, or the width cannot be had.
    pub fn open_framed(&self, proxy: &Proxy, width: u32, address: &str) -> Result<Page<'_>> {
        let page = self.go_framed(proxy, width, address)?;
        page.wait_until_live()?;
        page.make_room(width)?;
        Ok(page)
    }

    /// As [`Self::open_framed`], but waits for nothing but the document.
    ///
    /// # Errors
    /// When the page does not come into the frame.
    pub fn go_framed(&self, proxy: &Proxy, width: u32, address: &str) -> Result<Page<'_>> {
        let page = self.go(&proxy.frame(width, address))?;
        let without_query = address.split('?').next().unwrap_or(address);
        page.session().enter_frame(without_query)?;
        Ok(page)
    }

    /// A proxy before the site that spoils its answers in a way.
    ///
    /// # Errors
    /// When no port is free.
    pub fn proxy(&self, spoiling: Spoiling) -> Result<Proxy> {
        Proxy::start(&self.environment.site, spoiling)
    }

    /// The session, for the pool to keep.
    #[must_use]
    pub fn into_session(self) -> Option<Session> {
        self.session.into_inner().or_else(|| self.left_over.take())
    }

    fn session(&self) -> Result<&Session> {
        match self.session.get() {
            Some(session) => Ok(session),
            None => self.session_of(Profile::Standard),
        }
    }

    fn session_of(&self, profile: Profile) -> Result<&Session> {
        if self.session.get().is_none() {
            let session = match self.left_over.take() {
                Some(session) if session.profile == profile => {
                    session.restore_surroundings()?;
                    session
                }
                other => {
                    if let Some(other) = other {
                        other.close();
                    }
                    Session::start(&self.installation, profile)?
                }
            };
            // The cell was seen empty, and only this thread has it.
            drop(self.session.set(session));
        }
        let session = self.session.get().context("a session was just set")?;
        ensure!(
            session.profile == profile,
            "a behaviour uses one kind of session, and this one began with {:?}",
            session.profile
        );
        Ok(session)
    }
}

/// The address of the page in a language with a query, below `site`, which ends in a slash.
#[must_use]
pub fn address(site: &str, language: Language, query: &str) -> String {
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{site}{}{mark}{query}", language.path())
}
