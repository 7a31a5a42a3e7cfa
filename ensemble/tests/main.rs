//! What holds for the laws and for their futures.

mod allocation;
mod chance;
mod futures;
mod path;

use ensemble::{Ensemble, Law, Range};

/// The count of 2018, in millions.
const START: f64 = 22.35;

/// Each law as the page sets it by default.
fn laws() -> [Law<Range>; 4] {
    let growth = Range::sure(0.1);
    [
        Law::Steady { additions: Range::sure(2.0) },
        Law::Rate { growth },
        Law::Fading { growth, fade: Range::sure(0.15) },
        Law::Ceiling { growth, ceiling: Range::sure(60.0) },
    ]
}

/// Each law with every input a range.
fn unsure() -> [Law<Range>; 4] {
    let growth = Range { low: 0.05, high: 0.15 };
    [
        Law::Steady { additions: Range { low: -3.0, high: 5.0 } },
        Law::Rate { growth },
        Law::Fading { growth, fade: Range { low: 0.0, high: 0.6 } },
        Law::Ceiling { growth, ceiling: Range { low: 23.0, high: 120.0 } },
    ]
}

/// The same law with the lower ends alone.
fn lower_end(law: Law<Range>) -> Law {
    match law {
        Law::Steady { additions } => Law::Steady { additions: additions.low },
        Law::Rate { growth } => Law::Rate { growth: growth.low },
        Law::Fading { growth, fade } => Law::Fading { growth: growth.low, fade: fade.low },
        Law::Ceiling { growth, ceiling } => Law::Ceiling { growth: growth.low, ceiling: ceiling.low },
    }
}

/// As many futures as the page draws.
fn ten_thousand(seed: u64) -> Ensemble {
    Ensemble::new(10_000, 17, seed)
}

/// How far one number is from another, as a part of the other.
fn apart(one: f64, other: f64) -> f64 {
    (one / other - 1.0).abs()
}
