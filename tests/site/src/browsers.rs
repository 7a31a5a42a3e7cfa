//! The three browsers: their names, and the capabilities that a session of each
//! is asked for. Sessions themselves are in [`crate::session`].

use std::fmt;

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

/// A browser that the site must work in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    /// Chromium, headless, through chromedriver.
    Chromium,
    /// Firefox ESR, headless, through geckodriver.
    Firefox,
    /// WebKitGTK's MiniBrowser on a virtual display, through WebKitWebDriver.
    Webkit,
}

/// What kind of session a behaviour needs. Few need other than the standard
/// one, because starting a browser is the slowest thing that this suite does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// As the browser comes: light, with script.
    Standard,
    /// Script switched off in the browser's settings. WebKit's driver cannot do that.
    NoScript,
    /// The system prefers dark colours. WebKit's driver cannot say that.
    Dark,
}

/// Width of the window that every behaviour starts with, in CSS pixels.
pub const WINDOW_WIDTH: u32 = 1280;
/// Height of the window that every behaviour starts with, in CSS pixels.
pub const WINDOW_HEIGHT: u32 = 900;

impl Browser {
    /// All of them, in the order in which results are listed.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// The browser with this lower-case name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|browser| browser.name() == name)
    }

    /// Its name in test names and in `SITE_BROWSER`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// The environment variable that holds the addresses of its two drivers.
    #[must_use]
    pub const fn driver_variable(self) -> &'static str {
        match self {
            Self::Chromium => "CHROMEDRIVER_URL",
            Self::Firefox => "GECKODRIVER_URL",
            Self::Webkit => "WEBKITDRIVER_URL",
        }
    }

    /// The environment variable that holds the path of its program.
    #[must_use]
    pub const fn binary_variable(self) -> &'static str {
        match self {
            Self::Chromium => "CHROMIUM_BINARY",
            Self::Firefox => "FIREFOX_BINARY",
            Self::Webkit => "WEBKIT_BINARY",
        }
    }

    /// What to ask the driver for.
    ///
    /// Pages are loaded "eagerly": a command returns when the document is
    /// parsed, not when the last resource has come, since some behaviours hold
    /// the wasm back and look at the page meanwhile. WebKit's driver cannot be
    /// trusted with that: between parsing and the last resource it waits for a
    /// parsing that is over. There [`crate::session`] waits by itself.
    #[must_use]
    pub fn capabilities(self, profile: Profile, binary: &str) -> Capabilities {
        let own = match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:chromeOptions": {
                    "binary": binary,
                    "args": chromium_arguments(),
                    "prefs": chromium_preferences(profile),
                },
            }),
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "binary": binary,
                    "args": ["-headless", format!("--width={WINDOW_WIDTH}"), format!("--height={WINDOW_HEIGHT}")],
                    "prefs": firefox_preferences(profile),
                },
            }),
            Self::Webkit => json!({
                "webkitgtk:browserOptions": { "binary": binary, "args": ["--automation"] },
            }),
        };
        let mut capabilities = Capabilities::new();
        let strategy = if self == Self::Webkit { "none" } else { "eager" };
        capabilities.insert("pageLoadStrategy".to_owned(), json!(strategy));
        capabilities.insert("timeouts".to_owned(), json!({ "pageLoad": 30_000, "script": 30_000 }));
        if let Value::Object(entries) = own {
            capabilities.extend(entries);
        }
        capabilities
    }
}

impl fmt::Display for Browser {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// The sandbox is off because it refuses to work for root, as which containers
/// and continuous integration run; only our own page is ever opened.
fn chromium_arguments() -> Vec<String> {
    [
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--no-first-run",
        "--lang=en-US",
    ]
    .into_iter()
    .map(str::to_owned)
    .chain([format!("--window-size={WINDOW_WIDTH},{WINDOW_HEIGHT}")])
    .collect()
}

fn chromium_preferences(profile: Profile) -> Value {
    match profile {
        // 2 means "block" in Chromium's content settings.
        Profile::NoScript => json!({ "profile.managed_default_content_settings.javascript": 2 }),
        // Dark is emulated in the session, where it can be taken back.
        Profile::Standard | Profile::Dark => json!({}),
    }
}

fn firefox_preferences(profile: Profile) -> Value {
    match profile {
        Profile::Standard => json!({ "layout.css.prefers-color-scheme.content-override": 1 }),
        Profile::NoScript => json!({ "javascript.enabled": false }),
        Profile::Dark => json!({
            "layout.css.prefers-color-scheme.content-override": 0,
            "ui.systemUsesDarkTheme": 1,
        }),
    }
}
