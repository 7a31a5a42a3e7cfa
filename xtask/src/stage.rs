//! What a program needs that drives the built site in browsers: the site on a server, and drivers that run.

use std::net::TcpListener;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::browsers::Browser;
use crate::drivers::Drivers;
use crate::headers::{self, Headers};
use crate::npm;
use crate::project::Project;
use crate::server::{Server, Site};

/// The served site and the drivers; dropping it stops both.
#[derive(Debug)]
pub struct Stage {
    server: Server,
    drivers: Drivers,
}

impl Stage {
    /// Serves the built site on a free port and starts the drivers of `browsers`.
    ///
    /// # Errors
    /// The system gives no port, or a driver does not start.
    pub fn put_up(project: &Project, browsers: &[Browser]) -> Result<Self> {
        let headers = Headers::parse(headers::SOURCE)?;
        Ok(Self { server: serve(&project.dist, headers)?, drivers: Drivers::start(project, browsers)? })
    }

    /// Tells a program of the package `site-tests` where everything is.
    ///
    /// # Errors
    /// A browser, the accessibility checker or a newsroom's script is missing.
    pub fn tell(&self, project: &Project, command: &mut Command) -> Result<()> {
        command
            .env("SITE_URL", self.server.url())
            .env("SITE_DIST", &project.dist)
            .env("AXE_SCRIPT", npm::AXE.found(project)?);
        for (name, package) in npm::PARENTS {
            command.env(format!("PARENT_{name}"), package.found(project)?);
        }
        for (browser, urls) in self.drivers.urls() {
            let (driver, binary) = match browser {
                Browser::Chromium => ("CHROMEDRIVER_URL", "CHROMIUM_BINARY"),
                Browser::Firefox => ("GECKODRIVER_URL", "FIREFOX_BINARY"),
                Browser::Webkit => ("WEBKITDRIVER_URL", "WEBKIT_BINARY"),
            };
            command.env(driver, urls.join(",")).env(binary, browser.program()?);
        }
        Ok(())
    }
}

/// A server for a folder on a free port of this machine.
///
/// # Errors
/// The system gives none.
pub fn serve(folder: &Path, headers: Headers) -> Result<Server> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("The system gives no free port.")?;
    Server::start(Site { folder: folder.to_owned(), base: "/".to_owned(), headers }, listener)
}
