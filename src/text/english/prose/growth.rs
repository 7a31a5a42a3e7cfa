//! The growth figure: what the record shows, and the words that stand round its parts. In English.

use super::super::{English, derived, plain, quantity};
use crate::model::{Base, Derived, history};
use crate::report::{ARTICLE_ADDITIONS_PER_YEAR, GROWTH_2016, JOBS_2015, JOBS_2015_PRINTED, provenance};
use crate::text::number::grouped;
use crate::text::sentence::{passage, quoted, sentence};
use crate::text::{GrowthProse, Lead, Sentence};

impl GrowthProse for English {
    fn growth_lead(&self, base: Base) -> Lead {
        Lead {
            heading: "One leap, then a slow climb",
            paragraphs: vec![passage![
                "The article speaks of “",
                quoted(&ARTICLE_ADDITIONS_PER_YEAR, provenance::ARTICLE_ADDITIONS_PER_YEAR),
                "”. The average was ",
                derived(Derived::MeanAdditions, base),
                ", and it was not steady: ",
                derived(Derived::ShareOfRiseIn2015, base),
                " of the rise came in 2015 alone. Growth since then has been ",
                quantity(&GROWTH_2016),
                ", ",
                derived(Derived::GrowthIn2017, base),
                " and ",
                quantity(base.growth()),
                " a year.",
            ]],
            notes: vec![
                sentence![
                    "The 2014 count had another publisher, the China Information Economics Society. Part of the leap \
                     may be a change of method."
                ],
                sentence![
                    "The one printing of the 2015 count that we have gives ",
                    quantity(&JOBS_2015_PRINTED),
                    "; its own growth rate, and that of 2016, give ",
                    quantity(&JOBS_2015),
                    ", which is used here.",
                ],
            ],
        }
    }

    fn chart_description(&self) -> String {
        let [first, second, .., last] = history::counted(Base::Report).map(|count| plain(count.figure));
        format!(
            "Line chart. Reported: {first} in 2014, {second} in 2015, then slowly up to {last} in 2018. A broken line shows the \
             article’s “steady” {} a year: it ends {} million short in 2018. After 2018 the line goes on as the sentence says.",
            plain(&ARTICLE_ADDITIONS_PER_YEAR),
            grouped(history::claim_shortfall(Base::Report).in_millions(), 2)
        )
    }

    fn law_question(&self) -> &'static str {
        "How does it go on from 2018? Choose a law, then set it."
    }

    fn law_legend(&self) -> &'static str {
        "How the count goes on"
    }

    fn bench_missing(&self) -> &'static str {
        "The tools for comparing, solving and saving could not be fetched. Everything else works; touch the figure to try again."
    }

    fn source_line(&self) -> Sentence {
        sentence![
            "To 2018: yearly editions of the report, as People’s Daily Online, ECC Lab, China Securities Net and Xinhua \
             carried them. After 2018: arithmetic on your settings, not a forecast; of a range the middle counts."
        ]
    }

    fn table_heads(&self) -> [&'static str; 5] {
        ["Year", "Count", "The article’s “steady” pace", "Added", "Growth"]
    }

    fn table_reported(&self) -> &'static str {
        "As reported"
    }

    fn table_scenario(&self) -> &'static str {
        "Your scenario"
    }
}
