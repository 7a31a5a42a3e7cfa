//! Who is left at each step of the search for work, beside all the jobs: four bars on one scale.

use super::row_bars::{RowBar, row_bars};
use crate::model::{Lever, Scenario, searching};

/// The bars: the users, those who looked, those who found, and all jobs of 2018. The most users that the slider takes
/// fill the width, whatever it is set to, so that the last bar never moves.
#[must_use]
pub fn bars(scenario: &Scenario) -> [RowBar; 4] {
    let funnel = searching(scenario);
    let jobs = scenario.base.jobs_2018().in_millions();
    row_bars([funnel.users, funnel.searching, funnel.finding, jobs], Lever::Users.spec().maximum)
}
