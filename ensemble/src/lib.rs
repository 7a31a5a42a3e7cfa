//! The growth laws, and thousands of futures under one: what the laws would give if they held, and how far a count
//! strays when they do not quite.
//!
//! [`Law`] has the four formulas, [`Path`] walks along one of them. [`Ensemble`] draws its futures once, stratified and
//! from a seed, and then carries all of them from year to year under whatever is assumed: the same draws each time, so
//! that a result moves only because an assumption moved.
//!
//! Units: jobs in millions, growth and misses as parts of one, years counted from the start. Everything is computed with
//! `+ − × ÷` and the square root, whose results IEEE 754 fixes to the last bit, so that every machine and every browser
//! gives the same futures for the same seed.
//!
//! It is a crate of its own since it is compiled for speed, where the page round it is compiled for size: its loops run
//! over columns of numbers, which the compiler turns into vector instructions only then.
//!
//! Deliberately absent: figures, ranges of sliders, text, and the browser.

mod chance;
mod column;
mod draws;
mod law;
mod order;
mod range;

pub use chance::normal_quantile;
pub use column::Ensemble;
pub use law::{Law, Path};
pub use range::Range;
