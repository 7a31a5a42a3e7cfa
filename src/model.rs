//! The model: what was counted from 2014 to 2018, what it would become under a rule of the reader's, and what follows
//! from the printed figures.
//!
//! Units throughout: jobs in millions, growth in per cent a year, years as whole calendar years; the base year is
//! 2018. Every figure that the model starts from comes from [`crate::report`], none is typed here.
//!
//! The paths use addition, subtraction, multiplication, division and the square root alone. IEEE 754 fixes the result
//! of each of these to the last bit, so a link gives the same numbers natively, in the static page and in every
//! browser; a power function would not.
//!
//! Over the range in [`LeverSpec`] the outcome is monotone in each lever (the tests hold it to that), so halving the range
//! finds the value that meets a target, or shows that none will do ([`solve`]).
//!
//! Beside the paths stands the report's own arithmetic: [`Derived`] numbers as trees of [`Expression`], the [`Interval`]
//! that rounding leaves to each, and the ledger's [`Check`]s.
//!
//! Deliberately absent: text (a lever knows how many decimals it is shown with, not how) and the browser.

mod base;
mod derived;
mod difference;
mod employment;
mod expression;
mod futures;
mod guess;
pub mod history;
mod influence;
mod interval;
pub mod job_search;
pub mod later;
mod law;
mod ledger;
mod lever;
pub mod living;
mod measure;
pub mod mini_programs;
mod pin;
mod preset;
mod projection;
mod reference;
mod response;
mod root;
mod rows;
mod scale;
mod scenario;
mod solve;
mod term;
mod unit;

pub use base::Base;
pub use derived::Derived;
pub use difference::{Assumption, Cause, difference};
pub use employment::share_of_employed;
pub use expression::Expression;
pub use futures::{DOTS, FUTURES, Futures, MOST, Outlook, SEED};
pub use guess::{GREATEST as GREATEST_GUESS, Guess, Stage};
pub use influence::{Influence, influence};
pub use interval::Interval;
pub use law::Law;
pub use ledger::{ArticleNumber, Case, Check, Relation, Side, Verdict, article_numbers, judge, score};
pub use lever::{Handle, Lever, LeverSpec, Part};
pub use measure::{Measure, full_time, main_income, main_income_share, measured, mini_jobs_in, searching};
pub use mini_programs::{MiniYear, mini_years};
pub use pin::{LONGEST_NAME, MOST_PINS, Pin, free_letter};
pub use preset::Preset;
pub use projection::{Projected, jobs_after, outcome, project, runs_out};
pub use reference::{Reference, ReferenceKind};
pub use response::{RESPONSE_POINTS, Response, marginal, response};
pub use rows::{Row, rows};
pub use scenario::{GRAIN, Scenario};
pub use solve::{Solution, Yardstick, can_meet, solve, solves, yardsticks};
pub use term::Term;
pub use unit::{Additions, Jobs, Rate, Year};
