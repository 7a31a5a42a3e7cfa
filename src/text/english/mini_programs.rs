//! What the figure on mini-programs says of a scenario, in English.

use super::English;
use crate::text::{MiniProgramsText, MiniProgramsWords};

impl MiniProgramsText for English {
    fn mini_words(&self) -> &'static MiniProgramsWords {
        &MiniProgramsWords {
            grows: "Growing by {a} at first, fading by {b} a year, mini-programs bring {c} jobs in {d}",
            shrinks: "Shrinking by {a} at first, fading by {b} a year, mini-programs bring {c} jobs in {d}",
            share: ": {e} of all {f}.",
            times: ": {e} times all {f}.",
            none_left: ", when no jobs at all are left.",
            doubt: " The two scenarios cannot both hold.",
            sum: "{g} × ({k} + {h}), {i} times, where each year keeps all but {b} of the growth before = {j}. All jobs: ",
            lines: ["mini-programs", "all jobs", "later reports"],
        }
    }
}
