//! What a reader chooses at the workbench beside scenarios: how the futures are drawn, and which count is meant.

/// How the growth chart draws the futures beside the dots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FuturesStyle {
    /// The fifty paths that end at the dots.
    #[default]
    Paths,
    /// Bands that hold half and four fifths of the futures in each year.
    Fan,
}

/// Which jobs the scenario is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum JobsMeant {
    /// All job opportunities.
    #[default]
    All,
    /// Those from which somebody draws most of an income, if their share stays what it was in 2018.
    MainIncome,
}

/// Which later count of 2019 the scenario is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LaterMeant {
    /// The number in the headlines, which a new kind of jobs had joined.
    #[default]
    Headline,
    /// The part of it that was counted as before.
    LikeForLike,
}

/// A choice between two.
pub trait Choice: Copy + Default + PartialEq + 'static {
    /// Both, in the order in which the page offers them, with their names in a link.
    const BOTH: [(Self, &'static str); 2];

    /// Its name in a link.
    #[must_use]
    fn key(self) -> &'static str {
        let [first, second] = Self::BOTH;
        if self == first.0 { first.1 } else { second.1 }
    }

    /// The one that a link names.
    #[must_use]
    fn from_key(key: &str) -> Option<Self> {
        Self::BOTH.into_iter().find(|(_, name)| *name == key).map(|(choice, _)| choice)
    }
}

impl Choice for FuturesStyle {
    const BOTH: [(Self, &'static str); 2] = [(Self::Paths, "paths"), (Self::Fan, "fan")];
}

impl Choice for JobsMeant {
    const BOTH: [(Self, &'static str); 2] = [(Self::All, "all"), (Self::MainIncome, "main")];
}

impl Choice for LaterMeant {
    const BOTH: [(Self, &'static str); 2] = [(Self::Headline, "headline"), (Self::LikeForLike, "alike")];
}
