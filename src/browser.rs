//! The only module that touches the browser.
//!
//! It reads what an event holds, writes the address, takes the static page's place, sets the focus, waits, copies, saves and
//! prints, and carries what page and workbench say to each other.
//! Whatever the browser refuses (no clipboard, no history in a strange frame) is met with silence or with the value
//! that says so, never with a panic. It compiles natively too, where none of it runs: the static page has no events.
//!
//! Deliberately absent: storage, requests, and any knowledge of scenarios or words.

pub mod address;
pub mod clipboard;
pub mod contents;
pub mod event;
pub mod failure;
pub mod file;
pub mod focus;
pub mod motion;
pub mod panel;
pub mod pointer;
pub mod provenance;
mod query;
pub mod root;
pub mod shortcut;
pub mod slider;
pub mod swap;
pub mod timer;
pub mod workbench;

/// Something that is listened to; dropping it ends that.
pub use gloo::events::EventListener as Listener;
