//! The figure on who the operators are. In English.

use super::super::{English, bounded, derived, quantity};
use crate::model::{Base, Derived};
use crate::report::{
    ARTICLE_STARTUP_SHARE, DIDI_DAILY_2017, DIDI_REGISTERED_2017, DIDI_UNDER_TWO_HOURS_2017,
    SEVERAL_JOBS_2021, SHARING_PROVIDERS_2018, SHARING_STAFF_2018, WAGE_SHARE_2021,
};
use crate::text::operators::Row;
use crate::text::sentence::sentence;
use crate::text::{Lead, OperatorsProse, Quantity, Sentence};

impl OperatorsProse for English {
    fn operators_lead(&self, _base: Base) -> Lead {
        Lead {
            heading: "Who they are, as far as anyone says",
            paragraphs: vec![sentence![
                "The article tells in three sentences who does this work. One of them holds a share, ",
                bounded(&ARTICLE_STARTUP_SHARE),
                ", but not who was asked, how many, or what counts as a start-up. The people it names, from farmers to \
                 those with disabilities, it does not count.",
            ]],
            notes: vec![sentence![
                "A question mark stands beside what one source says and no other bears out. It may well be right; there \
                 is nothing to hold it to."
            ]],
        }
    }

    fn operators_answer(&self) -> Sentence {
        sentence![
            "Of five groups that the article names, one comes with a share: start-ups are ",
            bounded(&ARTICLE_STARTUP_SHARE),
            " of those who run businesses on public accounts. The other four have words and no number.",
        ]
    }

    fn operators_description(&self) -> &'static str {
        "Bars, each as long as a whole. Of the first, the part that the article gives is filled and the rest open, since it \
         says “more than”. The bars of the other four groups are empty."
    }

    fn operators_headings(&self) -> [&'static str; 2] {
        ["What the article says", "What is known elsewhere"]
    }

    fn article_rows(&self) -> [Row; 5] {
        let named = |name: &'static str| Row { name, value: "named, no figure".into(), flag: "" };
        [
            Row {
                name: "Start-ups among those who run businesses on public accounts",
                value: bounded(&ARTICLE_STARTUP_SHARE).into(),
                flag: "",
            },
            Row {
                name: "Start-ups among mini-program operators and those who serve them",
                value: "“a large majority”".into(),
                flag: "",
            },
            named("Farmers"),
            named("Homemakers"),
            named("People with disabilities"),
        ]
    }

    fn elsewhere_rows(&self) -> [Row; 5] {
        [
            Row {
                name: "People at work through WeChat who hold two or more jobs at once",
                value: quantity(&SEVERAL_JOBS_2021).into(),
                flag: "A survey for the report on 2021; its size was not found.",
            },
            Row {
                name: "Developers for WeChat who earn over ten thousand yuan a month",
                value: quantity(&WAGE_SHARE_2021).into(),
                flag: "The same survey, which asked this of developers alone.",
            },
            Row {
                name: "Didi’s drivers on the road on a given day, of all who ever registered",
                value: of(Derived::DidiDailyShare, bounded(&DIDI_DAILY_2017), bounded(&DIDI_REGISTERED_2017)),
                flag: "Another company, 2017: what a count of sign-ups can hide.",
            },
            Row {
                name: "Didi’s drivers who work less than two hours a day",
                value: quantity(&DIDI_UNDER_TWO_HOURS_2017).into(),
                flag: "Another company, 2017.",
            },
            Row {
                name: "People employed by sharing platforms, beside those who provide the services",
                value: of(
                    Derived::SharingStaffShare,
                    bounded(&SHARING_STAFF_2018),
                    bounded(&SHARING_PROVIDERS_2018),
                ),
                flag: "All of China’s sharing economy, 2018; an official estimate.",
            },
        ]
    }

    fn printed_words(&self) -> &'static str {
        "The printed words"
    }

    fn one_source(&self) -> &'static str {
        "one source alone, cannot be checked"
    }

    fn operators_source(&self) -> Sentence {
        sentence![
            "The article: TechNode, March 2019. Elsewhere: the labour ministry’s academy, as qgjzzl.cn and Global Times \
             carried it; China News Service and China Daily on Didi; the State Information Center."
        ]
    }

    fn operators_caption(&self) -> &'static str {
        "Shares of groups of people, where anybody gives one. A dash stands where nobody does."
    }

    fn operators_heads(&self) -> [&'static str; 4] {
        ["Group", "Share", "So many", "of so many"]
    }
}

/// A share with the two numbers that it comes from.
fn of(share: Derived, part: Quantity, whole: Quantity) -> Sentence {
    sentence![derived(share, Base::Report), ": ", part, " of ", whole]
}
