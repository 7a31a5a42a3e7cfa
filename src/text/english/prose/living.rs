//! The figure on whether it is a living. In English.

use super::super::{English, derived, quantity};
use crate::model::{Base, Derived};
use crate::report::{ARTICLE_GAP, HOURS_2018, HOURS_STATUTORY, NEW_SHARE_2019, WAGE_PRIVATE_2018};
use crate::text::sentence::sentence;
use crate::text::{Lead, LivingProse, Sentence};

impl LivingProse for English {
    fn living_lead(&self, base: Base) -> Lead {
        Lead {
            heading: "Is it a living?",
            paragraphs: vec![
                sentence![
                    "For ",
                    quantity(base.main_income()),
                    ", WeChat brings most of the income. How long they work for it, and what the others earn beside it, nobody \
                     says: the report, says the article, “",
                    ARTICLE_GAP.quote.text,
                    "”. So bring your own figures. They are marked as yours from the start.",
                ],
                sentence![
                    "One bound needs no assumption but a wage. At the mean of private employers in China’s cities, ",
                    quantity(&WAGE_PRIVATE_2018),
                    ", the main-income jobs alone would cost ",
                    derived(Derived::MainIncomeWageBill, base),
                    " full-time, and all the consumption credited to WeChat, ",
                    derived(Derived::ConsumptionPerJob, base),
                    " a job, would pay for ",
                    derived(Derived::FullTimeJobsAtMost, base),
                    " such jobs at most.",
                ],
            ],
            notes: vec![
                sentence![
                    "An illustration, not a finding. Wages can be paid from other revenue, such as advertising, that the report \
                     does not count; and consumption also pays for data, goods and rent."
                ],
                sentence![
                    "A full week is ",
                    quantity(&HOURS_STATUTORY),
                    " by law; employees of firms worked ",
                    quantity(&HOURS_2018),
                    " in August 2018.",
                ],
                sentence![
                    "One of the report’s own authors said that same month that ",
                    quantity(&NEW_SHARE_2019),
                    " of the jobs in the digital economy are new and the rest old ones upgraded. That speaks of the whole digital \
                     economy, not of WeChat.",
                ],
                match base {
                    Base::Report => sentence![
                        "Consumption is ",
                        quantity(base.information()),
                        " of information and ",
                        quantity(base.traditional()),
                        " of traditional consumption.",
                    ],
                    Base::Article => sentence![
                        "By the article’s figures consumption is ",
                        derived(Derived::TotalConsumption, base),
                        " only, since it prints ",
                        quantity(base.traditional()),
                        " of traditional consumption. So every share of it comes out far too large.",
                    ],
                },
            ],
        }
    }

    fn living_consumption(&self, base: Base) -> Sentence {
        sentence![
            "Consumption credited to WeChat: ",
            derived(Derived::TotalConsumption, base),
            ", information ",
            quantity(base.information()),
            " and traditional ",
            quantity(base.traditional()),
        ]
    }

    fn living_description(&self) -> &'static str {
        "Three bars to one scale: the consumption credited to WeChat, in two parts; the wages by your figures; and, with a \
         broken outline, the wages if all jobs were full-time. The labels say how much each is."
    }

    fn living_source(&self) -> Sentence {
        sentence![
            "Jobs and consumption: Xinhua; main income: TechNode. Wages: National Bureau of Statistics, as carried by China-Singapore Jingwei. \
             Hours, wage and new-job share are your assumptions: neither article nor report gives them."
        ]
    }

    fn living_caption(&self) -> &'static str {
        "Jobs of 2018 as full-time jobs, and what they would cost in a year, by your assumptions."
    }

    fn living_heads(&self) -> [&'static str; 6] {
        [
            "Jobs",
            "Number",
            "Hours of a full week",
            "As full-time jobs",
            "Wages, RMB",
            "Share of the consumption",
        ]
    }
}
