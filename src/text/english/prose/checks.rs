//! The figure on every sum checked. In English.

mod claims;
mod readings;

use super::super::{English, in_unit, quantity};
use crate::model::{Base, Check, Interval, Term, Verdict};
use crate::report::{ARTICLE_GROWTH_2018, ARTICLE_INFORMATION_2018, ARTICLE_JOBS_2018, Unit};
use crate::text::checks::range_digits;
use crate::text::number::grouped;
use crate::text::sentence::sentence;
use crate::text::{ChecksProse, EntryProse, Lead, Quantity, Sentence};

impl ChecksProse for English {
    fn checks_lead(&self, base: Base) -> Lead {
        let range = |figure| ranged(Term::Figure(figure), base);
        Lead {
            heading: "Do the numbers add up?",
            paragraphs: vec![
                sentence![
                    "A claim follows if the other figures bear it out as they were printed, and is explained by rounding if \
                     it can hold only because they were rounded. It does not follow if no rounding could make it hold; \
                     where only one source has it, or nothing can fairly be set against it, it cannot be checked."
                ],
                sentence![
                    "Nothing is faulted for being round. A printed figure stands for every value that could have been \
                     rounded to it: ",
                    quantity(&ARTICLE_GROWTH_2018),
                    " for ",
                    range(&ARTICLE_GROWTH_2018),
                    ", ",
                    quantity(&ARTICLE_INFORMATION_2018),
                    " for ",
                    range(&ARTICLE_INFORMATION_2018),
                    ", ",
                    self.figure(&ARTICLE_JOBS_2018),
                    " for ",
                    range(&ARTICLE_JOBS_2018),
                    ". The sums carry these ranges along.",
                ],
            ],
            notes: vec![
                sentence![
                    "As they were printed, two numbers agree if they are the same in two digits, which is how closely the \
                     article prints."
                ],
                sentence![
                    "The reports themselves were not read, only what newspapers and agencies printed of them: what does \
                     not follow may be a slip on the way."
                ],
            ],
        }
    }

    fn checks_score(&self, counts: [usize; 4]) -> Sentence {
        let [follow, rounded, not, open] = counts.map(spelled);
        let all = spelled(counts.into_iter().sum());
        let is = if counts[1] == 1 { "is" } else { "are" };
        format!(
            "Of {all} checks, {follow} follow, {rounded} {is} explained by rounding, {not} do not follow and {open} cannot be \
             checked."
        )
        .into()
    }

    fn checks_tally(&self, verdict: Verdict, count: usize) -> String {
        let words = match verdict {
            Verdict::Follows => "follow",
            Verdict::ExplainedByRounding => "explained by rounding",
            Verdict::DoesNotFollow => "do not follow",
            Verdict::CannotBeChecked => "cannot be checked",
        };
        [&spelled(count), " ", words].concat()
    }

    fn checks_key(&self) -> &'static str {
        "In the small charts: bracket above the line, what the claim allows; its stem, the printed value. Block below, \
         what the other figures give. Each line has its own scale."
    }

    fn checks_part(&self, of_article: bool) -> &'static str {
        if of_article { "What the article says" } else { "What the reports say" }
    }

    fn verdict_name(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Follows => "Follows",
            Verdict::ExplainedByRounding => "Explained by rounding",
            Verdict::DoesNotFollow => "Does not follow",
            Verdict::CannotBeChecked => "Cannot be checked",
        }
    }

    fn checks_claim(&self, check: Check, base: Base) -> Sentence {
        claims::claim(check, base)
    }

    fn checks_reading(&self, check: Check, base: Base) -> [Sentence; 2] {
        readings::reading(check, base)
    }

    fn checks_sum(&self) -> &'static str {
        "The sum"
    }

    fn checks_sides(&self) -> [&'static str; 2] {
        ["Claim: ", "Set against: "]
    }

    fn checks_rounding(&self) -> &'static str {
        "; with rounding, "
    }

    fn checks_range(&self, unit: Unit, range: Interval) -> String {
        let digits = range_digits(range);
        let (from, to) = (grouped(range.from, digits), in_unit(unit, range.to, digits));
        match to.strip_prefix("RMB ") {
            Some(to) => format!("RMB {from} to {to}"),
            None => format!("{from} to {to}"),
        }
    }

    fn checks_logarithmic(&self) -> &'static str {
        "Logarithmic scale"
    }

    fn checks_way(&self, check: Check) -> String {
        format!("Check {}, figure {}", check.number(), check.section().number())
    }

    fn checks_source(&self) -> Sentence {
        "Claims: TechNode, 5 March 2019, and what agencies and newspapers printed of the reports for 2014 to 2022. Set \
         against them: the same, and official statistics. Each number leads to its source or its sum; the ranges and \
         verdicts are our arithmetic."
            .into()
    }

    fn checks_caption(&self) -> &'static str {
        "Every check: what is claimed, what comes of it, and the ranges that were compared"
    }

    fn checks_heads(&self) -> [&'static str; 5] {
        ["Check", "Claim", "Verdict", "The claim allows", "The other figures give"]
    }
}

/// A term as the range that its printed form allows.
fn ranged(term: Term, base: Base) -> Quantity {
    Quantity::of_term(term, English.checks_range(term.unit(), term.interval(base)))
}

/// A count in words, below a hundred.
fn spelled(count: usize) -> String {
    const FIRST: [&str; 20] = [
        "none",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    if let Some(word) = FIRST.get(count) {
        return String::from(*word);
    }
    let tens = TENS.get((count / 10).saturating_sub(2)).copied().unwrap_or_default();
    match count % 10 {
        0 => String::from(tens),
        ones => [tens, "-", FIRST[ones]].concat(),
    }
}
