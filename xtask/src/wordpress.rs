//! A WordPress of Debian's packages for the tests, on this machine alone: `tests/wordpress/run.sh` sets it up and takes it down.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::drivers;
use crate::process::create;
use crate::project::Project;

/// How long it may take until it answers; a cold disk copies slowly.
const READY_WITHIN: Duration = Duration::from_secs(180);

/// A WordPress that runs; dropping it takes it down.
#[derive(Debug)]
pub struct WordPress {
    child: Child,
    folder: PathBuf,
    port: u16,
}

impl WordPress {
    /// Whether all that it is made of is on this machine.
    pub fn is_there() -> bool {
        let on_path = |program: &str| {
            ["/usr/bin", "/usr/sbin"].iter().any(|folder| Path::new(folder).join(program).is_file())
        };
        Path::new("/usr/share/wordpress/wp-includes/version.php").is_file()
            && ["php", "mariadbd", "mariadb-install-db"].into_iter().all(on_path)
    }

    /// Sets one up on a free port and waits until it answers.
    ///
    /// # Errors
    /// It does not within three minutes; its log is named.
    pub fn start(project: &Project) -> Result<Self> {
        let folder = project.target.join("xtask/wordpress");
        if folder.exists() {
            std::fs::remove_dir_all(&folder)
                .with_context(|| format!("The folder {} cannot be removed.", folder.display()))?;
        }
        let port = free_port()?;
        let log = project.log("wordpress");
        let output = create(&log)?;
        let mut command = Command::new("bash");
        command
            .arg(project.root.join("tests/wordpress/run.sh"))
            .arg(&folder)
            .arg(port.to_string())
            .stdin(Stdio::null())
            .stdout(Stdio::from(output.try_clone().context("A log file cannot be shared.")?))
            .stderr(Stdio::from(output));
        drivers::mark_command(&mut command);
        let child = command.spawn().context("bash cannot be started.")?;
        let mut started = Self { child, folder, port };
        let start = Instant::now();
        while !started.folder.join("ready").is_file() {
            if start.elapsed() > READY_WITHIN || started.child.try_wait()?.is_some() {
                bail!("WordPress does not start; its output is in {}.", log.display());
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(started)
    }

    /// Tells a program where it is.
    pub fn tell(&self, command: &mut Command) {
        let socket = self.folder.join("database.socket");
        command
            .env("WORDPRESS_FOLDER", &self.folder)
            .env("WORDPRESS_ADDRESS", format!("http://127.0.0.1:{}", self.port))
            .env("WORDPRESS_DATABASE", format!("localhost:{}", socket.display()));
    }
}

impl Drop for WordPress {
    fn drop(&mut self) {
        // It may have ended by itself; either way it is awaited, so that nothing stays behind.
        let _ = kill(Pid::from_raw(i32::try_from(self.child.id()).unwrap_or_default()), Signal::SIGTERM);
        let _ = self.child.wait();
    }
}

/// A port that is free now; the listener that found it is gone before anybody is told.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("The system gives no free port.")?;
    Ok(listener.local_addr()?.port())
}
