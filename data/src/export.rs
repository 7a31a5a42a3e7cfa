//! A report for readers who calculate on: as JSON for programs, as CSV for spreadsheets.
//!
//! Both hold every field of every figure under the names that the data file has for them, and the interval of values
//! that the printed form allows. The same report always gives the same text.

mod csv;
mod json;

pub use self::{csv::to_csv, json::to_json};
