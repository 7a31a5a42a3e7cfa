//! The growth chart as a drawing that stands by itself: with its title, the result in a sentence, what it is not, its
//! sources and the link that leads back to it.

use crate::chart::growth::levels::levels;
use crate::drawing::{Area, Drawing, GREY, INK, Type};
use crate::model::Outlook;
use crate::site::Locale;
use crate::state::State;

/// How wide and how high the drawing is, in its own units.
pub const SIZE: [f64; 2] = [960.0, 680.0];

/// Where the plot lies.
const PLOT: Area = Area { left: 40.0, top: 150.0, width: 780.0, height: 370.0 };

/// The chart of what the page shows, with the fifty paths of its futures. `link` is the address that leads back to it; the
/// drawing has three lines of room for it, enough for the page's every setting.
#[must_use]
pub fn svg(locale: Locale, page: &State, outlook: &Outlook, link: &str) -> String {
    let text = locale.text();
    let words = locale.workbench();
    let scenario = &page.scenario;
    let chart = levels(scenario, outlook, page.display.axis_scale);
    let mut result = text.result(scenario);
    result.append(text.unsure(scenario, outlook));
    let result = result.plain();
    let [left, room] = [PLOT.left, SIZE[0] - 2.0 * PLOT.left];
    let mut drawing = Drawing::new(locale, SIZE, words.chart_title(), &result);
    drawing.text([left, 48.0], Type::words(24.0, INK).bold(), words.chart_title());
    drawing.lines([left, 78.0], Type::words(16.0, INK), room, &result);
    drawing.growth(PLOT, &chart, text, scenario.target());
    let caveats = words.caveats();
    for (index, line) in caveats.iter().enumerate() {
        drawing.text([left, 572.0 + 20.0 * index as f64], Type::label(13.0, GREY), line);
    }
    drawing.lines([left, 614.0], Type::label(12.0, GREY), room, link);
    drawing.end()
}
