//! What the modules promise of themselves: who may use whom, and what is kept out of the WebAssembly.
//!
//! The source is read as text, comments aside. A failing test says what was broken and why it matters.

mod colour;
mod layer;
mod source;
mod words;
