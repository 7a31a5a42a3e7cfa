//! What a person sees while a command works: which step of how many, what it does, how far it is.

use std::fmt::Display;
use std::io::{IsTerminal, Write, stderr};
use std::time::{Duration, Instant};

/// How often a step without a terminal says how far it is: a log stays short, and nobody thinks it hangs.
const REPORT_EVERY: Duration = Duration::from_secs(15);

/// The numbered steps of one command.
#[derive(Debug)]
pub struct Steps {
    total: usize,
    begun: usize,
    start: Instant,
}

impl Steps {
    /// A command of `total` steps begins now.
    pub fn new(total: usize) -> Self {
        Self { total, begun: 0, start: Instant::now() }
    }

    /// Says that the next step begins and what it does.
    pub fn begin(&mut self, what: impl Display) -> Step {
        self.begun += 1;
        let label = format!("[{}/{}]", self.begun, self.total);
        eprintln!("{label} {what} …");
        Step { label, start: Instant::now(), last_report: Instant::now(), line_open: false }
    }

    /// The time since the command began.
    pub fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }
}

/// One step that is under way.
#[derive(Debug)]
pub struct Step {
    label: String,
    start: Instant,
    last_report: Instant,
    line_open: bool,
}

impl Step {
    /// Says how far the step is. On a terminal the line is rewritten, elsewhere it is written now and then.
    pub fn report(&mut self, how_far: impl Display) {
        if stderr().is_terminal() {
            eprint!("\r\x1b[K{}   {how_far}, {}", self.label, seconds(self.start.elapsed()));
            // A terminal that cannot be flushed only shows the line later.
            let _ = stderr().flush();
            self.line_open = true;
        } else if self.last_report.elapsed() >= REPORT_EVERY {
            self.last_report = Instant::now();
            eprintln!("{}   {how_far}, {}", self.label, seconds(self.start.elapsed()));
        }
    }

    /// Says that the step has ended, and with what.
    pub fn end(mut self, outcome: impl Display) {
        self.close_line();
        eprintln!("{}   {outcome} ({})", self.label, seconds(self.start.elapsed()));
    }

    /// Ends the line that `report` keeps rewriting, so that other text starts on its own.
    pub fn close_line(&mut self) {
        if self.line_open {
            eprint!("\r\x1b[K");
            self.line_open = false;
        }
    }
}

/// A duration as a person says it: tenths of a second below ten seconds, then seconds, then minutes.
pub fn seconds(duration: Duration) -> String {
    let whole = duration.as_secs();
    match whole {
        0..10 => format!("{:.1} s", duration.as_secs_f64()),
        10..120 => format!("{whole} s"),
        _ => format!("{} min {} s", whole / 60, whole % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_said_in_the_unit_that_fits() {
        assert_eq!(seconds(Duration::from_millis(1_250)), "1.2 s");
        assert_eq!(seconds(Duration::from_secs(75)), "75 s");
        assert_eq!(seconds(Duration::from_secs(200)), "3 min 20 s");
    }
}
