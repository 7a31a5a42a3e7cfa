//! What the workbench says, in Chinese.

mod compare;
mod take;
mod turn;

use super::Chinese;
use crate::site::FigureId;
use crate::text::{Quantity, WorkbenchText};

impl WorkbenchText for Chinese {}

/// A number that rests on what the reader set in the growth figure.
fn yours(words: String) -> Quantity {
    Quantity::yours(FigureId::Growth, words)
}
