//! The figure on every sum checked. In Chinese.

mod claims;
mod readings;

use super::super::{Chinese, in_unit, quantity};
use crate::model::{Base, Check, Interval, Term, Verdict};
use crate::report::{ARTICLE_GROWTH_2018, ARTICLE_INFORMATION_2018, ARTICLE_JOBS_2018, Unit};
use crate::text::checks::range_digits;
use crate::text::sentence::sentence;
use crate::text::{ChecksProse, EntryProse, Lead, Quantity, Sentence};

impl ChecksProse for Chinese {
    fn checks_lead(&self, base: Base) -> Lead {
        let range = |figure| ranged(Term::Figure(figure), base);
        Lead {
            heading: "这些数对得上吗？",
            paragraphs: vec![
                sentence![
                    "一个说法，若其他数字照刊出的样子就支持它，算“相符”；若只因数字取整才可能成立，算“取整所致”。怎样取整都不可能\
                     成立的，算“不符”；只有一个来源，或者没有可比的数字，算“无从核对”。"
                ],
                sentence![
                    "数字取整不算错。刊出的数字代表取整前可能的一切数值：",
                    quantity(&ARTICLE_GROWTH_2018),
                    "代表",
                    range(&ARTICLE_GROWTH_2018),
                    "，",
                    quantity(&ARTICLE_INFORMATION_2018),
                    "代表",
                    range(&ARTICLE_INFORMATION_2018),
                    "，",
                    self.figure(&ARTICLE_JOBS_2018),
                    "代表",
                    range(&ARTICLE_JOBS_2018),
                    "。各项算式都带着这些范围计算。",
                ],
            ],
            notes: vec![
                sentence![
                    "两个数字照刊出的样子取两位有效数字后相同，就算一致：这篇报道的数字大多只有这么细。"
                ],
                sentence!["我们没有读到报告原文，只读到报刊和通讯社的转述：不符之处也可能是转述时出的错。"],
            ],
        }
    }

    fn checks_score(&self, counts: [usize; 4]) -> Sentence {
        let [follow, rounded, not, open] = counts.map(spelled);
        let all = spelled(counts.into_iter().sum());
        format!("{all}项核对中，{follow}项相符，{rounded}项为取整所致，{not}项不符，{open}项无从核对。")
            .into()
    }

    fn checks_tally(&self, verdict: Verdict, count: usize) -> String {
        [&spelled(count), "项", self.verdict_name(verdict)].concat()
    }

    fn checks_key(&self) -> &'static str {
        "小图的读法：线上的括号是这个说法容许的范围，括号中的短线是刊出的数值；线下的色块是其他数字给出的范围。每条线各有各的尺度。"
    }

    fn checks_part(&self, of_article: bool) -> &'static str {
        if of_article { "报道的说法" } else { "历年报告的数字" }
    }

    fn verdict_name(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Follows => "相符",
            Verdict::ExplainedByRounding => "取整所致",
            Verdict::DoesNotFollow => "不符",
            Verdict::CannotBeChecked => "无从核对",
        }
    }

    fn checks_claim(&self, check: Check, base: Base) -> Sentence {
        claims::claim(check, base)
    }

    fn checks_reading(&self, check: Check, base: Base) -> [Sentence; 2] {
        readings::reading(check, base)
    }

    fn checks_sum(&self) -> &'static str {
        "算式"
    }

    fn checks_sides(&self) -> [&'static str; 2] {
        ["说法：", "对照："]
    }

    fn checks_rounding(&self) -> &'static str {
        "；计入取整："
    }

    fn checks_range(&self, unit: Unit, range: Interval) -> String {
        let digits = range_digits(range);
        let [from, to] = [range.from, range.to].map(|end| in_unit(unit, end, digits));
        // The measure word is said once, at the end; a whole unit such as 元 by itself is not all there is.
        let counted = ["个", "人", "元"].into_iter().find_map(|word| from.strip_suffix(word));
        [counted.unwrap_or(&from), "至", &to].concat()
    }

    fn checks_logarithmic(&self) -> &'static str {
        "对数尺度"
    }

    fn checks_way(&self, check: Check) -> String {
        format!("第{}项，图{}", check.number(), check.section().number())
    }

    fn checks_source(&self) -> Sentence {
        "说法：TechNode 2019年3月5日的报道，以及报刊和通讯社对2014年至2022年历年报告的转述；对照：同上，另有官方统计。每个数字都通向\
         它的来源或算式；范围与结论是我们的计算。"
            .into()
    }

    fn checks_caption(&self) -> &'static str {
        "全部核对：说法、结论，以及用来比较的范围"
    }

    fn checks_heads(&self) -> [&'static str; 5] {
        ["序号", "说法", "结论", "说法容许的范围", "其他数字给出的范围"]
    }
}

/// A term as the range that its printed form allows.
fn ranged(term: Term, base: Base) -> Quantity {
    Quantity::of_term(term, Chinese.checks_range(term.unit(), term.interval(base)))
}

/// A count in words, below a hundred: 三十三.
fn spelled(count: usize) -> String {
    const DIGITS: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    let digit = |number: usize| DIGITS.get(number).copied().unwrap_or_default();
    let (tens, ones) = (count / 10, count % 10);
    // 两 counts things where 二 names the number: 两项, but 十二项.
    match (tens, ones) {
        (0, 2) => String::from("两"),
        (0, _) => String::from(digit(ones)),
        _ => {
            let [first, last] = [(tens > 1, tens), (ones > 0, ones)]
                .map(|(said, number)| if said { digit(number) } else { "" });
            [first, "十", last].concat()
        }
    }
}
