//! Futures in the order of their ends.

/// The most bits that each of the two passes sorts by, and how many values they have.
const MOST_BITS: u32 = 11;
const MOST_DIGITS: usize = 1 << MOST_BITS;

/// Where the future's number ends in a key, and the place of its end begins.
const NUMBER: u32 = 32;

/// Futures sorted by their ends, least first; equal ones by their number. Its buffers are kept from run to run.
///
/// A radix sort: the bits of numbers that are not below nought stand in the order of the numbers. Two passes sort by the
/// bits that differ most; of ten thousand futures these are 22. What they leave undecided lies so close together that each entry
/// is but a few steps from its place, unless thousands of ends lay within a millionth of each other and one far off; a law's
/// futures do not: what carries one of them far off parts the others too.
#[derive(Debug, Clone)]
pub(crate) struct Order {
    sorted: Vec<(u64, u32)>,
    /// The futures' numbers, each below the bits of its end.
    keys: Vec<u64>,
    spare: Vec<u64>,
    /// How many bits a pass sorts by: about as many digits as futures, so that few do not cost what many do.
    bits: u32,
    starts: Box<[u32; MOST_DIGITS]>,
}

impl Order {
    /// So many futures, in the order of their numbers.
    #[inline]
    pub(crate) fn new(futures: usize) -> Self {
        let sorted: Vec<(u64, u32)> = (0..).take(futures).map(|future| (0, future)).collect();
        let keys = vec![0; futures];
        let bits = (futures | 1).ilog2().min(MOST_BITS);
        Self { sorted, spare: keys.clone(), keys, bits, starts: Box::new([0; MOST_DIGITS]) }
    }

    /// Sorts by these ends, one for each future, none below nought.
    pub(crate) fn sort(&mut self, ends: &[f64]) {
        let (least, most) = spread(ends);
        let bits = self.bits;
        let shift = (u64::BITS - (most - least).leading_zeros()).saturating_sub(2 * bits);
        for ((key, end), future) in self.keys.iter_mut().zip(ends).zip(0..) {
            // An end of nought stands with the least of the others; the last steps put it before them.
            let place = end.to_bits().saturating_sub(least) >> shift;
            *key = place << NUMBER | future;
        }
        for from in [NUMBER, NUMBER + bits] {
            self.pass(from);
        }
        for (entry, key) in self.sorted.iter_mut().zip(&self.keys) {
            #[expect(clippy::cast_possible_truncation, reason = "the upper bits are to be cut off")]
            let future = *key as u32;
            *entry = (ends[future as usize].to_bits(), future);
        }
        step_into_place(&mut self.sorted);
    }

    /// Sorts the keys by the bits from this one on; those that are alike in them stay in their order.
    #[inline(never)] // Once for both passes.
    fn pass(&mut self, from: u32) {
        let digits = 1 << self.bits;
        // The second limit says nothing new, but lets the compiler see that no digit is beyond the last.
        #[expect(clippy::cast_possible_truncation, reason = "the upper bits are cut off next")]
        let digit = |key: u64| ((key >> from) as usize) & (digits - 1) & (MOST_DIGITS - 1);
        self.starts.iter_mut().take(digits).for_each(|count| *count = 0);
        for key in &self.keys {
            self.starts[digit(*key)] += 1;
        }
        let mut start = 0;
        for count in self.starts.iter_mut().take(digits) {
            start += std::mem::replace(count, start);
        }
        for key in &self.keys {
            let place = &mut self.starts[digit(*key)];
            self.spare[*place as usize] = *key;
            *place += 1;
        }
        std::mem::swap(&mut self.keys, &mut self.spare);
    }

    /// The future of a rank, least first and counted from nought, with its end; the last where there are fewer.
    pub(crate) fn at(&self, rank: usize) -> (u32, f64) {
        let entry = self.sorted.get(rank).or(self.sorted.last());
        entry.map_or((0, 0.0), |&(key, future)| (future, f64::from_bits(key)))
    }

    /// How many futures end below `value`.
    pub(crate) fn below(&self, value: f64) -> usize {
        self.sorted.partition_point(|(key, _)| f64::from_bits(*key) < value)
    }
}

/// The bits of the least end above nought, and of the greatest; the same where there is none.
fn spread(ends: &[f64]) -> (u64, u64) {
    let (mut least, mut most) = (f64::INFINITY, 0.0);
    for &end in ends {
        least = if end > 0.0 && end < least { end } else { least };
        most = if end > most { end } else { most };
    }
    (least.min(most).to_bits(), most.to_bits())
}

/// Puts entries in order that are nearly so, each moved down past those that belong behind it.
fn step_into_place(entries: &mut [(u64, u32)]) {
    for index in 1..entries.len() {
        let entry = entries[index];
        let mut place = index;
        while place > 0 && entries[place - 1].0 > entry.0 {
            entries[place] = entries[place - 1];
            place -= 1;
        }
        if place < index {
            entries[place] = entry;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sorts a column twice over, lest what a run leaves behind show in the next, and holds it to the library's sort.
    fn check(what: &str, ends: &[f64]) {
        let mut expected: Vec<(u32, f64)> = (0..).zip(ends.iter().copied()).collect();
        expected.sort_by(|one, other| one.1.total_cmp(&other.1));
        let mut order = Order::new(ends.len());
        order.sort(&vec![7.0; ends.len()]);
        order.sort(ends);
        let sorted: Vec<(u32, f64)> = (0..ends.len()).map(|rank| order.at(rank)).collect();
        assert_eq!(sorted, expected, "{what}");
        for value in ends.iter().take(50) {
            assert_eq!(order.below(*value), ends.iter().filter(|end| *end < value).count(), "{what}");
        }
    }

    #[test]
    fn futures_stand_in_the_order_of_their_ends_and_equal_ones_in_that_of_their_numbers() {
        let scattered = |count: u32| (0..count).map(|future| f64::from(future * 7919 % 10_007));
        check("none", &[]);
        check("one", &[22.35]);
        check("none above nought", &[0.0; 300]);
        check("all equal", &[43.55; 300]);
        check("one beside noughts", &[0.0, 0.0, 5e-324, 0.0]);
        check("an infinity", &[3.0, f64::INFINITY, 0.0, f64::MAX, f64::MIN_POSITIVE]);
        check("few", &scattered(500).collect::<Vec<_>>());
        check("scattered", &scattered(10_000).collect::<Vec<_>>());
        check("many noughts", &scattered(3_000).map(|end| (end - 5_000.0).max(0.0)).collect::<Vec<_>>());
        check("pairs", &scattered(3_000).map(|end| (end / 2.0).floor()).collect::<Vec<_>>());
        check("close together", &scattered(3_000).map(|end| 43.0 + end * 1e-13).collect::<Vec<_>>());
        check("far apart", &scattered(3_000).map(|end| end * end * end * end / 1e200).collect::<Vec<_>>());
    }
}
