//! The pictures. In Chinese.

use super::super::Chinese;
use crate::text::{PictureProse, SourceGroup};

impl PictureProse for Chinese {
    fn picture_words(&self, finding: &str, said: &str) -> String {
        let stop = if finding.ends_with('？') { "" } else { "。" };
        [finding, stop, said].concat()
    }

    fn picture_of_sources(&self, figures: usize, sources: usize) -> String {
        format!(
            "本页共有{figures}个数字，出自{sources}种出版物，均附原文。一格代表一个数字：实心的在来源中读到原文，空心的由原文推算或推断而来。报告本身无从取得，没有一个数字直接引自报告。"
        )
    }

    fn picture_of_usual(&self) -> &'static str {
        "图中“你的设定”即网页的默认设定。"
    }

    fn picture_of_preset(&self, why: &str) -> String {
        format!("这一设定是：{why}。")
    }

    fn picture_of_search(&self) -> &'static str {
        "相乘得不出工作数：调查的比例只适用于受访者，不适用于每个账号。"
    }

    fn source_group(&self, group: SourceGroup, figures: usize) -> String {
        let name = match group {
            SourceGroup::Article => "报道本身",
            SourceGroup::Agencies => "通讯社",
            SourceGroup::Press => "报纸、杂志与广播电视",
            SourceGroup::Trade => "行业媒体与博客",
            SourceGroup::Reprints => "报告新闻稿及各处转载",
            SourceGroup::Official => "政府机构、统计数据与法规",
        };
        format!("{name}：{figures}")
    }
}
