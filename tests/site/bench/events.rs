//! What one event of a slider costs, from the event to the last change of the document.

use anyhow::Result;
use serde_json::json;
use site_tests::Visitor;
use site_tests::contract::lever;

use crate::{THROTTLES, goal};

/// What 95 events in 100 are to keep below, in milliseconds, for each of [`THROTTLES`].
const GOALS: [f64; 2] = [4.0, 16.0];

/// How many events are timed.
const EVENTS: u32 = 100;

/// What is shown while the slider moves.
const CASES: [(&str, &str, bool); 4] = [
    ("the page alone", "", false),
    ("with the workbench", "", true),
    ("a range, with the workbench", "growth=4~16", true),
    (
        "three pins, the fan, panels open",
        "pin=A;growth=15&pin=B;law=fading&pin=C;growth=5~15&futures=fan",
        true,
    ),
];

/// Moves the slider from end to end and back as a fast hand does, one event a frame, and gives the milliseconds of each of
/// [`EVENTS`], after some to warm up.
const MOVE: &str = "
    const done = arguments[arguments.length - 1];
    const [id, events] = arguments;
    const slider = document.getElementById(id);
    let last = 0;
    const observer = new MutationObserver(() => { last = performance.now(); });
    observer.observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
    const times = [];
    const frame = () => new Promise(requestAnimationFrame);
    (async () => {
      for (let step = 0; step < 20 + events; step += 1) {
        const along = (step * 7) % 240;
        slider.value = String(-20 + Math.min(along, 240 - along) / 2);
        await frame();
        await new Promise((then) => setTimeout(then));
        const start = performance.now();
        last = start;
        slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await frame();
        await new Promise((then) => setTimeout(then));
        if (step >= 20) times.push(last - start);
      }
      observer.disconnect();
      slider.dispatchEvent(new Event('change', { bubbles: true }));
      done(times);
    })();";

/// Prints the table; whether the goals are kept.
pub(crate) fn run(visitor: &Visitor) -> Result<bool> {
    println!(
        "\nMilliseconds from a slider's event to the last change of the document, {EVENTS} events each:"
    );
    println!("{:<36} {:>10} {:>9} {:>9} {:>9} {:>9}", "", "slowed", "median", "95 %", "goal", "");
    let mut all_kept = true;
    for (what, query, workbench) in CASES {
        for (throttle, most) in THROTTLES.into_iter().zip(GOALS) {
            let page = visitor.open(query)?;
            let slider = if query.starts_with("growth=") { "Growth, from" } else { lever::GROWTH };
            page.slider(slider)?;
            if workbench {
                page.wait_until_workbench_is_live()?;
                if query.contains("pin=") {
                    page.script::<()>(
                        "document.querySelectorAll('#page-live .bench-panel').forEach(panel => panel.open = true)",
                        vec![],
                    )?;
                }
            }
            page.session().devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": throttle }))?;
            let mut times: Vec<f64> =
                page.session().script_until_called_back(MOVE, vec![json!("lever-growth"), json!(EVENTS)])?;
            page.session().devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": 1 }))?;
            times.sort_by(f64::total_cmp);
            let [median, most_of_all] = [50, 95].map(|percent| times[times.len() * percent / 100 - 1]);
            let kept = most_of_all <= most;
            all_kept &= kept;
            println!(
                "{what:<36} {throttle:>9}× {median:>9.2} {most_of_all:>9.2} {most:>9.0} {:>9}",
                goal(kept)
            );
        }
    }
    Ok(all_kept)
}
