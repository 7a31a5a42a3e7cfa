//! The figure on the count itself, as marks. In Chinese.

use super::super::{Chinese, derived, in_wan, quantity, wan};
use crate::model::{Base, Derived};
use crate::report::{ARTICLE_GAP, EMPLOYMENT_2018};
use crate::text::number::digits;
use crate::text::sentence::{passage, sentence};
use crate::text::{JobsProse, Lead, Quantity, Sentence};

impl JobsProse for Chinese {
    fn jobs_lead(&self, base: Base) -> Lead {
        Lead {
            heading: "两千二百万份什么？",
            paragraphs: vec![
                sentence![
                    "2019年3月，不出一周，同一个数字以三种名义见诸报端。它出自一份报告，发布者是微信、一家国家级研究机构，\
                     以及双方合办的一个中心。也就是说，这是公司自己数自己。"
                ],
                passage![
                    "机会、人和岗位是三回事，数的究竟是哪一样，各家都没有交代。报道还指出，报告“",
                    ARTICLE_GAP.quote.chinese.unwrap_or_default(),
                    "”。",
                ],
            ],
            notes: vec![
                sentence![
                    "2018年全国就业人员",
                    quantity(&EMPLOYMENT_2018),
                    "，这个数字相当于其中的",
                    derived(Derived::ShareOfEmployed, base),
                    "，相当于城镇就业人员的",
                    derived(Derived::ShareOfUrbanEmployed, base),
                    "。一个人可以对应几个机会，所以这两个比例都不是人数之比。",
                ],
                sentence![
                    "微信的数字这一年增加了",
                    derived(Derived::JobsAdded2018, base),
                    "，而同一年全国就业人员减少了",
                    fall(),
                    "。",
                ],
            ],
        }
    }

    fn jobs_count(&self, base: Base) -> (Quantity, &'static str) {
        let figure = base.jobs();
        let behind = match base {
            Base::Report => "万个",
            Base::Article => "多万个",
        };
        (Quantity::of(figure, in_wan(figure.value, digits(figure))), behind)
    }

    fn count_names_label(&self) -> &'static str {
        "一个数字，三种名义"
    }

    fn count_names(&self) -> [[&'static str; 2]; 3] {
        [["“", "”（就业机会）"], ["“", "”（受雇的人）"], ["“", "”"]]
    }

    fn counted_by(&self) -> [&'static str; 2] {
        ["据报道，发布者是“", "”。"]
    }

    fn marks_question(&self, base: Base) -> Sentence {
        sentence![quantity(base.jobs()), "，一格代表十万个。按什么着色？"]
    }

    fn marks_legend(&self) -> &'static str {
        "按什么着色"
    }

    fn marks_description(&self) -> &'static str {
        "方格成列排开，一格代表十万个就业机会。句中所说的一类排在最前，为绿色，其余在后；没有人给出数字时，全部为空心斜线格。"
    }

    fn jobs_source(&self) -> Sentence {
        sentence![
            "主要收入：仅见于TechNode。总数和小程序：新华社；切换到报道数字时为TechNode。2017年：中国证券网。\
             我们没有读到报告原文，数字以媒体转述为准。"
        ]
    }

    fn jobs_caption(&self) -> &'static str {
        "2018年的就业机会：各类数量、占全部的比例和其余数量。"
    }

    fn jobs_heads(&self) -> [&'static str; 4] {
        ["类别", "数量", "占全部", "其余"]
    }
}

/// By how many people employment fell: the change without its sign.
fn fall() -> Quantity {
    let change = Derived::EmploymentChange2018.value(Base::Report);
    Quantity::derived(Derived::EmploymentChange2018, format!("{}人", wan(change.abs(), 2)))
}
