//! What the growth figure says of a guess, in English.

use super::{English, million};
use crate::model::Jobs;
use crate::text::{GuessText, GuessWords};

/// The words of the score and of its sum.
const WORDS: GuessWords = GuessWords {
    reader: "your line",
    scenario: "your scenario",
    naive: ["growth of ", " a year"],
    score: "Over 2019 to 2022, ",
    misses: " misses the headline counts by ",
    on_average: " on average",
    also: " by ",
    like_for_like: "; 2019 as counted before, by ",
    paths: [", ", " and "],
    numbers: [", ", " and "],
    sum: "Each gap as a share of the headline, their mean, and then 2019 as counted before. For ",
    colon: ": ",
    mean: ", mean ",
    next_sum: "; ",
    end: ".",
};

impl GuessText for English {
    fn guess_spoken(&self, millions: f64) -> String {
        million(Jobs::millions(millions), 1)
    }

    fn guess_unit(&self) -> (f64, u8) {
        (1.0, 1)
    }

    fn guess_words(&self) -> &'static GuessWords {
        &WORDS
    }
}
