//! Where in the file something stands, and to which entry a line belongs.

use std::{cell::RefCell, ops::Range};

use crate::fault::Fault;

/// The file under the reader's finger: knows its lines and collects what is wrong with it.
pub(crate) struct File<'t> {
    name: &'t str,
    text: &'t str,
    /// Where each line but the first begins, so that a line is found without reading the file anew for each field.
    line_starts: Vec<usize>,
    faults: RefCell<Vec<Fault>>,
}

impl<'t> File<'t> {
    /// A file by the name that faults are to show.
    pub(crate) fn new(name: &'t str, text: &'t str) -> Self {
        let line_starts = text.match_indices('\n').map(|(end, _)| end + 1).collect();
        Self { name, text, line_starts, faults: RefCell::default() }
    }

    /// Notes a fault.
    pub(crate) fn fault(&self, line: usize, message: impl Into<String>) {
        self.faults.borrow_mut().push(Fault {
            file: self.name.to_owned(),
            line: Some(line),
            message: message.into(),
        });
    }

    /// The line, from 1, in which a range of bytes begins.
    pub(crate) fn line(&self, bytes: &Range<usize>) -> usize {
        1 + self.line_starts.partition_point(|start| *start <= bytes.start)
    }

    /// The entry that a line belongs to, such as `figure "jobs_2018"`, found without parsing: for the faults of
    /// a file that cannot be parsed.
    pub(crate) fn entry_at(&self, line: usize) -> Option<String> {
        let mut entry = None;
        for text in self.text.lines().take(line) {
            if let Some(kind) = text.trim().strip_prefix("[[") {
                let kind = kind.split(']').next().unwrap_or(kind).trim();
                entry = Some((kind, None));
            } else if let Some((_, key)) = entry.as_mut()
                && let Some((field, value)) = text.split_once('=')
                && field.trim() == "key"
            {
                *key = Some(value.trim().trim_matches('"'));
            }
        }
        entry.map(|(kind, key)| match key {
            Some(key) => format!("{kind} \"{key}\""),
            None => format!("{kind} without a key"),
        })
    }

    /// Everything that was noted.
    pub(crate) fn into_faults(self) -> Vec<Fault> {
        self.faults.into_inner()
    }
}
