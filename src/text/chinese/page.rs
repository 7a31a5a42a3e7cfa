//! The page round the figures, in Chinese.

use super::{Chinese, bounded, jobs};
use crate::link::Mend;
use crate::model::{Base, Scenario, outcome};
use crate::report::{ARTICLE_GROWTH_2018, ARTICLE_JOBS_2018};
use crate::text::sentence::sentence;
use crate::text::{ControlText, PageText, Quantity, Sentence};

impl PageText for Chinese {
    fn title(&self) -> &'static str {
        "两千二百万份工作"
    }

    fn description(&self) -> String {
        format!(
            "一份报告说，微信2018年创造了{}就业机会。看这个数字怎样增长、从何而来，又要满足什么条件才能继续下去。",
            bounded(&ARTICLE_JOBS_2018).words
        )
    }

    fn headline(&self) -> [&'static str; 2] {
        ["两千二百万", "份工作"]
    }

    fn standfirst(&self) -> Sentence {
        sentence![
            "2019年3月，一篇报道说，微信一年里创造了",
            bounded(&ARTICLE_JOBS_2018),
            "就业机会。这里看它怎样增长，每个数字从哪里来，又要满足什么条件才能继续下去。",
        ]
    }

    fn skip_link(&self) -> &'static str {
        "直接看图"
    }

    fn mark(&self) -> &'static str {
        "两千二百万份工作"
    }

    fn mark_short(&self) -> &'static str {
        "2,200万"
    }

    fn own_name(&self) -> &'static str {
        "中文"
    }

    fn figures_legend(&self) -> &'static str {
        "数字按"
    }

    fn figures_option(&self, base: Base) -> [&'static str; 3] {
        match base {
            Base::Article => ["按", "报道", "所印"],
            Base::Report => ["按", "报告", "所给"],
        }
    }

    fn footer(&self) -> Vec<Sentence> {
        vec![
            sentence!["报告由微信、中国信息通信研究院和双方合办的数字中国研究中心发布。我们没有读到原文，这里的数字以通讯社和报刊的转述为准。"],
            sentence!["全部计算都在你的浏览器里完成。本页不存储任何内容，不访问任何别的网站，你的设想只写在网址里。"],
        ]
    }

    fn mended(&self, mends: &[Mend]) -> Sentence {
        let mut parts: Vec<String> = Vec::new();
        for mend in mends {
            let part = match *mend {
                Mend::OutOfRange { lever, put_to } => format!(
                    "“{}”超出范围，已改为{}",
                    self.lever_name(lever),
                    super::control::value_with_unit(lever, put_to)
                ),
                Mend::NotWhole { lever, put_to } => format!(
                    "“{}”只能取整数，已改为{}",
                    self.lever_name(lever),
                    super::control::value_with_unit(lever, put_to)
                ),
                Mend::NotUnderstood { key } => format!("“{}”无法识别，保持本页原值", key.name()),
                Mend::Repeated { key } => format!("“{}”出现了两次，取第一个", key.name()),
                Mend::OtherVersion => String::from("它来自本页的另一个版本，只读取了这里认得的部分"),
                Mend::TooLong => String::from("它太长，只读取了开头一段"),
            };
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        sentence![format!("这个链接已经修正：{}。其余照原样。", parts.join("；"))]
    }

    fn close(&self) -> &'static str {
        "关闭"
    }

    fn controls_missing(&self, scenario: &Scenario) -> Sentence {
        sentence![
            "这里的控件无法启动，但页面上的内容都可以照常阅读。图中用的是报道自己的增幅：每年",
            Quantity::reported(super::plain(&ARTICLE_GROWTH_2018)),
            format!("，到{}年为", scenario.until.number()),
            Quantity::assumed(jobs(outcome(scenario), 1)),
            "。",
        ]
    }

    fn read_the_table(&self) -> &'static str {
        "看表格"
    }

    fn comma(&self) -> &'static str {
        "，"
    }
}
