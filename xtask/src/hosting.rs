//! The built site behind other people's servers, under the configurations that `docs/hosting/` offers: each file must come
//! from them as `_headers` says and as the site has it, plain and compressed.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use brotlic::DecompressorWriter;
use flate2::write::GzDecoder;
use ureq::Agent;

use crate::compress::is_copy;
use crate::counts::Counts;
use crate::digest::files;
use crate::drivers::{self, free_ports};
use crate::headers::{self, Headers};
use crate::packages::Need;
use crate::process::{Running, create};
use crate::project::Project;

/// How long a server may take until it answers.
const READY_WITHIN: Duration = Duration::from_secs(30);

/// Where the configurations say that the site lies, and on which host.
const FOLDER: &str = "/srv/jobs-explainer";
const HOST: &str = "jobs.example.org";

/// A server program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// nginx.
    Nginx,
    /// Caddy.
    Caddy,
    /// The Apache HTTP server.
    Apache,
}

impl Host {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Nginx, Self::Caddy, Self::Apache];

    fn name(self) -> &'static str {
        match self {
            Self::Nginx => "nginx",
            Self::Caddy => "caddy",
            Self::Apache => "apache2",
        }
    }

    /// The package that has it.
    pub fn need(self) -> Need {
        match self {
            Self::Nginx => Need::Nginx,
            Self::Caddy => Need::Caddy,
            Self::Apache => Need::Apache,
        }
    }

    /// Where its program is. Debian keeps servers out of an ordinary person's path.
    pub fn program(self) -> Option<PathBuf> {
        let folders = ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin"];
        folders.iter().map(|folder| Path::new(folder).join(self.name())).find(|path| path.is_file())
    }

    /// The configuration as it is offered.
    fn offered(self) -> &'static str {
        match self {
            Self::Nginx => include_str!("../../docs/hosting/nginx.conf"),
            Self::Caddy => include_str!("../../docs/hosting/Caddyfile"),
            Self::Apache => include_str!("../../docs/hosting/apache.conf"),
        }
    }

    /// The same for a site in `dist`, on a port of this machine, with what the rest of a machine's configuration would say.
    fn configuration(self, dist: &Path, home: &Path, port: u16) -> String {
        let (dist, home) = (dist.display(), home.display());
        let own = self.offered().replace(FOLDER, &dist.to_string());
        match self {
            Self::Nginx => format!(
                "daemon off; pid {home}/pid; error_log stderr; events {{}}\nhttp {{\n  include /etc/nginx/mime.types; \
                 access_log off;\n  client_body_temp_path {home}/body; proxy_temp_path {home}/proxy; \
                 fastcgi_temp_path {home}/fastcgi; uwsgi_temp_path {home}/uwsgi; scgi_temp_path {home}/scgi;\n{}}}\n",
                own.replace("listen 80;", &format!("listen 127.0.0.1:{port};"))
            ),
            Self::Caddy => format!(
                "{{\n\tadmin off\n\tauto_https off\n}}\n{}",
                own.replace(HOST, &format!("http://127.0.0.1:{port}"))
            ),
            Self::Apache => {
                let modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite"];
                let load =
                    |name: &str| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n");
                format!(
                    "ServerRoot {home}\nPidFile {home}/pid\nErrorLog /dev/stderr\nListen 127.0.0.1:{port}\n\
                     ServerName localhost\nTypesConfig /etc/mime.types\n{}{}",
                    modules.map(load).concat(),
                    own.replace("*:80", &format!("127.0.0.1:{port}"))
                )
            }
        }
    }

    fn command(self, program: &Path, configuration: &Path) -> Command {
        let mut command = Command::new(program);
        match self {
            Self::Nginx => command.arg("-c").arg(configuration),
            Self::Caddy => command.args(["run", "--adapter", "caddyfile", "--config"]).arg(configuration),
            // One process, which ends when it is told to.
            Self::Apache => command.arg("-X").arg("-f").arg(configuration),
        };
        command
    }
}

/// Asks each server for each file of the built site; a server counts as one check.
///
/// # Errors
/// The site cannot be read.
pub fn try_all(project: &Project) -> Result<Counts> {
    let mut counts = Counts::default();
    for host in Host::ALL {
        let tried = try_one(project, host);
        match &tried {
            Ok(asked) => println!("{}: {asked} answers as they should be", host.name()),
            Err(error) => eprintln!("{}: {error:#}", host.name()),
        }
        counts = counts.plus(Counts::of_check(tried.is_ok()));
    }
    Ok(counts)
}

