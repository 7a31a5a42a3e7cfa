//! A drawing that stands by itself, as SVG: with its own size, colours and faces, and nothing in it from elsewhere, so that it
//! is the same in a browser, in a newsroom's graphics program and where it is made a picture.
//!
//! Deliberately absent: styles, nested drawings and strokes that do not scale, which not every program knows.

mod growth;
mod path;
mod wrapped;

use std::fmt::Write;

use crate::chart::frame::Point;
use crate::decimal;
use crate::site::Locale;
pub use growth::{BELOW, BESIDE};
use path::placed;
pub use wrapped::balanced;

/// A colour of the page in the light.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    /// Its name among the style sheet's tokens.
    pub token: &'static str,
    /// Its value.
    pub value: &'static str,
}

/// The ground.
pub const PAPER: Colour = Colour { token: "paper", value: "#fafaf6" };
/// The record.
pub const INK: Colour = Colour { token: "ink", value: "#131a16" };
/// What is said beside it.
pub const GREY: Colour = Colour { token: "ink-2", value: "#47514b" };
/// Broken lines.
pub const EDGE: Colour = Colour { token: "edge", value: "#8a938c" };
/// Hairlines and passive bars.
pub const HAIR: Colour = Colour { token: "rule", value: "#d6d9d0" };
/// What is the reader's.
pub const GREEN: Colour = Colour { token: "green", value: "#0a8f5b" };
/// The same in words.
pub const GREEN_WORDS: Colour = Colour { token: "green-text", value: "#00673a" };
/// The same as a fill within an outline.
pub const GREEN_MARK: Colour = Colour { token: "green-mark", value: "#07c160" };
/// What does not follow.
pub const FLAG: Colour = Colour { token: "flag", value: "#c8430b" };
/// The same in words.
pub const FLAG_WORDS: Colour = Colour { token: "flag-text", value: "#a8330a" };

/// Every colour of a drawing.
pub const COLOURS: [Colour; 10] =
    [PAPER, INK, GREY, EDGE, HAIR, GREEN, GREEN_WORDS, GREEN_MARK, FLAG, FLAG_WORDS];

/// A rectangle of a drawing, in its own units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub left: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

impl Area {
    /// The place in the drawing of a place in the area.
    #[must_use]
    pub fn at(self, place: Point) -> [f64; 2] {
        [self.left + place.x * self.width, self.top + place.y * self.height]
    }

    /// The horizontal place of a share of its width.
    #[must_use]
    pub fn x(self, share: f64) -> f64 {
        self.left + share * self.width
    }
}

/// By which part a text is held at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Type {
    /// The size, in the drawing's units.
    pub size: f64,
    /// The colour.
    pub colour: Colour,
    /// Whether it is bold.
    pub bold: bool,
    /// By which part it is held.
    pub hold: Hold,
    /// Which faces it is set in.
    pub faces: Faces,
    /// Whether the paper shows round its letters, over the lines of a chart.
    pub halo: bool,
}

/// The faces that a text can be set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Faces {
    /// Without serifs, for what labels.
    Label,
    /// With serifs, for what argues.
    Words,
    /// Those that have the signs of the verdicts: a face without `≠` would put it together from two others.
    Signs,
}

impl Type {
    /// A chart's label.
    #[must_use]
    pub const fn label(size: f64, colour: Colour) -> Self {
        Self { size, colour, bold: false, hold: Hold::Start, faces: Faces::Label, halo: false }
    }

    /// Words that argue.
    #[must_use]
    pub const fn words(size: f64, colour: Colour) -> Self {
        Self { faces: Faces::Words, ..Self::label(size, colour) }
    }

    /// The sign of a verdict.
    #[must_use]
    pub const fn sign(size: f64, colour: Colour) -> Self {
        Self { faces: Faces::Signs, bold: true, ..Self::label(size, colour) }
    }

    /// A label among the lines of a chart.
    #[must_use]
    pub const fn over_lines(self) -> Self {
        Self { halo: true, ..self }
    }

