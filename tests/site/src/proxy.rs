//! A small server before the site that can hold, spoil or police its answers,
//! so that behaviours can look at the page between its first byte and its
//! first live control, or at a page whose wasm never comes.
//!
//! It also records script errors from the very start of each document, and
//! offers a page that holds the site in a frame of any width.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::{StreamExt, stream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use jobs_explainer::document::sharing::{SiteAddress, oembed, tags};
use jobs_explainer::site::Page as SitePage;

use crate::session::RUNTIME;

/// What is wrong between the site and the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spoiling {
    /// Nothing.
    Nothing,
    /// The wasm comes only when [`Proxy::release`] is called.
    WasmHeld,
    /// The wasm is not found.
    WasmMissing,
    /// The wasm breaks off half-way, as if it were whole.
    WasmTruncated,
    /// The wasm comes whole, but is called plain text.
    WasmCalledText,
    /// A page of HTML comes instead of the wasm, as from hosts that answer everything.
    WasmIsHtml,
    /// A policy forbids WebAssembly.
    WasmForbidden,
    /// No file says that other origins may read it.
    WithoutCors,
    /// Nothing; but the site knows its address, as if it were built with it.
    Addressed,
    /// The script that starts the wasm is not found.
    ScriptMissing,
    /// The workbench's files are not found.
    WorkbenchMissing,
    /// The document stops after its first lines, and goes on once the browser has painted them.
    DocumentInTwo,
}

/// The running server; it ends when dropped.
#[derive(Debug)]
pub struct Proxy {
    address: SocketAddr,
    release: watch::Sender<bool>,
    asked: Arc<Mutex<Vec<String>>>,
    server: JoinHandle<()>,
}

#[derive(Debug, Clone)]
struct Shared {
    site: Arc<str>,
    /// The proxy's own address, which stands for the site's.
    own: Arc<str>,
    spoiling: Spoiling,
    release: watch::Sender<bool>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// Starts before `site`, an address that ends in a slash.
    ///
    /// # Errors
    /// When no port is free.
    pub fn start(site: &str, spoiling: Spoiling) -> Result<Self> {
        let (release, _) = watch::channel(!matches!(spoiling, Spoiling::WasmHeld | Spoiling::DocumentInTwo));
        let asked = Arc::default();
        let listener = RUNTIME
            .block_on(tokio::net::TcpListener::bind(("127.0.0.1", 0)))
            .context("the proxy found no free port")?;
        let address = listener.local_addr()?;
        let shared = Shared {
            site: site.into(),
            own: format!("http://{address}/").into(),
            spoiling,
            release: release.clone(),
            asked: Arc::clone(&asked),
        };
        let routes = Router::new().fallback(answer).with_state(shared);
        let server = RUNTIME.spawn(async move {
            // It serves until the proxy is dropped; there is no one to tell of an end.
            drop(axum::serve(listener, routes).await);
        });
        Ok(Self { address, release, asked, server })
    }

