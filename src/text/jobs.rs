//! What the page says in the figure on the count itself, as marks.

use super::number::{digits, percent};
use super::{Lead, Origin, Quantity, Sentence};
use crate::display::Marks;
use crate::model::{Base, Derived, Jobs, Lever, Scenario};
use crate::report::{
    ARTICLE_JOBS_2018, Figure, JOBS_2017, JOBS_2018, JOBS_2018_POSTS, Provenance, provenance,
};
use crate::site::FigureId;

/// What the figure says of a scenario.
pub trait JobsText {
    /// The name of a way to colour the marks.
    fn marks_name(&self, marks: Marks) -> &'static str;
    /// How many jobs a group has, what share of all that is, and how many are left; nothing where nobody says.
    fn group(&self, scenario: &Scenario, marks: Marks) -> Vec<Quantity>;
    /// Said in place of a count where nobody gives one.
    fn not_said(&self) -> &'static str;
    /// The sentence that says what is coloured.
    fn jobs_answer(&self, scenario: &Scenario, marks: Marks) -> Sentence;
    /// The sum behind that sentence.
    fn jobs_sum(&self, scenario: &Scenario, marks: Marks) -> Sentence;
    /// Said in place of what the slider does while it colours nothing.
    fn main_share_unused(&self) -> &'static str;
}

/// One of the names under which the same number went out.
#[derive(Debug, Clone, Copy)]
pub struct CountName {
    /// The number.
    pub figure: &'static Figure,
    /// Its words and its source.
    pub provenance: &'static Provenance,
    /// What its words call the thing counted, as printed; an ellipsis stands for what lies between. None where the name
    /// is Chinese: then the data has it.
    english: Option<&'static str>,
}

impl CountName {
    /// What its words call the thing counted, as printed.
    #[must_use]
    pub fn printed(&self) -> &'static str {
        self.english.unwrap_or_else(|| {
            // The scope names it between quotation marks.
            let scope = self.provenance.scope.chinese;
            scope.split(['“', '”']).nth(1).unwrap_or_default()
        })
    }
}

/// The names that the number of 2018 went out under, the article's first.
pub const COUNT_NAMES: [CountName; 3] = [
    CountName {
        figure: &ARTICLE_JOBS_2018,
        provenance: provenance::ARTICLE_JOBS_2018,
        english: Some("job opportunities"),
    },
    CountName { figure: &JOBS_2018, provenance: provenance::JOBS_2018, english: Some("people … employed") },
    CountName { figure: &JOBS_2018_POSTS, provenance: provenance::JOBS_2018_POSTS, english: None },
];

/// What stands still in the figure.
pub trait JobsProse {
    /// The finding, the prose and the notes.
    fn jobs_lead(&self, base: Base) -> Lead;
    /// The count as the figure's largest words: the number, and what stands behind it.
    fn jobs_count(&self, base: Base) -> (Quantity, &'static str);
    /// What the list of names is.
    fn count_names_label(&self) -> &'static str;
    /// What stands before and behind each of [`COUNT_NAMES`]: quotation marks, and its meaning where it is in the other
    /// language.
    fn count_names(&self) -> [[&'static str; 2]; 3];
    /// Who counted, before and behind the printed words that say so.
    fn counted_by(&self) -> [&'static str; 2];
    /// What a mark stands for, and the question that leads to the colours.
    fn marks_question(&self, base: Base) -> Sentence;
    /// What the choice of colours is, for those who do not see its place.
    fn marks_legend(&self) -> &'static str;
    /// How the marks are drawn, for those who do not see them; the sentence says the rest.
    fn marks_description(&self) -> &'static str;
    /// The line under the marks that says what they rest on.
    fn jobs_source(&self) -> Sentence;
    /// The table's caption.
    fn jobs_caption(&self) -> &'static str;
    /// The table's column heads: group, jobs, share of all, all others.
    fn jobs_heads(&self) -> [&'static str; 4];
}

/// The numbers of a group, in a language's own words for a count: how many, what share of all, how many others.
pub(super) fn group(scenario: &Scenario, marks: Marks, count: fn(Jobs, u8) -> String) -> Vec<Quantity> {
    let Some(group) = marks.count(scenario) else { return Vec::new() };
    let base = scenario.base;
    let all = base.jobs_2018();
    let rest = Jobs::millions((all - group).in_millions());
    let of = |derived: &'static str| Origin::Derived(derived);
    let origins = match marks {
        Marks::MainIncome if !scenario.is_default(Lever::MainShare) => [Origin::Yours(FigureId::Jobs); 3],
        Marks::MainIncome => [
            Origin::Figure(base.main_income()),
            of(const { Derived::MainIncomeShare.key() }),
            of(const { Derived::OtherIncomeJobs.key() }),
        ],
        Marks::MiniPrograms => [
            Origin::Figure(base.mini_jobs()),
            of(const { Derived::MiniShare.key() }),
            of(const { Derived::JobsWithoutMini.key() }),
        ],
        Marks::New | Marks::FullTime => [
            of(const { Derived::JobsAdded2018.key() }),
            of(const { Derived::ShareAddedIn2018.key() }),
            match base {
                Base::Report => Origin::Figure(&JOBS_2017),
                Base::Article => of(const { Derived::ArticleJobs2017.key() }),
            },
        ],
    };
    let decimals = if let Origin::Figure(figure) = origins[0] { digits(figure) } else { 2 };
    let share = percent(group / all * 100.0, 1);
    let words = [count(group, decimals), share, count(rest, 2)];
    words.into_iter().zip(origins).map(|(words, origin)| Quantity { words, origin }).collect()
}

/// The whole number of parts of which a share is about one; none where it is near none, or too small to picture.
pub(super) fn one_in(scenario: &Scenario, marks: Marks) -> Option<u8> {
    let share = marks.count(scenario)? / scenario.base.jobs_2018();
    (2..=12).find(|&parts| (share * f64::from(parts) - 1.0).abs() < 0.06)
}
