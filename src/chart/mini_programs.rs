//! The geometry of the figure on mini-programs: the increase under a magnifier, and the jobs ahead beside all jobs.

pub mod ahead;
pub mod magnifier;
