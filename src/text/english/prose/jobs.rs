//! The figure on the count itself, as marks. In English.

use super::super::{English, derived, quantity};
use crate::model::{Base, Derived};
use crate::report::{ARTICLE_GAP, EMPLOYMENT_2018};
use crate::text::number::{digits, grouped};
use crate::text::sentence::{passage, sentence};
use crate::text::{JobsProse, Lead, Quantity, Sentence};

impl JobsProse for English {
    fn jobs_lead(&self, base: Base) -> Lead {
        Lead {
            heading: "Twenty-two million what?",
            paragraphs: vec![
                sentence![
                    "In one week of March 2019 the same figure went out under three names. It came from a report that \
                     WeChat published together with a state research institute and a centre the two had founded, so \
                     the company is counting itself."
                ],
                passage![
                    "An opportunity, a person and a post are three different things. Which of them was counted the \
                     coverage does not tell, and the report, says the article, “",
                    ARTICLE_GAP.quote.text,
                    "”.",
                ],
            ],
            notes: vec![
                sentence![
                    "Beside all who worked in China in 2018, ",
                    quantity(&EMPLOYMENT_2018),
                    ", the count is ",
                    derived(Derived::ShareOfEmployed, base),
                    "; beside those who worked in its towns and cities, ",
                    derived(Derived::ShareOfUrbanEmployed, base),
                    ". One person can stand behind several opportunities, so neither is a share of people.",
                ],
                sentence![
                    "In the year in which WeChat’s count rose by ",
                    derived(Derived::JobsAdded2018, base),
                    ", employment in China as a whole fell by ",
                    fall(),
                    ".",
                ],
            ],
        }
    }

    fn jobs_count(&self, base: Base) -> (Quantity, &'static str) {
        let figure = base.jobs();
        let behind = match base {
            Base::Report => "million",
            Base::Article => "million, or more",
        };
        (Quantity::of(figure, grouped(figure.value, digits(figure))), behind)
    }

    fn count_names_label(&self) -> &'static str {
        "One number, three names"
    }

    fn count_names(&self) -> [[&'static str; 2]; 3] {
        [["“", "”"], ["“", "”"], ["“", "” (“posts”)"]]
    }

    fn counted_by(&self) -> [&'static str; 2] {
        ["Counted by “", "”: so the article says."]
    }

    fn marks_question(&self, base: Base) -> Sentence {
        sentence!["Each mark is a hundred thousand of the ", quantity(base.jobs()), ". Colour them by:"]
    }

    fn marks_legend(&self) -> &'static str {
        "Colour the marks by"
    }

    fn marks_description(&self) -> &'static str {
        "Squares in columns, each for a hundred thousand jobs. Those of the group that the sentence names come first, in \
         green, then all others; where nobody gives a number, all are hollow and hatched."
    }

    fn jobs_source(&self) -> Sentence {
        sentence![
            "Main income: TechNode alone. All jobs and mini-programs: Xinhua, or TechNode for the article’s figures. 2017: \
             China Securities Net. The report itself was not available; figures are as agencies carried them."
        ]
    }

    fn jobs_caption(&self) -> &'static str {
        "Job opportunities of 2018: each group, its share of all, and how many are left."
    }

    fn jobs_heads(&self) -> [&'static str; 4] {
        ["Group", "Jobs", "Share of all", "All others"]
    }
}

/// By how many people employment fell: the change without its sign.
fn fall() -> Quantity {
    let change = Derived::EmploymentChange2018.value(Base::Report);
    Quantity::derived(Derived::EmploymentChange2018, format!("{} million", grouped(change.abs(), 2)))
}
