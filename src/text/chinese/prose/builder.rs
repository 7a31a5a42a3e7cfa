//! The embed builder. In Chinese.

use super::super::Chinese;
use crate::text::{BuilderProse, EmbedCode, EmbedTheme, TakeText};

impl BuilderProse for Chinese {
    fn embed_link(&self) -> &'static str {
        "嵌入"
    }

    fn builder_heading(&self) -> &'static str {
        "把图放进你的文章"
    }

    fn builder_lead(&self) -> &'static str {
        "选一张图，看看读者眼中的样子，再复制适合你发稿系统的代码。框架的代码写明图中的每一项设定，发表之后不会变样。这里不保存任何内容，也不统计读者。"
    }

    fn builder_without_script(&self) -> &'static str {
        "生成代码要用脚本，这里没有运行。下面的代码不用脚本，换上你的网站和任何一张图的网址即可："
    }

    fn builder_choices(&self) -> [&'static str; 5] {
        ["图", "语言", "浅色或深色", "带滑块和选项", "设定"]
    }

    fn builder_scenario_hint(&self) -> &'static str {
        "贴上从本网页复制的链接；留空即为默认设定。"
    }

    fn builder_scenario_strange(&self) -> &'static str {
        "其中没有本网页的设定，图按默认设定显示。"
    }

    fn builder_scenario_mended(&self) -> &'static str {
        "其中有的设定不能照原样使用：超出范围的取最近的端点，看不懂的略去。"
    }

    fn builder_to_codes(&self) -> &'static str {
        "跳到代码"
    }

    fn embed_theme(&self, theme: EmbedTheme) -> &'static str {
        match theme {
            EmbedTheme::Light => "浅色",
            EmbedTheme::Dark => "深色",
            EmbedTheme::Auto => "随读者的系统",
        }
    }

    fn builder_preview(&self) -> &'static str {
        "读者看到的样子"
    }

    fn builder_widths(&self) -> &'static str {
        "栏宽"
    }

    fn builder_width(&self, pixels: Option<u16>) -> String {
        pixels.map_or_else(|| "通栏".into(), |pixels| format!("{pixels}像素"))
    }

    fn builder_codes(&self) -> &'static str {
        "代码"
    }

    fn embed_code(&self, code: EmbedCode) -> [&'static str; 2] {
        match code {
            EmbedCode::Plain => ["框架", "不用脚本。高度固定，放不下的部分在框内滚动。"],
            EmbedCode::Script => [
                "框架加脚本",
                "在任何宽度下都与图同高；只有核算和来源两图太长，在框内滚动。同一篇文章里脚本可以出现多次。",
            ],
            EmbedCode::Element => {
                ["元素加脚本", "读者快读到时才载入图；在此之前，或脚本被禁时，显示一个链接。"]
            }
            EmbedCode::Amp => ["AMP", "用于AMP页面，不要放在首屏。"],
            EmbedCode::Oembed => ["网址", "用于WordPress等系统：网址独占一行，就会变成图，显示默认设定。"],
            EmbedCode::Image => ["图片", "用于邮件通讯、订阅源和印刷：附有替代文字和链接。"],
        }
    }

    fn builder_usual_picture(&self) -> String {
        format!(
            "图片显示的是默认设定，没有你这种设定的图片。增长一图的“{}”一栏可以存下它。",
            self.take_heading()
        )
    }

    fn builder_copy(&self) -> &'static str {
        "复制"
    }

    fn builder_copied(&self) -> [&'static str; 2] {
        ["已复制。", "这里不能使用剪贴板。代码已选中，请手动复制。"]
    }

    fn amp_more(&self) -> &'static str {
        "展开全图"
    }
}
