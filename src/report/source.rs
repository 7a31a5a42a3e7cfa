//! Where figures come from: publications, their dates and their languages.

use super::Bilingual;

/// A language that a source is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Chinese in simplified characters.
    SimplifiedChinese,
    /// Chinese in traditional characters.
    TraditionalChinese,
    /// Japanese.
    Japanese,
}

impl Language {
    /// The BCP 47 tag, for a `lang` attribute.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::SimplifiedChinese => "zh-Hans",
            Self::TraditionalChinese => "zh-Hant",
            Self::Japanese => "ja",
        }
    }
}

/// One publication that figures come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Its name in the data file, in snake case.
    pub key: &'static str,
    /// Who published it.
    pub publisher: Bilingual,
    /// The site that carries it, where that is not the publisher's own.
    pub via: Option<&'static str>,
    /// Its headline, in its own language; some were not kept.
    pub title: Option<&'static str>,
    /// The language that it is written in.
    pub language: Language,
    /// The date that it bears.
    pub date: Date,
    /// What kind of publication it is, which says how far it stands from the report.
    pub kind: SourceKind,
    /// Its address, `http` or `https`.
    pub url: &'static str,
    /// What a reader should know about it.
    pub note: Option<Bilingual>,
}

/// The date of a source, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date {
    /// As ISO 8601 writes it, `2019-03-05`, `2017-04` or `2016`: fit for a `datetime` attribute.
    pub iso: &'static str,
    /// The year.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day of the month, 1 to 31; never without a month.
    pub day: Option<u8>,
}

/// What kind of publication a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceKind {
    /// The news article that this page is about.
    Article,
    /// A news agency.
    Wire,
    /// A news agency's text on another site.
    WireReprint,
    /// A newspaper, or its site.
    Newspaper,
    /// A newspaper's text on another site.
    NewspaperReprint,
    /// A broadcaster.
    Broadcaster,
    /// A magazine.
    Magazine,
    /// Journalists who write for one industry.
    TradePress,
    /// A company's blog about its industry.
    TradeBlog,
    /// Somebody's blog.
    Blog,
    /// A state body.
    Official,
    /// A state body's text on another site.
    OfficialReprint,
    /// A press release of the report on another site.
    ReleaseReprint,
    /// A text of unclear origin on another site.
    Reprint,
    /// A collection of statistics.
    DataSite,
    /// A law or a rule.
    LegalText,
}
