//! The growth chart as a drawing that stands by itself: with its title, the result in a sentence, what it is not, its
//! sources and the link that leads back to it.

use std::fmt::Write;

use crate::chart::frame::Point;
use crate::chart::growth::levels::{Levels, levels};
use crate::chart::labels::width_of;
use crate::decimal;
use crate::model::{Jobs, Outlook};
use crate::site::Locale;
use crate::state::State;
use crate::text::number::digits;

/// How wide and how high the drawing is, in its own units.
pub const SIZE: [f64; 2] = [960.0, 680.0];

/// Where the plot lies: left, top, width, height.
const PLOT: [f64; 4] = [40.0, 150.0, 780.0, 370.0];

/// The colours, those of the page in the light: of `styles/tokens.css` paper, ink, its second shade, rules, and the green of
/// what is the reader's.
pub const COLOURS: [(&str, &str); 5] =
    [("paper", PAPER), ("ink", INK), ("ink-2", GREY), ("rule", HAIR), ("green", GREEN)];
const PAPER: &str = "#fafaf6";
const INK: &str = "#131a16";
const GREY: &str = "#47514b";
const HAIR: &str = "#d6d9d0";
const GREEN: &str = "#0a8f5b";

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
    let mut drawing = Drawing::new(words.chart_title(), &result, locale.tag());
    drawing.text(40.0, 48.0, 24.0, INK, "700", "start", words.chart_title());
    drawing.lines(40.0, 78.0, 16.0, INK, &result);
    drawing.plot(&chart, text, scenario.target());
    let caveats = words.caveats();
    for (index, line) in caveats.iter().enumerate() {
        drawing.text(40.0, 572.0 + 20.0 * index as f64, 13.0, GREY, "400", "start", line);
    }
    drawing.lines(40.0, 614.0, 12.0, GREY, link);
    drawing.end()
}

/// A drawing under way.
struct Drawing(String);

impl Drawing {
    fn new(title: &str, description: &str, language: &str) -> Self {
        let [width, height] = SIZE;
        // Where a machine has none of the first, a Chinese face would write English with marks as wide as its letters.
        let faces = if language == Locale::Chinese.tag() {
            "Georgia, 'Songti SC', 'Noto Serif CJK SC', serif"
        } else {
            "Georgia, 'Times New Roman', 'Liberation Serif', 'Noto Serif', 'DejaVu Serif', serif"
        };
        // Writing to a string cannot fail, here and below.
        let mut text = String::new();
        let _ = write!(
            text,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
             role=\"img\" aria-labelledby=\"title description\" xml:lang=\"{language}\" \
             font-family=\"{faces}\">\
             <title id=\"title\">{}</title><desc id=\"description\">{}</desc><rect width=\"{width}\" height=\"{height}\" fill=\"{PAPER}\"/>",
            escaped(title),
            escaped(description)
        );
        Self(text)
    }

    #[expect(clippy::too_many_arguments, reason = "each is an attribute of the element")]
    fn text(&mut self, x: f64, y: f64, size: f64, colour: &str, weight: &str, anchor: &str, words: &str) {
        let _ = write!(
            self.0,
            "<text x=\"{}\" y=\"{}\" font-size=\"{size}\" fill=\"{colour}\" font-weight=\"{weight}\" text-anchor=\"{anchor}\">{}</text>",
            short(x),
            short(y),
            escaped(words)
        );
    }

    /// A text over as many lines as it takes, by the widths that the page's own labels reckon with.
    fn lines(&mut self, x: f64, y: f64, size: f64, colour: &str, words: &str) {
        let room = SIZE[0] - 2.0 * x;
        for (index, line) in wrapped(words, room, size).iter().enumerate() {
            self.text(x, y + index as f64 * size * 1.35, size, colour, "400", "start", line);
        }
    }

    fn path(&mut self, colour: &str, width: f64, opacity: f64, dashes: &str, d: &str) {
        let [left, top, across, down] = PLOT;
        let _ = write!(
            self.0,
            "<svg x=\"{left}\" y=\"{top}\" width=\"{across}\" height=\"{down}\" viewBox=\"0 0 1000 1000\" preserveAspectRatio=\"none\" \
             overflow=\"visible\"><path d=\"{d}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" \
             stroke-opacity=\"{opacity}\" stroke-dasharray=\"{dashes}\" vector-effect=\"non-scaling-stroke\" \
             stroke-linejoin=\"round\"/></svg>"
        );
    }

    fn line(&mut self, colour: &str, from: Point, to: Point) {
        let ([x1, y1], [x2, y2]) = (at(from), at(to));
        let _ = write!(
            self.0,
            "<path d=\"M{} {}L{} {}\" stroke=\"{colour}\" fill=\"none\"/>",
            short(x1),
            short(y1),
            short(x2),
            short(y2)
        );
    }

