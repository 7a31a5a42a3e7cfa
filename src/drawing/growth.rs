//! The growth chart in a drawing.

use super::{Area, Drawing, FLAG, FLAG_WORDS, GREEN, GREEN_WORDS, GREY, HAIR, Hold, INK, PAPER, Type};
use crate::chart::frame::Point;
use crate::chart::growth::levels::{LabelPlace, Levels};
use crate::model::Jobs;
use crate::text::Text;
use crate::text::number::digits;

/// How much room the outcome and the dots have to the right of the area, in the drawing's units.
pub const BESIDE: f64 = 140.0;

/// How much room the years have below it.
pub const BELOW: f64 = 26.0;

impl Drawing {
    /// The axes, the record, the article's claim, the futures, the scenario and the target; the outcome stands to the right of
    /// the area, the years below it.
    pub fn growth(&mut self, area: Area, chart: &Levels, text: &dyn Text, target: Jobs) {
        self.growth_axes(area, chart, text);
        self.path(area, GREEN, 0.75, " stroke-opacity=\"0.34\"", &chart.futures.paths);
        // Where the axis is too high to tell the claim from the count, line and words would lie on it.
        if chart.gap.is_some() {
            self.path(area, FLAG, 2.0, " stroke-dasharray=\"6 5\"", &chart.claim);
        }
        self.path(area, GREEN, 2.5, "", &chart.scenario);
        self.path(area, INK, 2.5, "", &chart.history);
        if chart.gap.is_some() {
            let (_, claim, _) = chart.claim_label;
            self.text(area.at(claim), Type::label(13.0, FLAG_WORDS).over_lines(), &text.claim_long());
        }
        let mut labels = Vec::with_capacity(chart.dots.len());
        for dot in &chart.dots {
            let [x, y] = area.at(dot.at);
            self.dot([x, y], 4.5, INK, PAPER);
            if let Some((place, _)) = dot.label {
                let words = text.point_bare(dot.jobs, digits(dot.figure));
                let set = Type::label(13.0, INK).bold().over_lines();
                // There is no room below: a card is low.
                let (set, right, down) = match place {
                    LabelPlace::Above => (set.held(Hold::Middle), 0.0, -12.0),
                    LabelPlace::Below => (set, -14.0, -10.0),
                    LabelPlace::Before => (set.held(Hold::End), 0.0, -10.0),
                };
                labels.push(([x + right, y + down], set, words));
            }
        }
        // Over all the dots, lest the paper round one label covers its neighbour's.
        for (at, set, words) in labels {
            self.text(at, set, &words);
        }
        let [end, height] = area.at(chart.end);
        for dot in &chart.futures.dots {
            let [_, y] = area.at(Point { x: 0.0, y: dot.y });
            self.dot([end + 12.0 + dot.x * 7.0, y], 2.8, if dot.reaches { GREEN } else { PAPER }, GREEN);
        }
        self.dot([end, height], 5.0, GREEN, PAPER);
        let outcome = Type::label(15.0, GREEN_WORDS).bold();
        self.text([end + 66.0, height + 5.0], outcome, &text.point(chart.outcome, 1));
        if let Some(y) = chart.futures.target {
            let [from, foot] = area.at(Point { x: chart.turn, y });
            self.dotted(GREEN, [from, foot], area.x(1.0));
            let place = [from + 12.0, foot + f64::from(chart.target_down)];
            self.text(place, Type::label(13.0, GREEN_WORDS).over_lines(), &text.target_line(target));
        }
    }

    fn growth_axes(&mut self, area: Area, chart: &Levels, text: &dyn Text) {
        let label = Type::label(13.0, GREY);
        for tick in &chart.ticks {
            let [left, y] = area.at(Point { x: 0.0, y: tick.y });
            self.line(HAIR, 1.0, [left, y], [area.x(1.0), y]);
            if tick.label.is_some() {
                let words =
                    if tick.top { text.axis_top(tick.millions) } else { text.axis_tick(tick.millions) };
                self.text([left, y - 5.0], label, &words);
            }
        }
        let foot = area.top + area.height;
        self.line(INK, 1.0, [area.left, foot], [area.x(1.0), foot]);
        self.line(HAIR, 1.0, [area.x(chart.turn), area.top], [area.x(chart.turn), foot]);
        for (year, x) in &chart.years {
            let words = if year.full { text.year(year.year) } else { text.year_short(year.year) };
            self.text([area.x(*x), foot + 20.0], label.held(Hold::Middle), &words);
        }
    }
}
