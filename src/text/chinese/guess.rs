//! What the growth figure says of a guess, in Chinese.

use super::{Chinese, WAN, jobs};
use crate::model::Jobs;
use crate::text::{GuessText, GuessWords};

/// The words of the score and of its sum.
const WORDS: GuessWords = GuessWords {
    reader: "你画的线",
    scenario: "你的设想",
    naive: ["每年增长", ""],
    score: "2019年至2022年，",
    misses: "与公布的总数平均相差",
    on_average: "",
    also: "则相差",
    like_for_like: "；2019年若按原来的口径，则相差",
    paths: ["，", "，"],
    numbers: ["、", "、"],
    sum: "各年之差占公布总数的比例及其平均，末项为2019年按原来的口径。",
    colon: "：",
    mean: "，平均",
    next_sum: "；",
    end: "。",
};

impl GuessText for Chinese {
    fn guess_spoken(&self, millions: f64) -> String {
        jobs(Jobs::millions(millions), 1)
    }

    fn guess_unit(&self) -> (f64, u8) {
        (WAN, 0)
    }

    fn guess_words(&self) -> &'static GuessWords {
        &WORDS
    }
}
