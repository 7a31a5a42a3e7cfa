//! A sentence as words and numbers, so that the page can mark each number for what it is.

use std::borrow::Cow;

use crate::report::{Class, Figure};

/// A number as it is read, with where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Quantity {
    /// The number and its unit in the language's own form, such as `22.35 million` or `2,235万`.
    pub words: String,
    /// Whether somebody printed it, it was computed from printed ones, or the reader assumed it.
    pub class: Class,
    /// The figure that it is, where it stands in the list of sources.
    pub figure: Option<&'static str>,
}

impl Quantity {
    /// A figure of the report's, in the language's own form.
    #[must_use]
    pub fn of(figure: &Figure, words: String) -> Self {
        Self { words, class: figure.class, figure: Some(figure.key) }
    }

    /// A number that somebody printed.
    #[must_use]
    pub fn reported(words: String) -> Self {
        Self { words, class: Class::Reported, figure: None }
    }

    /// A number computed from reported ones alone.
    #[must_use]
    pub fn derived(words: String) -> Self {
        Self { words, class: Class::Derived, figure: None }
    }

    /// A number that rests on an assumption of the reader's.
    #[must_use]
    pub fn assumed(words: String) -> Self {
        Self { words, class: Class::Assumed, figure: None }
    }
}

/// A part of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// Words, with the spaces that belong to them.
    Words(Cow<'static, str>),
    /// A number.
    Number(Quantity),
}

impl From<&'static str> for Piece {
    fn from(words: &'static str) -> Self {
        Self::Words(Cow::Borrowed(words))
    }
}

impl From<String> for Piece {
    fn from(words: String) -> Self {
        Self::Words(Cow::Owned(words))
    }
}

impl From<Quantity> for Piece {
    fn from(quantity: Quantity) -> Self {
        Self::Number(quantity)
    }
}

/// A sentence, or a few that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Sentence(Vec<Piece>);

impl Sentence {
    /// A sentence of these pieces, in order.
    #[must_use]
    pub fn new(pieces: Vec<Piece>) -> Self {
        Self(pieces)
    }

    /// Its pieces, in order.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.0
    }

    /// The sentence as plain text, for names and descriptions.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0
            .iter()
            .map(|piece| match piece {
                Piece::Words(words) => words.as_ref(),
                Piece::Number(quantity) => quantity.words.as_str(),
            })
            .collect()
    }
}

/// Joins words and numbers to a [`Sentence`].
macro_rules! sentence {
    ($($piece:expr),* $(,)?) => {
        $crate::text::Sentence::new(vec![$($crate::text::Piece::from($piece)),*])
    };
}
pub(crate) use sentence;
