//! Futures a second: natively, as WebAssembly in Chromium, and in plain JavaScript there.

use std::env;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use site_tests::Visitor;

use crate::goal;

/// How many times as fast as JavaScript the WebAssembly is to be, over all trials.
const TIMES_JAVASCRIPT: f64 = 3.0;

/// How many times as long as native code the WebAssembly may take, over all trials.
const TIMES_NATIVE: f64 = 1.5;

/// How far the medians may be apart: the two draw otherwise.
const APART: f64 = 0.005;

#[derive(Debug, Deserialize)]
struct Native {
    name: String,
    futures: f64,
    median: f64,
}

#[derive(Debug, Deserialize)]
struct InBrowser {
    name: String,
    wasm: f64,
    javascript: f64,
    medians: [f64; 2],
}

/// Prints the table; whether the goals are kept.
pub(crate) fn run(visitor: &Visitor) -> Result<bool> {
    let told =
        |name: &str| env::var(name).with_context(|| format!("{name} is not set: run `cargo xtask bench`"));
    let native: Vec<Native> = serde_json::from_str(&told("THROUGHPUT_NATIVE")?)?;
    let page = visitor.go(&told("THROUGHPUT_URL")?)?;
    let in_browser: Vec<InBrowser> = page.session().script_until_called_back(
        "const done = arguments[arguments.length - 1]; measured.then(done)",
        vec![],
    )?;
    println!("\nMillions of futures a second, carried over seven years and sorted, 10,000 at a time:");
    println!(
        "{:<28} {:>8} {:>8} {:>11} {:>14} {:>12}",
        "Law", "native", "wasm", "JavaScript", "wasm / JS", "native / wasm"
    );
    let mut logarithms = [0.0; 2];
    for (native, here) in native.iter().zip(&in_browser) {
        ensure!(native.name == here.name, "{} and {} are two trials", native.name, here.name);
        let [wasm, javascript] = here.medians;
        ensure!((wasm / native.median - 1.0).abs() < 1e-12, "{}: {wasm} is not {}", here.name, native.median);
        ensure!((javascript / wasm - 1.0).abs() < APART, "{}: {javascript} is not {wasm}", here.name);
        let ratios = [here.wasm / here.javascript, native.futures / here.wasm];
        let [native, wasm, javascript] = [native.futures, here.wasm, here.javascript].map(|one| one / 1e6);
        println!(
            "{:<28} {native:>8.1} {wasm:>8.1} {javascript:>11.1} {:>14.2} {:>12.2}",
            here.name, ratios[0], ratios[1]
        );
        for (sum, ratio) in logarithms.iter_mut().zip(ratios) {
            *sum += ratio.ln();
        }
    }
    ensure!(native.len() == in_browser.len() && !native.is_empty(), "there are trials that one side lacks");
    let [times_javascript, times_native] = logarithms.map(|sum| (sum / native.len() as f64).exp());
    let kept = [times_javascript >= TIMES_JAVASCRIPT, times_native <= TIMES_NATIVE];
    println!("{:<58} {times_javascript:>14.2} {times_native:>12.2}", "geometric mean");
    println!(
        "{:<58} {:>14} {:>12}",
        format!("goal: at least {TIMES_JAVASCRIPT}, at most {TIMES_NATIVE}"),
        goal(kept[0]),
        goal(kept[1])
    );
    Ok(kept.iter().all(|kept| *kept))
}
