//! Trials of the engine's speed, which the native program beside it and a page in a browser both run.
//!
//! `web/` has the page's half: the same trials in plain JavaScript, and the clock. `cargo xtask bench` compiles all three as
//! the site is compiled, and prints them beside one another.

use ensemble::{Ensemble, Law, Range};
use wasm_bindgen::prelude::wasm_bindgen;

/// How many futures a trial carries, as many as the page.
pub const FUTURES: u32 = 10_000;

/// Over how many years: to 2025, as the page does untouched.
pub const YEARS: u16 = 7;

/// From how many million jobs, the report's count of 2018.
const START: f64 = 22.35;

/// The give or take, as a part of one.
const MISS: f64 = 0.024;

/// How many trials there are: each law with sure inputs, then each with ranges.
pub const TRIALS: u32 = 8;

/// One law whose futures are carried again and again.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Trial {
    ensemble: Ensemble,
    name: &'static str,
    law: Law<Range>,
}

#[wasm_bindgen]
impl Trial {
    /// The trial of a number from nought to below [`TRIALS`]; the last for any other.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(number: u32) -> Self {
        let range = |low, high| Range { low, high };
        let growth = range(0.05, 0.15);
        let (sure_growth, sure_fade) = (Range::sure(0.1), Range::sure(0.15));
        let (name, law) = match number {
            0 => ("steady additions", Law::Steady { additions: Range::sure(2.0) }),
            1 => ("constant rate", Law::Rate { growth: sure_growth }),
            2 => ("fading", Law::Fading { growth: sure_growth, fade: sure_fade }),
            3 => ("ceiling", Law::Ceiling { growth: sure_growth, ceiling: Range::sure(60.0) }),
            4 => ("steady additions, unsure", Law::Steady { additions: range(-1.0, 5.0) }),
            5 => ("constant rate, unsure", Law::Rate { growth }),
            6 => ("fading, unsure", Law::Fading { growth, fade: range(0.0, 0.3) }),
            _ => ("ceiling, unsure", Law::Ceiling { growth, ceiling: range(40.0, 120.0) }),
        };
        Self { ensemble: Ensemble::new(FUTURES, YEARS, 2018), name, law }
    }

    /// What it is called.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn name(&self) -> String {
        self.name.to_owned()
    }

    /// Carries all futures once, puts them in order, and gives their median, in millions.
    pub fn run(&mut self) -> f64 {
        self.ensemble.run(START, self.law, MISS, YEARS);
        self.ensemble.quantile(50)
    }
}