    fn dot(&mut self, x: f64, y: f64, radius: f64, fill: &str, stroke: &str) {
        let _ = write!(
            self.0,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{radius}\" fill=\"{fill}\" stroke=\"{stroke}\"/>",
            short(x),
            short(y)
        );
    }

    /// The axes, the record, the article's claim, the futures, the scenario and the target.
    fn plot(&mut self, chart: &Levels, text: &dyn crate::text::Text, target: Jobs) {
        for tick in &chart.ticks {
            let [left, y] = at(Point { x: 0.0, y: tick.y });
            self.line(HAIR, Point { x: 0.0, y: tick.y }, Point { x: 1.0, y: tick.y });
            if tick.label.is_some() {
                let words =
                    if tick.top { text.axis_top(tick.millions) } else { text.axis_tick(tick.millions) };
                self.text(left, y - 5.0, 13.0, GREY, "400", "start", &words);
            }
        }
        self.line(INK, Point { x: 0.0, y: 1.0 }, Point { x: 1.0, y: 1.0 });
        self.line(HAIR, Point { x: chart.turn, y: 0.0 }, Point { x: chart.turn, y: 1.0 });
        for (label, x) in &chart.years {
            let [x, y] = at(Point { x: *x, y: 1.0 });
            let words = if label.full { text.year(label.year) } else { text.year_short(label.year) };
            self.text(x, y + 20.0, 13.0, GREY, "400", "middle", &words);
        }
        self.path(GREEN, 0.75, 0.34, "none", &chart.futures.paths);
        self.path(GREY, 1.5, 1.0, "5 4", &chart.claim);
        self.path(GREEN, 2.5, 1.0, "none", &chart.scenario);
        self.path(INK, 2.5, 1.0, "none", &chart.history);
        let (_, claim, _) = chart.claim_label;
        let [x, y] = at(claim);
        self.text(x, y, 13.0, GREY, "400", "start", &text.claim_long());
        for dot in &chart.dots {
            let [x, y] = at(dot.at);
            self.dot(x, y, 4.5, INK, PAPER);
            if dot.label.is_some() {
                self.text(
                    x,
                    y - 10.0,
                    13.0,
                    INK,
                    "700",
                    "middle",
                    &text.point_bare(dot.jobs, digits(dot.figure)),
                );
            }
        }
        let [end, height] = at(chart.end);
        for dot in &chart.futures.dots {
            let [_, y] = at(Point { x: 0.0, y: dot.y });
            self.dot(end + 12.0 + dot.x * 7.0, y, 2.8, if dot.reaches { GREEN } else { PAPER }, GREEN);
        }
        self.dot(end, height, 5.0, GREEN, PAPER);
        self.text(end + 66.0, height + 5.0, 15.0, GREEN, "700", "start", &text.point(chart.outcome, 1));
        if let Some(y) = chart.futures.target {
            let ([x1, y1], [x2, _]) = (at(Point { x: chart.turn, y }), at(Point { x: 1.0, y }));
            let _ = write!(
                self.0,
                "<path d=\"M{} {}H{}\" stroke=\"{GREEN}\" stroke-dasharray=\"1 4\" stroke-linecap=\"round\" fill=\"none\"/>",
                short(x1),
                short(y1),
                short(x2)
            );
            let words = text.target_line(target);
            self.text(x1 + 12.0, y1 + f64::from(chart.target_down), 13.0, GREEN, "400", "start", &words);
        }
    }

    fn end(mut self) -> String {
        self.0.push_str("</svg>\n");
        self.0
    }
}

/// A place of the plot in the drawing's units.
fn at(place: Point) -> [f64; 2] {
    let [left, top, across, down] = PLOT;
    [left + place.x * across, top + place.y * down]
}

fn short(value: f64) -> String {
    decimal::shortest(value, 1)
}

/// A text in lines no wider than this many pixels at a size. Words stay whole; Chinese may break anywhere but before a mark,
/// and a link between its pairs.
fn wrapped(words: &str, room: f64, size: f64) -> Vec<String> {
    let scale = size / 12.0;
    let mut lines = vec![String::new()];
    let mut piece = String::new();
    let mut put = |piece: &mut String| {
        let Some(line) = lines.last_mut() else { return };
        if !line.is_empty() && (width_of(line) + width_of(piece.trim_end())) * scale > room {
            lines.push(std::mem::take(piece));
        } else {
            line.push_str(piece);
            piece.clear();
        }
    };
    for letter in words.chars() {
        let wide = !letter.is_ascii() && !"，。、：；”’".contains(letter);
        if wide && !piece.is_empty() {
            put(&mut piece);
        }
        piece.push(letter);
        if [' ', '?', '&'].contains(&letter) {
            put(&mut piece);
        }
    }
    put(&mut piece);
    lines
}

/// Text made safe for an element.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
