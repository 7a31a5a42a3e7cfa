//! A WebDriver session that can be used without `async`. Who has it when is
//! decided in [`crate::pool`].

use std::cell::Cell;
use std::fmt;
use std::future::Future;
use std::path::PathBuf;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use tokio::time::timeout;

use crate::browsers::{Browser, Profile, WINDOW_HEIGHT, WINDOW_WIDTH};
use crate::environment::Installation;
use crate::waiting::{LIVE_WITHIN, Sight, wait_for};

/// Runs everything that is asynchronous: WebDriver and the proxy.
pub(crate) static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "without threads no test can run, nor say so")]
    Runtime::new().expect("the system gives threads")
});

/// One open browser.
#[derive(Debug)]
pub struct Session {
    /// Which browser it is.
    pub browser: Browser,
    /// What kind of session it is.
    pub profile: Profile,
    client: Client,
    in_frame: Cell<bool>,
}

impl Session {
    /// Starts the browser.
    ///
    /// # Errors
    /// Says which browser did not start, through which driver, and why.
    pub fn start(installation: &Installation, profile: Profile) -> Result<Self> {
        let Installation { browser, driver, binary, .. } = installation;
        let capabilities = browser.capabilities(profile, binary);
        let client = RUNTIME
            .block_on(ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(driver))
            .map_err(|error| anyhow!("{browser} did not start through its driver at {driver}: {error}"))?;
        let session = Self { browser: *browser, profile, client, in_frame: Cell::new(false) };
        session.restore_surroundings()?;
        Ok(session)
    }

    /// Puts window and emulation back to what every behaviour starts from.
    ///
    /// # Errors
    /// When the browser is gone.
    pub fn restore_surroundings(&self) -> Result<()> {
        if self.browser == Browser::Chromium {
            self.devtools("Emulation.clearDeviceMetricsOverride", &json!({}))?;
            self.devtools("Emulation.setEmulatedMedia", &json!({ "features": [] }))?;
        }
        self.wait_on(self.client.set_window_size(WINDOW_WIDTH, WINDOW_HEIGHT))
    }

    /// Goes to an address, and returns when its document is parsed.
    ///
    /// # Errors
    /// When the browser cannot go there.
    pub fn go(&self, address: &str) -> Result<()> {
        self.leaving(|| self.wait_on(self.client.goto(address)))
            .with_context(|| format!("going to {address}"))
    }

    /// Goes back in history, as the browser's back button does, and returns
    /// before the page is there.
    ///
    /// # Errors
    /// When the browser cannot go back.
    pub fn back(&self) -> Result<()> {
        self.wait_on(self.client.back()).context("going back")
    }

    /// Goes forward in history, as the browser's forward button does, and
    /// returns before the page is there.
    ///
    /// # Errors
    /// When the browser cannot go forward.
    pub fn forward(&self) -> Result<()> {
        self.wait_on(self.client.forward()).context("going forward")
    }

    /// Presses the browser's reload button.
    ///
    /// # Errors
    /// When the browser cannot reload.
    pub fn reload(&self) -> Result<()> {
        self.leaving(|| self.wait_on(self.client.refresh())).context("reloading")
    }

