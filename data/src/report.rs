//! The report as it is once everything in the data file has been checked.
//!
//! The types mirror those of the page's module `report`, and the generated constants do not compile where the
//! two differ.

use std::ops::RangeInclusive;

use crate::words::words;

/// The years that a figure can speak of: the rule on working hours of 1995 is the oldest thing that the page rests
/// on, and no scenario goes further.
pub const YEARS: RangeInclusive<u16> = 1995..=2035;

/// All sources, figures and statements, in the order of the file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Report {
    /// The sources; each is used by a figure or a statement at least.
    pub sources: Vec<Source>,
    /// The figures; the source of each is among the sources.
    pub figures: Vec<Figure>,
    /// The statements; the source of each is among the sources.
    pub statements: Vec<Statement>,
}

/// A publication.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Its name, in snake case, unique among sources.
    pub key: String,
    /// Who published it; where no Chinese name is given, both are the same.
    pub publisher: Bilingual,
    /// The site that carries it, where that is not the publisher's own.
    pub via: Option<String>,
    /// Its headline, in its own language, where it was kept.
    pub title: Option<String>,
    /// The language that it is written in.
    pub language: Language,
    /// The date that it bears, as far as it is known.
    pub date: Date,
    /// What kind of publication it is.
    pub kind: SourceKind,
    /// Its address, `http` or `https`.
    pub url: String,
    /// What a reader should know about it.
    pub note: Option<Bilingual>,
}

/// A number with its provenance.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Its name, in snake case, unique among figures and statements.
    pub key: String,
    /// The number, finite, in `unit`, with no more digits than `decimals` says.
    pub value: f64,
    /// What the printed words say about the value.
    pub bound: Bound,
    /// Digits printed after the decimal point; −1 for a number rounded to tens.
    pub decimals: i8,
    /// What is counted.
    pub unit: Unit,
    /// The year or years that it speaks of, within [`YEARS`].
    pub years: Years,
    /// Which part of the whole it covers and what the source calls it.
    pub scope: Bilingual,
    /// The printed words; a reported figure always has them.
    pub quote: Option<Quote>,
    /// The key of its source.
    pub source: String,
    /// How sure it is that the source says so.
    pub confidence: Confidence,
    /// Whether it was printed, calculated or assumed.
    pub class: Class,
    /// Who else has the number, where that was looked into.
    pub support: Option<Support>,
    /// The key of the figure that gives the same quantity as others printed it; that one names this one in return.
    pub counterpart: Option<String>,
    /// What a reader should know before using it.
    pub note: Option<Bilingual>,
}

impl Figure {
    /// The half-open interval `[from, to)` of values that the printed form allows, in the figure's unit, by the rule of
    /// `Figure::interval` of the page: half a unit of the last printed digit either way, or one unit above "more than".
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
}

/// Printed words that the page rests on and that hold no number, such as a definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Its name, in snake case, unique among figures and statements.
    pub key: String,
    /// The year or years that it speaks of, within [`YEARS`].
    pub years: Years,
    /// What it is about.
    pub scope: Bilingual,
    /// The printed words.
    pub quote: Quote,
    /// The key of its source.
    pub source: String,
    /// How sure it is that the source says so.
    pub confidence: Confidence,
    /// What a reader should know before using it.
    pub note: Option<Bilingual>,
}

/// Printed words, unchanged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// The words, within the limits of [`WORD_LIMIT`](crate::WORD_LIMIT) and
    /// [`CHARACTER_LIMIT`](crate::CHARACTER_LIMIT).
    pub text: String,
    /// The language they are in.
    pub language: Language,
    /// The words in English, unless they were printed in English.
    pub english: Option<String>,
    /// The words in Chinese, unless they were printed in Chinese.
    pub chinese: Option<String>,
    /// The words of the text that give the number, which stand in it once; every figure's quote has them, a
    /// statement's none.
    pub phrase: Option<String>,
}

