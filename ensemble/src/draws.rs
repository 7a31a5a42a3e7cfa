//! The draws that every run shares.

use crate::chance::{Chance, normal_quantile};
use crate::order::Order;

/// The most futures that are drawn: with more, a draw so rare would come that a year's miss passes what their order is made for.
pub(crate) const MOST_FUTURES: u32 = 1_000_000;

/// How much of a year's miss is that year's own, beside the miss that lasts: about the spread of 2016 to 2018.
const BUMP: f64 = 0.6;

/// By how many strata each quantity goes on from future to future, as a part of all: for the law's inputs the powers of
/// the number p with p³ + p² = 1, which spread points over a plane as evenly as the golden section, which is that of the
/// bumps, spreads them over a line (Roberts 2018).
const STRIDES: [f64; 2] = [0.754_877_666_246_693, 0.569_840_290_998_053];
const BUMP_STRIDE: f64 = 0.618_033_988_749_895;

/// What was drawn for each future: a Latin hypercube, in which each of its quantities takes the middle of each stratum
/// once.
///
/// The orders are not shuffled but those of a lattice, which the seed moves: so the miss that lasts and the law's two
/// inputs fill their space evenly. The bumps of a year are laid, in the same way, over the futures in the order in which
/// the misses so far have put them (Array-RQMC: L'Ecuyer, Lécot and Tuffin 2008), so that what adds up over the years is
/// spread as evenly as each year by itself. Ten thousand futures then say what a million independent ones would.
#[derive(Debug, Clone)]
pub(crate) struct Draws {
    /// How far between its ends the law's first input lies, as a share.
    pub(crate) first: Vec<f64>,
    /// How far between its ends the law's second input lies, as a share.
    pub(crate) second: Vec<f64>,
    /// The miss of each future in each year, z(0) + 0.6·z(n): all futures of the first year, then of the second.
    misses: Vec<f64>,
}

impl Draws {
    /// The draws of so many futures, from one to [`MOST_FUTURES`], over so many years.
    #[inline]
    pub(crate) fn new(futures: u32, years: u16, seed: u64) -> Self {
        let futures = match futures {
            0 => 1,
            1..=MOST_FUTURES => futures,
            _ => MOST_FUTURES,
        };
        let share = |stratum: u32| (f64::from(stratum) + 0.5) / f64::from(futures);
        let normal: Vec<f64> = (0..futures).map(|stratum| normal_quantile(share(stratum))).collect();
        let mut chance = Chance::new(seed);
        let mut lattice = |part: f64| {
            let stride = stride(futures, part);
            let mut stratum = chance.below(futures);
            move || {
                stratum = (stratum + stride) % futures;
                stratum
            }
        };
        let [first, second] = STRIDES.map(|part| {
            let mut next = lattice(part);
            (0..futures).map(|_| share(next())).collect()
        });
        let mut misses = Vec::with_capacity(normal.len() * usize::from(years));
        let mut order = Order::new(normal.len());
        // The miss that lasts goes up from future to future, and so do at first the misses so far.
        let mut so_far = vec![0.0; normal.len()];
        for _ in 0..years {
            let mut next = lattice(BUMP_STRIDE);
            let mut year = normal.clone();
            for rank in 0..normal.len() {
                let future = order.at(rank).0 as usize;
                let bump = normal.get(next() as usize).copied().unwrap_or_default();
                if let Some(miss) = year.get_mut(future) {
                    *miss += BUMP * bump;
                }
            }
            // The order is of numbers that are not below nought; a year's miss is above −8 with `MOST_FUTURES`.
            so_far.iter_mut().zip(&year).for_each(|(sum, miss): (&mut f64, &f64)| *sum += miss + 8.0);
            order.sort(&so_far);
            misses.extend(year);
        }
        Self { first, second, misses }
    }

    /// How many futures there are.
    pub(crate) fn futures(&self) -> usize {
        self.first.len()
    }

    /// The misses of each year in turn.
    pub(crate) fn years(&self) -> impl Iterator<Item = &[f64]> {
        self.misses.chunks_exact(self.futures())
    }
}

/// The first number of strata from this part of all on that leads through every one of them.
#[inline]
fn stride(futures: u32, part: f64) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a part of a number of futures"
    )]
    let wished = (f64::from(futures) * part) as u32;
    (wished.max(1)..).find(|stride| greatest_common_divisor(*stride, futures) == 1).unwrap_or(1)
}

const fn greatest_common_divisor(mut one: u32, mut other: u32) -> u32 {
    while other > 0 {
        (one, other) = (other, one % other);
    }
    one
}
