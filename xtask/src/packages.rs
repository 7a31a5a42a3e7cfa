//! What the system's packages are called, per distribution, and how they are installed.
//!
//! Only Debian and Ubuntu are installed on without a question, and only as root: whoever is not root is
//! told the command instead.

use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use nix::unistd::geteuid;

use crate::process::run_logged;
use crate::progress::Step;
use crate::project::Project;

/// Something that a command needs from the system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Chromium and its driver.
    Chromium,
    /// Firefox, in its extended-support release where there is one.
    Firefox,
    /// WebKitGTK's driver and small browser.
    WebKit,
    /// A display without a screen, for the browser that cannot do without.
    Display,
    /// Chinese glyphs, without which boxes are tested and pictured.
    ChineseFont,
    /// A Latin face of the page's, for its pictures.
    LatinFont,
    /// The installer of what comes from npm.
    Npm,
    /// The server nginx.
    Nginx,
    /// The server Caddy.
    Caddy,
    /// The Apache HTTP server.
    Apache,
    /// WordPress, with what runs it.
    WordPress,
}

/// The distributions that are told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Distribution {
    /// Debian and what follows it closely.
    Debian,
    /// Ubuntu, where Chromium and Firefox come as snaps.
    Ubuntu,
    /// Anything else, by its own name.
    Other(String),
}

impl Need {
    /// Everything that may be needed.
    #[cfg(test)]
    const ALL: [Self; 11] = [
        Self::Chromium,
        Self::Firefox,
        Self::WebKit,
        Self::Display,
        Self::ChineseFont,
        Self::LatinFont,
        Self::Npm,
        Self::Nginx,
        Self::Caddy,
        Self::Apache,
        Self::WordPress,
    ];

    /// What a person calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium and chromedriver",
            Self::Firefox => "Firefox ESR",
            Self::WebKit => "WebKitGTK's WebKitWebDriver and MiniBrowser",
            Self::Display => "Xvfb",
            Self::ChineseFont => "the fonts Noto Sans CJK and Noto Serif CJK",
            Self::LatinFont => "the fonts Noto Sans and Noto Serif",
            Self::Npm => "npm",
            Self::Nginx => "nginx",
            Self::Caddy => "Caddy",
            Self::Apache => "the Apache HTTP server",
            Self::WordPress => "WordPress with PHP and MariaDB",
        }
    }
}

impl Distribution {
    /// The distribution of this machine.
    pub fn here() -> Self {
        Self::of(&fs::read_to_string("/etc/os-release").unwrap_or_default())
    }

    /// The distribution that the text of an `os-release` file describes.
    pub fn of(os_release: &str) -> Self {
        let value = |key: &str| {
            let line = os_release.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
            line.map(|value| value.trim_matches(['"', '\'']).to_owned())
        };
        let id = value("ID").unwrap_or_else(|| std::env::consts::OS.to_owned());
        let like = value("ID_LIKE").unwrap_or_default();
        let family: Vec<&str> = std::iter::once(id.as_str()).chain(like.split_whitespace()).collect();
        if family.contains(&"ubuntu") {
            Self::Ubuntu
        } else if family.contains(&"debian") {
            Self::Debian
        } else {
            Self::Other(value("NAME").unwrap_or(id))
        }
    }

