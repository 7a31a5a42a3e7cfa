//! What is drawn as an instance of its own on the live page, so that it is drawn anew only where it must be.

use yew::Html;

use super::Given;
use super::growth::growth_table;
use super::page::figure;
use crate::site::{FigureId, HAS_GROWTH};

/// A portion of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Portion {
    /// A figure of the story other than the growth figure.
    Figure(FigureId),
    /// The table of the growth figure.
    GrowthTable,
}

impl Portion {
    /// Whether what it shows hangs on the levers of the growth figure.
    #[must_use]
    pub const fn follows_growth(self) -> bool {
        match self {
            Self::Figure(figure) => figure.follows_growth(),
            Self::GrowthTable => true,
        }
    }
}

/// A portion, drawn.
pub fn portion(given: &Given<'_>, portion: Portion) -> Html {
    match portion {
        Portion::Figure(which) => figure(given, which),
        Portion::GrowthTable if HAS_GROWTH => growth_table(given),
        Portion::GrowthTable => Html::default(),
    }
}
