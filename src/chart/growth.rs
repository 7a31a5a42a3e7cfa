//! The geometry of the growth figure: the record and the scenario, what each year added, the guess of what the later
//! reports said, and the little picture of a law.

pub mod additions;
pub mod futures;
pub mod guess;
pub mod levels;
pub mod overlay;
pub mod sketch;
