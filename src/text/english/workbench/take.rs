//! What a reader takes along, in English.

use crate::model::{DOTS, FUTURES, MOST, Outlook, Scenario, outcome};
use crate::text::english::growth::{are_alike, range};
use crate::text::english::{English, million};
use crate::text::number::grouped;
use crate::text::{CompareText, TakeText};

impl TakeText for English {
    fn take_heading(&self) -> &'static str {
        "Quote it, save it, print it"
    }

    fn quotation(&self, scenario: &Scenario, outlook: &Outlook) -> String {
        let [low, high] = range(outlook);
        let lie =
            if are_alike(outlook) { format!("at about {high}") } else { format!("between {low} and {high}") };
        format!(
            "WeChat’s job opportunities would reach {} by {}, and {MOST} endings in {DOTS} lie {lie}, \
             if this holds: {}. Arithmetic on the figures of the WeChat report on 2018, not a forecast.",
            million(outcome(scenario), 1),
            scenario.until().number(),
            self.assumed(scenario).plain(),
        )
    }

    fn copy_quotation(&self) -> &'static str {
        "Copy the line"
    }

    fn save(&self) -> [&'static str; 3] {
        ["Numbers (CSV)", "Chart (SVG)", "Chart (PNG)"]
    }

    fn print(&self) -> &'static str {
        "Print my scenario"
    }

    fn copied(&self) -> &'static str {
        "Copied."
    }

    fn not_copied(&self) -> &'static str {
        "This page may not copy. The line stands here to be marked and copied."
    }

    fn not_saved(&self) -> &'static str {
        "This browser could not make the file."
    }

    fn chart_title(&self) -> &'static str {
        "WeChat’s job opportunities, millions"
    }

    fn caveats(&self) -> [String; 2] {
        [
            "After 2018: arithmetic on the settings named above, not a forecast. In 2019 what is counted changed.".into(),
            format!(
                "To 2018: yearly editions of the report, as news media carried them. Thin lines: {DOTS} of {} futures.",
                grouped(f64::from(FUTURES), 0)
            ),
        ]
    }
}
