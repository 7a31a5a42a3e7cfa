//! The figure on the part that mini-programs brought. In English.

use super::super::{English, bounded, derived, quantity};
use crate::model::{Base, Derived};
use crate::report::{
    APP_STORE_CHINA_2017, APP_STORE_CHINA_2018, JOBS_2022_MINI, MINI_JOBS_2018, MINI_JOBS_2018_DIRECT,
    MINI_JOBS_2019, MINI_JOBS_2020, MINI_JOBS_2021,
};
use crate::text::sentence::{passage, sentence};
use crate::text::{Lead, MagnifierWords, MiniProgramsProse, Sentence};

impl MiniProgramsProse for English {
    fn mini_programs_lead(&self, base: Base) -> Lead {
        Lead {
            heading: "A twelfth of the jobs, two fifths of the growth",
            paragraphs: vec![sentence![
                "Mini-programs, launched in January 2017, stand for ",
                quantity(base.mini_jobs()),
                " of the jobs of 2018, ",
                quantity(&MINI_JOBS_2018_DIRECT),
                " of them direct. They grew by ",
                quantity(base.mini_growth()),
                " in a year. Their ",
                derived(Derived::MiniAdded, base),
                " new jobs are ",
                derived(Derived::MiniShareOfIncrease, base),
                " of the whole increase; everything else grew by ",
                derived(Derived::RestGrowth, base),
                ".",
            ]],
            notes: vec![
                sentence![
                    "The article calls mini-programs “WeChat’s answer to the Apple App Store”. The numbers all but match, but \
                     they do not count the same: Apple’s ",
                    bounded(&APP_STORE_CHINA_2018),
                    " are jobs that its store “supports”, by its own count, and its head used ",
                    quantity(&APP_STORE_CHINA_2017),
                    " for the developers of its apps; WeChat’s include indirect jobs.",
                ],
                sentence![
                    "By what the article prints, mini-programs “helped drive growth”. That follows: they added ",
                    derived(Derived::MiniAdded, base),
                    " of ",
                    derived(Derived::JobsAdded2018, base),
                    ".",
                ],
            ],
        }
    }

    fn magnifier(&self, base: Base) -> MagnifierWords {
        MagnifierWords {
            caption: sentence![
                "All ",
                quantity(base.jobs()),
                " jobs of 2018, and under the magnifier what the year added",
            ],
            mini: sentence![
                "mini-programs ",
                quantity(base.mini_jobs()),
                ": ",
                derived(Derived::MiniShare, base),
            ],
            before: "everything else",
            increase: [
                sentence!["The increase since 2017: ", derived(Derived::JobsAdded2018, base)],
                sentence!["the end of the bar, magnified ", derived(Derived::Magnification, base)],
            ],
            mini_added: [
                "mini-programs".into(),
                sentence!["+", derived(Derived::MiniAdded, base)],
                sentence![derived(Derived::MiniShareOfIncrease, base), " of it"],
            ],
            rest_added: [
                "everything else".into(),
                sentence!["+", derived(Derived::RestAdded, base)],
                sentence!["it grew by ", derived(Derived::RestGrowth, base)],
            ],
        }
    }

    fn app_store(&self, base: Base) -> (&'static str, [Sentence; 2]) {
        (
            "The article’s comparison",
            [
                sentence![
                    "WeChat’s mini-programs in 2018, direct and indirect: ",
                    quantity(base.mini_jobs())
                ],
                sentence![
                    "Apple’s App Store in China by March 2018, as Apple counts: ",
                    bounded(&APP_STORE_CHINA_2018)
                ],
            ],
        )
    }

    fn mini_question(&self) -> &'static str {
        "And if they keep growing? Set by how much, and how fast it fades."
    }

    fn mini_description(&self) -> &'static str {
        "Line chart from 2017. Mini-program jobs, counted to 2018 and then as the sentence says, below a thin line of all \
         jobs. Hollow dots on a broken line: what later reports gave for 2019 to 2022. Pennants a, b and c stand where the \
         meaning of the count changed; the list below tells how."
    }

    fn mini_later(&self) -> (&'static str, [Sentence; 4]) {
        let of = |derived: Derived| super::super::derived(derived, Base::Report);
        (
            "What the later reports said, and why it is another count",
            [
                sentence![
                    quantity(&MINI_JOBS_2019),
                    ", called direct. The leap that the report tells, ",
                    of(Derived::MiniGrowthRelabelled2019),
                    ", sets it against the ",
                    quantity(&MINI_JOBS_2018),
                    " direct and indirect jobs of 2018; against that year’s ",
                    quantity(&MINI_JOBS_2018_DIRECT),
                    " direct ones it would be ",
                    of(Derived::MiniGrowthDirect2019),
                    ".",
                ],
                passage![
                    bounded(&MINI_JOBS_2020),
                    " “work opportunities” in building and running mini-programs; direct and indirect are no longer told apart.",
                ],
                sentence![
                    quantity(&MINI_JOBS_2021),
                    ", by another institute, which counts opportunities to earn an income.",
                ],
                sentence![
                    quantity(&JOBS_2022_MINI),
                    " in the same count, ",
                    of(Derived::MiniGrowth2022),
                    " more; part-time and brief paid work are in it.",
                ],
            ],
        )
    }

    fn mini_source(&self) -> [Sentence; 2] {
        [
            "2017: China Securities Net. 2018: Xinhua; of direct jobs, China News Service.".into(),
            "Later: releases on the yearly reports and Global Times. After 2018 the green line is arithmetic on your \
             settings, not a forecast."
                .into(),
        ]
    }

    fn mini_caption(&self) -> &'static str {
        "Jobs, millions: from mini-programs, in all, and from mini-programs as later reports counted them. After 2018 the \
         first two are yours."
    }

    fn mini_heads(&self) -> [&'static str; 5] {
        ["Year", "Mini-programs", "All jobs", "Share", "Later report"]
    }
}
