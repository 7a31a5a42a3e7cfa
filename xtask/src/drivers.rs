//! The browser drivers while the built site is tested: started on free ports, awaited by asking, always stopped.
//!
//! Every process started here carries a mark in its environment, which browsers inherit from their driver.
//! Stopping ends exactly the processes with that mark, so that a failed test leaves no browser behind and
//! nobody else's browser is touched.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, geteuid};
use serde_json::Value;

use crate::browsers::{self, Browser};
use crate::process::create;
use crate::project::Project;

/// How long a driver may take to say that it is ready; a cold disk needs a few seconds.
const READY_WITHIN: Duration = Duration::from_secs(60);

/// How long killed processes may take to go; a browser gives back a lot of memory.
const GONE_WITHIN: Duration = Duration::from_secs(10);

/// The time between two questions to a driver or looks at the processes.
const ASK_EVERY: Duration = Duration::from_millis(50);

/// The name of the environment variable that marks our processes.
const MARK: &str = "JOBS_EXPLAINER_TEST_RUN";

/// The drivers that run; dropping this stops them and their browsers.
#[derive(Debug)]
pub struct Drivers {
    children: Vec<Child>,
    urls: Vec<(Browser, [String; 2])>,
    mark: String,
}

impl Drivers {
    /// Starts two drivers for each of `browsers` and waits until they are ready. The second is a spare: a browser that hangs
    /// keeps its driver from taking another session.
    ///
    /// # Errors
    /// A program is missing, does not start, or is not ready within a minute; the error names it and its log.
    pub fn start(project: &Project, browsers: &[Browser]) -> Result<Self> {
        let mut drivers = Self { children: Vec::new(), urls: Vec::new(), mark: mark() };
        for browser in browsers {
            let display = match browser {
                Browser::Webkit => Some(drivers.start_display(project)?),
                Browser::Chromium | Browser::Firefox => None,
            };
            let [first, spare] = ["", "-spare"].map(|which| {
                let name = format!("driver-{}{which}", browser.name());
                drivers.start_one(project, *browser, &name, display.as_deref())
            });
            drivers.urls.push((*browser, [first?, spare?]));
        }
        Ok(drivers)
    }

    /// The addresses of the drivers that run: each browser's first, then its spare.
    pub fn urls(&self) -> &[(Browser, [String; 2])] {
        &self.urls
    }

    fn start_one(
        &mut self,
        project: &Project,
        browser: Browser,
        name: &str,
        display: Option<&str>,
    ) -> Result<String> {
        let [port, second_port] = free_ports()?;
        let mut command = Command::new(browser.driver(project)?);
        match browser {
            Browser::Chromium => {
                command.arg(format!("--port={port}"));
            }
            Browser::Firefox => {
                command.args(["--port", &port.to_string(), "--websocket-port", &second_port.to_string()]);
            }
            Browser::Webkit => {
                command
                    .arg(format!("--port={port}"))
                    .envs(display.map(|display| ("DISPLAY", display)))
                    .env("GDK_BACKEND", "x11")
                    .env_remove("WAYLAND_DISPLAY");
                if geteuid().is_root() {
                    // WebKitGTK's sandbox does not start for root, and says so by this variable's name.
                    command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
                }
            }
        }
        let log = project.log(name);
        let output = create(&log)?;
        let child = self.spawn(&mut command, name, output)?;
        let url = format!("http://127.0.0.1:{port}");
        await_ready(&mut self.children[child], &url, name, &log)?;
        Ok(url)
    }

