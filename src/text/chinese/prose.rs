//! What no control ever changes, in Chinese.

mod builder;
mod checks;
mod control;
mod derived;
mod entry;
mod growth;
mod guess;
mod job_search;
mod jobs;
mod living;
mod masthead;
mod mini_programs;
mod money;
mod operators;
mod page;
mod picture;
mod sources;

use super::Chinese;
use crate::text::Prose;

impl Prose for Chinese {}
