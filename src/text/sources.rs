//! What the page says in the figure on sources, method and limits.

use super::{Lead, Sentence};
use crate::model::Base;
use crate::report::Class;

/// A file that a reader can take along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Download {
    /// All figures, statements and sources for programs.
    Json,
    /// The figures for spreadsheets.
    Csv,
}

impl Download {
    /// Both files.
    pub const ALL: [Self; 2] = [Self::Json, Self::Csv];

    /// Its address, from the site's root.
    #[must_use]
    pub const fn address(self) -> &'static str {
        match self {
            Self::Json => "data/figures.json",
            Self::Csv => "data/figures.csv",
        }
    }
}

impl Download {
    /// Its media type.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Csv => "text/csv",
        }
    }
}

/// What stands still in the figure.
pub trait SourcesProse {
    /// The link to the one-file edition.
    fn one_file_link(&self) -> &'static str;
    /// The line at the top of that edition.
    fn one_file_said(&self) -> &'static str;
    /// The button beside it.
    fn one_file_save(&self) -> &'static str;
    /// The finding, the prose and the notes.
    fn sources_lead(&self, base: Base) -> Lead;
    /// The heading over the classes of numbers.
    fn classes_heading(&self) -> &'static str;
    /// What a class of numbers means, and how it looks.
    fn class_meaning(&self, class: Class) -> &'static str;
    /// The heading over the method.
    fn method_heading(&self) -> &'static str;
    /// How numbers are carried, judged and taken further, by paragraph.
    fn method(&self) -> Vec<Sentence>;
    /// The heading over what can be taken along.
    fn take_heading(&self) -> &'static str;
    /// What the files hold.
    fn downloads(&self) -> &'static str;
    /// The words of the link to a file.
    fn download(&self, download: Download) -> &'static str;
    /// How the page can be cited.
    fn citation(&self) -> String;
    /// The heading over the list of sources.
    fn entries_heading(&self) -> &'static str;
    /// The link from a list of what one page names to the list of everything.
    fn all_entries(&self) -> &'static str;
}
