//! The scenario model: what was counted from 2014 to 2018, and what it would become under a rule of the reader's.
//!
//! Units throughout: jobs in millions, growth in per cent a year, years as whole calendar years; the base year is
//! 2018. Every figure that the model starts from comes from [`crate::report`], none is typed here.
//!
//! The paths use addition, subtraction, multiplication, division and the square root alone. IEEE 754 fixes the result
//! of each of these to the last bit, so a link gives the same numbers natively, in the static page and in every
//! browser; a power function would not.
//!
//! Whoever looks for the value of a lever that meets a target needs nothing more than
//! `outcome(&scenario.with(lever, value))`: over the range in [`LeverSpec`] that is monotone in each lever (the
//! tests hold it to that), so halving the range finds the value or shows that none will do.
//!
//! Deliberately absent: text (a lever knows how many decimals it is shown with, not how), chance, and the browser.

mod base;
mod employment;
pub mod history;
mod law;
mod lever;
mod projection;
mod response;
mod rows;
mod scenario;
mod unit;

pub use base::Base;
pub use employment::share_of_employed;
pub use law::Law;
pub use lever::{Lever, LeverSpec, Reference, ReferenceKind};
pub use projection::{Projected, jobs_after, outcome, project, runs_out};
pub use response::{RESPONSE_POINTS, Response, marginal, response};
pub use rows::{Row, rows};
pub use scenario::{GRAIN, Scenario};
pub use unit::{Additions, Jobs, Rate, Year};
