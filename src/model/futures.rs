//! How far the count may stray from a scenario's path: ten thousand futures of it.
//!
//! [`ensemble`] draws and carries them; here they are those of a [`Scenario`], and what is shown of them is read off: the
//! range, fifty dots, and the path that leads to each.

use ensemble::Ensemble;

use super::history::BASE_YEAR;
use super::lever::Lever;
use super::projection::formula;
use super::scenario::Scenario;
use super::unit::Jobs;

/// How many futures are drawn.
pub const FUTURES: u32 = 10_000;

/// What they are drawn from, unless somebody asks for another seed.
pub const SEED: u64 = 2018;

/// How many dots stand for all the futures.
pub const DOTS: usize = 50;

/// How many of the dots lie within the range that is told: four in five, those from the first tenth to the last.
pub const MOST: usize = DOTS * 4 / 5;

/// For how many values of the give or take the range is known.
const FUNNEL: usize = 7;

/// How many futures are drawn for these: enough for a picture as high as a thumb.
const FUTURES_OF_FUNNEL: u32 = 500;

/// The most years that a scenario can have.
const LONGEST: u16 = 17;

/// The futures, drawn once and carried on under any scenario.
#[derive(Debug, Clone)]
pub struct Futures {
    ensemble: Ensemble,
    /// A few more, for what is drawn small.
    few: Ensemble,
}

/// Where a scenario's futures end, and how fifty of them get there.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// What one future in ten does not pass: the lower end of "40 endings in 50".
    pub low: Jobs,
    /// What half of the futures do not pass.
    pub median: Jobs,
    /// What nine futures in ten do not pass: the upper end of "40 endings in 50".
    pub high: Jobs,
    /// The dots, least first: dot i of 1 to 50 at the quantile (i − ½)/50, where one of the futures ends.
    pub dots: [Jobs; DOTS],
    /// The count of the future behind each dot in 2018 and each year of the scenario; nought after its end.
    pub paths: [[Jobs; LONGEST as usize + 1]; DOTS],
    /// The low end, the median and the high end as above for a give or take of 0, 1, 2 … 6 points.
    pub funnel: [[Jobs; 3]; FUNNEL],
    /// How many of the dots reach the scenario's target.
    pub dots_reaching: usize,
    /// The share of all futures that reach it, from nought to one.
    pub share_reaching: f64,
}

impl Futures {
    /// So many futures, at least one, from a seed.
    #[must_use]
    pub fn new(futures: u32, seed: u64) -> Self {
        Self {
            ensemble: Ensemble::new(futures, LONGEST, seed),
            few: Ensemble::new(FUTURES_OF_FUNNEL.min(futures), LONGEST, seed),
        }
    }

    /// Carries the futures on under a scenario and reads off what is shown. Takes no memory.
    pub fn of(&mut self, scenario: &Scenario) -> Outlook {
        let target = scenario.target();
        run(&mut self.ensemble, scenario, scenario.until().after(BASE_YEAR));
        let end = |percent: u8| Jobs::millions(self.ensemble.quantile(percent));
        let mut outlook = Outlook {
            low: end(10),
            median: end(50),
            high: end(90),
            dots: [Jobs::NONE; DOTS],
            paths: [[Jobs::NONE; LONGEST as usize + 1]; DOTS],
            funnel: [[Jobs::NONE; 3]; FUNNEL],
            dots_reaching: 0,
            share_reaching: share(self.ensemble.reaching(target.in_millions()), self.ensemble.futures()),
        };
        // Fifty dots stand in the middle of fifty equal parts: at one per cent, at three, and so on.
        for ((dot, path), percent) in outlook.dots.iter_mut().zip(&mut outlook.paths).zip((1..100).step_by(2))
        {
            *dot = end(percent);
            for (place, jobs) in path.iter_mut().zip(self.ensemble.path(self.ensemble.future_at(percent))) {
                *place = Jobs::millions(jobs);
            }
        }
        for (ends, points) in outlook.funnel.iter_mut().zip(0_u8..) {
            let widened = scenario.with(Lever::GiveOrTake, f64::from(points));
            run(&mut self.few, &widened, scenario.until().after(BASE_YEAR));
            *ends = [10, 50, 90].map(|percent| Jobs::millions(self.few.quantile(percent)));
        }
        outlook.dots_reaching = outlook.dots.iter().filter(|dot| **dot >= target).count();
        outlook
    }

    /// The quantiles of each year of a scenario, from 2018 on: what so many per cent of the futures, 0 to 100, do not pass.
    pub fn quantiles<const N: usize>(&mut self, scenario: &Scenario, percent: [u8; N]) -> Vec<[Jobs; N]> {
        (0..=scenario.until().after(BASE_YEAR))
            .map(|years| {
                run(&mut self.ensemble, scenario, years);
                percent.map(|percent| Jobs::millions(self.ensemble.quantile(percent)))
            })
            .collect()
    }
}

fn run(ensemble: &mut Ensemble, scenario: &Scenario, years: u16) {
    let start = scenario.base.jobs_2018().in_millions();
    let law = formula(scenario.law, |lever| scenario.input(lever));
    ensemble.run(start, law, scenario.give_or_take().fraction(), years);
}

impl Default for Futures {
    fn default() -> Self {
        Self::new(FUTURES, SEED)
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of futures")]
fn share(part: usize, all: usize) -> f64 {
    part as f64 / all as f64
}

const _: () = {
    let last = (BASE_YEAR.number() + LONGEST) as f64;
    assert!(Lever::Until.spec().maximum <= last, "as many years are drawn as the longest scenario has");
};
