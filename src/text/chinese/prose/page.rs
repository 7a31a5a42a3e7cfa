//! The page round the figures. In Chinese.

use super::super::{Chinese, bounded, jobs, quantity};
use crate::model::{Base, Scenario, outcome};
use crate::report::{ARTICLE_GROWTH_2018, ARTICLE_JOBS_2018};
use crate::site::FigureId;
use crate::text::sentence::sentence;
use crate::text::{PageProse, Quantity, Sentence};

impl PageProse for Chinese {
    fn title(&self, figure: Option<FigureId>) -> String {
        const SITE: &str = "两千二百万份工作";
        figure.map_or_else(|| String::from(SITE), |figure| format!("{}｜{SITE}", self.figure_name(figure)))
    }

    fn description(&self, figure: Option<FigureId>) -> String {
        let article = bounded(&ARTICLE_JOBS_2018).words;
        match figure {
            None => format!(
                "一份报告说，微信2018年创造了{article}就业机会。看这个数字怎样增长、从何而来，又要满足什么条件才能继续下去。"
            ),
            Some(figure) => format!(
                "{}：一份报告说微信2018年创造了{article}就业机会，这是九张图之一，每个数字都附引文。",
                self.figure_name(figure)
            ),
        }
    }

    fn figure_name(&self, figure: FigureId) -> &'static str {
        match figure {
            FigureId::Jobs => "总数",
            FigureId::Growth => "增长",
            FigureId::MiniPrograms => "小程序",
            FigureId::Living => "够不够生活",
            FigureId::Money => "钱",
            FigureId::Operators => "谁在做",
            FigureId::JobSearch => "求职",
            FigureId::Checks => "核算",
            FigureId::Sources => "来源",
        }
    }

    fn contents_label(&self) -> &'static str {
        "各图"
    }

    fn rail_table(&self) -> &'static str {
        "表格"
    }

    fn rail_alone(&self) -> &'static str {
        "单独看"
    }

    fn rail_whole(&self) -> &'static str {
        "看全文"
    }

    fn show_table(&self) -> &'static str {
        "显示表格"
    }

    fn headline(&self) -> [&'static str; 2] {
        ["两千二百万份", "工作"]
    }

    fn standfirst(&self) -> Sentence {
        sentence![
            "2019年3月，科技媒体TechNode报道，微信一年里创造了",
            bounded(&ARTICLE_JOBS_2018),
            "就业机会。这个数字出自微信与两家机构合作发布的报告。这里看它怎样增长，每个数字从哪里来，又要满足什么条件才能继续下去。",
        ]
    }

    fn footer(&self) -> Vec<Sentence> {
        vec![
            sentence![
                "报告由微信、中国信息通信研究院和双方合办的数字中国研究中心发布。我们没有读到原文，这里的数字以通讯社和报刊的转述为准。"
            ],
            sentence![
                "全部计算都在你的浏览器里完成。本页不存储任何内容，不访问任何别的网站，你的设想只写在网址里。"
            ],
        ]
    }

    fn skip_link(&self) -> &'static str {
        "跳到正文"
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
            Base::Article => ["按", "报道", "数字"],
            Base::Report => ["按", "报告", "数字"],
        }
    }

    fn controls_missing(&self, scenario: &Scenario) -> Sentence {
        sentence![
            "这里的控件无法启动，但页面上的内容都可以照常阅读。无论链接怎么设定，图中用的都是报道自己的增幅：每年",
            quantity(&ARTICLE_GROWTH_2018),
            format!("，到{}年为", scenario.until().number()),
            Quantity::yours(FigureId::Growth, jobs(outcome(scenario), 1)),
            "。",
        ]
    }

    fn controls_missing_here(&self) -> &'static str {
        "这里的控件无法启动，但页面上的内容都可以照常阅读，数字按报告和默认设定给出。"
    }

    fn read_the_table(&self) -> &'static str {
        "看表格"
    }
}
