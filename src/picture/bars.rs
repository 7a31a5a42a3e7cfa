//! Charts of bars that lie one under the other, each under the words that say what it is.

use crate::chart::job_search as funnel;
use crate::chart::living;
use crate::chart::money::credited;
use crate::chart::row_bars::RowBar;
use crate::drawing::{Area, Drawing, EDGE, FLAG, GREEN, GREEN_MARK, HAIR, INK, PAPER, Type, balanced};
use crate::model::{Base, Scenario, searching};
use crate::site::Locale;
use crate::text::operators::IN_ARTICLE;

/// A bar under its label.
pub(super) struct Bar {
    label: String,
    pieces: Vec<Piece>,
}

/// A piece of a bar: where it begins and ends, as shares of the width.
struct Piece {
    from: f64,
    to: f64,
    look: Look,
}

/// How a piece looks.
#[derive(Clone, Copy, PartialEq)]
enum Look {
    /// Beside what the figure is about.
    Passive,
    /// The record.
    Ink,
    /// What the reader's settings make.
    Green,
    /// What does not follow.
    Flag,
    /// What a company says of itself, and nobody can check.
    Hatched,
    /// The rest of a whole of which a part is known.
    Rest,
    /// Nobody gives a number.
    Empty,
}

impl Bar {
    fn new(label: String, pieces: &[(f64, f64, Look)]) -> Self {
        let pieces = pieces.iter().map(|&(from, to, look)| Piece { from, to, look }).collect();
        Self { label, pieces }
    }
}

/// Consumption and wages.
pub(super) fn living(locale: Locale) -> Vec<Bar> {
    let scenario = Scenario::default();
    let shown = living::bars(&scenario);
    let [wages, full_time] = locale.text().living_bars(&scenario).map(|label| label.plain());
    let [information, all] = [shown.information, shown.information + shown.traditional];
    vec![
        Bar::new(
            locale.prose().living_consumption(scenario.base).plain(),
            &[(0.0, information, Look::Passive), (information, all, Look::Passive)],
        ),
        Bar::new(wages, &[(0.0, shown.wages, Look::Green)]),
        Bar::new(full_time, &[(0.0, shown.full_time, Look::Hatched)]),
    ]
}

/// The amounts of 2018.
pub(super) fn money(locale: Locale) -> Vec<Bar> {
    let shown = credited(Base::Report);
    let ends = |(from, to): RowBar, look: Look| (from.x, to.x, look);
    let [information, printed, reported, value] = shown.bars;
    let pieces = [
        vec![ends(information, Look::Passive), ends(shown.mobile_data, Look::Ink)],
        vec![ends(printed, Look::Flag)],
        vec![ends(reported, Look::Passive)],
        vec![ends(value, Look::Hatched), (shown.turnover.x - 0.002, shown.turnover.x + 0.002, Look::Ink)],
    ];
    let labels = locale.prose().money_bars(Base::Report);
    labels.iter().zip(pieces).map(|(label, pieces)| Bar::new(label.plain(), &pieces)).collect()
}

/// Who is left at each step of the search, beside all the jobs.
pub(super) fn job_search(locale: Locale) -> Vec<Bar> {
    let (text, prose) = (locale.text(), locale.prose());
    let scenario = Scenario::default();
    let counted = searching(&scenario);
    let counts = [counted.users, counted.searching, counted.finding];
    let mut labels: Vec<String> = counts
        .into_iter()
        .zip(prose.job_search_rows())
        .map(|(count, row)| [&text.count(count), " ", row].concat())
        .collect();
    labels.push(prose.job_search_jobs(scenario.base).plain());
    let looks = [Look::Passive, Look::Passive, Look::Flag, Look::Ink];
    let bars = funnel::bars(&scenario);
    let bar =
        |((label, (from, to)), look): ((String, RowBar), Look)| Bar::new(label, &[(from.x, to.x, look)]);
    labels.into_iter().zip(bars).zip(looks).map(bar).collect()
}

/// The groups that the article names.
pub(super) fn operators(locale: Locale) -> Vec<Bar> {
    let prose = locale.prose();
    let rows = prose.article_rows();
    IN_ARTICLE
        .iter()
        .zip(rows)
        .map(|(evidence, row)| {
            let label = [row.name, prose.comma(), &row.value.plain()].concat();
            let share = evidence.share.map(|share| share.percent() / 100.0);
            let known = share.map(|share| (0.0, share, Look::Ink));
            let whole = (0.0, 1.0, if known.is_some() { Look::Rest } else { Look::Empty });
            Bar::new(label, &[Some(whole), known].into_iter().flatten().collect::<Vec<_>>())
        })
        .collect()
}

/// Draws the bars into an area, each at its row's foot under its label.
pub(super) fn draw(drawing: &mut Drawing, area: Area, bars: &[Bar]) {
    const LEADING: f64 = 1.25;
    let row = area.height / bars.len() as f64;
    let label = Type::label(14.0, INK);
    let thick = (row * 0.34).min(26.0);
    for (index, bar) in bars.iter().enumerate() {
        let foot = area.top + row * (index as f64 + 1.0);
        let lines = balanced(&bar.label, area.width, label.size);
        for (line, above) in lines.iter().rev().zip(0_u8..) {
            let up = thick + 8.0 + f64::from(above) * label.size * LEADING;
            drawing.text([area.left, foot - up], label, line);
        }
        for piece in &bar.pieces {
            let place = Area {
                left: area.x(piece.from),
                top: foot - thick,
                width: (piece.to - piece.from) * area.width,
                height: thick,
            };
            fill(drawing, place, piece.look);
        }
    }
}

fn fill(drawing: &mut Drawing, place: Area, look: Look) {
    match look {
        Look::Passive => {
            drawing.bar(place, HAIR);
            // Two passive pieces that touch stay two.
            drawing.line(PAPER, 1.5, [place.x(1.0), place.top], [place.x(1.0), place.top + place.height]);
        }
        Look::Ink => drawing.bar(place, INK),
        Look::Flag => drawing.bar(place, FLAG),
        Look::Green => drawing.outlined(place, GREEN_MARK, GREEN),
        Look::Rest => drawing.outlined(place, PAPER, EDGE),
        Look::Empty => drawing.dashed(place, EDGE),
        Look::Hatched => {
            drawing.outlined(place, PAPER, EDGE);
            hatch(drawing, place);
        }
    }
}

/// Lines from the lower left to the upper right, all within the place.
fn hatch(drawing: &mut Drawing, place: Area) {
    const APART: f64 = 9.0;
    let (foot, end) = (place.top + place.height, place.x(1.0));
    let mut from = place.left - place.height + APART;
    while from < end {
        let low = from.max(place.left);
        let high = (from + place.height).min(end);
        drawing.line(EDGE, 1.0, [low, foot - (low - from)], [high, foot - (high - from)]);
        from += APART;
    }
}
