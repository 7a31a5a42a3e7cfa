//! What the page says in the figure on whether it is a living.

use super::number::{digits, grouped, percent};
use super::sentence::filled;
use super::{Lead, Piece, Quantity, Sentence, Text};
use crate::model::living::{claimed_consumption, other_jobs, share_of_consumption, wage_bill};
use crate::model::{Base, Derived, Lever, Measure, Scenario, full_time, measured};
use crate::report::Figure;
use crate::site::FigureId;

/// What the figure says of a scenario.
pub trait LivingText {
    /// Its words.
    fn living_words(&self) -> &'static LivingWords;
}

/// The words of what the figure says, as templates ([`filled`]): `a` and `b` are the hours of main and of other jobs, `c`
/// the wage, `d` the share of new jobs; `e` all jobs, `f` these as full-time ones, `g` what they cost, `h` that as a part
/// of the consumption, `i` the new jobs, `j` and `k` the main-income jobs and all others, `l` the consumption, `m` and `n`
/// the cost and its part if all jobs were full-time, and `o` who credits the consumption to WeChat.
#[derive(Debug)]
pub struct LivingWords {
    /// The result.
    pub result: &'static str,
    /// Who credits the consumption: the report and the article.
    pub credited: [&'static str; 2],
    /// The labels of the bars of wages: by the reader's hours, and with all jobs full-time.
    pub bars: [&'static str; 2],
    /// The sum behind the result.
    pub sum: &'static str,
    /// The heads of the table's rows: main income, all others, together, all full-time, new.
    pub rows: [&'static str; 5],
}

impl dyn Text {
    /// The sentence that says the result: full-time jobs, what they cost, that as a part of the consumption; and how many
    /// jobs are new.
    #[must_use]
    pub fn living_result(&self, scenario: &Scenario) -> Sentence {
        filled(self.living_words().result, &pieces(self, scenario))
    }

    /// The labels of the bars of wages: by the reader's hours, and with all jobs full-time.
    #[must_use]
    pub fn living_bars(&self, scenario: &Scenario) -> [Sentence; 2] {
        let pieces = pieces(self, scenario);
        self.living_words().bars.map(|label| filled(label, &pieces))
    }

    /// The sum behind the result, in the reader's own numbers.
    #[must_use]
    pub fn living_sum(&self, scenario: &Scenario) -> Sentence {
        filled(self.living_words().sum, &pieces(self, scenario))
    }
}

/// The numbers of the figure, in the order of their letters.
fn pieces(text: &dyn Text, scenario: &Scenario) -> [Piece; 15] {
    let base = scenario.base;
    let [main, side, wage, new] = Lever::OF_LIVING.map(|lever| scenario.get(lever));
    let jobs = |millions: f64| text.amount(Measure::Jobs, millions, 2);
    let money = |billions: f64, decimals: u8| text.amount(Measure::WageBill, billions, decimals);
    let yours = |words: String| Piece::Number(Quantity::yours(FigureId::Living, words));
    let printed = |figure: &'static Figure| {
        let words = text.amount(Measure::Jobs, figure.value, digits(figure));
        Piece::Number(Quantity::of(figure, words))
    };
    let share = |bill: f64| yours(percent(share_of_consumption(base, bill) * 100.0, 0));
    let (bill, full_bill) = (measured(scenario, Measure::WageBill), wage_bill(base.jobs_2018(), wage));
    [
        yours(percent(main, 0)),
        yours(percent(side, 0)),
        yours(grouped(wage, 0)),
        yours(percent(new, 0)),
        printed(base.jobs()),
        yours(jobs(full_time(scenario).in_millions())),
        yours(money(bill, 0)),
        share(bill),
        yours(jobs(measured(scenario, Measure::NewJobs))),
        printed(base.main_income()),
        Quantity::derived(Derived::OtherIncomeJobs, jobs(other_jobs(base))).into(),
        Quantity::derived(Derived::TotalConsumption, money(claimed_consumption(base), 1)).into(),
        yours(money(full_bill, 0)),
        share(full_bill),
        text.living_words().credited[base as usize].into(),
    ]
}

/// What stands still in the figure.
pub trait LivingProse {
    /// The finding, the prose and the notes.
    fn living_lead(&self, base: Base) -> Lead;
    /// The label of the bar of consumption.
    fn living_consumption(&self, base: Base) -> Sentence;
    /// What the chart shows, for those who do not see it.
    fn living_description(&self) -> &'static str;
    /// The line under the figure that says what it rests on.
    fn living_source(&self) -> Sentence;
    /// The table's caption.
    fn living_caption(&self) -> &'static str;
    /// The table's column heads: which jobs, how many, hours, as full-time jobs, wages, share of the consumption.
    fn living_heads(&self) -> [&'static str; 6];
}