    /// The elements that a CSS selector finds, in document order.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub fn find_all(&self, css: &str) -> Result<Vec<Element>> {
        self.wait_on(self.client.find_all(Locator::Css(css))).with_context(|| format!("looking for {css}"))
    }

    /// The first element that a CSS selector finds.
    ///
    /// # Errors
    /// When there is none.
    pub fn find(&self, css: &str) -> Result<Element> {
        self.wait_on(self.client.find(Locator::Css(css))).with_context(|| format!("looking for {css}"))
    }

    /// Runs the body of a function in the page and reads what it returns.
    ///
    /// # Errors
    /// When the script throws, or returns another shape than `T`.
    pub fn script<T: DeserializeOwned>(&self, body: &str, arguments: Vec<Value>) -> Result<T> {
        let mut answer = self.wait_on(self.client.execute(body, arguments.clone()));
        if self.in_frame.get() && answer.as_ref().is_err_and(|error| error.is::<NoSuchWindow>()) {
            // WebKit's driver loses its way into a frame when the machine is busy.
            self.find_the_frame()?;
            answer = self.wait_on(self.client.execute(body, arguments));
        }
        let answer = answer?;
        serde_json::from_value(answer.clone())
            .with_context(|| format!("the page answered {answer}, which has another shape"))
    }

    /// As [`Self::script`], for a script that calls its last argument when done.
    ///
    /// # Errors
    /// When the script throws, takes longer than the driver allows, or gives
    /// another shape than `T`.
    pub fn script_until_called_back<T: DeserializeOwned>(
        &self,
        body: &str,
        arguments: Vec<Value>,
    ) -> Result<T> {
        let answer = self.wait_on(self.client.execute_async(body, arguments))?;
        serde_json::from_value(answer).context("the page's answer has another shape")
    }

    /// The role that assistive technology is told, by the browser's own computation.
    ///
    /// # Errors
    /// When the element is gone.
    pub fn computed_role(&self, element: &Element) -> Result<String> {
        self.computed(element, "computedrole")
    }

    /// The name that assistive technology is told, by the browser's own computation.
    ///
    /// # Errors
    /// When the element is gone.
    pub fn computed_name(&self, element: &Element) -> Result<String> {
        self.computed(element, "computedlabel")
    }

    /// Makes Chromium do what only its developer tools can.
    ///
    /// # Errors
    /// When Chromium refuses, or the browser is another.
    pub fn devtools(&self, command: &str, parameters: &Value) -> Result<Value> {
        self.command(Command {
            method: http::Method::POST,
            path: "goog/cdp/execute".to_owned(),
            body: Some(json!({ "cmd": command, "params": parameters })),
        })
        .with_context(|| format!("asking the developer tools for {command}"))
    }

    /// Looks into the first frame of the page, once `address` is in it, until
    /// the next [`Self::go`].
    ///
    /// # Errors
    /// When there is no frame, or the address does not come into it.
    pub fn enter_frame(&self, address: &str) -> Result<()> {
        // The frame's first, empty document goes when the address comes, and takes with
        // it those who entered too early; so this looks where it is, and enters again.
        wait_for("the frame's document", LIVE_WITHIN, || {
            self.find_the_frame()?;
            let inside: Option<String> =
                self.script("return document.readyState !== 'loading' ? location.href : null", vec![])?;
            let wanted = inside.as_deref().is_some_and(|url| url.starts_with(address));
            Ok(Sight::when(wanted, || format!("{inside:?}")))
        })
    }

    fn find_the_frame(&self) -> Result<()> {
        self.leave_frames()?;
        self.wait_on(self.client.enter_frame(0)).context("entering the frame")?;
        self.in_frame.set(true);
        Ok(())
    }

    /// Looks at the page again that holds the frames.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn leave_frames(&self) -> Result<()> {
        self.in_frame.set(false);
        self.command(Command {
            method: http::Method::POST,
            path: "frame".to_owned(),
            body: Some(json!({ "id": null })),
        })
        .map(drop)
        .context("leaving the frame")
    }

    /// The element that has the focus.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub fn focused(&self) -> Result<Element> {
        self.wait_on(self.client.active_element()).context("asking for the focused element")
    }

    /// The WebDriver client, for what has no method here.
    #[must_use]
    pub const fn client(&self) -> &Client {
        &self.client
    }

    /// Waits for a WebDriver command to end.
    ///
    /// # Errors
    /// The driver's own, with the name that the standard gives it, since some
    /// drivers say no more than that; or [`BrowserGone`].
    pub fn wait_on<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> Result<T> {
        // The time limit has to be made where the runtime is.
        match RUNTIME.block_on(async { timeout(ANSWERED_WITHIN, command).await }) {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(CmdError::Standard(told))) if told.error == ErrorStatus::InvalidSessionId => {
                Err(BrowserGone("the driver no longer knows the session").into())
            }
            Ok(Err(CmdError::Standard(told))) if told.error == ErrorStatus::NoSuchWindow => {
                Err(NoSuchWindow.into())
            }
            Ok(Err(CmdError::Standard(told))) if told.error == ErrorStatus::StaleElementReference => {
                Err(Replaced.into())
            }
            Ok(Err(CmdError::Standard(told))) => Err(anyhow!("{}: {}", told.error, told.message)),
            Ok(Err(CmdError::Lost(_))) => Err(BrowserGone("its driver has gone").into()),
            Ok(Err(error)) => Err(error.into()),
            Err(_) => Err(BrowserGone("it did not answer for a minute").into()),
        }
    }

    /// Leaves the document and waits until another one is parsed. Drivers do
    /// the waiting, but WebKit's, which is told not to.
    fn leaving(&self, leave: impl FnOnce() -> Result<()>) -> Result<()> {
        self.leave_frames()?;
        if self.browser != Browser::Webkit {
            return leave();
        }
        // The mark is another each time: a page may come back with an old one.
        static MARKS: AtomicU32 = AtomicU32::new(1);
        let mark = MARKS.fetch_add(1, Ordering::Relaxed);
        self.script::<()>("window.siteTestLeft = arguments[0]", vec![json!(mark)])?;
        leave()?;
        wait_for("another document", LIVE_WITHIN, || {
            let there: bool = self.script(
                "return window.siteTestLeft !== arguments[0] && document.readyState !== 'loading'",
                vec![json!(mark)],
            )?;
            Ok(Sight::when(there, || "the old document".to_owned()))
        })
    }

    fn computed(&self, element: &Element, what: &str) -> Result<String> {
        let answer = self.command(Command {
            method: http::Method::GET,
            path: format!("element/{}/{what}", element.element_id().as_ref()),
            body: None,
        })?;
        Ok(answer.as_str().unwrap_or_default().to_owned())
    }

    fn command(&self, command: Command) -> Result<Value> {
        self.wait_on(self.client.issue_cmd(command))
    }

    /// Closes the browser.
    pub fn close(self) {
        // A browser that is already gone cannot be closed; that is no failure of the page.
        drop(RUNTIME.block_on(async { timeout(ANSWERED_WITHIN, self.client.close()).await }));
    }

    /// Keeps a picture of what is on the screen, if there is a screen and a place.
    pub(crate) fn keep_picture(&self, test: &str) -> Option<PathBuf> {
        let picture = self.wait_on(self.client.screenshot()).ok()?;
        let folder = std::env::temp_dir().join("site-tests");
        let path = folder.join(format!("{}.png", test.replace("::", "-")));
        std::fs::create_dir_all(folder).ok()?;
        std::fs::write(&path, picture).ok()?;
        Some(path)
    }
}

/// A command that fantoccini has no method for.
#[derive(Debug)]
struct Command {
    method: http::Method,
    path: String,
    body: Option<Value>,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base_url: &url::Url, session_id: Option<&str>) -> Result<url::Url, url::ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _request_url: &url::Url) -> (http::Method, Option<String>) {
        (self.method.clone(), self.body.as_ref().map(Value::to_string))
    }
}

/// How long a driver may take to answer; its own time limits are half of it.
const ANSWERED_WITHIN: Duration = Duration::from_secs(60);

/// The browser died, as WebKitGTK's web process does now and then on a busy machine.
#[derive(Debug)]
pub struct BrowserGone(&'static str);

impl fmt::Display for BrowserGone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the browser is gone: {}", self.0)
    }
}

impl std::error::Error for BrowserGone {}

/// The element that was looked at is no longer there, as a still part of the workbench once that has come.
#[derive(Debug)]
pub struct Replaced;

impl fmt::Display for Replaced {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the element has gone from the page")
    }
}

impl std::error::Error for Replaced {}

/// The window or frame that was looked at is no longer there.
#[derive(Debug)]
struct NoSuchWindow;

impl fmt::Display for NoSuchWindow {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("no such window")
    }
}

impl std::error::Error for NoSuchWindow {}
