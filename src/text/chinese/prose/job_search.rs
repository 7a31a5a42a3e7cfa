//! The figure on the search for work. In Chinese.

use super::super::job_search::yi;
use super::super::{Chinese, bounded, derived, quantity};
use crate::model::{Base, Derived};
use crate::report::{ACCOUNTS_2018, ARTICLE_SEARCH_SHARE, ARTICLE_USERS, PEOPLE_2017};
use crate::text::sentence::sentence;
use crate::text::{JobSearchProse, Lead, Quantity, Sentence};

impl JobSearchProse for Chinese {
    fn job_search_lead(&self, base: Base) -> Lead {
        let people = Quantity::of(&PEOPLE_2017, [&yi(PEOPLE_2017.value), "人"].concat());
        Lead {
            heading: "三个不能相乘的数",
            paragraphs: vec![
                sentence![
                    "报道最后说到用微信找工作：在",
                    Quantity::of(&ARTICLE_USERS, yi(ARTICLE_USERS.value)),
                    "用户中，有",
                    quantity(&ARTICLE_SEARCH_SHARE),
                    "表示求职时用过微信，其中四分之一的受访者找到了“合适的”职位。",
                ],
                sentence![
                    "这样一写，三个数就像可以相乘。但两个比例说的是受访者，“十亿”说的是账号：腾讯当初提到这个数时，\
                     公司发言人告诉法新社，他指的是账号总数。据一家机构估计，2017年中国使用微信的有",
                    people,
                    "。",
                ],
            ],
            notes: vec![
                sentence![
                    quantity(&ARTICLE_SEARCH_SHARE),
                    "和“四分之一”只见于这篇报道，没有找到第二个来源；调查问了多少人也不清楚。",
                ],
                sentence![
                    "2018年底有账号",
                    Quantity::of(&ACCOUNTS_2018, ["约", &yi(ACCOUNTS_2018.value), "个"].concat()),
                    "；见于腾讯年报的摘要，并非年报原文。",
                ],
                sentence![
                    "不按账号而按人数，同样的两个比例得出",
                    derived(Derived::PeopleFinding, base),
                    "，而不是",
                    derived(Derived::AccountsFinding, base),
                    "。",
                ],
            ],
        }
    }

    fn job_search_choice(&self) -> (&'static str, [&'static str; 2]) {
        ("用户按什么计", ["账号", "人数"])
    }

    fn job_search_rows(&self) -> [&'static str; 3] {
        [
            "用户：报道所说的十亿是账号，不是人",
            "求职时用过微信：受访者中的比例",
            "找到“合适的”职位：这些受访者中的比例",
        ]
    }

    fn job_search_jobs(&self, base: Base) -> Sentence {
        sentence![bounded(base.jobs()), "：据称由微信带动的全部就业机会"]
    }

    fn job_search_description(&self) -> &'static str {
        "四条横条，同一比例，各条上方的文字说明它是什么：全部用户、用微信求职的、找到的，以及全部微信就业机会。"
    }

    fn job_search_why(&self) -> Sentence {
        sentence![
            "不论怎么设定，这个乘积都不是岗位数。调查得出的比例只适用于受访者，不适用于每一个账号；一个人可以有几个账号，\
             也可以不止一次求职。而且，通过微信找到的职位可以属于任何雇主，未必是报告记在微信名下的就业机会。"
        ]
    }

    fn job_search_source_line(&self) -> Sentence {
        sentence![
            "十亿和两个比例：报道，TechNode。账号：腾讯答法新社。人数：eMarketer，见于Phone World。就业机会：新华社。\
             横条按比例绘制。"
        ]
    }

    fn job_search_table_caption(&self) -> &'static str {
        "三个数相乘，得不出岗位数"
    }

    fn job_search_table_heads(&self) -> [&'static str; 4] {
        ["谁的数字", "用户", "用微信求职", "找到职位"]
    }

    fn job_search_table_rows(&self) -> [&'static str; 3] {
        ["你的设定", "报道的数字，按账号", "同样的比例，按人数"]
    }
}
