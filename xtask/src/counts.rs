//! How many tests passed and failed: read from what test programs print, added up, and said in one plain line.

/// What a suite came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Tests and checks that passed.
    pub passed: u64,
    /// Tests and checks that failed.
    pub failed: u64,
    /// Tests that were left out, which counts as a failure of the suite.
    pub ignored: u64,
}

impl Counts {
    /// One check that passed or failed as a whole.
    pub fn of_check(passed: bool) -> Self {
        Self { passed: passed.into(), failed: (!passed).into(), ignored: 0 }
    }

    /// The counts that the standard test program printed, summed over its closing lines.
    pub fn read(output: &str) -> Self {
        let closing = output.lines().filter_map(|line| line.trim().strip_prefix("test result: "));
        closing.fold(Self::default(), |sum, line| {
            sum.plus(Self {
                passed: number_before(line, " passed"),
                failed: number_before(line, " failed"),
                ignored: number_before(line, " ignored"),
            })
        })
    }

    /// The sum of two counts.
    pub fn plus(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            ignored: self.ignored + other.ignored,
        }
    }

    /// A test that is left out counts as failed, and so does a suite without a test.
    pub fn strict(self) -> Self {
        let nothing_ran = u64::from(self.passed + self.failed + self.ignored == 0);
        Self { passed: self.passed, failed: self.failed + self.ignored + nothing_ran, ignored: 0 }
    }

    /// The plain line that every reader of logs knows.
    pub fn sentence(self) -> String {
        format!("{} passed, {} failed", self.passed, self.failed)
    }
}

fn number_before(line: &str, word: &str) -> u64 {
    line.split([';', '.'])
        .find_map(|part| part.trim().strip_suffix(word.trim_start())?.trim().parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_lines_of_several_test_programs_are_summed() {
        let output = "running 3 tests\ntest result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 2 filtered out\n\
            noise 9 passed\ntest result: FAILED. 4 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished\n";
        assert_eq!(Counts::read(output), Counts { passed: 7, failed: 2, ignored: 1 });
    }

    #[test]
    fn tests_left_out_and_suites_without_a_test_count_as_failures() {
        assert_eq!(
            Counts { passed: 3, failed: 0, ignored: 2 }.strict(),
            Counts { passed: 3, failed: 2, ignored: 0 }
        );
        assert_eq!(Counts::default().strict(), Counts { passed: 0, failed: 1, ignored: 0 });
    }

    #[test]
    fn the_last_line_is_the_plain_one_that_every_reader_of_logs_knows() {
        assert_eq!(Counts { passed: 12, failed: 0, ignored: 0 }.sentence(), "12 passed, 0 failed");
    }
}
