//! Rules that keep labels from touching, reckoned for the two widths at which the page shows a chart.

use crate::model::Year;

/// How much of a year an axis of years runs on beyond its first and its last, for dots and bars.
pub const MARGIN: f64 = 0.35;

/// How much room a label is reckoned to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// Phones and narrow columns: the plot is at least 212 px wide.
    Narrow,
    /// From a column of 34 rem on: the plot is at least 440 px wide.
    Wide,
}

impl Room {
    /// The least width of a plot with this room, in CSS pixels.
    #[must_use]
    pub const fn width(self) -> f64 {
        match self {
            Self::Narrow => 212.0,
            Self::Wide => 440.0,
        }
    }

    /// Every how many years something that is `pixels` wide can stand under an axis of so many years.
    #[must_use]
    pub fn step(self, pixels: f64, years: f64) -> u16 {
        (1..u16::MAX).find(|&step| f64::from(step) * self.width() >= pixels * years).unwrap_or(u16::MAX)
    }
}

/// At which widths something is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// At every width.
    Always,
    /// Only where there is room.
    Wide,
    /// Only where there is little.
    Narrow,
}

impl Shown {
    /// For something that stands where there is little room, where there is much, or at both; none for neither.
    #[must_use]
    pub const fn of(narrow: bool, wide: bool) -> Option<Self> {
        match (narrow, wide) {
            (true, true) => Some(Self::Always),
            (true, false) => Some(Self::Narrow),
            (false, true) => Some(Self::Wide),
            (false, false) => None,
        }
    }
}

/// A year under the axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearLabel {
    /// The year.
    pub year: Year,
    /// Whether it is written in full (the ends and the turn) or in two digits.
    pub full: bool,
    /// At which widths it stands.
    pub shown: Shown,
}

/// The years to write under an axis from `first` to `last` that turns at `turn`: both ends and the turn in full, as
/// far as they have room, and of the others as many as leave 34 px between neighbours.
#[must_use]
pub fn years(first: Year, turn: Year, last: Year) -> Vec<YearLabel> {
    let narrow = chosen(first, turn, last, Room::Narrow);
    let wide = chosen(first, turn, last, Room::Wide);
    Year::through(first, last)
        .filter_map(|year| {
            let shown = Shown::of(narrow.contains(&year), wide.contains(&year))?;
            Some(YearLabel { year, full: year == first || year == turn || year == last, shown })
        })
        .collect()
}

/// The years that stand at a given room, counted outward from the turn in equal steps.
fn chosen(first: Year, turn: Year, last: Year, room: Room) -> Vec<Year> {
    const APART: f64 = 34.0;
    // With the room that `levels::horizontal` leaves at both ends.
    let span = f64::from(last.number() - first.number()) + 2.0 * MARGIN;
    let per_year = room.width() / span;
    let step = room.step(APART, span);
    let clear = |a: Year, b: Year| f64::from(a.number().abs_diff(b.number())) * per_year >= APART;
    Year::through(first, last)
        .filter(|&year| {
            let ends = year == first || year == last || year == turn;
            let in_step = year.number().abs_diff(turn.number()).is_multiple_of(step);
            // The end may fall close to the turn when `until` is near; then the end stays and the turn gives way.
            let turn_gives_way = year == turn && !clear(turn, last) && turn != last;
            // The turn is the last that was counted: where the first year falls close to it, that gives way.
            let first_gives_way = year == first && !clear(first, turn) && first != turn;
            (ends && !turn_gives_way && !first_gives_way)
                || (in_step && !ends && clear(year, first) && clear(year, last) && clear(year, turn))
        })
        .collect()
}

/// A label on a line: where its middle would best stand and how wide it is, both in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Wish {
    /// The place it belongs to.
    pub at: f64,
    /// Its width.
    pub width: f64,
}

/// Where a label came to stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stand {
    /// Its left edge, in CSS pixels.
    pub left: f64,
    /// Its row, nought first.
    pub row: u8,
}

/// Lays labels in few rows that keep them apart, each kept inside `width`; in the order given, which is from left to
/// right. In each row a label may stand with its middle, its end or its beginning at its place.
#[must_use]
pub fn in_rows(wishes: &[Wish], width: f64) -> Vec<Stand> {
    const GAP: f64 = 6.0;
    let mut stands: Vec<(Stand, f64)> = Vec::with_capacity(wishes.len());
    for (index, wish) in wishes.iter().enumerate() {
        let [middle, ending, beginning] =
            [0.5, 1.0, 0.0].map(|share| (wish.at - wish.width * share).min(width - wish.width).max(0.0));
        // With a neighbour close to its right, a label does better to end at its place.
        let crowded = wishes.get(index + 1).is_some_and(|next| next.at - wish.at < wish.width);
        let order = if crowded { [ending, middle, beginning] } else { [middle, beginning, ending] };
        let free = |row: u8, left: f64| {
            !stands.iter().any(|(stand, right)| {
                stand.row == row && left < *right + GAP && stand.left < left + wish.width + GAP
            })
        };
        let found = (0..u8::MAX)
            .find_map(|row| order.into_iter().find(|&left| free(row, left)).map(|left| Stand { left, row }));
        let stand = found.unwrap_or(Stand { left: middle, row: u8::MAX });
        stands.push((stand, stand.left + wish.width));
    }
    stands.into_iter().map(|(stand, _)| stand).collect()
}

/// About how wide a label is at 12 px, in CSS pixels: a CJK character fills a square, any other a little over half.
#[must_use]
pub fn width_of(text: &str) -> f64 {
    text.chars().map(|character| if character >= '\u{2e80}' { 13.5 } else { 6.4 }).sum()
}
