//! The entries that a page needs: one for each number that stands on it and did not come from the reader, with the places
//! where it stands.
//!
//! What a page needs is not listed by hand: `document` finds it in the page as it is drawn. The live page never asks.

use crate::model::Derived;
use crate::report::{FIGURES, Figure, Provenance, STATEMENTS, Statement};
use crate::site::FigureId;
use crate::text::{Origin, statement_anchor};

/// What an entry explains.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Entry {
    /// A figure of the data file, with what it rests on.
    Figure(&'static Figure, &'static Provenance),
    /// Printed words without a number.
    Statement(&'static Statement),
    /// A number that follows from printed ones.
    Derived(Derived),
}

/// A place on the page where a number stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// The figure in which it stands; none for the page's head.
    pub figure: Option<FigureId>,
    /// The id of the part in which it stands.
    pub part: String,
}

/// An entry with the places that lead to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Footnote {
    /// What it explains.
    pub entry: Entry,
    /// Where the number stands, in the order of the page; empty where only other entries name it.
    pub uses: Vec<Use>,
}

impl Entry {
    /// Every entry that there is: figures and statements in the order of the data file, then the derived numbers.
    pub fn all() -> impl Iterator<Item = Self> {
        let figures = FIGURES.iter().map(|&(figure, provenance)| Self::Figure(figure, provenance));
        let statements = STATEMENTS.iter().map(|&statement| Self::Statement(statement));
        figures.chain(statements).chain(Derived::ALL.iter().copied().map(Self::Derived))
    }

    /// The id of the entry on a page.
    #[must_use]
    pub fn anchor(self) -> String {
        match self {
            Self::Figure(figure, _) => Origin::Figure(figure).anchor(),
            Self::Statement(statement) => statement_anchor(statement),
            Self::Derived(derived) => Origin::Derived(derived.key()).anchor(),
        }
    }
}