fn try_one(project: &Project, host: Host) -> Result<usize> {
    let program = host.program().with_context(|| format!("{} is not installed.", host.name()))?;
    let home = project.target.join("xtask/hosting").join(host.name());
    fs::create_dir_all(&home).with_context(|| format!("The folder {} cannot be made.", home.display()))?;
    let [port] = free_ports()?;
    let configuration = home.join("configuration");
    create(&configuration)?
        .write_all(host.configuration(&project.dist, &home, port).as_bytes())
        .context("The configuration cannot be written.")?;
    let log = project.log(&format!("host-{}", host.name()));
    let output = create(&log)?;
    let mut command = host.command(&program, &configuration);
    drivers::mark_command(&mut command);
    let server = command
        .env("XDG_DATA_HOME", &home)
        .env("XDG_CONFIG_HOME", &home)
        .stdin(Stdio::null())
        .stdout(Stdio::from(output.try_clone()?))
        .stderr(Stdio::from(output))
        .spawn()
        .with_context(|| format!("{} cannot be started.", program.display()))?;
    let mut server = Running(server);
    await_answers(&mut server, port).with_context(|| format!("Its output is in {}.", log.display()))?;
    let site = Asked { agent: agent(), url: format!("http://127.0.0.1:{port}/"), dist: &project.dist };
    site.all()
}

fn await_answers(server: &mut Running, port: u16) -> Result<()> {
    let start = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        if let Some(status) = server.0.try_wait()? {
            bail!("It ended at once, with {status}.");
        }
        ensure!(start.elapsed() < READY_WITHIN, "It does not answer.");
        thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}

/// One that asks plainly: for no compression of its own, and that follows no redirection.
fn agent() -> Agent {
    Agent::config_builder().max_redirects(0).http_status_as_error(false).build().into()
}

/// A server that is asked for the files of a folder.
#[derive(Debug)]
struct Asked<'a> {
    agent: Agent,
    url: String,
    dist: &'a Path,
}

impl Asked<'_> {
    /// Asks for each file in each encoding, for a folder without its slash, and for what is not there; how often it asked.
    fn all(&self) -> Result<usize> {
        let rules = Headers::parse(headers::SOURCE)?;
        let mut asked = 0;
        for file in files(self.dist, &|path| !is_copy(path) && path != Path::new("_headers"))? {
            for encoding in ["identity", "gzip", "gzip, br"] {
                self.one(&rules, &file, encoding)
                    .with_context(|| format!("/{}, {encoding}", file.display()))?;
                asked += 1;
            }
        }
        let folder = self.agent.get(format!("{}figure/growth", self.url)).call()?;
        let place =
            folder.headers().get("location").and_then(|place| place.to_str().ok()).unwrap_or_default();
        ensure!(
            folder.status().is_redirection() && place.ends_with("/figure/growth/"),
            "/figure/growth is answered with {} to \"{place}\"",
            folder.status()
        );
        let missing = self.agent.get(format!("{}no/such/page", self.url)).call()?;
        ensure!(missing.status() == 404, "what is not there is answered with {}", missing.status());
        Ok(asked + 2)
    }

    fn one(&self, rules: &Headers, file: &Path, encoding: &str) -> Result<()> {
        let name = file.to_str().context("its name is no text")?;
        // A page is asked for by its folder.
        let path = name.strip_suffix("index.html").unwrap_or(name);
        let mut answer =
            self.agent.get(format!("{}{path}", self.url)).header("Accept-Encoding", encoding).call()?;
        ensure!(answer.status() == 200, "answered with {}", answer.status());
        let header = |name: &str| -> String {
            let values = answer.headers().get_all(name).iter();
            values.map(|value| value.to_str().unwrap_or_default()).collect::<Vec<_>>().join(", ")
        };
        for (name, wanted) in rules.of(&format!("/{path}")) {
            let found = header(name);
            ensure!(found == wanted, "{name} is \"{found}\", not \"{wanted}\"");
        }
        let (kind, wanted) = (header("content-type"), kind_of(name)?);
        ensure!(kind.starts_with(wanted), "it is called \"{kind}\", not {wanted}");
        let packed = header("content-encoding");
        let shrinks = encoding != "identity" && self.dist.join(format!("{name}.gz")).is_file();
        ensure!(shrinks != packed.is_empty(), "its encoding is \"{packed}\"");
        let mut body = Vec::new();
        answer.body_mut().as_reader().read_to_end(&mut body)?;
        let plain = match packed.as_str() {
            "" => body,
            "br" => {
                let mut decoder = DecompressorWriter::new(Vec::new());
                decoder.write_all(&body)?;
                decoder.into_inner().map_err(|error| anyhow::anyhow!("{error}"))?
            }
            "gzip" => {
                let mut decoder = GzDecoder::new(Vec::new());
                decoder.write_all(&body)?;
                decoder.finish()?
            }
            other => bail!("nobody asked for the encoding \"{other}\""),
        };
        ensure!(plain == fs::read(self.dist.join(file))?, "it is not the file that the site has");
        Ok(())
    }
}

/// The type that a file must come as.
fn kind_of(name: &str) -> Result<&'static str> {
    Ok(match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html",
        "css" => "text/css",
        "js" => "text/javascript",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "csv" => "text/csv",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        other => bail!("nobody said what a file ending in .{other} is"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_configuration_names_the_folder_and_is_set_on_a_port_of_this_machine() {
        for host in Host::ALL {
            assert!(host.offered().contains(FOLDER), "{}", host.name());
            let set = host.configuration(Path::new("/a/site"), Path::new("/a/home"), 1234);
            assert!(set.contains("/a/site") && set.contains("127.0.0.1:1234"), "{set}");
            assert!(!set.contains(FOLDER), "{set}");
        }
    }
}
