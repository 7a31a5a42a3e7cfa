//! What an editor of the data file can rely on.
#![expect(clippy::expect_used, reason = "a test ends at the first thing that is not as it should be")]

mod export;
mod faults;
mod figures;
mod generated;
mod sample;
