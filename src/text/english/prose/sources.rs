//! The figure on sources, method and limits. In English.

use super::super::{English, in_unit, quantity};
use crate::model::Base;
use crate::report::{ARTICLE_TRADITIONAL_2018, Class, JOBS_2018, TRADITIONAL_2018, provenance};
use crate::text::number::digits;
use crate::text::sentence::sentence;
use crate::text::{Download, EntryProse, Lead, PageProse, Quantity, Sentence, SourcesProse};

impl SourcesProse for English {
    fn one_file_link(&self) -> &'static str {
        "The whole page as one file"
    }

    fn one_file_said(&self) -> &'static str {
        "This is the whole page in one file. It opens without a network and asks nobody for anything."
    }

    fn one_file_save(&self) -> &'static str {
        "Save it with this scenario"
    }

    fn sources_lead(&self, _base: Base) -> Lead {
        Lead {
            heading: "Sources, method, and taking it with you",
            paragraphs: vec![
                sentence![
                    "WeChat published the report on 4 March 2019, together with the China Academy of Information and \
                     Communications Technology and a research centre that the two had founded. The company is counting \
                     itself."
                ],
                sentence![
                    "We have not read the report. Every figure here comes from coverage of it, or of what it is compared \
                     with, and stands with the words it was printed in. “The report” on this page means the report as \
                     news agencies and papers carried it."
                ],
                sentence![
                    "Where outlets differ, both values are kept: the article’s ",
                    quantity(&ARTICLE_TRADITIONAL_2018),
                    " of spending stands beside the ",
                    quantity(&TRADITIONAL_2018),
                    " that others give. Where only one has a figure, its entry says so: what the article tells of start-ups \
                     and of the search for work is found nowhere else. So it does where a number is the company’s own.",
                ],
            ],
            notes: vec![
                sentence![
                    "What the sources do not say, this page cannot: how many of the jobs are full-time, how many people \
                     hold them, what they pay, and how they were counted."
                ],
                sentence![
                    "The definition changed in 2019, in 2020 and in 2021. Later counts stand here to be read, not to be \
                     joined to earlier ones."
                ],
            ],
        }
    }

    fn classes_heading(&self) -> &'static str {
        "Three kinds of number"
    }

    fn class_meaning(&self, class: Class) -> &'static str {
        match class {
            Class::Reported => {
                "Somebody printed it. It opens on the words, with those marked that give the number."
            }
            Class::Derived => "It follows from printed numbers by arithmetic alone. It opens on the sum.",
            Class::Assumed => {
                "You set it, or something that you set is in it. It leads to the sum of its figure."
            }
        }
    }

    fn method_heading(&self) -> &'static str {
        "How the numbers are judged"
    }

    fn method(&self) -> Vec<Sentence> {
        let (from, to) = JOBS_2018.interval();
        let end = |value: f64| Quantity::of(&JOBS_2018, in_unit(JOBS_2018.unit, value, digits(&JOBS_2018)));
        vec![
            sentence![
                "A printed number stands for every value that it may have been rounded from; “more than” leaves room up \
                 to the next step of its last digit. More than ",
                quantity(&JOBS_2018),
                " is anything from ",
                end(from),
                " to ",
                end(to),
                ". Sums carry these ranges along.",
            ],
            sentence![
                "A claim follows (=) if the other figures bear it out as they are printed; it is explained by rounding (≈) \
                 if only the unrounded ones can; it does not follow (≠) if none can; and it cannot be checked (?) where \
                 there is nothing to set against it."
            ],
            sentence![
                "What comes after the record is arithmetic on what you assume. It is not a forecast, and nobody’s estimate."
            ],
        ]
    }

    fn take_heading(&self) -> &'static str {
        "To take with you"
    }

    fn downloads(&self) -> &'static str {
        "Every printed figure with its quote, translation, source, date and range of rounding:"
    }

    fn download(&self, download: Download) -> &'static str {
        match download {
            Download::Json => "JSON, for programs",
            Download::Csv => "CSV, for spreadsheets",
        }
    }

    fn citation(&self) -> String {
        let article = provenance::ARTICLE_JOBS_2018.source;
        format!(
            "To cite: “{}”, an interactive explainer of {}’s article of {} and of the report of 4 March 2019 on jobs \
             through WeChat. Add the address from your browser, which holds your settings, and the day on which you read \
             it.",
            self.title(None),
            article.publisher.english,
            self.date(article.date)
        )
    }

    fn entries_heading(&self) -> &'static str {
        "The sources, and what each printed"
    }

    fn all_entries(&self) -> &'static str {
        "Every figure that was collected, also those that this page does not name"
    }
}
