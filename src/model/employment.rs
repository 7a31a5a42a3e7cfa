//! What a count of jobs means beside everybody who works in China.

use super::unit::Jobs;
use crate::report::EMPLOYMENT_2018;

/// The jobs as a part of all people employed in China in 2018, of whom the statistics bureau counted 776 million: one
/// for as many jobs as people.
///
/// A job opportunity is not a person employed, and one person can hold several: the comparison tells how large a count
/// is, not how many people it feeds.
#[must_use]
pub fn share_of_employed(jobs: Jobs) -> f64 {
    jobs / Jobs::millions(EMPLOYMENT_2018.value)
}
