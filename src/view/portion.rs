//! What is drawn as an instance of its own on the live page, so that it is drawn anew only where it must be.

use yew::Html;

use super::Given;
use super::growth::growth_table;
use super::growth::guess::guess;
use super::page::figure;
use super::slider::handles;
use crate::model::{Lever, Stage};
use crate::site::{FigureId, HAS_GROWTH};
use crate::state::State;

/// A portion of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Portion {
    /// A figure of the story other than the growth figure.
    Figure(FigureId),
    /// The table of the growth figure.
    GrowthTable,
    /// The question what the later reports said.
    Guess,
    /// What of a lever's block no other lever moves.
    Handles(Lever),
}

impl Portion {
    /// Whether it is drawn from the whole state, and not from what is beside growth.
    #[must_use]
    pub const fn follows_growth(self) -> bool {
        match self {
            Self::Figure(figure) => figure.follows_growth(),
            Self::GrowthTable | Self::Guess | Self::Handles(_) => true,
        }
    }

    /// Whether something is in it that is spoken.
    #[must_use]
    pub const fn speaks(self) -> bool {
        !matches!(self, Self::Handles(_))
    }

    /// Whether it can wait, out of sight, until a dragged slider of the growth figure rests.
    #[must_use]
    pub const fn waits(self) -> bool {
        matches!(self, Self::Figure(_) | Self::GrowthTable)
    }

    /// Whether it would be drawn alike from two states.
    #[must_use]
    pub fn is_alike(self, one: &State, other: &State) -> bool {
        match self {
            Self::Figure(_) | Self::GrowthTable => one == other,
            // While it is being drawn, nothing is beside it.
            Self::Guess => {
                one.guess == other.guess
                    && one.scenario.base == other.scenario.base
                    && (one.guess.stage == Stage::Drawing || one.scenario == other.scenario)
            }
            Self::Handles(lever) => {
                one.scenario.has_alike(lever, &other.scenario)
                    && one.display.marks == other.display.marks
                    && one.drafts_of(lever).eq(other.drafts_of(lever))
            }
        }
    }
}

/// A portion, drawn.
pub fn portion(given: &Given<'_>, portion: Portion) -> Html {
    match portion {
        Portion::Figure(which) => figure(given, which),
        Portion::GrowthTable if HAS_GROWTH => growth_table(given),
        Portion::Guess if HAS_GROWTH => guess(given),
        Portion::GrowthTable | Portion::Guess => Html::default(),
        Portion::Handles(lever) => handles(given, lever),
    }
}
