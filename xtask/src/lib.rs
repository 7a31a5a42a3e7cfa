//! The project's commands as a library, so that tests can start the same server and read the same rules.
//!
//! The map: [`project`] knows where things are, [`progress`] and [`process`] run programs and tell how far
//! they are, [`tools`], [`npm`] and [`browsers`] install what is missing ([`packages`] knows the names
//! per distribution). [`site`] builds the pages with the help of [`compiler`], [`digest`], [`compress`], [`inspect`] and
//! [`headers`]; [`size`] weighs them; [`server`] serves them; [`drivers`], [`suites`] and
//! [`counts`] test them.
//!
//! Nothing here is part of the page: what a reader downloads comes from the package `jobs-explainer`, and
//! its static pages are written by that package's own program `prerender`.

pub mod browsers;
pub mod compiler;
pub mod compress;
pub mod counts;
pub mod digest;
pub mod drivers;
pub mod headers;
pub mod inspect;
pub mod npm;
pub mod packages;
pub mod process;
pub mod progress;
pub mod project;
pub mod server;
pub mod site;
pub mod size;
pub mod suites;
pub mod tools;
