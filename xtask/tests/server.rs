//! The static server, asked over the network as a browser asks.

use std::fs;
use std::net::TcpListener;
use std::path::PathBuf;

use anyhow::{Context, Result};
use ureq::http::Response;
use ureq::{Agent, Body};
use xtask::headers::{Headers, SOURCE};
use xtask::server::{Server, Site};
use xtask::{compress, progress::Steps};

/// A small built site below `base`, served until the value is dropped.
struct Example {
    folder: PathBuf,
    server: Server,
    agent: Agent,
}

impl Example {
    fn start(name: &str, base: &str) -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("xtask-server-{}-{name}", std::process::id()));
        fs::create_dir_all(folder.join("zh"))?;
        fs::write(folder.join("index.html"), "<p>22 million 22 million 22 million 22 million</p>")?;
        fs::write(folder.join("zh/index.html"), "<p>超过 2200 万个就业机会，超过 2200 万个就业机会</p>")?;
        fs::write(folder.join("jobs-explainer-1_bg.wasm"), [0; 400])?;
        fs::write(folder.join("jobs-explainer-1.js"), "export {}; ".repeat(40))?;
        fs::write(folder.join("_headers"), SOURCE)?;
        compress::folder(&folder, &mut Steps::new(1).begin("Compressing the example"))?;
        let site = Site { folder: folder.clone(), base: base.to_owned(), headers: Headers::parse(SOURCE)? };
        let server = Server::start(site, TcpListener::bind(("127.0.0.1", 0))?)?;
        let agent = Agent::config_builder().http_status_as_error(false).max_redirects(0).build().into();
        Ok(Self { folder, server, agent })
    }

    /// Asks for a path below the site's first page, with one request header.
    fn get(&self, path: &str, header: (&str, &str)) -> Result<Response<Body>> {
        let url = format!("{}{path}", self.server.url());
        self.agent.get(&url).header(header.0, header.1).call().with_context(|| format!("{url} is asked for"))
    }
}

impl Drop for Example {
    fn drop(&mut self) {
        // The system empties its temporary folder if this cannot.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

const PLAIN: (&str, &str) = ("accept-encoding", "identity");

fn header<'a>(response: &'a Response<Body>, name: &str) -> &'a str {
    response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
}

#[test]
fn a_file_comes_in_the_form_that_the_browser_takes() -> Result<()> {
    let example = Example::start("forms", "/")?;
    for (accepted, sent) in [("gzip, br", "br"), ("gzip", "gzip"), ("identity", "")] {
        let mut response = example.get("jobs-explainer-1.js", ("accept-encoding", accepted))?;
        assert_eq!(header(&response, "content-encoding"), sent);
        assert_eq!(header(&response, "vary"), "accept-encoding");
        assert_eq!(header(&response, "content-type"), "text/javascript; charset=utf-8");
        let on_disk = if sent.is_empty() {
            "jobs-explainer-1.js"
        } else {
            &format!("jobs-explainer-1.js.{}", &sent.replace("gzip", "gz"))
        };
        assert_eq!(response.body_mut().read_to_vec()?, fs::read(example.folder.join(on_disk))?);
    }
    assert_eq!(header(&example.get("jobs-explainer-1_bg.wasm", PLAIN)?, "content-type"), "application/wasm");
    Ok(())
}

#[test]
fn hashed_files_are_kept_for_ever_and_pages_are_asked_for_anew() -> Result<()> {
    let example = Example::start("caching", "/")?;
    for path in ["jobs-explainer-1.js", "jobs-explainer-1_bg.wasm"] {
        assert_eq!(
            header(&example.get(path, PLAIN)?, "cache-control"),
            "public, max-age=31536000, immutable"
        );
    }
    for path in ["", "zh/", "index.html"] {
        assert_eq!(header(&example.get(path, PLAIN)?, "cache-control"), "no-cache");
    }
    let tag = header(&example.get("", PLAIN)?, "etag").to_owned();
    let again = example.get("", ("if-none-match", &tag))?;
    assert_eq!(again.status(), 304);
    assert_eq!(header(&again, "cache-control"), "no-cache");
    Ok(())
}

#[test]
fn every_answer_may_be_used_from_any_origin() -> Result<()> {
    let example = Example::start("origins", "/")?;
    for path in ["", "zh/", "jobs-explainer-1.js", "jobs-explainer-1_bg.wasm", "missing.js"] {
        let response = example.get(path, PLAIN)?;
        assert_eq!(header(&response, "access-control-allow-origin"), "*", "{path}");
        assert_eq!(header(&response, "cross-origin-resource-policy"), "cross-origin", "{path}");
        assert_eq!(header(&response, "x-content-type-options"), "nosniff", "{path}");
    }
    Ok(())
}

#[test]
fn what_is_missing_or_hidden_gets_a_plain_sentence_that_no_cache_keeps() -> Result<()> {
    let example = Example::start("missing", "/")?;
    for path in ["missing.js", "_headers", "jobs-explainer-1.js.br", "index.html.gz", "zh/nothing"] {
        let mut response = example.get(path, PLAIN)?;
        assert_eq!(response.status(), 404, "{path}");
        assert_eq!(header(&response, "cache-control"), "no-cache", "{path}");
        assert_eq!(header(&response, "content-type"), "text/plain; charset=utf-8");
        assert!(response.body_mut().read_to_string()?.contains("no page at this address"));
    }
    Ok(())
}

#[test]
fn below_another_path_folders_redirect_to_their_page_there() -> Result<()> {
    let example = Example::start("base", "/a/b/")?;
    assert_eq!(example.get("", PLAIN)?.status(), 200);
    let folder = example.get("zh", PLAIN)?;
    assert_eq!((folder.status().as_u16(), header(&folder, "location")), (307, "/a/b/zh/"));
    let mut page = example.get("zh/", PLAIN)?;
    assert_eq!(header(&page, "content-type"), "text/html; charset=utf-8");
    assert!(page.body_mut().read_to_string()?.contains("2200 万"));

    let root = example.server.url().replace("/a/b/", "");
    let base = example.agent.get(format!("{root}/a/b")).call()?;
    assert_eq!((base.status().as_u16(), header(&base, "location")), (307, "/a/b/"));
    let scenario = example.agent.get(format!("{root}/a/b?growth=15")).call()?;
    assert_eq!(header(&scenario, "location"), "/a/b/?growth=15", "the scenario is not lost");
    assert_eq!(example.agent.get(format!("{root}/")).call()?.status(), 404);
    Ok(())
}

#[test]
fn a_base_path_without_its_slashes_is_refused() -> Result<()> {
    let site = Site { folder: PathBuf::new(), base: "a/b".to_owned(), headers: Headers::default() };
    let error =
        Server::start(site, TcpListener::bind(("127.0.0.1", 0))?).map(|_| ()).err().context("it started")?;
    assert!(error.to_string().contains("a/b"));
    Ok(())
}
