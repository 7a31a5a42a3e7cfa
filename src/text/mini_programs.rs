//! What the page says in the figure on the part that mini-programs brought.

use super::number::{digits, grouped, percent};
use super::sentence::filled;
use super::{Lead, Piece, Quantity, Sentence, Text};
use crate::decimal;
use crate::model::history::BASE_YEAR;
use crate::model::{Base, Lever, Measure, Scenario, measured};
use crate::site::FigureId;

/// What the figure says of a scenario.
pub trait MiniProgramsText {
    /// Its words.
    fn mini_words(&self) -> &'static MiniProgramsWords;
}

/// The words of what the figure says, as templates ([`filled`]): `a` is the growth without its sign, `b` the fade, `c` the
/// mini-program jobs of the last year, `d` that year, `e` their share of all jobs, `f` all jobs; in the sum `g` is the
/// count of 2018, `h` the growth, `i` the number of years, `j` the result and
/// `k` the one that growth is added to.
#[derive(Debug)]
pub struct MiniProgramsWords {
    /// The jobs, where they grow.
    pub grows: &'static str,
    /// The jobs, where they shrink.
    pub shrinks: &'static str,
    /// Their share of all jobs.
    pub share: &'static str,
    /// The same where they are many times all jobs.
    pub times: &'static str,
    /// In its place where no jobs at all are left.
    pub none_left: &'static str,
    /// Where they are more than all jobs.
    pub doubt: &'static str,
    /// The sum, up to that of all jobs.
    pub sum: &'static str,
    /// The names of the lines: mini-programs, all jobs, the later reports.
    pub lines: [&'static str; 3],
}

impl dyn Text {
    /// The sentence that says the result: the mini-program jobs of the last year, as a part of all jobs of the growth
    /// scenario, and whether both can hold.
    #[must_use]
    pub fn mini_result(&self, scenario: &Scenario) -> Sentence {
        let words = self.mini_words();
        let pieces = pieces(self, scenario);
        let [mini, all] =
            [Measure::MiniProgramJobs, Measure::Jobs].map(|measure| measured(scenario, measure));
        let first = if scenario.get(Lever::MiniGrowth) < 0.0 { words.shrinks } else { words.grows };
        let then = if all <= 0.0 {
            words.none_left
        } else if mini < MANY * all {
            words.share
        } else {
            words.times
        };
        let mut said = filled(first, &pieces);
        said.append(filled(then, &pieces));
        if mini > all {
            said.push(words.doubt);
        }
        said
    }

    /// The sum behind the result, in the reader's own numbers, and behind all jobs.
    #[must_use]
    pub fn mini_sum(&self, scenario: &Scenario) -> Sentence {
        let mut said = filled(self.mini_words().sum, &pieces(self, scenario));
        said.append(self.growth_sum(scenario));
        said
    }
}

/// From how many times all jobs on the share is told as such and not in per cent.
const MANY: f64 = 10.0;

/// The numbers of the figure, in the order of their letters.
fn pieces(text: &dyn Text, scenario: &Scenario) -> [Piece; 11] {
    let [rate, fade] = Lever::OF_MINI_PROGRAMS.map(|lever| scenario.get(lever));
    let [mini, all] = [Measure::MiniProgramJobs, Measure::Jobs].map(|measure| measured(scenario, measure));
    let share = if mini < MANY * all { percent(mini / all * 100.0, 1) } else { grouped(mini / all, 0) };
    let jobs = |millions: f64, decimals: u8| text.amount(Measure::Jobs, millions, decimals);
    let yours = |words: String| Piece::Number(Quantity::yours(FigureId::MiniPrograms, words));
    let count = scenario.base.mini_jobs();
    let until = scenario.until();
    [
        yours(percent(rate.abs(), 0)),
        yours(percent(fade, 0)),
        yours(jobs(mini, 1)),
        decimal::whole(until.number()).into(),
        yours(share),
        yours(jobs(all, 1)),
        Quantity::of(count, jobs(count.value, digits(count))).into(),
        yours(percent(rate, 0)),
        decimal::whole(until.after(BASE_YEAR)).into(),
        yours(jobs(mini, 2)),
        "1".into(),
    ]
}

/// What stands still in the figure.
pub trait MiniProgramsProse {
    /// The finding, the prose and the notes.
    fn mini_programs_lead(&self, base: Base) -> Lead;
    /// The words of the magnifier.
    fn magnifier(&self, base: Base) -> MagnifierWords;
    /// The comparison that the article draws: its heading, and the label of each bar, mini-programs first.
    fn app_store(&self, base: Base) -> (&'static str, [Sentence; 2]);
    /// The question that leads to the scenario.
    fn mini_question(&self) -> &'static str;
    /// What the chart shows beside the scenario, for those who do not see it.
    fn mini_description(&self) -> &'static str;
    /// The heading over the later reports, and what is to be said of each, by year.
    fn mini_later(&self) -> (&'static str, [Sentence; 4]);
    /// The line under the figure that says what it rests on: the count of the year, and what comes after it.
    fn mini_source(&self) -> [Sentence; 2];
    /// The table's caption.
    fn mini_caption(&self) -> &'static str;
    /// The table's column heads: year, mini-programs, all jobs, share, later report.
    fn mini_heads(&self) -> [&'static str; 5];
}

/// The words of the magnifier.
#[derive(Debug, Clone, PartialEq)]
pub struct MagnifierWords {
    /// What the picture shows, over it.
    pub caption: Sentence,
    /// Over the mini-program jobs.
    pub mini: Sentence,
    /// In the bar, on everything that was there before.
    pub before: &'static str,
    /// What is magnified, and how much: two lines.
    pub increase: [Sentence; 2],
    /// Under what mini-programs added: three lines.
    pub mini_added: [Sentence; 3],
    /// Under what everything else added: three lines.
    pub rest_added: [Sentence; 3],
}
