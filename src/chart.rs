//! Charts, in four layers, each of which stands without the one above it:
//!
//! 1. [`scale`]: a number to a place between nought and one, and back; round ticks.
//! 2. [`frame`]: two scales over the plot's rectangle.
//! 3. geometry: data and frame to paths, points and labels, as plain values (a module for each figure, and [`curve`] for
//!    the sliders, with [`path`] and [`labels`] as their tools).
//! 4. marks: geometry to SVG; they live in [`crate::view::marks`], since they alone know Yew.
//!
//! A place is a share of the plot's width or height, never a pixel: the browser lays the one SVG out at any width with
//! text of constant size, so nothing is measured and the server draws what the browser draws. Where a rule needs to
//! know whether labels would touch, it reckons with the two widths of [`labels::Room`].
//!
//! Deliberately absent: colours (the style sheets have them, by class), wording (labels come in as text) and the browser.

pub mod checks;
pub mod curve;
pub mod frame;
pub mod growth;
pub mod influence;
pub mod job_search;
pub mod jobs;
pub mod labels;
pub mod living;
pub mod masthead;
pub mod mini_programs;
pub mod money;
pub mod path;
pub mod row_bars;
pub mod scale;
