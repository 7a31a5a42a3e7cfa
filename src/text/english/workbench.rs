//! What the workbench says, in English.

mod compare;
mod take;
mod turn;

use super::English;
use crate::site::FigureId;
use crate::text::{Quantity, WorkbenchText};

impl WorkbenchText for English {}

/// A number that rests on what the reader set in the growth figure.
fn yours(words: String) -> Quantity {
    Quantity::yours(FigureId::Growth, words)
}
