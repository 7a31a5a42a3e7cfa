//! All futures at once, a year at a time.

use crate::draws::Draws;
use crate::law::{self, Law, Path, Standing, or_nought};
use crate::order::Order;
use crate::range::Range;

/// Thousands of futures of one law.
///
/// A future strays from its law's path D by a miss in each year: with ρ(n) = D(n)/D(n−1),
/// J(n) = J(n−1)·max(0, ρ(n) + miss·(z(0) + 0.6·z(n))), z(0) and each z(n) from a standard normal distribution. A count
/// of nought stays nought. Inputs of the law that are ranges differ from future to future, evenly between their ends.
///
/// All memory is taken by [`Ensemble::new`]; a run takes none.
#[derive(Debug, Clone)]
pub struct Ensemble {
    draws: Draws,
    assumed: Assumed,
    /// The count of each future, and what its law needs in order to go on.
    jobs: Vec<f64>,
    law_jobs: Vec<f64>,
    moving: Vec<f64>,
    kept: Vec<f64>,
    amount: Vec<f64>,
    order: Order,
}

/// What the last run assumed.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Assumed {
    start: f64,
    law: Law<Range>,
    miss: f64,
    years: u16,
}

impl Ensemble {
    /// So many futures, over at most so many years, from a seed; at least one, and at most a million.
    ///
    /// It and what it calls are marked `#[inline]` so that they are compiled where they are called, for size: what runs once
    /// needs none of the speed that this crate is compiled for, and is a quarter of it.
    #[must_use]
    #[inline]
    pub fn new(futures: u32, years: u16, seed: u64) -> Self {
        let draws = Draws::new(futures, years, seed);
        let column = vec![0.0; draws.futures()];
        Self {
            assumed: Assumed {
                start: 0.0,
                law: Law::Steady { additions: Range::sure(0.0) },
                miss: 0.0,
                years: 0,
            },
            jobs: column.clone(),
            law_jobs: column.clone(),
            moving: column.clone(),
            kept: column.clone(),
            amount: column,
            order: Order::new(draws.futures()),
            draws,
        }
    }

    /// How many futures there are.
    #[must_use]
    pub fn futures(&self) -> usize {
        self.draws.futures()
    }

    /// Carries every future from a count of `start` million over so many years, and sorts them by where they end.
    ///
    /// `miss` is the "give or take", as a part of one: 0.024 for 2.4 percentage points. More years than were drawn count
    /// as those that were.
    pub fn run(&mut self, start: f64, law: Law<Range>, miss: f64, years: u16) {
        self.assumed = Assumed { start, law, miss, years };
        self.jobs.fill(start);
        if law.is_sure() {
            self.run_as_one();
        } else {
            self.begin_each();
            if let Law::Ceiling { .. } = law {
                self.run_each(law::near);
            } else {
                self.run_each(law::grow);
            }
        }
        self.order.sort(&self.jobs);
    }

    /// Where every input is sure the law's path is the same for all.
    fn run_as_one(&mut self) {
        let Assumed { start, law, miss, years } = self.assumed;
        let mut path = Path::new(start, law.at(0.0, 0.0));
        for misses in self.draws.years().take(usize::from(years)) {
            let before = path.jobs();
            let ratio = ratio(before, path.step());
            for (jobs, z) in self.jobs.iter_mut().zip(misses) {
                *jobs *= or_nought(ratio + miss * z);
            }
        }
    }

    /// Where an input is a range each future has a path of its own.
    fn begin_each(&mut self) {
        let Assumed { start, law, .. } = self.assumed;
        self.law_jobs.fill(start);
        let inputs = self.draws.first.iter().zip(&self.draws.second);
        let columns = self.moving.iter_mut().zip(&mut self.kept).zip(&mut self.amount);
        for (((moving, kept), amount), (first, second)) in columns.zip(inputs) {
            let begun = law.at(*first, *second).begin(start);
            (*moving, *kept, *amount) = (begun.moving, begun.kept, begun.amount);
        }
    }

    /// Carries each on. Compiled once for each step, which the loop then holds.
    #[inline(always)]
    fn run_each(&mut self, step: impl Fn(Standing) -> Standing + Copy) {
        let Assumed { miss, years, .. } = self.assumed;
        for misses in self.draws.years().take(usize::from(years)) {
            let standing = self.law_jobs.iter_mut().zip(&mut self.moving).zip(&self.kept).zip(&self.amount);
            for (((((law_jobs, moving), kept), amount), jobs), z) in standing.zip(&mut self.jobs).zip(misses)
            {
                let next = step(Standing { jobs: *law_jobs, moving: *moving, kept: *kept, amount: *amount });
                *jobs *= or_nought(ratio(*law_jobs, next.jobs) + miss * z);
                (*law_jobs, *moving) = (next.jobs, next.moving);
            }
        }
    }

    /// The end, in millions, that so many per cent of the futures do not pass, 0 to 100: the least with at least that share at
    /// or below it (the nearest rank).
    #[must_use]
    pub fn quantile(&self, percent: u8) -> f64 {
        self.order.at(self.rank(percent)).1
    }

    /// The future that ends at [`Ensemble::quantile`].
    #[must_use]
    pub fn future_at(&self, percent: u8) -> u32 {
        self.order.at(self.rank(percent)).0
    }

    fn rank(&self, percent: u8) -> usize {
        (self.futures() * usize::from(percent)).div_ceil(100).saturating_sub(1)
    }

    /// How many futures end at `target` million or above.
    #[must_use]
    pub fn reaching(&self, target: f64) -> usize {
        self.futures() - self.order.below(target)
    }

    /// The count of one future in each year of the last run, in millions, the start first.
    pub fn path(&self, future: u32) -> impl Iterator<Item = f64> {
        let Assumed { start, law, miss, years } = self.assumed;
        let future = future as usize;
        let of = |column: &[f64]| column.get(future).copied().unwrap_or_default();
        let mut path = Path::new(start, law.at(of(&self.draws.first), of(&self.draws.second)));
        let mut jobs = start;
        let ahead = self.draws.years().take(usize::from(years)).map(move |misses| {
            let before = path.jobs();
            jobs *= or_nought(
                ratio(before, path.step()) + miss * misses.get(future).copied().unwrap_or_default(),
            );
            jobs
        });
        std::iter::once(start).chain(ahead)
    }
}

impl Law<Range> {
    /// Whether every input is sure.
    fn is_sure(self) -> bool {
        match self {
            Self::Steady { additions: one } | Self::Rate { growth: one } => one.is_sure(),
            Self::Fading { growth, fade: other } | Self::Ceiling { growth, ceiling: other } => {
                growth.is_sure() && other.is_sure()
            }
        }
    }

    /// The law with its first and its second input at these shares of their ranges.
    #[inline(always)]
    fn at(self, first: f64, second: f64) -> Law {
        match self {
            Self::Steady { additions } => Law::Steady { additions: additions.at(first) },
            Self::Rate { growth } => Law::Rate { growth: growth.at(first) },
            Self::Fading { growth, fade } => Law::Fading { growth: growth.at(first), fade: fade.at(second) },
            Self::Ceiling { growth, ceiling } => {
                Law::Ceiling { growth: growth.at(first), ceiling: ceiling.at(second) }
            }
        }
    }
}

/// What a year multiplies a count by under the law; nought stays nought.
#[inline(always)]
fn ratio(before: f64, after: f64) -> f64 {
    if before > 0.0 { after / before } else { 0.0 }
}
