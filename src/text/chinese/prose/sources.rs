//! The figure on sources, method and limits. In Chinese.

use super::super::{Chinese, in_unit, quantity};
use crate::model::Base;
use crate::report::{ARTICLE_TRADITIONAL_2018, Class, JOBS_2018, TRADITIONAL_2018, provenance};
use crate::text::number::digits;
use crate::text::sentence::sentence;
use crate::text::{Download, EntryProse, Lead, PageProse, Quantity, Sentence, SourcesProse};

impl SourcesProse for Chinese {
    fn one_file_link(&self) -> &'static str {
        "整个网页存成一个文件"
    }

    fn one_file_said(&self) -> &'static str {
        "整个网页都在这一个文件里：不联网也能打开，也不向任何网站请求内容。"
    }

    fn one_file_save(&self) -> &'static str {
        "连同现在的设定存下来"
    }

    fn sources_lead(&self, _base: Base) -> Lead {
        Lead {
            heading: "来源、方法与取用",
            paragraphs: vec![
                sentence![
                    "报告于2019年3月4日发布，作者是微信、中国信息通信研究院，以及双方合办的数字中国研究中心。也就是说，公司在数自己的账。"
                ],
                sentence![
                    "报告原文我们没有读到。这里的每个数字都来自对报告的报道，或用作比较的其他刊载，并附上刊出时的原话。本页所说的“报告”，指通讯社和报刊转述的报告。"
                ],
                sentence![
                    "各家说法不一时，两个数都留着：报道说带动消费",
                    quantity(&ARTICLE_TRADITIONAL_2018),
                    "，别家说的是",
                    quantity(&TRADITIONAL_2018),
                    "。只有一家刊出的数，条目里会注明：报道中新创企业和求职的比例，别处都没有见到。公司自己的数字也会注明。",
                ],
            ],
            notes: vec![
                sentence![
                    "来源没有说的，本页也说不了：多少是全职，背后有多少人，收入多少，又是怎么数出来的。"
                ],
                sentence![
                    "统计口径在2019年、2020年和2021年都有变动。此后的数字列在这里供参看，不能与此前的直接相接。"
                ],
            ],
        }
    }

    fn classes_heading(&self) -> &'static str {
        "三类数字"
    }

    fn class_meaning(&self, class: Class) -> &'static str {
        match class {
            Class::Reported => "有人刊出过。点开是原话，其中给出该数的字句已标出。",
            Class::Derived => "只由刊出的数字算得。点开是算式。",
            Class::Assumed => "由你设定，或算式里有你的设定。点开是该图的算式。",
        }
    }

    fn method_heading(&self) -> &'static str {
        "怎样判断"
    }

    fn method(&self) -> Vec<Sentence> {
        let (from, to) = JOBS_2018.interval();
        let end = |value: f64| Quantity::of(&JOBS_2018, in_unit(JOBS_2018.unit, value, digits(&JOBS_2018)));
        vec![
            sentence![
                "刊出的数多已取整，代表取整前可能的每一个值；说“超过”的，则到末位再加一为止。超过",
                quantity(&JOBS_2018),
                "，就是",
                end(from),
                "至",
                end(to),
                "之间的任何一个数。计算时，这些范围一并带着走。",
            ],
            sentence![
                "按刊出的数就能印证的，是相符（=）；要按取整前的数才说得通的，为取整所致（≈）；怎么取整都说不通的，是不符（≠）；没有别的数可以对照的，无从核对（?）。"
            ],
            sentence!["有记录的年份之后，都是按你的假设所作的计算，不是预测，也不是任何人的估计。"],
        ]
    }

    fn take_heading(&self) -> &'static str {
        "带走这些数据"
    }

    fn downloads(&self) -> &'static str {
        "刊出的每个数字，连同原话、译文、来源、日期和取整范围："
    }

    fn download(&self, download: Download) -> &'static str {
        match download {
            Download::Json => "JSON，供程序读取",
            Download::Csv => "CSV，供电子表格使用",
        }
    }

    fn citation(&self) -> String {
        let article = provenance::ARTICLE_JOBS_2018.source;
        format!(
            "引用格式：《{}》，互动解说，内容为{}{}的报道，以及2019年3月4日发布的微信就业报告。请加上浏览器里的网址（其中有你的设定）和阅读日期。",
            self.title(None),
            article.publisher.chinese,
            self.date(article.date)
        )
    }

    fn entries_heading(&self) -> &'static str {
        "各个来源，以及刊出的内容"
    }

    fn all_entries(&self) -> &'static str {
        "看收集到的全部数字，包括本页没有用到的"
    }
}
