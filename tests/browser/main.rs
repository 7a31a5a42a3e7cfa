//! What ties the page to a browser, tried in one: the swap of the static for the live page, the controls, the address,
//! and the way back when the app fails.
//!
//! It runs in a headless browser only (`cargo xtask test --only wasm`). The static page cannot be drawn here, since
//! the WebAssembly leaves its words out; [`stage`] puts up a small stand-in. What the page looks like, how it is
//! announced and how it fares in other browsers is tried on the built site.
#![cfg_attr(
    target_arch = "wasm32",
    expect(clippy::expect_used, clippy::panic, reason = "a test says what is wrong by panicking")
)]

#[cfg(target_arch = "wasm32")]
mod choosing;
#[cfg(target_arch = "wasm32")]
#[path = "../drawn.rs"]
mod drawn;
#[cfg(target_arch = "wasm32")]
mod failing;
#[cfg(target_arch = "wasm32")]
mod linking;
#[cfg(target_arch = "wasm32")]
mod sliding;
#[cfg(target_arch = "wasm32")]
mod stage;
#[cfg(target_arch = "wasm32")]
mod swapping;
#[cfg(target_arch = "wasm32")]
mod typing;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

fn main() {}
