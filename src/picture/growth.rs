//! The growth chart under a scenario.

use crate::chart::growth::levels::levels;
use crate::display::AxisScale;
use crate::drawing::{Area, BELOW, BESIDE, Drawing};
use crate::model::{Futures, Scenario};
use crate::site::Locale;

pub(super) fn growth(drawing: &mut Drawing, area: Area, locale: Locale, scenario: &Scenario) {
    let outlook = Futures::default().of(scenario);
    let chart = levels(scenario, &outlook, AxisScale::default());
    let plot = Area {
        // The uppermost line's value stands on it.
        top: area.top + 20.0,
        width: area.width - BESIDE,
        height: area.height - 20.0 - BELOW,
        ..area
    };
    drawing.growth(plot, &chart, locale.text(), scenario.target());
}
