//! Behaviours that need no browser: the model by its worked values and properties, the link by hostile queries, the
//! text and the charts by their rules, the static page by its HTML, and the source by what its modules promise.
#![expect(clippy::expect_used, clippy::panic, reason = "a test says what is wrong by panicking")]

mod builder;
mod chart;
mod decimal;
mod documents;
mod layering;
mod link;
mod model;
mod one_file;
mod page;
mod picture;
mod portion;
mod sharing;
mod state;
mod strategy;
mod text;
mod workbench;

/// Where the package is now, not where it was compiled: clones may share what was compiled.
fn package() -> std::path::PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where the package is").into()
}
