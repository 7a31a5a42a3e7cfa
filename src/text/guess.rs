//! What the growth figure says where the reader guesses what the later reports said.
//!
//! Both languages build the score and its sum alike, of words of their own, so the building is here and once.

use super::number::{self, digits};
use super::{Origin, Quantity, Sentence, Text};
use crate::model::later::{Author, LATER, LATER_YEARS, LIKE_FOR_LIKE, score};
use crate::model::{Base, Jobs};
use crate::report::Figure;

/// What the page says of a guess.
pub trait GuessText {
    /// A guessed count as it is spoken.
    fn guess_spoken(&self, millions: f64) -> String;
    /// How many of the unit in which a count is typed make a million, and the decimals that it is shown with.
    fn guess_unit(&self) -> (f64, u8);
    /// The words of the score and of its sum.
    fn guess_words(&self) -> &'static GuessWords;
}

/// The words of which the score and its sum are built.
#[derive(Debug)]
pub struct GuessWords {
    /// What the reader drew.
    pub reader: &'static str,
    /// What the sliders say.
    pub scenario: &'static str,
    /// What stands round the growth printed for 2018, for the path that goes on with it.
    pub naive: [&'static str; 2],
    /// Opens the score.
    pub score: &'static str,
    /// Between the first path and how far it misses.
    pub misses: &'static str,
    /// Behind how far the first path misses.
    pub on_average: &'static str,
    /// Between a further path and how far it misses.
    pub also: &'static str,
    /// Opens how far the paths miss what was counted as before in 2019.
    pub like_for_like: &'static str,
    /// Between what is said of two paths, and of the last two.
    pub paths: [&'static str; 2],
    /// Between two numbers of a list, and between the last two.
    pub numbers: [&'static str; 2],
    /// Opens the sum.
    pub sum: &'static str,
    /// Between a path's name and its sum.
    pub colon: &'static str,
    /// Before the mean of what was listed.
    pub mean: &'static str,
    /// Between one sum and the next.
    pub next_sum: &'static str,
    /// Ends a sentence.
    pub end: &'static str,
}

/// The part that stands still.
pub trait GuessProse {
    /// The question.
    fn guess_heading(&self) -> &'static str;
    /// What there is to guess.
    fn guess_editions(&self) -> &'static str;
    /// What to do.
    fn guess_invitation(&self) -> &'static str;
    /// What the chart shows, for those who do not see it.
    fn guess_description(&self) -> &'static str;
    /// What stands in the area to draw in, and under it how that is done.
    fn guess_area(&self) -> [&'static str; 2];
    /// What stands over the number fields.
    fn guess_fields(&self) -> &'static str;
    /// What stands before and behind the year in the name of a handle and of its field.
    fn guess_name(&self) -> [&'static str; 2];
    /// The button that shows the answer beside the guess.
    fn guess_compare(&self) -> &'static str;
    /// The button that shows the answer without a guess.
    fn guess_skip(&self) -> &'static str;
    /// What stands in place of the answer as long as it is hidden.
    fn guess_veil(&self) -> &'static str;
    /// The label of the part of 2019 that was counted as before.
    fn guess_like_for_like(&self) -> &'static str;
    /// The label of the path at the growth printed for 2018.
    fn guess_naive(&self, base: Base) -> Quantity;
    /// What the comparison is worth.
    fn guess_caution(&self) -> &'static str;
    /// What changed in the counting, by letter: a finding and what bears it out.
    fn guess_notes(&self) -> [(&'static str, Sentence); LATER_YEARS];
}

/// How far each path misses the later reports, in a sentence.
#[must_use]
pub fn score_of(text: &dyn Text, base: Base, paths: &[(Author, [f64; LATER_YEARS])]) -> Sentence {
    let words = text.guess_words();
    let mut said = Sentence::from(words.score);
    for (index, (author, path)) in paths.iter().enumerate() {
        said.push(joint(words.paths, index, paths.len()));
        name(&mut said, words, base, *author);
        said.push(if index == 0 { words.misses } else { words.also });
        said.push(percent(score(*path).headline));
        said.push(if index == 0 { words.on_average } else { "" });
    }
    said.push(words.like_for_like);
    for (index, (_, path)) in paths.iter().enumerate() {
        said.push(joint(words.numbers, index, paths.len()));
        said.push(percent(score(*path).like_for_like));
    }
    said.push(words.end);
    said
}

/// The arithmetic of the score.
#[must_use]
pub fn sum_of(text: &dyn Text, base: Base, paths: &[(Author, [f64; LATER_YEARS])]) -> Sentence {
    let words = text.guess_words();
    let mut said = Sentence::from(words.sum);
    let ratio = |said: &mut Sentence, jobs: f64, figure: &'static Figure| {
        let gap = (jobs - figure.value).abs();
        said.push(yours(text.cell_jobs(Jobs::millions(gap), 2)));
        said.push(" ÷ ");
        said.push(Quantity::of(figure, text.cell_jobs(Jobs::millions(figure.value), digits(figure))));
    };
    for (index, (author, path)) in paths.iter().enumerate() {
        said.push(if index == 0 { "" } else { words.next_sum });
        name(&mut said, words, base, *author);
        let mut sign = words.colon;
        for (jobs, later) in path.iter().zip(LATER) {
            said.push(sign);
            ratio(&mut said, *jobs, later.headline);
            sign = words.paths[0];
        }
        said.push(words.mean);
        said.push(percent(score(*path).headline));
        said.push(words.next_sum);
        ratio(&mut said, path[0], LIKE_FOR_LIKE);
        said.push(" = ");
        said.push(percent(score(*path).like_for_like));
    }
    said.push(words.end);
    said
}

/// Says whose path it is.
fn name(said: &mut Sentence, words: &GuessWords, base: Base, author: Author) {
    match author {
        Author::Reader => said.push(words.reader),
        Author::Scenario => said.push(words.scenario),
        Author::Naive => {
            let growth = base.growth();
            said.push(words.naive[0]);
            said.push(Quantity::of(growth, number::percent(growth.value, digits(growth))));
            said.push(words.naive[1]);
        }
    }
}

/// What stands before a part of a list.
const fn joint(joints: [&'static str; 2], index: usize, count: usize) -> &'static str {
    match index {
        0 => "",
        _ if index + 1 == count => joints[1],
        _ => joints[0],
    }
}

/// A miss.
fn percent(value: f64) -> Quantity {
    yours(number::percent(value, 1))
}

/// A number that rests on a guess or a scenario.
fn yours(words: String) -> Quantity {
    Quantity { words, origin: Origin::Guess }
}
