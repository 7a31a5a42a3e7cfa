//! What a reader takes along, in Chinese.

use crate::model::{DOTS, FUTURES, MOST, Outlook, Scenario, outcome};
use crate::text::chinese::{Chinese, jobs, wan};
use crate::text::number::grouped;
use crate::text::{CompareText, TakeText};

impl TakeText for Chinese {
    fn take_heading(&self) -> &'static str {
        "引用、保存、打印"
    }

    fn quotation(&self, scenario: &Scenario, outlook: &Outlook) -> String {
        let [low, high] = [outlook.low, outlook.high].map(|end| wan(end.in_millions(), 1));
        let lie =
            if low == high { format!("都在{high}上下") } else { format!("在{low}至{high}之间") };
        format!(
            "按以下假设，微信带动的就业机会到{}年将达{}，{DOTS}个结局中有{MOST}个{lie}：{}。这是据微信2018年\
             就业报告的数字所作的计算，不是预测。",
            scenario.until().number(),
            jobs(outcome(scenario), 1),
            self.assumed(scenario).plain(),
        )
    }

    fn copy_quotation(&self) -> &'static str {
        "复制这句话"
    }

    fn save(&self) -> [&'static str; 3] {
        ["数据（CSV）", "图（SVG）", "图（PNG）"]
    }

    fn print(&self) -> &'static str {
        "打印我的设想"
    }

    fn copied(&self) -> &'static str {
        "已复制。"
    }

    fn not_copied(&self) -> &'static str {
        "本页不能代为复制，请选中这句话自行复制。"
    }

    fn not_saved(&self) -> &'static str {
        "这个浏览器没能生成文件。"
    }

    fn chart_title(&self) -> &'static str {
        "微信带动的就业机会（万个）"
    }

    fn caveats(&self) -> [String; 2] {
        [
            "2018年以后：按上述设定所作的计算，不是预测。2019年起统计口径有变。".into(),
            format!(
                "2018年以前：历年报告的数字，据媒体转述。细线：{}个未来中的{DOTS}个。",
                grouped(f64::from(FUTURES), 0)
            ),
        ]
    }
}
