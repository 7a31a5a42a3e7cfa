//! The figure on the search for work. In English.

use super::super::{English, bounded, derived, quantity};
use crate::model::{Base, Derived};
use crate::report::{
    ACCOUNTS_2018, ACCOUNTS_CAVEAT, ARTICLE_SEARCH_SHARE, ARTICLE_SEARCH_SUCCESS, ARTICLE_USERS, PEOPLE_2017,
    provenance,
};
use crate::text::sentence::{passage, quoted, sentence};
use crate::text::{JobSearchProse, Lead, Sentence};

impl JobSearchProse for English {
    fn job_search_lead(&self, base: Base) -> Lead {
        Lead {
            heading: "Three numbers that must not be multiplied",
            paragraphs: vec![
                passage![
                    "The article ends on work found in the app. “",
                    quoted(&ARTICLE_USERS, provenance::ARTICLE_USERS),
                    "”, it says, “",
                    quoted(&ARTICLE_SEARCH_SHARE, provenance::ARTICLE_SEARCH_SHARE),
                    "”, “",
                    quoted(&ARTICLE_SEARCH_SUCCESS, provenance::ARTICLE_SEARCH_SUCCESS),
                    "”.",
                ],
                passage![
                    "So put, the three ask to be multiplied. But the two shares are of people who answered a survey, \
                     and the billion is accounts. Of the billion, “",
                    ACCOUNTS_CAVEAT.quote.text,
                    "”. By one estimate ",
                    quantity(&PEOPLE_2017),
                    " people in China used WeChat in 2017.",
                ],
            ],
            notes: vec![
                sentence![
                    "Only the article has the ",
                    quantity(&ARTICLE_SEARCH_SHARE),
                    " and the quarter. No second source was found, and how many people were asked is not known.",
                ],
                sentence![
                    "At the end of 2018 there were ",
                    bounded(&ACCOUNTS_2018),
                    "; read in a summary of Tencent’s report, not in the report itself.",
                ],
                sentence![
                    "Laid on people instead of accounts, the same two shares make ",
                    derived(Derived::PeopleFinding, base),
                    " instead of ",
                    derived(Derived::AccountsFinding, base),
                    ".",
                ],
            ],
        }
    }

    fn job_search_choice(&self) -> (&'static str, [&'static str; 2]) {
        ("Count the users as", ["accounts", "people"])
    }

    fn job_search_rows(&self) -> [&'static str; 3] {
        [
            "users: the article’s billion is of accounts, not people",
            "turned to WeChat when looking for work: a share of those who answered a survey",
            "found “suitable” work: a share of those respondents",
        ]
    }

    fn job_search_jobs(&self, base: Base) -> Sentence {
        sentence![bounded(base.jobs()), " jobs: all that WeChat is said to have created"]
    }

    fn job_search_description(&self) -> &'static str {
        "Four bars, drawn to one scale; the lines of text above them say what each is. All users, those who looked for \
         work there, those who found it, and all WeChat jobs."
    }

    fn job_search_why(&self) -> Sentence {
        sentence![
            "The product counts no jobs, whatever you set. A survey’s shares hold for those it asked, not for every \
             account; one person can have several accounts, and one can look more than once. And whoever finds a \
             place through WeChat finds it with any employer: it need not be one of the jobs that the report credits \
             to WeChat."
        ]
    }

    fn job_search_source_line(&self) -> Sentence {
        sentence![
            "The billion and both shares: the article, TechNode. Accounts: Tencent, to AFP. People: eMarketer, read on \
             Phone World. Jobs: Xinhua. Bars to scale."
        ]
    }

    fn job_search_table_caption(&self) -> &'static str {
        "Three numbers multiplied, which gives no count of jobs"
    }

    fn job_search_table_heads(&self) -> [&'static str; 4] {
        ["Whose numbers", "Users", "Turned to WeChat", "Found work"]
    }

    fn job_search_table_rows(&self) -> [&'static str; 3] {
        ["Yours", "The article’s, on accounts", "The same shares, on people"]
    }
}
