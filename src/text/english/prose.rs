//! What no control ever changes, in English.

mod control;
mod growth;
mod page;
mod source;

use super::English;
use crate::text::Prose;

impl Prose for English {}
