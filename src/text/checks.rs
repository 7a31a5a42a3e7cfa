//! What the page says in the figure on every sum checked.

use super::number::grouped;
use super::{Lead, Quantity, Sentence};
use crate::model::{Base, Check, Derived, Interval, Verdict};
use crate::report::Unit;

/// What stands still in the figure.
pub trait ChecksProse {
    /// The finding, the prose and the notes.
    fn checks_lead(&self, base: Base) -> Lead;
    /// How many checks came out how, in the order of [`Verdict::ALL`].
    fn checks_score(&self, counts: [usize; 4]) -> Sentence;
    /// So many checks with a verdict, beside their signs.
    fn checks_tally(&self, verdict: Verdict, count: usize) -> String;
    /// How the small charts are read.
    fn checks_key(&self) -> &'static str;
    /// The heading over the checks about the article's sentences, or over the others.
    fn checks_part(&self, of_article: bool) -> &'static str;
    /// A verdict in words.
    fn verdict_name(&self, verdict: Verdict) -> &'static str;
    /// What is claimed: the printed words where there are any.
    fn checks_claim(&self, check: Check, base: Base) -> Sentence;
    /// Why the verdict is what it is, and what that means for the reader.
    fn checks_reading(&self, check: Check, base: Base) -> [Sentence; 2];
    /// The button that opens a check's sum.
    fn checks_sum(&self) -> &'static str;
    /// The labels of the claim's sum and of what it is set against, with what ends a label.
    fn checks_sides(&self) -> [&'static str; 2];
    /// What leads from a number to the range that its printed form allows, with its space.
    fn checks_rounding(&self) -> &'static str;
    /// A range, from its least value to its most, with as many digits as tell them apart.
    fn checks_range(&self, unit: Unit, range: Interval) -> String;
    /// Said of a chart whose scale is logarithmic.
    fn checks_logarithmic(&self) -> &'static str;
    /// A check's number, and the figure that it belongs to: the link to that.
    fn checks_way(&self, check: Check) -> String;
    /// Where the figures come from.
    fn checks_source(&self) -> Sentence;
    /// What the table lists.
    fn checks_caption(&self) -> &'static str;
    /// The heads of the table's columns.
    fn checks_heads(&self) -> [&'static str; 5];
}

/// A derived number without its unit, for one of several that share it.
pub(super) fn bare(derived: Derived, base: Base) -> Quantity {
    let digits = u8::try_from(derived.decimals()).unwrap_or(0);
    Quantity::derived(derived, grouped(derived.value(base), digits))
}

/// The digits after the decimal point with which a range is told: as few as give its ends exactly, or as its width needs
/// to be told in two digits.
pub(super) fn range_digits(range: Interval) -> u8 {
    const MOST: u8 = 3;
    const TWO_DIGITS: f64 = 9.99;

    let mut scale = 1.0;
    for digits in 0..MOST {
        let exact = |end: f64| (end * scale - (end * scale).round()).abs() < 1e-6;
        if (exact(range.from) && exact(range.to)) || (range.to - range.from) * scale >= TWO_DIGITS {
            return digits;
        }
        scale *= 10.0;
    }
    MOST
}
