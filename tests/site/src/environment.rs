//! What `cargo xtask test` tells the suite: where the site, the drivers and the
//! browsers are. Nothing is guessed and nothing is skipped: what is missing is
//! an error that names the variable and the command that sets it.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::browsers::Browser;

/// The addresses and files that every behaviour needs.
#[derive(Debug, Clone)]
pub struct Environment {
    /// Address of the built site's front page; ends in a slash.
    pub site: String,
    /// Folder that the site is served from.
    pub dist: PathBuf,
    /// File that holds `axe.min.js`, the accessibility checker.
    pub axe_script: PathBuf,
    /// The browsers to run, with where each is.
    pub browsers: Vec<Installation>,
}

/// One browser and its driver on this machine.
#[derive(Debug, Clone)]
pub struct Installation {
    /// Which browser it is.
    pub browser: Browser,
    /// Address of the running WebDriver server.
    pub driver: String,
    /// Address of another, for when a browser hangs: its driver then takes no further session.
    pub spare_driver: String,
    /// Path of the browser's program.
    pub binary: String,
}

impl Installation {
    /// The same browser through the other driver.
    #[must_use]
    pub fn on_the_spare_driver(&self) -> Self {
        Self { driver: self.spare_driver.clone(), ..self.clone() }
    }
}

impl Environment {
    /// Reads the process's environment.
    ///
    /// # Errors
    /// Names the first variable that is missing or cannot be used.
    pub fn read() -> Result<Self> {
        let site = variable("SITE_URL", "the address of the built site")?;
        if !site.ends_with('/') {
            bail!("SITE_URL is \"{site}\" and must end in a slash, as the site's front page does");
        }
        let browsers = chosen_browsers()?
            .into_iter()
            .map(|browser| {
                let drivers = variable(
                    browser.driver_variable(),
                    "the addresses of two drivers, with a comma between them",
                )?;
                let (driver, spare_driver) = drivers.split_once(',').with_context(|| {
                    format!("{} is \"{drivers}\" and must hold two addresses", browser.driver_variable())
                })?;
                Ok(Installation {
                    browser,
                    driver: driver.to_owned(),
                    spare_driver: spare_driver.to_owned(),
                    binary: variable(browser.binary_variable(), "the path of its program")?,
                })
            })
            .collect::<Result<Vec<_>>>()?;
        Ok(Self {
            site,
            dist: variable("SITE_DIST", "the folder of the built site")?.into(),
            axe_script: variable("AXE_SCRIPT", "the path of axe.min.js")?.into(),
            browsers,
        })
    }

    /// Where `browser` is.
    ///
    /// # Errors
    /// Says so when the run was limited to other browsers.
    pub fn installation(&self, browser: Browser) -> Result<&Installation> {
        self.browsers
            .iter()
            .find(|installation| installation.browser == browser)
            .with_context(|| format!("{browser} is not part of this run: see SITE_BROWSER"))
    }
}

/// The browsers that this run drives: all, or the one that `SITE_BROWSER` names.
///
/// # Errors
/// Lists the known names when `SITE_BROWSER` is none of them.
pub fn chosen_browsers() -> Result<Vec<Browser>> {
    match std::env::var("SITE_BROWSER") {
        Ok(name) if !name.is_empty() => Browser::named(&name).map(|browser| vec![browser]).with_context(|| {
            format!("SITE_BROWSER is \"{name}\"; it may be chromium, firefox or webkit, or absent for all three")
        }),
        _ => Ok(Browser::ALL.to_vec()),
    }
}

fn variable(name: &str, meaning: &str) -> Result<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty()).with_context(|| {
        format!(
            "{name} is not set; it is {meaning}. Run `cargo xtask test`, which builds and serves \
             the site, starts the drivers and sets it"
        )
    })
}
