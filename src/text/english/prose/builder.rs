//! The embed builder. In English.

use super::super::English;
use crate::text::{BuilderProse, EmbedCode, EmbedTheme, TakeText};

impl BuilderProse for English {
    fn embed_link(&self) -> &'static str {
        "Embed"
    }

    fn builder_heading(&self) -> &'static str {
        "Put a figure into your article"
    }

    fn builder_lead(&self) -> &'static str {
        "Choose a figure, see it as your readers will, and copy the code that your system takes. A frame’s code names every \
         setting that the figure shows, so what you publish stays as you saw it. Nothing is stored, and no reader is counted."
    }

    fn builder_without_script(&self) -> &'static str {
        "The builder needs a script, which does not run here. This code needs none; put in your site’s address, and that of any figure:"
    }

    fn builder_choices(&self) -> [&'static str; 5] {
        ["Figure", "Language", "Light or dark", "With sliders and choices", "Scenario"]
    }

    fn builder_scenario_hint(&self) -> &'static str {
        "A link that a reader or you copied from the page, or nothing for the usual settings."
    }

    fn builder_scenario_strange(&self) -> &'static str {
        "No setting of this page is in that. The figure stands at its usual settings."
    }

    fn builder_scenario_mended(&self) -> &'static str {
        "Not every setting in that can be taken as it is. What is out of range was put to the nearest end, and what was not \
         understood is left out."
    }

    fn builder_to_codes(&self) -> &'static str {
        "To the codes"
    }

    fn embed_theme(&self, theme: EmbedTheme) -> &'static str {
        match theme {
            EmbedTheme::Light => "Light",
            EmbedTheme::Dark => "Dark",
            EmbedTheme::Auto => "As the reader’s system",
        }
    }

    fn builder_preview(&self) -> &'static str {
        "As readers see it"
    }

    fn builder_widths(&self) -> &'static str {
        "Width of the column"
    }

    fn builder_width(&self, pixels: Option<u16>) -> String {
        pixels.map_or_else(|| "Full width".into(), |pixels| format!("{pixels} px"))
    }

    fn builder_codes(&self) -> &'static str {
        "Codes"
    }

    fn embed_code(&self, code: EmbedCode) -> [&'static str; 2] {
        match code {
            EmbedCode::Plain => {
                ["Frame", "No script. The height is fixed; what does not fit scrolls within the frame."]
            }
            EmbedCode::Script => [
                "Frame with script",
                "As high as its figure at every width; only the ledger and the sources, which are very long, scroll. The script may \
                 stand in an article any number of times.",
            ],
            EmbedCode::Element => [
                "Element with script",
                "The frame comes when the reader is near. Until then, and where scripts are shut out, there is a link.",
            ],
            EmbedCode::Amp => ["AMP", "For AMP pages, below the first screen."],
            EmbedCode::Oembed => [
                "Address",
                "For WordPress and wherever else an address on a line of its own becomes an embed. It shows the usual \
                 settings.",
            ],
            EmbedCode::Image => [
                "Picture",
                "For newsletters, feeds and print: with its words for those who do not see it, and a link.",
            ],
        }
    }

    fn builder_usual_picture(&self) -> String {
        format!(
            "The picture shows the usual settings: there is none of your scenario. The growth figure saves one, under “{}”.",
            self.take_heading()
        )
    }

    fn builder_copy(&self) -> &'static str {
        "Copy"
    }

    fn builder_copied(&self) -> [&'static str; 2] {
        ["Copied.", "The clipboard is closed here. The code is selected: copy it by hand."]
    }

    fn amp_more(&self) -> &'static str {
        "Show all"
    }
}
