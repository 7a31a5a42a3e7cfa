//! A WordPress of Debian's packages for the tests, on this machine alone: `tests/wordpress/run.sh` sets it up and takes it down.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::drivers;
use crate::process::{Running, create};
use crate::project::Project;

/// How long it may take until it answers; a cold disk copies slowly.
const READY_WITHIN: Duration = Duration::from_secs(180);

/// A WordPress that runs; dropping it takes it down.
#[derive(Debug)]
pub struct WordPress {
    running: Running,
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
        let [port] = drivers::free_ports()?;
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
        let running = Running(command.spawn().context("bash cannot be started.")?);
        let mut started = Self { running, folder, port };
        let start = Instant::now();
        while !started.folder.join("ready").is_file() {
            if start.elapsed() > READY_WITHIN || started.running.0.try_wait()?.is_some() {
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
