//! Twenty-two million jobs: an interactive explainer of a news article and of the report behind it.
//!
//! In reading order: the report's figures, the model over them, the state of the page and its link, the words, the
//! charts, what the reader sees, and what ties it to a browser. `ARCHITECTURE.md` tells the way of an event and of a
//! figure through them.

pub mod report;
pub mod site;

pub mod decimal;
pub mod model;

pub mod display;
pub mod link;
pub mod state;
pub mod workbench;

pub mod chart;
pub mod text;

pub mod footnotes;

pub mod drawing;
#[cfg(not(target_arch = "wasm32"))]
pub mod picture;

pub mod takeaway;

pub mod app;
pub mod view;

pub mod browser;
#[cfg(not(target_arch = "wasm32"))]
pub mod document;