    /// Its own address, which stands for the site's; ends in a slash.
    #[must_use]
    pub fn site(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The address of the site as if it lay in a folder of its host.
    #[must_use]
    pub fn site_in_a_folder(&self) -> String {
        format!("http://{}{FOLDER}", self.address)
    }

    /// Lets go of what was held.
    pub fn release(&self) {
        self.release.send_replace(true);
    }

    /// The paths that browsers asked for, in order.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The address of an article with this in its body; its origin is the proxy's.
    #[must_use]
    pub fn article(&self, body: &str) -> String {
        let hidden: String = body.bytes().map(|byte| format!("{byte:02x}")).collect();
        format!("http://{}{ARTICLE_PATH}{hidden}", self.address)
    }

    /// The address of a page that shows `address` in a frame of this width in CSS pixels.
    #[must_use]
    pub fn frame(&self, width: u32, address: &str) -> String {
        let hidden: String = address.bytes().map(|byte| format!("{byte:02x}")).collect();
        format!("http://{}{FRAME_PATH}{width}/{hidden}", self.address)
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.release();
        self.server.abort();
    }
}

/// A folder that the site does not know of; what is asked below it is the site's.
pub const FOLDER: &str = "/a/folder/of/its/host/";

const FRAME_PATH: &str = "/frame-of-the-tests/";

const ARTICLE_PATH: &str = "/article-of-the-tests/";

/// Below it lie the scripts that other newsrooms have in their articles.
const PARENTS_PATH: &str = "/parents-of-the-tests/";

/// What a browser asks for when it has painted the first part of a document.
const PAINTED_PATH: &str = "/painted-of-the-tests";

/// As much of a document comes first of two parts, in bytes: less than a window of it.
const FIRST_PART: usize = 6_000;

/// Stands before everything else in the head, hence before the page's own policy.
const RECORDER: &str = "<script>window.siteTestErrors = [];\
    addEventListener('error', event => siteTestErrors.push(String(event.message)));\
    addEventListener('unhandledrejection', event => siteTestErrors.push(String(event.reason)));\
    </script>";

async fn answer(State(shared): State<Shared>, request: Request) -> Response {
    let asked = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned();
    if let Some(frame) = asked.strip_prefix(FRAME_PATH) {
        return frame_page(frame).unwrap_or_else(|| StatusCode::NOT_FOUND.into_response());
    }
    if let Some(hidden) = asked.strip_prefix(ARTICLE_PATH) {
        return article_page(hidden).unwrap_or_else(|| StatusCode::NOT_FOUND.into_response());
    }
    if let Some(name) = asked.strip_prefix(PARENTS_PATH) {
        return parent_script(name).unwrap_or_else(|| StatusCode::NOT_FOUND.into_response());
    }
    if asked == PAINTED_PATH {
        shared.release.send_replace(true);
        return StatusCode::NO_CONTENT.into_response();
    }
    shared.asked.lock().unwrap_or_else(PoisonError::into_inner).push(asked.clone());
    let path = asked.strip_prefix(FOLDER).unwrap_or_else(|| asked.trim_start_matches('/'));
    let upstream = format!("{}{path}", shared.site);
    let fetched = tokio::task::spawn_blocking(move || fetch(&upstream)).await;
    match fetched {
        Ok(Ok(answer)) => spoil(shared, &asked, answer).await,
        Ok(Err(error)) => (StatusCode::BAD_GATEWAY, format!("{error:#}")).into_response(),
        Err(error) => (StatusCode::BAD_GATEWAY, error.to_string()).into_response(),
    }
}

impl Shared {
    /// What the build writes into a page, and into a figure's oEmbed, where it is told the site's address.
    fn address_of_its_own(&self, path: &str, body: &mut Vec<u8>) {
        let Ok(site) = SiteAddress::new(&self.own) else { return };
        let path = path.trim_start_matches('/');
        for page in SitePage::all() {
            if path == page.folder() {
                let named =
                    String::from_utf8_lossy(body).replace("'self'", &format!("'self' {}", site.origin()));
                *body = in_head(named.as_bytes(), &tags(page, &site));
            } else if path == format!("{}oembed.json", page.folder()) {
                *body = oembed(page, Some(&site)).into_bytes();
            }
        }
    }

    /// Waits until what is held is let go of.
    async fn released(&self) {
        // An error here means that the proxy is gone, and the answer is wanted by no one.
        drop(self.release.subscribe().wait_for(|released| *released).await);
    }
}

/// What the site answers to an address, as it came.
#[derive(Debug)]
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    /// The same answer with another body.
    fn with(self, body: Body) -> Response {
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}

async fn spoil(shared: Shared, asked: &str, mut answer: Answer) -> Response {
    let path = asked.split('?').next().unwrap_or_default();
    if shared.spoiling == Spoiling::WithoutCors {
        answer.headers.remove(header::ACCESS_CONTROL_ALLOW_ORIGIN);
    }
    let kind = answer.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if kind.is_some_and(|kind| kind.starts_with("text/html")) {
        answer.body = in_head(&answer.body, RECORDER);
        if shared.spoiling == Spoiling::WasmForbidden {
            answer.headers.append(
                header::CONTENT_SECURITY_POLICY,
                HeaderValue::from_static("script-src 'self' 'unsafe-inline'"),
            );
        }
        if shared.spoiling == Spoiling::DocumentInTwo {
            return in_two(shared, answer);
        }
    }
    if shared.spoiling == Spoiling::Addressed {
        shared.address_of_its_own(path, &mut answer.body);
    }
    if path.ends_with(".js") && shared.spoiling == Spoiling::ScriptMissing {
        return StatusCode::NOT_FOUND.into_response();
    }
    let workbench = path.rsplit('/').next().is_some_and(|name| name.starts_with("workbench-"));
    if workbench && shared.spoiling == Spoiling::WorkbenchMissing {
        return StatusCode::NOT_FOUND.into_response();
    }
    if path.ends_with(".wasm") && !workbench {
        match shared.spoiling {
            Spoiling::WasmMissing => return StatusCode::NOT_FOUND.into_response(),
            Spoiling::WasmTruncated => answer.body.truncate(answer.body.len() / 2),
            Spoiling::WasmCalledText => {
                answer.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            }
            Spoiling::WasmIsHtml => {
                answer.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html"));
                answer.body = b"<!doctype html><title>Not found</title>".to_vec();
            }
            Spoiling::WasmHeld => {
                shared.released().await;
            }
            Spoiling::Nothing
            | Spoiling::WasmForbidden
            | Spoiling::WithoutCors
            | Spoiling::Addressed
            | Spoiling::ScriptMissing
            | Spoiling::WorkbenchMissing
            | Spoiling::DocumentInTwo => {}
        }
    }
    let body = Body::from(std::mem::take(&mut answer.body));
    answer.with(body)
}

/// The answer in two parts, the second of which waits until the first is painted.
fn in_two(shared: Shared, mut answer: Answer) -> Response {
    // Before a tag, hence never inside a character.
    let tag = answer.body.iter().take(FIRST_PART).rposition(|&byte| byte == b'<');
    let second = answer.body.split_off(tag.unwrap_or_default());
    // The page keeps in mind whether this much of it went without a scrollbar, and says when it is painted.
    let painted = format!(
        "<script>requestAnimationFrame(() => requestAnimationFrame(() => {{
           window.siteTestFirstPartFits = document.documentElement.scrollHeight <= innerHeight;
           fetch('{PAINTED_PATH}');
         }}))</script>"
    );
    let first = Bytes::from(in_head(&answer.body, &painted));
    let parts = stream::iter([first]).chain(stream::once(async move {
        shared.released().await;
        Bytes::from(second)
    }));
    answer.with(Body::from_stream(parts.map(Ok::<_, Infallible>)))
}

