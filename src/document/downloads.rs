//! The files that a reader can take along, made from the same data file as the page's figures.

use std::error::Error;

use crate::text::Download;

/// The data file, as it stood when this program was built.
const FIGURES: &str = include_str!("../../data/figures.toml");

/// What a file holds.
///
/// # Errors
/// The data file has faults, which the build would have named before.
pub fn contents(file: Download) -> Result<String, Box<dyn Error>> {
    let report = report_data::read_text("data/figures.toml", FIGURES)?;
    match file {
        Download::Json => Ok(report_data::to_json(&report)),
        Download::Csv => Ok(report_data::to_csv(&report)?),
    }
}
