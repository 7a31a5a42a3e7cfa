//! A WebDriver session that can be used without `async`, and the pool that
//! keeps one session per browser and lends it to one behaviour at a time.

use std::future::Future;
use std::path::PathBuf;
use std::sync::{LazyLock, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use tokio::sync::Mutex;

use crate::behaviour::Outcome;
use crate::browsers::{Browser, Profile, WINDOW_HEIGHT, WINDOW_WIDTH};
use crate::environment::{Environment, Installation};
use crate::visitor::Visitor;
use crate::waiting::{CHANGE_WITHIN, Sight, wait_for};

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
}

impl Session {
    /// Starts the browser.
    ///
    /// # Errors
    /// Says which browser did not start, through which driver, and why.
    pub fn start(installation: &Installation, profile: Profile) -> Result<Self> {
        let Installation { browser, driver, binary } = installation;
        let capabilities = browser.capabilities(profile, binary);
        let client = RUNTIME
            .block_on(ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(driver))
            .map_err(|error| anyhow!("{browser} did not start through its driver at {driver}: {error}"))?;
        let session = Self { browser: *browser, profile, client };
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
        self.wait_on(self.client.goto(address)).with_context(|| format!("going to {address}"))
    }

    /// Goes back in history, as the browser's back button does, and returns
    /// before the page is there.
    ///
    /// # Errors
    /// When the browser cannot go back.
    pub fn back(&self) -> Result<()> {
        // WebKit's driver waits for a document to be parsed, which a page that
        // comes out of the back-forward cache never is again.
        match self.browser {
            Browser::Chromium | Browser::Firefox => self.wait_on(self.client.back()),
            Browser::Webkit => self.script("history.back()", vec![]),
        }
        .context("going back")
    }

    /// Goes forward in history, as the browser's forward button does, and
    /// returns before the page is there.
    ///
    /// # Errors
    /// When the browser cannot go forward.
    pub fn forward(&self) -> Result<()> {
        match self.browser {
            Browser::Chromium | Browser::Firefox => self.wait_on(self.client.forward()),
            Browser::Webkit => self.script("history.forward()", vec![]),
        }
        .context("going forward")
    }

    /// Presses the browser's reload button.
    ///
    /// # Errors
    /// When the browser cannot reload.
    pub fn reload(&self) -> Result<()> {
        self.wait_on(self.client.refresh()).context("reloading")
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
        let answer = self.wait_on(self.client.execute(body, arguments))?;
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

    /// Looks into the first frame of the page, until the next [`Self::go`].
    ///
    /// # Errors
    /// When there is no frame.
    pub fn enter_frame(&self) -> Result<()> {
        wait_for("a frame to enter", CHANGE_WITHIN, || {
            self.wait_on(self.client.enter_frame(0)).map(Sight::Yes)
        })
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
    /// drivers say no more than that.
    pub fn wait_on<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> Result<T> {
        RUNTIME.block_on(command).map_err(|error| match &error {
            CmdError::Standard(told) => anyhow!("{}: {}", told.error, told.message),
            _ => error.into(),
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

    pub(crate) fn close(self) {
        // A browser that is already gone cannot be closed; that is no failure of the page.
        drop(RUNTIME.block_on(self.client.close()));
    }

    fn picture(&self) -> Option<Vec<u8>> {
        RUNTIME.block_on(self.client.screenshot()).ok()
    }
}

/// Keeps one session per browser; drivers of Firefox and WebKit allow no more.
#[derive(Debug)]
pub struct Pool {
    environment: Option<Environment>,
    // Tokio's lock is fair: behaviours run in the order in which they are listed.
    sessions: [Mutex<Option<Session>>; Browser::ALL.len()],
    times: std::sync::Mutex<Vec<(Duration, String)>>,
}

impl Pool {
    /// A pool without sessions; each starts when it is first needed.
    #[must_use]
    pub fn new(environment: Option<Environment>) -> Self {
        Self { environment, sessions: Default::default(), times: std::sync::Mutex::default() }
    }

    /// Where everything is.
    ///
    /// # Errors
    /// When the suite only lists its behaviours.
    pub fn environment(&self) -> Result<&Environment> {
        self.environment.as_ref().context("the suite was started only to list its behaviours")
    }

    /// Lends the browser to `show`. After a failure the session is thrown away,
    /// so that the next behaviour does not inherit a broken one, and a picture
    /// of what was on the screen is kept under `test`.
    ///
    /// # Errors
    /// What `show` says, with the path of the picture.
    pub fn with_visitor(&self, browser: Browser, test: &str, show: fn(&Visitor) -> Outcome) -> Outcome {
        let environment = self.environment()?;
        let installation = environment.installation(browser)?;
        let mut slot = self.slot(browser).blocking_lock();
        let visitor = Visitor::new(environment, installation, slot.take());
        let start = Instant::now();
        let outcome = show(&visitor);
        self.times.lock().unwrap_or_else(PoisonError::into_inner).push((start.elapsed(), test.to_owned()));
        match (outcome, visitor.into_session()) {
            (Ok(()), session) => {
                *slot = session;
                Ok(())
            }
            (Err(error), None) => Err(error),
            (Err(error), Some(session)) => {
                let picture = session.picture().and_then(|picture| keep_picture(test, &picture));
                session.close();
                Err(match picture {
                    Some(path) => error.context(format!("(screen: {})", path.display())),
                    None => error,
                })
            }
        }
    }

    /// Closes all browsers.
    pub fn close(&self) {
        for slot in &self.sessions {
            if let Some(session) = slot.blocking_lock().take() {
                session.close();
            }
        }
    }

    /// How long each browser was at work, and what took it longest.
    #[must_use]
    pub fn time_sheet(&self) -> String {
        const SLOWEST: usize = 90;
        let mut times = self.times.lock().unwrap_or_else(PoisonError::into_inner).clone();
        times.sort_by(|one, other| other.cmp(one));
        let at_work = Browser::ALL.map(|browser| {
            let own = times.iter().filter(|(_, test)| test.starts_with(browser.name()));
            format!("{browser} {:.0} s", own.map(|(time, _)| time.as_secs_f64()).sum::<f64>())
        });
        let slowest =
            times.iter().take(SLOWEST).map(|(time, test)| format!("\n  {:5.1} s {test}", time.as_secs_f64()));
        format!("at work: {}; slowest:{}", at_work.join(", "), slowest.collect::<String>())
    }

    fn slot(&self, browser: Browser) -> &Mutex<Option<Session>> {
        let [chromium, firefox, webkit] = &self.sessions;
        match browser {
            Browser::Chromium => chromium,
            Browser::Firefox => firefox,
            Browser::Webkit => webkit,
        }
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

fn keep_picture(test: &str, picture: &[u8]) -> Option<PathBuf> {
    let folder = std::env::temp_dir().join("site-tests");
    let path = folder.join(format!("{}.png", test.replace("::", "-")));
    std::fs::create_dir_all(folder).ok()?;
    std::fs::write(&path, picture).ok()?;
    Some(path)
}