/// The same words in both languages of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bilingual {
    /// In English.
    pub english: String,
    /// In simplified Chinese.
    pub chinese: String,
}

/// A date as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Date {
    /// In ISO 8601, such as `2019-03-05`, `2017-04` or `2016`.
    pub iso: String,
    /// The year.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day of the month; never without a month.
    pub day: Option<u8>,
}

/// Calendar years, the first and the last included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Years {
    /// The first.
    pub first: u16,
    /// The last, never before the first.
    pub last: u16,
}

words! {
    /// What the printed words say about a value.
    pub enum Bound {
        /// The value, rounded to its printed digits.
        Exactly = "exactly",
        /// At least the value.
        MoreThan = "more than",
        /// The value, with some room.
        About = "about",
    }

    /// What a figure counts.
    pub enum Unit {
        /// Millions of jobs.
        MillionJobs = "million jobs",
        /// Millions of jobs more in each year.
        MillionJobsAYear = "million jobs a year",
        /// Per cent.
        Percent = "%",
        /// Per cent more than the year before.
        PercentAYear = "% a year",
        /// Millions of people.
        MillionPeople = "million people",
        /// Millions of user accounts.
        MillionAccounts = "million accounts",
        /// Millions of mini-programs.
        MillionMiniPrograms = "million mini-programs",
        /// Yuan.
        Renminbi = "RMB",
        /// Billions of yuan.
        RenminbiBillion = "RMB billion",
        /// Trillions of yuan.
        RenminbiTrillion = "RMB trillion",
        /// Yuan a year.
        RenminbiAYear = "RMB a year",
        /// Hours a week.
        HoursAWeek = "hours a week",
        /// How many times as much as something that the scope names.
        Times = "times",
    }

    /// A language that a source is written in.
    pub enum Language {
        /// English.
        English = "en",
        /// Chinese in simplified characters.
        SimplifiedChinese = "zh-Hans",
        /// Chinese in traditional characters.
        TraditionalChinese = "zh-Hant",
        /// Japanese.
        Japanese = "ja",
    }

    /// What kind of publication a source is.
    pub enum SourceKind {
        /// The news article that the page is about.
        Article = "article",
        /// A news agency.
        Wire = "wire",
        /// A news agency's text on another site.
        WireReprint = "wire reprint",
        /// A newspaper.
        Newspaper = "newspaper",
        /// A newspaper's text on another site.
        NewspaperReprint = "newspaper reprint",
        /// A broadcaster.
        Broadcaster = "broadcaster",
        /// A magazine.
        Magazine = "magazine",
        /// Journalists who write for one industry.
        TradePress = "trade press",
        /// A company's blog about its industry.
        TradeBlog = "trade blog",
        /// Somebody's blog.
        Blog = "blog",
        /// A state body.
        Official = "official",
        /// A state body's text on another site.
        OfficialReprint = "official reprint",
        /// A press release on another site.
        ReleaseReprint = "release reprint",
        /// A text of unclear origin on another site.
        Reprint = "reprint",
        /// A collection of statistics.
        DataSite = "data site",
        /// A law or a rule.
        LegalText = "legal text",
    }

    /// How sure it is that the source says so.
    pub enum Confidence {
        /// The quoted words were read in the source.
        Verified = "verified",
        /// Arithmetic on verified figures.
        Derived = "derived",
        /// An interpretation.
        Inferred = "inferred",
    }

    /// Who has a number.
    pub enum Support {
        /// One publication alone.
        OneSource = "one source",
        /// More than one publication.
        SeveralSources = "several sources",
        /// The company itself, and nobody checked it.
        Company = "company",
    }

    /// How a number came about.
    pub enum Class {
        /// Somebody printed it.
        Reported = "reported",
        /// It follows from reported figures by arithmetic alone.
        Derived = "derived",
        /// Somebody chose it.
        Assumed = "assumed",
    }
}
