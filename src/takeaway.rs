//! What a reader takes along of a scenario: its numbers as a file, and its chart as a drawing that stands by itself.

mod csv;
mod svg;

pub use csv::csv;
pub use svg::{SIZE, svg};
