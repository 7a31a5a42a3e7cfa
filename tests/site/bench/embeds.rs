//! What an article with many figures costs: requests, time until each has said its height, and memory.

use std::collections::BTreeSet;
use std::fs;
use std::time::Instant;

use anyhow::Result;
use site_tests::Visitor;
use site_tests::proxy::Spoiling;
use site_tests::waiting::{LIVE_WITHIN, Sight, wait_for};

/// How many figures.
const EMBEDS: usize = 20;

/// The nine figures, in turn.
const FIGURES: [&str; 9] =
    ["jobs", "growth", "mini-programs", "living", "money", "operators", "job-search", "checks", "sources"];

/// Prints the table; there is no goal to miss.
///
/// # Errors
/// A figure does not say its height in time.
pub(crate) fn run(visitor: &Visitor) -> Result<bool> {
    println!("\nAn article with {EMBEDS} figures, from an empty cache");
    println!("{:<26} {:>9} {:>11} {:>14} {:>14}", "", "requests", "of them new", "all high, s", "memory, MB");
    for count in [0, 1, EMBEDS] {
        let (host, site) = (visitor.proxy(Spoiling::Nothing)?, visitor.proxy(Spoiling::Nothing)?);
        let embeds = (0..count)
            .map(|place| format!("<div data-jobs-explainer=\"{}\"></div>", FIGURES[place % FIGURES.len()]));
        let loader = format!("<script src=\"{}embed.js\"></script>", site.site());
        let body = embeds.collect::<String>() + &loader;
        let start = Instant::now();
        let page = visitor.go(&host.article(&body))?;
        wait_for("every figure's height", LIVE_WITHIN * 6, || {
            // Those far below would wait for the reader.
            let told: usize = page.script(
                "for (const frame of document.querySelectorAll('iframe')) frame.loading = 'eager';
                 return new Set(said.map(([from]) => from)).size",
                vec![],
            )?;
            Ok(Sight::when(told == count, || format!("{told} of {count}")))
        })?;
        let seconds = start.elapsed().as_secs_f64();
        let asked = site.asked();
        let different: BTreeSet<&String> = asked.iter().collect();
        println!(
            "{:<26} {:>9} {:>11} {:>14.1} {:>14}",
            format!("{count} figures"),
            asked.len(),
            different.len(),
            seconds,
            memory_of_pages().map_or_else(|| "unknown".into(), |bytes| (bytes / 1_000_000).to_string()),
        );
    }
    Ok(true)
}

/// What the browser's page processes hold for themselves, in bytes; none where the system does not say.
fn memory_of_pages() -> Option<u64> {
    let mut sum = 0;
    for process in fs::read_dir("/proc").ok()?.filter_map(Result::ok) {
        let folder = process.path();
        let command = fs::read_to_string(folder.join("cmdline")).unwrap_or_default();
        if !command.contains("--type=renderer") {
            continue;
        }
        let rollup = fs::read_to_string(folder.join("smaps_rollup")).unwrap_or_default();
        let private = rollup.lines().filter(|line| line.starts_with("Private_"));
        let kilobytes = private.filter_map(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok());
        sum += kilobytes.sum::<u64>() * 1024;
    }
    Some(sum)
}
