//! What the figure on whether it is a living says of a scenario, in English.

use super::English;
use crate::text::{LivingText, LivingWords};

impl LivingText for English {
    fn living_words(&self) -> &'static LivingWords {
        &LivingWords {
            result: "If main jobs take {a} of a full week and the others {b}, the {e} are {f} full-time jobs; at RMB {c} a year \
                     they cost {g}: {h} of all the consumption that the {o} credits to WeChat. If {d} of the jobs are new, \
                     those are {i}.",
            credited: ["report", "article"],
            bars: [
                "Wages by your figures: {g}, {h} of it",
                "If all {e} were full-time at that wage: {m}, {n} of it",
            ],
            sum: "{j} × {a} + {k} × {b} = {f}; × RMB {c} = {g}; ÷ {l} = {h}. New: {e} × {d} = {i}.",
            rows: ["Main income", "All others", "Together", "If all were full-time", "New jobs"],
        }
    }
}
