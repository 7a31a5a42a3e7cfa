//! Drives the built site in three real browsers, as a person would: by role,
//! by name, by key and by pointer, through the standard WebDriver protocol.
//!
//! How to add a behaviour: write a function in one of the files of `tests/`
//! and name it in the list at the top of that file.
//!
//! ```text
//! fn typed_growth_works_with_enter(visitor: &Visitor) -> Outcome {
//!     let page = visitor.open("")?;
//!     page.field(GROWTH)?.replace_with("12.5")?.press(Key::Enter)?;
//!     page.wait_for_link("growth", Some("12.5"))
//! }
//! ```
//!
//! It then runs once in each browser as `chromium::typed_growth_works_with_enter`
//! and so on. What the page promises (names, selectors, ids) stands in
//! [`contract`], once; how long anything may take stands in [`waiting`].
//!
//! Deliberately absent: the page's own code. [`expected`] computes the model
//! anew from its published formulas, so that a wrong page cannot agree with
//! itself. Absent too is the starting of servers and drivers, which
//! `cargo xtask test` does.

pub mod axe;
pub mod behaviour;
pub mod browsers;
pub mod contract;
pub mod control;
pub mod environment;
pub mod expected;
pub mod page;
pub mod pool;
pub mod proxy;
pub mod reading;
pub mod session;
pub mod static_page;
pub mod visitor;
pub mod waiting;

pub use behaviour::{Behaviour, Outcome};
pub use fantoccini::key::Key;
pub use page::Page;
pub use visitor::Visitor;
