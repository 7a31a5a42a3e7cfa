//! The project's commands as a library, so that tests can start the same server and read the same rules.
//!
//! The map: [`project`] knows where things are, [`progress`] and [`process`] run programs and tell how far
//! they are, [`tools`], [`npm`] and [`browsers`] install what is missing ([`packages`] knows the names
//! per distribution). [`site`] builds the pages with the help of [`compiler`], [`digest`], [`compress`], [`inspect`] and
//! [`headers`]; [`size`] weighs them; [`server`] serves them; [`stage`] puts it up with the
//! [`drivers`] for [`suites`] and [`counts`], which test, and for [`bench`], which times.
//!
//! Nothing here is part of the page: what a reader downloads comes from the package `jobs-explainer`, and
//! its static pages are written by that package's own program `prerender`.

pub mod bench;
pub mod browsers;
pub mod compiler;
pub mod compress;
pub mod counts;
pub mod digest;
pub mod drivers;
pub mod headers;
pub mod hosting;
pub mod inspect;
pub mod join;
pub mod npm;
pub mod one_file;
pub mod packages;
pub mod pictures;
pub mod process;
pub mod progress;
pub mod project;
pub mod server;
pub mod site;
pub mod size;
pub mod stage;
pub mod suites;
pub mod tools;
pub mod wordpress;
