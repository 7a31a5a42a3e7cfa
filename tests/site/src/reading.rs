//! What stands on the page of the growth figure at a moment.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// Everything that one change must move together, read in one look.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Reading {
    /// `data-result` as it is written.
    pub result: String,
    /// The result sentence.
    pub sentence: String,
    /// `aria-busy` of the result sentence.
    pub busy: Option<String>,
    /// The scenario's line in the chart.
    pub line: String,
    /// The table's cells, row by row.
    pub table: Vec<Vec<String>>,
    /// The address's query, with its question mark if there is one.
    pub query: String,
    /// Height of the document in CSS pixels.
    pub height: f64,
}

impl Reading {
    /// The result in millions.
    ///
    /// # Errors
    /// When `data-result` is no number with four decimals.
    pub fn millions(&self) -> Result<f64> {
        let decimals = self.result.split_once('.').map(|(_, decimals)| decimals.len());
        ensure!(decimals == Some(4), "data-result is \"{}\", without four decimals", self.result);
        self.result.parse().with_context(|| format!("data-result is \"{}\"", self.result))
    }

    /// The cells of the table's row for `year`.
    ///
    /// # Errors
    /// When there is no such row.
    pub fn row(&self, year: i32) -> Result<&[String]> {
        let wanted = year.to_string();
        self.table
            .iter()
            .find(|row| row.first().is_some_and(|cell| cell.starts_with(&wanted)))
            .map(Vec::as_slice)
            .with_context(|| format!("the table has no row for {year}: {:?}", self.table))
    }
}

/// Whether a number that begins `text` is `millions`, rounded to as many decimals as it shows.
#[must_use]
pub fn rounds_to(millions: f64, text: &str) -> bool {
    let number: String = text.chars().take_while(|sign| sign.is_ascii_digit() || *sign == '.').collect();
    let number = number.trim_end_matches('.');
    let Some((_, decimals)) = number.split_once('.') else { return false };
    let decimals = i32::try_from(decimals.len()).unwrap_or(0);
    number.parse::<f64>().is_ok_and(|shown| (shown - millions).abs() <= 0.5 * 10_f64.powi(-decimals) + 1e-9)
}
