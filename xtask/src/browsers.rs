//! The browsers, drivers and scripts that the tests use: where they are, and installing what is missing.
//!
//! A browser that cannot be had is an error that names it; no test is left out for want of a browser.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::npm::{self, AXE, NpmPackage};
use crate::packages::{self, Need};
use crate::process::answer;
use crate::progress::Steps;
use crate::project::Project;
use crate::tools::{self, CargoTool, GECKODRIVER};

/// An engine that the built site is tested in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Browser {
    /// Chromium, through chromedriver.
    Chromium,
    /// Firefox, through geckodriver.
    Firefox,
    /// WebKitGTK's MiniBrowser, through WebKitWebDriver.
    Webkit,
}

impl Browser {
    /// Every browser.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// The lower-case name, as on the command line and in the names of tests.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// The program that a driver starts.
    ///
    /// # Errors
    /// The browser is not installed.
    pub fn program(self) -> Result<PathBuf> {
        self.find_program().with_context(|| format!("{} is not installed.", self.need().name()))
    }

    /// The program that takes WebDriver commands for it.
    ///
    /// # Errors
    /// The driver is not installed.
    pub fn driver(self, project: &Project) -> Result<PathBuf> {
        self.find_driver(project).with_context(|| format!("The driver of {} is not installed.", self.name()))
    }

    fn find_program(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => {
                on_path(&["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"])
            }
            Self::Firefox => on_path(&["firefox-esr", "firefox"]),
            Self::Webkit => mini_browser(),
        }
    }

    fn find_driver(self, project: &Project) -> Option<PathBuf> {
        match self {
            Self::Chromium => on_path(&["chromedriver", "chromium.chromedriver"]),
            // A snap's Firefox starts only from the driver in the same snap.
            Self::Firefox if self.find_program().is_some_and(|path| path.starts_with("/snap")) => {
                Some(PathBuf::from("/snap/bin/geckodriver"))
            }
            Self::Firefox => Some(project.tool("geckodriver")),
            Self::Webkit => on_path(&["WebKitWebDriver"]),
        }
        .filter(|path| path.is_file())
    }

    fn need(self) -> Need {
        match self {
            Self::Chromium => Need::Chromium,
            Self::Firefox => Need::Firefox,
            Self::Webkit => Need::WebKit,
        }
    }

    fn lacks_package(self, project: &Project) -> bool {
        // Cargo brings Firefox's driver.
        self.find_program().is_none() || (self != Self::Firefox && self.find_driver(project).is_none())
    }
}

/// What the tests need and do not find.
#[derive(Debug)]
pub struct Missing {
    browsers: Vec<Browser>,
    needs: Vec<Need>,
    tools: Vec<CargoTool>,
    scripts: Vec<NpmPackage>,
}

impl Missing {
    /// Looks for `browsers` with their drivers, and if `with_scripts` for the accessibility checker and the newsrooms' scripts.
    pub fn look(project: &Project, browsers: &[Browser], with_scripts: bool) -> Self {
        let lacking = browsers.iter().filter(|browser| browser.lacks_package(project));
        let mut needs: Vec<Need> = lacking.map(|browser| browser.need()).collect();
        if browsers.contains(&Browser::Webkit) && display_server().is_none() {
            needs.push(Need::Display);
        }
        if !has_chinese_font() {
            needs.push(Need::ChineseFont);
        }
        let scripts = npm::PARENTS.map(|(_, package)| package).into_iter().chain([AXE]).collect::<Vec<_>>();
        let scripts = if with_scripts { npm::missing(project, &scripts) } else { Vec::new() };
        let tools = if browsers.contains(&Browser::Firefox) {
            tools::missing(project, &[GECKODRIVER])
        } else {
            Vec::new()
        };
        Self { browsers: browsers.to_vec(), needs, tools, scripts }
    }

    /// How many steps it takes to install it all.
    pub fn steps(&self) -> usize {
        usize::from(!self.needs.is_empty()) + self.tools.len() + npm::steps(&self.scripts)
    }

    /// Installs it all.
    ///
    /// # Errors
    /// Something cannot be installed; the error names it.
    pub fn install(&self, project: &Project, steps: &mut Steps) -> Result<()> {
        if !self.needs.is_empty() {
            let names: Vec<&str> = self.needs.iter().map(|need| need.name()).collect();
            let mut step = steps.begin(format_args!("Installing {}", names.join(", ")));
            packages::install(project, &self.needs, &mut step)?;
            step.end("installed");
        }
        tools::ensure(project, &self.tools, steps)?;
        npm::ensure(project, &self.scripts, steps)?;
        for browser in &self.browsers {
            browser.program()?;
            browser.driver(project)?;
        }
        Ok(())
    }
}

/// The program that gives WebKitGTK a display.
pub fn display_server() -> Option<PathBuf> {
    on_path(&["Xvfb"])
}

/// Without fontconfig there is no telling, and the package brings both.
fn has_chinese_font() -> bool {
    answer(Command::new("fc-list").arg(":lang=zh-cn")).is_some_and(|fonts| !fonts.is_empty())
}

fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).chain([PathBuf::from("/snap/bin")]).collect();
    names.iter().find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|path| path.is_file()))
}

/// MiniBrowser lies beside WebKitGTK's library, in a folder named after the processor and the interface version.
fn mini_browser() -> Option<PathBuf> {
    const INTERFACES: [&str; 3] = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
    let mut roots: Vec<PathBuf> =
        fs::read_dir("/usr/lib").ok()?.flatten().map(|entry| entry.path()).collect();
    roots.extend(["/usr/lib", "/usr/libexec", "/usr/lib64"].map(PathBuf::from));
    roots.sort();
    INTERFACES.iter().find_map(|interface| in_folders(&roots, &Path::new(interface).join("MiniBrowser")))
}

fn in_folders(folders: &[PathBuf], relative: &Path) -> Option<PathBuf> {
    folders.iter().map(|folder| folder.join(relative)).find(|path| path.is_file())
}