    /// The commands that install `needs`, each as a program and its arguments.
    ///
    /// # Errors
    /// On another distribution the error is the sentence that names what to install.
    pub fn commands(&self, needs: &[Need]) -> Result<Vec<Vec<&'static str>>> {
        if let Self::Other(name) = self {
            let names: Vec<&str> = needs.iter().map(|need| need.name()).collect();
            bail!("This needs {}; install them (on {name} this has to be done by hand).", names.join(", "));
        }
        let mut debs = Vec::new();
        let mut snaps = Vec::new();
        for need in needs {
            match (self, need) {
                (Self::Ubuntu, Need::Chromium) => snaps.push("chromium"),
                (Self::Ubuntu, Need::Firefox) => snaps.push("firefox"),
                (_, Need::Chromium) => debs.extend(["chromium", "chromium-driver"]),
                (_, Need::Firefox) => debs.push("firefox-esr"),
                (_, Need::WebKit) => debs.push("webkit2gtk-driver"),
                (_, Need::Display) => debs.push("xvfb"),
                (_, Need::ChineseFont) => debs.push("fonts-noto-cjk"),
                (_, Need::LatinFont) => debs.push("fonts-noto-core"),
                (_, Need::Npm) => debs.push("npm"),
                (_, Need::Nginx) => debs.push("nginx-light"),
                (_, Need::Caddy) => debs.push("caddy"),
                (_, Need::WordPress) => {
                    debs.extend(["wordpress", "php-cli", "php-mysql", "mariadb-server-core"]);
                }
                // With the list of types that its modules read.
                (_, Need::Apache) => debs.extend(["apache2", "media-types"]),
            }
        }
        let mut commands = Vec::new();
        if !debs.is_empty() {
            commands.push(vec!["apt-get", "update"]);
            let mut install = vec!["apt-get", "install", "--yes", "--no-install-recommends"];
            install.extend(debs);
            commands.push(install);
        }
        commands.extend(snaps.into_iter().map(|snap| vec!["snap", "install", snap]));
        Ok(commands)
    }
}

/// Installs `needs` from the system's packages.
///
/// # Errors
/// The distribution is another one, the user is not root, or a command fails; the error names what to do.
pub fn install(project: &Project, needs: &[Need], step: &mut Step) -> Result<()> {
    let commands = Distribution::here().commands(needs)?;
    if !geteuid().is_root() {
        let lines: Vec<String> = commands.iter().map(|words| format!("sudo {}", words.join(" "))).collect();
        bail!("This needs packages that only root can install; run: {}", lines.join(" && "));
    }
    for words in commands {
        let [program, arguments @ ..] = words.as_slice() else {
            continue;
        };
        if *program == "snap" && !is_there("snap") {
            bail!(
                "Ubuntu has {} only as a snap, and there is no snap here; put its program and driver on the path by hand.",
                arguments.last().unwrap_or(&"it")
            );
        }
        let what = format!("`{}`", words.join(" "));
        let mut command = Command::new(program);
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        run_logged(&mut command, &what, &project.log("packages"), step)
            .context("A package cannot be installed.")?;
    }
    Ok(())
}

fn is_there(program: &str) -> bool {
    Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distributions_are_told_by_id_and_by_what_they_are_like() {
        assert_eq!(Distribution::of("NAME=\"Debian GNU/Linux\"\nID=debian\n"), Distribution::Debian);
        assert_eq!(Distribution::of("ID=ubuntu\nID_LIKE=debian\n"), Distribution::Ubuntu);
        assert_eq!(Distribution::of("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"), Distribution::Ubuntu);
        assert_eq!(
            Distribution::of("NAME=\"Arch Linux\"\nID=arch\n"),
            Distribution::Other("Arch Linux".to_owned())
        );
    }

    #[test]
    fn debian_takes_everything_from_one_apt_command_after_an_update() {
        let commands = Distribution::Debian.commands(&Need::ALL).unwrap();
        assert_eq!(commands.len(), 2);
        assert_eq!(commands[0], ["apt-get", "update"]);
        for package in [
            "chromium",
            "chromium-driver",
            "firefox-esr",
            "webkit2gtk-driver",
            "xvfb",
            "fonts-noto-cjk",
            "fonts-noto-core",
            "npm",
            "nginx-light",
            "caddy",
            "apache2",
            "wordpress",
        ] {
            assert!(commands[1].contains(&package), "{package}");
        }
    }

    #[test]
    fn ubuntu_takes_two_browsers_from_snap_and_never_asks_apt_for_them() {
        let commands = Distribution::Ubuntu.commands(&Need::ALL).unwrap();
        assert!(commands.contains(&vec!["snap", "install", "chromium"]));
        assert!(commands.contains(&vec!["snap", "install", "firefox"]));
        assert!(!commands[1].contains(&"chromium") && !commands[1].contains(&"firefox-esr"));
    }

    #[test]
    fn elsewhere_one_sentence_names_all_that_is_missing() {
        let error =
            Distribution::Other("Arch Linux".to_owned()).commands(&Need::ALL).unwrap_err().to_string();
        for need in Need::ALL {
            assert!(error.contains(need.name()), "{error}");
        }
        assert!(error.contains("Arch Linux"));
    }
}
