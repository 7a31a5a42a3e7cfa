//! Running other programs: quietly into a log with a live count, or in full view with their test counts read.
//!
//! A program that fails gives an error of one sentence that names what failed and where its output is.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;

use anyhow::{Context, Error, Result, anyhow};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::progress::Step;

/// A program that runs beside us until this is dropped: it is asked to end, so that it can take down what it has put up.
#[derive(Debug)]
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Once it has ended and been waited for, its number may be another's.
        if let (Ok(None), Ok(pid)) = (self.0.try_wait(), i32::try_from(self.0.id())) {
            let _ = kill(Pid::from_raw(pid), Signal::SIGTERM);
            let _ = self.0.wait();
        }
    }
}

/// How many of a failed program's last lines are shown; compiler errors seldom need more.
const SHOWN_LINES: usize = 60;

/// Runs `command` to its end, writes all that it prints to `log`, and reports Cargo's own progress count.
///
/// # Errors
/// The program cannot be started, the log cannot be written, or the program fails; `what` names it.
pub fn run_logged(command: &mut Command, what: &str, log: &Path, step: &mut Step) -> Result<()> {
    let status = run_to_log(command, what, log, step)?;
    if status.success() {
        return Ok(());
    }
    Err(failure(status, what, log, step))
}

/// Shows the last lines of a failed program's log, and says in one sentence what failed.
pub fn failure(status: ExitStatus, what: &str, log: &Path, step: &mut Step) -> Error {
    step.close_line();
    eprintln!("{}", last_lines(log));
    anyhow!("{what} failed ({status}); its output is in {}.", log.display())
}

/// As [`run_logged`], but a program that fails is no error: the caller decides by its status.
///
/// # Errors
/// The program cannot be started, or the log cannot be written.
pub fn run_to_log(command: &mut Command, what: &str, log: &Path, step: &mut Step) -> Result<ExitStatus> {
    let mut file = create(log)?;
    let unwritable = || format!("The log {} cannot be written.", log.display());
    // Cargo shows "12/245" only on a terminal unless told otherwise.
    command.env("CARGO_TERM_PROGRESS_WHEN", "always").env("CARGO_TERM_PROGRESS_WIDTH", "100");
    let mut child = command
        .stdin(Stdio::null())
        .stdout(file.try_clone().with_context(unwritable)?)
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("{what} cannot be started ({}).", program(command)))?;
    if let Some(stderr) = child.stderr.take() {
        let mut pieces = BufReader::new(stderr);
        let mut piece = Vec::new();
        while read_piece(&mut pieces, &mut piece)? {
            let text = String::from_utf8_lossy(&piece);
            match cargo_progress(&text) {
                Some((done, total)) => {
                    step.report(format_args!("compiled {done} of {total} parts"));
                }
                None if text.trim().is_empty() => {}
                None => writeln!(file, "{}", text.trim_end()).with_context(unwritable)?,
            }
        }
    }
    child.wait().with_context(|| format!("{what} cannot be awaited."))
}

/// Runs `command` in full view and returns whether it succeeded and all that it wrote to standard output.
///
/// # Errors
/// The program cannot be started or its output cannot be read.
pub fn run_shown(command: &mut Command, what: &str) -> Result<(bool, String)> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{what} cannot be started ({}).", program(command)))?;
    let stdout = child.stdout.take().with_context(|| format!("{what} has no output to read."))?;
    let reader = thread::spawn(move || -> std::io::Result<String> {
        let mut all = String::new();
        for line in BufReader::new(stdout).split(b'\n') {
            let line = String::from_utf8_lossy(&line?).into_owned();
            println!("{line}");
            all.push_str(&line);
            all.push('\n');
        }
        Ok(all)
    });
    let status = child.wait().with_context(|| format!("{what} cannot be awaited."))?;
    let output = reader
        .join()
        .map_err(|_| anyhow!("The thread that reads the output of {what} stopped."))?
        .with_context(|| format!("The output of {what} cannot be read."))?;
    Ok((status.success(), output))
}

/// What a program prints on standard output, or `None` if it is missing or fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Creates a file and the folders above it.
///
/// # Errors
/// The folder or the file cannot be created.
pub fn create(path: &Path) -> Result<File> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)
            .with_context(|| format!("The folder {} cannot be made.", folder.display()))?;
    }
    File::create(path).with_context(|| format!("The file {} cannot be written.", path.display()))
}

fn program(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

/// Reads up to the next line feed or carriage return, since Cargo redraws its progress with the latter.
fn read_piece(reader: &mut impl BufRead, piece: &mut Vec<u8>) -> Result<bool> {
    piece.clear();
    for byte in reader.bytes() {
        match byte.context("The output of a program cannot be read.")? {
            b'\n' | b'\r' => return Ok(true),
            other => piece.push(other),
        }
    }
    Ok(!piece.is_empty())
}

/// The counts of a line such as `    Building [=====>       ] 120/245: syn, serde`.
fn cargo_progress(line: &str) -> Option<(u32, u32)> {
    let (_, after) = line.split_once("Building [")?;
    let (_, counts) = after.split_once(']')?;
    let (done, rest) = counts.trim_start().split_once('/')?;
    let total: String = rest.chars().take_while(char::is_ascii_digit).collect();
    Some((done.parse().ok()?, total.parse().ok()?))
}

fn last_lines(log: &Path) -> String {
    let text = fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(SHOWN_LINES)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_s_progress_line_gives_its_two_counts() {
        assert_eq!(cargo_progress("    Building [=====>    ] 120/245: syn"), Some((120, 245)));
        assert_eq!(cargo_progress("   Compiling syn v2.0.1"), None);
    }

    #[test]
    fn pieces_end_at_line_feeds_and_at_carriage_returns() {
        let mut reader = &b"one\rtwo\nthree"[..];
        let mut piece = Vec::new();
        let mut all = Vec::new();
        while read_piece(&mut reader, &mut piece).unwrap() {
            all.push(String::from_utf8(piece.clone()).unwrap());
        }
        assert_eq!(all, ["one", "two", "three"]);
    }
}
