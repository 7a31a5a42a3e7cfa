//! What the page says in the figure on the count itself, as marks, in Chinese.

use super::{Chinese, jobs, quantity};
use crate::display::Marks;
use crate::model::{Lever, Scenario};
use crate::text::jobs::{group, one_in};
use crate::text::sentence::sentence;
use crate::text::{JobsText, Quantity, Sentence};

impl JobsText for Chinese {
    fn marks_name(&self, marks: Marks) -> &'static str {
        match marks {
            Marks::MainIncome => "主要收入",
            Marks::MiniPrograms => "小程序",
            Marks::New => "2018年新增",
            Marks::FullTime => "全职",
        }
    }

    fn group(&self, scenario: &Scenario, marks: Marks) -> Vec<Quantity> {
        group(scenario, marks, jobs)
    }

    fn not_said(&self) -> &'static str {
        "报告没有说"
    }

    fn jobs_answer(&self, scenario: &Scenario, marks: Marks) -> Sentence {
        let Ok([count, share, rest]) = <[Quantity; 3]>::try_from(self.group(scenario, marks)) else {
            return sentence![
                "这",
                quantity(scenario.base.jobs()),
                "里有多少是全职，收入多少，报告都没有说。"
            ];
        };
        let [are, others] = match marks {
            Marks::MainIncome if scenario.is_default(Lever::MainShare) => {
                ["主要收入来自微信的有", "不是这样。"]
            }
            Marks::MainIncome => ["照此设定，主要收入来自微信的有", "不是这样。"],
            Marks::MiniPrograms => ["来自小程序的有", "与小程序无关。"],
            Marks::New | Marks::FullTime => ["比上一年多出", "上一年已有。"],
        };
        let parts = one_in(scenario, marks).map(|parts| ["，约", PARTS[usize::from(parts) - 2], "分之一"]);
        sentence![are, count, "，占", share, parts.unwrap_or_default().concat(), "；其余", rest, others]
    }

    fn jobs_sum(&self, scenario: &Scenario, marks: Marks) -> Sentence {
        let all = quantity(scenario.base.jobs());
        let Ok([count, share, rest]) = <[Quantity; 3]>::try_from(self.group(scenario, marks)) else {
            return sentence![all, " × 全职比例，而这个比例没有人给出。"];
        };
        if marks == Marks::MainIncome && !scenario.is_default(Lever::MainShare) {
            let again = quantity(scenario.base.jobs());
            let less = count.clone();
            return sentence![all, " × ", share, " = ", count, "；", again, " − ", less, " = ", rest, "。"];
        }
        sentence![count, " ÷ ", all, " = ", share, "。"]
    }

    fn main_share_unused(&self) -> &'static str {
        "当前的着色不用这一项。"
    }
}

/// How many parts a whole has, from two on.
const PARTS: [&str; 11] = ["二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
