//! How fast it is: futures a second in three ways, what a slider's event costs in the built page, and an article
//! with many figures. `cargo xtask bench`
//! builds and serves everything and starts this program.
//!
//! Speed is told here and never tested, since it depends on the machine. Each table stands beside its goals, and the program
//! fails where one is missed.

mod drag;
mod embeds;
mod events;
mod futures;

use std::process::ExitCode;

use anyhow::Result;
use site_tests::Visitor;
use site_tests::browsers::Browser;
use site_tests::environment::Environment;

/// By how much Chromium is slowed down: not at all, and to a quarter, about what a cheap phone does.
const THROTTLES: [u32; 2] = [1, 4];

/// A number beside its goal.
fn goal(kept: bool) -> &'static str {
    if kept { "kept" } else { "MISSED" }
}

fn main() -> Result<ExitCode> {
    let environment = Environment::read()?;
    let chromium = environment.installation(Browser::Chromium)?.clone();
    let visitor = Visitor::new(&environment, chromium, None);
    let kept =
        [futures::run(&visitor)?, events::run(&visitor)?, drag::run(&visitor)?, embeds::run(&visitor)?];
    if let Some(session) = visitor.into_session() {
        session.close();
    }
    Ok(if kept.iter().all(|kept| *kept) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
