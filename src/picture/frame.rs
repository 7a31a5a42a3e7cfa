//! What stands round a picture's chart, in an article's width and on a card.

use super::Subject;
use crate::drawing::{Area, Drawing, GREY, Hold, INK, Type, height_of};
use crate::site::Locale;

/// How wide a picture for an article is, in its own units.
const WIDTH: f64 = 960.0;

/// How wide and how high a card is: the size that Open Graph's consumers crop least.
pub const CARD: [u32; 2] = [1200, 630];

/// The room at a picture's sides.
const MARGIN: f64 = 40.0;

/// The room at a card's sides.
const CARD_MARGIN: f64 = 60.0;

/// How many times as large as in an article the chart on a card is: it is mostly seen small. The article has many words.
const fn card_scale(subject: Subject) -> f64 {
    if matches!(subject, Subject::Story) { 1.15 } else { 1.4 }
}

/// Where the parts of a picture in an article's width stand.
struct Layout {
    below_title: f64,
    chart: f64,
    below_chart: f64,
    height: f64,
}

const TITLE: Type = Type::words(30.0, INK).bold();
const SENTENCE: Type = Type::words(17.0, INK);
const FOOT: Type = Type::label(12.5, GREY);

/// The room between a picture's margins.
const ROOM: f64 = WIDTH - 2.0 * MARGIN;

impl Layout {
    fn of(
        subject: Subject,
        locale: Locale,
        (finding, said): &(String, String),
        address: Option<&str>,
    ) -> Self {
        let tall = |set: Type, words: &str| height_of(locale, set, ROOM, words);
        let below_title = 92.0 + tall(TITLE, finding);
        let chart = below_title - 2.0 + tall(SENTENCE, said);
        let below_chart = chart + subject.height() + 36.0;
        let end = below_chart
            + tall(FOOT, &subject.sources(locale))
            + address.map_or(0.0, |address| tall(FOOT, address));
        Self { below_title, chart, below_chart, height: (end + 14.0).round() }
    }
}

/// How wide and how high [`in_article`] makes a picture, in its own units.
#[must_use]
pub fn in_article_size(subject: Subject, locale: Locale, address: Option<&str>) -> [f64; 2] {
    [WIDTH, Layout::of(subject, locale, &subject.words(locale), address).height]
}

/// A picture in an article's width: finding, sentence, chart, sources, and the address that leads to the page, if it is known.
/// It is as high as its words make it.
#[must_use]
pub fn in_article(subject: Subject, locale: Locale, address: Option<&str>) -> String {
    let words = subject.words(locale);
    let layout = Layout::of(subject, locale, &words, address);
    let (finding, said) = words;
    let mut drawing = Drawing::new(locale, [WIDTH, layout.height], &finding, &said);
    let area = |top: f64, height: f64| Area { left: MARGIN, top, width: ROOM, height };
    head(&mut drawing, subject, locale, area(24.0, 22.0), 13.0);
    drawing.lines([MARGIN, 92.0], TITLE, ROOM, &finding);
    drawing.lines([MARGIN, layout.below_title], SENTENCE, ROOM, &said);
    subject.draw(&mut drawing, area(layout.chart, subject.height()), locale);
    let below = drawing.lines([MARGIN, layout.below_chart], FOOT, ROOM, &subject.sources(locale));
    if let Some(address) = address {
        drawing.lines([MARGIN, below], FOOT, ROOM, address);
    }
    drawing.end()
}

/// A card: the finding, and the chart as large as it can be.
#[must_use]
pub fn card(subject: Subject, locale: Locale) -> String {
    let (finding, said) = subject.words(locale);
    let [width, height] = CARD.map(f64::from);
    let room = width - 2.0 * CARD_MARGIN;
    let title = Type::words(48.0, INK).bold();
    let mut drawing = Drawing::new(locale, [width, height], &finding, &said);
    head(
        &mut drawing,
        subject,
        locale,
        Area { left: CARD_MARGIN, top: 40.0, width: room, height: 36.0 },
        22.0,
    );
    let mut below = drawing.lines([CARD_MARGIN, 138.0], title, room, &finding) - 16.0;
    if let Some(sentence) = subject.card_sentence(locale) {
        below = drawing.lines([CARD_MARGIN, below + 4.0], Type::words(25.0, INK), room, &sentence);
    }
    let caveat = subject.card_caveat(locale);
    let foot = if caveat.is_empty() { height - 44.0 } else { height - 68.0 };
    drawing.lines([CARD_MARGIN, height - 30.0], Type::label(17.0, GREY), room, &caveat);
    let (top, scale) = (below - 4.0, card_scale(subject));
    drawing.begin_scaled([CARD_MARGIN, top], scale);
    let chart = Area { left: 0.0, top: 0.0, width: room / scale, height: (foot - top) / scale };
    subject.draw(&mut drawing, chart, locale);
    drawing.end_scaled();
    drawing.end()
}

/// The rule over a picture, the site's name, and the figure's.
fn head(drawing: &mut Drawing, subject: Subject, locale: Locale, area: Area, size: f64) {
    let prose = locale.prose();
    let end = area.x(1.0);
    drawing.line(INK, 2.0, [area.left, area.top], [end, area.top]);
    let foot = area.top + area.height;
    drawing.text([area.left, foot], Type::label(size, INK).bold(), prose.mark());
    if let Some(figure) = subject.figure() {
        let name = Type::label(size, GREY).held(Hold::End);
        drawing.text([end, foot], name, prose.figure_name(figure));
    }
}
