//! The site's behaviours, grouped by theme; each runs once per browser.
//! `cargo xtask test` sets everything up; `--list` and a part of a name work as
//! in any Rust test. How to add a behaviour stands in the library's own words.

mod accessibility;
mod announcing;
mod builder;
mod checks;
mod embedding;
mod failing;
mod framed;
mod framing;
mod guess;
mod job_search;
mod jobs;
mod keyboard;
mod laws;
mod links;
mod living;
mod mini_programs;
mod money;
mod names;
mod narrow;
mod one_file;
mod parents;
mod pins;
mod pressing;
mod privacy;
mod provenance;
mod resetting;
mod returning;
mod scenarios;
mod serving;
mod sliding;
mod sources;
mod static_page;
mod swap;
mod switches;
mod typing;
mod without_script;
mod wordpress;
mod workbench;
mod worked_values;

fn main() -> std::process::ExitCode {
    site_tests::behaviour::run(&[
        worked_values::BEHAVIOURS,
        keyboard::BEHAVIOURS,
        laws::BEHAVIOURS,
        scenarios::BEHAVIOURS,
        workbench::BEHAVIOURS,
        pins::BEHAVIOURS,
        embedding::BEHAVIOURS,
        builder::BEHAVIOURS,
        one_file::BEHAVIOURS,
        framing::BEHAVIOURS,
        parents::BEHAVIOURS,
        wordpress::BEHAVIOURS,
        jobs::BEHAVIOURS,
        typing::BEHAVIOURS,
        names::BEHAVIOURS,
        resetting::BEHAVIOURS,
        switches::BEHAVIOURS,
        guess::BEHAVIOURS,
        guess::IN_CHROMIUM,
        pressing::BEHAVIOURS,
        job_search::BEHAVIOURS,
        money::BEHAVIOURS,
        checks::BEHAVIOURS,
        links::BEHAVIOURS,
        mini_programs::BEHAVIOURS,
        living::BEHAVIOURS,
        returning::BEHAVIOURS,
        announcing::BEHAVIOURS,
        provenance::BEHAVIOURS,
        sliding::BEHAVIOURS,
        static_page::BEHAVIOURS,
        serving::SERVED,
        sources::SERVED,
        sources::BEHAVIOURS,
        serving::BEHAVIOURS,
        swap::BEHAVIOURS,
        swap::IN_CHROMIUM,
        failing::BEHAVIOURS,
        privacy::BEHAVIOURS,
        narrow::BEHAVIOURS,
        framed::BEHAVIOURS,
        accessibility::BEHAVIOURS,
        // Behaviours that need a session of another kind stand last, because
        // each change of kind starts a browser.
        accessibility::IN_THE_DARK,
        without_script::BEHAVIOURS,
        provenance::WITHOUT_SCRIPT,
    ])
}
