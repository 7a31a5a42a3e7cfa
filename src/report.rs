//! The report's figures as constants, each with the words it rests on.
//!
//! `build.rs` reads `data/figures.toml`, checks it and writes one constant for each figure
//! (`JOBS_2018`), each statement without a number and each source (`sources::XINHUA_2019`); this module holds their types.
//! A figure is changed there, never here.
//!
//! Deliberately absent: any parser (the file is read once, when the page is built), any wording or
//! formatting of numbers for the reader, and any arithmetic other than what a printed form allows.

mod source;

pub use source::{Date, Language, Source, SourceKind};

/// A number that somebody printed, or that follows from printed ones.
///
/// The words that it rests on are its [`Provenance`], a constant of the same name in the module [`provenance`]: they
/// stand in the page's HTML, while the WebAssembly, which only computes, carries the number alone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// Its name in the data file, in snake case.
    pub key: &'static str,
    /// The number itself, in `unit`.
    pub value: f64,
    /// What the printed words say about the value: the value itself, more than it, or about it.
    pub bound: Bound,
    /// How many digits after the decimal point were printed. Below nought, the last digit that counts
    /// stands before the point: −1 for "240" rounded to tens.
    pub decimals: i8,
    /// What is counted.
    pub unit: Unit,
    /// The calendar year or years that it speaks of.
    pub years: Years,
    /// Whether it was printed, calculated or assumed.
    pub class: Class,
}

/// What a figure rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Provenance {
    /// Which part of the whole the figure covers, and what the source calls the thing counted.
    pub scope: Bilingual,
    /// The printed words, where there are any: a reported figure always has them.
    pub quote: Option<Quote>,
    /// Where it was printed, or where the printed figures that it follows from were.
    pub source: &'static Source,
    /// How sure it is that the source says so.
    pub confidence: Confidence,
    /// Who else has the number, where that was looked into.
    pub support: Option<Support>,
    /// The key of the figure that gives the same quantity as others printed it: the report's for the article's, and the
    /// article's for the report's. A key, because constants cannot refer to each other in a circle.
    pub counterpart: Option<&'static str>,
    /// What a reader should know before using it.
    pub note: Option<Bilingual>,
}

impl Provenance {
    /// The figure that gives the same quantity as others printed it, found in the list of all figures: for the static
    /// page alone, since the WebAssembly would have to carry every quote.
    #[must_use]
    pub fn find_counterpart(&self) -> Option<(&'static Figure, &'static Provenance)> {
        let key = self.counterpart?;
        FIGURES.iter().copied().find(|(figure, _)| figure.key == key)
    }
}

impl Figure {
    /// The half-open interval `[from, to)` of values that the printed form allows, in the figure's unit.
    ///
    /// A value that was printed exactly or with "about" lies within half a unit of its last printed digit;
    /// "more than" a value lies between it and one unit of its last printed digit above.
    #[must_use]
    pub fn interval(&self) -> (f64, f64) {
        // Counted in whole units of the last digit, so that 22.35 + 0.01 is 22.36 and nothing beside it.
        let digits = i32::from(self.decimals);
        let (scale, coarse) = (10_f64.powi(digits.abs()), digits < 0);
        let units = if coarse { self.value / scale } else { self.value * scale }.round();
        let at = |units: f64| if coarse { units * scale } else { units / scale };
        match self.bound {
            Bound::Exactly | Bound::About => (at(units - 0.5), at(units + 0.5)),
            Bound::MoreThan => (at(units), at(units + 1.0)),
        }
    }

    /// Whether the printed form allows this value, in the figure's unit.
    #[must_use]
    pub fn allows(&self, value: f64) -> bool {
        let (from, to) = self.interval();
        from <= value && value < to
    }
}

/// Printed words that the page rests on and that hold no number, such as a definition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Statement {
    /// Its name in the data file, in snake case.
    pub key: &'static str,
    /// The calendar year or years that it speaks of.
    pub years: Years,
    /// What it is about.
    pub scope: Bilingual,
    /// The printed words.
    pub quote: Quote,
    /// Where they were printed.
    pub source: &'static Source,
    /// How sure it is that the source says so.
    pub confidence: Confidence,
    /// What a reader should know before using them.
    pub note: Option<Bilingual>,
}

/// What the printed words say about a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// The value, rounded to its printed digits.
    Exactly,
    /// At least the value: "more than", "exceeded".
    MoreThan,
    /// The value, and the words leave some room: "about", "around".
    About,
}

/// What a figure counts. Money is in renminbi yuan of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Millions of jobs, whatever the source calls them: the scope says that.
    MillionJobs,
    /// Millions of jobs more in each year.
    MillionJobsAYear,
    /// Per cent of something that the scope names.
    Percent,
    /// Per cent more than the year before.
    PercentAYear,
    /// Percentage points between two of these.
    PercentagePoints,
    /// Millions of people.
    MillionPeople,
    /// Millions of user accounts, of which a person can have several.
    MillionAccounts,
    /// Millions of mini-programs.
    MillionMiniPrograms,
    /// Yuan.
    Renminbi,
    /// Billions of yuan.
    RenminbiBillion,
    /// Trillions of yuan.
    RenminbiTrillion,
    /// Yuan a year.
    RenminbiAYear,
    /// Hours a week.
    HoursAWeek,
    /// How many times as much as something that the scope names.
    Times,
}

/// The calendar years that a figure speaks of, the first and the last included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Years {
    /// The first year, at least 1995.
    pub first: u16,
    /// The last year, at most 2035; the same as the first for a figure of one year.
    pub last: u16,
}

impl Years {
    /// Whether this is one year and not a span.
    #[must_use]
    pub const fn is_single(self) -> bool {
        self.first == self.last
    }
}

/// Words of a source, at most twenty (or forty Chinese or Japanese characters), unchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quote {
    /// The words as printed.
    pub text: &'static str,
    /// The language they are in.
    pub language: Language,
    /// The words in English: absent where they were printed in English.
    pub english: Option<&'static str>,
    /// The words in simplified Chinese: absent where they were printed in Chinese of either script.
    pub chinese: Option<&'static str>,
    /// The words of the text that give the number, which stand in it once: every figure's quote has them, a
    /// statement's none.
    pub phrase: Option<&'static str>,
}

/// How sure it is that the source says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// The quoted words were read in the source.
    Verified,
    /// Arithmetic on verified figures.
    Derived,
    /// An interpretation.
    Inferred,
}

/// Who has a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Support {
    /// One publication alone.
    OneSource,
    /// More than one publication.
    SeveralSources,
    /// The company itself, and nobody checked it.
    Company,
}

/// How a number came about: the page shows each class in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Somebody printed it.
    Reported,
    /// It follows from reported figures by arithmetic alone.
    Derived,
    /// Somebody chose it.
    Assumed,
}

/// The same words in both languages of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bilingual {
    /// In English.
    pub english: &'static str,
    /// In simplified Chinese.
    pub chinese: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/figures.rs"));

#[cfg(test)]
mod tests;
