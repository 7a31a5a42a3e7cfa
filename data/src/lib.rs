//! The report's figures on their way from `figures.toml`, which people edit, to Rust constants.
//!
//! [`read`] takes the file to a [`Report`] in which everything fits together, or to [`Faults`]: all that is
//! wrong with it at once, each named by file, line and key. [`to_rust`] writes a report as the constants that
//! the page's module `report` includes; [`to_json`] and [`to_csv`] write it for readers who calculate on.
//!
//! Deliberately absent: what a figure means or how it is shown, which is the page's affair. This crate runs
//! when the page is built; nothing of it is in the page.

mod claim;
mod entry;
mod export;
mod fault;
mod figure;
mod generate;
mod lines;
mod pairs;
mod quote;
mod read;
mod report;
mod source;
mod statement;
mod words;

pub use export::{to_csv, to_json};
pub use fault::{Fault, Faults};
pub use generate::to_rust;
pub use quote::{CHARACTER_LIMIT, WORD_LIMIT};
pub use read::{read, read_text};
pub use report::{
    Bilingual, Bound, Class, Confidence, Date, Figure, Language, Quote, Report, Source, SourceKind,
    Statement, Support, Unit, YEARS, Years,
};
