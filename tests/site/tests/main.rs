//! The site's behaviours, grouped by theme; each runs once per browser.
//! `cargo xtask test` sets everything up; `--list` and a part of a name work as
//! in any Rust test. How to add a behaviour stands in the library's own words.

mod accessibility;
mod announcing;
mod failing;
mod keyboard;
mod laws;
mod links;
mod names;
mod narrow;
mod privacy;
mod resetting;
mod returning;
mod serving;
mod sliding;
mod static_page;
mod swap;
mod switches;
mod typing;
mod without_script;
mod worked_values;

fn main() -> std::process::ExitCode {
    site_tests::behaviour::run(&[
        worked_values::BEHAVIOURS,
        keyboard::BEHAVIOURS,
        laws::BEHAVIOURS,
        typing::BEHAVIOURS,
        names::BEHAVIOURS,
        resetting::BEHAVIOURS,
        switches::BEHAVIOURS,
        links::BEHAVIOURS,
        returning::BEHAVIOURS,
        announcing::BEHAVIOURS,
        sliding::BEHAVIOURS,
        static_page::BEHAVIOURS,
        serving::SERVED,
        serving::BEHAVIOURS,
        swap::BEHAVIOURS,
        swap::IN_CHROMIUM,
        failing::BEHAVIOURS,
        privacy::BEHAVIOURS,
        narrow::BEHAVIOURS,
        accessibility::BEHAVIOURS,
        // Behaviours that need a session of another kind stand last, because
        // each change of kind starts a browser.
        accessibility::IN_THE_DARK,
        without_script::BEHAVIOURS,
    ])
}
