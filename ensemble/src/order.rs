//! Futures in the order of their ends.

/// How many bits a pass sorts by, and how many values they have.
const BITS: u32 = 11;
const DIGITS: usize = 1 << BITS;

/// Futures sorted by their ends, least first; equal ones by their number. Its buffers are kept from run to run.
///
/// A radix sort: the bits of numbers that are not below nought stand in the order of the numbers. It takes the same time
/// whatever the ends are, where a comparing sort of ten thousand takes several times as long.
#[derive(Debug, Clone)]
pub(crate) struct Order {
    sorted: Vec<(u64, u32)>,
    spare: Vec<(u64, u32)>,
    starts: Box<[u32; DIGITS]>,
}

impl Order {
    /// So many futures, in the order of their numbers.
    pub(crate) fn new(futures: usize) -> Self {
        let sorted: Vec<(u64, u32)> = (0..).take(futures).map(|future| (0, future)).collect();
        Self { spare: sorted.clone(), sorted, starts: Box::new([0; DIGITS]) }
    }

    /// Sorts by these ends, one for each future, none below nought.
    pub(crate) fn sort(&mut self, ends: &[f64]) {
        for ((entry, end), future) in self.sorted.iter_mut().zip(ends).zip(0..) {
            *entry = (end.to_bits(), future);
        }
        for shift in (0..u64::BITS).step_by(BITS as usize) {
            #[expect(clippy::cast_possible_truncation, reason = "the upper bits are cut off next")]
            let digit = |key: u64| ((key >> shift) as usize) & (DIGITS - 1);
            self.starts.fill(0);
            for (key, _) in &self.sorted {
                self.starts[digit(*key)] += 1;
            }
            // Where all have the same digit there is nothing to sort by.
            let futures = self.sorted.len();
            if self.sorted.first().is_some_and(|(key, _)| self.starts[digit(*key)] as usize == futures) {
                continue;
            }
            let mut start = 0;
            for count in self.starts.iter_mut() {
                start += std::mem::replace(count, start);
            }
            for entry in &self.sorted {
                let place = &mut self.starts[digit(entry.0)];
                self.spare[*place as usize] = *entry;
                *place += 1;
            }
            std::mem::swap(&mut self.sorted, &mut self.spare);
        }
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