    /// The same in bold.
    #[must_use]
    pub const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// The same held elsewhere.
    #[must_use]
    pub const fn held(self, hold: Hold) -> Self {
        Self { hold, ..self }
    }
}

/// A drawing under way. Writing to its text cannot fail.
#[derive(Debug)]
pub struct Drawing {
    svg: String,
    locale: Locale,
}

impl Drawing {
    /// A drawing of a size, with what names and describes it, on paper.
    #[must_use]
    pub fn new(locale: Locale, [width, height]: [f64; 2], title: &str, description: &str) -> Self {
        let [width, height] = [width, height].map(short);
        let mut text = String::new();
        let _ = write!(
            text,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
             role=\"img\" aria-labelledby=\"title description\" xml:lang=\"{}\" font-family=\"{}\">\
             <title id=\"title\">{}</title><desc id=\"description\">{}</desc>\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>",
            locale.tag(),
            faces(locale, Faces::Label),
            escaped(title),
            escaped(description),
            PAPER.value,
        );
        Self { svg: text, locale }
    }

    /// A text in one line.
    pub fn text(&mut self, [x, y]: [f64; 2], set: Type, words: &str) {
        let held = match set.hold {
            Hold::Start => "",
            Hold::Middle => " text-anchor=\"middle\"",
            Hold::End => " text-anchor=\"end\"",
        };
        let bold = if set.bold { " font-weight=\"700\"" } else { "" };
        let _ = write!(
            self.svg,
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\"{bold}{held}",
            short(x),
            short(y),
            short(set.size),
            set.colour.value,
        );
        if set.faces != Faces::Label {
            let _ = write!(self.svg, " font-family=\"{}\"", faces(self.locale, set.faces));
        }
        if set.halo {
            let _ = write!(
                self.svg,
                " paint-order=\"stroke\" stroke=\"{}\" stroke-width=\"4\" stroke-linejoin=\"round\"",
                PAPER.value
            );
        }
        let _ = write!(self.svg, ">{}</text>", escaped(words));
    }

    /// A text over as many lines as it takes in a width; gives back where the next line would stand.
    pub fn lines(&mut self, [x, y]: [f64; 2], set: Type, width: f64, words: &str) -> f64 {
        let mut foot = y;
        for line in broken(set, width, words) {
            self.text([x, foot], set, &line);
            foot += set.size * leading(self.locale, set);
        }
        foot
    }

    /// A line of the chart through an area, as the page has it for its square.
    pub fn path(&mut self, area: Area, colour: Colour, width: f64, extra: &str, path: &str) {
        let _ = write!(
            self.svg,
            "<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\" stroke-linejoin=\"round\"{extra}/>",
            placed(path, area),
            colour.value,
            fine(width)
        );
    }

    /// A straight line.
    pub fn line(&mut self, colour: Colour, width: f64, [x1, y1]: [f64; 2], [x2, y2]: [f64; 2]) {
        let _ = write!(
            self.svg,
            "<path d=\"M{} {}L{} {}\" stroke=\"{}\" stroke-width=\"{}\" fill=\"none\"/>",
            short(x1),
            short(y1),
            short(x2),
            short(y2),
            colour.value,
            short(width)
        );
    }

    /// A dotted line to the right.
    pub fn dotted(&mut self, colour: Colour, [x, y]: [f64; 2], to: f64) {
        let _ = write!(
            self.svg,
            "<path d=\"M{} {}H{}\" stroke=\"{}\" stroke-dasharray=\"1 4\" stroke-linecap=\"round\" fill=\"none\"/>",
            short(x),
            short(y),
            short(to),
            colour.value
        );
    }

    /// A dot with an outline.
    pub fn dot(&mut self, [x, y]: [f64; 2], radius: f64, fill: Colour, stroke: Colour) {
        let _ = write!(
            self.svg,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\" stroke=\"{}\"/>",
            short(x),
            short(y),
            short(radius),
            fill.value,
            stroke.value
        );
    }

    /// A bar, filled.
    pub fn bar(&mut self, area: Area, fill: Colour) {
        self.rect(area, fill, None, "");
    }

