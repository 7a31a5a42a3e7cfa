//! The browser half: Trunk compiles it to WebAssembly, and the page's boot script starts it.

#[cfg(target_arch = "wasm32")]
fn main() {
    jobs_explainer::browser::start::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program runs in a browser. `cargo xtask serve` builds the site and serves it.");
}
