//! Whether a drag ever keeps the page from answering: tasks of 50 milliseconds or more while a pointer moves a slider.

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::json;
use site_tests::Visitor;

use crate::{THROTTLES, goal};

/// How many times the pointer moves.
const STEPS: u32 = 60;

#[derive(Debug, Deserialize)]
struct Track {
    left: f64,
    width: f64,
    middle: f64,
}

/// Prints the table; whether no task was long.
pub(crate) fn run(visitor: &Visitor) -> Result<bool> {
    println!("\nTasks of 50 ms or more in a drag of {STEPS} steps, the workbench open:");
    println!("{:>10} {:>9} {:>9} {:>9}", "slowed", "tasks", "longest", "");
    let mut all_kept = true;
    for throttle in THROTTLES {
        let page = visitor.open("")?;
        page.wait_until_workbench_is_live()?;
        let session = page.session();
        let track: Track = page.script(
            "const slider = document.getElementById('lever-growth');
             slider.scrollIntoView({ block: 'center' });
             const { left, top, width, height } = slider.getBoundingClientRect();
             window.long = [];
             new PerformanceObserver((list) => long.push(...list.getEntries().map((task) => task.duration)))
               .observe({ type: 'longtask' });
             return { left, width, middle: top + height / 2 };",
            vec![],
        )?;
        session.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": throttle }))?;
        let pointer = |kind: &str, share: f64| {
            let at = json!({
                "type": kind, "button": "left", "buttons": 1, "clickCount": 1,
                "x": track.left + 8.0 + share * (track.width - 16.0), "y": track.middle,
            });
            session.devtools("Input.dispatchMouseEvent", &at).map(drop)
        };
        pointer("mousePressed", 0.5)?;
        for step in 0..STEPS {
            pointer("mouseMoved", f64::from(step) / f64::from(STEPS - 1))?;
        }
        pointer("mouseReleased", 1.0)?;
        session.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": 1 }))?;
        page.wait_for_link("growth", Some("40")).context("the drag did not end at the slider's end")?;
        let tasks: Vec<f64> = page.script("return window.long", vec![])?;
        let longest = tasks.iter().copied().fold(0.0, f64::max);
        all_kept &= tasks.is_empty();
        println!("{throttle:>9}× {:>9} {longest:>9.0} {:>9}", tasks.len(), goal(tasks.is_empty()));
    }
    Ok(all_kept)
}
