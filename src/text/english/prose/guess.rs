//! The question what the later reports said, and the answer. In English.

use super::super::{English, bounded, derived, quantity};
use crate::model::later::LATER_YEARS;
use crate::model::{Base, Derived};
use crate::report::{
    GROWTH_2014_2019, JOBS_2018, JOBS_2019, JOBS_2019_DIRECT, JOBS_2019_INDIRECT, JOBS_2020, JOBS_2020_VIDEO,
    JOBS_2021, JOBS_2021_ACCOUNTS, JOBS_2021_MINI, JOBS_2021_VIDEO, JOBS_2022, SEVERAL_JOBS_2021,
};
use crate::text::sentence::sentence;
use crate::text::{GuessProse, Quantity, Sentence};

impl GuessProse for English {
    fn guess_heading(&self) -> &'static str {
        "Guess first: what did the later reports say?"
    }

    fn guess_editions(&self) -> &'static str {
        "Four more editions appeared, for 2019 to 2022. "
    }

    fn guess_invitation(&self) -> &'static str {
        "Draw where you think the count went, or go straight to the answer."
    }

    fn guess_description(&self) -> &'static str {
        "Line chart: the counts of 2014 to 2018, your line for 2019 to 2022 and, once shown, what the later reports said."
    }

    fn guess_area(&self) -> [&'static str; 2] {
        ["Draw 2019 to 2022", "drag, or type"]
    }

    fn guess_fields(&self) -> &'static str {
        "Your line, in millions, up to the top of the chart"
    }

    fn guess_name(&self) -> [&'static str; 2] {
        ["Guess for ", ""]
    }

    fn guess_compare(&self) -> &'static str {
        "Compare my line"
    }

    fn guess_skip(&self) -> &'static str {
        "Skip, just show me"
    }

    fn guess_veil(&self) -> &'static str {
        "Draw first, or skip. The answer comes here."
    }

    fn guess_like_for_like(&self) -> &'static str {
        "as counted before"
    }

    fn guess_naive(&self, base: Base) -> Quantity {
        let mut naive = quantity(base.growth());
        naive.words.push_str(" a year");
        naive
    }

    fn guess_caution(&self) -> &'static str {
        "Part of the gap is growth and part is redefinition: each flag marks a year whose count changed its meaning. A \
         broken line joins two years that were not counted alike."
    }

    fn guess_notes(&self) -> [(&'static str, Sentence); LATER_YEARS] {
        let report = |number: Derived| derived(number, Base::Report);
        [
            (
                "2019: the old total is called “direct”. ",
                sentence![
                    quantity(&JOBS_2019_DIRECT),
                    " “direct” jobs continue the ",
                    quantity(&JOBS_2018),
                    " of 2018: a rise of ",
                    report(Derived::GrowthLikeForLike2019),
                    ". With another ",
                    quantity(&JOBS_2019_INDIRECT),
                    " newly counted as “indirect”, the headline of ",
                    quantity(&JOBS_2019),
                    " is up ",
                    report(Derived::GrowthHeadline2019),
                    ". Neither gives the “",
                    quantity(&GROWTH_2014_2019),
                    " a year since 2014” printed beside them: they give ",
                    report(Derived::MeanGrowthLikeForLike2019),
                    " and ",
                    report(Derived::MeanGrowthHeadline2019),
                    ".",
                ],
            ),
            (
                "2020: the split is dropped. ",
                sentence![
                    quantity(&JOBS_2020),
                    " is one number again, up ",
                    report(Derived::GrowthIn2020),
                    " on the headline before, and video channels enter the count with ",
                    bounded(&JOBS_2020_VIDEO),
                    " jobs.",
                ],
            ),
            (
                "2021: another author, another unit. ",
                sentence![
                    "The Chinese Academy of Labour and Social Security counts “income opportunities”: ",
                    quantity(&JOBS_2021_ACCOUNTS),
                    " from accounts and private-domain selling, ",
                    quantity(&JOBS_2021_MINI),
                    " from mini-programs and ",
                    quantity(&JOBS_2021_VIDEO),
                    " from video channels, together ",
                    quantity(&JOBS_2021),
                    ". Of those surveyed ",
                    quantity(&SEVERAL_JOBS_2021),
                    " held two or more at once.",
                ],
            ),
            (
                "2022: brief work counts too. ",
                sentence![
                    "The headline rises to ",
                    quantity(&JOBS_2022),
                    ", but all that is neither video channels nor mini-programs changes by ",
                    report(Derived::RemainderGrowth2022),
                    ", to ",
                    report(Derived::Remainder2022),
                    ". The definition says of the unit: ",
                ],
            ),
        ]
    }
}
