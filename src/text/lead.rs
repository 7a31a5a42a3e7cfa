//! The words that open a figure.

use super::Sentence;

/// The words that open a figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Lead {
    /// The finding, not the topic.
    pub heading: &'static str,
    /// The prose under it, by paragraph; as many under each printing of the figures.
    pub paragraphs: Vec<Sentence>,
    /// What a careful reader should know, beside the prose; as many under each printing.
    pub notes: Vec<Sentence>,
}
