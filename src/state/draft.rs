//! What a reader has typed into a number field and what is not, or not yet, the value in force.

use crate::model::{GRAIN, Handle};

/// Text in a handle's number field.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Whose field it is.
    pub handle: Handle,
    /// What was typed.
    pub text: String,
    /// The value that is in force with it: once another is, somebody moved on and the draft goes.
    pub value: f64,
    /// What is wrong with it, once the reader has finished typing.
    pub fault: Option<Fault>,
}

/// What is wrong with a typed text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is a number outside the range; the sum uses the nearest end.
    OutOfRange,
    /// It is no number; the sum keeps its value.
    NotANumber,
}

impl Draft {
    /// Whether the value in force is still the one that the draft was typed over.
    pub(super) fn stands_for(&self, value: f64) -> bool {
        (self.value - value).abs() < GRAIN
    }
}
