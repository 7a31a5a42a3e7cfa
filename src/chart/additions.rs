//! The lower chart of the growth figure: how many jobs each year added, counted and in the scenario.

use super::labels::{Room, Shown};
use super::levels::horizontal;
use super::scale::Scale;
use crate::model::history::{self, BASE_YEAR, FIRST_YEAR};
use crate::model::{Scenario, Year, project};

/// Who says what a bar says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The difference of two counts.
    Counted,
    /// The scenario.
    Scenario,
}

/// One year's bar; places are shares of the plot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// Its left edge.
    pub left: f64,
    /// Its width.
    pub width: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its height.
    pub height: f64,
    /// Its middle.
    pub middle: f64,
    /// Jobs added in the year, in millions; may be negative.
    pub millions: f64,
    /// Who says so.
    pub origin: Origin,
    /// At which widths its number stands below it; none where numbers would touch.
    pub label: Option<Shown>,
}

/// Everything the chart draws.
#[derive(Debug, Clone, PartialEq)]
pub struct AdditionsChart {
    /// A bar for each year after the first.
    pub bars: Vec<Bar>,
    /// Where nought lies.
    pub baseline: f64,
    /// The article's claim: its height, and where its line begins and ends.
    pub claim: (f64, f64, f64),
}

/// The chart of a scenario.
#[must_use]
pub fn additions(scenario: &Scenario) -> AdditionsChart {
    let counted = history::additions(scenario.figures);
    let projected = project(scenario);
    let values: Vec<(Year, f64, Origin)> = counted
        .iter()
        .map(|&(year, added)| (year, added.in_millions(), Origin::Counted))
        .chain(projected.iter().map(|year| (year.year, year.added.in_millions(), Origin::Scenario)))
        .collect();
    let greatest = values.iter().map(|value| value.1).fold(0.0, f64::max);
    let least = values.iter().map(|value| value.1).fold(0.0, f64::min);
    let vertical = Scale::linear(least, greatest);
    let across = horizontal(scenario.until);
    let y = |value: f64| 1.0 - vertical.place(value);
    let baseline = y(0.0);
    let year_width = across.place(2015.0) - across.place(2014.0);
    // Numbers need 30 px to stand side by side where there is room, and 21 px, with one digit less, where not.
    let years = f64::from(scenario.until.number() - FIRST_YEAR.number()) + 0.7;
    let apart =
        |pixels: f64, room: Room| (1..=40_u16).find(|&step| f64::from(step) * room.width() >= pixels * years);
    let (narrow_step, wide_step) = (apart(21.0, Room::Narrow), apart(30.0, Room::Wide));
    let bars = values
        .into_iter()
        .map(|(year, millions, origin)| {
            let middle = across.place(f64::from(year.number()));
            let width = year_width * 0.56;
            // Numbers are counted back from 2018 and from the scenario's end, which both must have theirs.
            let end = if origin == Origin::Counted { BASE_YEAR } else { scenario.until };
            let clear = |step: u16| origin == Origin::Counted || year.after(BASE_YEAR) >= step;
            let stands = |step: Option<u16>| {
                step.is_some_and(|step| end.after(year).is_multiple_of(step) && clear(step))
            };
            let label = match (stands(narrow_step), stands(wide_step)) {
                (true, true) => Some(Shown::Always),
                (false, true) => Some(Shown::Wide),
                (true, false) => Some(Shown::Narrow),
                (false, false) => None,
            };
            let (top, bottom) = (y(millions.max(0.0)), y(millions.min(0.0)));
            Bar {
                left: middle - width / 2.0,
                width,
                top,
                height: bottom - top,
                middle,
                millions,
                origin,
                label,
            }
        })
        .collect();
    let claim = history::claimed_additions().in_millions();
    AdditionsChart {
        bars,
        baseline,
        claim: (
            y(claim),
            across.place(f64::from(FIRST_YEAR.number()) + 0.5),
            across.place(f64::from(BASE_YEAR.number()) + 0.5),
        ),
    }
}
