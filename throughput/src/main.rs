//! The native half of the benchmark: futures a second for each trial, as JSON.

use std::hint::black_box;
use std::time::Instant;

use serde_json::json;
use throughput::{FUTURES, TRIALS, Trial};

/// How many runs are timed together, and how often; the median of the rounds counts.
const RUNS: u32 = 40;
const ROUNDS: usize = 25;

fn main() {
    let rows: Vec<_> = (0..TRIALS)
        .map(|number| {
            let mut trial = Trial::new(number);
            let mut seconds: Vec<f64> = (0..ROUNDS)
                .map(|_| {
                    let start = Instant::now();
                    for _ in 0..RUNS {
                        black_box(trial.run());
                    }
                    start.elapsed().as_secs_f64()
                })
                .collect();
            seconds.sort_by(f64::total_cmp);
            let a_second = f64::from(FUTURES) * f64::from(RUNS) / seconds[ROUNDS / 2];
            json!({ "name": trial.name(), "futures": a_second, "median": trial.run() })
        })
        .collect();
    println!("{}", json!(rows));
}
