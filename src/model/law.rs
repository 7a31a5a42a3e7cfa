//! The four rules by which the jobs may go on after 2018, and which levers each one listens to.
//!
//! Their formulas are in [`ensemble::Law`].

use super::lever::Lever;

/// A rule of growth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Law {
    /// The same number of jobs every year, as the article has it.
    Steady,
    /// The same percentage every year, as from 2017 to 2018.
    #[default]
    Rate,
    /// A percentage that shrinks by the same part of itself every year.
    Fading,
    /// Growth that slows as it nears a limit: the logistic curve.
    Ceiling,
}

impl Law {
    /// Every law, in the order in which the page offers them.
    pub const ALL: [Self; 4] = [Self::Steady, Self::Rate, Self::Fading, Self::Ceiling];

    /// The law's name in a link.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Steady => "steady",
            Self::Rate => "rate",
            Self::Fading => "fading",
            Self::Ceiling => "ceiling",
        }
    }

    /// The law that a link names.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|law| law.key() == key)
    }

    /// Whether the lever moves anything under the law. Every law has an end year, and the levers of the other figures
    /// have nothing to do with it.
    #[must_use]
    pub const fn uses(self, lever: Lever) -> bool {
        match lever {
            Lever::Additions => matches!(self, Self::Steady),
            Lever::Growth => matches!(self, Self::Rate | Self::Fading | Self::Ceiling),
            Lever::Fade => matches!(self, Self::Fading),
            Lever::Ceiling => matches!(self, Self::Ceiling),
            _ => true,
        }
    }

    /// The levers of the growth figure that the law uses, in the order of the page.
    pub fn levers(self) -> impl Iterator<Item = Lever> {
        Lever::OF_GROWTH.into_iter().filter(move |lever| self.uses(*lever))
    }
}
