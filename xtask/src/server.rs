//! A static server for the built site: what a good host does, on this machine only.
//!
//! It sends the copies that were compressed at build time, the headers of `_headers`, directory pages,
//! answers to conditional and range requests, and a plain sentence where nothing is found. Tests start it
//! with other headers, below another path or on another port.

use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result, bail};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use tokio::sync::oneshot;
use tower_http::services::ServeDir;

use crate::headers::Headers;

/// What is served and how.
#[derive(Clone, Debug)]
pub struct Site {
    /// The folder of the built site.
    pub folder: PathBuf,
    /// The path that the site lies below; it begins and ends with a slash, `/` for the root.
    pub base: String,
    /// The response headers by path; the paths are those below `base`.
    pub headers: Headers,
}

/// A server that runs until it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    base: String,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves `site` on a listener that is bound already, in a thread of its own.
    ///
    /// # Errors
    /// The base path has no slash at its begin or end, or the listener cannot be used.
    pub fn start(site: Site, listener: TcpListener) -> Result<Self> {
        if !site.base.starts_with('/') || !site.base.ends_with('/') {
            bail!("The base path \"{}\" must begin and end with a slash.", site.base);
        }
        let address = listener.local_addr().context("The server's address cannot be read.")?;
        listener.set_nonblocking(true).context("The server's port cannot be used.")?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .context("The server cannot be started.")?;
        // The listener becomes one of the runtime's, so that a port which cannot be used is known before anybody is told.
        let listener = {
            let _entered = runtime.enter();
            tokio::net::TcpListener::from_std(listener).context("The server's port cannot be used.")?
        };
        let base = site.base.clone();
        let (stop, stopped) = oneshot::channel::<()>();
        let router = axum::Router::new().fallback(answer).with_state(Arc::new(site));
        let thread = thread::spawn(move || {
            runtime.block_on(async {
                tokio::spawn(async {
                    if let Err(error) = axum::serve(listener, router).await {
                        eprintln!("The server has stopped: {error}");
                    }
                });
                // Either answer means that nobody wants the server any more.
                let _ = stopped.await;
            });
            // Browsers keep connections open, so the server does not wait for them to close.
            runtime.shutdown_background();
        });
        Ok(Self { address, base, stop: Some(stop), thread: Some(thread) })
    }

    /// The address of the site's first page.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.base)
    }

    /// Waits until the server stops by itself, which it does only when the program ends.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // A server thread that panicked has said so itself.
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn answer(State(site): State<Arc<Site>>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let Some(below) =
        path.strip_prefix(site.base.trim_end_matches('/')).filter(|below| below.starts_with('/'))
    else {
        let is_base_itself = format!("{path}/") == site.base;
        let query = request.uri().query().map_or_else(String::new, |query| format!("?{query}"));
        return if is_base_itself { redirect(&(site.base.clone() + &query)) } else { not_found(&site) };
    };
    if is_hidden(below) {
        return not_found(&site);
    }
    let below = below.to_owned();
    let mut response = match file(&site, request, &below).await {
        Some(response) if response.status() != StatusCode::NOT_FOUND => response,
        _ => not_found(&site),
    };
    name_the_encoding(&mut response);
    let found = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    for (name, value) in site.headers.of(&below) {
        // What is not there now may be there tomorrow, so only a found file may be kept.
        let keeps = found || !name.eq_ignore_ascii_case("cache-control");
        if let (true, Ok(name), Ok(value)) =
            (keeps, HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value))
        {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

async fn file(site: &Site, mut request: Request, below: &str) -> Option<Response> {
    let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
    *request.uri_mut() = format!("{below}{query}").parse::<Uri>().ok()?;
    ServeDir::new(&site.folder)
        .precompressed_br()
        .precompressed_gzip()
        .redirect_path_prefix(site.base.trim_end_matches('/'))
        .try_call(request)
        .await
        .ok()
        .map(|response| response.map(Body::new))
}

/// The host's own files, and the compressed copies, have no address.
fn is_hidden(path: &str) -> bool {
    path == "/_headers" || path.ends_with(".br") || path.ends_with(".gz")
}

fn redirect(to: &str) -> Response {
    (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, to.to_owned())]).into_response()
}

fn not_found(site: &Site) -> Response {
    let text = format!("There is no page at this address. The explainer begins at {}\n", site.base);
    let headers = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
    (StatusCode::NOT_FOUND, headers, text).into_response()
}

/// All our text is UTF-8; a Chinese page must not depend on the reader's guess.
fn name_the_encoding(response: &mut Response) {
    if let Some(kind) = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok())
        && kind.starts_with("text/")
        && !kind.contains("charset")
        && let Ok(value) = HeaderValue::from_str(&format!("{kind}; charset=utf-8"))
    {
        response.headers_mut().insert(header::CONTENT_TYPE, value);
    }
}
