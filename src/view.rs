//! What the reader sees: components that turn values into elements.
//!
//! A component gets the values it prints and one callback. None of them computes a result or knows the browser: results
//! come from [`crate::model`], geometry from [`crate::chart`], words from [`crate::text`], and what an event holds is
//! read by [`crate::browser`]. The element structure is the same for every scenario of the same end year.

mod additions_chart;
mod answer;
mod bar;
mod growth;
mod law_cards;
mod levels_chart;
pub mod marks;
mod notice;
mod number_field;
mod page;
mod slider;
mod sources;
mod switch;
mod table;
mod tools;
mod words;

pub use page::Page;
