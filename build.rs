//! Turns `data/figures.toml` into the constants of `src/report.rs`.
//!
//! A fault in the data stops the build, with every fault named by file, line and key.

use std::{env, fs, path::Path};

const FIGURES: &str = "data/figures.toml";

fn main() {
    println!("cargo::rerun-if-changed={FIGURES}");
    // Cargo itself fails the build after a `cargo::error`, and shows nothing but these lines.
    match report_data::read(Path::new(FIGURES)) {
        Ok(report) => {
            if let Err(error) = write(&report_data::to_rust(&report)) {
                println!("cargo::error={error}");
            }
        }
        Err(faults) => {
            for fault in faults.iter() {
                println!("cargo::error={fault}");
            }
        }
    }
}

fn write(rust: &str) -> Result<(), String> {
    let folder = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set: build.rs is meant to be run by cargo")?;
    let file = Path::new(&folder).join("figures.rs");
    fs::write(&file, rust).map_err(|error| format!("{} cannot be written: {error}", file.display()))
}
