//! What the page's pictures say beside the words that the page itself has.

use crate::report::SourceKind;

/// Sources of a kind, as a reader would sort them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceGroup {
    /// The news article that this page is about.
    Article,
    /// News agencies, and what others carried of them.
    Agencies,
    /// Newspapers, magazines and broadcasters.
    Press,
    /// Journalists and bloggers of one industry.
    Trade,
    /// The report's press release and texts of unclear origin, on other sites.
    Reprints,
    /// State bodies, statistics and law.
    Official,
}

impl SourceGroup {
    /// Every group, the nearest to this page's subject first.
    pub const ALL: [Self; 6] =
        [Self::Article, Self::Agencies, Self::Press, Self::Trade, Self::Reprints, Self::Official];

    /// The group of a kind of source.
    #[must_use]
    pub const fn of(kind: SourceKind) -> Self {
        match kind {
            SourceKind::Article => Self::Article,
            SourceKind::Wire | SourceKind::WireReprint => Self::Agencies,
            SourceKind::Newspaper
            | SourceKind::NewspaperReprint
            | SourceKind::Broadcaster
            | SourceKind::Magazine => Self::Press,
            SourceKind::TradePress | SourceKind::TradeBlog | SourceKind::Blog => Self::Trade,
            SourceKind::ReleaseReprint | SourceKind::Reprint => Self::Reprints,
            SourceKind::Official
            | SourceKind::OfficialReprint
            | SourceKind::DataSite
            | SourceKind::LegalText => Self::Official,
        }
    }
}

/// What stands still in the pictures.
pub trait PictureProse {
    /// A picture's finding, which ends as a heading does, and its sentence, as two sentences.
    fn picture_words(&self, finding: &str, said: &str) -> String;
    /// The sentence of the picture of the sources: how many figures, from how many publications.
    fn picture_of_sources(&self, figures: usize, sources: usize) -> String;
    /// Said under a picture whose words are about the reader's figures.
    fn picture_of_usual(&self) -> &'static str;
    /// Why one would start from a scenario that has a name, behind its outcome.
    fn picture_of_preset(&self, why: &str) -> String;
    /// Why the last bars of the search are no count of jobs, in short.
    fn picture_of_search(&self) -> &'static str;
    /// A group of sources, and how many figures come from it.
    fn source_group(&self, group: SourceGroup, figures: usize) -> String;
}
