//! What no control ever changes, in Chinese.

mod control;
mod growth;
mod page;
mod source;

use super::Chinese;
use crate::text::Prose;

impl Prose for Chinese {}
