//! The four laws of growth.
//!
//! With n the years after the start, J(0) the count there, g the growth, f the fade and K the ceiling:
//!
//! | law | path |
//! |---|---|
//! | steady additions | J(n) = max(0, J(n−1) + additions) |
//! | constant rate | J(n) = J(n−1)·(1 + g) |
//! | fading growth | J(n) = J(n−1)·(1 + g·(1 − f)^(n−1)) |
//! | approaching a ceiling | J(n) = K / (1 + A·(A₁/A)ⁿ), A = K/J(0) − 1, A₁ = K/(J(0)·(1 + g)) − 1 |
//!
//! The last is the logistic curve (Verhulst 1838) through J(0) and J(0)·(1 + g): A is how far the start is below the
//! ceiling, measured by itself, and shrinks or grows by the same factor every year. Where the start or the first year
//! would reach K, the curve does not exist, and J(n) = K from the first year on. Negative growth gives the same curve run
//! downwards, to nought.
//!
//! Two steps of a year of a [`Standing`] make all four; a single path and a column of futures both take them.

/// A law with its inputs: sure values, or ranges that futures are drawn from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Law<T = f64> {
    /// The same number of jobs every year.
    Steady {
        /// Jobs added, in millions a year; below nought where they are lost.
        additions: T,
    },
    /// The same growth every year.
    Rate {
        /// Growth a year, as a part of one.
        growth: T,
    },
    /// Growth that shrinks by the same part of itself every year.
    Fading {
        /// Growth in the first year, as a part of one.
        growth: T,
        /// By which part of itself it shrinks a year.
        fade: T,
    },
    /// Growth that slows as it nears a limit.
    Ceiling {
        /// Growth in the first year, as a part of one.
        growth: T,
        /// The limit, in millions of jobs.
        ceiling: T,
    },
}

/// Where a path stands: the count, and what its law needs in order to go on. What a law does not need is nought.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Standing {
    /// The count, in millions.
    pub(crate) jobs: f64,
    /// What changes from year to year beside the count: growth, or the distance to the ceiling, K/J − 1.
    pub(crate) moving: f64,
    /// What a year leaves of `moving`.
    pub(crate) kept: f64,
    /// The additions of a year, or the ceiling, in millions.
    pub(crate) amount: f64,
}

/// A year's step.
pub(crate) type Step = fn(Standing) -> Standing;

/// The step of three laws: steady additions grow by nothing, a constant rate fades by nothing, and neither of the growing two
/// adds anything. What is multiplied by one, and what nought is added to, stays what it is to the last bit.
#[inline(always)]
pub(crate) fn grow(now: Standing) -> Standing {
    let jobs = or_nought(now.jobs * (1.0 + now.moving) + now.amount);
    Standing { jobs, moving: now.moving * now.kept, ..now }
}

/// The step towards a ceiling.
#[inline(always)]
pub(crate) fn near(now: Standing) -> Standing {
    let moving = now.moving * now.kept;
    Standing { jobs: now.amount * (1.0 / (1.0 + moving)), moving, ..now }
}

impl Law {
    /// Where a path of this law begins, with a count of `start` million.
    #[inline]
    pub(crate) fn begin(self, start: f64) -> Standing {
        let now = Standing { jobs: start, ..Standing::default() };
        match self {
            Self::Steady { additions } => Standing { amount: additions, ..now },
            Self::Rate { growth } => Standing { moving: growth, kept: 1.0, ..now },
            Self::Fading { growth, fade } => Standing { moving: growth, kept: 1.0 - fade, ..now },
            Self::Ceiling { growth, ceiling } => {
                let next = start * (1.0 + growth);
                let below = start < ceiling && next < ceiling;
                let distance = ceiling / start - 1.0;
                let kept = (ceiling / next - 1.0) / distance;
                // From the ceiling itself, or past it, nothing is left to go.
                let (moving, kept) = if below { (distance, kept) } else { (0.0, 0.0) };
                Standing { moving, kept, amount: ceiling, ..now }
            }
        }
    }

    fn step(self) -> Step {
        if let Self::Ceiling { .. } = self { near } else { grow }
    }
}

/// A path under way.
#[derive(Debug, Clone)]
pub struct Path {
    now: Standing,
    step: Step,
}

impl Path {
    /// The path of a law from a count of `start` million.
    #[must_use]
    pub fn new(start: f64, law: Law) -> Self {
        Self { now: law.begin(start), step: law.step() }
    }

    /// The count where it stands, in millions.
    #[must_use]
    pub const fn jobs(&self) -> f64 {
        self.now.jobs
    }

    /// Goes on by a year; the count there, in millions.
    pub fn step(&mut self) -> f64 {
        self.now = (self.step)(self.now);
        self.now.jobs
    }
}

/// The value, or nought where it is below. Written out, since `f64::max` also sorts out what is not a number, which takes
/// several instructions where vector units have one.
#[inline(always)]
pub(crate) fn or_nought(value: f64) -> f64 {
    if value > 0.0 { value } else { 0.0 }
}
