//! The article without its words, at the head of the page. In Chinese.

use super::super::{Chinese, plain, wan};
use crate::model::Verdict;
use crate::report::{ARTICLE_SEARCH_SUCCESS, ARTICLE_USERS, Figure, Unit, provenance};
use crate::text::{EntryProse, MastheadProse};

impl MastheadProse for Chinese {
    fn article_title(&self) -> &'static str {
        "一篇英文报道，十四个数字"
    }

    fn article_note(&self) -> String {
        let source = provenance::ARTICLE_JOBS_2018.source;
        format!(
            "{}，{}；数字按中文写法，其余文字都已隐去。点一个数字，看它在本页何处。",
            source.publisher.chinese,
            self.date(source.date)
        )
    }

    fn article_number(&self, figure: &Figure) -> String {
        // Both are words in the article, and are so in Chinese.
        if *figure == ARTICLE_USERS {
            return String::from("十亿");
        }
        if *figure == ARTICLE_SEARCH_SUCCESS {
            return String::from("四分之一");
        }
        match figure.unit {
            Unit::MillionJobs | Unit::MillionJobsAYear => {
                wan(figure.value, crate::text::number::digits(figure))
            }
            _ => plain(figure),
        }
    }

    fn number_verdict(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Follows => "，相符",
            Verdict::ExplainedByRounding => "，取整所致",
            Verdict::DoesNotFollow => "，不符",
            Verdict::CannotBeChecked => "，无从核对",
        }
    }

    fn verdict_count(&self, verdict: Verdict, count: usize) -> String {
        let number = COUNTS.get(count).copied().unwrap_or("多");
        let what = match verdict {
            Verdict::Follows => "相符",
            Verdict::ExplainedByRounding => "为取整所致",
            Verdict::DoesNotFollow => "不符",
            Verdict::CannotBeChecked => "无从核对",
        };
        format!("{number}个{what}")
    }
}

/// The counts that can come of fourteen numbers, from none, as Chinese counts things.
const COUNTS: [&str; 15] =
    ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四"];
