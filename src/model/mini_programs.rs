//! The jobs from mini-programs: from 2017 to 2018, and on at a growth that fades.
//!
//! With m the growth and q the fade, as parts of one, and n the years after 2018:
//! M(n) = M(n−1)·(1 + m·(1 − q)^(n−1)).

use super::base::Base;
use super::history::BASE_YEAR;
use super::later::LATER;
use super::lever::Lever;
use super::rows::rows;
use super::scenario::Scenario;
use super::unit::{Jobs, Rate, Year};
use crate::report::{Figure, MINI_JOBS_2017};

/// The mini-program jobs of 2017: 1.04 million as reported; with the article's figures, which give none, 1.8/1.75, by its
/// own growth.
#[must_use]
pub fn mini_jobs_2017(base: Base) -> Jobs {
    match base {
        Base::Report => Jobs::millions(MINI_JOBS_2017.value),
        Base::Article => {
            Jobs::millions(base.mini_jobs().value / Rate::percent(base.mini_growth().value).factor())
        }
    }
}

/// The mini-program jobs of every year from 2017 to `until`, 2018 at least, earliest first.
///
/// `growth` is that of 2019; each later year's is less by `fade` of itself.
#[must_use]
pub fn mini_path(base: Base, growth: Rate, fade: Rate, until: Year) -> Vec<(Year, Jobs)> {
    let mut jobs = Jobs::millions(base.mini_jobs().value);
    let mut path = vec![(Year::new(BASE_YEAR.number() - 1), mini_jobs_2017(base)), (BASE_YEAR, jobs)];
    let (mut rate, kept) = (growth.fraction(), 1.0 - fade.fraction());
    for year in Year::through(BASE_YEAR.plus(1), until) {
        jobs = (jobs * (1.0 + rate)).or_none();
        rate *= kept;
        path.push((year, jobs));
    }
    path
}

/// The mini-program jobs as a part of all jobs of the same year, one for all; nought where there are no jobs at all.
///
/// More than one says that the two scenarios cannot both hold.
#[must_use]
pub fn mini_share(mini: Jobs, all: Jobs) -> f64 {
    if all > Jobs::NONE { mini / all } else { 0.0 }
}

/// One year of the figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MiniYear {
    /// The year.
    pub year: Year,
    /// The mini-program jobs: counted to 2018, then the scenario's; none beyond its end.
    pub mini: Option<Jobs>,
    /// All jobs, likewise; none beyond the end.
    pub all: Option<Jobs>,
    /// The figure behind all jobs, where they were counted.
    pub all_figure: Option<&'static Figure>,
    /// What a later report gave.
    pub later: Option<&'static Figure>,
}

impl MiniYear {
    /// The mini-program jobs as a part of all; none where either is not there, or there are no jobs at all.
    #[must_use]
    pub fn share(&self) -> Option<f64> {
        let (mini, all) = self.mini.zip(self.all)?;
        (all > Jobs::NONE).then(|| mini_share(mini, all))
    }

    /// The greatest count of the year.
    #[must_use]
    pub fn greatest(&self) -> Option<Jobs> {
        let later = self.later.map(|figure| Jobs::millions(figure.value));
        [self.mini, self.all, later]
            .into_iter()
            .flatten()
            .reduce(|one, two| if two > one { two } else { one })
    }
}

/// The years from 2017 to the end of the scenario, and to the last of the later reports at least.
#[must_use]
pub fn mini_years(scenario: &Scenario) -> Vec<MiniYear> {
    let [growth, fade] = Lever::OF_MINI_PROGRAMS.map(|lever| Rate::percent(scenario.get(lever)));
    let mut all = rows(scenario).into_iter().filter(|row| row.year.number() >= MINI_JOBS_2017.years.first);
    let mut mini = mini_path(scenario.base, growth, fade, scenario.until()).into_iter();
    let last = LATER.iter().map(|later| later.year).fold(scenario.until(), Year::max);
    Year::through(Year::new(MINI_JOBS_2017.years.first), last)
        .map(|year| {
            let row = all.next();
            MiniYear {
                year,
                mini: mini.next().map(|(_, jobs)| jobs),
                all: row.map(|row| row.jobs),
                all_figure: row.and_then(|row| row.figure),
                later: LATER.iter().find(|later| later.year == year).map(|later| later.mini_programs),
            }
        })
        .collect()
}