    /// Starts a display that chooses its own free number, and returns its name.
    fn start_display(&mut self, project: &Project) -> Result<String> {
        let program = browsers::display_server().context("Xvfb is not installed.")?;
        let log = project.log("display");
        let mut command = Command::new(program);
        command.args(["-displayfd", "1", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"]);
        let errors = create(&log)?;
        let child = self.spawn_with(&mut command, "Xvfb", Stdio::piped(), Stdio::from(errors))?;
        let stdout = self.children[child].stdout.take().context("Xvfb has no output to read.")?;
        let mut number = String::new();
        BufReader::new(stdout).read_line(&mut number).context("Xvfb's display number cannot be read.")?;
        if number.trim().is_empty() {
            bail!("Xvfb did not start; its output is in {}.", log.display());
        }
        Ok(format!(":{}", number.trim()))
    }

    fn spawn(&mut self, command: &mut Command, name: &str, output: File) -> Result<usize> {
        let errors = output.try_clone().context("A log file cannot be shared.")?;
        self.spawn_with(command, name, Stdio::from(output), Stdio::from(errors))
    }

    fn spawn_with(
        &mut self,
        command: &mut Command,
        name: &str,
        output: Stdio,
        errors: Stdio,
    ) -> Result<usize> {
        let child = command
            .env(MARK, &self.mark)
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(errors)
            .spawn()
            .with_context(|| format!("{name} cannot be started."))?;
        self.children.push(child);
        Ok(self.children.len() - 1)
    }
}

impl Drop for Drivers {
    fn drop(&mut self) {
        end_marked(&self.mark);
        for child in &mut self.children {
            // It may have ended by itself; either way it is awaited, so that nothing stays behind.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Ends the drivers and browsers of this run when the user or the system ends the run itself.
///
/// # Errors
/// The handler cannot be set.
pub fn end_with_this_program() -> Result<()> {
    ctrlc::set_handler(|| {
        end_marked(&mark());
        std::process::exit(130);
    })
    .context("The handler for an interrupt cannot be set.")
}

/// Ports that were free a moment ago, each another one.
///
/// # Errors
/// The system gives none.
pub fn free_ports<const COUNT: usize>() -> Result<[u16; COUNT]> {
    // All are held at once, because a port that was let go is soon given again.
    let mut listeners = Vec::with_capacity(COUNT);
    let mut ports = [0; COUNT];
    for port in &mut ports {
        let listener = TcpListener::bind(("127.0.0.1", 0)).context("The system gives no free port.")?;
        *port = listener.local_addr().context("The system gives no free port.")?.port();
        listeners.push(listener);
    }
    Ok(ports)
}

/// Gives a command that is about to be started the mark by which an interrupt finds what is to be ended.
pub fn mark_command(command: &mut Command) {
    command.env(MARK, mark());
}

/// The mark of this run: its process number, so that two runs on one machine stay apart.
fn mark() -> String {
    std::process::id().to_string()
}

fn await_ready(driver: &mut Child, url: &str, name: &str, log: &Path) -> Result<()> {
    let start = Instant::now();
    while !is_ready(url) {
        if let Some(status) = driver.try_wait().with_context(|| format!("{name} cannot be awaited."))? {
            bail!("{name} ended at once ({status}); its output is in {}.", log.display());
        }
        if start.elapsed() > READY_WITHIN {
            bail!(
                "{name} was not ready within {} s; its output is in {}.",
                READY_WITHIN.as_secs(),
                log.display()
            );
        }
        thread::sleep(ASK_EVERY);
    }
    Ok(())
}

fn is_ready(url: &str) -> bool {
    let answer = ureq::get(format!("{url}/status")).call();
    let Ok(text) = answer.and_then(|mut response| response.body_mut().read_to_string()) else {
        return false;
    };
    serde_json::from_str::<Value>(&text).is_ok_and(|status| status["value"]["ready"] == Value::Bool(true))
}

/// Ends every process that carries `mark`, also those that appear meanwhile, and waits until they are gone.
///
/// Where there is no `/proc` there is nothing to look at.
fn end_marked(mark: &str) {
    let start = Instant::now();
    loop {
        let found = marked(mark);
        if found.is_empty() || start.elapsed() > GONE_WITHIN {
            break;
        }
        for process in found {
            // It may have ended since it was found.
            let _ = kill(process, Signal::SIGKILL);
        }
        thread::sleep(ASK_EVERY);
    }
}

/// The processes whose environment holds `mark`; one that has ended has no environment any more.
fn marked(mark: &str) -> Vec<Pid> {
    let entry = format!("{MARK}={mark}");
    let Ok(folders) = fs::read_dir("/proc") else { return Vec::new() };
    folders
        .flatten()
        .filter(|folder| {
            let environment = fs::read(folder.path().join("environ")).unwrap_or_default();
            holds(&environment, &entry)
        })
        .filter_map(|folder| folder.file_name().to_str()?.parse().ok().map(Pid::from_raw))
        .filter(|process| *process != Pid::this())
        .collect()
}

/// Whether a process's environment, in the form of `/proc/…/environ`, holds exactly this entry.
fn holds(environment: &[u8], entry: &str) -> bool {
    environment.split(|byte| *byte == 0).any(|found| found == entry.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_found_only_as_a_whole_entry() {
        let environment = b"PATH=/bin\0JOBS_EXPLAINER_TEST_RUN=12\0HOME=/\0";
        assert!(holds(environment, "JOBS_EXPLAINER_TEST_RUN=12"));
        assert!(!holds(environment, "JOBS_EXPLAINER_TEST_RUN=1"));
        assert!(!holds(b"", "JOBS_EXPLAINER_TEST_RUN=1"));
    }

    #[test]
    fn free_ports_are_ports_and_differ() {
        // Whether they can still be bound is not asked: another test may have been given one meanwhile.
        let ports: [u16; 16] = free_ports().unwrap();
        assert!(ports.iter().all(|port| *port >= 1024), "{ports:?}");
        assert_eq!(ports.iter().collect::<std::collections::BTreeSet<_>>().len(), 16, "{ports:?}");
    }

    #[test]
    fn what_a_marked_process_started_ends_with_it_and_others_do_not() {
        let mark = format!("test-{}", std::process::id());
        let mut marked = Command::new("sh")
            .args(["-c", "sleep 60 & echo started; wait"])
            .env(MARK, &mark)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut other = Command::new("sleep").arg("60").env(MARK, "another").spawn().unwrap();
        let mut output = BufReader::new(marked.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        end_marked(&mark);
        assert_eq!(
            output.read_line(&mut line).unwrap(),
            0,
            "the output closes when shell and sleeper have ended"
        );
        assert!(!marked.wait().unwrap().success());
        assert!(other.try_wait().unwrap().is_none(), "a process with another mark still runs");
        other.kill().unwrap();
        other.wait().unwrap();
    }
}