/// The page with something before everything else in its head.
fn in_head(page: &[u8], part: &str) -> Vec<u8> {
    let text = String::from_utf8_lossy(page);
    let head_ends =
        text.find("<head").and_then(|head| text[head..].find('>').map(|length| head + length + 1));
    match head_ends {
        Some(place) => format!("{}{part}{}", &text[..place], &text[place..]).into_bytes(),
        None => page.to_vec(),
    }
}

/// Fetches without asking for compression; lengths and connections are the proxy's own.
fn fetch(address: &str) -> Result<Answer> {
    let mut response = ureq::get(address)
        .config()
        .http_status_as_error(false)
        .max_redirects(0)
        .build()
        .call()
        .with_context(|| format!("the site did not answer at {address}"))?;
    let own: [HeaderName; 3] = [header::CONTENT_LENGTH, header::TRANSFER_ENCODING, header::CONNECTION];
    let headers = response
        .headers()
        .iter()
        .filter(|(name, _)| !own.contains(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    Ok(Answer { status: response.status(), headers, body: response.body_mut().read_to_vec()? })
}

fn frame_page(frame: &str) -> Option<Response> {
    let (width, hidden) = frame.split_once('/')?;
    let width: u32 = width.parse().ok()?;
    let address = unhidden(hidden)?.replace('&', "&amp;").replace('"', "&quot;");
    let page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>A page with a frame</title>\
         <style>body {{ margin: 0 }} iframe {{ border: 0; display: block }}</style>\
         <iframe title=site width={width} height=860 src=\"{address}\"></iframe>"
    );
    Some(([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page).into_response())
}

/// An article as a newsroom has it, which keeps the heights that its frames say, under the frames' places.
fn article_page(hidden: &str) -> Option<Response> {
    let body = unhidden(hidden)?;
    let page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\">\
         <title>An article</title><style>body {{ margin: 0 auto; max-width: 640px }} iframe {{ border: 0 }}</style>\
         <script>window.said = []; addEventListener('message', ({{ source, data }}) => {{\
           if (data?.source === 'jobs-explainer') said.push(\
             [[...document.querySelectorAll('iframe')].findIndex((frame) => frame.contentWindow === source), data.height]);\
         }})</script><main><h1>An article</h1>{body}</main>"
    );
    Some(([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page).into_response())
}

/// A script that other newsrooms have in their articles; the environment says where it is.
fn parent_script(name: &str) -> Option<Response> {
    let file = std::env::var_os(format!("PARENT_{}", name.to_uppercase()))?;
    let script = std::fs::read(file).ok()?;
    Some(([(header::CONTENT_TYPE, "text/javascript")], script).into_response())
}

/// A text that stands in an address by its bytes.
fn unhidden(hidden: &str) -> Option<String> {
    let bytes = (0..hidden.len())
        .step_by(2)
        .map(|place| u8::from_str_radix(hidden.get(place..place + 2)?, 16).ok())
        .collect::<Option<Vec<u8>>>()?;
    String::from_utf8(bytes).ok()
}