    /// A bar with an outline and its ground.
    pub fn outlined(&mut self, area: Area, fill: Colour, stroke: Colour) {
        self.rect(area, fill, Some(stroke), "");
    }

    /// The outline of a bar that nobody can fill.
    pub fn dashed(&mut self, area: Area, stroke: Colour) {
        self.rect(area, PAPER, Some(stroke), " stroke-dasharray=\"5 4\"");
    }

    fn rect(&mut self, area: Area, fill: Colour, stroke: Option<Colour>, dashes: &str) {
        let _ = write!(
            self.svg,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\"",
            short(area.left),
            short(area.top),
            short(area.width),
            short(area.height),
            fill.value
        );
        if let Some(stroke) = stroke {
            let _ = write!(self.svg, " stroke=\"{}\" stroke-width=\"1.2\"{dashes}", stroke.value);
        }
        self.svg.push_str("/>");
    }

    /// A filled shape in units of its own, at a place and so many times as large.
    pub fn shape(&mut self, [x, y]: [f64; 2], scale: f64, fill: Colour, path: &str) {
        let _ = write!(
            self.svg,
            "<path transform=\"translate({} {}) scale({})\" fill=\"{}\" d=\"{path}\"/>",
            short(x),
            short(y),
            decimal::shortest(scale, 4),
            fill.value,
        );
    }

    /// From here to [`Drawing::end_scaled`], everything is so many times as large, and moved.
    pub fn begin_scaled(&mut self, [x, y]: [f64; 2], scale: f64) {
        let _ =
            write!(self.svg, "<g transform=\"translate({} {}) scale({})\">", short(x), short(y), fine(scale));
    }

    /// Ends what [`Drawing::begin_scaled`] began.
    pub fn end_scaled(&mut self) {
        self.svg.push_str("</g>");
    }

    /// The drawing, done.
    #[must_use]
    pub fn end(mut self) -> String {
        self.svg.push_str("</svg>\n");
        self.svg
    }
}

/// The faces, those of the page first. Where a machine has none of them, a Chinese face would write English with marks as wide
/// as its letters, so English names none.
fn faces(locale: Locale, faces: Faces) -> &'static str {
    match (locale, faces) {
        (Locale::English, Faces::Words) => {
            "Charter, 'Sitka Text', Cambria, 'Noto Serif', 'Liberation Serif', 'DejaVu Serif', serif"
        }
        (Locale::English, Faces::Label) => {
            "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif"
        }
        (Locale::Chinese, Faces::Words) => "'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', serif",
        (Locale::Chinese, Faces::Label) => "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
        (_, Faces::Signs) => {
            "'Segoe UI Symbol', 'Apple Symbols', 'Noto Sans CJK SC', 'DejaVu Sans', sans-serif"
        }
    }
}

/// How high a text is that [`Drawing::lines`] sets in a width.
#[must_use]
pub fn height_of(locale: Locale, set: Type, width: f64, words: &str) -> f64 {
    broken(set, width, words).len() as f64 * set.size * leading(locale, set)
}

/// The lines of a text; bold letters are a little wider than the page's labels, by which these are reckoned.
fn broken(set: Type, width: f64, words: &str) -> Vec<String> {
    balanced(words, width, set.size * if set.bold { 1.06 } else { 1.0 })
}

/// How far apart lines stand, as a part of their size.
fn leading(locale: Locale, set: Type) -> f64 {
    match (locale, set.bold) {
        (Locale::English, true) => 1.16,
        (Locale::English, false) | (Locale::Chinese, true) => 1.35,
        (Locale::Chinese, false) => 1.5,
    }
}

/// A length, to the tenth.
fn short(value: f64) -> String {
    decimal::shortest(value, 1)
}

/// A length, to the hundredth. (Not by `Display`: the standard library's printing of numbers would weigh more than the whole
/// drawing.)
fn fine(value: f64) -> String {
    decimal::shortest(value, 2)
}

/// Text made safe for an element.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
