//! A sentence as words and numbers, so that the page can mark each number for what it is.

use std::borrow::Cow;

use crate::model::{Derived, Lever, Measure, Term};
use crate::report::{Class, Figure, Provenance, Statement};
use crate::site::FigureId;

/// Where a number comes from. Each origin has an entry on the page that explains it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Origin {
    /// Somebody printed it; or it stands in the data file as derived or assumed.
    Figure(&'static Figure),
    /// It follows from printed numbers alone; by its key, so that the WebAssembly holds no key but those it names.
    Derived(&'static str),
    /// It rests on what the reader set in this figure.
    Yours(FigureId),
    /// It says how far a path is from the later reports: the guess, the scenario, or the growth of 2018 carried on.
    Guess,
}

impl Origin {
    /// How the number came about, which is how it looks.
    #[must_use]
    pub const fn class(self) -> Class {
        match self {
            Self::Figure(figure) => figure.class,
            Self::Derived(_) => Class::Derived,
            Self::Yours(_) | Self::Guess => Class::Assumed,
        }
    }

    /// The id of the entry that explains it.
    #[must_use]
    pub fn anchor(self) -> String {
        match self {
            Self::Figure(figure) => ["source-", figure.key].concat(),
            Self::Derived(key) => ["derived-", key].concat(),
            Self::Yours(figure) => [figure.id(), "-sum"].concat(),
            Self::Guess => String::from("growth-guess-sum"),
        }
    }
}

/// The id of the entry of printed words without a number.
#[must_use]
pub fn statement_anchor(statement: &Statement) -> String {
    ["source-", statement.key].concat()
}

impl From<Term> for Origin {
    fn from(term: Term) -> Self {
        match term {
            Term::Figure(figure) => Self::Figure(figure),
            Term::Derived(derived) => Self::Derived(derived.key()),
        }
    }
}

/// A number as it is read, with where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Quantity {
    /// The number and its unit in the language's own form, such as `22.35 million` or `2,235万`.
    pub words: String,
    /// Where it comes from.
    pub origin: Origin,
}

impl Quantity {
    /// A figure of the data file.
    #[must_use]
    pub const fn of(figure: &'static Figure, words: String) -> Self {
        Self { words, origin: Origin::Figure(figure) }
    }

    /// A number computed from printed ones alone.
    #[must_use]
    #[inline]
    pub const fn derived(derived: Derived, words: String) -> Self {
        Self { words, origin: Origin::Derived(derived.key()) }
    }

    /// A figure of the data file, or a number computed from those.
    #[must_use]
    pub fn of_term(term: Term, words: String) -> Self {
        Self { words, origin: Origin::from(term) }
    }

    /// A number that rests on where a lever stands.
    #[must_use]
    pub const fn of_lever(lever: Lever, words: String) -> Self {
        let figure = match lever.measure() {
            Measure::Jobs => FigureId::Growth,
            Measure::MainIncomeJobs => FigureId::Jobs,
            Measure::MiniProgramJobs => FigureId::MiniPrograms,
            Measure::WageBill | Measure::NewJobs => FigureId::Living,
            Measure::Found => FigureId::JobSearch,
        };
        Self::yours(figure, words)
    }

    /// A number that rests on an assumption of the reader's in a figure.
    #[must_use]
    pub const fn yours(figure: FigureId, words: String) -> Self {
        Self { words, origin: Origin::Yours(figure) }
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

/// What can be added to a sentence. One copy of each way to add, not one at each place: the WebAssembly is the smaller
/// for it.
pub trait Part {
    /// Adds it at the end.
    fn join(self, sentence: &mut Sentence);
}

impl Part for &'static str {
    #[inline(never)]
    fn join(self, sentence: &mut Sentence) {
        sentence.0.push(self.into());
    }
}

impl Part for String {
    #[inline(never)]
    fn join(self, sentence: &mut Sentence) {
        sentence.0.push(self.into());
    }
}

impl Part for Quantity {
    #[inline(never)]
    fn join(self, sentence: &mut Sentence) {
        sentence.0.push(self.into());
    }
}

/// A sentence, or a few that belong together.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sentence(Vec<Piece>);

impl Sentence {
    /// A sentence of these pieces, in order.
    #[must_use]
    pub fn new(pieces: Vec<Piece>) -> Self {
        Self(pieces)
    }

    /// Sentences as one, in order.
    #[must_use]
    pub fn joined(sentences: Vec<Self>) -> Self {
        Self(sentences.into_iter().flat_map(|sentence| sentence.0).collect())
    }

    /// Adds another sentence at its end.
    pub fn append(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Adds a piece at its end.
    pub fn push(&mut self, piece: impl Part) {
        piece.join(self);
    }

    /// Its pieces, in order.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.0
    }

    /// Its numbers, in order.
    pub fn numbers(&self) -> impl Iterator<Item = &Quantity> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Number(quantity) => Some(quantity),
            Piece::Words(_) => None,
        })
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

impl From<&'static str> for Sentence {
    fn from(words: &'static str) -> Self {
        Self(vec![words.into()])
    }
}

impl From<String> for Sentence {
    fn from(words: String) -> Self {
        Self(vec![words.into()])
    }
}

impl From<Quantity> for Sentence {
    fn from(quantity: Quantity) -> Self {
        Self(vec![quantity.into()])
    }
}

/// Printed words as part of a sentence: where they give the number, they lead to its entry.
#[must_use]
pub fn quoted(figure: &'static Figure, provenance: &Provenance) -> Sentence {
    let Some(quote) = provenance.quote else { return Sentence::default() };
    let phrase = quote.phrase.unwrap_or_default();
    match quote.text.split_once(phrase) {
        Some((before, after)) if !phrase.is_empty() => Sentence(vec![
            Piece::Words(before.into()),
            Quantity::of(figure, String::from(phrase)).into(),
            Piece::Words(after.into()),
        ]),
        _ => quote.text.into(),
    }
}

/// A sentence from a template, in which `{a}` stands for the first of `pieces`, `{b}` for the second, and so on.
///
/// A language gives the template alone; what stands in it is put together once for all of them.
#[must_use]
pub fn filled(template: &'static str, pieces: &[Piece]) -> Sentence {
    let mut said = Sentence::default();
    for part in template.split('{') {
        // What stands before the first brace has none that closes it.
        let words = part.split_once('}').map_or(part, |(name, behind)| {
            let place = name.bytes().next().map(|letter| usize::from(letter.wrapping_sub(b'a')));
            said.0.extend(place.and_then(|place| pieces.get(place)).cloned());
            behind
        });
        if !words.is_empty() {
            said.0.push(words.into());
        }
    }
    said
}

/// Joins words, numbers and sentences to a [`Sentence`], for what stands still: [`sentence!`] makes less code.
macro_rules! passage {
    ($($part:expr),* $(,)?) => {
        $crate::text::Sentence::joined(vec![$($crate::text::Sentence::from($part)),*])
    };
}
pub(crate) use passage;

/// Joins words and numbers to a [`Sentence`].
macro_rules! sentence {
    ($($piece:expr),* $(,)?) => {
        {
            let mut said = $crate::text::Sentence::default();
            $(said.push($piece);)*
            said
        }
    };
}
pub(crate) use sentence;
