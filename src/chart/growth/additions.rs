//! The lower chart of the growth figure: how many jobs each year added, counted and in the scenario.

use super::levels::horizontal;
use crate::chart::frame::Point;
use crate::chart::labels::{Room, Shown};
use crate::chart::path;
use crate::chart::scale::Scale;
use crate::model::history::{self, BASE_YEAR, FIRST_YEAR};
use crate::model::{Scenario, Year, project};

/// Who says what a bar says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The difference of two counts.
    Counted,
    /// The scenario.
    Scenario,
}

/// One year's bar; places are shares of the plot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// The year.
    pub year: Year,
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
    pub source: Source,
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
    /// The article's claim.
    pub claim: ClaimLine,
}

/// The article's claim as a level line; places are shares of the plot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ClaimLine {
    /// Its height.
    pub y: f64,
    /// Where it begins, half a year before the first bar.
    pub from: f64,
    /// Where it ends, half a year after the last counted bar.
    pub to: f64,
    /// Where its label's middle stands: over the bars that keep below it.
    pub label: f64,
}

impl AdditionsChart {
    /// The bars of a source as one path, which goes from one to the next along the baseline: at an event of a slider one
    /// attribute is set, and not two for each bar.
    #[must_use]
    pub fn outline(&self, source: Source) -> String {
        let bars = self.bars.iter().filter(|bar| bar.source == source);
        let corners = bars.flat_map(|bar| {
            let tip = if bar.millions < 0.0 { bar.top + bar.height } else { bar.top };
            let [left, right] = [bar.left, bar.left + bar.width];
            [(left, self.baseline), (left, tip), (right, tip), (right, self.baseline)]
        });
        path::line(&corners.map(|(x, y)| Point { x, y }).collect::<Vec<Point>>())
    }
}

/// The chart of a scenario.
#[must_use]
pub fn additions(scenario: &Scenario) -> AdditionsChart {
    let counted = history::additions(scenario.base);
    let projected = project(scenario);
    let values: Vec<(Year, f64, Source)> = counted
        .iter()
        .map(|&(year, added)| (year, added.in_millions(), Source::Counted))
        .chain(projected.iter().map(|year| (year.year, year.added.in_millions(), Source::Scenario)))
        .collect();
    let greatest = values.iter().map(|value| value.1).fold(0.0, f64::max);
    let least = values.iter().map(|value| value.1).fold(0.0, f64::min);
    let vertical = Scale::linear(least, greatest);
    let across = horizontal(scenario.until());
    let y = |value: f64| 1.0 - vertical.place(value);
    let baseline = y(0.0);
    // Numbers need 30 px to stand side by side, and the shorter ones of the scenario 24 where there is little room; more of
    // them if they have more digits than two before the point.
    let longer = match greatest.max(-least) {
        1_000.0.. => 20.0,
        100.0.. => 10.0,
        _ => 0.0,
    };
    let years = across.to() - across.from();
    let year_width = 1.0 / years;
    let (narrow_step, wide_step) =
        (Room::Narrow.step(24.0 + longer, years), Room::Wide.step(30.0 + longer, years));
    let bars = values
        .into_iter()
        .map(|(year, millions, source)| {
            let middle = across.place(f64::from(year.number()));
            let width = year_width * 0.56;
            // Of the record, 2018 always has its number and 2015 where there is room; the scenario's are counted back from its end.
            let stands = |room: Room, step: u16| match source {
                // The first and the last of the record are three years apart, and 34 px keep their numbers so.
                Source::Counted => {
                    step == 1
                        || year == BASE_YEAR
                        || year.after(FIRST_YEAR) == 1 && 3 >= room.step(34.0, years)
                }
                Source::Scenario => {
                    year.after(BASE_YEAR) >= step && scenario.until().after(year).is_multiple_of(step)
                }
            };
            let label = Shown::of(stands(Room::Narrow, narrow_step), stands(Room::Wide, wide_step));
            let (top, bottom) = (y(millions.max(0.0)), y(millions.min(0.0)));
            Bar {
                left: middle - width / 2.0,
                width,
                top,
                height: bottom - top,
                middle,
                millions,
                source,
                year,
                label,
            }
        })
        .collect();
    let claim = history::claimed_additions().in_millions();
    let (from, to) = (
        across.place(f64::from(FIRST_YEAR.number()) + 0.5),
        across.place(f64::from(BASE_YEAR.number()) + 0.5),
    );
    let label = from + (to - from) * 0.625;
    AdditionsChart { bars, baseline, claim: ClaimLine { y: y(claim), from, to, label } }
}
